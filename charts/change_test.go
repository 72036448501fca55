package charts

import (
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
