package view

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"yulan/app/kit"
)

// Stage is where views take turns. Views are not kept: making one takes a few milliseconds, and
// its pictures are cached elsewhere. What is kept is how far each was scrolled.
type Stage struct {
	Box     *fyne.Container // holds the one view that is shown
	at      Route
	now     View
	offsets map[Route]Offsets
}

// empty is the view before the first one.
type empty struct{ Plain }

// Object implements View.
func (empty) Object() fyne.CanvasObject { return nil }

// NewStage returns an empty stage.
func NewStage() *Stage {
	return &Stage{Box: container.NewStack(), now: empty{}, offsets: map[Route]Offsets{}}
}

// Now returns the current view; before the first, one that does nothing.
func (s *Stage) Now() View { return s.now }

// Clear makes the current view leave, before another is made.
func (s *Stage) Clear() {
	s.offsets[s.at] = s.now.Offsets()
	s.now.Leave()
	s.now = empty{}
}

// Show replaces the current view by another, scrolled as it was before, with the selected
// figure and the chart of the route.
func (s *Stage) Show(c fyne.Canvas, at Route, v View, figure string) {
	s.at, s.now = at.Base(), v
	v.ShowFigure(figure)
	Swap(s.Box, c, v.Object())
	v.ScrollTo(s.offsets[s.at])
	v.RevealFigure(figure)
	if at.Chart != "" {
		v.Enlarge(at.Chart)
	}
}

// Swap replaces what a container holds. What goes is refreshed a last time, because Fyne would
// keep its textures, some megabytes of memory, for another minute. What comes is not refreshed:
// it is new, and its icons alone would take some milliseconds.
func Swap(box *fyne.Container, c fyne.Canvas, with fyne.CanvasObject) {
	gone := box.Objects
	box.Objects = []fyne.CanvasObject{with}
	kit.Put(with, 0, 0, box.Size().Width, box.Size().Height)
	for _, o := range gone {
		c.Refresh(o)
	}
}
