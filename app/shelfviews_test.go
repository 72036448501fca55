package app

import (
	"bytes"
	"fmt"
	"html"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"yulan/app/across"
	"yulan/app/chartview"
	"yulan/app/commands"
	"yulan/app/kit"
	"yulan/app/matrix"
	"yulan/app/pages"
	"yulan/app/promise"
	"yulan/charts"
	"yulan/report"
)

// openYears opens the made-up reports of two years, the second last.
func openYears(t *testing.T, w *window) []*report.Report {
	t.Helper()
	var reports []*report.Report
	for _, year := range []string{"2023", "2024"} {
		path := "../report/shelf/testdata/" + year + ".txt"
		r, err := commands.LoadReport(path, w.words)
		if err != nil {
			t.Fatal(err)
		}
		w.shelf.Remember(r, path)
		w.openReport(r)
		reports = append(reports, r)
	}
	return reports
}

// With one report there are no views across reports; with the second they come, and go with it.
func TestViewsAcrossReportsComeWithTheSecondReport(t *testing.T) {
	w, _ := newTestWindow(t)
	if names := w.tabs.Names; slices.Contains(names, w.words.T("tab.promise")) {
		t.Errorf("one report has the tabs %q", names)
	}
	reports := openYears(t, w)
	if got, want := w.tabs.Names[:2], []string{w.words.T("tab.matrix"), w.words.T("tab.promise")}; !slices.Equal(got, want) {
		t.Errorf("got tabs %q", got)
	}
	if !w.state.shows(kindChapter) {
		t.Errorf("a report that was opened shows %q", w.state.route.Kind)
	}
	w.state.turnTo(kindPromise)
	for _, r := range reports {
		w.openReport(r)
		w.state.SetLibrary(w.state.Library().Without(w.state.Library()[len(w.state.Library())-1].Print))
	}
	shelving{w}.follow()
	if slices.Contains(w.tabs.Names, w.words.T("tab.promise")) || w.state.tab() < 0 {
		t.Errorf("alone again it has the tabs %q, of which %d is shown", w.tabs.Names, w.state.tab())
	}
}

// tapCell chooses a cell of a table across reports, a name (column -1) or a heading (row -1), as
// a click does.
func tapCell(g *across.Grid, row, column int) {
	g.Select(widget.TableCellID{Row: row + 1, Col: column + 1})
}

// textsIn returns all texts that an object shows.
func textsIn(o fyne.CanvasObject) string {
	var b strings.Builder
	shownBelow(o, fyne.Position{}, func(o fyne.CanvasObject, _ fyne.Position) {
		if text, ok := o.(*canvas.Text); ok {
			b.WriteString(text.Text)
		}
	})
	return b.String()
}

// chartIn returns the chart that an object shows, or nil.
func chartIn(o fyne.CanvasObject) (chart *chartview.View) {
	shownBelow(o, fyne.Position{}, func(o fyne.CanvasObject, _ fyne.Position) {
		if v, ok := o.(*chartview.View); ok {
			chart = v
		}
	})
	return chart
}

// A cell of the promises says what both reports state, and leads to the figure in its report.
func TestPromiseViewLeadsToItsSentences(t *testing.T) {
	w, _ := newTestWindow(t)
	reports := openYears(t, w)
	w.state.turnTo(kindPromise)
	v, ok := w.stage.Now().(*promise.View)
	if !ok {
		t.Fatalf("%T is shown", w.stage.Now())
	}
	shown := v.Frame.Grid.Shown
	row := slices.IndexFunc(shown.Rows, func(r charts.GridRow) bool { return strings.Contains(r.Label, "社会消费品") })
	column := slices.Index(shown.Columns, "2024")
	if row < 0 || column < 0 {
		t.Fatalf("got columns %q and %d rows", shown.Columns, len(shown.Rows))
	}
	tapCell(v.Frame.Grid, row, column)
	said := textsIn(v.Frame)
	for _, want := range []string{"未达到", "目标", "结果"} {
		if !strings.Contains(said, want) {
			t.Errorf("it does not say %q: %s", want, said)
		}
	}
	row = slices.IndexFunc(shown.Rows, func(r charts.GridRow) bool { return strings.Contains(r.Label, "地区生产总值增速") })
	tapCell(v.Frame.Grid, row, -1)
	for _, size := range []fyne.Size{usualWindow, fyne.NewSize(700, 600), usualWindow} {
		w.win.Resize(size)
		chart := chartIn(v.Frame)
		if chart == nil {
			t.Fatalf("in %v there is no chart over the years", size)
		}
		if !chart.Seen || chart.Size().Width < 100 {
			t.Errorf("in %v the chart has %v and is seen: %t", size, chart.Size(), chart.Seen)
		}
	}
	if n := len(v.Frame.Files()); n != 7 {
		t.Errorf("with a chart there are %d files to save", n)
	}
	w.figures.goToOf(reports[0], reports[0].Figures[0].ID)
	if w.state.report != reports[0] || w.state.figure != reports[0].Figures[0].ID || !w.state.shows(kindChapter) {
		t.Errorf("it leads to %s, %q", w.state.report.Source.ID, w.state.figure)
	}
}

