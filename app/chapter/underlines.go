package chapter

import (
	"yulan/app/pages"
)

// looseFigures returns the figures of the text whose underline is broken: in a report that was
// read, those that nobody has checked; in any other, those that lead to no chart of the page.
func (v *Page) looseFigures() map[string]bool {
	if v.Page.Unchecked != nil {
		return v.Page.Unchecked
	}
	loose := map[string]bool{}
	texts := [][]pages.Span{v.Page.Lead}
	for _, s := range v.Page.Sections {
		texts = append(texts, s.Body)
	}
	for _, spans := range texts {
		for _, s := range spans {
			loose[s.Figure] = true
		}
	}
	for _, spec := range v.Page.Charts {
		for _, figure := range spec.Keys() {
			delete(loose, figure)
		}
	}
	return loose
}

// underlineKey says what a broken underline means, if the text has one.
func (v *Page) underlineKey(loose map[string]bool) string {
	for figure, broken := range loose {
		switch {
		case figure == "" || !broken:
		case v.Page.Unchecked != nil:
			return v.deps.Host.Words().T("page.key-read")
		default:
			return v.deps.Host.Words().T("page.key")
		}
	}
	return ""
}
