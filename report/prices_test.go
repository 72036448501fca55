package report

import "testing"

// By statistical convention value added grows at constant prices, sales, incomes and
// investment at current ones; freight and electricity are quantities.
func TestPricesOf(t *testing.T) {
	r := realReport(t)
	cases := []struct {
		id   string
		want Prices
	}{
		{"gdp.growth", NoPrices},
		{"pillar.automobile.growth", NoPrices},
		{"digital-economy.growth", NoPrices}, // a bound, so its margin is refused too
		{"freight.growth", NoPrices},
		{"retail.growth", CurrentPrices},
		{"income.growth", CurrentPrices}, // the report compares it with GDP all the same
		{"income.rural.growth", CurrentPrices},
		{"industrial-profit.growth", CurrentPrices},
		{"land-sea-corridor.containers.growth", PricesUnknown},
		{"gdp.level", PricesUnknown},
	}
	for _, c := range cases {
		f, ok := r.Figure(c.id)
		if !ok {
			t.Fatalf("there is no %s", c.id)
		}
		if got := r.PricesOf(f); got != c.want {
			t.Errorf("%s: got %v, want %v", c.id, got, c.want)
		}
	}
}
