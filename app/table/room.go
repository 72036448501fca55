package table

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/app/view"
)

// Room is the table as one of the window's views. Its rows are made off the UI goroutine when
// they are first needed, and kept for one report in one language.
type Room struct {
	view.Plain
	deps  Deps
	box   *fyne.Container // holds the table; empty while its rows are made
	Rows  *Rows           // nil until they are needed
	View  *View           // nil while another view is shown, or while the rows are made
	shown bool
	now   string        // the selected figure
	turn  func(v *View) // scrolls to what is read beside it; nil before anything is
	// OnClose closes a table beside a page; nil for the view itself, which has no button for
	// it.
	OnClose func()
}

var _ view.View = (*Room)(nil)

// New returns the room of the table, with no rows yet.
func New(d Deps) *Room { return &Room{deps: kit.Complete(d), box: container.NewStack()} }

// Open gets the table ready, sorted and filtered as before.
func (r *Room) Open() {
	r.shown = true
	if r.Rows.AreOf(r.deps.Reading()) {
		r.build()
		return
	}
	view.Swap(r.box, r.deps.Host.Canvas(), kit.NewSurface(kit.ColorCard))
	r.makeRows()
}

// build puts the table in its place.
func (r *Room) build() {
	r.View = newView(r.Rows, r.deps, r.OnClose)
	view.Swap(r.box, r.deps.Host.Canvas(), r.View)
	if r.OnClose != nil && r.turn != nil {
		r.turn(r.View)
	}
	r.View.showFigure(r.now)
}

// ShowChapter scrolls to the rows of the chapter that is read beside the table.
func (r *Room) ShowChapter(number int) { r.turnTo(func(v *View) { v.showChapter(number) }) }

// ShowRow scrolls to the row of a figure that is read beside the table; to the top if there is none.
func (r *Room) ShowRow(figure string) { r.turnTo(func(v *View) { v.showRow(figure) }) }

func (r *Room) turnTo(turn func(v *View)) {
	r.turn = turn
	if r.View != nil {
		turn(r.View)
	}
}

// makeRows makes the rows off the UI goroutine.
func (r *Room) makeRows() {
	of := r.deps.Reading()
	r.deps.Host.InBackground(func() func() {
		made := newRows(of, pages.ListingRows(of.Report, of.In.Language, of.In.Words))
		return func() {
			if !made.AreOf(r.deps.Reading()) {
				return // the rows for the present language or report are being made
			}
			made.follow(r.Rows)
			r.Rows = made
			if r.shown {
				r.build()
			}
		}
	})
}

// Reveal takes the filter away if it hides a figure that is to be shown.
func (r *Room) Reveal(figure string) {
	if r.Rows.AreOf(r.deps.Reading()) {
		r.Rows.reveal(figure)
	}
}

// Object implements view.View.
func (r *Room) Object() fyne.CanvasObject { return r.box }

// ShowFigure implements view.View.
func (r *Room) ShowFigure(figure string) {
	r.now = figure
	if r.View != nil {
		r.View.showFigure(figure)
	}
}

// Holds implements view.View: every figure is in the table, if only behind a filter.
func (r *Room) Holds(string) bool { return true }

// Leave implements view.View.
func (r *Room) Leave() {
	r.shown, r.View, r.box = false, nil, container.NewStack()
}
