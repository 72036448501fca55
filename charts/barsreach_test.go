package charts

import "testing"

// Bars of charts that stand beside each other can be compared by their length: they begin at one
// place, and a value is as long in each, whatever names and values the others have.
func TestBarsBesideEachOther(t *testing.T) {
	named := func(label, text string, values ...float64) Bars {
		rows := rowsOf("%d", values...)
		for i := range rows {
			rows[i].Label, rows[i].Text = label, text
		}
		return made[Bars](t)(NewBars(Head{}, rows, BarOptions{}))
	}
	cases := []struct {
		name   string
		charts []Bars
	}{
		{"longer values", []Bars{named("a", "9%", 40, 20), named("a", "at least 120.5%", 40, 20)}},
		{"longer names", []Bars{named("a", "9%", 40, 20), named("investment in water", "9%", 40, 20)}},
		{"names of two lines", []Bars{named("a", "9%", 40, 20), named("investment in water, in farms and in much else", "9%", 40, 20)}},
		{"shorter bars", []Bars{named("a", "9%", 40, 20), named("abc", "19%", 20, 10)}},
		{"more of them", []Bars{named("a", "9%", 40, 20), named("abc", "19%", 40, 20, 19, 18, 17, 16)}},
		{"below zero", []Bars{named("a", "9%", 40, 20), named("abc", "19%", 20, -10)}},
	}
	for _, c := range cases {
		var zeros, lengths []int
		for _, b := range c.charts {
			sc, err := layout(b.Beside(c.charts...), Size{W: 420, H: 300}, testLook(t))
			if err != nil {
				t.Fatal(err)
			}
			bar, value := barsOf(sc)[0], b.rows[0].Value
			zeros, lengths = append(zeros, bar.Min.X), append(lengths, int(float64(bar.Dx())*40/value))
		}
		if zeros[0] != zeros[1] || abs(lengths[0]-lengths[1]) > 2 {
			t.Errorf("%s: bars begin at %v, and 40 is %v long", c.name, zeros, lengths)
		}
	}
}

// A bar of at least its value ends at that value on a track too, however little is left of it: one of
// over 99 % is longer than one of 98 %.
func TestBoundsEndAtTheirValuesOnATrack(t *testing.T) {
	end := func(value float64, bound Bound) int {
		row := Row{Key: "a", Label: "a", Value: value, Text: "x", Bound: bound}
		look := testLook(t)
		sc, err := layout(must(NewShares(Head{}, []Row{row}, ShareOptions{})), Size{W: 600, H: 200}, look)
		if err != nil {
			t.Fatal(err)
		}
		return barsOf(sc)[0].Max.X
	}
	for _, value := range []float64{50, 92, 95.5, 98, 99, 99.6} {
		if got, want := end(value, AtLeast), end(value, Exact); got != want {
			t.Errorf("at least %v: the bar ends at %d, want %d", value, got, want)
		}
	}
}
