package charts

import (
	"bytes"
	"fmt"
	"image"
	"slices"
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

// What is reserved lies at the right end of the rows of title and subtitle, free of text where any of
// them leaves room; and it takes no room from the subtitle, which breaks as it does without.
func TestReserveTakesNoRoomFromTheSubtitle(t *testing.T) {
	const words = "Year-on-year growth, percent "
	long := strings.TrimSpace(strings.Repeat(words, 4))
	for _, c := range []struct {
		name, title, subtitle string
		size                  Size
		over                  bool // the end of the subtitle
	}{
		{"a short subtitle", "x", words, Size{420, 300, 1}, false},
		{"a long one below a short title", "x", "Year-on-year growth of value added, percent, 2021", Size{330, 300, 2}, false},
		{"its second row leaves room", long, long, Size{700, 400, 1}, false},
		{"no row leaves room", "Growth of the leading pillars in 2021", "Year-on-year growth of value added, 2021", Size{310, 300, 1}, true},
	} {
		for _, grow := range []bool{false, true} {
			h := headEN("x")
			h.Title, h.Subtitle = c.title, c.subtitle
			b := made[Bars](t)(NewBars(h, pillarsEN(), BarOptions{}))
			rows := map[int][]string{}
			for _, reserve := range []int{0, 90} {
				look := testLook(t)
				look.Reserve, look.Grow = reserve, grow
				sc, err := layout(b, c.size, look)
				if err != nil {
					t.Fatal(err)
				}
				over := false
				for _, x := range textsOf(sc) {
					rows[reserve] = append(rows[reserve], x.s)
					over = over || x.box().Overlaps(sc.reserved)
				}
				if reserve == 0 {
					continue
				}
				if got, want := sc.reserved.Dx(), round(90*c.size.Scale); abs(got-want) > 1 {
					t.Errorf("%s: %d pixels are reserved, want %d", c.name, got, want)
				}
				if over != c.over {
					t.Errorf("%s, grown %t: %v lies over text: %t", c.name, grow, sc.reserved, over)
				}
			}
			if !slices.Equal(rows[0], rows[90]) {
				t.Errorf("%s: with room reserved it says %q, else %q", c.name, rows[90], rows[0])
			}
		}
	}
}

// Where rows spread, few of them have thicker bars than many, and are no further from each other than
// three times what they want.
func TestFewRowsSpreadFurther(t *testing.T) {
	thickness := func(n int) int {
		var rows []Row
		for i := range n {
			rows = append(rows, Row{Key: fmt.Sprint(i), Label: "Electronics", Value: float64(20 - i), Text: "1%"})
		}
		look := testLook(t)
		look.Spread = true
		sc, err := layout(made[Bars](t)(NewBars(headEN("x"), rows, BarOptions{})), Size{900, 100 + 90*n, 1}, look)
		if err != nil {
			t.Fatal(err)
		}
		for _, o := range sc.ops {
			if r, ok := o.(rectOp); ok && r.role == bar {
				return r.r.Dy()
			}
		}
		t.Fatalf("%d rows have no bars", n)
		return 0
	}
	if few, many := thickness(FewRows), thickness(FewRows+1); few != round(fewRoom.bar) || many != round(spreadRoom.bar) {
		t.Errorf("bars of few rows are %d thick, of many %d", few, many)
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
