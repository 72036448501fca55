package report

import "slices"

// Prices says whether the change of prices is in a growth rate.
type Prices int

// The ways to measure growth. NoPrices is at constant prices, or of a quantity.
const (
	PricesUnknown Prices = iota
	CurrentPrices
	NoPrices
)

// PricesOf returns what is known of the prices behind a growth rate: that of a level at
// current prices has them in it, one that stands against the growth of value added has
// not, and one that is refused this comparison has. Of other figures nothing is known.
func (r *Report) PricesOf(f Figure) Prices {
	if f.Measure != Growth {
		return PricesUnknown
	}
	related := r.Related(f.ID)
	is := func(kind RelationKind) bool {
		return slices.ContainsFunc(related, func(n Relation) bool { return n.Kind == kind })
	}
	refused := slices.ContainsFunc(r.refusals, func(n Refusal) bool {
		return n.Kind == DerivedMargin && n.Figures[0].ID == f.ID
	})
	switch {
	case is(Grows): // first: the report itself sets one of these against GDP
		return CurrentPrices
	case is(Against):
		return NoPrices
	case refused:
		return CurrentPrices
	}
	return PricesUnknown
}
