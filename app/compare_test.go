package app

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"yulan/app/chapter"
	"yulan/app/compare"
	"yulan/app/detail"
	"yulan/app/export"
	"yulan/app/kit"
	"yulan/app/kit/kittest"
	"yulan/app/pages"
	"yulan/report"
)

// newComparer returns a reader on the page of comparisons, with one of these figures.
func newComparer(t *testing.T, figures ...string) *reader {
	t.Helper()
	r := newReader(t)
	if len(figures) > 0 {
		r.w.compare.Add(figures...)
	}
	r.w.state.turnTo(kindCompare)
	return r
}

// compares fails unless the figures stand in this order in the list, in the chart and in
// what is kept, in the one comparison that there is.
func (r *reader) compares(figures ...string) {
	r.t.Helper()
	list := r.w.state.compared.list
	if len(list) != 1 || !slices.Equal(list[0].Figures, figures) {
		r.t.Fatalf("compared is %v, want %v", list, figures)
	}
	var rows []string
	for _, row := range sideOf(r.w).Parts[0].List.Rows {
		rows = append(rows, row.ID)
	}
	if !slices.Equal(rows, figures) {
		r.t.Errorf("the list has %v, want %v", rows, figures)
	}
	if keys := pageOf(r.w).Cards.Cards[0].Spec.Keys(); !slices.Equal(keys, figures) {
		r.t.Errorf("the chart has %v, want %v", keys, figures)
	}
	kept := pages.ParseComparisons(r.w.app.Preferences().String(r.w.state.reportKey(preferenceCompared)), r.w.state.report)
	if len(kept) != 1 || !slices.Equal(kept[0].Figures, figures) {
		r.t.Errorf("kept is %v, want %v", kept, figures)
	}
}

// column returns the side of the comparisons on a canvas, as wide as it is in the window.
func compareColumn(t *testing.T, figures ...string) fyne.Canvas {
	t.Helper()
	w, _ := newTestWindow(t)
	if len(figures) > 0 {
		w.compare.Add(figures...)
		w.state.setCompared(w.state.compared.list.Highlighted(figures[0]))
		w.state.setFigure(figures[1])
	}
	w.state.turnTo(kindCompare)
	return kittest.OnCanvas(pageOf(w).Text, 403, 420)
}

func TestCompareLooksWithoutFigures(t *testing.T) {
	test.AssertRendersToMarkup(t, "compare-empty.xml", compareColumn(t))
}

func TestCompareLooks(t *testing.T) {
	test.AssertRendersToMarkup(t, "compare.xml", compareColumn(t, "gdp.growth", "retail.growth", "trade.growth"))
}

// The empty page leads to the table; what is chosen there is compared.
func TestCompareBeginsInTheTable(t *testing.T) {
	r := newComparer(t)
	test.Tap(sideOf(r.w).Start.Button)
	if !r.w.state.shows(kindFigures) {
		t.Fatal("the button does not lead to the table")
	}
	r.w.state.setFigure("gdp.level")
	r.w.doWithFigure(detail.IntentCompare)
	if want := r.w.words.T("compare.added", "n", 1, "total", 1, "key", kit.CommandKey("0")); r.w.foot.Bar.Notice != want {
		t.Errorf("it says %q, want %q", r.w.foot.Bar.Notice, want)
	}
	r.w.doWithFigure(detail.IntentCompare) // once more: it is shown where it is
	if !r.w.state.shows(kindCompare) || r.w.state.figure != "gdp.level" {
		t.Error("the second time does not lead to the comparison")
	}
	r.compares("gdp.level")
}

// Every figure that can be compared has the button in the detail bar, and no other.
func TestDetailBarOffersToCompare(t *testing.T) {
	w, _ := newTestWindow(t)
	for _, f := range w.state.report.Figures {
		w.state.setFigure(f.ID)
		if _, text := w.compare.Offer(w.state.figure); (text == w.words.T("compare.add")) != pages.CanCompare(f) {
			t.Errorf("%s: the button is %q", f.ID, text)
		}
	}
	w.state.setFigure("gdp.level")
	w.doWithFigure(detail.IntentCompare)
	if _, text := w.compare.Offer(w.state.figure); text != w.words.T("compare.show") {
		t.Errorf("of what is compared the button is %q", text)
	}
	w.doWithFigure(detail.IntentCompare)
	if _, text := w.compare.Offer(w.state.figure); text != "" {
		t.Errorf("where it is compared the button is %q", text)
	}
}

// A chart's figures come together where they are of one unit, else it is said why not.
func TestCompareAChart(t *testing.T) {
	r := newReader(t)
	r.w.state.setTab(3)
	spec := pageOf(r.w).Page.Charts[0] // the six pillars and, as its line, GDP
	r.w.charts.Do(chapter.IntentCompare, spec.Head().ID)
	r.w.state.turnTo(kindCompare)
	r.compares(spec.Keys()...)
}

