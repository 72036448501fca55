package charts

import (
	"image/color"
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
}

// From 100 to 40 and to 300: both bars of a row are as long as they say from one zero, and the
// texts stand beside their own bar.
func TestChangeStandsWhereItSays(t *testing.T) {
	rows := []ChangeRow{sampleChangeRow("less", "x", 100, 40, "−60%"), sampleChangeRow("more", "y", 100, 300, "+200%")}
	for i := range rows {
		rows[i].Before.Derived = false
	}
	spec := made[Change](t)(NewChange(Head{}, rows, ChangeLegend{"", ""}))
	sc, err := layout(spec, Size{W: 640, H: 200}, testLook(t))
	if err != nil {
		t.Fatal(err)
	}
	bars := barsOf(sc)
	if len(bars) != 4 {
		t.Fatalf("%d bars, want 4", len(bars))
	}
	perUnit := float64(bars[3].Dx()) / 300
	for i, want := range []float64{100, 40, 100, 300} {
		if got := float64(bars[i].Dx()) / perUnit; math.Abs(got-want) > 1 || bars[i].Min.X != bars[0].Min.X {
			t.Errorf("bar %d is %.1f long from %d, want %.0f from %d", i, got, bars[i].Min.X, want, bars[0].Min.X)
		}
	}
	var beside []textOp
	for _, text := range textsOf(sc) {
		if text.s == "100.0" || text.s == "40.0" || text.s == "300.0" {
			beside = append(beside, text)
		}
	}
	for i, text := range beside {
		if text.x < bars[i].Max.X || text.baseline < bars[i].Min.Y || text.baseline > bars[i].Max.Y {
			t.Errorf("%q begins at %d, %d, beside the bar %v", text.s, text.x, text.baseline, bars[i])
		}
	}
}

// A base is seen as well as any mark, and is taken neither for the rest of a whole, nor for a
// derived value, nor for what became of it.
func TestABaseHasALookOfItsOwn(t *testing.T) {
	row := sampleChangeRow("a", "x", 100, 140, "+40%")
	row.Before.Derived, row.After.Derived = false, true
	for name, style := range styles {
		look := testLook(t)
		look.Style = style
		sc := laidOut(t, must(NewChange(Head{}, []ChangeRow{row}, ChangeLegend{"2020 = 100%", "2021"})), Size{W: 640, H: 200}, look)
		base, area := color.RGBA{}, 0 // the largest rectangle: the other bar is an outline
		others := map[color.RGBA]bool{style.Track: true}
		for _, o := range sc.ops {
			if r, ok := o.(rectOp); ok && r.role == bar {
				others[r.color] = true
				if each := r.r.Dx() * r.r.Dy(); each > area {
					base, area = r.color, each
				}
			}
		}
		delete(others, base)
		if base == style.Track || contrast(base, style.Card) < 3 {
			t.Errorf("%s: the base is %v, with a contrast of %.2f on the card, others are %v", name, base, contrast(base, style.Card), others)
		}
		if len(others) < 2 {
			t.Errorf("%s: the value after looks as the base does", name)
		}
		for c := range others {
			if c != style.Track && contrast(c, style.Card) < 3 {
				t.Errorf("%s: the outline of the value after has a contrast of %.2f on the card", name, contrast(c, style.Card))
			}
		}
	}
}
