package app

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"yulan/report"
)

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

// The buttons of the bar are stops of Tab, from the left; one that has done its work and was made
// anew keeps the focus, and none has it once the bar has gone.
func TestDetailBarIsReachedByKeys(t *testing.T) {
	r := openedReader(t, unchanged)
	r.w.state.setFigure("gdp.growth")
	c, bar := r.w.win.Canvas(), r.w.foot.Bar
	c.Focus(bar.Buttons[0])
	for i := 1; i < len(bar.Buttons); i++ {
		if c.FocusNext(); c.Focused() != fyne.Focusable(bar.Buttons[i]) {
			t.Fatalf("after %d steps a %T has the focus", i, c.Focused())
		}
	}
	compare := len(bar.Buttons) - 2
	c.Focus(bar.Buttons[compare])
	r.press(fyne.KeyReturn)
	if r.w.state.compared.list.Count() != 1 || c.Focused() != fyne.Focusable(bar.Buttons[compare]) {
		t.Errorf("%d are compared, a %T has the focus", r.w.state.compared.list.Count(), c.Focused())
	}
	r.press(fyne.KeyEscape)
	if r.w.state.figure != "" || c.Focused() != nil {
		t.Errorf("%q is selected, a %T has the focus", r.w.state.figure, c.Focused())
	}
}
