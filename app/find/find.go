// Package find is the way to a figure or a summary: a field, and below it what the search
// engine finds. It may use the kit and the pages with their engine; turning to a hit is left to
// the window.
package find

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/app/pages/search"
	"yulan/report"
)

// The measures of the search, in layout units.
const (
	fieldWidth  = 210
	fieldMargin = 10 // between the field and the window's right edge
	fieldOpen   = 320
	panelWidth  = 520
	panelMargin = 12
	panelFoot   = 26
	mostHits    = 500
	mostSought  = 200 // characters that are searched for
)

// Finder is the way to find a figure or a summary: a field at the right end of the tab
// strip, and below it what is found, as long as the field is open. In a narrow window the
// field is only a button until it is opened. The hits are no overlay of Fyne's: that would
// take the focus from the field.
type Finder struct {
	deps       Deps
	Field      *searchField
	Button     *kit.KeyButton
	background *kit.Surface // behind the field where it stands over the tabs
	over       *catcher     // over the tabs
	below      *catcher     // over the page
	Panel      *fyne.Container
	List       *hitList
	scope      *kit.KeyButton // to switch between this report and all of the shelf
	message    *kit.Paragraph
	foot       *kit.Paragraph

	Index  *search.Index // nil until it is made
	making bool
	// everywhere tells that all reports of the shelf are searched, and covered how many of them
	// the index includes.
	everywhere bool
	covered    int
	left       int // figures of the shelf that the index has no room for
	edited     int // counts languages and reports, so that the index of an earlier one is not used

	size     fyne.Size // of the window
	isOpen   bool
	isNarrow bool
	before   fyne.Focusable // what gets the focus back
}

// New returns a search that finds nothing yet.
func New(d Deps) *Finder {
	s := &Finder{deps: kit.Complete(d)}
	s.Field = newSearchField()
	s.Field.OnKey, s.Field.onFocus = s.onKey, s.open
	s.Field.Most = mostSought
	s.Field.OnCut = func() { d.Host.Notify(d.Host.Words().T("search.cut", "n", mostSought)) }
	s.Field.OnChanged = func(string) { s.find() }
	s.Button = kit.NewKeyButton("", s.Start, func() {})
	s.Button.Icon, s.Button.Importance = theme.SearchIcon(), widget.LowImportance
	s.background = kit.NewSurface(kit.ColorCard)
	s.over, s.below = newCatcher(s.Close), newCatcher(s.Close)
	s.List = newHitList(d.Host.Measurer(), s.GoTo)
	s.message, s.foot = kit.NewLine(d.Host.Measurer(), kit.LookMuted, ""), kit.NewLine(d.Host.Measurer(), kit.LookFoot, "")
	s.scope = kit.NewKeyButton("", s.switchScope, s.escape)
	s.scope.Importance = widget.LowImportance
	frame := kit.NewCardSurface()
	frame.Stroke = kit.ColorMuted // it lies over cards
	least := func() fyne.Size { return fyne.NewSize(1, 1) }
	place := func(size fyne.Size) { s.placePanel(size, frame) }
	s.Panel = container.New(kit.Arrange{Place: place, Min: least}, frame, s.List, s.message, s.foot, s.scope)
	s.Panel.Hide()
	return s
}

// Reset takes the words of another language, or another report; the index is made again when it
// is needed.
func (s *Finder) Reset() {
	s.Close()
	s.Index, s.making = nil, false
	s.edited++
	s.Field.SetPlaceHolder(s.deps.Host.Words().T("search.hint", "key", kit.CommandKey("F")))
	s.Field.SetText("")
	s.deps.Place() // other names leave a different amount of room
}

// Start opens the search by a key or the button.
func (s *Finder) Start() {
	canvas := s.deps.Host.Canvas()
	if now := canvas.Focused(); now != s.Field && now != s.Button {
		s.before = now
	}
	s.open()
	canvas.Focus(s.Field)
	s.Field.TypedShortcut(&fyne.ShortcutSelectAll{})
}

// open shows what is found below the field.
func (s *Finder) open() {
	if s.isOpen {
		return
	}
	s.isOpen = true
	s.deps.Opening()
	s.makeIndex()
	s.Place(s.size)
	s.find()
}

