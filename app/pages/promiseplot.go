package pages

import (
	"slices"

	"github.com/shopspring/decimal"

	"yulan/charts"
	"yulan/report/shelf"
)

// drawPromises draws in each cell of a row its target and its result, on a scale of the row's own.
// A row that has no target with a result is not drawn: there is nothing to see. What differs from
// its target in unit, scope or basis has no place on the scale.
func drawPromises(row *charts.GridRow, of shelf.PromiseRow) {
	low, high, drawn := plotScale(of)
	if !drawn {
		return
	}
	for i, c := range of.Cells {
		if c == nil {
			continue
		}
		plot := charts.GridPlot{
			Judged:  c.Verdict == shelf.Met || c.Verdict == shelf.NotMet,
			Targets: plotValues(c.Targets, of, low, high), Results: plotValues(c.Results, of, low, high),
		}
		if len(plot.Targets)+len(plot.Results) > 0 {
			row.Cells[i].Plot = &plot
		}
	}
}

// plotScale returns the ends of a row's scale, and whether any target has a result on it. So that
// what hardly differs does not look far apart, it spans a percentage point at least, and of any
// other unit a tenth of the largest number.
func plotScale(row shelf.PromiseRow) (low, high decimal.Decimal, drawn bool) {
	first := true
	for _, c := range row.Cells {
		if c == nil {
			continue
		}
		targets, results := onRowScale(c.Targets, row), onRowScale(c.Results, row)
		drawn = drawn || len(targets) > 0 && len(results) > 0
		for _, v := range append(targets, results...) {
			from, to, _ := v.Reach()
			if first {
				low, high, first = from, to, false
			}
			low, high = decimal.Min(low, from), decimal.Max(high, to)
		}
	}
	if !drawn {
		return low, high, false
	}
	least := decimal.NewFromInt(1)
	if target, _ := firstTarget(row); target.Figure.Unit.Base != percent {
		least = decimal.Max(low.Abs(), high.Abs()).Div(decimal.NewFromInt(10))
	}
	if short := least.Sub(high.Sub(low)); short.IsPositive() {
		half := short.Div(decimal.NewFromInt(2))
		low, high = low.Sub(half), high.Add(half)
	}
	return low, high, high.GreaterThan(low)
}

// onRowScale returns the values that share the axis and the scope of a row's first target.
func onRowScale(values shelf.Candidates, row shelf.PromiseRow) []shelf.Value {
	first, ok := firstTarget(row)
	if !ok {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(values), func(v shelf.Value) bool {
		return !v.Figure.SharesAxis(first.Figure) || v.Figure.Scope != first.Figure.Scope || v.Indicator.ID != first.Indicator.ID
	})
}

// firstTarget returns the earliest target of a row.
func firstTarget(row shelf.PromiseRow) (shelf.Value, bool) {
	for _, c := range row.Cells {
		if c != nil && len(c.Targets) > 0 {
			return c.Targets[0], true
		}
	}
	return shelf.Value{}, false
}

// plotValues places values on the scale of their row.
func plotValues(values shelf.Candidates, row shelf.PromiseRow, low, high decimal.Decimal) []charts.PlotValue {
	at := func(d decimal.Decimal) float64 {
		return min(1, max(0, d.Sub(low).Div(high.Sub(low)).InexactFloat64()))
	}
	var placed []charts.PlotValue
	for _, v := range onRowScale(values, row) {
		from, to, bound := v.Reach()
		placed = append(placed, charts.PlotValue{Low: at(from), High: at(to), Bound: chartBound(bound)})
	}
	return placed
}
