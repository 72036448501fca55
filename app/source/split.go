package source

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"yulan/app/kit"
)

// The measures of the report's text beside the page, in layout units.
const (
	paneShare     = 0.31 // of the window's width
	paneLeast     = 340
	paneMost      = 460
	narrowestPage = 580 // below it the text lies over the page's charts
)

// Split is the place of the page: all of it, or what the report's text at its right leaves.
type Split struct {
	Box  *fyne.Container
	page fyne.CanvasObject
	Pane *Pane
	text func(width float32) float32 // the width of the page's own text in a window's
}

// NewSplit returns the place of a page that nothing stands beside; text returns the width of
// the page's own text in a window's width.
func NewSplit(page fyne.CanvasObject, pane *Pane, text func(width float32) float32) *Split {
	s := &Split{page: page, Pane: pane, text: text}
	pane.Hide()
	s.Box = container.New(kit.Arrange{Place: s.place, Min: page.MinSize}, page, pane)
	return s
}

// place shares the room out.
func (s *Split) place(size fyne.Size) {
	if !s.Pane.Visible() {
		kit.Put(s.page, 0, 0, size.Width, size.Height)
		return
	}
	page, left := s.share(size.Width)
	kit.Put(s.page, 0, 0, page, size.Height)
	kit.Put(s.Pane, left, 0, size.Width-left, size.Height)
}

// share returns the width of the page, and where the text beside it begins: over the page's
// charts where both have no room.
func (s *Split) share(width float32) (page, left float32) {
	pane := kit.Round(max(paneLeast, min(paneMost, width*paneShare)))
	if width-pane >= narrowestPage {
		return width - pane, width - pane
	}
	return width, max(0, min(s.text(width)+1, width-paneLeast))
}
