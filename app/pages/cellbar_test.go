package pages

import (
	"math"
	"testing"

	"yulan/report"
)

// Growth rates are on one scale, as long as their values, from one zero; shares fill their whole.
func TestCellBars(t *testing.T) {
	r := newBuilder(t, report.Chinese).report
	bars := map[string]CellBar{}
	for i, b := range cellBars(r.Figures) {
		bars[r.Figures[i].ID] = b
	}
	length := func(id string) float32 { return bars[id].To - bars[id].From }
	// 18.2 % and 9 %, both at constant prices
	if a, b := length("emerging-industries.growth"), length("services.growth"); a <= 0 || b <= 0 || a/b < 2.01 || a/b > 2.04 {
		t.Errorf("18.2%% is %v long, 9%% %v", a, b)
	}
	// Of every two rates the larger has no shorter bar, and no other figure has one that is on
	// their scale.
	for _, f := range r.Figures {
		if b := bars[f.ID]; b.To > b.From && !b.Whole && f.Measure != report.Growth {
			t.Errorf("%s has a bar on the scale of growth rates", f.ID)
		}
		for _, g := range r.Figures {
			rates := f.Measure == report.Growth && g.Measure == report.Growth && CanCompare(f) && CanCompare(g)
			if rates && f.Base().GreaterThan(g.Base()) && bars[f.ID].To < bars[g.ID].To {
				t.Errorf("%s has a shorter bar than %s", f.ID, g.ID)
			}
		}
	}
	// Rates fill their cells, and not a part of them that leaves room for shares; each says what a full
	// cell is.
	most, full := float32(0), bars["services.growth"].Full
	for i, f := range r.Figures {
		if b := bars[r.Figures[i].ID]; f.Measure == report.Growth && !b.Cut {
			most = max(most, b.To)
		}
	}
	if full != math.Trunc(full) || full >= wholePercent || most < 0.9 {
		t.Errorf("a full cell is growth of %v%%, the longest bar %v of it", full, most)
	}
	// A share fills its whole; an amount and a difference have no bar.
	if b := bars["tech-progress.share"]; !b.Whole || b.To < 0.594 || b.To > 0.596 {
		t.Errorf("59.5%% of a whole is %+v", b)
	}
	for _, id := range []string{"gdp.level", "gdp.over-target"} {
		if length(id) != 0 {
			t.Errorf("%s has a bar: %+v", id, bars[id])
		}
	}
	if b := bars["digital-economy.growth"]; !b.AtLeast || b.AtMost || b.About {
		t.Errorf("at least 15 %% is %+v", b)
	}
	if b := bars["new-energy-vehicles.growth"]; !b.Cut || b.To != 1 {
		t.Errorf("252.1 %% is %+v on the scale of the others", b)
	}
	for _, f := range r.Figures {
		if b := bars[f.ID]; !CanCompare(f) && b.To != b.From {
			t.Errorf("%s compares with nothing and is %+v", f.ID, b)
		} else if b.From < 0 || b.To > 1 || b.From > b.To || b.Zero < 0 || b.Zero > 1 {
			t.Errorf("%s: %+v", f.ID, b)
		}
	}
}

// A scale has 0 on it, and few far values do not make it useless for the others.
func TestBarScale(t *testing.T) {
	cases := []struct {
		name      string
		values    []float64
		low, high float64
	}{
		{"all alike", []float64{8, 9, 10}, 0, 10},
		{"one far of five", []float64{5, 8, 9, 10, 252}, 0, 10},
		{"one of twenty", append(make20(), 252), 0, 20},
		{"one far of three", []float64{5, 8, 252}, 0, 252},
		{"below zero", []float64{-4, 2, 8}, -4, 8},
		{"all below", []float64{-4, -2}, -4, 0},
	}
	for _, c := range cases {
		if low, high := barScaleOf(c.values); low != c.low || high != c.high {
			t.Errorf("%s: %v to %v, want %v to %v", c.name, low, high, c.low, c.high)
		}
	}
	if b := newCellBar(-4, -4, 8); b.From != 0 || b.To != b.Zero || b.Zero < 0.33 || b.Zero > 0.34 {
		t.Errorf("below zero: %+v", b)
	}
}

func make20() []float64 {
	var list []float64
	for i := range 20 {
		list = append(list, float64(i+1))
	}
	return list
}

// Every figure that a chart shows names it, and no other does.
func TestListingNamesCharts(t *testing.T) {
	for _, l := range report.Languages {
		b := newBuilder(t, l)
		shown := charted(b.report)
		for _, row := range ListingRows(b.report, l, b.words) {
			if (len(row.Charts) > 0) != shown[row.ID] {
				t.Errorf("%s: %s is on %d charts", l, row.ID, len(row.Charts))
			}
			for _, c := range row.Charts {
				if c.Title == "" {
					t.Errorf("%s: the chart %s has no name", l, c.ID)
				}
			}
		}
	}
}
