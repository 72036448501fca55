package app

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/storage"

	"yulan/app/commands"
	"yulan/app/detail"
	"yulan/app/kit"
	"yulan/app/kit/kittest"
	"yulan/app/reports"
	"yulan/report"
)

// ownReport is a made-up report of the genre.
const ownReport = "云溪县2026年政府工作报告\n\n一、2025年工作回顾\n地区生产总值增长5.3%，规模以上工业增加值增长7%。\n（一）夯实农业。粮食产量12万吨；新建大棚30座。\n" +
	"二、2026年工作安排\n主要预期目标是：地区生产总值增长5%左右，城镇新增就业1200人以上。\n"

// TestDroppedReportIsReadAndWorks has a report dropped on the window and wants all that the
// report of the program has to work on it.
func TestDroppedReportIsReadAndWorks(t *testing.T) {
	w, _ := newTestWindow(t)
	path := filepath.Join(t.TempDir(), "云溪.txt")
	if err := os.WriteFile(path, []byte(ownReport), 0o600); err != nil {
		t.Fatal(err)
	}
	w.onDropped([]fyne.URI{storage.NewFileURI(path)})
	r := w.state.report
	if !r.Source.IsRead() || len(r.Figures) != 6 {
		t.Fatalf("%s is open, with %d figures", r.Source.ID, len(r.Figures))
	}
	if !w.notice.Visible() || kit.HasDialog(w.host) {
		t.Error("nothing says that it was opened, or something asks")
	}
	page := pageOf(w)
	if page.Page.Chapter != 1 || len(page.Page.Charts) == 0 {
		t.Errorf("chapter %d is shown, with %d charts", page.Page.Chapter, len(page.Page.Charts))
	}
	for i, f := range r.Figures {
		w.state.setFigure(f.ID)
		if !w.foot.Bar.Visible() || !strings.Contains(w.foot.Bar.Detail.Location, "机器读取") {
			t.Errorf("figure %d is selected, and the bar says %q", i, w.foot.Bar.Detail.Location)
		}
	}
	w.search.Start()
	w.search.Field.SetText("粮食")
	if len(w.search.List.Items) == 0 {
		t.Error("the search does not find a figure")
	}
	w.search.Close()
	w.compare.Add(r.Figures[0].ID, r.Figures[1].ID)
	if len(w.state.compared.list) != 1 {
		t.Errorf("there are %d comparisons", len(w.state.compared.list))
	}
	w.state.setLanguage(report.English)
	for tab := range w.state.routes {
		w.state.setTab(tab)
	}
	if got := w.state.report.Figures[0].Name.In(report.English); got != "Growth of GDP" {
		t.Errorf("in English the first figure is %q", got)
	}
}

// TestShownInItsOwnText wants the sentence of a figure shown on the page of its chapter, where
// the pages are the report's text.
func TestShownInItsOwnText(t *testing.T) {
	w, _ := newTestWindow(t)
	path := filepath.Join(t.TempDir(), "云溪.txt")
	if err := os.WriteFile(path, []byte(ownReport), 0o600); err != nil {
		t.Fatal(err)
	}
	w.onDropped([]fyne.URI{storage.NewFileURI(path)})
	last := w.state.report.Figures[5]
	w.state.setFigure(last.ID)
	w.state.turnTo(kindFigures)
	w.figures.do(detail.IntentText)
	if !w.state.shows(kindChapter) || w.state.route.Chapter != last.At.Chapter || kit.HasDialog(w.host) {
		t.Errorf("%v is shown", w.state.route)
	}
}

// A report that came without its text opens where it has something: not at an opening that was nothing but text.
func TestATextlessReportOpensAtItsFirstCharts(t *testing.T) {
	w, _ := newTestWindow(t)
	read, err := reports.Read(t.Context(), "云溪市2026年政府工作报告\n各位代表：请予审议。\n一、2025年工作回顾\n地区生产总值增长5.3%，固定资产投资增长4.1%，社会消费品零售总额增长6.2%。\n", nil)
	if err != nil {
		t.Fatal(err)
	}
	folder, err := reports.Keep(t.Context(), t.TempDir(), read)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(filepath.Join(folder, "text.txt")); err != nil {
		t.Fatal(err)
	}
	r, err := commands.LoadReport(folder, w.words)
	if err != nil {
		t.Fatal(err)
	}
	w.openReport(r)
	if c, ok := r.Shape.Chapter(w.state.route.Chapter); !ok || len(r.Chapters) < 2 || !w.state.shows(kindChapter) || c.Number == r.Chapters[0].Number {
		t.Errorf("%d chapters; it opens at %+v", len(r.Chapters), w.state.route)
	}
}

// A correction that is stored while the reader opens another report does not bring back the
// report that it is of.
func TestCorrectionOfAReportThatWasLeft(t *testing.T) {
	w, _ := newTestWindow(t)
	carried := w.state.report
	read, err := reports.Read(t.Context(), ownReport, nil)
	if err != nil {
		t.Fatal(err)
	}
	if w.folder, err = reports.Keep(t.Context(), t.TempDir(), read); err != nil {
		t.Fatal(err)
	}
	own, err := commands.LoadReport(w.folder, w.words)
	if err != nil {
		t.Fatal(err)
	}
	for _, leave := range []bool{false, true} {
		w.openReport(own)
		w.state.setFigure(own.Figures[0].ID)
		var stored []func()
		w.Worker = func(work func()) { stored = append(stored, work) }
		w.correct.Confirm()
		w.Worker = kittest.AtOnce
		if leave {
			w.openReport(carried)
		}
		for _, work := range stored {
			work()
		}
		if len(stored) == 0 || kit.HasDialog(w.host) {
			t.Fatalf("%d corrections were stored, or something asks", len(stored))
		}
		switch fixed, ok := w.state.report.Figure(own.Figures[0].ID); {
		case leave && w.state.report != carried:
			t.Errorf("%s is shown again", w.state.report.Source.ID)
		case !leave && (!ok || fixed.State != report.Confirmed):
			t.Errorf("the figure is %q", fixed.State)
		}
	}
}
