package charts

import (
	"cmp"
	"image"
	"math"
	"slices"
)

// KindStrip is the kind of Strip.
const KindStrip Kind = "strip"

var stripKind = kind{
	name: KindStrip,
	samples: func() Samples {
		ref := &Reference{Key: "k1", Label: "地区生产总值 8.3%", Value: 8.3}
		far := append(sampleGrowth(60), Row{Key: "x1", Label: "电商交易额", Value: 252.1, Text: "252.1%"},
			Row{Key: "x2", Label: "新能源汽车产量", Value: 61.2, Text: "超过61.2%", Bound: AtLeast})
		return Samples{
			Usual:  must(NewStrip(sampleHead("growth"), far, StripOptions{Reference: ref, Limit: 40, BeyondLabel: "高于40%", AxisUnit: "%"})),
			Empty:  must(NewStrip(sampleHead("none"), nil, StripOptions{Reference: ref})),
			Single: must(NewStrip(sampleHead("one"), sampleRows("第%d项", 12.5), StripOptions{AxisUnit: "%"})),
			Gap:    must(NewStrip(sampleHead("gap"), sampleRows("第%d项", 1, 1.2, 1.5, 38, 39), StripOptions{AxisUnit: "%"})),
		}
	},
	of: func(h Head, rows []Row, r *Reference) (Spec, error) {
		return NewStrip(h, rows, StripOptions{Reference: r, Limit: 40, BeyondLabel: "above", AxisUnit: "%"})
	},
}

// sampleGrowth makes growth rates of which many are alike.
func sampleGrowth(n int) []Row {
	values := make([]float64, n)
	for i := range values {
		values[i] = math.Round(10*(9+7*math.Sin(float64(i*i))+float64(i%7))) / 10
	}
	rows := sampleRows("第%d项增速", values...)
	rows[3].Bound, rows[5].Derived = AtLeast, true
	return rows
}

// Strip is a dot strip: every value a dot over one axis, dots of like values piled up.
type Strip struct {
	head    Head
	on      []Row // on the axis, from the smallest
	beyond  []Row // beyond its limit, from the largest
	options StripOptions
}

// StripOptions is what a strip may have besides its rows.
type StripOptions struct {
	Reference *Reference // drawn as a line through the axis; may be nil
	// Limit ends the axis: larger values are listed at its end instead of flattening
	// all others. 0 sets no limit.
	Limit       float64
	BeyondLabel string // heads that list: "高于40%"
	AxisUnit    string // follows each number of the axis: "%"
}

// NewStrip returns a strip of the rows. It refuses what NewBars refuses, and a limit
// below zero.
func NewStrip(h Head, rows []Row, o StripOptions) (Strip, error) {
	c := newChecker(KindStrip, h)
	c.count(len(rows))
	c.text(o.BeyondLabel, o.AxisUnit)
	for _, r := range rows {
		c.row(r)
	}
	c.reference(o.Reference)
	c.value(o.Limit, "limit")
	if o.Limit < 0 {
		c.fail("limit %v: %s", o.Limit, partsUnfit)
	}
	if c.err != nil {
		return Strip{}, c.err
	}
	o.Reference = copyOf(o.Reference)
	p := Strip{head: h, options: o}
	for _, r := range rows {
		if o.Limit > 0 && r.Value > o.Limit {
			p.beyond = append(p.beyond, r)
			continue
		}
		p.on = append(p.on, r)
	}
	slices.SortStableFunc(p.on, func(a, b Row) int { return cmp.Compare(a.Value, b.Value) })
	slices.SortStableFunc(p.beyond, func(a, b Row) int { return cmp.Compare(b.Value, a.Value) })
	return p, nil
}

// Head implements Spec.
func (p Strip) Head() Head { return p.head }

// Kind implements Spec.
func (p Strip) Kind() Kind { return KindStrip }

// Keys implements Spec: the reference, the rows on the axis from the smallest, those
// beyond it from the largest.
func (p Strip) Keys() []string {
	var keys []string
	if p.options.Reference != nil {
		keys = append(keys, p.options.Reference.Key)
	}
	for _, r := range slices.Concat(p.on, p.beyond) {
		keys = append(keys, r.Key)
	}
	return keysOf(keys...)
}

