package detail

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/theme"

	"yulan/app/kit"
	"yulan/app/kit/hosttest"
	"yulan/app/kit/kittest"
	"yulan/app/pages"
	"yulan/assets"
	"yulan/report"
)

func sampleDetail() pages.Detail {
	return pages.Detail{
		ID: "rd.share", Name: "全社会研发经费支出占地区生产总值比重", Value: "2.21%左右", Location: "总论 第2段 第3句",
		Facts: []pages.Fact{
			{Label: "类别", Text: "比率"},
			{Label: "时间", Text: "2021年"},
			{Label: "英文", Text: "about 2.21%"},
			{Label: "限定语", Text: "左右"},
		},
		Derived: []pages.Derivation{{About: true, Name: "目标（推算）", Value: "2%"}, {Name: "另一项（推算）", Value: "3%"}},
	}
}

func newTestBar(t *testing.T, width float32) (*Bar, test.WindowlessCanvas) {
	t.Helper()
	hosttest.NewApp(t)
	r := kit.NewMeasurer()
	b := newBar(r, func() {})
	b.set(sampleDetail())
	b.setButtons(
		kit.NewPictureStop(r, theme.InfoIcon(), "全部详情", func() {}, func() {}),
		kit.NewPictureStop(r, theme.CancelIcon(), "", func() {}, func() {}))
	return b, kittest.OnCanvas(b, width, kit.ChromeIn(800).Bar)
}

func TestDetailBarLooks(t *testing.T) {
	_, c := newTestBar(t, 900)
	test.AssertRendersToMarkup(t, "detail.xml", c)
}

// In a narrow bar the facts that have no room are counted, and nothing runs over.
func TestNarrowDetailBarLooks(t *testing.T) {
	_, c := newTestBar(t, 400)
	test.AssertRendersToMarkup(t, "detail-narrow.xml", c)
}

// Another figure leaves the buttons as they are: one that is drawn again whenever the bar
// is laid out has the window drawn again and again.
func TestDetailBarLeavesItsButtons(t *testing.T) {
	b, _ := newTestBar(t, 900)
	icon := func() fyne.Resource { // behind its background
		return test.TempWidgetRenderer(t, b.Buttons[0]).Objects()[1].(*canvas.Image).Resource
	}
	before := icon()
	b.set(sampleDetail())
	test.TempWidgetRenderer(t, b).Layout(b.Size())
	if icon() != before {
		t.Error("the button was drawn again")
	}
}

// Whatever the width and the figure, texts stay inside the bar and apart, and a fact that
// is not there is counted.
func TestBarHoldsEveryFigure(t *testing.T) {
	r, err := pages.Load(assets.Report())
	if err != nil {
		t.Fatal(err)
	}
	for i, l := range report.Languages {
		host, other := hosttest.New(t, l), hosttest.New(t, report.Languages[1-i])
		of := pages.Reading{
			Report: r, In: pages.Speech{Language: l, Words: host.In},
			Other: pages.Speech{Language: report.Languages[1-i], Words: other.In},
		}
		figure := ""
		room := New(Deps{
			Host: host, Reading: func() pages.Reading { return of }, Figure: func() string { return figure },
			Checked: func(d pages.Detail) pages.Detail { return d },
			Offers:  func() Offers { return Offers{Compare: host.In.T("compare.add"), Icon: theme.ContentAddIcon()} },
			Do:      func(Intent) {}, Copy: func(string) {}, Place: func() {},
		})
		room.Reset()
		for _, width := range []float32{480, 800, 1280, -480, -800, -1280} { // negative: in a low window
			height := float32(700)
			if width < 0 {
				width, height = -width, 500
			}
			room.PutAt(fyne.NewSize(width, height))
			for _, f := range r.Figures {
				figure = f.ID
				room.Follow()
				checkRuns(t, room.Bar, width, f.ID)
			}
		}
	}
}

func checkRuns(t *testing.T, b *Bar, width float32, id string) {
	t.Helper()
	test.TempWidgetRenderer(t, b).Layout(b.Size())
	buttons := width - kit.StatusMargin + kit.ButtonPadding
	for _, each := range b.Buttons {
		buttons -= each.MinSize().Width
	}
	if buttons < kit.StatusMargin {
		t.Fatalf("%s: in %v the buttons begin at %v", id, width, buttons)
	}
	if b.low {
		checkLine(t, b, b.headRuns(b.headWidth())[1:], buttons, id)
		if high := b.headTop() + lineHeight; high > b.Size().Height || b.Size().Height > 30 {
			t.Errorf("%s: the line ends at %v of %v", id, high, b.Size().Height)
		}
		b.notify(b.Detail.Name + b.Detail.Name)
		checkLine(t, b, b.headRuns(b.headWidth())[1:], buttons, id)
		return
	}
	facts := b.factRuns(kit.StatusMargin, buttons-gap)
	for _, line := range [][]run{b.headRuns(width)[1:], facts} {
		checkLine(t, b, line, width, id)
	}
	shown, all := len(facts)/2, len(b.Detail.InShort())
	if last := facts[len(facts)-1].text; shown < all && last != b.more(all-shown) {
		t.Errorf("%s: in %v %d of %d facts are shown, and it ends in %q", id, width, shown, all, last)
	}
}

// checkLine checks that the texts of a line stand apart, and end before an end.
func checkLine(t *testing.T, b *Bar, line []run, most float32, id string) {
	t.Helper()
	end := float32(0)
	for _, r := range line {
		if r.x < end {
			t.Errorf("%s: in %v %q begins at %v, before %v", id, most, r.text, r.x, end)
		}
		end = r.x + b.measurer.Measure(r.text, r.size, r.bold)
		if end > most {
			t.Errorf("%s: in %v %q ends at %v", id, most, r.text, end)
		}
	}
}

// The pointer on a name that has terms has them explained, and elsewhere has not; a line below
// the name says that there is something.
func TestBarExplainsTheTermsOfAName(t *testing.T) {
	b, canvas := newTestBar(t, 900)
	var said []pages.Term
	b.explain = func(terms []pages.Term, _ kit.Frame) { said = terms }
	plain := len(test.WidgetRenderer(b).Objects())
	d := sampleDetail()
	d.Terms = []pages.Term{{Name: "研发经费", Means: "用于研究的支出。"}}
	b.set(d)
	if got := len(test.WidgetRenderer(b).Objects()); got != plain+1 {
		t.Errorf("%d objects with a term, %d without", got, plain)
	}
	at := b.nameFrame()
	test.MoveMouse(canvas, fyne.NewPos(at.X+at.Width/2, at.Y+at.Height/2))
	if len(said) != 1 {
		t.Errorf("on the name %v is said", said)
	}
	test.MoveMouse(canvas, fyne.NewPos(at.X+at.Width+40, at.Y+at.Height/2))
	if len(said) != 0 {
		t.Errorf("beside the name %v is said", said)
	}
}
