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
