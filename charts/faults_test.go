package charts

import (
	"fmt"
	"image"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// outside lists the marks that do not lie inside the picture.
func outside(sc scene) []string {
	var faults []string
	for _, o := range sc.ops {
		if b := inked(o); !b.In(sc.bounds) {
			faults = append(faults, fmt.Sprintf("%T at %v, outside of %v: %+v", o, b, sc.bounds, o))
		}
	}
	return faults
}

// inked returns the box of a mark without what is empty of a text's last one: a line that is
// read on may hang that over its end.
func inked(o op) image.Rectangle {
	b := o.box()
	if x, ok := o.(textOp); ok && len(hanging(x.s)) > 0 {
		b.Max.X -= int(math.Ceil(x.size / 2)) // of a box in whole pixels
	}
	return b
}

// touching lists the texts that lie on each other.
func touching(sc scene) []string {
	var faults []string
	texts := textsOf(sc)
	for i, a := range texts {
		for _, b := range texts[i+1:] {
			if a.box().Overlaps(b.box()) {
				faults = append(faults, fmt.Sprintf("%q at %v lies on %q at %v", a.s, a.box(), b.s, b.box()))
			}
		}
	}
	return faults
}

// crossing lists the texts that lie across the edge of a mark. A text may stand within
// a mark: a segment, a card, the background.
func crossing(sc scene) []string {
	var faults []string
	for _, x := range textsOf(sc) {
		for _, o := range sc.ops {
			if _, text := o.(textOp); text {
				continue
			}
			if b := o.box(); inked(x).Overlaps(b) && !inked(x).In(b) {
				faults = append(faults, fmt.Sprintf("%q at %v lies across %T at %v", x.s, x.box(), o, b))
			}
		}
	}
	return faults
}

// strayRegions lists the regions that are empty, outside, of no known key or on another.
func strayRegions(sc scene, known []string) []string {
	var faults []string
	for i, r := range sc.regions {
		if r.Rect.Empty() || !r.Rect.In(sc.bounds) {
			faults = append(faults, fmt.Sprintf("region %q: %v is empty or outside of %v", r.Key, r.Rect, sc.bounds))
		}
		if !slices.Contains(known, r.Key) {
			faults = append(faults, fmt.Sprintf("region %q: not among the keys %v", r.Key, known))
		}
		for _, other := range sc.regions[i+1:] {
			if r.Rect.Overlaps(other.Rect) {
				faults = append(faults, fmt.Sprintf("region %q %v lies on %q %v", r.Key, r.Rect, other.Key, other.Rect))
			}
		}
	}
	return faults
}

func textsOf(sc scene) []textOp {
	var texts []textOp
	for _, o := range sc.ops {
		if x, ok := o.(textOp); ok {
			texts = append(texts, x)
		}
	}
	return texts
}

// fuzzRows is how many rows a chart of the fuzzer has at most: small ones are tried more
// often, and many rows have samples of their own.
const fuzzRows = 24

// FuzzLayout lays charts of any kind, data, words and size out and holds them to what
// the samples are held to.
func FuzzLayout(f *testing.F) {
	for kind := range uint8(len(kinds)) {
		f.Add(kind, uint8(5), uint64(kind), uint16(320), uint16(200), uint8(2))
		f.Add(kind, uint8(40), uint64(99), uint16(900), uint16(60), uint8(7))
	}
	f.Fuzz(func(t *testing.T, kind, n uint8, seed uint64, w, h uint16, quarters uint8) {
		size := Size{W: int(w), H: int(h), Scale: float64(quarters) / 4}
		if _, _, err := size.Pixels(); err != nil || w > 1200 || h > 900 {
			return // not an input
		}
		g := generator{rand.New(rand.NewPCG(seed, 1))}
		spec := g.spec(kinds[int(kind)%len(kinds)], int(n)%fuzzRows)
		look := testLook(t)
		look.Bare, look.Grow, look.Reserve = g.IntN(4) == 0, g.IntN(2) == 0, g.IntN(2)*g.IntN(120)
		look.Plain, look.Cite, look.Transparent = g.IntN(4) == 0, g.IntN(3) == 0, g.IntN(4) == 0
		if keys := spec.Keys(); len(keys) > 0 {
			look.Selected = keys[g.IntN(len(keys))]
		}
		sc, err := layout(spec, size, look)
		if err != nil {
			t.Fatal(err)
		}
		cut, left := cutValues(spec, sc)
		if counted := countedIn(sc, look, nil); w >= 160 && h >= 120 && counted != left {
			cut = append(cut, fmt.Sprintf("%d are left out, %d are counted", left, counted))
		}
		for _, faults := range [][]string{outside(sc), touching(sc), crossing(sc), strayRegions(sc, spec.Keys()), cut} {
			report(t, faults[:min(3, len(faults))])
		}
		if t.Failed() {
			t.Logf("%d rows of %s in %v, grown: %v, bare: %v, plain: %v, cited: %v",
				len(spec.Keys()), spec.Kind(), size, look.Grow, look.Bare, look.Plain, look.Cite)
		}
	})
}

// generator makes charts at random.
type generator struct{ *rand.Rand }

func (g generator) text() string {
	pieces := []string{"", "增长", "规模以上", "（推算）", "R&D ", "Telecommunications ", "8.3%", "，", "75.1万人", " of ", "“新”", "…"}
	s := ""
	for range g.IntN(6) {
		s += pieces[g.IntN(len(pieces))]
	}
	return s
}

func (g generator) value() float64 {
	switch g.IntN(5) {
	case 0:
		return 0
	case 1:
		return maxValue * g.Float64()
	case 2:
		return g.Float64() * 1e-9
	}
	return float64(g.IntN(1000))
}

func (g generator) row(i int) Row {
	return Row{
		Key: fmt.Sprint("k", i), Label: g.text(), Value: g.value(), Text: g.text(),
		Bound: Bound(g.IntN(4)), Derived: g.IntN(5) == 0,
	}
}

func (g generator) rows(n int) []Row {
	rows := make([]Row, n)
	for i := range rows {
		rows[i] = g.row(i)
	}
	return rows
}

func (g generator) spec(k kind, n int) Spec {
	h := Head{Title: g.text() + g.text(), Subtitle: g.text(), Source: g.text() + g.text(), Note: g.text(), Citation: g.text() + g.text() + g.text()}
	var ref *Reference
	if g.IntN(2) == 0 {
		ref = &Reference{Key: "ref", Label: g.text(), Value: g.value()}
	}
	var spec Spec
	var err error
	switch k.name {
	case KindBars:
		rows := g.rows(n)
		for i := range rows {
			if g.IntN(6) == 0 {
				rows[i].Value = -rows[i].Value
			}
		}
		spec, err = NewBars(h, rows, BarOptions{Reference: ref})
	case KindGrouped:
		per := 1 + g.IntN(4)
		groups := make([]Group, n/per)
		rows := g.rows(n)
		series := make([]string, per)
		for i := range series {
			series[i] = g.text()
		}
		for i := range groups {
			groups[i] = Group{Label: g.text(), Rows: rows[i*per : (i+1)*per]}
		}
		spec, err = NewGrouped(h, series, groups)
	case KindStack:
		rows := make([]StackRow, n)
		for i := range rows {
			b, a := g.row(3*i), g.row(3*i+1)
			b.Value, a.Value = float64(g.IntN(1000)), float64(g.IntN(300))
			total := g.row(3*i + 2)
			total.Value = a.Value + b.Value
			rows[i] = StackRow{Label: g.text(), Before: b, New: a, Total: total}
		}
		spec, err = NewStack(h, rows, StackLegend{g.text(), g.text(), g.text(), nil})
	case KindTarget:
		groups := make([]TargetGroup, 1+g.IntN(3))
		for i := range groups {
			groups[i] = TargetGroup{Line: g.text(), At: float64(g.IntN(3)-1) * g.value(), AxisUnit: g.text()}
		}
		for i := range n {
			row := TargetRow{Row: g.row(i)}
			row.Value *= float64(g.IntN(3) - 1)
			if g.IntN(2) == 0 {
				row.Over = fmt.Sprint("o", i)
			}
			if g.IntN(2) == 0 {
				row.Detail = g.text()
			}
			at := &groups[g.IntN(len(groups))].Rows
			*at = append(*at, row)
		}
		spec, err = NewTarget(h, groups)
	case KindChange:
		rows := make([]ChangeRow, n)
		for i := range rows {
			rows[i] = ChangeRow{Label: g.text(), Before: g.row(3 * i), After: g.row(3*i + 1), Change: g.row(3*i + 2)}
			if g.IntN(3) > 0 {
				rows[i].Before.Key = ""
			}
			if g.IntN(3) == 0 {
				rows[i].After.Key = ""
			}
		}
		spec, err = NewChange(h, rows, ChangeLegend{g.text(), g.text()})
	case KindShares:
		rows := g.rows(n)
		for i := range rows {
			rows[i].Value = 100 * g.Float64()
			if g.IntN(3) == 0 {
				rows[i].Detail = g.text()
			}
		}
		if ref != nil {
			ref.Value = 100 * g.Float64()
		}
		spec, err = NewShares(h, rows, ShareOptions{Reference: ref})
	case KindStrip:
		lanes := make([]StripLane, 1+g.IntN(4))
		for i := range lanes {
			lanes[i] = StripLane{Label: g.text(), Note: g.text()}
		}
		lanes[g.IntN(len(lanes))].Reference = ref
		o := StripOptions{Limit: float64(g.IntN(3) * 300), BeyondLabel: g.text(), AxisUnit: g.text()}
		for i := range n {
			at := &lanes[g.IntN(len(lanes))].Rows
			*at = append(*at, g.row(i))
			if g.IntN(3) == 0 {
				o.Named, o.StandsOut = append(o.Named, fmt.Sprint("k", i)), append(o.StandsOut, fmt.Sprint("k", i))
			}
		}
		spec, err = NewStrip(h, lanes, o)
	case KindTiles:
		tiles := make([]Tile, n)
		for i := range tiles {
			tiles[i] = Tile{Row: g.row(i), Number: g.text(), Prefix: g.text(), Suffix: g.text(), Note: g.text()}
		}
		spec, err = NewTiles(h, tiles)
	default:
		spec, err = k.of(h, g.rows(n), ref)
	}
	if err != nil {
		panic(err)
	}
	return spec
}
