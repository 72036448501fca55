package pages

import (
	"math"
	"slices"

	"yulan/charts"
	"yulan/report"
)

// CellBar is a percentage as a bar in a cell of the table. Growth rates are on a scale of their own with
// a line at zero, else nearly all would be too short to tell apart beside shares; a share of a whole is
// drawn on that whole, which no rate has. Both scales are told above them. Amounts have no bar: those of one unit have
// little else in common, and the longest of them would be beside the shortest by chance.
type CellBar struct {
	// From and To are where the bar begins and ends, as shares of the cell's width; Zero is
	// where its scale has 0. A figure that compares with none has no bar: From equals To.
	From, Zero, To float32
	Whole          bool    // it is a share of a whole, which is as wide as the cell
	Cut            bool    // it reaches beyond the scale, which a few far values would make useless
	Full           float64 // per cent that the end of the cell stands for
	// What its end says of the value: at least that, at most that, or about that.
	AtLeast, AtMost, About bool
}

// Values extend past their scale if they are more than farBeyond times the next smaller one, and
// at most a share of fewBeyond of all values.
const (
	farBeyond = 2.5
	fewBeyond = 0.25
)

// wholePercent is how much a whole is, of which shares are.
const wholePercent = 100

// cellBars returns the bar of each figure.
func cellBars(figures []report.Figure) []CellBar {
	bars := make([]CellBar, len(figures))
	var rates, shares []int
	var values []float64
	for i, f := range figures {
		if f.Unit.Base != percent || !CanCompare(f) {
			continue
		}
		value := f.Base().InexactFloat64()
		switch {
		case f.Measure.IsGrowth():
			rates, values = append(rates, i), append(values, value)
		case f.Measure == report.Share && value > 0 && value <= wholePercent:
			shares = append(shares, i)
		}
	}
	for _, i := range shares {
		bars[i] = newCellBar(figures[i].Base().InexactFloat64(), 0, wholePercent)
		bars[i].Whole, bars[i].Full = true, wholePercent
	}
	low, high := barScaleOf(values)
	high = upToStep(high)
	if high > low && len(rates) > 1 { // a bar alone says nothing
		for k, i := range rates {
			bars[i] = newCellBar(values[k], low, high)
			bars[i].Full = high
		}
	}
	for i := range bars {
		bound := boundOf(figures[i].Qualifiers)
		bars[i].AtLeast, bars[i].AtMost, bars[i].About = bound == charts.AtLeast, bound == charts.AtMost, bound == charts.About
	}
	return bars
}

// barScaleOf returns the ends of a scale for values, 0 on it.
func barScaleOf(values []float64) (low, high float64) {
	if len(values) == 0 {
		return 0, 0
	}
	sorted := slices.Clone(values)
	slices.Sort(sorted)
	top, few := len(sorted)-1, int(fewBeyond*float64(len(sorted)))
	for k := top; k > 0 && len(sorted)-k <= few; k-- {
		if sorted[k-1] > 0 && sorted[k] > farBeyond*sorted[k-1] {
			top = k - 1
		}
	}
	return min(0, sorted[0]), max(0, sorted[top])
}

// upToStep returns the next number from a value on that a scale can be told by: 45, not 40.7.
func upToStep(v float64) float64 {
	const step = 5 // per cent
	return step * math.Ceil(v/step)
}

// newCellBar returns the bar of a value on a scale.
func newCellBar(v, low, high float64) CellBar {
	share := func(v float64) float32 { return float32((v - low) / (high - low)) }
	b := CellBar{Zero: share(0), Cut: v > high}
	at := share(min(v, high))
	b.From, b.To = min(b.Zero, at), max(b.Zero, at)
	return b
}