// entries implements Spec. A dot on the axis has no words, so nothing of it can be cut.
func (p Strip) entries() []entry {
	out := entriesOf(slices.Concat(p.beyond, p.on))
	for i := range p.on {
		out[len(p.beyond)+i].must = nil
	}
	return out
}

func (p Strip) line() *Reference { return p.options.Reference }

// domain returns the ends of the axis: it has zero, every dot and the reference.
func (p Strip) domain() (low, high float64) {
	for _, r := range p.on {
		low, high = min(low, r.Value), max(high, r.Value)
	}
	if ref := p.options.Reference; ref != nil {
		low, high = min(low, ref.Value), max(high, ref.Value)
	}
	if low == high {
		high = 1
	}
	return low, high
}

func (p Strip) natural(m *measure, width float64) (want, least float64) {
	low, high := p.domain()
	width -= p.fitBeyond(m, width, 1).width
	xs := make([]int, len(p.on))
	for i, r := range p.on {
		xs[i] = round((r.Value - low) / (high - low) * width)
	}
	_, levels := pile(xs, 2*dotRadius+1)
	plot := max(stripLeast, float64(levels*(2*dotRadius+1))+stripAir, float64(len(p.beyond)+1)*sourceLine+stripAir)
	head := axisHeight + p.headRows(m, width)*referenceHeight
	return head + min(plot, stripMost), head + stripLeast
}

// headRows returns how many rows the reference's label and the line about rings take
// above the plot. They share one where it is wide.
func (p Strip) headRows(m *measure, width float64) float64 {
	const shared = 0.7 // of the width: the label stands where its value is
	rows, need := 0.0, 2*labelGap
	if ref := p.options.Reference; ref != nil {
		rows++
		need += m.either(ref.Label, smallSize)
	}
	if p.hasRings() {
		rows++
		need += float64(m.ringKeyWidth(smallSize, 1))
	}
	if need < shared*width {
		rows = min(rows, 1)
	}
	return rows
}

func (p Strip) plot(s *draft, area image.Rectangle) {
	if len(p.on)+len(p.beyond) == 0 {
		s.noData(area)
		return
	}
	want, _ := p.natural(&s.measure, float64(area.Dx())/s.unit)
	area.Max.Y = min(area.Max.Y, area.Min.Y+s.px(s.room.spread*want))
	ref := newReference(s, p.options.Reference, area, s.px(referenceHeight))
	a, rings := p.placeHead(s, &ref, area)
	s.axis(a)
	if ref.ref != nil {
		line := image.Rect(a.left, a.area.Min.Y, a.right, a.y)
		s.reference(ref, a.at(ref.ref.Value), line)
	}
	s.dots(a, p.on, rings)
	if len(p.beyond) > 0 {
		s.beyond(a, p.beyond, p.options.BeyondLabel)
	}
}

// placeHead makes room above the dots for the reference's label and for what rings mean, side
// by side or below each other, and draws the latter. Without room to say it, there are
// no rings.
func (p Strip) placeHead(s *draft, ref *referenceLabel, area image.Rectangle) (a axis, rings bool) {
	row := s.px(referenceHeight)
	below := func(y int) axis {
		return s.newAxis(p, image.Rect(area.Min.X, y, area.Max.X, area.Max.Y))
	}
	key := s.newRingKey(p, area)
	if key.size == 0 {
		return below(area.Min.Y + ref.height), false
	}
	a = below(area.Min.Y + row)
	var label image.Rectangle
	if ref.ref != nil {
		label = ref.label(s, a.at(ref.ref.Value))
	}
	x, ok := key.beside(area, label, s.px(2*labelGap))
	if !ok {
		if area.Dy() < 2*row+s.px(axisHeight+stripLeast/2) {
			return a, false
		}
		ref.area.Min.Y += row
		a = below(area.Min.Y + 2*row)
	}
	s.ringKey(key, x, area.Min.Y)
	return a, true
}
