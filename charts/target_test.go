package charts

import (
	"image"
	"math"
	"testing"
)

func TestTargetGolden(t *testing.T) { golden(t, targetSamples(t)) }

func TestNewTargetRefusesWhatHasNoScale(t *testing.T) {
	group := func(value, at float64) []TargetGroup {
		return []TargetGroup{{At: at, Rows: []TargetRow{{Row: Row{Key: "r", Value: value}}}}}
	}
	for name, tt := range map[string]struct {
		groups []TargetGroup
		want   string
	}{
		"usual":             {group(125, 100), ""},
		"below":             {group(-1.4, 0), ""},
		"value not finite":  {group(math.NaN(), 0), notFinite},
		"target not finite": {group(1, math.Inf(1)), notFinite},
		"scale below zero":  {[]TargetGroup{{AxisScale: -1, Rows: []TargetRow{{Row: Row{Key: "r", Value: 1}}}}}, partsUnfit},
		"one key for both":  {[]TargetGroup{{Rows: []TargetRow{{Row: Row{Key: "r"}, Over: "r"}}}}, keyTwice},
	} {
		if _, err := NewTarget(Head{}, tt.groups); !refusedFor(err, tt.want) {
			t.Errorf("%s: got %v, want %v", name, err, tt.want)
		}
	}
}

// 125 and 50 per cent of a target on one axis: the bars are as 125 to 50, and the line of the
// target stands at 100, as far as both say.
func TestTargetsShareTheirLine(t *testing.T) {
	spec := made[Target](t)(NewTarget(Head{}, []TargetGroup{{Line: "目标", At: 100, Rows: []TargetRow{
		{Row: Row{Key: "a", Label: "x", Value: 125}, Over: "over"}, {Row: Row{Key: "b", Label: "y", Value: 50}},
	}}}))
	sc, err := layout(spec, Size{W: 640, H: 200}, testLook(t))
	if err != nil {
		t.Fatal(err)
	}
	bars := barsOf(sc)
	if got, want := float64(bars[0].Dx())/float64(bars[1].Dx()), 2.5; math.Abs(got-want) > 0.01 {
		t.Errorf("the bars are as %.3f to 1, want %.3f", got, want)
	}
	found := false
	for _, o := range sc.ops {
		r, ok := o.(rectOp)
		if !ok || r.color != Light().Target {
			continue
		}
		found = true
		middle := float64(r.r.Min.X+r.r.Max.X)/2 - float64(bars[0].Min.X)
		if got, want := middle/float64(bars[0].Dx()), 0.8; math.Abs(got-want) > 0.005 {
			t.Errorf("the target stands at %.3f of the bar, want %.3f", got, want)
		}
		if !(r.r.Min.Y < bars[0].Min.Y && r.r.Max.Y > bars[1].Max.Y) {
			t.Errorf("the line %v does not cross both bars", r.r)
		}
		for _, at := range []struct {
			x    int
			want string
		}{{r.r.Min.X - 20, "a"}, {r.r.Max.X + 5, "over"}} {
			if got, _ := At(sc.regions, image.Pt(at.x, bars[0].Min.Y)); got.Key != at.want {
				t.Errorf("at %d stands %q, want %q", at.x, got.Key, at.want)
			}
		}
	}
	if !found {
		t.Error("no line for the target")
	}
}

// What lies beyond the target is outlined from the target to the end of its bar, and what a bar
// is short of by the whole bar.
func TestBeyondTheTargetIsOutlined(t *testing.T) {
	spec := made[Target](t)(NewTarget(Head{}, []TargetGroup{{Line: "目标", At: 100, Rows: []TargetRow{
		{Row: Row{Key: "a", Label: "x", Value: 125}, Over: "over"}, {Row: Row{Key: "b", Label: "y", Value: 50}, Over: "under"},
	}}}))
	for key, want := range map[string]struct{ from, to float64 }{"over": {0.8, 1}, "under": {0, 0.4}} {
		look := testLook(t)
		look.Selected = key
		sc, err := layout(spec, Size{W: 640, H: 200}, look)
		if err != nil {
			t.Fatal(err)
		}
		bar := barsOf(sc)[0]
		var outline image.Rectangle
		for _, o := range sc.ops {
			if r, ok := o.(rectOp); ok && r.color == Light().Ink && r.r.Dx() < bar.Dx() {
				outline = outline.Union(r.r)
			}
		}
		at := func(x int) float64 { return float64(x-bar.Min.X) / float64(bar.Dx()) }
		if from, to := at(outline.Min.X), at(outline.Max.X); math.Abs(from-want.from) > 0.02 || math.Abs(to-want.to) > 0.02 {
			t.Errorf("%s: outlined from %.2f to %.2f of the longest bar, want from %.2f to %.2f", key, from, to, want.from, want.to)
		}
	}
}
