// Package promise is the view of what the reports of a place promised for a year and what they
// achieved. It may use the kit, the pages, what views across reports share, and the verdicts of
// report/shelf.
package promise

import (
	"io"
	"slices"
	"strconv"

	"fyne.io/fyne/v2"

	"yulan/app/across"
	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/app/view"
	"yulan/charts"
	"yulan/report"
	"yulan/report/shelf"
)

// Deps is what the promises need of the window.
type Deps struct {
	across.Deps
	// Data returns the promises of the places on the shelf, and whether all reports are read.
	Data     func() (all []shelf.Promises, whole bool)
	Progress func() (done, of int) // of reading the reports
	Unread   func() []string       // what the reader calls those that could not be read
	// Years returns an indicator of a place across its reports, if that makes a line.
	Years func(indicator string, of shelf.Promises) (charts.Spec, bool)
	Join  func(of []*report.Report, joined bool) // takes reports to be of one place, or no more
}

// View is the promises as one of the window's views.
type View struct {
	view.Plain
	deps   Deps
	Frame  *across.Frame
	Places *across.Picker
	join   *kit.KeyButton      // asks whether reports of places of one name are of one
	all    []shelf.Promises    // the places that have promises
	At     int                 // which of them is shown
	place  string              // its key; empty before one was
	behind []*shelf.PromiseRow // the contents of each row of the table, or nil
}

var _ view.View = (*View)(nil)

// New returns the view of the promises as far as the reports are read.
func New(d Deps) *View {
	v := &View{deps: kit.Complete(d)}
	v.Places = across.NewPicker(d.Host, v.choosePlace, d.Escape)
	v.join = kit.NewKeyButton("", v.askToJoin, d.Escape)
	v.join.Hide()
	v.Frame = across.NewFrame(d.Deps, v.choose, v.join, v.Places.Button)
	v.Follow()
	return v
}

// Object implements view.View.
func (v *View) Object() fyne.CanvasObject { return v.Frame }

// Redraw implements view.View.
func (v *View) Redraw() { v.Frame.Redraw() }

// Leave implements view.View.
func (v *View) Leave() { v.Frame.Leave() }

// Follow implements view.View: it shows the promises as they are now.
func (v *View) Follow() {
	all, whole := v.deps.Data()
	if !whole && len(v.all) > 0 { // it stays as it is until all are read
		v.Frame.ShowMessage(v.reading())
		return
	}
	v.all = nil
	for _, p := range all {
		if len(p.Rows) > 0 {
			v.all = append(v.all, p)
		}
	}
	v.At = v.find()
	v.setPlaces()
	if len(v.all) == 0 {
		v.Frame.Set(v.empty(whole))
		return
	}
	v.show(whole)
}

// find returns which of the places is shown: the one that was chosen or shown last, or else that of the
// open report, or the first.
func (v *View) find() int {
	open := v.deps.Reading().Report.Source.ID
	is := func(p shelf.Promises) bool { return p.Key == v.place }
	if !slices.ContainsFunc(v.all, is) {
		is = func(p shelf.Promises) bool {
			return slices.ContainsFunc(p.Reports, func(r *report.Report) bool { return r.Source.ID == open })
		}
	}
	return max(0, slices.IndexFunc(v.all, is))
}

// setPlaces offers the places; a single one needs no choice.
func (v *View) setPlaces() {
	in := v.deps.Reading().In
	var options []kit.Option
	for i, p := range v.all {
		options = append(options, kit.Option{Key: strconv.Itoa(i), Label: pages.PromisePlace(p, in)})
	}
	v.Places.Set(options, strconv.Itoa(v.At))
	kit.SetVisible(v.Places.Button, len(options) > 1)
}

// choosePlace shows the promises of another place.
func (v *View) choosePlace(key string) {
	at, err := strconv.Atoi(key)
	if err == nil && at < len(v.all) {
		v.At = at
		_, whole := v.deps.Data()
		v.setPlaces()
		v.show(whole)
	}
}

