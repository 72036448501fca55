package app

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/theme"

	"yulan/app/detail"
	"yulan/app/kit"
	"yulan/app/kit/kittest"
	"yulan/app/pages"
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

func newTestBar(t *testing.T, width float32) (*detail.Bar, test.WindowlessCanvas) {
	t.Helper()
	newTestApp(t)
	r := kit.NewMeasurer()
	b := detail.New(r, func() {})
	b.Set(sampleDetail())
	b.SetButtons(
		kit.NewPictureButton(r, theme.InfoIcon(), "全部详情", func() {}),
		kit.NewPictureButton(r, theme.CancelIcon(), "", func() {}))
	return b, kittest.OnCanvas(b, width, detail.Height)
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

// Whatever the width and the figure, texts stay inside the bar and apart, and a fact that
// is not there is counted.
func TestDetailBarHoldsEveryFigure(t *testing.T) {
	w, _ := newTestWindow(t)
	for _, l := range report.Languages {
		w.state.setLanguage(l)
		for _, width := range []float32{480, 800, 1280} {
			w.win.Resize(fyne.NewSize(width, 700))
			for _, f := range w.state.report.Figures {
				w.state.setFigure(f.ID)
				checkRuns(t, w, width, f.ID)
			}
		}
	}
}

func checkRuns(t *testing.T, w *window, width float32, id string) {
	t.Helper()
	buttons := width - kit.StatusMargin + kit.ButtonPadding
	for _, b := range w.foot.Bar.Buttons {
		buttons -= b.MinSize().Width
	}
	if buttons < kit.StatusMargin {
		t.Fatalf("%s: in %v the buttons begin at %v", id, width, buttons)
	}
	facts := w.foot.Bar.FactRuns(kit.StatusMargin, buttons-detail.Gap)
	for _, line := range [][]detail.Run{w.foot.Bar.HeadRuns(width)[1:], facts} {
		end := float32(0)
		for _, r := range line {
			if r.X < end {
				t.Errorf("%s: in %v %q begins at %v, before %v", id, width, r.Text, r.X, end)
			}
			end = r.X + w.measurer.Measure(r.Text, r.Size, r.Bold)
			if end > width {
				t.Errorf("%s: in %v %q ends at %v", id, width, r.Text, end)
			}
		}
	}
	shown := len(facts) / 2
	all := len(w.foot.Bar.Detail.InShort())
	if last := facts[len(facts)-1].Text; shown < all && !strings.HasPrefix(last, "+") {
		t.Errorf("%s: in %v %d of %d facts are shown, and it ends in %q", id, width, shown, all, last)
	}
}

func TestDetailBarOpensTheDetails(t *testing.T) {
	r := newReader(t)
	r.w.state.setFigure("gdp.growth")
	test.Tap(r.w.foot.Bar)
	r.hasDialogs(1)
	markup := test.RenderToMarkup(r.w.win.Canvas())
	for _, want := range []string{"8.3% − 2.3个百分点", r.w.words.T("detail.refused"), r.w.state.report.Source.Whole.In(report.Chinese)} {
		if !strings.Contains(markup, want) {
			t.Errorf("there is no %q", want)
		}
	}
}

// Another figure leaves the buttons as they are: one that is drawn again whenever the bar
// is laid out has the window drawn again and again.
func TestDetailBarLeavesItsButtons(t *testing.T) {
	b, _ := newTestBar(t, 900)
	icon := func() fyne.Resource { // behind its background
		return test.TempWidgetRenderer(t, b.Buttons[0]).Objects()[1].(*canvas.Image).Resource
	}
	before := icon()
	b.Set(sampleDetail())
	test.TempWidgetRenderer(t, b).Layout(b.Size())
	if icon() != before {
		t.Error("the button was drawn again")
	}
}

// The bar takes room from the page when it appears; the chart that the reader is in stays
// whole in what is left.
func TestDetailBarLeavesTheChartWhole(t *testing.T) {
	w := openedReader(t, unchanged).w
	for _, c := range pageOf(w).Cards.Cards {
		w.state.setFigure("")
		pageOf(w).Right.ScrollTo(0)
		c.Focus()
		w.state.setFigure(c.Spec.Keys()[0])
		if at := pageOf(w).FrameOf(c); !pageOf(w).Right.Sees(at) && at.Height < pageOf(w).Right.Size().Height {
			t.Errorf("of chart %s, from %v on and %v high, a part is out of sight", c.Chart, at.Y, at.Height)
		}
	}
}