// openText opens a text as the reader does that has it in a file, and puts it on the shelf.
func openText(t *testing.T, w *window, text string) *report.Report {
	t.Helper()
	r := shelveText(t, w, text)
	w.openReport(r)
	return r
}

// shelveText puts a text on the shelf that the reader has in a file, and does not open it.
func shelveText(t *testing.T, w *window, text string) *report.Report {
	t.Helper()
	path := filepath.Join(t.TempDir(), "report.txt")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	r, err := commands.LoadReport(path, w.words)
	if err != nil {
		t.Fatal(err)
	}
	w.shelf.Remember(r, path)
	return r
}

// Of two candidates the reader chooses one. The cell stays the chosen one wherever its row lies by then, and says
// that it was chosen, and it is the chosen one still when the reader comes back from a sentence in another report.
func TestTheReaderComesBackToTheChosenCell(t *testing.T) {
	w, _ := newTestWindow(t)
	var last *report.Report
	for i, done := range []string{"地区生产总值增长5%", "地区生产总值增长7%", "地区生产总值增长5.2%"} {
		year := min(2023+i, 2024) // of the last year there are two that say unlike things
		text := fmt.Sprintf("云溪市人民政府工作报告\n——%d年1月16日在云溪市第六届人民代表大会第三次会议上\n一、%d年工作回顾\n过去一年，%s，社会消费品零售总额增长6%%。\n二、%d年工作安排\n今年主要预期目标是：地区生产总值增长6%%，社会消费品零售总额增长7%%。\n", year+1, year, done, year+1)
		last = openText(t, w, text)
	}
	w.state.turnTo(kindPromise)
	chosen := func() (label, column string) {
		t.Helper()
		g := w.stage.Now().(*promise.View).Frame.Grid
		if g.Chosen.Row < 0 || g.Chosen.Column < 0 {
			t.Fatal("no cell is chosen")
		}
		return g.Shown.Rows[g.Chosen.Row].Label, g.Shown.Columns[g.Chosen.Column]
	}
	g := w.stage.Now().(*promise.View).Frame.Grid
	row := slices.IndexFunc(g.Shown.Rows, func(r charts.GridRow) bool { return strings.Contains(r.Label, "地区生产总值增速") })
	tapCell(g, row, slices.Index(g.Shown.Columns, "2024"))
	label, column := chosen()
	pressed := false
	eachShown(w.win.Canvas(), func(o fyne.CanvasObject, _ fyne.Position) {
		if b, ok := o.(*kit.KeyButton); ok && b.Text == w.words.T("across.choose") && !pressed {
			pressed = true
			b.OnTapped()
		}
	})
	if l, c := chosen(); l != label || c != column {
		t.Errorf("after the choice %s of %s is chosen, want %s of %s", l, c, label, column)
	}
	if said := textsIn(w.stage.Now().Object()); strings.Count(said, w.words.T("across.chosen")) != 2 {
		t.Errorf("the cell and its value do not say that it was chosen: %s", said)
	}
	w.figures.goToOf(last, last.Figures[0].ID)
	w.state.turnTo(kindPromise)
	if l, c := chosen(); l != label || c != column {
		t.Errorf("back from the text %s of %s is chosen, want %s of %s", l, c, label, column)
	}
}

