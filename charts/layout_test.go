package charts

import (
	"fmt"
	"image"
	"slices"
	"testing"
)

// layoutSizes goes from the smallest picture to the largest that anybody asks for,
// with scales that make no whole pixels of layout units.
var layoutSizes = []Size{
	{48, 48, 1},
	{64, 400, 1},
	{1200, 60, 1},
	{320, 200, 1},
	{320, 200, 2},
	{333, 217, 1.37},
	{400, 300, 1.25},
	{420, 284, 1},
	{640, 360, 1.5},
	{800, 450, 1},
	{800, 450, 2},
	{1600, 900, 1},
	{3840, 2160, 1},
}

// looks returns the ways that a chart is drawn: on the screen, selected, bare, and on
// paper, framed, plain and cited.
func looks(t testing.TB, spec Spec) map[string]Look {
	t.Helper()
	screen := testLook(t)
	selected, bare, paper := screen, screen, screen
	if keys := spec.Keys(); len(keys) > 0 {
		selected.Selected = keys[len(keys)/2]
	}
	selected.Reserve = 90
	bare.Bare, bare.Style = true, Dark()
	paper.Grow = true
	plain, cited := paper, paper
	plain.Plain, cited.Cite = true, true
	return map[string]Look{
		"screen": screen, "selected": selected, "bare": bare, "paper": paper,
		"plain": plain, "cited": cited,
	}
}

// eachScene lays every sample out in every size and look.
func eachScene(t *testing.T, check func(t *testing.T, s sample, size Size, look Look, sc scene)) {
	t.Helper()
	for _, s := range samples(t) {
		for _, size := range layoutSizes {
			for name, look := range looks(t, s.spec) {
				t.Run(fmt.Sprintf("%s/%dx%dx%g/%s", s.name, size.W, size.H, size.Scale, name), func(t *testing.T) {
					sc, err := layout(s.spec, size, look)
					if err != nil {
						t.Fatal(err)
					}
					check(t, s, size, look, sc)
				})
			}
		}
	}
}

func TestEveryMarkLiesInsideThePicture(t *testing.T) {
	eachScene(t, func(t *testing.T, _ sample, _ Size, _ Look, sc scene) { report(t, outside(sc)) })
}

func TestNoTextTouchesAnother(t *testing.T) {
	eachScene(t, func(t *testing.T, _ sample, _ Size, _ Look, sc scene) { report(t, touching(sc)) })
}

func TestNoTextCrossesTheEdgeOfAMark(t *testing.T) {
	eachScene(t, func(t *testing.T, _ sample, _ Size, _ Look, sc scene) { report(t, crossing(sc)) })
}

func report(t *testing.T, faults []string) {
	t.Helper()
	for _, f := range faults {
		t.Error(f)
	}
}

func TestTextIsNeverSetTooSmallToRead(t *testing.T) {
	eachScene(t, func(t *testing.T, _ sample, size Size, _ Look, sc scene) {
		for _, x := range textsOf(sc) {
			if least := leastSize * size.Scale; x.size < least-1e-9 {
				t.Errorf("%q is set in %.2f pixels, the least is %.2f", x.s, x.size, least)
			}
		}
	})
}

func TestRegionsAreApartAndKnown(t *testing.T) {
	eachScene(t, func(t *testing.T, s sample, _ Size, _ Look, sc scene) { report(t, strayRegions(sc, s.spec.Keys())) })
}

// In a picture of the usual size, everything that a chart shows can be pointed at, in
// the order of its keys.
func TestEveryKeyHasARegion(t *testing.T) {
	for _, s := range keyed(t) {
		t.Run(s.name, func(t *testing.T) {
			look := testLook(t)
			sc, err := layout(s.spec, Size{W: 600, H: max(300, Height(s.spec, 600, look))}, look)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, r := range sc.regions {
				if !slices.Contains(got, r.Key) {
					got = append(got, r.Key)
				}
			}
			want := s.spec.Keys()
			if len(sc.regions) == 0 && isEmpty(s.spec) {
				return
			}
			if !slices.Equal(got, want) {
				t.Errorf("regions for %v, want %v", got, want)
			}
		})
	}
}

