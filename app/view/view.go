// Package view is what takes turns in the window: views, the routes that name them, and the
// stage that one at a time stands on. It may touch Fyne, the kit, and pages as values; it
// knows no view by name.
package view

import (
	"fyne.io/fyne/v2"

	"yulan/app/pages"
)

// View is one of what takes turns in the window. The shell asks the one that is shown, and
// never which it is. A view that has nothing to do for some of it embeds Plain.
type View interface {
	// Object returns what stands on the stage. It is the same at every call.
	Object() fyne.CanvasObject
	// Content returns the charts that are shown: what menu, export and clipboard can take. It has none where the view has none.
	Content() pages.Page
	// ShowFigure marks the selected figure, none if the id is empty, and RevealFigure brings
	// it into sight, as little as it takes.
	ShowFigure(figure string)
	RevealFigure(figure string)
	// Holds tells whether a figure has a place of its own in the view.
	Holds(figure string) bool
	// ShowSection brings a section's summary into sight; 0 is the headline.
	ShowSection(number int)
	// ShowChart brings a chart into sight and has the keyboard in it.
	ShowChart(chart string)
	// Enlarge shows a chart over the page, or the page again if the id is empty.
	Enlarge(chart string)
	// Follow brings the view in step with the reader's choices that it reads itself: which
	// charts show their table, and what is compared.
	Follow()
	// Redraw has the charts look again for their pictures, and Await waits for those that
	// the next frame shows.
	Redraw()
	Await()
	// TakeKey takes a key that no widget has the focus for.
	TakeKey(key fyne.KeyName)
	// Copy copies what the keyboard is in, and tells whether that was anything; if it was
	// not, the selected figure is copied, if there is one.
	Copy(selected string) bool
	// Offsets returns how far the view is scrolled, and ScrollTo scrolls it so far.
	Offsets() Offsets
	ScrollTo(Offsets)
	// Leave lets go of all that is heavy: the view is not shown any more.
	Leave()
}

// Offsets is how far the columns of a view are scrolled, in layout units.
type Offsets [2]float32

// Plain is a view without charts and columns, to be embedded in one that has only some of
// what a view may have.
type Plain struct{}

// Content implements View.
func (Plain) Content() pages.Page { return pages.Page{} }

// ShowFigure implements View.
func (Plain) ShowFigure(string) {}

// RevealFigure implements View.
func (Plain) RevealFigure(string) {}

// Holds implements View.
func (Plain) Holds(string) bool { return false }

// ShowSection implements View.
func (Plain) ShowSection(int) {}

// ShowChart implements View.
func (Plain) ShowChart(string) {}

// Enlarge implements View.
func (Plain) Enlarge(string) {}

// Follow implements View.
func (Plain) Follow() {}

// Redraw implements View.
func (Plain) Redraw() {}

// Await implements View.
func (Plain) Await() {}

// TakeKey implements View.
func (Plain) TakeKey(fyne.KeyName) {}

// Copy implements View.
func (Plain) Copy(string) bool { return false }

// Offsets implements View.
func (Plain) Offsets() Offsets { return Offsets{} }

// ScrollTo implements View.
func (Plain) ScrollTo(Offsets) {}

// Leave implements View.
func (Plain) Leave() {}