// Close hides what is found and leaves the field.
func (s *Finder) Close() {
	if !s.isOpen {
		return
	}
	s.isOpen = false
	s.Place(s.size)
	canvas := s.deps.Host.Canvas()
	if canvas.Focused() == s.Field {
		canvas.Unfocus()
	}
	s.before = nil
}

// escape closes the search, empties it, and gives the focus back.
func (s *Finder) escape() {
	before := s.before
	s.Close()
	s.Field.SetText("")
	if before != nil {
		s.deps.Host.Canvas().Focus(before)
	}
}

// makeIndex makes the index off the UI goroutine.
func (s *Finder) makeIndex() {
	if s.Index != nil || s.making {
		return
	}
	s.making = true
	edited, of := s.edited, s.deps.Reading()
	var all []*report.Report
	if s.everywhere = s.everywhere && s.deps.Shelf.Several(); s.everywhere {
		all, _ = s.deps.Shelf.All()
	}
	s.covered = len(all)
	s.deps.Host.InBackground(func() func() {
		var index *search.Index
		left := 0
		if len(all) > 0 {
			index, left = pages.NewShelfIndex(all, of.In.Words, of.In.Language)
		} else {
			index = pages.NewIndex(of.Report, of.In.Words, of.In.Language)
		}
		return func() {
			if edited == s.edited {
				s.Index, s.making, s.left = index, false, left
				s.find()
			}
		}
	}, func() { s.making = false })
}

// switchScope switches between all reports of the shelf and the open one.
func (s *Finder) switchScope() {
	s.everywhere = !s.everywhere
	s.remake()
	s.deps.Host.Canvas().Focus(s.Field)
}

// Follow takes in reports of the shelf that have been loaded meanwhile.
func (s *Finder) Follow() {
	if !s.everywhere || !s.isOpen {
		return
	}
	if all, whole := s.deps.Shelf.All(); whole && len(all) != s.covered {
		s.remake()
	}
}

// remake makes the index again; until it is ready nothing is found.
func (s *Finder) remake() {
	s.Index, s.making = nil, false
	s.edited++
	s.makeIndex()
	s.find()
}

// find shows the hits for the present text of the field.
func (s *Finder) find() {
	if !s.isOpen {
		if s.Field.Text != "" && s.deps.Host.Canvas().Focused() == s.Field {
			s.open()
		}
		return
	}
	words, typed := s.deps.Host.Words(), s.Field.Text
	var found search.Answer
	if s.Index != nil {
		found = s.Index.Ask(typed, mostHits)
	}
	hits := found.Hits
	s.List.set(hitItems(hits, s.groupName))
	s.scope.SetText(words.T("search.everywhere"))
	if s.everywhere {
		s.scope.SetText(words.T("search.here"))
	}
	kit.SetVisible(s.scope, s.deps.Shelf.Several())
	s.message.SetText(s.foundNothing(typed, found))
	s.foot.SetText(s.counted(found))
	s.message.Hidden, s.List.Hidden, s.foot.Hidden = len(hits) > 0, len(hits) == 0, len(hits) == 0
	s.Place(s.size)
	s.Panel.Refresh()
}

// groupName returns the name of a group of hits: a chapter, or one of several reports.
func (s *Finder) groupName(g search.HitGroup) string {
	if g.Report != "" {
		return s.deps.Shelf.CalledByID(g.Report)
	}
	return s.chapterName(g.Chapter)
}

// chapterName returns the name of a chapter's page.
func (s *Finder) chapterName(number int) string {
	of := s.deps.Reading()
	for _, c := range of.Report.Chapters {
		if c.Number == number {
			return c.Tab.In(of.In.Language)
		}
	}
	return ""
}

// onKey handles the keys that refer to the hits.
func (s *Finder) onKey(key fyne.KeyName) bool {
	switch command, step := kit.FindKeys.Meant(key); command {
	case kit.CommandHit:
		s.List.move(step)
	case kit.CommandHits:
		s.List.move(step * s.List.page())
	case kit.CommandGoToHit:
		s.List.enter()
	case kit.CommandEndFind:
		s.escape()
	case kit.CommandLeaveFind:
		s.Close()
		s.deps.Host.Canvas().Focus(s.deps.Tabs)
	default:
		return false
	}
	return true
}

// GoTo closes the search and turns to a hit.
func (s *Finder) GoTo(h search.Hit) {
	s.Close()
	s.deps.GoTo(h)
}
