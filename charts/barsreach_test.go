package charts

import "testing"

// A bar is as long as its share of what the axis is to reach; one that reaches beyond has a scale
// of its own.
func TestBarsReach(t *testing.T) {
	length := func(value, reach float64) int {
		b := made[Bars](t)(NewBars(Head{}, rowsOf("%d", value), BarOptions{}))
		sc, err := layout(b.WithReach(reach), Size{W: 420, H: 200}, testLook(t))
		if err != nil {
			t.Fatal(err)
		}
		return barsOf(sc)[0].Dx()
	}
	if whole, half := length(40, 40), length(20, 40); abs(whole-2*half) > 2 {
		t.Errorf("20 of 40 is %d long, 40 is %d", half, whole)
	}
	if own, less := length(40, 0), length(40, 10); own != less {
		t.Errorf("a bar beyond the reach is %d long, want %d", less, own)
	}
}
