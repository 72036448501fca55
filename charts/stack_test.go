package charts

import (
	"fmt"
	"math"
	"testing"
)

func TestStackGolden(t *testing.T) { golden(t, stackSamples(t)) }

func TestNewStackWantsPartsThatAddUp(t *testing.T) {
	row := func(before, added, total float64) []StackRow {
		return []StackRow{{
			Label: "x", Before: Row{Value: before, Derived: true}, New: Row{Key: "n", Value: added}, Total: Row{Key: "t", Value: total},
		}}
	}
	for name, tt := range map[string]struct {
		rows []StackRow
		want string
	}{
		"adds up":          {row(76, 5, 81), ""},
		"binary fractions": {row(0.1, 0.2, 0.3), ""},
		"one too few":      {row(75, 5, 81), partsUnfit},
		"part below zero":  {row(-1, 5, 4), partsUnfit},
		"not finite":       {row(math.NaN(), 5, 81), notFinite},
	} {
		if _, err := NewStack(Head{}, tt.rows, StackLegend{}); !refusedFor(err, tt.want) {
			t.Errorf("%s: got %v, want %v", name, err, tt.want)
		}
	}
}

// 5 of 81 are new: 6.2 % of the bar, and what is new is never invisible.
func TestStackSegmentsShareTheWholeWidth(t *testing.T) {
	row := func(added, total float64) StackRow {
		return StackRow{
			Label: "x", Before: Row{Value: total - added}, New: Row{Key: fmt.Sprint("n", added), Value: added},
			Total: Row{Key: fmt.Sprint("t", added), Value: total, Text: "81"},
		}
	}
	k := made[Stack](t)(NewStack(Head{}, []StackRow{row(5, 81), row(1, 100000)}, StackLegend{}))
	sc, err := layout(k, Size{W: 640, H: 200}, testLook(t))
	if err != nil {
		t.Fatal(err)
	}
	b := barsOf(sc)
	if len(b) != 4 || b[1].Max.X != b[3].Max.X || b[0].Min.X != b[2].Min.X {
		t.Fatalf("segments %v, want two rows of two, of one width", b)
	}
	whole := b[1].Max.X - b[0].Min.X
	if got, want := float64(b[1].Max.X-b[0].Max.X)/float64(whole), 5.0/81; math.Abs(got-want) > 0.005 {
		t.Errorf("the new part takes %.3f of the bar, want %.3f", got, want)
	}
	if b[3].Dx() < 1 {
		t.Error("one of 100000 is invisible")
	}
}
