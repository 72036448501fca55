package charts

import (
	"image"
	"image/color"
	"slices"
	"testing"
)

// Each mark that a chart has, and no other, is explained above it, on a card as on paper, even
// where the page sets the title and the note.
func TestMarksAreExplained(t *testing.T) {
	words := Words{About: "about", Expected: "expected", AtLeast: "at least", AtMost: "at most", Ring: "derived"}
	row := func(key string, b Bound, derived bool) Row {
		return Row{Key: key, Label: key, Value: 40, Text: "40", Bound: b, Derived: derived}
	}
	exact, about, least, most, hollow := row("a", Exact, false), row("b", About, false), row("c", AtLeast, false), row("d", AtMost, false), row("e", Exact, true)
	awaited := Row{Key: "f", Label: "f", Value: 40, Text: "40", Bound: About, Expected: true}
	for _, c := range []struct {
		name string
		spec Spec
		want []string
	}{
		{"nothing to explain", must(NewBars(Head{}, []Row{exact}, BarOptions{})), nil},
		{"bars", must(NewBars(Head{}, []Row{exact, most, about, least}, BarOptions{})), []string{"about", "at least", "at most"}},
		{"expected alone", must(NewBars(Head{}, []Row{exact, awaited}, BarOptions{})), []string{"expected"}},
		{"expected beside about so much", must(NewBars(Head{}, []Row{awaited, about}, BarOptions{})), []string{"about", "expected"}},
		{"shares", must(NewShares(Head{}, []Row{hollow, about}, ShareOptions{})), []string{"about", "derived"}},
		{"targets", must(NewTarget(Head{}, []TargetGroup{{Line: "t", At: 6, Rows: []TargetRow{{Row: least}}}})), []string{"at least"}},
		{"cells", must(NewUnits(Head{}, []UnitRow{{Row: hollow, Part: 73, Whole: 74}})), []string{"derived"}},
		{"the legend says what is derived", must(NewChange(Head{}, []ChangeRow{{Label: "x", Before: hollow, After: most}}, ChangeLegend{"2020", "2021"})), []string{"at most"}},
		{"under another title", Titled(must(NewBars(Head{}, []Row{about}, BarOptions{})), "own"), []string{"about"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, plain := range []bool{false, true} {
				look := testLook(t)
				look.Words, look.Plain = words, plain
				sc, err := layout(c.spec, Size{W: 420, H: 270}, look)
				if err != nil {
					t.Fatal(err)
				}
				var got []string
				for _, x := range textsOf(sc) {
					if slices.Contains([]string{"about", "expected", "at least", "at most", "derived"}, x.s) {
						got = append(got, x.s)
					}
				}
				if !slices.Equal(got, c.want) {
					t.Errorf("plain %v: explained %q, want %q", plain, got, c.want)
				}
			}
		})
	}
}

// No end makes a bar longer than its value: what lies beyond that is thin and tapers.
func TestEndsAddNoLength(t *testing.T) {
	rows := []Row{{Key: "a", Label: "a", Value: 40, Text: "40"}, {Key: "b", Label: "b", Value: 40, Text: "about 40", Bound: About}, {Key: "c", Label: "c", Value: 40, Text: "over 40", Bound: AtLeast}, {Key: "d", Label: "d", Value: 40, Text: "at most 40", Bound: AtMost}}
	sc, err := layout(must(NewBars(Head{}, rows, BarOptions{AsGiven: true})), Size{W: 420, H: 300}, testLook(t))
	if err != nil {
		t.Fatal(err)
	}
	value := barsOf(sc)[0]
	var ends []int // of about and at most
	var around []image.Rectangle
	beyond, heights := 0, []int{}
	for _, o := range sc.ops {
		switch o := o.(type) {
		case hatchOp:
			switch {
			case o.r.Max.Y < value.Min.Y: // of the key
			case o.r.Dy() == value.Dy():
				ends = append(ends, o.r.Max.X)
				around = append(around, o.r)
			default:
				around = append(around, o.r)
			}
		case rectOp:
			switch {
			case o.r.Max.Y < value.Min.Y: // of the key
			case o.color != Light().Neutral || o.r.Dx() > 3:
			case o.r.Min.X >= value.Max.X:
				beyond += o.r.Dx()
				heights = append(heights, o.r.Dy())
			default:
				ends = append(ends, o.r.Max.X)
			}
		}
	}
	if slices.Max(ends) != value.Max.X || len(ends) != 1+len(openEnd) {
		t.Errorf("the ends before the value reach %v, want %d once for each bound", ends, value.Max.X)
	}
	if len(around) != 2 || around[0].Max.X != around[1].Min.X || around[0].Dx() != around[1].Dx() || 2*around[1].Dy() > value.Dy() {
		t.Errorf("around the value are %v, want as much before it as beyond it, half as high there", around)
	}
	if beyond == 0 || beyond > 6 || !slices.IsSortedFunc(heights, func(a, b int) int { return b - a }) || heights[0] >= value.Dy() {
		t.Errorf("beyond the value are slices of %d units and heights %v", beyond, heights)
	}
}

