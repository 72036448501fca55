package charts

import (
	"image/color"
	"strings"
	"testing"
)

// framed returns a chart with every part of a frame.
func framed(t testing.TB) Bars {
	t.Helper()
	return made[Bars](t)(NewBars(headEN("framed"), pillarsEN(), BarOptions{Reference: &Reference{Key: "gdp", Label: "GDP 8.3%", Value: 8.3}}))
}

func laidOut(t testing.TB, spec Spec, size Size, look Look) scene {
	t.Helper()
	sc, err := layout(spec, size, look)
	if err != nil {
		t.Fatal(err)
	}
	return sc
}

// said returns all that a scene says, in the order of drawing.
func said(sc scene) string {
	var lines []string
	for _, x := range textsOf(sc) {
		lines = append(lines, x.s)
	}
	return strings.Join(lines, " ")
}

// squeezed is a text without its spaces, wherever its lines were broken.
func squeezed(s string) string { return strings.ReplaceAll(s, " ", "") }

// A plain picture says what a framed one says, less the frame, and uses its room: the
// marks come closer to the edges.
func TestPlainIsMarksAndLabels(t *testing.T) {
	spec, look := framed(t), testLook(t)
	look.Grow, look.Plain, look.Cite = true, true, true
	sc := laidOut(t, spec, Size{W: 800, H: 450}, look)
	h := spec.Head()
	for _, part := range []string{h.Title, h.Subtitle, h.Note, h.Source, h.Citation} {
		if begin := strings.Join(strings.Fields(part)[:2], " "); strings.Contains(said(sc), begin) {
			t.Errorf("it begins to say %q: %s", part, said(sc))
		}
	}
	for _, r := range pillarsEN() {
		if !strings.Contains(said(sc), r.Label) || !strings.Contains(said(sc), r.Text) {
			t.Errorf("it does not say %q, %q: %s", r.Label, r.Text, said(sc))
		}
	}
	if !strings.Contains(said(sc), "GDP 8.3%") {
		t.Error("the reference has lost its label")
	}
	usual := testLook(t)
	if framed, plain := Height(spec, 600, usual), Height(spec, 600, look); plain > framed-80 {
		t.Errorf("it wants a height of %d, with a frame %d", plain, framed)
	}
}

// A legend is no frame: without it the marks mean nothing.
func TestPlainKeepsTheLegend(t *testing.T) {
	look := testLook(t)
	look.Plain = true
	sc := laidOut(t, groupedSamples(t)[0].spec, Size{W: 600, H: 300}, look)
	if !strings.Contains(said(sc), "农村常住居民") {
		t.Errorf("it says %s", said(sc))
	}
}

// The citation stands below the source, whole, and only where it is asked for.
func TestCiteShowsTheCitation(t *testing.T) {
	for _, h := range []Head{headZH("cited"), headEN("cited")} {
		spec := made[Bars](t)(NewBars(h, pillars(), BarOptions{}))
		look := testLook(t)
		look.Grow = true
		first := h.Citation[:len("某市")]
		if sc := laidOut(t, spec, Size{W: 800, H: 450}, look); strings.Contains(said(sc), first) {
			t.Errorf("without being asked it says %s", said(sc))
		}
		look.Cite = true
		sc := laidOut(t, spec, Size{W: 800, H: 450}, look)
		source, citation := strings.Index(squeezed(said(sc)), squeezed(h.Source)), strings.Index(squeezed(said(sc)), squeezed(h.Citation))
		if source < 0 || citation < source {
			t.Errorf("it says %s", said(sc))
		}
	}
}

// A citation that is cut cites nothing: where it finds no room it is left out whole.
func TestACitationIsNeverCut(t *testing.T) {
	look := testLook(t)
	look.Cite = true
	h := Head{Title: "Electronics lead", Citation: "Commission. (Report year 2020). Report on the Execution of the 2020 Plan. Ch. 3, sec. 1, sentence 3."}
	spec := made[Bars](t)(NewBars(h, pillarsEN(), BarOptions{}))
	shown, left := 0, 0
	for w := 60; w <= 900; w += 21 {
		for high := 60; high <= 500; high += 55 {
			all := squeezed(said(laidOut(t, spec, Size{W: w, H: high}, look)))
			switch {
			case strings.Contains(all, squeezed(h.Citation)):
				shown++
			case strings.Contains(all, squeezed(h.Citation[:8])):
				t.Errorf("%d×%d: it says %s", w, high, all)
			default:
				left++
			}
		}
	}
	if shown == 0 || left == 0 {
		t.Errorf("it is shown %d times and left out %d times: the sizes try nothing", shown, left)
	}
}

// Without a background the first mark is the chart's own; everything else is the same.
func TestTransparentLeavesTheBackgroundOut(t *testing.T) {
	for _, s := range samples(t) {
		for name, look := range looks(t, s.spec) {
			look.Transparent = false
			size := Size{W: 420, H: 300}
			with := laidOut(t, s.spec, size, look)
			look.Transparent = true
			without := laidOut(t, s.spec, size, look)
			if background, ok := with.ops[0].(rectOp); !ok || background.r != with.bounds || background.color == (color.RGBA{}) {
				t.Fatalf("%s, %s: it does not begin with its background", s.name, name)
			}
			if len(without.ops) != len(with.ops)-1 || without.background() != (color.RGBA{}) {
				t.Errorf("%s, %s: %d marks, with its background %d", s.name, name, len(without.ops), len(with.ops))
			}
		}
	}
}

// A subtitle that is broken where a dot parts it has the dot on neither line.
func TestSubtitleLinesEndWithoutDots(t *testing.T) {
	m := measure{fonts: testFonts(t)}
	h := Head{Title: "四项教育比率均在九成以上", Subtitle: "教育普及与职业院校就业 · % · 2021年"}
	broken := false
	for width := 60.0; width < 260; width++ {
		f := newFrame(&m, h, width, 0, frameLimits[0])
		for _, l := range f.subtitle {
			if strings.HasSuffix(l, "·") || strings.HasPrefix(l, "·") {
				t.Fatalf("%v wide: %q", width, f.subtitle)
			}
		}
		broken = broken || len(f.subtitle) == 2 && f.subtitle[1] == "% · 2021年"
	}
	if !broken {
		t.Error("no width broke it at its first dot")
	}
}