func TestUnlikeFiguresAreNotCompared(t *testing.T) {
	r := newReader(t)
	for figures, says := range map[[2]string]string{
		{"gdp.growth", "gdp.over-target"}:                r.w.words.T("compare.unlike", "units", "%、个百分点"),
		{"gdp.growth", "regions.gdp-ratio"}:              r.w.words.T("compare.no-unit"),
		{"tech-firms.total", "joint.projects.number"}:    r.w.words.T("compare.unlike", "units", "家、个"),
		{"culture-satisfaction.rank", "gdp.over-target"}: r.w.words.T("compare.no-unit"),
	} {
		r.w.compare.Add(figures[:]...)
		if len(r.w.state.compared.list) > 0 || r.w.foot.Status.Notice != says {
			t.Errorf("%v: it says %q, want %q", figures, r.w.foot.Status.Notice, says)
		}
	}
	r.w.state.setLanguage(report.English)
	r.w.compare.Add("tech-firms.total", "joint.projects.number")
	if want := r.w.words.T("compare.unlike-things"); r.w.foot.Status.Notice != want {
		t.Errorf("it says %q, want %q", r.w.foot.Status.Notice, want)
	}
}

// The rows that the table shows are compared if they are of one unit.
func TestCompareTheRowsShown(t *testing.T) {
	r := newReader(t)
	r.w.state.turnTo(kindFigures)
	r.w.table.View.CompareShown()
	if len(r.w.state.compared.list) > 0 {
		t.Fatal("figures of all units are compared")
	}
	r.w.table.View.Filter(pages.Filter{Only: map[pages.Facet][]string{pages.FacetMeasure: {"growth"}}})
	want := r.w.table.Rows.Listing.IDs()
	r.w.table.View.CompareShown()
	r.w.state.turnTo(kindCompare)
	if len(want) < 40 {
		t.Fatalf("the table shows %d growth rates", len(want))
	}
	r.compares(want...)
	r.w.state.turnTo(kindFigures)
	r.w.table.View.Filter(pages.Filter{Text: "nothing is called so"})
	r.w.table.View.CompareShown() // and nothing happens
}

// A tap on a row, on its bar, and a key select the same figure in list and chart.
func TestCompareSelects(t *testing.T) {
	r := newComparer(t, "gdp.growth", "retail.growth", "trade.growth")
	list, chart := sideOf(r.w).Parts[0].List, pageOf(r.w).Cards.Cards[0]
	test.TapAt(list.Layer, fyne.NewPos(50, compare.Row+10))
	if r.w.state.figure != "retail.growth" || r.focused() != fyne.Focusable(list) {
		t.Errorf("a tap selects %q", r.w.state.figure)
	}
	if got := chart.View.Selected(); got != "retail.growth" {
		t.Errorf("in the chart %q is selected", got)
	}
	r.press(fyne.KeyDown, fyne.KeyDown)
	if r.w.state.figure != "trade.growth" {
		t.Errorf("the keys lead to %q", r.w.state.figure)
	}
	r.press(fyne.KeyHome)
	if figure, ok := list.Here(); figure != "gdp.growth" || !ok {
		t.Errorf("Home leads to %q", figure)
	}
	w := r.w
	w.win.Canvas().Focus(chart)
	paint(chart.View)
	kittest.Press(chart, fyne.KeyDown)
	if list.Selected != w.state.figure || w.state.figure != "retail.growth" {
		t.Errorf("from the chart %q is selected, in the list %q", w.state.figure, list.Selected)
	}
	r.press(fyne.KeyEscape)
	if _, ok := list.Here(); ok {
		t.Error("after Escape a row is still selected")
	}
}

