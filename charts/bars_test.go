package charts

import (
	"image/color"
	"slices"
	"testing"
)

func TestBarsGolden(t *testing.T) { golden(t, barSamples(t)) }

func TestNewBarsRanks(t *testing.T) {
	rows := rowsOf("%d", 2, 9, 2, 5)
	ranked := made[Bars](t)(NewBars(Head{}, rows, BarOptions{}))
	if got, want := ranked.Keys(), []string{"k1", "k3", "k0", "k2"}; !slices.Equal(got, want) {
		t.Errorf("ranked: got %v, want %v: equal rows keep their order", got, want)
	}
	given := made[Bars](t)(NewBars(Head{}, rows, BarOptions{AsGiven: true}))
	if got, want := given.Keys(), []string{"k0", "k1", "k2", "k3"}; !slices.Equal(got, want) {
		t.Errorf("as given: got %v, want %v", got, want)
	}
	rows[0].Key = "changed"
	if given.Keys()[0] != "k0" {
		t.Error("the chart shares its rows with its maker")
	}
}

// 17.3 is drawn twice as long as 8.65, from one zero: 280 pixels and 140, and a
// reference of 4.325 stands at 70.
func TestBarsAreAsLongAsTheirValues(t *testing.T) {
	b := made[Bars](t)(NewBars(Head{}, rowsOf("%d", 17.3, 8.65), BarOptions{Reference: &Reference{Value: 4.325}}))
	sc, err := layout(b, Size{W: 420, H: 200}, testLook(t))
	if err != nil {
		t.Fatal(err)
	}
	bars := barsOf(sc)
	if len(bars) != 2 || bars[0].Min.X != bars[1].Min.X {
		t.Fatalf("bars %v, want two from one zero", bars)
	}
	if long, short := bars[0].Dx(), bars[1].Dx(); long < 280 || abs(long-2*short) > 1 {
		t.Errorf("bars of %d and %d pixels, want one twice the other", long, short)
	}
	for _, o := range sc.ops {
		if r, ok := o.(rectOp); ok && r.color == Light().Axis {
			if got, want := r.r.Min.X-bars[0].Min.X, bars[0].Dx()/4; abs(got-want) > 1 {
				t.Errorf("the reference stands at %d, want %d", got, want)
			}
		}
	}
}

func TestBarThicknessIsCapped(t *testing.T) {
	b := made[Bars](t)(NewBars(Head{}, rowsOf("%d", 1, 2), BarOptions{}))
	for _, h := range []int{120, 400, 2000} {
		sc, err := layout(b, Size{W: 420, H: h}, testLook(t))
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range barsOf(sc) {
			if r.Dy() < 16 || r.Dy() > 22 {
				t.Errorf("in a height of %d a bar is %d thick, want 16 to 22", h, r.Dy())
			}
		}
		if bars := barsOf(sc); bars[1].Min.Y > 100 {
			t.Errorf("in a height of %d the second bar stands at %d: rows are not packed from the top", h, bars[1].Min.Y)
		}
	}
}

func abs(v int) int { return max(v, -v) }

// One bar keeps the usual colour, the others are pale; the selected one is in the accent,
// be it the highlighted one or another. Nothing moves.
func TestOneBarIsHighlighted(t *testing.T) {
	rows := rowsOf("%d", 3, 2, 1)
	plain := made[Bars](t)(NewBars(Head{}, rows, BarOptions{}))
	bright := made[Bars](t)(NewBars(Head{}, rows, BarOptions{Highlight: "k1"}))
	full, pale, accent := Light().series(0), Light().Pale(), Light().Accent
	for _, c := range []struct {
		spec     Bars
		selected string
		want     []color.RGBA
	}{
		{plain, "", []color.RGBA{full, full, full}},
		{bright, "", []color.RGBA{pale, full, pale}},
		{bright, "k0", []color.RGBA{accent, full, pale}},
		{bright, "k1", []color.RGBA{pale, accent, pale}},
	} {
		look := testLook(t)
		look.Selected = c.selected
		sc, err := layout(c.spec, Size{W: 420, H: 200}, look)
		if err != nil {
			t.Fatal(err)
		}
		var got []color.RGBA
		for _, o := range sc.ops {
			if r, ok := o.(rectOp); ok && r.role == bar {
				got = append(got, r.color)
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("highlight %q, selected %q: bars are %v, want %v", c.spec.highlight, c.selected, got, c.want)
		}
	}
}

func TestNewBarsRefusesAHighlightOfNoRow(t *testing.T) {
	_, err := NewBars(Head{}, rowsOf("%d", 1), BarOptions{Highlight: "k9"})
	if !refusedFor(err, noKey) {
		t.Errorf("got %v, want %v", err, noKey)
	}
}