// show shows the promises of the chosen place.
func (v *View) show(whole bool) {
	in, p := v.deps.Reading().In, v.all[v.At]
	v.place = p.Key
	table := pages.PromiseTable(p, in)
	v.behind = table.Behind
	page := across.Page{Across: table.Across, ID: "promise", Of: p.Key, Rules: pages.PromiseRules(in)}
	if !whole {
		page.Subtitle = v.reading()
	}
	if table.Key != "" {
		page.Rules = append([]string{table.Key}, page.Rules...)
	}
	page.Rules = append([]string{table.Legend}, page.Rules...)
	v.offerToJoin(p)
	page.Rules = slices.Concat(pages.UnreadReports(v.deps.Unread(), in), pages.PromiseNotes(p, in), page.Rules)
	one := []shelf.Promises{p}
	page.XLSX = func(out io.Writer) error { return pages.WritePromisesXLSX(out, one, in) }
	page.CSV = func(out io.Writer) error { return pages.WritePromisesCSV(out, one, in) }
	page.Chart = v.firstLine(p)
	at := v.Frame.Set(page)
	if at.Row < 0 && page.Chart == nil && v.Frame.IsBare() {
		v.suggest()
		return
	}
	v.choose(at)
}

// suggest shows what the first cell with a target rests on: without a chart there would be nothing but rules
// beside the table.
func (v *View) suggest() {
	for i, row := range v.behind {
		if row == nil {
			continue
		}
		for j, c := range row.Cells {
			if c != nil {
				v.Frame.Suggest(across.Place{Row: i, Column: j}, pages.NewPromiseCell(*row, *c, v.deps.Reading().In))
				return
			}
		}
	}
}

// offerToJoin offers to take reports of places of one name to be of one, or to take that back.
func (v *View) offerToJoin(p shelf.Promises) {
	w := v.deps.Host.Words()
	v.join.SetText(w.T("promise.join"))
	if len(p.Joined) > 0 {
		v.join.SetText(w.T("promise.part"))
	}
	kit.SetVisible(v.join, len(p.Namesakes) > 0 || len(p.Joined) > 0)
}

// askToJoin asks whether reports of places of one name are of one; of those that the reader has joined
// it takes that back.
func (v *View) askToJoin() {
	p, in := v.all[v.At], v.deps.Reading().In
	if len(p.Joined) > 0 {
		v.deps.Join(p.Joined, false)
		return
	}
	kit.Ask(v.deps.Host, in.Words.T("promise.join"), pages.Namesakes(p, v.deps.Shelf.Called, in), in.Words.T("dialog.cancel"),
		kit.Answer{Label: in.Words.T("promise.join-do"), Chosen: func() { v.deps.Join(p.Namesakes, true) }})
}

// firstLine returns the first indicator that makes a line over the years, which is shown until
// one is chosen; nil if none does.
func (v *View) firstLine(p shelf.Promises) charts.Spec {
	for _, row := range v.behind {
		if row == nil {
			continue
		}
		if spec, ok := v.deps.Years(row.Indicator.ID, p); ok {
			return spec
		}
	}
	return nil
}

// empty is the page if there is nothing to compare, or not yet.
func (v *View) empty(whole bool) across.Page {
	w := v.deps.Host.Words()
	page := across.Page{Across: pages.Across{Title: w.T("promise.title"), Subtitle: w.T("promise.nothing")}, Rules: pages.UnreadReports(v.deps.Unread(), v.deps.Reading().In)}
	if page.Opens = whole; !whole {
		page.Subtitle = v.reading()
	}
	return page
}

// reading says how many reports are read.
func (v *View) reading() string {
	done, of := v.deps.Progress()
	return v.deps.Host.Words().T("across.reading", "done", done, "of", of)
}

// choose shows what a cell is based on; for a name, the indicator over the years.
func (v *View) choose(at across.Place) {
	if len(v.all) == 0 || at.Row < 0 || at.Row >= len(v.behind) || v.behind[at.Row] == nil {
		return
	}
	p, row := v.all[v.At], *v.behind[at.Row]
	if spec, ok := v.deps.Years(row.Indicator.ID, p); ok {
		v.Frame.ShowChart(spec)
	} else {
		v.Frame.ShowChart(nil)
	}
	if at.Column < 0 || row.Cells[at.Column] == nil {
		v.Frame.Grid.Choose(at)
		v.Frame.ShowRules()
		return
	}
	v.Frame.ShowCell(at, pages.NewPromiseCell(row, *row.Cells[at.Column], v.deps.Reading().In))
}
