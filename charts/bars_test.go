package charts

import (
	"fmt"
	"image"
	"image/color"
	"slices"
	"strings"
	"testing"
)

func TestBarsGolden(t *testing.T) { golden(t, barSamples(t)) }

func TestNewBarsRanks(t *testing.T) {
	rows := rowsOf("%d", 2, 9, 2, 5)
	ranked := made[Bars](t)(NewBars(Head{}, rows, BarOptions{}))
	if got, want := ranked.Keys(), []string{"k1", "k3", "k0", "k2"}; !slices.Equal(got, want) {
		t.Errorf("ranked: got %v, want %v: equal rows keep their order", got, want)
	}
	given := made[Bars](t)(NewBars(Head{}, rows, BarOptions{AsGiven: true}))
	if got, want := given.Keys(), []string{"k0", "k1", "k2", "k3"}; !slices.Equal(got, want) {
		t.Errorf("as given: got %v, want %v", got, want)
	}
	rows[0].Key = "changed"
	if given.Keys()[0] != "k0" {
		t.Error("the chart shares its rows with its maker")
	}
}

// 17.3 is drawn twice as long as 8.65, from one zero: 280 pixels and 140, and a
// reference of 4.325 stands at 70.
func TestBarsAreAsLongAsTheirValues(t *testing.T) {
	b := made[Bars](t)(NewBars(Head{}, rowsOf("%d", 17.3, 8.65), BarOptions{Reference: &Reference{Value: 4.325}}))
	sc, err := layout(b, Size{W: 420, H: 200}, testLook(t))
	if err != nil {
		t.Fatal(err)
	}
	bars := barsOf(sc)
	if len(bars) != 2 || bars[0].Min.X != bars[1].Min.X {
		t.Fatalf("bars %v, want two from one zero", bars)
	}
	if long, short := bars[0].Dx(), bars[1].Dx(); long < 280 || abs(long-2*short) > 1 {
		t.Errorf("bars of %d and %d pixels, want one twice the other", long, short)
	}
	for _, o := range sc.ops {
		if r, ok := o.(rectOp); ok && r.color == Light().Ink {
			if got, want := r.r.Min.X-bars[0].Min.X, bars[0].Dx()/4; abs(got-want) > 1 {
				t.Errorf("the reference stands at %d, want %d", got, want)
			}
		}
	}
}

func TestBarThicknessIsCapped(t *testing.T) {
	b := made[Bars](t)(NewBars(Head{}, rowsOf("%d", 1, 2), BarOptions{}))
	for _, h := range []int{120, 400, 2000} {
		sc, err := layout(b, Size{W: 420, H: h}, testLook(t))
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range barsOf(sc) {
			if r.Dy() < 16 || r.Dy() > 22 {
				t.Errorf("in a height of %d a bar is %d thick, want 16 to 22", h, r.Dy())
			}
		}
		if bars := barsOf(sc); bars[1].Min.Y > 100 {
			t.Errorf("in a height of %d the second bar stands at %d: rows are not packed from the top", h, bars[1].Min.Y)
		}
	}
}

func abs(v int) int { return max(v, -v) }

