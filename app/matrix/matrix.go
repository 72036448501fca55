// Package matrix is the view of what the reports of the shelf state of each indicator. It may
// use the kit, the pages, what views across reports share, and the matrix of report/shelf.
package matrix

import (
	"io"
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"

	"yulan/app/across"
	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/app/view"
	"yulan/charts"
	"yulan/report"
	"yulan/report/shelf"
)

// Deps is what the matrix needs of the window.
type Deps struct {
	across.Deps
	// Data returns the matrix of the shelf, and whether all reports are read.
	Data     func() (m shelf.Matrix, whole bool)
	Progress func() (done, of int) // of reading the reports
	Unread   func() []string       // what the reader calls those that could not be read
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
	v.aims = kit.NewOptionSelect(nil, "", v.chooseAim, func() {}, d.Escape)
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
		v.Frame.ShowMessage(v.reading())
		return
	}
	v.matrix = m
	v.setAims()
	v.present()
}

// present shows the chosen part of the matrix, and what a cell rests on: the one that the reader has chosen
// last, or where nothing else would stand beside the table, the first that there is something to say of.
func (v *View) present() {
	at := v.show()
	if at.Row < 0 && v.Frame.IsBare() {
		if at = v.first(); at.Row >= 0 {
			v.Frame.Suggest(at, v.rowPage(at))
		}
		return
	}
	v.choose(at)
}

// first returns the first cell with a value in a row that has most of them; none if there is no value.
func (v *View) first() across.Place {
	at, most := across.Place{Row: -1, Column: -1}, 0
	for row := range v.table.Rows {
		values, first := 0, -1
		for column := range v.table.Reports {
			if len(v.table.Cell(row, column).Candidates) == 0 {
				continue
			}
			if values++; first < 0 {
				first = column
			}
		}
		if values > most {
			at, most = across.Place{Row: row, Column: first}, values
		}
	}
	return at
}

// setAims offers results and targets, for all years and for each. A target is for the year
// after the one that its report is about.
func (v *View) setAims() {
	w := v.deps.Host.Words()
	options := []kit.Option{
		{Key: aimKey(report.Result, 0), Label: w.T("matrix.results")}, {Key: aimKey(report.Target, 0), Label: w.T("matrix.targets")},
	}
	for _, aim := range []report.Aim{report.Result, report.Target} {
		years := pages.MatrixYears(v.matrix, aim)
		if len(years) < 2 {
			continue // that is all
		}
		for _, year := range years {
			options = append(options, kit.Option{Key: aimKey(aim, year), Label: w.T("matrix-of."+string(aim), "year", year)})
		}
	}
	if now := aimKey(v.Choice.Aim, v.Choice.Year); !slices.ContainsFunc(options, func(o kit.Option) bool { return o.Key == now }) {
		v.Choice.Year = 0 // the report of that year was taken away
	}
	v.aims.Set(options, aimKey(v.Choice.Aim, v.Choice.Year))
}

// aimKey is the key of results or targets of a year; year 0 stands for all.
func aimKey(aim report.Aim, year int) string { return string(aim) + " " + strconv.Itoa(year) }

// chooseAim shows results or targets, of a year or of all.
func (v *View) chooseAim(key string) {
	aim, year, _ := strings.Cut(key, " ")
	v.Choice.Aim = report.Aim(aim)
	v.Choice.Year, _ = strconv.Atoi(year) // aimKey made it
	v.present()
}

// show shows the chosen part of the matrix. It returns the cell that the reader has chosen last of it.
func (v *View) show() (chosen across.Place) {
	in := v.deps.Reading().In
	v.table = pages.NewMatrixTable(v.matrix, v.Choice, v.deps.Shelf.Called, in)
	page := across.Page{Across: v.table.Across, ID: "matrix", Of: string(v.Choice.Aim), Right: true, Rules: append(pages.UnreadReports(v.deps.Unread(), in), v.table.Note)}
	switch _, whole := v.deps.Data(); {
	case !whole:
		page.Subtitle = v.reading()
	case len(v.matrix.Rows) == 0:
		page.Subtitle = in.Words.T("matrix.nothing")
	case len(v.table.Rows) == 0 && strings.TrimSpace(v.Choice.Text) != "":
		page.Subtitle = in.Words.T("search.none", "query", v.Choice.Text)
	}
	m := v.matrix
	page.XLSX = func(out io.Writer) error { return pages.WriteMatrixXLSX(out, m, v.deps.Shelf.Called, in) }
	page.CSV = func(out io.Writer) error { return pages.WriteMatrixCSV(out, m, in) }
	chosen = v.Frame.Set(page)
	v.showFirst()
	return chosen
}

// showFirst shows beside the table the indicator by which the reports are sorted, if it is listed, or else the
// first that makes a chart.
func (v *View) showFirst() {
	first := v.table.Indicators
	if slices.Contains(first, v.Choice.By) {
		first = append([]string{v.Choice.By}, first...)
	}
	for _, id := range first {
		if spec, ok := v.chartOf(id, v.table.Reports); ok {
			v.Frame.ShowChart(spec)
			return
		}
	}
	v.Frame.ShowChart(nil)
}

// reading says how many reports are read.
func (v *View) reading() string {
	done, of := v.deps.Progress()
	return v.deps.Host.Words().T("across.reading", "done", done, "of", of)
}

// chartOf returns an indicator across the reports as bars, or, where these are not of one year, over the
// years of the place of the first of some reports that has several.
func (v *View) chartOf(indicator string, reports []int) (charts.Spec, bool) {
	in := v.deps.Reading().In
	if spec, ok := pages.PlacesChart(v.matrix, indicator, v.Choice.Aim, v.deps.Shelf.Called, in); ok || indicator == "" {
		return spec, ok
	}
	for _, at := range reports {
		if spec, ok := pages.YearsChart(v.matrix, indicator, v.matrix.Places[at], in); ok {
			return spec, true
		}
	}
	return nil, false
}

// choose shows what a cell is based on. A name sorts the reports by its indicator, or restores
// their order.
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
		spec, _ := v.chartOf(v.table.Indicators[at.Row], []int{v.table.Reports[at.Column]})
		v.Frame.ShowChart(spec)
		v.Frame.ShowCell(at, v.cellPage(at))
	}
}

// rowPage returns what the values of all reports in the row of a cell rest on, one below the other: as there
// is no chart of them, their sentences are what can be compared.
func (v *View) rowPage(at across.Place) pages.CellPage {
	page := v.cellPage(at)
	for column := range v.table.Reports {
		if column != at.Column {
			other := v.cellPage(across.Place{Row: at.Row, Column: column})
			page.Evidences = append(page.Evidences, other.Evidences...)
		}
	}
	page.Title = v.table.Rows[at.Row].Label
	return page
}

// cellPage returns what a cell rests on.
func (v *View) cellPage(at across.Place) pages.CellPage {
	called := v.deps.Shelf.Called(v.matrix.Reports[v.table.Reports[at.Column]])
	return pages.NewMatrixCell(v.table.Rows[at.Row].Label, called, v.table.Cell(at.Row, at.Column), v.deps.Reading().In)
}
