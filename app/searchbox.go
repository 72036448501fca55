package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/app/pages/search"
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
)

// finder is the way to find a figure or a summary: a field at the right end of the tab
// strip, and below it what is found, as long as the field is open. In a narrow window the
// field is only a button until it is opened. The hits are no overlay of Fyne's: that would
// take the focus from the field.
type finder struct {
	window  *window
	field   *searchField
	button  *kit.KeyButton
	ground  *kit.Surface // behind the field where it stands over the tabs
	over    *catcher     // over the tabs
	below   *catcher     // over the page
	panel   *fyne.Container
	list    *hitList
	message *kit.Paragraph
	foot    *kit.Paragraph

	index  *search.Index // nil until it is made
	making bool
	edited int // counts the languages, so that an index of an earlier one is not taken

	size     fyne.Size // of the window
	isOpen   bool
	isNarrow bool
	before   fyne.Focusable // what gets the focus back
}

func newFinder(w *window) *finder {
	s := &finder{window: w}
	s.field = newSearchField()
	s.field.onKey, s.field.onFocus = s.onKey, s.open
	s.field.OnChanged = func(string) { s.find() }
	s.button = kit.NewKeyButton("", s.start, func() {})
	s.button.Icon, s.button.Importance = theme.SearchIcon(), widget.LowImportance
	s.ground = kit.NewSurface(kit.ColorCard)
	s.over, s.below = newCatcher(s.close), newCatcher(s.close)
	s.list = newHitList(w.measurer, s.goTo)
	s.message, s.foot = kit.NewLine(w.measurer, kit.LookMuted, ""), kit.NewLine(w.measurer, kit.LookFoot, "")
	frame := kit.NewCardSurface()
	frame.Stroke = kit.ColorMuted // it lies over cards
	least := func() fyne.Size { return fyne.NewSize(1, 1) }
	place := func(size fyne.Size) { s.placePanel(size, frame) }
	s.panel = container.New(kit.Arrange{Place: place, Min: least}, frame, s.list, s.message, s.foot)
	s.panel.Hide()
	return s
}

// setLanguage takes the words of another language; the index is made anew when it is needed.
func (s *finder) setLanguage() {
	s.close()
	s.index, s.making = nil, false
	s.edited++
	s.field.SetPlaceHolder(s.window.words.T("search.hint", "key", kit.CommandKey("F")))
	s.field.SetText("")
	s.window.place() // other names leave other room
}

// start opens the search by a key or the button.
func (s *finder) start() {
	canvas := s.window.win.Canvas()
	if now := canvas.Focused(); now != s.field && now != s.button {
		s.before = now
	}
	s.open()
	canvas.Focus(s.field)
	s.field.TypedShortcut(&fyne.ShortcutSelectAll{})
}

// open shows what is found below the field.
func (s *finder) open() {
	if s.isOpen {
		return
	}
	s.isOpen = true
	s.window.tip.Hide()
	s.makeIndex()
	s.place(s.size)
	s.find()
}

// close hides what is found and leaves the field.
func (s *finder) close() {
	if !s.isOpen {
		return
	}
	s.isOpen = false
	s.place(s.size)
	canvas := s.window.win.Canvas()
	if canvas.Focused() == s.field {
		canvas.Unfocus()
	}
	s.before = nil
}

// escape closes the search, empties it, and gives the focus back.
func (s *finder) escape() {
	before := s.before
	s.close()
	s.field.SetText("")
	if before != nil {
		s.window.win.Canvas().Focus(before)
	}
}

// makeIndex makes the index off the interface's goroutine.
func (s *finder) makeIndex() {
	if s.index != nil || s.making {
		return
	}
	s.making = true
	w, edited := s.window, s.edited
	r, words, language := w.report, w.words, w.state.language
	w.InBackground(func() func() {
		index := pages.NewIndex(r, words, language)
		return func() {
			if edited == s.edited {
				s.index, s.making = index, false
				s.find()
			}
		}
	}, func() { s.making = false })
}

// find shows what is found for what stands in the field now.
func (s *finder) find() {
	if !s.isOpen {
		if s.field.Text != "" && s.window.win.Canvas().Focused() == s.field {
			s.open()
		}
		return
	}
	words, typed := s.window.words, s.field.Text
	var hits []search.Hit
	if s.index != nil {
		hits = s.index.Find(typed, mostHits)
	}
	s.list.set(hitItems(hits, s.chapterName))
	text := words.T("search.what")
	if s.index != nil && typed != "" {
		shown := s.window.measurer.Shorten(typed, theme.TextSize(), false, panelWidth/2)
		text = words.T("search.none", "query", shown) + "\n" + text
	}
	s.message.SetText(text)
	s.foot.SetText(words.T("search.count", "n", len(hits)))
	s.message.Hidden, s.list.Hidden, s.foot.Hidden = len(hits) > 0, len(hits) == 0, len(hits) == 0
	s.place(s.size)
	s.panel.Refresh()
}

// source.ChapterName returns the name of a chapter's page.
func (s *finder) chapterName(number int) string {
	for _, c := range s.window.report.Chapters {
		if c.Number == number {
			return c.Tab.In(s.window.state.language)
		}
	}
	return ""
}

// onKey takes the keys that mean the hits.
func (s *finder) onKey(key fyne.KeyName) bool {
	switch key {
	case fyne.KeyDown:
		s.list.move(1)
	case fyne.KeyUp:
		s.list.move(-1)
	case fyne.KeyPageDown:
		s.list.move(s.list.page())
	case fyne.KeyPageUp:
		s.list.move(-s.list.page())
	case fyne.KeyReturn, fyne.KeyEnter:
		s.list.enter()
	case fyne.KeyEscape:
		s.escape()
	case fyne.KeyTab:
		s.close()
		s.window.win.Canvas().Focus(s.window.tabs)
	default:
		return false
	}
	return true
}

// goTo closes the search and turns to a hit.
func (s *finder) goTo(h search.Hit) {
	s.close()
	s.window.goTo(h)
}
