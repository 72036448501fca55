package app

import (
	"strings"
	"testing"

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
