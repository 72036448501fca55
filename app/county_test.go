package app

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/storage"
	"fyne.io/fyne/v2/test"

	"yulan/app/kit"
	"yulan/app/kit/hosttest"
	"yulan/app/kit/kittest"
	"yulan/app/source"
	"yulan/assets"
	"yulan/report"
)

// A report of another shape is shown as the one that is carried is: its own tabs, title and
// pages, and nothing of the other.
func TestWindowShowsAnotherReport(t *testing.T) {
	w, _ := newTestWindowOf(t, countyFolder)
	want := map[report.Language][]string{
		report.Chinese: {"农业和工业", "基础设施", "群众生活", "全部指标", "对比"},
		report.English: {"Farms and factories", "Roads and water", "Living", "All figures", "Compare"},
	}
	for _, l := range report.Languages {
		w.state.setLanguage(l)
		if got := w.tabs.Names; !slices.Equal(got, want[l]) {
			t.Errorf("%s: the tabs are %q", l, got)
		}
		if got := w.win.Title(); !strings.Contains(got, w.state.report.Source.Name.In(l)) {
			t.Errorf("%s: the title is %q", l, got)
		}
		for tab := range w.state.routes {
			w.state.setTab(tab)
			shown := w.win.Title() + test.RenderToMarkup(w.win.Canvas())
			for _, other := range []string{"重庆", "Chongqing", "总论", "verview", "2021"} {
				if strings.Contains(shown, other) {
					t.Errorf("%s: tab %d shows %q", l, tab, other)
				}
			}
		}
		for i, c := range w.state.report.Chapters {
			w.state.setTab(i)
			if pageOf(w) == nil || pageOf(w).Page.Chapter != c.Number || len(pageOf(w).Cards.Cards) != len(c.Charts) {
				t.Errorf("%s: tab %d does not show chapter %d", l, i, c.Number)
			}
		}
	}
	if got := w.foot.Status; got == nil || !strings.Contains(counts(w.reading()), "12") || !strings.Contains(counts(w.reading()), "3") {
		t.Errorf("it counts %q", counts(w.reading()))
	}
}

// Its text is read, each chapter by its name, and every figure is found there from any page.
func TestAnotherReportsTextIsOpened(t *testing.T) {
	r := newReaderOf(t, countyFolder)
	path, err := filepath.Abs(filepath.Join(countyFolder, "text.txt"))
	if err != nil {
		t.Fatal(err)
	}
	r.w.texts.Open(path)
	r.hasDialogs(0)
	if r.w.state.source == nil || !r.w.state.source.Ledger.Holds() {
		t.Fatal("the text is not open, or not as the data has it")
	}
	var names []string
	for _, b := range source.Blocks(r.w.state.source, chapterNames(r.w)) {
		if b.Kind == source.ChapterName {
			names = append(names, b.Pieces[0].Text)
		}
	}
	if want := tabNames(r.w.reading(), false)[:3]; !slices.Equal(names, want) {
		t.Errorf("the text has the chapters %q, want %q", names, want)
	}
	for _, f := range r.w.state.report.Figures {
		r.w.figures.chooseInText(f.ID)
		if r.w.state.figure != f.ID || pageOf(r.w) == nil || pageOf(r.w).Page.Chapter != f.At.Chapter {
			t.Errorf("%s does not turn to chapter %d", f.ID, f.At.Chapter)
		}
	}
}

// Where only files can be chosen, the one that says what a report is stands for its folder.
func TestReportIsOpenedByTheFileOfItsFolder(t *testing.T) {
	w, _ := newTestWindow(t)
	path, err := filepath.Abs(filepath.Join(countyFolder, report.SourceFile))
	if err != nil {
		t.Fatal(err)
	}
	w.onDropped([]fyne.URI{storage.NewFileURI(path)})
	if got, want := w.state.report.Source.ID, "qinghe-2019"; !strings.HasPrefix(got, want) {
		t.Errorf("the report %s is open, want %s", got, want)
	}
}

// What is exported from the window is of the report that is open.
func TestAnotherReportIsExported(t *testing.T) {
	r := newReaderOf(t, countyFolder)
	r.exports(r.chart)
	r.press(fyne.KeyReturn)
	files, err := os.ReadDir(r.folder)
	if err != nil || len(files) != 1 || !strings.Contains(files[0].Name(), "工业增长7.5%") {
		t.Errorf("exported are %v, %v", files, err)
	}
}

// A folder without a report is a sentence, not a window.
func TestWindowRefusesAFolderWithoutAReport(t *testing.T) {
	folder := t.TempDir()
	_, err := newWindow(hosttest.NewApp(t), folder, report.English, kit.Threads{Worker: kittest.AtOnce, UI: kittest.AtOnce}, newFakeBoard(hosttest.NewApp(t)))
	words, wordsErr := assets.LoadWords(string(report.English))
	if want := words.T("report-fault.no-report", "folder", folder); wordsErr != nil || err == nil || err.Error() != want {
		t.Errorf("got %v, want %s (%v)", err, want, wordsErr)
	}
}

// A report of many chapters has the pages without a key in a menu of their own.
func TestMenuTakesManyChapters(t *testing.T) {
	w, _ := newTestWindow(t)
	var tabs []string
	for i := range 14 {
		tabs = append(tabs, fmt.Sprint("页", i))
	}
	items := tabItems(w.state, w.words, tabs)
	if len(items) != 11 || items[9].Shortcut == nil || items[10].ChildMenu == nil || len(items[10].ChildMenu.Items) != 4 {
		t.Errorf("there are %d items", len(items))
	}
}