// The sample in the key has the colours of the marks that it explains: of the bar itself, its
// outline and what lies between.
func TestSamplesLookLikeTheirMarks(t *testing.T) {
	row := Row{Key: "a", Label: "a", Value: 40, Text: "40", Derived: true}
	other := Row{Key: "b", Label: "b", Value: 60, Text: "60"}
	for name, spec := range map[string]Spec{
		"bars":                 must(NewBars(Head{}, []Row{row, other}, BarOptions{})),
		"bars that stand out":  must(NewBars(Head{}, []Row{row, other}, BarOptions{StandsOut: []string{"a"}})),
		"parts":                must(NewShares(Head{}, []Row{row, other}, ShareOptions{})),
		"parts that stand out": must(NewShares(Head{}, []Row{row, other}, ShareOptions{StandsOut: []string{"a"}})),
		"under another title":  Titled(must(NewShares(Head{}, []Row{row, other}, ShareOptions{StandsOut: []string{"a"}})), "own"),
		"below its own title":  Bare(must(NewShares(Head{}, []Row{row, other}, ShareOptions{StandsOut: []string{"a"}}))),
		"shown alone":          Alone(must(NewShares(Head{Origin: "x"}, []Row{row, other}, ShareOptions{StandsOut: []string{"a"}}))),
	} {
		for look, style := range styles {
			with := testLook(t)
			with.Style = style
			sc := laidOut(t, spec, Size{W: 420, H: 270}, with)
			marks, samples := map[color.RGBA]bool{}, map[color.RGBA]bool{}
			for _, o := range sc.ops[1:] {
				r, ok := o.(rectOp)
				switch {
				case !ok || r.color == style.Track:
				case r.r.Min.X < 30: // at the foot; a bar begins right of its label
					samples[r.color] = true
				default:
					marks[r.color] = true
				}
			}
			if len(samples) != 2 {
				t.Errorf("%s, %s: the sample has the colours %v, want one and a tint of it", name, look, samples)
			}
			for c := range samples {
				if !marks[c] {
					t.Errorf("%s, %s: the sample has %v, the marks have %v", name, look, c, marks)
				}
			}
		}
	}
}

// The key stands between the head and the marks that it explains, however high a picture is, and its
// sample of an end has as much of it as the end of a long bar.
func TestTheKeyIsAboveTheMarks(t *testing.T) {
	look := testLook(t)
	look.Grow, look.Words = true, Words{AtMost: "at most", AtLeast: "at least"}
	for _, bound := range []Bound{AtMost, AtLeast} {
		word := map[Bound]string{AtMost: "at most", AtLeast: "at least"}[bound]
		spec := must(NewBars(headZH("x"), []Row{{Key: "a", Label: "甲", Value: 40, Text: "40", Bound: bound}}, BarOptions{}))
		for _, size := range posted {
			sc := laidOut(t, spec, size, look)
			key := textOp{}
			for _, x := range textsOf(sc) {
				if x.s == word {
					key = x
				}
			}
			sample, below := 0, sc.bounds.Max.Y
			for _, o := range sc.ops[1:] {
				r, ok := o.(rectOp)
				switch {
				case !ok:
				case r.r.Min.Y >= key.box().Max.Y:
					below = min(below, r.r.Min.Y)
				case r.r.Max.X < key.x:
					sample++
				default:
					t.Errorf("%v: a mark at %v stands above the key at %v", size, r.r, key.box())
				}
			}
			if sample != 1+len(openEnd) {
				t.Errorf("%v: the sample of %q has %d pieces, want a bar and %d slices", size, word, sample, len(openEnd))
			}
			if below == sc.bounds.Max.Y {
				t.Errorf("%v: no mark is below the key at %v", size, key.box())
			}
		}
	}
}
