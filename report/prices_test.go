package report

import (
	"slices"
	"strings"
	"testing"
)

// By statistical convention value added grows at constant prices, sales, incomes and
// investment at current ones; freight and electricity are quantities. The report says
// nothing of prices, so of the rates that no convention settles nothing is claimed.
func TestPricesOf(t *testing.T) {
	r := realReport(t)
	cases := []struct {
		id   string
		want Prices
	}{
		{"gdp.growth", ConstantPrices},
		{"pillar.automobile.growth", ConstantPrices},
		{"freight.growth", NoPrices},
		{"visitors.growth", NoPrices},
		{"retail.growth", CurrentPrices},
		{"online-retail.growth", CurrentPrices},
		{"trade.growth", CurrentPrices}, // its parts stand against it
		{"trade.asean.growth", CurrentPrices},
		{"demand.fixed-investment.growth", CurrentPrices}, // the same rate as the next
		{"fixed-investment.growth", CurrentPrices},
		{"infrastructure-investment.growth", CurrentPrices},
		{"income.growth", CurrentPrices}, // the report compares it with GDP all the same
		{"income.rural.growth", CurrentPrices},
		{"digital-economy.growth", PricesUnknown},
		{"culture-industry.growth", PricesUnknown},
		{"tourism-industry.growth", PricesUnknown},
		{"leading-firms.output.growth", PricesUnknown},
		{"farm.processing.growth", PricesUnknown}, // output value too
		{"gdp.level", PricesUnknown},
	}
	for _, c := range cases {
		f, ok := r.Figure(c.id)
		if !ok {
			t.Fatalf("there is no %s", c.id)
		}
		if got := r.PricesOf(f); got != c.want {
			t.Errorf("%s: got %q, want %q", c.id, got, c.want)
		}
	}
	if got := len(r.prices); got != 41 {
		t.Errorf("got the prices of %d growth rates, want 41 of 46", got)
	}
}

// TestPricesAgree: no margin is derived between growth with price changes and without, but
// for the one that the report states itself, and what is refused for its prices is at
// current ones.
func TestPricesAgree(t *testing.T) {
	r := realReport(t)
	with := func(f Figure) bool { return r.PricesOf(f) == CurrentPrices }
	for _, d := range r.Derived() {
		if d.Kind == DerivedMargin && d.From[0].ID != "income.growth" && with(d.From[0]) != with(d.From[1]) {
			t.Errorf("%s mixes prices", d)
		}
		if d.Kind == DerivedEarlier && !with(d.From[1]) {
			t.Errorf("%s divides by growth that is not at current prices", d)
		}
	}
	for _, n := range r.refusals {
		if n.Kind == DerivedMargin && strings.Contains(n.Why.In(English), "current prices") && !with(n.Figures[0]) {
			t.Errorf("%s is refused for its current prices, but not at these", n.Figures[0].ID)
		}
		isReal := func(f Figure) bool { return f.Measure == Growth && r.PricesOf(f) != ConstantPrices }
		if n.Kind == DerivedEarlier && strings.Contains(n.Why.In(English), "constant prices") && slices.ContainsFunc(n.Figures, isReal) {
			t.Errorf("%s is refused for constant prices, but not at these", n.Figures[0].ID)
		}
	}
}

// TestChartsSayTheirPrices: a chart that sets growth with price changes, or at prices that
// are not known, beside other growth says so.
func TestChartsSayTheirPrices(t *testing.T) {
	r := realReport(t)
	for _, c := range r.Chapters {
		for _, chart := range c.Charts {
			seen := map[Prices]bool{}
			for _, id := range append(slices.Clone(chart.Figures), chart.Reference) {
				if f, ok := r.Figure(id); ok && f.Measure == Growth {
					seen[r.PricesOf(f)] = true
				}
			}
			mixed := len(seen) > 1 && (seen[CurrentPrices] || seen[PricesUnknown])
			if mixed && (!strings.Contains(chart.Note.In(Chinese), "价格") || !strings.Contains(strings.ToLower(chart.Note.In(English)), "price")) {
				t.Errorf("%s mixes prices and does not say so: %s", chart.ID, chart.Note.In(English))
			}
		}
	}
}

func TestLoadRefusesPrices(t *testing.T) {
	const second = "report: prices.csv line 2: "
	const row = "constant,gdp.growth;retail.growth;trade.growth,惯例,a convention"
	checkRefusals(t, []refusal{
		{"prices", "prices.csv", row, "real,gdp.growth,惯例,a convention", second + `prices "real" are not known`},
		{"no reason", "prices.csv", row, "constant,gdp.growth,惯例,", second + `why has no English text`},
		{"unknown figure", "prices.csv", row, "constant,gdp.grows,惯例,a convention", second + `figure "gdp.grows" is not known`},
		{"no growth", "prices.csv", row, "constant,gdp.level,惯例,a convention", second + `gdp.level is no growth rate`},
		{"twice", "prices.csv", row, "constant,gdp.growth;gdp.growth,惯例,a convention", second + `gdp.growth has its prices already`},
	})
}
