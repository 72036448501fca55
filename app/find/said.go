package find

import (
	"fyne.io/fyne/v2/theme"

	"yulan/app/pages/search"
)

// foundNothing says what can be typed, and if something was, why it has no hits.
func (s *Finder) foundNothing(typed string, found search.Answer) string {
	words := s.deps.Host.Words()
	text := words.T("search.what")
	if s.Index == nil || typed == "" {
		return text
	}
	shown := s.deps.Host.Measurer().Shorten(typed, theme.TextSize(), false, panelWidth/2)
	none := words.T("search.none", "query", shown)
	if found.Others > 0 {
		none = words.T("search.common-only", "text", found.Common, "n", found.Others)
	}
	text = none + "\n" + text
	if rest := s.unsought(); rest != "" {
		text = rest + "\n" + text
	}
	return text
}

// counted says how much was found, and what of it is not listed.
func (s *Finder) counted(found search.Answer) string {
	words := s.deps.Host.Words()
	count := words.T("search.count", "n", len(found.Hits))
	if found.Others > 0 {
		count = words.T("search.common", "found", len(found.Hits), "text", found.Common, "n", found.Others)
	}
	if rest := s.unsought(); rest != "" {
		count = words.T("search.count-of", "count", count, "rest", rest)
	}
	return count
}

// unsought says what of the shelf's reports is not searched yet, or not at all; "" if all is.
func (s *Finder) unsought() string {
	words := s.deps.Host.Words()
	if !s.everywhere || s.Index == nil {
		return ""
	}
	if _, whole := s.deps.Shelf.All(); !whole {
		return words.T("search.reading", "n", s.covered)
	}
	if s.left > 0 {
		return words.T("search.left", "n", s.left)
	}
	return ""
}
