package app

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"yulan/app/chapter"
	"yulan/app/detail"
	"yulan/app/export"
	"yulan/app/files/filestest"
	"yulan/app/kit"
	"yulan/app/kit/kittest"
	"yulan/app/pages"
	"yulan/report"
)

// newComparer returns a reader on the page of comparisons, with one of these figures in the
// order given.
func newComparer(t *testing.T, figures ...string) *reader {
	t.Helper()
	r := newReader(t)
	if len(figures) > 0 {
		r.w.compare.Add(figures...)
		r.w.state.setCompared(r.w.state.compared.list.Arranged("compare-1", pages.Arrangement{}))
	}
	r.w.state.turnTo(kindCompare)
	return r
}

// compares fails unless the figures stand in this order in the chart, and are those that are
// kept, in the one comparison that there is.
func (r *reader) compares(figures ...string) {
	r.t.Helper()
	list := r.w.state.compared.list
	if len(list) != 1 || !slices.Equal(list[0].Order(r.w.state.report, r.w.reading().In), figures) {
		r.t.Fatalf("compared is %v, want %v", list, figures)
	}
	keys := r.w.stage.Now().Content().Charts[0].Keys()
	if slices.Sort(keys); !slices.Equal(keys, slices.Sorted(slices.Values(figures))) { // a line comes first
		r.t.Errorf("the chart has %v, want %v", keys, figures)
	}
	kept := pages.ParseComparisons(r.w.app.Preferences().String(r.w.state.reportKey(preferenceCompared)), r.w.state.report)
	if len(kept) != 1 || len(kept[0].Figures) != len(figures) {
		r.t.Errorf("kept is %v, want %v", kept, figures)
	}
}

// compareColumn returns the bench on a canvas.
func compareColumn(t *testing.T, figures ...string) fyne.Canvas {
	t.Helper()
	w, _ := newTestWindow(t)
	if len(figures) > 0 {
		w.compare.Add(figures...)
		w.state.setCompared(w.state.compared.list.Highlighted(figures[0]))
		w.state.setFigure(figures[1])
	}
	w.state.turnTo(kindCompare)
	return kittest.OnCanvas(pageOf(w).Text, 900, 700)
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
	test.Tap(benchOf(r.w).Empty.Start)
	if !r.w.state.shows(kindFigures) {
		t.Fatal("the button does not lead to the table")
	}
	r.w.state.setFigure("gdp.level")
	r.w.figures.do(detail.IntentCompare)
	if want := r.w.words.T("compare.added", "n", 1, "total", 1, "key", kit.CommandKey("0")); r.w.foot.Bar.Notice != want {
		t.Errorf("it says %q, want %q", r.w.foot.Bar.Notice, want)
	}
	r.w.figures.do(detail.IntentCompare) // once more: it is shown where it is
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
	w.figures.do(detail.IntentCompare)
	if _, text := w.compare.Offer(w.state.figure); text != w.words.T("compare.show") {
		t.Errorf("of what is compared the button is %q", text)
	}
	w.figures.do(detail.IntentCompare)
	if _, text := w.compare.Offer(w.state.figure); text != "" {
		t.Errorf("where it is compared the button is %q", text)
	}
}

// Of a figure that is selected while others are compared the bar at the foot says that it is not
// among them; of one that is among them, and on any other page, it says nothing of that.
func TestDetailBarTellsWhatIsNotCompared(t *testing.T) {
	r := newComparer(t, "gdp.growth", "retail.growth")
	said := func() bool {
		return slices.ContainsFunc(r.w.foot.Bar.Detail.Facts, func(f pages.Fact) bool { return f.Text == r.w.words.T("compare.aside") })
	}
	steps := []struct {
		name string
		do   func()
		want bool
	}{
		{"another figure", func() { r.w.state.setFigure("gdp.level") }, true},
		{"one that is compared", func() { r.w.state.setFigure("gdp.growth") }, false},
		{"another once more", func() { r.w.state.setFigure("trade.growth") }, true},
		{"as soon as it is compared", func() { r.w.figures.do(detail.IntentCompare) }, false},
		{"another on its page", func() { r.w.state.setTab(0); r.w.state.setFigure("gdp.level") }, false},
		{"back where others are compared", func() { r.w.state.turnTo(kindCompare) }, true},
	}
	for _, step := range steps {
		step.do()
		if got := said(); got != step.want {
			t.Errorf("%s: that it is not compared is said: %t", step.name, got)
		}
	}
}