// isEmpty reports whether a chart has no rows; its reference is not shown then.
func isEmpty(s Spec) bool { return len(s.entries()) == 0 }

// Selecting a value changes colours and weight, and moves nothing.
func TestSelectionMovesNothing(t *testing.T) {
	for _, s := range samples(t) {
		look := testLook(t)
		before, err := layout(s.spec, Size{W: 400, H: 300}, look)
		if err != nil {
			t.Fatal(err)
		}
		for _, key := range s.spec.Keys() {
			look.Selected = key
			after, err := layout(s.spec, Size{W: 400, H: 300}, look)
			if err != nil {
				t.Fatal(err)
			}
			if !slices.Equal(after.regions, before.regions) {
				t.Errorf("%s: selecting %q moves a region", s.name, key)
			}
			if !slices.Equal(barsOf(after), barsOf(before)) {
				t.Errorf("%s: selecting %q moves a bar", s.name, key)
			}
			if got, want := baselines(after), baselines(before); !slices.Equal(got, want) {
				t.Errorf("%s: selecting %q moves a text from %v to %v", s.name, key, want, got)
			}
		}
	}
}

func barsOf(sc scene) []image.Rectangle {
	var out []image.Rectangle
	for _, o := range sc.ops {
		if r, ok := o.(rectOp); ok && r.role == bar {
			out = append(out, r.r)
		}
	}
	return out
}

func baselines(sc scene) []string {
	var out []string
	for _, x := range textsOf(sc) {
		out = append(out, fmt.Sprint(x.s, "@", x.baseline))
	}
	return out
}

// In the height that a chart asks for, no value's text is cut or left out.
func TestHeightHasRoomForEveryText(t *testing.T) {
	for _, s := range samples(t) {
		if !slices.Contains([]string{"bars", "bars-en", "bars-12", "bars-60", "grouped", "grouped-en", "grouped-many", "stack", "stack-many", "target", "target-en", "change", "change-en", "shares", "shares-many"}, s.name) {
			continue
		}
		for _, width := range []int{380, 640} {
			look := testLook(t)
			sc, err := layout(s.spec, Size{W: width, H: Height(s.spec, width, look)}, look)
			if err != nil {
				t.Fatal(err)
			}
			set := map[string]bool{}
			for _, x := range textsOf(sc) {
				set[x.s] = true
			}
			for _, e := range s.spec.entries() {
				for _, text := range e.must {
					if !set[text] && !set["+"+text] {
						t.Errorf("%s at width %d: no text %q", s.name, width, text)
					}
				}
			}
		}
	}
}

func TestLayoutIsTheSameTwice(t *testing.T) {
	for _, s := range samples(t) {
		look := testLook(t)
		a, err := layout(s.spec, Size{W: 640, H: 360, Scale: 1.5}, look)
		if err != nil {
			t.Fatal(err)
		}
		b, err := layout(s.spec, Size{W: 640, H: 360, Scale: 1.5}, look)
		if err != nil {
			t.Fatal(err)
		}
		if got, want := fmt.Sprintf("%+v", b), fmt.Sprintf("%+v", a); got != want {
			t.Errorf("%s: two layouts differ", s.name)
		}
	}
}

// A card as high as the chart wants has neither a large empty area nor a cut label.
func TestHeightFits(t *testing.T) {
	for _, s := range samples(t) {
		for _, width := range []int{380, 420, 640} {
			look := testLook(t)
			sc, err := layout(s.spec, Size{W: width, H: Height(s.spec, width, look)}, look)
			if err != nil {
				t.Fatal(err)
			}
			low, foot := 0, sc.bounds.Max.Y
			for _, o := range sc.ops[1:] {
				x, ok := o.(textOp)
				if ok && x.color == look.Style.Muted && x.size == sourceSize && x.baseline > sc.bounds.Max.Y*2/3 && x.x == int(padding) {
					foot = min(foot, x.box().Min.Y)
					continue
				}
				low = max(low, o.box().Max.Y)
			}
			if gap := foot - low; gap > 60 && !isEmpty(s.spec) {
				t.Errorf("%s at %d: %d pixels are empty below the plot", s.name, width, gap)
			}
		}
	}
}
