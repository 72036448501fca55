package app

import (
	"context"
	"slices"
	"testing"

	"yulan/app/instance"
	"yulan/app/view"
	"yulan/report"
)

// Two reports may have charts of the same names, and the picture of one is never taken for the
// other's.
func TestPicturesAreOfTheirReport(t *testing.T) {
	w, _ := newTestWindow(t)
	corrected := *w.state.report
	before := w.paint.Edition
	w.openReport(&corrected)
	if w.paint.Edition == before {
		t.Error("the charts of the report before are shown again")
	}
}

// Another report takes the place of the one that is open: everything that the window shows
// is of it, and what was kept of each comes back with it.
func TestWindowOpensAnotherReport(t *testing.T) {
	w, _ := newTestWindow(t)
	first, other := w.state.report, county(t)
	w.state.setTab(3)
	pageOf(w).Right.ScrollTo(200)
	w.compare.Add(first.Figures[0].ID)
	w.state.setFigure(first.Figures[0].ID)
	w.state.turnChart(pageOf(w).Page.Charts[0].Head().ID)
	w.openReport(other)
	if got, want := w.win.Title(), w.words.T("app.title", "report", other.Source.Name.In(report.Chinese)); got != want {
		t.Errorf("the title is %q, want %q", got, want)
	}
	if got, want := w.tabs.Names, tabNames(w.reading(), false); !slices.Equal(got, want) || len(got) != len(other.Chapters)+2 {
		t.Errorf("the tabs are %q, want %q", got, want)
	}
	if w.state.figure != "" || w.state.chart != "" || len(w.state.turned) > 0 || w.foot.Bar.Visible() {
		t.Error("something of the report before is still chosen")
	}
	if n := len(w.state.compared.list); n > 0 {
		t.Errorf("%d comparisons are of the report before", n)
	}
	if got := pageOf(w).Page.Chapter; got != other.Chapters[0].Number {
		t.Errorf("chapter %d is shown", got)
	}
	for tab := range w.state.routes {
		w.state.setTab(tab)
	}
	w.state.turnTo(kindFigures)
	if got, want := w.table.View.Table.Listing.Len(), len(other.Figures); got != want {
		t.Errorf("the table has %d rows, want %d", got, want)
	}
	w.search.Start()
	w.search.Field.SetText(other.Figures[0].Name.In(report.Chinese))
	if len(w.search.List.Items) == 0 {
		t.Error("the search does not find its figures")
	}
	w.openReport(first)
	if w.state.tab() != 3 || len(w.state.compared.list) != 1 {
		t.Errorf("back in the first report: tab %d, %d comparisons", w.state.tab(), len(w.state.compared.list))
	}
	if got := pageOf(w).Offsets(); got[1] != 200 {
		t.Errorf("its page is scrolled to %v", got)
	}
	checkPages(t, w)
}

// checkPages fails unless every chapter's page is that of the open report.
func checkPages(t *testing.T, w *window) {
	t.Helper()
	for _, c := range w.state.report.Chapters {
		w.state.turnToChapter(c.Number)
		if got := pageOf(w).Page.Tab; got != c.Tab.In(w.state.language) {
			t.Errorf("chapter %d shows %q", c.Number, got)
		}
	}
}

// What is still being made of a report when another is opened is not shown in that one.
func TestResultsOfTheReportBeforeAreDropped(t *testing.T) {
	w, _ := newTestWindow(t)
	var waiting []func()
	w.Worker = func(work func()) { waiting = append(waiting, work) }
	w.state.turnTo(kindFigures)
	w.texts.Open(fileOf(t, madeUpText(w.state.report)))
	w.openReport(county(t))
	w.state.turnTo(kindFigures)
	for len(waiting) > 0 {
		next := waiting[0]
		waiting = waiting[1:]
		next()
		if v := w.table.View; v != nil && v.Table.Listing.Len() != len(w.state.report.Figures) {
			t.Errorf("the table has %d rows of another report", v.Table.Listing.Len())
		}
	}
	if w.table.View == nil || w.state.source != nil {
		t.Errorf("the table is %v, the open text %v", w.table.View, w.state.source)
	}
}

// The text of one report is not shown beside another, and comes back with its own.
func TestTextGoesWithItsReport(t *testing.T) {
	w, _ := newTestWindow(t)
	first := w.state.report
	w.texts.Open(fileOf(t, madeUpText(w.state.report)))
	if w.state.source == nil {
		t.Fatal("the text is not open")
	}
	w.openReport(county(t))
	if w.state.source != nil || w.texts.Beside.Pane.Visible() {
		t.Error("the text stands beside another report")
	}
	w.openReport(first)
	if w.state.source == nil || !w.texts.Beside.Pane.Visible() {
		t.Error("the text has not come back")
	}
}

// Views are told apart by their routes, and scrolled apart.
func TestRoutesOfTwoReportsDiffer(t *testing.T) {
	a, b := routesOf(builtIn(), false), routesOf(county(t), false)
	for _, at := range a {
		if slices.Contains(b, at) {
			t.Errorf("both have %+v", at)
		}
	}
	large := view.Route{Kind: kindChapter, Chart: "pillars"}
	if base := large.Base(); base.Chart != "" || base.Kind != kindChapter {
		t.Errorf("without its chart it is %+v", base)
	}
}

// What was opened is said where it covers nothing of the page, until the reader does something
// else.
func TestNoticeCoversNothing(t *testing.T) {
	w, _ := newTestWindow(t)
	foot := func() float32 { return w.texts.Beside.Box.Position().Y + w.texts.Beside.Box.Size().Height }
	whole := foot()
	w.notice.Notify("said", "", "close", nil)
	if top := w.notice.Position().Y; foot() > top || w.notice.Size().Height <= 0 {
		t.Errorf("the page ends at %v and the notice begins at %v", foot(), top)
	}
	for name, act := range map[string]func(){
		"a figure is selected": func() { w.state.setFigure("gdp.growth"); w.state.setFigure("") },
		"a tab is turned to":   func() { w.state.setTab(1) },
		"a report is opened":   func() { w.openReport(w.state.report) },
	} {
		w.notice.Notify("said", "", "close", nil)
		act()
		if w.notice.Visible() || foot() != whole {
			t.Errorf("%s: the notice stays, and the page ends at %v of %v", name, foot(), whole)
		}
	}
}

// A later start of the program opens its text in this window.
func TestLaterStartIsOpenedHere(t *testing.T) {
	r := newReader(t)
	path := fileOf(t, madeUpText(r.w.state.report))
	l := laterStarts(r.w)
	asked, err := instance.NewAsked(l.Desk, path, "")
	if err != nil {
		t.Fatal(err)
	}
	if !l.Take(context.Background(), asked) || r.w.state.source == nil || r.w.state.source.Path != path {
		t.Error("the text is not opened")
	}
	r.w.close()
	if l.Take(context.Background(), asked) {
		t.Error("a window that is closed takes something")
	}
}
