package charts

import (
	"image"
	"math"
	"slices"
	"testing"
)

func TestAtFindsWhatIsMeant(t *testing.T) {
	regions := []Region{
		{Rect: image.Rect(10, 10, 20, 20), Key: "a", Reach: 6},
		{Rect: image.Rect(30, 10, 40, 20), Key: "b", Reach: 6},
		{Rect: image.Rect(24, 14, 26, 16), Key: "dot", Reach: 6},
		{Rect: image.Rect(60, 60, 70, 70), Key: "c"},
	}
	for _, tt := range []struct {
		name string
		at   image.Point
		want string // "" if nothing is hit
	}{
		{"inside", image.Pt(15, 15), "a"},
		{"the first pixel", image.Pt(10, 10), "a"},
		{"the last pixel", image.Pt(19, 19), "a"},
		{"just beside", image.Pt(9, 15), "a"},
		{"as far as it reaches", image.Pt(4, 15), "a"},
		{"beyond its reach", image.Pt(3, 15), ""},
		{"across a corner", image.Pt(6, 6), "a"},
		{"too far across a corner", image.Pt(5, 5), ""},
		{"inside goes before near", image.Pt(30, 15), "b"},
		{"the nearest of two", image.Pt(23, 15), "dot"},
		{"as near to both", image.Pt(28, 19), "b"},
		{"no reach, inside", image.Pt(60, 60), "c"},
		{"no reach, beside", image.Pt(59, 60), ""},
		{"as far off as can be", image.Pt(math.MinInt, math.MaxInt), ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, ok := At(regions, tt.at)
			if got.Key != tt.want || ok != (tt.want != "") {
				t.Errorf("got %q, %t, want %q", got.Key, ok, tt.want)
			}
		})
	}
	if _, ok := At(nil, image.Pt(1, 1)); ok {
		t.Error("something is hit where nothing is")
	}
}

func TestNextWalksInReadingOrder(t *testing.T) {
	var regions []Region
	for _, key := range []string{"a", "b", "b", "c", "a", "d"} {
		regions = append(regions, Region{Key: key})
	}
	for _, tt := range []struct {
		name string
		from string
		step int
		want string
	}{
		{"on", "a", 1, "b"},
		{"over a value of two regions", "b", 1, "c"},
		{"past one that was met before", "c", 1, "d"},
		{"back", "c", -1, "b"},
		{"two at once", "a", 2, "c"},
		{"no further than the last", "d", 1, "d"},
		{"no further than the last by many", "b", 100, "d"},
		{"no further than the first", "a", -1, "a"},
		{"by as many as can be", "b", math.MinInt, "a"},
		{"from nothing on", "", 1, "a"},
		{"from nothing back", "", -1, "d"},
		{"from what is not there", "x", 3, "a"},
		{"nowhere", "b", 0, "b"},
		{"nowhere from nothing", "", 0, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := Next(regions, tt.from, tt.step); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
	if got := Next(nil, "a", 1); got != "" {
		t.Errorf("in a picture of nothing: got %q", got)
	}
}

// Whoever walks through a picture meets all that it shows, in the order of its keys.
func TestNextMeetsEveryKey(t *testing.T) {
	for _, s := range samples(t) {
		if isEmpty(s.spec) {
			continue
		}
		look := testLook(t)
		sc, err := layout(s.spec, Size{W: 600, H: max(300, Height(s.spec, 600, look))}, look)
		if err != nil {
			t.Fatal(err)
		}
		var met []string
		for key := Next(sc.regions, "", 1); !slices.Contains(met, key); key = Next(sc.regions, key, 1) {
			met = append(met, key)
		}
		if want := s.spec.Keys(); !slices.Equal(met, want) {
			t.Errorf("%s: met %v, want %v", s.name, met, want)
		}
	}
}

// A tap up to six layout units beside a dot or a thin bar hits it, unless it hits
// something else.
func TestRegionsReachBeyondThinMarks(t *testing.T) {
	for _, scale := range []float64{1, 1.5, 2} {
		one := made[Strip](t)(NewStrip(Head{}, []StripLane{{Rows: rowsOf("%d", 12.5)}}, StripOptions{}))
		sc, err := layout(one, Size{W: 420, H: 200, Scale: scale}, testLook(t))
		if err != nil {
			t.Fatal(err)
		}
		dot := sc.regions[0].Rect
		for _, far := range []float64{1, 5.5} {
			for _, p := range []image.Point{
				{dot.Max.X - 1 + round(far*scale), dot.Min.Y + 3},
				{dot.Min.X - round(far*scale), dot.Min.Y + 3},
				{dot.Min.X + 3, dot.Min.Y - round(far*scale)},
			} {
				if r, ok := At(sc.regions, p); !ok || r.Key != "k0" {
					t.Errorf("at scale %v, %v beside %v: got %q, %t", scale, p, dot, r.Key, ok)
				}
			}
		}
		if _, ok := At(sc.regions, image.Pt(dot.Max.X+round(7*scale), dot.Min.Y)); ok {
			t.Errorf("at scale %v: a tap seven units off hits", scale)
		}
	}
}

// A region ends where its rectangle does: the pixel behind its right or lower edge is one
// away from it, and belongs to it only if it reaches so far.
func TestAtTheEdgesOfARegion(t *testing.T) {
	rect := image.Rect(10, 20, 30, 40)
	for _, c := range []struct {
		p     image.Point
		reach int
		want  bool
	}{
		{image.Pt(10, 20), 0, true},
		{image.Pt(29, 39), 0, true},
		{image.Pt(30, 39), 0, false},
		{image.Pt(29, 40), 0, false},
		{image.Pt(9, 20), 0, false},
		{image.Pt(10, 19), 0, false},
		{image.Pt(30, 30), 1, true},
		{image.Pt(31, 30), 1, false},
		{image.Pt(20, 40), 1, true},
		{image.Pt(20, 41), 1, false},
		{image.Pt(9, 30), 1, true},
		{image.Pt(8, 30), 1, false},
	} {
		if _, got := At([]Region{{Rect: rect, Key: "a", Reach: c.reach}}, c.p); got != c.want {
			t.Errorf("%v with a reach of %d: got %v, want %v", c.p, c.reach, got, c.want)
		}
	}
}