// The bench fills a large window as far as its rows bear that, and no more than the window; what
// is offered does too.
func TestBenchFillsALargeWindow(t *testing.T) {
	for _, figures := range [][]string{nil, {"gdp.growth", "retail.growth", "fixed-investment.growth", "trade.growth", "income.growth", "budget-revenue.growth"}} {
		r := newComparer(t, figures...)
		for _, size := range []fyne.Size{{Width: 1920, Height: 1080}, {Width: 2560, Height: 1440}} {
			r.w.win.Resize(size)
			bench, room := benchOf(r.w), pageOf(r.w).Text.Size().Height
			if high := bench.HeightFor(bench.Size().Width); high < 0.6*room || high > room {
				t.Errorf("%d figures at %v: it is %v high of %v", len(figures), size, high, room)
			}
		}
	}
}

// A chart's figures come together where they are of one unit, else it is said why not.
func TestCompareAChart(t *testing.T) {
	r := newReader(t)
	r.w.state.setTab(3)
	spec := pageOf(r.w).Page.Charts[0] // the six pillars and, as its line, GDP
	r.w.charts.Do(chapter.IntentCompare, spec.Head().ID)
	r.w.state.turnTo(kindCompare)
	r.w.state.setCompared(r.w.state.compared.list.Arranged("compare-1", pages.Arrangement{}))
	r.compares(spec.Keys()...)
}

