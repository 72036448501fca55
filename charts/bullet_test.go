package charts

import (
	"image"
	"math"
	"testing"
)

func TestBulletGolden(t *testing.T) { golden(t, bulletSamples(t)) }

func TestNewBulletRefusesWhatHasNoScale(t *testing.T) {
	row := func(result, target float64) []BulletRow {
		return []BulletRow{{Label: "x", Result: Row{Key: "r", Value: result}, Target: Row{Value: target}}}
	}
	for name, tt := range map[string]struct {
		rows []BulletRow
		want string
	}{
		"usual":             {row(8.3, 6), ""},
		"zero":              {row(0, 0), ""},
		"below zero":        {row(-1, 6), partsUnfit},
		"target not finite": {row(1, math.Inf(1)), notFinite},
	} {
		if _, err := NewBullet(Head{}, tt.rows); !refusedFor(err, tt.want) {
			t.Errorf("%s: got %v, want %v", name, err, tt.want)
		}
	}
}

// A result of 8.3 against a target of 6: the mark stands at 6/8.3 of the bar's length.
func TestBulletMarksItsTarget(t *testing.T) {
	b := made[Bullet](t)(NewBullet(Head{}, []BulletRow{{Label: "x", Result: Row{Key: "r", Value: 8.3}, Target: Row{Value: 6, Text: "目标 6%"}}}))
	sc, err := layout(b, Size{W: 640, H: 160}, testLook(t))
	if err != nil {
		t.Fatal(err)
	}
	result := barsOf(sc)[0]
	for _, o := range sc.ops {
		r, ok := o.(rectOp)
		if !ok || r.color != Light().Target {
			continue
		}
		middle := float64(r.r.Min.X+r.r.Max.X) / 2
		got := (middle - float64(result.Min.X)) / float64(result.Dx())
		if want := 6 / 8.3; math.Abs(got-want) > 0.005 {
			t.Errorf("the target stands at %.3f of the bar, want %.3f", got, want)
		}
		if r.r.Min.Y >= result.Min.Y || r.r.Max.Y <= result.Max.Y {
			t.Error("the target's mark does not stand out of the bar")
		}
		return
	}
	t.Error("no mark for the target")
}

// A target with a key of its own can be pointed at: at its text and at its mark, also a
// little beside it. All else of the row is the result's.
func TestBulletTargetHasItsOwnRegion(t *testing.T) {
	row := BulletRow{Label: "x", Result: Row{Key: "r", Value: 8.3, Text: "8.3%"}, Target: Row{Key: "t", Value: 6, Text: "目标 6%"}}
	b := made[Bullet](t)(NewBullet(Head{}, []BulletRow{row}))
	for _, size := range []Size{{W: 640, H: 160}, {W: 640, H: 56}} {
		sc, err := layout(b, size, testLook(t))
		if err != nil {
			t.Fatal(err)
		}
		at := func(x, y int, want string) {
			t.Helper()
			if r, ok := At(sc.regions, image.Pt(x, y)); !ok || r.Key != want {
				t.Errorf("%v: at %d,%d stands %q, want %q", size, x, y, r.Key, want)
			}
		}
		for _, o := range sc.ops {
			switch o := o.(type) {
			case rectOp:
				if o.color == Light().Target {
					at(o.r.Min.X, o.r.Min.Y, "t")
					at(o.r.Min.X-5, o.r.Max.Y-1, "t")
					at(o.r.Min.X-10, o.r.Max.Y-1, "r")
				}
			case textOp:
				at(o.x+1, o.baseline-1, map[bool]string{true: "t", false: "r"}[o.s == row.Target.Text])
			}
		}
	}
	row.Target.Key = "r"
	if _, err := NewBullet(Head{}, []BulletRow{row}); !refusedFor(err, keyTwice) {
		t.Errorf("a key for both: got %v, want %v", err, keyTwice)
	}
}
