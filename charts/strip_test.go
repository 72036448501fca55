package charts

import (
	"fmt"
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

// markWords is what the marks of a strip mean, by the mark.
func markWords(w Words) map[Row]string {
	return map[Row]string{
		{Bound: About}: w.about(), {Bound: About, Expected: true}: w.expected(), {Bound: AtLeast}: w.atLeast(),
		{Bound: AtMost}: w.atMost(), {Derived: true}: w.ring(),
	}
}

// markedLanes is a strip of one dot of each mark, far apart, and one of none.
func markedLanes(t testing.TB, marks ...Row) Strip {
	t.Helper()
	rows := sampleRows("第%d项", 2, 8, 14, 20, 26, 32)[:len(marks)]
	for i, like := range marks {
		rows[i].Bound, rows[i].Expected, rows[i].Derived = like.Bound, like.Expected, like.Derived
	}
	return made[Strip](t)(NewStrip(Head{}, []StripLane{{Rows: rows}}, StripOptions{AxisUnit: "%"}))
}

// A dot that is no disc is drawn only where the picture says what it means, and it does wherever
// there is room: of what the strip has, and of nothing else.
func TestStripSaysWhatMarksMean(t *testing.T) {
	words := Words{About: "约数", Expected: "预计数", AtLeast: "下限", AtMost: "上限", Ring: "推算"}
	marks := []Row{{}, {Bound: About}, {Bound: About, Expected: true}, {Bound: AtLeast}, {Bound: AtMost}, {Derived: true}}
	for n := range 1 << len(marks) {
		var some []Row
		for i, m := range marks {
			if n>>i&1 == 1 {
				some = append(some, m)
			}
		}
		if len(some) == 0 {
			continue
		}
		spec := markedLanes(t, some...)
		for _, size := range []Size{{160, 120, 1}, {200, 140, 2}, {320, 200, 1}, {420, 284, 1}} {
			for name, look := range looks(t, spec) {
				look.Words = words
				sc := laidOut(t, spec, size, look)
				discs, shaped := discsIn(sc, spec, look.Style.Neutral)
				for like, word := range markWords(words) {
					said := strings.Contains(said(sc), word)
					if has := slices.Contains(some, like); said && !has || !said && has && size.W >= 320 {
						t.Errorf("%v in %v, %s: %q is told: %t", some, size, name, word, said)
					}
				}
				if discs+shaped != len(some) {
					t.Fatalf("%v in %v, %s: not all dots are there", some, size, name)
				}
				if full := !slices.ContainsFunc(some, func(r Row) bool { return r != Row{} && strings.Contains(said(sc), markWords(words)[r]) }); full != (shaped == 0) {
					t.Errorf("%v in %v, %s: %d dots are no discs, and none is explained: %t", some, size, name, shaped, full)
				}
			}
		}
	}
}

// discsIn counts the dots of a strip that are discs with nothing in them or beside them, and the
// others.
func discsIn(sc scene, spec Strip, neutral color.RGBA) (discs, others int) {
	on, _ := spec.rows()
	for _, r := range on {
		for _, box := range regionsOf(sc, r.Key) {
			if box.Dx() != box.Dy() {
				continue // its name
			}
			shaped := false
			around := image.Rect(box.Min.X-box.Dx(), box.Min.Y, box.Max.X+box.Dx(), box.Max.Y)
			for _, o := range sc.ops[1:] {
				switch o := o.(type) {
				case dotOp: // what is left free within a ring
					shaped = shaped || o.x == (box.Min.X+box.Max.X)/2 && o.radius < box.Dx()/2
				case polyOp:
					shaped = shaped || o.box().Overlaps(box)
				case rectOp: // a slice of its end, or a line through it
					shaped = shaped || o.color == neutral && o.r.In(around) || !o.r.Empty() && o.r.In(box)
				}
			}
			if shaped {
				others++
			} else {
				discs++
			}
		}
	}
	return discs, others
}

// Every mark of a dot looks different, in each direction, as small as it is on a screen: of a dot in a
// colour it is another picture even without colours.
func TestMarksOfDotsDiffer(t *testing.T) {
	marks := []Row{{}, {Bound: About}, {Bound: About, Expected: true}, {Bound: AtLeast}, {Bound: AtMost}, {Derived: true}}
	for _, style := range []Style{Light(), Dark()} {
		for _, scale := range []float64{1, 2} {
			var pictures []*image.RGBA
			for _, like := range marks {
				look := testLook(t)
				look.Style = style
				s := &draft{measure: newMeasure(look, barSamples(t)[0].spec), scene: scene{bounds: image.Rect(0, 0, round(40*scale), round(20*scale))}, unit: scale, style: style}
				s.rect(s.bounds, style.Card)
				o := dotOp{x: s.px(20), y: s.px(10), radius: s.px(dotRadius), color: style.Neutral}
				s.dotTails(o, like)
				s.dot(o, like)
				pictures = append(pictures, painted(s.scene, look))
			}
			for i, a := range pictures {
				for j, b := range pictures[i+1:] {
					differ := 0
					for k := 0; k < len(a.Pix); k += 4 {
						if math.Abs(float64(a.Pix[k])-float64(b.Pix[k])) > 40 {
							differ++
						}
					}
					if least := round(10 * scale * scale); differ < least {
						t.Errorf("scale %v: %+v and %+v differ in %d pixels, want %d", scale, marks[i], marks[i+1+j], differ, least)
					}
				}
			}
		}
	}
}

// A name is at its dot alone: beside it, farther from every other dot, or at the end of a leader
// that touches no other.
func TestStripNamesAreAtTheirDots(t *testing.T) {
	named, led := 0, 0
	for _, s := range stripSamples(t) {
		spec := s.spec.(Strip)
		for width := 160; width <= 1400; width += 31 {
			size := Size{W: width, H: Height(spec, width, testLook(t)), Scale: 1}
			sc, err := layout(spec, size, testLook(t))
			if err != nil {
				t.Fatal(err)
			}
			for _, lane := range spec.lanes {
				for _, i := range spec.namedIn(lane) {
					r := lane.on[i]
					found := checkName(t, fmt.Sprintf("%s, %d wide", s.name, width), sc, spec, r)
					named, led = named+found.named, led+found.led
				}
			}
		}
	}
	if named < 200 || led < 100 {
		t.Errorf("only %d names were looked at, %d with leaders", named, led)
	}
}

type foundNames struct{ named, led int }

// checkName looks for the name of a row in a strip, and fails if it could be another's.
func checkName(t *testing.T, where string, sc scene, spec Strip, r Row) foundNames {
	t.Helper()
	var name image.Rectangle
	for _, x := range textsOf(sc) {
		if x.s == r.Label+" "+r.Text {
			name = x.box()
		}
	}
	if name.Empty() {
		return foundNames{}
	}
	var own image.Rectangle
	var others []image.Rectangle
	on, _ := spec.rows()
	for _, g := range sc.regions {
		isDot := slices.ContainsFunc(on, func(r Row) bool { return r.Key == g.Key }) && g.Rect.Dx() <= 14 && g.Rect.Dx() == g.Rect.Dy()
		switch {
		case !isDot:
		case g.Key == r.Key:
			own = g.Rect
		default:
			others = append(others, g.Rect)
		}
	}
	for _, o := range sc.ops {
		line, ok := o.(rectOp)
		if ok && line.role == leader && line.r.Min.X >= own.Min.X && line.r.Max.X <= own.Max.X && line.r.Inset(-6).Overlaps(own) && line.r.Inset(-3).Overlaps(name) {
			for _, d := range others {
				if d.Overlaps(line.r) || d.Overlaps(name) {
					t.Errorf("%s: %q or its leader lies on the dot at %v", where, r.Label, d)
				}
			}
			return foundNames{1, 1}
		}
	}
	for _, d := range others {
		if far, near := pixelsApart(name, d), pixelsApart(name, own); far <= near {
			t.Errorf("%s: %q is %d from the dot at %v, and %d from its own", where, r.Label, far, d, near)
		}
	}
	return foundNames{named: 1}
}

// pixelsApart returns how far two rectangles are apart, in pixels.
func pixelsApart(a, b image.Rectangle) int {
	dx := max(0, a.Min.X-b.Max.X, b.Min.X-a.Max.X)
	dy := max(0, a.Min.Y-b.Max.Y, b.Min.Y-a.Max.Y)
	return round(math.Hypot(float64(dx), float64(dy)))
}

func TestStripListsWhatLiesBeyondItsLimit(t *testing.T) {
	rows := rowsOf("第%d项", 3, 252.1, 61.2, 40)
	p := made[Strip](t)(NewStrip(Head{}, []StripLane{{Rows: rows}}, StripOptions{Limit: 40, AxisUnit: "%"}))
	if got, want := p.Keys(), []string{"k0", "k3", "k2", "k1"}; !slices.Equal(got, want) {
		t.Errorf("keys %v, want %v: the limit itself is on the axis, and beyond it they go on from the smallest", got, want)
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
		{0, 1, 4, "0% 0.5% 1.0%"},
		{-9.1, 12, 5, "−5% 0% 5% 10%"},
		{0, 1e15, 2, "0% 500,000,000,000,000% 1,000,000,000,000,000%"},
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

// The axis of a strip ends before the list of what lies beyond it only where dots stand in the
// way of the list.
func TestStripListStandsOverTheAxis(t *testing.T) {
	lanes := withinLanes()
	crowded := withinLanes()
	crowded[1].Rows = append(crowded[1].Rows, Row{Key: "k9", Label: "另一项", Value: 38, Text: "38%"})
	both := withinLanes()
	both[0].Rows = append(both[0].Rows, Row{Key: "x2", Label: "又一项", Value: 99, Text: "99%"})
	cases := []struct {
		name  string
		lanes []StripLane
		want  bool
	}{
		{"over an empty end", lanes, true},
		{"a dot stands there", crowded, false},
		{"values of two lanes", both, false},
		{"one lane", lanes[1:], false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			p := made[Strip](t)(NewStrip(headZH("strip"), c.lanes, StripOptions{Limit: 40}))
			m := &measure{fonts: testFonts(t)}
			fit := p.fitBeyond(m, 600, 1)
			if got := p.isWithin(fit, 80, 600, 1); got != c.want {
				t.Errorf("the list is over the axis: %v, want %v", got, c.want)
			}
			fit.within = c.want
			if room := fit.axisRoom(1); (room < fit.width) != c.want {
				t.Errorf("the axis leaves %v of %v free", room, fit.width)
			}
		})
	}
}

// The words that head the values beyond the axis are there at every width, where the strip has
// the height that it wants.
func TestTheListBeyondTheAxisHasItsHead(t *testing.T) {
	spec := stripKind.samples().Usual
	for width := 300; width <= 1400; width += 20 {
		look := testLook(t)
		sc, err := layout(spec, Size{W: width, H: Height(spec, width, look)}, look)
		if err != nil {
			t.Fatal(err)
		}
		if !slices.ContainsFunc(textsOf(sc), func(x textOp) bool { return x.s == "高于40%" }) {
			t.Errorf("%d wide, nothing says beyond what the values lie", width)
		}
	}
}

// How many dots lie above the line is said in its lane, and not in the key too; where the dots
// take the room, the key says what their colour is.
func TestTheVerdictStandsInItsLane(t *testing.T) {
	rows := sampleRows("第%d项", 5, 9, 12)
	lane := func(last float64) []StripLane {
		of := slices.Clone(rows)
		of[2].Value = last
		return []StripLane{
			{Label: "可比价格", Rows: of, Reference: &Reference{Key: "ref", Label: "总值 8.3%", Value: 8.3}},
			{Label: "当年价格", Rows: sampleRows("另%d项", 40)[:1]},
		}
	}
	for _, c := range []struct {
		name    string
		last    float64
		verdict bool
	}{{"with room", 12, true}, {"without", 39, false}} {
		lanes := lane(c.last)
		lanes[1].Rows[0].Key = "other"
		spec := must(NewStrip(Head{}, lanes, StripOptions{
			AxisUnit: "%", StandsOut: []string{"k1", "k2"}, OutLabel: "高于总值", OutCount: "2项高于总值", RestCount: "其余1项",
		}))
		look := testLook(t)
		sc, err := layout(spec, Size{W: 700, H: Height(spec, 700, look)}, look)
		if err != nil {
			t.Fatal(err)
		}
		has := func(text string) bool {
			return slices.ContainsFunc(textsOf(sc), func(x textOp) bool { return x.s == text })
		}
		if has("2项高于总值") != c.verdict || has("其余1项") != c.verdict || has("高于总值") == c.verdict {
			t.Errorf("%s: the verdict is shown: %v, the key: %v", c.name, has("2项高于总值"), has("高于总值"))
		}
	}
}

// Pictures of all sizes name the dots of a lane in one order: what a picture names is the beginning
// of that order, or one end of the lane.
func TestStripNamesInOneOrder(t *testing.T) {
	full, ends := 0, 0
	for _, s := range stripSamples(t) {
		spec := s.spec.(Strip)
		for width := 240; width <= 1400; width += 58 {
			for _, height := range []int{Height(spec, width, testLook(t)), width * 9 / 16, width, width * 5 / 4} {
				sc, err := layout(spec, Size{W: width, H: height}, testLook(t))
				if err != nil {
					t.Fatal(err)
				}
				for _, lane := range spec.lanes {
					var has []bool
					for _, i := range spec.namedIn(lane) {
						name := lane.on[i].Label + " " + lane.on[i].Text
						has = append(has, slices.ContainsFunc(textsOf(sc), func(x textOp) bool { return x.s == name }))
					}
					missing := slices.Index(has, false)
					if missing < 0 {
						continue
					}
					full += missing
					for i := missing + 1; i < len(has); i++ {
						if has[i] && i >= laneEnds {
							t.Errorf("%s, %d x %d: name %d of a lane stands without name %d", s.name, width, height, i, missing)
						}
						if has[i] && i < laneEnds {
							ends++
						}
					}
				}
			}
		}
	}
	if full < 100 {
		t.Errorf("only %d names were looked at, and %d of one end", full, ends)
	}
}

// A name keeps clear of the line of the lane above, or it would look like a name of that lane.
func TestStripNamesKeepOffTheLaneAbove(t *testing.T) {
	looked := 0
	for _, s := range stripSamples(t) {
		spec := s.spec.(Strip)
		for width := 240; width <= 1400; width += 58 {
			size := Size{W: width, H: Height(spec, width, testLook(t))}
			sc, err := layout(spec, size, testLook(t))
			if err != nil {
				t.Fatal(err)
			}
			for _, lane := range spec.lanes[1:] {
				for _, i := range spec.namedIn(lane) {
					for _, x := range textsOf(sc) {
						if x.s != lane.on[i].Label+" "+lane.on[i].Text {
							continue
						}
						looked++
						for _, o := range sc.ops {
							line, ok := o.(rectOp)
							if ok && line.r.Dy() == 1 && line.r.Dx() > width/2 && line.r.Max.Y > x.box().Min.Y-4 && line.r.Max.Y <= x.box().Max.Y {
								t.Errorf("%s, %d wide: %q at %v is too near to the line %v", s.name, width, x.s, x.box(), line.r)
							}
						}
					}
				}
			}
		}
	}
	if looked < 20 {
		t.Errorf("only %d names were looked at", looked)
	}
}
