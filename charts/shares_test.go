package charts

import (
	"math"
	"testing"
)

func TestSharesGolden(t *testing.T) { golden(t, shareSamples(t)) }

func TestNewSharesRefusesMoreThanTheWhole(t *testing.T) {
	for _, tt := range []struct {
		value float64
		want  string
	}{{0, ""}, {100, ""}, {100.1, partsUnfit}, {-0.1, partsUnfit}, {math.Inf(-1), notFinite}} {
		_, err := NewShares(Head{}, rowsOf("%d", tt.value), ShareOptions{})
		if !refusedFor(err, tt.want) {
			t.Errorf("%v %%: got %v, want %v", tt.value, err, tt.want)
		}
	}
}

// 70.3 % fills 70.3 % of the track, and 100 % all of it.
func TestSharesFillTheirTracks(t *testing.T) {
	c := made[Shares](t)(NewShares(Head{}, rowsOf("%d", 70.3, 100), ShareOptions{}))
	sc, err := layout(c, Size{W: 640, H: 160}, testLook(t))
	if err != nil {
		t.Fatal(err)
	}
	b := barsOf(sc)
	if got, want := float64(b[0].Dx())/float64(b[1].Dx()), 0.703; math.Abs(got-want) > 0.002 {
		t.Errorf("70.3 %% is %.3f of 100 %%", got)
	}
	for _, o := range sc.ops {
		if r, ok := o.(rectOp); ok && r.color == Light().Track && r.r.Dx() != b[1].Dx() {
			t.Errorf("a track of %d pixels, 100 %% is %d", r.r.Dx(), b[1].Dx())
		}
	}
}