func TestUnlikeFiguresAreNotCompared(t *testing.T) {
	r := newReader(t)
	for figures, says := range map[[2]string]string{
		{"gdp.growth", "gdp.over-target"}:                pages.UpperFirst(r.w.words.T("compare.unlike", "units", "%、个百分点")),
		{"gdp.growth", "regions.gdp-ratio"}:              pages.UpperFirst(r.w.words.T("compare.no-unit")),
		{"tech-firms.total", "joint.projects.number"}:    pages.UpperFirst(r.w.words.T("compare.unlike", "units", "家、个")),
		{"culture-satisfaction.rank", "gdp.over-target"}: pages.UpperFirst(r.w.words.T("compare.no-unit")),
	} {
		r.w.compare.Add(figures[:]...)
		if len(r.w.state.compared.list) > 0 || r.w.foot.Status.Notice != says {
			t.Errorf("%v: it says %q, want %q", figures, r.w.foot.Status.Notice, says)
		}
	}
	r.w.state.setLanguage(report.English)
	r.w.compare.Add("tech-firms.total", "joint.projects.number")
	if want := pages.UpperFirst(r.w.words.T("compare.unlike-things")); r.w.foot.Status.Notice != want {
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
	if got := r.w.state.compared.list[0]; len(got.Figures) != len(want) || got.Sort != pages.SortValue {
		t.Errorf("compared are %d of %d, sorted by %q", len(got.Figures), len(want), got.Sort)
	}
	r.w.state.turnTo(kindFigures)
	r.w.table.View.Filter(pages.Filter{Text: "nothing is called so"})
	r.w.table.View.CompareShown() // and nothing happens
}

// rowOf returns the middle of a figure's row at one end of the rows.
func rowOf(t *testing.T, w *window, figure string) fyne.Position {
	t.Helper()
	card := pageOf(w).Cards.Cards[0]
	card.View.SetSeen(true)
	paint(card.View)
	bench := benchOf(w)
	for _, m := range bench.Marks() {
		if m.Figure == figure {
			return fyne.NewPos(5, m.Frame.Y+m.Frame.Height/2-bench.Rows.Position().Y)
		}
	}
	t.Fatalf("%s has no row", figure)
	return fyne.Position{}
}

// A tap on a handle, on a bar, and a key select the same figure.
func TestCompareSelects(t *testing.T) {
	r := newComparer(t, "gdp.growth", "retail.growth", "trade.growth")
	bench, chart := benchOf(r.w), pageOf(r.w).Cards.Cards[0]
	test.TapAt(bench.Rows.Handles, rowOf(t, r.w, "retail.growth"))
	if r.w.state.figure != "retail.growth" || chart.View.Selected() != "retail.growth" {
		t.Errorf("a tap selects %q, in the chart %q", r.w.state.figure, chart.View.Selected())
	}
	r.w.win.Canvas().Focus(chart)
	paint(chart.View)
	kittest.Press(chart, fyne.KeyDown)
	if r.w.state.figure != "trade.growth" {
		t.Errorf("the keys lead to %q", r.w.state.figure)
	}
	r.press(fyne.KeyEscape)
	if r.w.state.figure != "" {
		t.Error("after Escape a row is still selected")
	}
}

// What the menu says of a figure on the bench is done with it, and with no other.
func TestCompareIsChanged(t *testing.T) {
	r := newComparer(t, "gdp.growth", "retail.growth", "trade.growth")
	w := r.w
	item := func(key string) *fyne.MenuItem {
		return menuItem(t, chartItem(t, w, "compare.menu").ChildMenu, w.words.T(key))
	}
	if !item("compare.down").Disabled || !item("compare.remove").Disabled {
		t.Error("nothing is selected, and something can be done with it")
	}
	item("compare.down").Action()
	w.win.Canvas().Focus(pageOf(w).Cards.Cards[0])
	r.press(fyne.KeyH, fyne.KeyDelete)
	r.compares("gdp.growth", "retail.growth", "trade.growth")

	w.state.setFigure("gdp.growth")
	item("compare.down").Action()
	r.compares("retail.growth", "gdp.growth", "trade.growth")
	if r.focused() != fyne.Focusable(pageOf(w).Cards.Cards[0]) {
		t.Error("the keyboard is elsewhere")
	}
	item("compare.down").Action()
	item("compare.down").Action() // it is the last
	r.compares("retail.growth", "trade.growth", "gdp.growth")
	item("compare.up").Action()
	r.compares("retail.growth", "gdp.growth", "trade.growth")
	r.press(fyne.KeyH)
	if c := w.state.compared.list[0]; c.Highlight != "gdp.growth" {
		t.Errorf("highlighted is %q", c.Highlight)
	}
	item("compare.highlight").Action()
	if c := w.state.compared.list[0]; c.Highlight != "" {
		t.Errorf("still highlighted is %q", c.Highlight)
	}
	r.press(fyne.KeyDelete)
	r.compares("retail.growth", "trade.growth")
	if w.state.figure != "trade.growth" {
		t.Errorf("in its place %q is selected", w.state.figure)
	}
	test.TapAt(benchOf(w).Rows.Crosses, rowOf(t, w, "retail.growth"))
	r.compares("trade.growth")
	w.win.Canvas().Unfocus()
	item("compare.take-back").Action()
	r.compares("retail.growth", "trade.growth")
	if !item("compare.take-back").Disabled {
		t.Error("it can be taken back twice")
	}
	w.state.setTab(0)
	w.state.setFigure("retail.growth")
	if !item("compare.remove").Disabled {
		t.Error("it can be removed from a bench that is not shown")
	}
}

// A row that is dragged by its handle goes before the row that it is dropped on, and what is
// sorted becomes the reader's own order.
func TestCompareIsDragged(t *testing.T) {
	r := newComparer(t, "gdp.growth", "retail.growth", "trade.growth")
	r.w.state.setCompared(r.w.state.compared.list.Arranged("compare-1", pages.Arrangement{Sort: pages.SortValue}))
	r.compares("trade.growth", "retail.growth", "gdp.growth")
	rows := benchOf(r.w).Rows
	drag := func(figure, to string, by float32) {
		from, at := rowOf(t, r.w, figure), rowOf(t, r.w, to)
		for _, y := range []float32{(from.Y + at.Y) / 2, at.Y + by} {
			rows.Handles.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(5, y)}, Dragged: fyne.NewDelta(0, y-from.Y)})
		}
		rows.Handles.DragEnd()
	}
	drag("gdp.growth", "trade.growth", -4)
	r.compares("gdp.growth", "trade.growth", "retail.growth")
	if sort := r.w.state.compared.list[0].Sort; sort != pages.SortOwn {
		t.Errorf("it is still sorted by %q", sort)
	}
	drag("gdp.growth", "retail.growth", 8)
	r.compares("trade.growth", "retail.growth", "gdp.growth")
	drag("retail.growth", "retail.growth", 2) // nowhere
	r.compares("trade.growth", "retail.growth", "gdp.growth")
	rows.Handles.DragEnd() // of nothing
	r.compares("trade.growth", "retail.growth", "gdp.growth")
}

