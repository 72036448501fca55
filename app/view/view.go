// Package view is what takes turns in the window: views, the routes that name them, and the
// stage on which one at a time stands. It may use Fyne, the kit, and pages as values; it knows
// no view by name.
package view

import (
	"fyne.io/fyne/v2"

	"yulan/app/pages"
)

// View is one of the views that take turns in the window. The shell calls the current one
// without asking which it is. A view that has nothing to do for some of the methods embeds
// Plain.
type View interface {
	// Object returns what stands on the stage. It is the same at every call.
	Object() fyne.CanvasObject
	// Content returns the charts that are shown, for menu, export and clipboard. It is empty if
	// the view has none.
	Content() pages.Page
	// ShowFigure marks the selected figure, or none if the id is empty, and RevealFigure
	// scrolls to it, as little as necessary.
	ShowFigure(figure string)
	RevealFigure(figure string)
	// Holds tells whether a figure has a place of its own in the view.
	Holds(figure string) bool
	// Tells tells whether the view itself says all of the selected figure, with what can be done.
	Tells(figure string) bool
	// ShowSection scrolls to a section's summary; 0 is the headline.
	ShowSection(number int)
	// ShowChart scrolls to a chart and gives it the focus.
	ShowChart(chart string)
	// Enlarge enlarges a chart over the page; an empty id shows the page again.
	Enlarge(chart string)
	// Follow brings the view in line with the choices of the reader that it reads itself: which
	// charts show their table, and what is compared.
	Follow()
	// Redraw makes the charts ask for their pictures again, and Await waits for those that the
	// next frame shows.
	Redraw()
	Await()
	// TakeKey handles a key while no widget has the focus.
	TakeKey(key fyne.KeyName)
	// Copy copies what has the focus, and tells whether anything did; if not, the selected
	// figure is copied, if there is one.
	Copy(selected string) bool
	// Offsets returns how far the view is scrolled, and ScrollTo scrolls it so far.
	Offsets() Offsets
	ScrollTo(Offsets)
	// Leave drops everything heavy: the view will not be shown again.
	Leave()
}

// Offsets is how far the columns of a view are scrolled, in layout units.
type Offsets [2]float32

// Plain is a view without charts and columns, to be embedded in one that has only some of what
// a view may have.
type Plain struct{}

// Content implements View.
func (Plain) Content() pages.Page { return pages.Page{} }

// ShowFigure implements View.
func (Plain) ShowFigure(string) {}

// RevealFigure implements View.
func (Plain) RevealFigure(string) {}

// Holds implements View.
func (Plain) Holds(string) bool { return false }

// Tells implements View.
func (Plain) Tells(string) bool { return false }

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
