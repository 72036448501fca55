package charts

import "testing"

// A layout tries many sizes of type, and plots a chart twice to place it. For all that it
// allocates little more than the marks themselves.
func TestLayoutAllocatesLittle(t *testing.T) {
	look := testLook(t)
	look.Grow = true
	values := make([]float64, 60)
	for i := range values {
		values[i] = float64(len(values) - i)
	}
	spec := made[Bars](t)(NewBars(headZH("many"), rowsOf("制造业第%d类", values...), BarOptions{}))
	marks := 0
	got := testing.AllocsPerRun(10, func() {
		sc, err := layout(spec, Size{W: 1600, H: 900}, look)
		if err != nil {
			t.Fatal(err)
		}
		marks = len(sc.ops)
	})
	if most := float64(5 * marks); got > most {
		t.Errorf("%v allocations for %d marks, want at most %v", got, marks, most)
	}
}