// The tools change how a comparison is shown; a line that may not be compared with all of the
// rows sets them in groups.
func TestCompareTools(t *testing.T) {
	r := newComparer(t, "retail.growth", "gdp.growth", "industry.growth", "new-energy-vehicles.growth")
	tools, now := benchOf(r.w).Tools, func() pages.Comparison { return r.w.state.compared.list[0] }
	tools.Sort.Pick(pages.SortValue)
	r.compares("new-energy-vehicles.growth", "retail.growth", "industry.growth", "gdp.growth")
	pick := func(b *kit.MenuButton, has string) {
		t.Helper()
		for _, item := range b.Menu().Items {
			if strings.Contains(item.Label, has) {
				item.Action()
				return
			}
		}
		t.Fatalf("no choice has %q", has)
	}
	pick(tools.Line, "地区生产总值")
	if !now().ByPrices || now().Reference != "gdp.growth" {
		t.Errorf("with a line at constant prices it is %+v", now().Arrangement)
	}
	if !strings.Contains(tools.Line.Text, "8.3%") || tools.Group.Chosen != "by-prices" {
		t.Errorf("the tools say %q and %q", tools.Line.Text, tools.Group.Chosen)
	}
	tools.Group.Pick("together")
	if now().ByPrices {
		t.Error("it is still in groups")
	}
	pick(tools.Cut, "25%")
	if now().Cut != "25" || !strings.Contains(tools.Cut.Text, "25%") {
		t.Errorf("cut at %q, it says %q", now().Cut, tools.Cut.Text)
	}
	pick(tools.Highlight, "规上工业")
	if now().Highlight != "industry.growth" {
		t.Errorf("highlighted is %q", now().Highlight)
	}
	pick(tools.Highlight, r.w.words.T("compare.none"))
	if now().Highlight != "" {
		t.Errorf("highlighted is %q", now().Highlight)
	}
	var labels []string
	for _, line := range benchOf(r.w).Warnings.Lines {
		for _, b := range line.Remedies {
			labels = append(labels, b.Text)
		}
	}
	if want := []string{"按价格口径分组", "只留可比价格", "取消截断"}; !slices.Equal(labels, want) {
		t.Fatalf("it offers %q, want %q", labels, want)
	}
	test.Tap(benchOf(r.w).Warnings.Lines[0].Remedies[1])
	r.compares("industry.growth", "gdp.growth")
	if len(benchOf(r.w).Warnings.Lines) != 0 {
		t.Errorf("it still warns of %d things", len(benchOf(r.w).Warnings.Lines))
	}
	r.w.state.takeBack()
	r.compares("new-energy-vehicles.growth", "retail.growth", "industry.growth", "gdp.growth")
}

