package report

import (
	"io/fs"
	"strings"
)

// Prices says at which prices a growth rate is.
type Prices string

// The ways to measure growth. A rate that prices.csv does not list is PricesUnknown: neither
// the report nor any convention says.
const (
	PricesUnknown  Prices = ""
	ConstantPrices Prices = "constant" // price changes are removed
	CurrentPrices  Prices = "current"  // price changes are included
	NoPrices       Prices = "quantity" // growth of a number or an amount of things
)

// PricesOf returns what is known about the prices behind a growth rate. This does not follow
// from what the rate is compared with: parts and wholes at current prices are compared, and so
// are value added and electricity.
func (r *Report) PricesOf(f Figure) Prices { return r.prices[f.ID] }

const pricesFile = "prices.csv"

var pricesHeader = []string{"prices", "of", "why_*"}

// loadPrices reads prices.csv.
func (r *Report) loadPrices(fsys fs.FS) error {
	rows, err := readTable(fsys, pricesFile, pricesHeader)
	if err != nil {
		return err
	}
	r.prices = map[string]Prices{}
	for _, w := range rows {
		if err := r.addPrices(w); err != nil {
			return w.errorf("%w", err)
		}
	}
	return nil
}

// addPrices reads a row of prices.csv.
func (r *Report) addPrices(w row) error {
	prices := Prices(w.get("prices"))
	switch prices {
	case ConstantPrices, CurrentPrices, NoPrices:
	default:
		return refuse("prices %q are not known", prices)
	}
	if err := checkBoth("why", w.text("why")); err != nil {
		return err
	}
	for _, id := range strings.Split(w.get("of"), listSign) {
		f, ok := r.Figure(id)
		switch {
		case !ok:
			return refuse("figure %q is not known", id)
		case f.Measure != Growth:
			return refuse("%s is no growth rate", id)
		case r.prices[id] != PricesUnknown:
			return refuse("%s has its prices already", id)
		}
		r.prices[id] = prices
	}
	return nil
}
