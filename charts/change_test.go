package charts

import (
	"image"
	"math"
	"testing"
)

func TestChangeGolden(t *testing.T) { golden(t, changeSamples(t)) }

func TestNewChangeRefusesWhatHasNoPlace(t *testing.T) {
	for name, tt := range map[string]struct {
		row  ChangeRow
		want string
	}{
		"usual":            {sampleChangeRow("a", "x", 100, 352, "+252%"), ""},
		"by its change":    {ChangeRow{Before: Row{Value: 100}, After: Row{Value: 40}, Change: Row{Key: "cut"}}, ""},
		"below zero":       {sampleChangeRow("a", "x", 1, -1, ""), partsUnfit},
		"of no key":        {ChangeRow{Before: Row{Key: "before"}}, noKey},
		"one key for both": {ChangeRow{Before: Row{Key: "a"}, After: Row{Key: "a"}}, keyTwice},
	} {
		if _, err := NewChange(Head{}, []ChangeRow{tt.row}, ChangeLegend{}); !refusedFor(err, tt.want) {
			t.Errorf("%s: got %v, want %v", name, err, tt.want)
		}
	}
	if _, err := NewChange(Head{}, nil, ChangeLegend{}, "a"); !refusedFor(err, noKey) {
		t.Errorf("what stands out and is no row: got %v", err)
	}
}

// From 100 to 40 and to 300: both marks of a row stand as far from zero as they say, the axis
// begins at zero, and what is derived is a ring.
func TestChangeStandsWhereItSays(t *testing.T) {
	rows := []ChangeRow{sampleChangeRow("less", "x", 100, 40, "−60%"), sampleChangeRow("more", "y", 100, 300, "+200%")}
	spec := made[Change](t)(NewChange(Head{}, rows, ChangeLegend{"", ""}))
	sc, err := layout(spec, Size{W: 640, H: 200}, testLook(t))
	if err != nil {
		t.Fatal(err)
	}
	var discs []dotOp
	rings := map[image.Point]bool{}
	zero := 0
	for _, o := range sc.ops {
		switch o := o.(type) {
		case dotOp:
			if o.color == Light().Card {
				rings[image.Pt(o.x, o.y)] = true
				continue
			}
			discs = append(discs, o)
		case rectOp:
			if o.color == Light().Axis {
				zero = o.r.Min.X
			}
		}
	}
	if len(discs) != 4 {
		t.Fatalf("%d marks, want 4", len(discs))
	}
	perUnit := float64(discs[3].x-zero) / 300
	for i, want := range []float64{100, 40, 100, 300} {
		if got := float64(discs[i].x-zero) / perUnit; math.Abs(got-want) > 1 {
			t.Errorf("mark %d stands at %.1f, want %.0f", i, got, want)
		}
		if derived := i%2 == 0; rings[image.Pt(discs[i].x, discs[i].y)] != derived {
			t.Errorf("mark %d is a ring: %t, want %t", i, !derived, derived)
		}
	}
}