// Moving, highlighting and removing, by keys and by buttons.
func TestCompareIsChanged(t *testing.T) {
	r := newComparer(t, "gdp.growth", "retail.growth", "trade.growth")
	list, tools := sideOf(r.w).Parts[0].List, sideOf(r.w).Parts[0].Tools
	with := func(key fyne.KeyName, m fyne.KeyModifier) {
		list.TypedShortcut(&desktop.CustomShortcut{KeyName: key, Modifier: m})
	}
	r.w.win.Canvas().Focus(list)
	with(fyne.KeyDown, fyne.KeyModifierAlt) // nothing is selected
	r.press(fyne.KeyH, fyne.KeyDelete)
	r.compares("gdp.growth", "retail.growth", "trade.growth")

	r.w.state.setFigure("gdp.growth")
	with(fyne.KeyDown, fyne.KeyModifierAlt)
	r.compares("retail.growth", "gdp.growth", "trade.growth")
	with(fyne.KeyDown, fyne.KeyModifierControl)
	with(fyne.KeyDown, fyne.KeyModifierShift) // means nothing
	r.compares("retail.growth", "trade.growth", "gdp.growth")
	if r.focused() != fyne.Focusable(list) {
		t.Error("the keyboard is elsewhere")
	}
	test.Tap(tools.Buttons[0])
	r.compares("retail.growth", "gdp.growth", "trade.growth")
	test.Tap(tools.Buttons[1])
	r.compares("retail.growth", "trade.growth", "gdp.growth")

	r.press(fyne.KeyH)
	if c := r.w.state.compared.list[0]; c.Highlight != "gdp.growth" || list.BarColour("retail.growth") != kit.ColorPale {
		t.Errorf("highlighted is %q", c.Highlight)
	}
	test.Tap(tools.Buttons[2])
	if c := r.w.state.compared.list[0]; c.Highlight != "" || list.BarColour("retail.growth") != kit.ColorStrong {
		t.Errorf("still highlighted is %q", c.Highlight)
	}

	r.w.state.setFigure("retail.growth")
	r.w.win.Canvas().Focus(list)
	r.press(fyne.KeyDelete)
	r.compares("trade.growth", "gdp.growth")
	if r.w.state.figure != "trade.growth" || r.focused() != fyne.Focusable(sideOf(r.w).Parts[0].List) {
		t.Errorf("in its place %q is selected", r.w.state.figure)
	}
	test.Tap(sideOf(r.w).Undo.Button)
	r.compares("retail.growth", "trade.growth", "gdp.growth")
	if sideOf(r.w).Undo != nil {
		t.Error("it can be taken back twice")
	}
}

// The last figure takes its comparison with it, and so does the button of the title; both
// can be taken back until something else is changed.
func TestCompareIsDropped(t *testing.T) {
	r := newComparer(t, "gdp.level")
	r.w.state.setFigure("gdp.level")
	r.w.win.Canvas().Focus(sideOf(r.w).Parts[0].List)
	r.press(fyne.KeyDelete)
	if len(r.w.state.compared.list) > 0 || r.w.state.figure != "" || r.w.app.Preferences().String(r.w.state.reportKey(preferenceCompared)) != "" {
		t.Fatalf("there is still %v", r.w.state.compared.list)
	}
	r.press(fyne.KeyReturn) // the button that takes it back has the focus
	r.compares("gdp.level")
	test.Tap(sideOf(r.w).Parts[0].Title.Drop)
	r.w.compare.Add("gdp.growth")
	if sideOf(r.w).Undo != nil {
		t.Error("what was removed could bring back another list")
	}
	r.compares("gdp.growth")
}

// A title is written with the characters that pictures have; those that they have not are
// named below the field, as long as they are in it.
func TestCompareNamesWhatTheFontLacks(t *testing.T) {
	r := newComparer(t, "gdp.growth", "retail.growth")
	entry := sideOf(r.w).Parts[0].Title.Entry
	for _, c := range []struct{ written, title, lacking string }{
		{"每㎡ ﬁ re\u0301sume\u0301", "每m² fi résumé", ""},
		{"𠮷与😀", "𠮷与😀", "𠮷 (U+20BB7)、😀 (U+1F600)"},
		{"好", "好", ""},
	} {
		r.w.win.Canvas().Focus(entry)
		entry.SetText(c.written)
		r.press(fyne.KeyReturn)
		if got := pageOf(r.w).Cards.Cards[0].Spec.Head().Title; got != c.title {
			t.Errorf("%q gives the title %q, want %q", c.written, got, c.title)
		}
		want := ""
		if c.lacking != "" {
			want = r.w.words.T("export.lacking", "list", c.lacking)
		}
		if got := sideOf(r.w).Lacking("compare-1"); got != want {
			t.Errorf("of %q it says %q, want %q", c.written, got, want)
		}
	}
}

// A title is the reader's from Enter or from leaving the field on.
func TestCompareIsTitled(t *testing.T) {
	r := newComparer(t, "gdp.growth", "retail.growth")
	entry := sideOf(r.w).Parts[0].Title.Entry
	title := func() string { return pageOf(r.w).Cards.Cards[0].Spec.Head().Title }
	own := title()
	if !strings.Contains(own, "地区生产总值") {
		t.Errorf("the chart is called %q", own)
	}
	r.w.win.Canvas().Focus(entry)
	r.types("我的")
	if title() != own {
		t.Error("it is renamed while it is written")
	}
	r.press(fyne.KeyReturn)
	if title() != "我的" {
		t.Errorf("after Enter it is %q", title())
	}
	r.types("图")
	r.press(fyne.KeyTab)
	if title() != "我的图" {
		t.Errorf("after Tab it is %q", title())
	}
	r.w.win.Canvas().Focus(entry)
	r.types("不要")
	r.press(fyne.KeyEscape)
	if title() != "我的图" || entry.Text != "我的图" {
		t.Errorf("after Escape it is %q, the field has %q", title(), entry.Text)
	}
	r.w.state.setCompared(r.w.state.compared.list.Titled("compare-1", ""))
	if title() != own || entry.Text != "" {
		t.Errorf("without a title it is %q", title())
	}
}

