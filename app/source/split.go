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
	narrowestPage = 440 // below it the text covers the page

	dockFrom  = 2400 // the window width from which something else stands there
	dockWidth = 660  // in which rows of figures say where each stands
	dockVast  = 800  // likewise in a window whose type is larger
)

// Split is the place of the page: all of the window, or what the report's text at its right
// leaves.
type Split struct {
	Box  *fyne.Container
	page fyne.CanvasObject
	Pane *Pane
	dock Dock
	shut *kit.Surface // the line before what is docked
}

// Dock is what stands beside the page of a very wide window while no text does.
type Dock struct {
	Object fyne.CanvasObject
	Wanted func() bool
	// Show is called when it is shown or hidden.
	Show func(shown bool)
}

// SetDock sets what stands beside the page of a very wide window.
func (s *Split) SetDock(d Dock) {
	s.dock, s.shut = d, kit.NewRule()
	d.Object.Hide()
	s.shut.Hide()
	s.Box.Objects = append(s.Box.Objects, s.shut, d.Object)
}

// Redock makes what is docked again, for another report or another language.
func (s *Split) Redock() {
	if s.dock.Object != nil && s.dock.Object.Visible() {
		s.dock.Show(false)
		s.dock.Show(true)
	}
}

// Refit lays the page and what is beside it out again.
func (s *Split) Refit() { s.place(s.Box.Size()) }

// docks shows what is docked if it is wanted and there is room for it, and tells whether it is
// shown.
func (s *Split) docks(width float32) bool {
	if s.dock.Object == nil {
		return false
	}
	shown := !s.Pane.Visible() && width >= dockFrom && s.dock.Wanted()
	if shown != s.dock.Object.Visible() {
		kit.SetVisible(s.dock.Object, shown)
		kit.SetVisible(s.shut, shown)
		s.dock.Show(shown)
	}
	return shown
}

// NewSplit returns the place of a page that nothing stands beside.
func NewSplit(page fyne.CanvasObject, pane *Pane) *Split {
	s := &Split{page: page, Pane: pane}
	pane.Hide()
	s.Box = container.New(kit.Arrange{Place: s.place, Min: page.MinSize}, page, pane)
	return s
}

// place distributes the room.
func (s *Split) place(size fyne.Size) {
	if s.docks(size.Width) {
		dock := dockIn(size.Width)
		page := size.Width - dock
		kit.Put(s.page, 0, 0, page, size.Height)
		kit.Put(s.shut, page, 0, 1, size.Height)
		kit.Put(s.dock.Object, page+1, 0, dock-1, size.Height)
		return
	}
	if !s.Pane.Visible() {
		kit.Put(s.page, 0, 0, size.Width, size.Height)
		return
	}
	page, left := s.share(size.Width)
	kit.Put(s.page, 0, 0, page, size.Height)
	kit.Put(s.Pane, left, 0, size.Width-left, size.Height)
}

// dockIn returns how wide it is what stands beside the page in a window's width.
func dockIn(window float32) float32 {
	if kit.SpanOf(window) == kit.SpanVast {
		return dockVast
	}
	return dockWidth
}

// share returns the width of the page, and where the text beside it begins: over the page if
// there is no room for both.
func (s *Split) share(width float32) (page, left float32) {
	pane := kit.Round(max(paneLeast, min(paneMost, width*paneShare)))
	if width-pane >= narrowestPage {
		return width - pane, width - pane
	}
	return width, 0
}