// Before there is anything to compare, three comparisons are offered, one click each. They are
// no charts of the reader's.
func TestCompareOffers(t *testing.T) {
	r := newComparer(t)
	empty := benchOf(r.w).Empty
	if empty == nil || len(empty.Offers) != 3 {
		t.Fatal("nothing is offered")
	}
	for _, c := range pageOf(r.w).Cards.Cards {
		if !c.Disabled() {
			t.Errorf("the picture of the offer %s is a stop of the keyboard beside the offer", c.Chart)
		}
	}
	if n := len(r.w.stage.Now().Content().Charts); n != 0 {
		t.Errorf("%d charts can be exported that nobody has made", n)
	}
	test.Tap(empty.Offers[1])
	c := r.w.state.compared.list[0]
	if len(c.Figures) < 3 || c.Sort != pages.SortValue || benchOf(r.w).Empty != nil {
		t.Errorf("it is %+v", c)
	}
	if got := r.w.tabs.Counts[r.w.state.tabOf(kindCompare)]; got != len(c.Figures) {
		t.Errorf("the tab says %d", got)
	}
	for _, item := range benchOf(r.w).Actions.Menu().Items { // all that can be begun
		if item.Action != nil && !strings.Contains(item.Label, r.w.words.T("compare.go-to-table")) {
			item.Action()
		}
	}
	if n := len(r.w.state.compared.list); n < 4 {
		t.Errorf("only %d comparisons were begun", n)
	}
	bench := benchOf(r.w)
	for _, c := range r.w.state.compared.list {
		bench.TurnTo(c.ID)
		if bench.Shown() != c.ID || len(bench.Picker.Chips) != len(r.w.state.compared.list) {
			t.Errorf("shown is %s of %d", bench.Shown(), len(bench.Picker.Chips))
		}
	}
}

// What is offered beside each other is equally high.
func TestOffersAreEquallyHigh(t *testing.T) {
	w, _ := newTestWindow(t)
	w.win.Resize(fyne.NewSize(1280, 800))
	w.state.turnTo(kindCompare)
	offers := benchOf(w).Empty.Offers
	for _, o := range offers {
		if first := offers[0]; o.Size().Height != first.Size().Height || o.Position().Y != first.Position().Y {
			t.Errorf("one is at %v, %v high, another at %v, %v high", first.Position(), first.Size().Height, o.Position(), o.Size().Height)
		}
	}
	if len(offers) < 2 {
		t.Errorf("%d are offered", len(offers))
	}
}

// One figure is beside nothing: the bench shows what may well stand beside it, and its bar among
// theirs, and a click sets it there. Until then its own chart has it alone. The buttons are stops of
// the keyboard.
func TestCompareOffersPartners(t *testing.T) {
	r := newComparer(t, "gdp.growth")
	bench := benchOf(r.w)
	if n := len(bench.Partners.Buttons); n < 4 {
		t.Fatalf("only %d buttons are offered", n)
	}
	shown, own := pageOf(r.w).Cards.Cards[0], r.w.stage.Now().Content().Charts[0].Keys()
	if !shown.Visible() || len(shown.Spec.Keys()) != len(bench.Partners.Buttons) || !slices.Equal(own, []string{"gdp.growth"}) {
		t.Errorf("the bars shown are %v, those of the chart %v", shown.Spec.Keys(), own)
	}
	test.Tap(bench.Partners.Buttons[0])
	if n := len(r.w.state.compared.list[0].Figures); n != 2 {
		t.Errorf("%d figures are compared", n)
	}
	if keys := pageOf(r.w).Cards.Cards[0].Spec.Keys(); len(keys) != 2 {
		t.Errorf("the bars shown of two figures are %v", keys)
	}
	stop := benchOf(r.w).Actions.New
	r.w.win.Canvas().Focus(stop)
	r.press(fyne.KeyReturn)
	if r.w.win.Canvas().Overlays().Top() == nil {
		t.Error("the key does not open the menu of what can be begun")
	}
}