// Reports of a district of which no text says the city are not held against each other until the reader
// says that it is one, and no more once that is taken back.
func TestDistrictsAreJoinedByTheReader(t *testing.T) {
	w, _ := newTestWindow(t)
	for year, done := range map[int]string{2023: "5%", 2024: "7%"} {
		text := fmt.Sprintf("桥头区人民政府工作报告\n——%d年1月16日在桥头区第六届人民代表大会第三次会议上\n一、%d年工作回顾\n过去一年，地区生产总值增长%s。\n二、%d年工作安排\n今年主要预期目标是：地区生产总值增长6%%。\n", year+1, year, done, year+1)
		openText(t, w, text)
	}
	w.state.turnTo(kindPromise)
	v := w.stage.Now().(*promise.View)
	met := func() bool { return strings.Contains(textsIn(v.Frame), "1个达到") }
	press := func(key string) {
		t.Helper()
		eachShown(w.win.Canvas(), func(o fyne.CanvasObject, _ fyne.Position) {
			if b, ok := o.(*kit.KeyButton); ok && b.Text == w.words.T(key) {
				b.OnTapped()
			}
		})
	}
	if said := textsIn(v.Frame); met() || !strings.Contains(said, "没有写明桥头区在哪个省市") {
		t.Errorf("they are joined: %t; it says %s", met(), said)
	}
	press("promise.join")
	press("promise.join-do")
	if !met() {
		t.Errorf("they are not joined: %s", textsIn(v.Frame))
	}
	press("promise.part")
	if met() {
		t.Error("they are still joined")
	}
}

// Both tables are saved in every form, and none is empty.
func TestTablesAcrossReportsAreSaved(t *testing.T) {
	w, _ := newTestWindow(t)
	openYears(t, w)
	begins := map[string]string{".png": "\x89PNG", ".svg": "<", ".pdf": "%PDF", ".xlsx": "PK", ".csv": "\ufeff"}
	for _, kind := range []string{kindPromise, kindMatrix} {
		w.state.turnTo(kind)
		var frame *across.Frame
		switch v := w.stage.Now().(type) {
		case *promise.View:
			frame = v.Frame
		case *matrix.View:
			frame = v.Frame
		}
		files := frame.Files()
		want := len(begins) + 2 // the first indicator over the years is shown beside it
		if len(files) != want {
			t.Errorf("%s: %d forms", kind, len(files))
		}
		for _, f := range files {
			var out bytes.Buffer
			if err := f.Write(&out); err != nil || !strings.HasPrefix(out.String(), begins[f.Extension]) || out.Len() < 200 {
				t.Errorf("%s%s: %d bytes, %v", kind, f.Extension, out.Len(), err)
			}
		}
	}
}

// The promises are those of the place of the open report, whatever other places there are, and stay so
// when a report of another place comes.
func TestPromisesAreOfThePlaceOfTheOpenReport(t *testing.T) {
	w, _ := newTestWindow(t)
	other := func(place string) {
		shelveText(t, w, place+"人民政府工作报告\n——2024年1月16日在"+place+"第六届人民代表大会第三次会议上\n一、2023年工作回顾\n过去一年，地区生产总值增长5%。\n二、2024年工作安排\n今年主要预期目标是：地区生产总值增长6%。\n")
	}
	other("丁山市")
	openYears(t, w)
	w.state.turnTo(kindPromise)
	v := w.stage.Now().(*promise.View)
	for range 2 {
		if got := textsIn(v.Frame); !strings.Contains(got, "云溪市：") || v.Frame.Grid.Shown.Columns[0] != "2023" {
			t.Errorf("it shows %.60s", got)
		}
		other("丙山市")
	}
	if len(w.shelf.List()) != 5 {
		t.Errorf("%d reports are on the shelf", len(w.shelf.List()))
	}
}

// A saved picture of the promises says all the rules by which they were judged, to the last word.
func TestASavedPictureSaysAllRules(t *testing.T) {
	w, _ := newTestWindow(t)
	openYears(t, w)
	for _, l := range report.Languages {
		w.state.setLanguage(l)
		w.state.turnTo(kindPromise)
		for _, f := range w.stage.Now().(*promise.View).Frame.Files() {
			if f.Extension != charts.SVG.Extension || strings.Contains(f.Title, w.words.T("export.chart-title")) {
				continue
			}
			var out bytes.Buffer
			if err := f.Write(&out); err != nil {
				t.Fatal(err)
			}
			said := ""
			for _, text := range regexp.MustCompile(`<text[^>]*>([^<]*)</text>`).FindAllStringSubmatch(out.String(), -1) {
				said += strings.Join(strings.Fields(html.UnescapeString(text[1])), "")
			}
			for _, rule := range pages.PromiseRules(w.reading().In) {
				if end := strings.Join(strings.Fields(rule), ""); !strings.Contains(said, end) {
					t.Errorf("%s: the picture does not say %q", l, rule)
				}
			}
		}
	}
}

