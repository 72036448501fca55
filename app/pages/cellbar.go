package pages

import (
	"slices"

	"yulan/charts"
	"yulan/report"
)

// CellBar is a value as a bar in a cell of the table: it is on one scale with those of its
// unit, and with all of them; percentage points are on that of percent. Rows stand below each other in any order, and a bar of 9 % as
// long as one of 59 %, since the one is of rates and the other of shares, would be read wrong.
type CellBar struct {
	// From and To are where the bar begins and ends, as shares of the cell's width; Zero is
	// where its scale has 0. A figure that compares with none has no bar: From equals To.
	From, Zero, To float32
	Cut            bool // it reaches beyond the scale, which a few far values would make useless
	// What its end says of the value: at least that, at most that, or about that.
	AtLeast, AtMost, About bool
}

// Values extend past their scale if they are more than farBeyond times the next smaller one, and
// at most a share of fewBeyond of all values.
const (
	farBeyond = 2.5
	fewBeyond = 0.25
)

// wholePercent is where the scale of percentages ends: few growth rates are beyond the whole
// that the shares are of.
const wholePercent = 100

// percentagePoints is the unit of differences of percentages.
const percentagePoints = "个百分点"

// cellBars returns the bar of each figure.
func cellBars(figures []report.Figure) []CellBar {
	groups := map[string][]int{} // by their units
	for i, f := range figures {
		if !CanCompare(f) {
			continue
		}
		scale := f.Unit.Base
		if f.Unit.Base == percentagePoints {
			scale = percent // a point is as long as a hundredth of the whole
		}
		groups[scale] = append(groups[scale], i)
	}
	bars := make([]CellBar, len(figures))
	for unit, group := range groups {
		if len(group) < 2 {
			continue // a bar alone says nothing
		}
		values := make([]float64, len(group))
		for k, i := range group {
			values[k] = figures[i].Base().InexactFloat64()
		}
		low, high := barScaleOf(values)
		if unit == percent {
			high = min(high, wholePercent)
		}
		if high <= low {
			continue
		}
		for k, i := range group {
			bars[i] = newCellBar(values[k], low, high)
			bound := boundOf(figures[i].Qualifiers)
			bars[i].AtLeast, bars[i].AtMost, bars[i].About = bound == charts.AtLeast, bound == charts.AtMost, bound == charts.About
		}
	}
	return bars
}

// barScaleOf returns the ends of a scale for values, 0 on it.
func barScaleOf(values []float64) (low, high float64) {
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

// newCellBar returns the bar of a value on a scale.
func newCellBar(v, low, high float64) CellBar {
	share := func(v float64) float32 { return float32((v - low) / (high - low)) }
	b := CellBar{Zero: share(0), Cut: v > high}
	at := share(min(v, high))
	b.From, b.To = min(b.Zero, at), max(b.Zero, at)
	return b
}
