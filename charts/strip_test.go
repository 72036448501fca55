package charts

import (
	"image"
	"image/color"
	"math"
	"slices"
	"strings"
	"testing"
)

func TestStripGolden(t *testing.T) { golden(t, stripSamples(t)) }

// 60 dots, in pictures from the smallest to the largest: none touches another, and
// each stands at its value but for half a pixel.
func TestStripDotsNeverTouch(t *testing.T) {
	spec := stripSamples(t)[1].spec.(Strip)
	on, _ := spec.rows()
	for _, size := range []Size{{320, 200, 1}, {420, 240, 2}, {3840, 2160, 1}} {
		look := testLook(t)
		look.Grow = true
		sc, err := layout(spec, size, look)
		if err != nil {
			t.Fatal(err)
		}
		var dots []dotOp
		for _, o := range sc.ops {
			d, ok := o.(dotOp)
			if ok && d.color != look.Style.Card && slices.ContainsFunc(sc.regions, func(r Region) bool { return r.Rect == d.box() }) {
				dots = append(dots, d)
			}
		}
		if len(dots) != 60 {
			t.Fatalf("%v: %d dots, want 60", size, len(dots))
		}
		first, last := dots[0], dots[len(dots)-1]
		for i, d := range dots {
			share := (on[i].Value - on[0].Value) / (on[59].Value - on[0].Value)
			if want := float64(first.x) + share*float64(last.x-first.x); math.Abs(float64(d.x)-want) > 1.01 {
				t.Errorf("%v: dot %d stands at %d, want %.1f", size, i, d.x, want)
			}
			for _, o := range dots[i+1:] {
				if math.Hypot(float64(d.x-o.x), float64(d.y-o.y)) < float64(d.radius+o.radius) {
					t.Errorf("%v: dots at %d,%d and %d,%d touch", size, d.x, d.y, o.x, o.y)
				}
			}
		}
	}
}

// isOutline reports whether what follows marks is the space within a selected dot's outline.
func isOutline(before []op, ink color.RGBA) bool {
	d, ok := before[len(before)-1].(dotOp)
	return ok && d.color == ink
}

// A ring is drawn only where the picture says what it means, and it does wherever there
// is room.
func TestStripSaysWhatRingsMean(t *testing.T) {
	for _, s := range stripSamples(t) {
		spec := s.spec.(Strip)
		for _, size := range append([]Size{{160, 120, 1}, {200, 140, 2}}, layoutSizes...) {
			for name, look := range looks(t, spec) {
				for _, words := range []string{"", "约数或上下限", longZH + longEN} {
					look.Words.Ring = words
					sc, err := layout(spec, size, look)
					if err != nil {
						t.Fatal(err)
					}
					rings, said := 0, false
					seen := map[image.Point]bool{} // the selected one comes again within its outline
					for i, o := range sc.ops {
						d, ok := o.(dotOp)
						if ok && d.color == look.Style.Card && !isOutline(sc.ops[:i], look.Style.Ink) && !seen[image.Pt(d.x, d.y)] {
							seen[image.Pt(d.x, d.y)] = true
							rings++
						}
						x, ok := o.(textOp)
						said = said || ok && x.s == look.Words.ring()
					}
					if said != (rings > 0) {
						t.Errorf("%s in %v, %s: %d rings, said what they mean: %t", s.name, size, name, rings, said)
					}
					wanted := 0
					on, _ := spec.rows()
					for _, r := range on {
						if r.Bound != Exact || r.Derived {
							wanted++
						}
					}
					if wanted > 0 && len(words) < 40 && size.W >= 320 && size.H >= 200 && rings != wanted+1 {
						t.Errorf("%s in %v, %s: %d rings, want %d and one that is explained", s.name, size, name, rings, wanted)
					}
				}
			}
		}
	}
}

func TestStripListsWhatLiesBeyondItsLimit(t *testing.T) {
	rows := rowsOf("第%d项", 3, 252.1, 61.2, 40)
	p := made[Strip](t)(NewStrip(Head{}, []StripLane{{Rows: rows}}, StripOptions{Limit: 40, AxisUnit: "%"}))
	if got, want := p.Keys(), []string{"k0", "k3", "k1", "k2"}; !slices.Equal(got, want) {
		t.Errorf("keys %v, want %v: the limit itself is on the axis, the largest comes first beyond", got, want)
	}
	if low, high := p.domain(); low != 0 || high != 40 {
		t.Errorf("an axis from %v to %v, want 0 to 40", low, high)
	}
	sc, err := layout(p, Size{W: 420, H: 240}, testLook(t))
	if err != nil {
		t.Fatal(err)
	}
	var texts []string
	for _, x := range textsOf(sc) {
		texts = append(texts, x.s)
	}
	for _, want := range []string{"252.1%", "61.2%"} {
		if !slices.Contains(texts, want) {
			t.Errorf("no %q among %q", want, texts)
		}
	}
}

func TestTicksAreNice(t *testing.T) {
	for _, tt := range []struct {
		low, high float64
		n         int
		want      string
	}{
		{0, 36, 8, "0% 5% 10% 15% 20% 25% 30% 35%"},
		{0, 1, 4, "0% 0.25% 0.50% 0.75% 1.00%"},
		{-9.1, 12, 5, "−5% 0% 5% 10%"},
		{0, 1e15, 2, "0% 500000000000000% 1000000000000000%"},
		{0, 3e-7, 3, "0% 0.0000001% 0.0000002% 0.0000003%"},
		{5, 5, 5, ""},
	} {
		var got []string
		for _, k := range ticksWithin(tt.low, tt.high, tt.n, "%") {
			got = append(got, k.text)
		}
		if got := strings.Join(got, " "); got != tt.want {
			t.Errorf("%v to %v: got %q, want %q", tt.low, tt.high, got, tt.want)
		}
	}
}
