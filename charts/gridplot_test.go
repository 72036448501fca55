package charts

import (
	"fmt"
	"math"
	"strings"
	"testing"
)

// describe says what marks a plot has: their roles, and whether each is a disc.
func describe(p GridPlot) string {
	names := map[PlotRole]string{PlotTarget: "target", PlotResult: "result", PlotUnjudged: "unjudged", PlotLink: "link", PlotGround: "ground"}
	var all []string
	for _, m := range p.Marks(100) {
		name := names[m.Role]
		if m.Radius > 0 {
			name += "•"
		}
		if n := len(all); n > 0 && strings.HasPrefix(all[n-1], name+" ") || n > 0 && all[n-1] == name {
			all[n-1] += " " + name
			continue
		}
		all = append(all, name)
	}
	return strings.Join(all, ", ")
}

// What is open, about its number or a range is drawn as that, and what was not judged as a ring
// that nothing leads to.
func TestGridPlotMarks(t *testing.T) {
	one := func(at float64, b Bound) []PlotValue { return []PlotValue{{at, at, b}} }
	for name, c := range map[string]struct {
		plot GridPlot
		want string
	}{
		"judged":             {GridPlot{one(0, Exact), one(1, Exact), true}, "link, target, result•"},
		"not judged":         {GridPlot{one(0, Exact), one(1, Exact), false}, "target, unjudged•, ground•"},
		"about":              {GridPlot{one(0, About), nil, false}, "target target target"},
		"at least":           {GridPlot{one(0, AtLeast), nil, false}, "target target target target target target"},
		"a range":            {GridPlot{[]PlotValue{{0, 1, Exact}}, nil, false}, "target target target target"},
		"an open result":     {GridPlot{nil, one(0.5, AtLeast), false}, "unjudged unjudged unjudged unjudged unjudged, unjudged•, ground•"},
		"two candidates":     {GridPlot{one(0, Exact), []PlotValue{{0, 0, Exact}, {1, 1, Exact}}, false}, "target, unjudged•, ground•, unjudged•, ground•"},
		"nothing to be seen": {GridPlot{}, ""},
	} {
		if got := describe(c.plot); got != c.want {
			t.Errorf("%s: got %q, want %q", name, got, c.want)
		}
	}
}

// Whatever is drawn lies in the plot, higher numbers above, and an arrow points to the side to which
// its number is open.
func TestGridPlotStaysInItsPlace(t *testing.T) {
	for _, b := range []Bound{Exact, AtLeast, AtMost, About} {
		for _, at := range []float64{0, 0.5, 1} {
			v := PlotValue{at, at, b}
			low, high := math.Inf(1), math.Inf(-1)
			for _, m := range (GridPlot{[]PlotValue{v}, []PlotValue{v}, false}).Marks(40) {
				low, high = min(low, m.Y0-m.Radius), max(high, m.Y0+m.Radius, m.Y1)
			}
			if low < 0 || high > PlotHeight {
				t.Errorf("%v at %v reaches from %v to %v", b, at, low, high)
			}
			marks := v.target(20)
			tip := fmt.Sprint(marks[len(marks)-1].Y0 < plotY(at)-3, marks[len(marks)-1].Y1 > plotY(at)+3)
			if want := fmt.Sprint(b == AtLeast, b == AtMost); tip != want {
				t.Errorf("%v at %v: the arrow points up and down: %s", b, at, tip)
			}
		}
	}
	if plotY(1) >= plotY(0) {
		t.Error("a higher number is not above")
	}
}

// A height that is none is refused.
func TestGridPlotIsChecked(t *testing.T) {
	for _, v := range []PlotValue{{-0.1, 0, Exact}, {0, 1.1, Exact}, {0.6, 0.5, Exact}, {math.NaN(), math.NaN(), Exact}} {
		cells := []GridCell{{Key: "a", Plot: &GridPlot{Targets: []PlotValue{v}}, Lines: []GridLine{{Text: "1"}}}}
		if _, err := NewGrid(Head{ID: "x", Title: "x"}, []string{"a"}, []GridRow{{Label: "a", Cells: cells}}); err == nil {
			t.Errorf("%v is taken", v)
		}
	}
}
