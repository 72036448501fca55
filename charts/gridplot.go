package charts

import (
	"image"
	"image/color"
	"math"
	"slices"
)

// GridPlot is a small drawing in a cell of a Grid: what was aimed at, as lines or boxes, and what
// came of it, as dots, on the scale that the cells of its row share.
type GridPlot struct {
	Targets, Results []PlotValue
	// Judged tells that the result was held against the target: its dot is solid and a line leads
	// to it. Else it is a ring.
	Judged bool
}

// PlotValue is a number, or a range, as heights in a plot: 0 is its lowest and 1 its highest.
type PlotValue struct {
	Low, High float64
	Bound     Bound
}

// PlotRole says what a mark of a plot is of, and therefore its colour.
type PlotRole int

// The roles of marks.
const (
	PlotTarget PlotRole = iota
	PlotResult
	PlotUnjudged // a result that is not held against a target
	PlotLink     // between the two
	PlotGround   // the card's own colour, within a ring
)

// PlotMark is a mark of a plot: a rectangle, or with a radius a disc around X0, Y0. All are layout
// units, from the left and from the top.
type PlotMark struct {
	Role           PlotRole
	X0, Y0, X1, Y1 float64
	Radius         float64
}

// PlotHeight and PlotWidth are the size of a plot, in layout units.
const (
	PlotHeight = 52.0
	PlotWidth  = 2*plotHalf + 10
)

// Measures of a plot, in layout units.
const (
	plotSide   = 10.0 // above the highest and below the lowest, which arrows need
	plotHalf   = 17.0 // of a target's line
	plotThick  = 2.0
	plotGap    = 3.0 // between the dashes of about
	plotArrow  = 8.0
	plotHead   = 4.0
	plotStep   = 1.0 // of its head, which is as wide as it has steps at each side
	plotSteps  = 4
	plotRadius = 3.5
	plotThin   = 1.0
)

// isValid tells whether the heights lie in the plot.
func (p GridPlot) isValid() bool {
	return !slices.ContainsFunc(slices.Concat(p.Targets, p.Results), func(v PlotValue) bool {
		return !(0 <= v.Low && v.Low <= v.High && v.High <= 1) // also if one is no number
	})
}

// Marks returns the marks of the plot in the middle of a width, in the order in which they lie
// over each other.
func (p GridPlot) Marks(width float64) []PlotMark {
	x := math.Floor(width/2) + 0.5 // thin marks fill whole pixels
	var marks []PlotMark
	if p.Judged && len(p.Targets) == 1 && len(p.Results) == 1 {
		marks = append(marks, PlotMark{
			Role: PlotLink, X0: x - plotThin/2, X1: x + plotThin/2,
			Y0: min(plotY(p.Targets[0].High), plotY(p.Results[0].High)), Y1: max(plotY(p.Targets[0].Low), plotY(p.Results[0].Low)),
		})
	}
	for _, v := range p.Targets {
		marks = append(marks, v.target(x)...)
	}
	role := PlotUnjudged
	if p.Judged {
		role = PlotResult
	}
	for _, v := range p.Results {
		marks = append(marks, v.result(x, role)...)
	}
	return marks
}

// plotY returns a height as a distance from the top.
func plotY(height float64) float64 {
	return plotSide + math.Round((1-height)*(PlotHeight-2*plotSide))
}

// target returns the marks of a target: a line, a box if it is a range, broken if it is about its
// number, and with an arrow to the side to which it is open.
func (v PlotValue) target(x float64) []PlotMark {
	high, low := plotY(v.High), plotY(v.Low)
	bar := func(x0, y0, x1, y1 float64) PlotMark {
		return PlotMark{Role: PlotTarget, X0: x0, Y0: y0, X1: x1, Y1: y1}
	}
	line := func(y float64) []PlotMark {
		y0, y1 := y-plotThick/2, y+plotThick/2
		if v.Bound != About {
			return []PlotMark{bar(x-plotHalf, y0, x+plotHalf, y1)}
		}
		piece := (2*plotHalf - 2*plotGap) / 3
		return []PlotMark{
			bar(x-plotHalf, y0, x-plotHalf+piece, y1), bar(x-piece/2, y0, x+piece/2, y1), bar(x+plotHalf-piece, y0, x+plotHalf, y1),
		}
	}
	marks := line(high)
	if v.High > v.Low {
		marks = append(marks, line(low)...)
		if v.Bound != About {
			marks = append(marks, bar(x-plotHalf, high, x-plotHalf+plotThin, low), bar(x+plotHalf-plotThin, high, x+plotHalf, low))
		}
	}
	return append(marks, v.arrow(x-plotHalf+plotHead, PlotTarget, 0)...)
}

// result returns the marks of a result: a dot, with an arrow to the side to which it is open, and
// with a short line at each side if it is about its number or a range.
func (v PlotValue) result(x float64, role PlotRole) []PlotMark {
	at := plotY((v.Low + v.High) / 2)
	var marks []PlotMark
	if v.Bound == About || v.High > v.Low {
		reach := max((plotY(v.Low)-plotY(v.High))/2, plotRadius+3)
		marks = append(marks, PlotMark{Role: role, X0: x - plotThin/2, Y0: at - reach, X1: x + plotThin/2, Y1: at + reach})
	}
	marks = append(marks, v.arrow(x, role, plotRadius)...)
	marks = append(marks, PlotMark{Role: role, X0: x, Y0: at, Radius: plotRadius})
	if role == PlotUnjudged {
		marks = append(marks, PlotMark{Role: PlotGround, X0: x, Y0: at, Radius: plotRadius - 1.3})
	}
	return marks
}

// arrow returns an arrow from so far off a value to the side to which it is open.
func (v PlotValue) arrow(x float64, role PlotRole, off float64) []PlotMark {
	from, up := plotY(v.High)-off, -1.0
	switch v.Bound {
	case AtLeast:
	case AtMost:
		from, up = plotY(v.Low)+off, 1
	case Exact, About:
		return nil
	}
	to := from + up*(plotArrow-off/2)
	marks := []PlotMark{{Role: role, X0: x - plotThin/2, Y0: min(from, to), X1: x + plotThin/2, Y1: max(from, to)}}
	for i := range plotSteps { // the head in steps: slanted edges would need more colours than a small picture has
		half, y := plotThin/2+float64(i), to-up*plotStep*float64(i)
		marks = append(marks, PlotMark{Role: role, X0: x - half, Y0: min(y, y-up*plotStep), X1: x + half, Y1: max(y, y-up*plotStep)})
	}
	return marks
}

// PlotColor returns the colour of a role.
func (s Style) PlotColor(r PlotRole) color.RGBA {
	switch r {
	case PlotTarget:
		return s.Target
	case PlotResult:
		return s.Ink
	case PlotUnjudged:
		return s.Muted
	case PlotLink:
		return s.Axis
	case PlotGround:
	}
	return s.Card
}

// gridPlot draws a plot at the top left of a box.
func (s *draft) gridPlot(box image.Rectangle, p GridPlot) {
	at := func(x, y float64) image.Point { return box.Min.Add(image.Pt(s.px(x), s.px(y))) }
	for _, m := range p.Marks(PlotWidth) {
		c, a, b := s.style.PlotColor(m.Role), at(m.X0, m.Y0), at(m.X1, m.Y1)
		switch {
		case m.Radius > 0:
			s.add(dotOp{x: a.X, y: a.Y, radius: max(1, s.px(m.Radius)), color: c})
		default:
			s.rect(image.Rect(a.X, a.Y, max(b.X, a.X+1), max(b.Y, a.Y+1)), c)
		}
	}
}