// What came of copying a chart, or of comparing its figures, is said beside its card.
func TestChartsAnswerBesideTheirCards(t *testing.T) {
	for _, i := range []chapter.Intent{chapter.IntentCopy, chapter.IntentCopyData, chapter.IntentCompare} {
		w, _ := newTestWindow(t)
		w.state.setTab(3)
		card := pageOf(w).Cards.Cards[0]
		w.charts.Do(i, card.Chart)
		tip := w.foot.Tip
		at, box := w.app.Driver().AbsolutePositionForObject(card), w.app.Driver().AbsolutePositionForObject(tip.Box)
		if !tip.Box.Visible() || tip.Said[1] == "" || tip.Said[1] != w.foot.Status.Notice {
			t.Errorf("%v: beside the card it says %q, at the foot %q", i, tip.Said, w.foot.Status.Notice)
		}
		if box.X < at.X || box.Y < at.Y || box.Y > at.Y+card.Size().Height {
			t.Errorf("%v: it is said at %v, the card stands at %v", i, box, at)
		}
		w.host.Notify("later news")
		if tip.Said[1] == "later news" {
			t.Errorf("%v: later news is said beside the card too", i)
		}
	}
}

// A derived row that is selected has its detail at the foot, and what can be done with a figure
// does no harm to it.
func TestDerivedRowsAreSelected(t *testing.T) {
	r := newComparer(t)
	for _, set := range pages.DerivedSets(r.w.state.report, r.w.reading().In) {
		r.w.compare.Add(set.IDs...)
		r.w.state.setFigure(set.IDs[0])
		if !r.w.foot.Bar.Visible() || r.w.foot.Bar.Detail.ID != set.IDs[0] || r.w.foot.Bar.Detail.Value == "" {
			t.Fatalf("%s: the foot says %+v", set.Label, r.w.foot.Bar.Detail)
		}
		r.w.foot.Hover(set.IDs[0], kit.Place{})
		if !r.w.foot.Tip.Box.Visible() {
			t.Errorf("%s: the pointer is told nothing", set.Label)
		}
		for _, i := range []detail.Intent{detail.IntentTable, detail.IntentPage, detail.IntentCompare, detail.IntentConfirm} {
			r.w.figures.do(i)
		}
		r.w.foot.CopyValue()
		r.w.foot.CopyCitation()
		r.w.state.turnTo(kindCompare)
	}
}

// What cannot be compared is said beside the button that was used, and goes away by itself.
func TestRefusalsStandBesideTheButton(t *testing.T) {
	w, clock := newTestWindow(t)
	w.state.turnTo(kindFigures)
	button := w.table.View.Compare
	test.Tap(button)
	tip := w.foot.Tip
	at, box := w.app.Driver().AbsolutePositionForObject(button), w.app.Driver().AbsolutePositionForObject(tip.Box)
	if !tip.Box.Visible() || tip.Said[1] == "" || tip.Said[1] != w.foot.Status.Notice {
		t.Fatalf("beside the button it says %q, at the foot %q", tip.Said, w.foot.Status.Notice)
	}
	if down := box.Y - at.Y - button.Size().Height; down < 0 || down > 20 {
		t.Errorf("it is said %v below the button", down)
	}
	clock.Strike()
	if tip.Box.Visible() {
		t.Error("it stays")
	}
}

