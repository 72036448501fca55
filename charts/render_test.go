package charts

import (
	"bytes"
	"image"
	"strings"
	"sync"
	"testing"
)

// Two pictures at once, from the same fonts: the race detector watches.
func TestRenderMayRunTwiceAtOnce(t *testing.T) {
	look := testLook(t)
	look.Fonts = &Fonts{regular: newFace(look.Fonts.regular.font), bold: newFace(look.Fonts.bold.font)}
	all := samples(t)
	pictures := make([]*image.RGBA, 4*len(all))
	var wg sync.WaitGroup
	for i := range pictures {
		wg.Go(func() {
			pic, err := Render(all[i%len(all)].spec, Size{W: 400, H: 300}, look)
			if err != nil {
				t.Error(err)
				return
			}
			pictures[i] = pic.Image
		})
	}
	wg.Wait()
	for i, p := range pictures {
		if first := pictures[i%len(all)]; p != nil && first != nil && !bytes.Equal(p.Pix, first.Pix) {
			t.Errorf("%s: two pictures differ", all[i%len(all)].name)
		}
	}
}

func TestBareLeavesTheWordsOut(t *testing.T) {
	look := testLook(t)
	look.Bare = true
	for _, s := range samples(t) {
		sc, err := layout(s.spec, Size{W: 800, H: 450}, look)
		if err != nil {
			t.Fatal(err)
		}
		h := s.spec.Head()
		for _, x := range textsOf(sc) {
			for _, word := range []string{h.Title, h.Subtitle, h.Source} {
				if word != "" && strings.HasPrefix(word, strings.TrimRight(x.s, "….")) && len(x.s) > 12 {
					t.Errorf("%s: %q is shown", s.name, x.s)
				}
			}
		}
	}
}

// The reserved corner is free of text, at the right end of the subtitle's row.
func TestReserveKeepsRoomForButtons(t *testing.T) {
	h := headEN("x")
	h.Subtitle = strings.Repeat("Year-on-year growth, percent ", 4)
	b := made[Bars](t)(NewBars(h, pillarsEN(), BarOptions{}))
	for _, grow := range []bool{false, true} {
		for _, size := range []Size{{320, 200, 1}, {420, 300, 2}, {1200, 700, 1}} {
			look := testLook(t)
			look.Reserve, look.Grow = 90, grow
			pic, err := Render(b, size, look)
			if err != nil {
				t.Fatal(err)
			}
			if got, want := pic.Reserved.Dx(), round(90*size.Scale); abs(got-want) > 1 {
				t.Errorf("%v: %d pixels are reserved, want %d", size, got, want)
			}
			sc, err := layout(b, size, look)
			if err != nil {
				t.Fatal(err)
			}
			subtitle := false
			for _, x := range textsOf(sc) {
				if x.box().Overlaps(pic.Reserved) {
					t.Errorf("%v: %q lies in the reserved %v", size, x.s, pic.Reserved)
				}
				subtitle = subtitle || strings.HasPrefix(x.s, "Year-on-year") && x.baseline > pic.Reserved.Min.Y && x.baseline < pic.Reserved.Max.Y
			}
			if !subtitle {
				t.Errorf("%v: no subtitle in the row of %v", size, pic.Reserved)
			}
		}
	}
}

// On paper, 1600×900 at scale 1 and 800×450 at scale 2 are the same picture.
func TestPaperDependsOnPixelsOnly(t *testing.T) {
	b := barSamples(t)[0].spec
	look := testLook(t)
	look.Grow = true
	a, err := Render(b, Size{1600, 900, 1}, look)
	if err != nil {
		t.Fatal(err)
	}
	c, err := Render(b, Size{800, 450, 2}, look)
	if err != nil {
		t.Fatal(err)
	}
	if n := unlike(a.Image, c.Image); n > 0 {
		t.Errorf("%d pixels differ", n)
	}
}

func TestHeightIsTheSameAtEveryScaleOfType(t *testing.T) {
	look := testLook(t)
	for _, s := range samples(t) {
		h := Height(s.spec, 420, look)
		look.Reserve = 0
		if h < MinSide || h > 12000 {
			t.Errorf("%s wants a height of %d", s.name, h)
		}
	}
	if got := Height(barSamples(t)[0].spec, 420, Look{}); got != 0 {
		t.Errorf("without fonts: %d, want 0", got)
	}
}
