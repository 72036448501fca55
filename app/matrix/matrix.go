// Package matrix is the view of what the reports of the shelf state of each indicator. It may
// touch the kit, the pages, what views across reports share, and the matrix of report/shelf.
package matrix

import (
	"io"

	"fyne.io/fyne/v2"

	"yulan/app/across"
	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/app/view"
	"yulan/report"
	"yulan/report/shelf"
)

// Deps is what the matrix needs of the window.
type Deps struct {
	across.Deps
	// Data returns the matrix of the shelf, and whether all reports are read.
	Data     func() (m shelf.Matrix, whole bool)
	Progress func() (done, of int) // of reading the reports
}

// View is the matrix as one of the window's views.
type View struct {
	view.Plain
	deps   Deps
	Frame  *across.Frame
	filter *kit.KeyEntry
	aims   *kit.OptionSelect
	matrix shelf.Matrix
	table  pages.MatrixTable
	Choice pages.MatrixChoice
}

var _ view.View = (*View)(nil)

// New returns the view of the matrix as far as the reports are read.
func New(d Deps) *View {
	v := &View{deps: kit.Complete(d), Choice: pages.MatrixChoice{Aim: report.Result}}
	w := d.Host.Words()
	v.filter = kit.NewKeyEntry(d.Escape)
	v.filter.SetPlaceHolder(w.T("matrix.filter"))
	v.filter.OnChanged = func(text string) { v.Choice.Text = text; v.show() }
	v.aims = kit.NewOptionSelect([]kit.Option{
		{Key: string(report.Result), Label: w.T("matrix.results")}, {Key: string(report.Target), Label: w.T("matrix.targets")},
	}, string(v.Choice.Aim), func(key string) { v.Choice.Aim = report.Aim(key); v.show() }, func() {}, d.Escape)
	v.Frame = across.NewFrame(d.Deps, v.choose, across.Wide(v.filter), v.aims)
	v.Follow()
	return v
}

// Object implements view.View.
func (v *View) Object() fyne.CanvasObject { return v.Frame }

// Redraw implements view.View.
func (v *View) Redraw() { v.Frame.Redraw() }

// Leave implements view.View.
func (v *View) Leave() { v.Frame.Leave() }

// Follow implements view.View: it shows the matrix as it is now.
func (v *View) Follow() {
	m, whole := v.deps.Data()
	if !whole && len(v.matrix.Rows) > 0 { // it stays as it is until all are read
		v.Frame.Say(v.reading())
		return
	}
	v.matrix = m
	before := v.Frame.Grid.Chosen
	v.show()
	if before.Row >= 0 && before.Row < len(v.table.Rows) && before.Column >= 0 && before.Column < len(v.table.Columns) {
		v.choose(before)
	}
}

// show shows the part of the matrix that is chosen.
func (v *View) show() {
	in := v.deps.Reading().In
	v.table = pages.NewMatrixTable(v.matrix, v.Choice, v.deps.Called, in)
	page := across.Page{Across: v.table.Across, ID: "matrix", Rules: []string{v.table.Note}}
	switch _, whole := v.deps.Data(); {
	case !whole:
		page.Subtitle = v.reading()
	case len(v.matrix.Rows) == 0:
		page.Subtitle = in.Words.T("matrix.nothing")
	}
	m := v.matrix
	page.XLSX = func(out io.Writer) error { return pages.WriteMatrixXLSX(out, m, in) }
	page.CSV = func(out io.Writer) error { return pages.WriteMatrixCSV(out, m, in) }
	v.Frame.Set(page)
	if len(v.table.Indicators) > 0 && v.Choice.By != "" {
		v.showPlaces(v.Choice.By)
	}
}

// reading says how many reports are read.
func (v *View) reading() string {
	done, of := v.deps.Progress()
	return v.deps.Host.Words().T("across.reading", "done", done, "of", of)
}

// showPlaces shows an indicator over the reports as bars, beside the table.
func (v *View) showPlaces(indicator string) {
	spec, ok := pages.PlacesChart(v.matrix, indicator, v.Choice.Aim, v.deps.Called, v.deps.Reading().In)
	if !ok {
		spec = nil
	}
	v.Frame.ShowChart(spec)
}

// choose shows what a cell rests on. A name sorts the reports by its indicator, or has them
// stand as they were.
func (v *View) choose(at across.Place) {
	switch {
	case at.Row < 0:
	case at.Column < 0:
		if id := v.table.Indicators[at.Row]; v.Choice.By == id {
			v.Choice.By = ""
		} else {
			v.Choice.By = id
		}
		v.show()
		v.Frame.Grid.Choose(at)
	default:
		called := v.deps.Called(v.matrix.Reports[v.table.Reports[at.Column]])
		v.Frame.ShowCell(at, pages.NewMatrixCell(v.table.Rows[at.Row].Label, called, v.table.Cell(at.Row, at.Column), v.deps.Reading().In))
	}
}