// A comparison is exported as any other chart, by its own name; without one nothing is.
func TestCompareIsExported(t *testing.T) {
	r := newComparer(t, "gdp.growth", "retail.growth")
	if d := r.w.export.Open(export.ScopeChapter, ""); d.Scope != export.ScopeCompared || len(d.Scopes.Choices) != 3 {
		t.Errorf("the scope is %q of %v", d.Scope, d.Scopes.Choices)
	}
	r.press(fyne.KeyEscape)
	r.exports(r.chart)
	r.press(fyne.KeyReturn)
	r.hasDialogs(0)
	r.has(1)
	if got, want := namesIn(t, r.folder)[0], "对比-1 同比增速对比：地区生产总值、社会消费品零售.png"; got != want {
		t.Errorf("there is %s, want %s", got, want)
	}
	r.w.state.setTab(0)
	d := r.dialog(export.ScopeChart) // what is compared can be exported from elsewhere too
	r.picks(d.Scopes, string(export.ScopeCompared))
	if got := d.Pictures[export.ScopeCompared][0].Name; got+".png" != namesIn(t, r.folder)[0] {
		t.Errorf("from a chapter it is called %s", got)
	}
	r.picks(d.Formats, "pdf") // a book is of chapters
	if d.Scope != export.ScopeChapter {
		t.Errorf("a book is of %q", d.Scope)
	}
	r.press(fyne.KeyEscape)
	r.w.state.turnTo(kindCompare)
	r.w.state.setCompared(nil)
	for _, act := range []func(){func() { r.w.export.Chart("") }, r.w.export.Chapter, func() { r.w.charts.DoMeant(chapter.IntentEnlarge) }} {
		act()
		r.hasDialogs(0)
	}
}

// What is compared outlives a change of language and theme, the chart in large, and the
// program.
func TestCompareOutlives(t *testing.T) {
	r := newComparer(t, "gdp.growth", "retail.growth")
	r.w.state.setTheme(kit.ThemeDark)
	r.w.state.setLanguage(report.English)
	r.compares("gdp.growth", "retail.growth")
	if got := pageOf(r.w).Cards.Cards[0].Spec.Head().Title; !strings.Contains(got, "GDP") {
		t.Errorf("in English it is %q", got)
	}
	r.w.state.setEnlarged("compare-1")
	r.w.compare.Add("trade.growth")
	if keys := largeOf(r.w).Card.Spec.Keys(); len(keys) != 3 {
		t.Errorf("in large it has %v", keys)
	}
	r.w.state.setEnlarged("")
	kittest.Press(pageOf(r.w).Cards.Cards[0], fyne.KeyT)
	r.w.compare.Add("freight.growth")
	if c := pageOf(r.w).Cards.Cards[0]; !c.IsTurned() || len(c.Back.Data) != 4 {
		t.Error("the table side does not follow")
	}
	again := newState(r.w.app.Preferences(), report.Chinese)
	again.know(r.w.state.report)
	if got := again.compared.list; got.String() != r.w.state.compared.list.String() {
		t.Errorf("it came back as %v", got)
	}
}

// The page has no big numbers, so what is not among its charts is nothing to copy.
func TestCompareHasNoOtherChart(t *testing.T) {
	r := newComparer(t, "gdp.growth")
	r.w.copies.Put("before")
	r.w.copies.Picture("pillars")
	r.w.copies.Data("pillars")
	if got := r.w.app.Clipboard().Content(); got != "before" || len(boardOf(r.w).pictures) > 0 {
		t.Errorf("it copied %q", got)
	}
}

// What was added says by which key it is seen: in a report of other chapters another one.
func TestComparedNamesItsKey(t *testing.T) {
	w, _ := newTestWindowOf(t, countyFolder)
	w.compare.Add(w.state.report.Figures[0].ID)
	key := kit.CommandKey(strconv.Itoa(len(w.state.report.Chapters) + 2))
	if !strings.Contains(w.foot.Status.Notice, key) {
		t.Errorf("%q does not name %s", w.foot.Status.Notice, key)
	}
	if got := tabKey(len(tabKeys())); got != "" {
		t.Errorf("the eleventh tab has the key %q", got)
	}
}