// What stands out has its colour, the others the neutral one. Selecting a bar outlines it and
// changes the colour of none. Nothing moves.
func TestSomeBarsStandOut(t *testing.T) {
	rows := rowsOf("%d", 3, 2, 1)
	plain := made[Bars](t)(NewBars(Head{}, rows, BarOptions{}))
	one := made[Bars](t)(NewBars(Head{}, rows, BarOptions{StandsOut: []string{"k1"}}))
	two := made[Bars](t)(NewBars(Head{}, rows, BarOptions{StandsOut: []string{"k2", "k0"}}))
	out, rest := Light().StandsOut, Light().Neutral
	for _, c := range []struct {
		spec     Bars
		selected string
		want     []color.RGBA
	}{
		{plain, "", []color.RGBA{rest, rest, rest}},
		{one, "", []color.RGBA{rest, out, rest}},
		{one, "k0", []color.RGBA{rest, out, rest}},
		{one, "k1", []color.RGBA{rest, out, rest}},
		{two, "", []color.RGBA{out, rest, out}},
	} {
		look := testLook(t)
		look.Selected = c.selected
		sc, err := layout(c.spec, Size{W: 420, H: 200}, look)
		if err != nil {
			t.Fatal(err)
		}
		var got []color.RGBA
		for _, o := range sc.ops {
			if r, ok := o.(rectOp); ok && r.role == bar {
				got = append(got, r.color)
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("out %q, selected %q: bars are %v, want %v", c.spec.standsOut, c.selected, got, c.want)
		}
	}
}

func TestNewBarsRefusesWhatIsNoRowToStandOut(t *testing.T) {
	_, err := NewBars(Head{}, rowsOf("%d", 1), BarOptions{StandsOut: []string{"k9"}})
	if !refusedFor(err, noKey) {
		t.Errorf("got %v, want %v", err, noKey)
	}
}

// The reference reads over bars: between line and bar there is an edge of the card's colour,
// and both line and bar have a contrast of 3 : 1 to that, in both styles and at all scales.
// Source: W3C, Web Content Accessibility Guidelines 2.2, criterion 1.4.11.
func TestReferenceReadsOverBars(t *testing.T) {
	for name, style := range styles {
		for _, size := range []Size{{420, 200, 1}, {420, 200, 1.25}, {420, 200, 2}, {900, 500, 3}} {
			look := testLook(t)
			look.Style = style
			ref := &Reference{Key: "ref", Label: "ref 1", Value: 1}
			b := made[Bars](t)(NewBars(Head{}, rowsOf("%d", 4, 3, 2), BarOptions{Reference: ref, StandsOut: []string{"k0"}}))
			sc, err := layout(b, size, look)
			if err != nil {
				t.Fatal(err)
			}
			img, bars := painted(sc, look), barsOf(sc)
			for _, r := range bars {
				y := (r.Min.Y + r.Max.Y) / 2
				var runs []color.RGBA // the colours along the bar
				for x := r.Min.X; x < r.Max.X; x++ {
					if c := img.RGBAAt(x, y); len(runs) == 0 || runs[len(runs)-1] != c {
						runs = append(runs, c)
					}
				}
				if len(runs) != 5 {
					t.Fatalf("%s, %v: along a bar are %d colours %v, want bar, edge, line, edge, bar", name, size, len(runs), runs)
				}
				for i := range runs[1:] {
					if got := contrast(runs[i], runs[i+1]); got < 3 {
						t.Errorf("%s, %v: %v beside %v has %.2f, want 3", name, size, runs[i], runs[i+1], got)
					}
				}
			}
		}
	}
}

// Every value stands at the end of its bar. Where one would lie on the reference there, all stand in a
// column at the right, past all bars and past the line, which is one from its label down to the last
// row. None stands within a bar.
func TestValuesStandClearOfTheLine(t *testing.T) {
	seen := map[string]int{}
	for name, c := range map[string]struct {
		line   float64
		values []float64
		bounds []Bound
	}{
		"above zero": {10.7, []float64{17.3, 10.5, 9.4, 5.9, 0.2}, nil},
		"below zero": {-10.7, []float64{-0.2, -5.9, -9.4, -10.5, -17.3}, nil},
		"bounds":     {10.7, []float64{17.3, 10.5, 9.4, 5.9, 1.2}, []Bound{AtMost, About, AtLeast, AtMost, AtLeast}},
		"one":        {10.7, []float64{9.9}, nil},
		"far":        {100, []float64{3, 2, 1}, nil},
	} {
		rows := rowsOf("%g%%", c.values...)
		for i, bound := range c.bounds {
			rows[i].Bound = bound
		}
		b := made[Bars](t)(NewBars(Head{}, rows, BarOptions{Reference: &Reference{Key: "ref", Label: "ref", Value: c.line}}))
		for _, size := range []Size{{160, 200, 1}, {260, 220, 1}, {320, 160, 1.25}, {420, 320, 1}, {600, 220, 2}, {600, 500, 1}} {
			for selected, look := range looks(t, b) {
				at := fmt.Sprintf("%s, %v, %s", name, size, selected)
				sc, err := layout(b, size, look)
				if err != nil {
					t.Fatal(err)
				}
				lines := linesIn(sc, look.Style.Ink)
				if len(lines) > 0 { // the last is the reference, the others are of the selection
					reference := lines[len(lines)-1]
					lines = slices.DeleteFunc(lines, func(l image.Rectangle) bool { return l.Min.X != reference.Min.X })
				}
				if len(lines) > 1 {
					t.Errorf("%s: the line is in pieces: %v", at, lines)
				}
				ends := map[int]bool{} // of values past the line that are of bars before it
				for _, x := range textsOf(sc) {
					for _, l := range lines {
						if strings.HasSuffix(x.s, "%") && l.Inset(-1).Overlaps(x.box()) {
							t.Errorf("%s: %q at %v is on the line at %v", at, x.s, x.box(), l)
						}
					}
					for _, bar := range barsOf(sc) {
						if !strings.HasSuffix(x.s, "%") || len(lines) == 0 {
							continue
						}
						switch box := x.box(); {
						case box.Overlaps(bar):
							t.Errorf("%s: %q at %v is on the bar at %v", at, x.s, box, bar)
						case box.Min.Y < bar.Max.Y && box.Max.Y > bar.Min.Y && bar.Max.X < lines[0].Min.X && box.Min.X > lines[0].Max.X:
							seen["column"]++
							ends[box.Max.X] = true
						case box.Max.X < lines[0].Min.X || bar.Max.X > lines[0].Min.X:
							seen["end"]++
						}
					}
				}
				if len(ends) > 1 {
					t.Errorf("%s: the values beyond the line end at different places: %v", at, ends)
				}
			}
		}
	}
	for _, place := range []string{"column", "end"} {
		if seen[place] == 0 {
			t.Errorf("no value stands at the %s: the sizes try nothing", place)
		}
	}
}

// linesIn returns the upright lines of a colour, not those of a few pixels.
func linesIn(sc scene, ink color.RGBA) []image.Rectangle {
	var lines []image.Rectangle
	for _, o := range sc.ops {
		if r, ok := o.(rectOp); ok && r.color == ink && r.role != bar && r.r.Dy() > 4*r.r.Dx() {
			lines = append(lines, r.r)
		}
	}
	return lines
}

// Groups stand under their headings, the rows as given; the line crosses only those that it
// may be compared with.
func TestGroupsOfBars(t *testing.T) {
	rows := rowsOf("%d", 9, 8, 30, 20)
	groups := []BarGroup{{Heading: "first", Rows: 2, Crossed: true}, {Heading: "second", Rows: 2}}
	b := made[Bars](t)(NewBars(Head{}, rows, BarOptions{AsGiven: true, Groups: groups, Reference: &Reference{Key: "r", Label: "line", Value: 8.5}}))
	sc, err := layout(b, Size{W: 420, H: 260}, testLook(t))
	if err != nil {
		t.Fatal(err)
	}
	bars := barsOf(sc)
	if len(bars) != 4 || bars[2].Min.Y-bars[1].Max.Y < 26 || bars[1].Min.Y-bars[0].Max.Y > 26 {
		t.Fatalf("bars %v, want room for a heading between the second and the third", bars)
	}
	texts := map[string]bool{}
	lines := 0
	for _, o := range sc.ops {
		switch o := o.(type) {
		case textOp:
			texts[o.s] = true
		case rectOp:
			if o.color == Light().Ink && o.r.Dy() > 20 {
				lines++
				if o.r.Max.Y > bars[2].Min.Y {
					t.Errorf("the line reaches %v, into what it may not be compared with", o.r)
				}
			}
		}
	}
	if !texts["first"] || !texts["second"] || lines == 0 {
		t.Errorf("texts %v, %d lines", texts, lines)
	}
	for name, wrong := range map[string]BarOptions{
		"too few":  {AsGiven: true, Groups: groups[:1]},
		"ranked":   {Groups: groups},
		"negative": {Cut: -1},
	} {
		if _, err := NewBars(Head{}, rows, wrong); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

// Bars beyond a cut end there, with a mark and their texts in bold; the others are on the scale
// that is left.
func TestBarsAreCut(t *testing.T) {
	b := made[Bars](t)(NewBars(Head{}, rowsOf("%d", 252, 40, 20, -90), BarOptions{Cut: 40}))
	sc, err := layout(b, Size{W: 420, H: 200}, testLook(t))
	if err != nil {
		t.Fatal(err)
	}
	bars := barsOf(sc)
	if len(bars) != 4 || bars[0].Dx() != bars[1].Dx() || abs(bars[1].Dx()-2*bars[2].Dx()) > 1 || bars[3].Dx() != bars[0].Dx() {
		t.Errorf("bars %v, want the first and the last as long as the second", bars)
	}
	strokes, bold := 0, map[string]bool{}
	for _, o := range sc.ops {
		switch o := o.(type) {
		case polyOp:
			strokes++
		case textOp:
			bold[o.s] = o.bold
		}
	}
	if strokes != 4 || !bold["252%"] || bold["40%"] || bold["20%"] || !bold["-90%"] {
		t.Errorf("%d strokes, bold are %v", strokes, bold)
	}
}

// A reference below zero stands left of it, at its own value, and keeps clear of the labels even
// where it is further out than every bar: at -12 it is one and a half times as far as a bar of -8.
func TestReferenceBelowZero(t *testing.T) {
	b := made[Bars](t)(NewBars(Head{}, rowsOf("label %d", -8, -4), BarOptions{AsGiven: true, Reference: &Reference{Key: "ref", Label: "ref", Value: -12}}))
	for _, size := range []Size{{320, 200, 1}, {420, 200, 1.25}, {900, 300, 2}} {
		sc, err := layout(b, size, testLook(t))
		if err != nil {
			t.Fatal(err)
		}
		bars, line := barsOf(sc), lineOf(sc)
		if len(bars) != 2 || line.Empty() {
			t.Fatalf("%v: bars %v, line %v", size, bars, line)
		}
		zero := bars[0].Max.X
		if got, want := zero-line.Min.X, bars[0].Dx()*3/2; abs(got-want) > 2 {
			t.Errorf("%v: the line stands %d left of zero, want %d", size, got, want)
		}
		for _, x := range textsOf(sc) {
			if x.align == left && x.box().Overlaps(line) {
				t.Errorf("%v: the line crosses %q", size, x.s)
			}
		}
	}
}

// The outline of a selected bar encloses its open end on either side of zero.
func TestOutlineEnclosesTheOpenEnd(t *testing.T) {
	for _, value := range []float64{9, -9} {
		rows := []Row{{Key: "open", Label: "open", Value: value, Text: "over", Bound: AtLeast}, {Key: "other", Label: "other", Value: value / 2, Text: "half"}}
		b := made[Bars](t)(NewBars(Head{}, rows, BarOptions{AsGiven: true}))
		look := testLook(t)
		look.Selected = "open"
		sc, err := layout(b, Size{W: 420, H: 200}, look)
		if err != nil {
			t.Fatal(err)
		}
		bar := barsOf(sc)[0]
		outline, end := image.Rectangle{}, image.Rectangle{}
		for _, o := range sc.ops {
			switch r, ok := o.(rectOp); {
			case ok && r.color == Light().Ink:
				outline = outline.Union(r.r)
			case ok && r.color == Light().Neutral && r.r.Min.Y >= bar.Min.Y && r.r.Max.Y <= bar.Max.Y && r.r != bar:
				end = end.Union(r.r)
			}
		}
		if end.Empty() || !end.In(outline) || !bar.In(outline) {
			t.Errorf("%v: the outline %v does not enclose the bar %v and its end %v", value, outline, bar, end)
		}
	}
}