// The last figure takes its comparison with it, and so does the button for all of it; both can
// be taken back until something else is changed.
func TestCompareIsDropped(t *testing.T) {
	r := newComparer(t, "gdp.level")
	r.w.state.setFigure("gdp.level")
	r.w.win.Canvas().Focus(pageOf(r.w).Text)
	r.press(fyne.KeyDelete)
	if len(r.w.state.compared.list) > 0 || r.w.state.figure != "" || r.w.app.Preferences().String(r.w.state.reportKey(preferenceCompared)) != "" {
		t.Fatalf("there is still %v", r.w.state.compared.list)
	}
	test.Tap(benchOf(r.w).Actions.Undo)
	r.compares("gdp.level")
	test.Tap(benchOf(r.w).Actions.Drop)
	r.w.compare.Add("gdp.growth")
	if benchOf(r.w).Actions.Undo.Visible() {
		t.Error("what was removed could bring back another list")
	}
	r.compares("gdp.growth")
}

// A title is written with the characters that pictures have; those that they have not are
// named below the field, as long as they are in it.
func TestCompareNamesWhatTheFontLacks(t *testing.T) {
	r := newComparer(t, "gdp.growth", "retail.growth")
	entry := benchOf(r.w).Title.Entry
	for _, c := range []struct{ written, title, lacking string }{
		{"每㎡ ﬁ re\u0301sume\u0301", "每m² fi résumé", ""},
		{"𠮷与😀", "𠮷与😀", "𠮷 (U+20BB7)、😀 (U+1F600)"},
		{"好", "好", ""},
	} {
		test.Tap(benchOf(r.w).Title.Pen)
		entry.SetText(c.written)
		r.press(fyne.KeyReturn)
		if got := pageOf(r.w).Page.Charts[0].Head().Title; got != c.title {
			t.Errorf("%q gives the title %q, want %q", c.written, got, c.title)
		}
		want := ""
		if c.lacking != "" {
			want = r.w.words.T("export.lacking", "list", c.lacking)
		}
		if got := benchOf(r.w).Lacking(r.w.state.compared.list[0]); got != want {
			t.Errorf("of %q it says %q, want %q", c.written, got, want)
		}
	}
}

// A title is the reader's from Enter or from leaving the field on.
func TestCompareIsTitled(t *testing.T) {
	r := newComparer(t, "gdp.growth", "retail.growth")
	entry := benchOf(r.w).Title.Entry
	title := func() string { return pageOf(r.w).Page.Charts[0].Head().Title }
	own := title()
	if !strings.Contains(own, "地区生产总值") {
		t.Errorf("the chart is called %q", own)
	}
	test.Tap(benchOf(r.w).Title.Pen)
	r.types("我的")
	if title() != own {
		t.Error("it is renamed while it is written")
	}
	r.press(fyne.KeyReturn)
	if title() != "我的" {
		t.Errorf("after Enter it is %q", title())
	}
	test.Tap(benchOf(r.w).Title.Pen)
	r.types("图")
	r.press(fyne.KeyTab)
	if title() != "我的图" {
		t.Errorf("after Tab it is %q", title())
	}
	test.Tap(benchOf(r.w).Title.Pen)
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
	if got, want := filestest.NamesIn(t, r.folder)[0], "对比-1 同比增速对比：地区生产总值、社会消费品零售.png"; got != want {
		t.Errorf("there is %s, want %s", got, want)
	}
	r.w.state.setTab(0)
	d := r.dialog(export.ScopeChart) // what is compared can be exported from elsewhere too
	r.picks(d.Scopes, string(export.ScopeCompared))
	if got := d.Pictures[export.ScopeCompared][0].Name; got+".png" != filestest.NamesIn(t, r.folder)[0] {
		t.Errorf("from a chapter it is called %s", got)
	}
	r.picks(d.Formats, "pdf") // a book is of chapters
	if d.Scope != export.ScopeChapter {
		t.Errorf("a book is of %q", d.Scope)
	}
	r.press(fyne.KeyEscape)
	r.w.state.turnTo(kindCompare)
	r.w.state.setCompared(nil)
	for _, act := range []func(){func() { r.w.export.Chart("") }, r.w.export.Chapter, func() { r.w.charts.doMeant(chapter.IntentEnlarge) }} {
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
	if got := pageOf(r.w).Page.Charts[0].Head().Title; !strings.Contains(got, "GDP") {
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