// The matrix shows what is of one year: results of the report of that year, targets of the one
// before, whose column says so.
func TestMatrixViewIsOfAYear(t *testing.T) {
	w, _ := newTestWindow(t)
	openYears(t, w)
	w.state.turnTo(kindMatrix)
	v := w.stage.Now().(*matrix.View)
	v.Choice.Year = 2024
	v.Follow()
	results := v.Frame.Grid.Shown.Columns
	v.Choice.Aim = report.Target
	v.Follow()
	targets := v.Frame.Grid.Shown.Columns
	if len(results) != 1 || !strings.Contains(results[0], "2024") || len(targets) != 1 || !strings.Contains(targets[0], "2023") || !strings.Contains(targets[0], "2024年目标") {
		t.Errorf("results stand below %q, targets below %q", results, targets)
	}
	v.Choice.Year = 1999
	v.Follow()
	if got := len(v.Frame.Grid.Shown.Columns); got < 2 || v.Choice.Year != 0 {
		t.Errorf("of a year that is not there, %d columns", got)
	}
}

// Reports of no common year make no chart: what the first cell rests on stands beside the table then, and is
// not kept as what the reader has chosen. In a narrow window the table has all the room.
func TestMatrixWithoutAChartTellsOfACell(t *testing.T) {
	for _, width := range []float32{1280, 800} {
		w, _ := newTestWindow(t)
		w.win.Resize(fyne.NewSize(width, 700))
		path := "../report/shelf/testdata/2023.txt"
		r, err := commands.LoadReport(path, w.words)
		if err != nil {
			t.Fatal(err)
		}
		w.shelf.Remember(r, path)
		w.openReport(r)
		w.state.turnTo(kindMatrix)
		v := w.stage.Now().(*matrix.View)
		if told := v.Frame.Grid.Chosen.Row >= 0; !v.Frame.IsBare() && width > 1000 || told != (width > 1000) {
			t.Errorf("%v wide, without a chart %v: a cell is told of %v", width, v.Frame.IsBare(), told)
		}
	}
}

// A name of the matrix sorts the reports by its indicator and shows it as bars; once more, it
// does not.
func TestMatrixViewSortsAndFilters(t *testing.T) {
	w, _ := newTestWindow(t)
	w.win.Resize(fyne.NewSize(1280, 800))
	openYears(t, w)
	w.state.turnTo(kindMatrix)
	v := w.stage.Now().(*matrix.View)
	all := len(v.Frame.Grid.Shown.Rows)
	tapCell(v.Frame.Grid, 0, -1)
	if v.Choice.By == "" {
		t.Error("a name does not sort")
	}
	tapCell(v.Frame.Grid, 0, -1)
	if v.Choice.By != "" {
		t.Error("it sorts still")
	}
	v.Choice.Text = "生产总值"
	v.Follow()
	if n := len(v.Frame.Grid.Shown.Rows); n == 0 || n >= all {
		t.Errorf("the filter leaves %d of %d", n, all)
	}
	// The chart beside the table is of what the filter leaves, whatever the reports are sorted by.
	v.Choice.By, v.Choice.Text = "gdp.growth", "新增就业"
	v.Follow()
	for _, f := range v.Frame.Files() {
		if strings.Contains(f.Name, "生产总值") || len(v.Frame.Grid.Shown.Rows) == 0 {
			t.Errorf("beside %d rows about jobs stands a chart that is saved as %q", len(v.Frame.Grid.Shown.Rows), f.Name)
		}
	}
}

// A table that is saved as a picture says which characters of it the font of the pictures lacks, by
// their code points too; a list has all characters.
func TestSavedTablesNameWhatTheFontLacks(t *testing.T) {
	w, _ := newTestWindow(t)
	for _, r := range openYears(t, w) {
		r.Source.Place = report.NewText("𠮷溪市", "𠮷溪市")
	}
	w.state.turnTo(kindPromise)
	for label, want := range map[string]bool{"PNG": true, "PDF": true, "CSV": false} {
		w.foot.Status.Notice = ""
		for _, item := range w.stage.Now().(*promise.View).Frame.SaveMenu().Items {
			if strings.Contains(item.Label, label) {
				item.Action()
				break
			}
		}
		if got := strings.Contains(w.foot.Status.Notice, "U+20BB7"); got != want {
			t.Errorf("%s: it is said: %t", label, got)
		}
		for top := w.win.Canvas().Overlays().Top(); top != nil; top = w.win.Canvas().Overlays().Top() {
			w.win.Canvas().Overlays().Remove(top)
		}
	}
}
