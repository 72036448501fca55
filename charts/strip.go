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
	name:  KindStrip,
	names: true,
	samples: func() kindSamples {
		ref := &Reference{Key: "k1", Label: "地区生产总值 8.3%", Value: 8.3}
		far := append(sampleGrowth(60), Row{Key: "x1", Label: "电商交易额", Value: 252.1, Text: "252.1%"},
			Row{Key: "x2", Label: "新能源汽车产量", Value: 61.2, Text: "超过61.2%", Bound: AtLeast})
		lanes := []StripLane{
			{Label: "可比价格", Note: "10项", Rows: far[:10], Reference: ref},
			{Label: "当年价格", Note: "25项", Rows: far[10:35]},
			{Label: "实物量", Note: "27项", Rows: far[35:]},
		}
		o := StripOptions{
			Limit: 40, BeyondLabel: "高于40%", AxisUnit: "%", StandsOut: []string{"k3", "k4", "k9"}, OutLabel: "标题所说",
			Named:    []string{"k9", "k4", "k0", "k12", "k30", "k34", "k59", "k40"},
			OutCount: "3项高于地区生产总值", RestCount: "其余7项",
		}
		one := func(rows []Row) []StripLane { return []StripLane{{Rows: rows}} }
		return kindSamples{
			Usual:  must(NewStrip(sampleHead("growth"), lanes, o)),
			Empty:  must(NewStrip(sampleHead("none"), []StripLane{{Reference: ref}}, StripOptions{})),
			Single: must(NewStrip(sampleHead("one"), one(sampleRows("第%d项", 12.5)), StripOptions{AxisUnit: "%", Named: []string{"k0"}})),
			Gap:    must(NewStrip(sampleHead("gap"), one(sampleRows("第%d项", 1, 1.2, 1.5, 38, 39)), StripOptions{AxisUnit: "%"})),
		}
	},
	of: func(h Head, rows []Row, r *Reference) (Spec, error) {
		lane := StripLane{Rows: rows, Reference: r}
		return NewStrip(h, []StripLane{lane}, StripOptions{Limit: 40, BeyondLabel: "above", AxisUnit: "%"})
	},
}

// sampleGrowth makes growth rates, many of which are alike.
func sampleGrowth(n int) []Row {
	values := make([]float64, n)
	for i := range values {
		values[i] = math.Round(10*(9+7*math.Sin(float64(i*i))+float64(i%7))) / 10
	}
	rows := sampleRows("第%d项增速", values...)
	rows[3].Bound, rows[5].Derived = AtLeast, true
	return rows
}

// Strip is a dot strip: every value a dot over an axis, dots of like values piled up, in a
// lane for each kind of values that is not to be compared with the others.
type Strip struct {
	head    Head
	lanes   []stripLane
	options StripOptions
}

// StripLane is the dots of one lane. Label says what they have in common, Note in small type
// how many they are.
type StripLane struct {
	Label, Note string
	Rows        []Row
	Reference   *Reference // drawn as a line through this lane alone; may be nil
}

// stripLane is a lane whose rows are sorted out.
type stripLane struct {
	StripLane
	on     []Row // on the axis, from the smallest
	beyond []Row // beyond its limit, from the largest
}

// StripOptions is what a strip may have besides its lanes.
type StripOptions struct {
	// Limit ends the axis: larger values are listed at its end instead of flattening
	// all others. 0 sets no limit.
	Limit       float64
	BeyondLabel string // heads that list: "高于40%"
	AxisUnit    string // follows each number of the axis: "%"
	// Named is the keys of the dots that have their names beside them, the most needed first. In
	// each lane its largest and its smallest come before those. A name without room keeps back
	// those after it in its lane, so that a smaller picture names no dots in place of those that a
	// larger one names; only of the two ends one may stand without the other.
	Named     []string
	StandsOut []string // keys of the dots that stand out, the others being neutral; may be empty
	OutLabel  string   // what those are ("高于地区生产总值"), for the key above; may be empty
	// OutCount and RestCount say in the lane of the reference how many of its dots stand out
	// ("9项高于地区生产总值") and how many do not; they may be empty.
	OutCount, RestCount string
}

// NewStrip returns a strip of the lanes, in their order. It refuses what NewBars refuses, and a
// limit below zero.
func NewStrip(h Head, lanes []StripLane, o StripOptions) (Strip, error) {
	c := newChecker(KindStrip, h)
	c.text(o.BeyondLabel, o.AxisUnit, o.OutLabel, o.OutCount, o.RestCount)
	p := Strip{head: h, options: o}
	rows := 0
	for _, l := range lanes {
		c.text(l.Label, l.Note)
		for _, r := range l.Rows {
			c.row(r)
		}
		c.reference(l.Reference)
		rows += len(l.Rows)
		p.lanes = append(p.lanes, l.sorted(o.Limit))
	}
	c.count(rows)
	c.count(len(lanes))
	c.value(o.Limit, "limit")
	if o.Limit < 0 {
		c.fail("limit %v: %s", o.Limit, partsUnfit)
	}
	c.standsOut(o.Named)
	c.standsOut(o.StandsOut)
	if c.err != nil {
		return Strip{}, c.err
	}
	p.options.Named, p.options.StandsOut = slices.Clone(o.Named), slices.Clone(o.StandsOut)
	return p, nil
}

// sorted parts a lane's rows into those on the axis and those beyond its limit.
func (l StripLane) sorted(limit float64) stripLane {
	l.Reference = copyOf(l.Reference)
	out := stripLane{StripLane: l}
	for _, r := range l.Rows {
		if limit > 0 && r.Value > limit {
			out.beyond = append(out.beyond, r)
			continue
		}
		out.on = append(out.on, r)
	}
	slices.SortStableFunc(out.on, func(a, b Row) int { return cmp.Compare(a.Value, b.Value) })
	slices.SortStableFunc(out.beyond, func(a, b Row) int { return cmp.Compare(b.Value, a.Value) })
	return out
}

// Head implements Spec.
func (p Strip) Head() Head { return p.head }

// Kind implements Spec.
func (p Strip) Kind() Kind { return KindStrip }

// Keys implements Spec: lane by lane the reference, then the rows from the smallest.
func (p Strip) Keys() []string {
	var keys []string
	for _, l := range p.lanes {
		if l.Reference != nil {
			keys = append(keys, l.Reference.Key)
		}
		for _, r := range l.on {
			keys = append(keys, r.Key)
		}
		for _, r := range slices.Backward(l.beyond) {
			keys = append(keys, r.Key)
		}
	}
	return keysOf(keys...)
}

// entries implements Spec. A dot on the axis has no words that are shown wherever it is, so
// nothing of it can be cut.
func (p Strip) entries() []entry {
	var out []entry
	for _, l := range p.lanes {
		of := entriesOf(slices.Concat(l.beyond, l.on))
		for i := range l.on {
			of[len(l.beyond)+i].must = nil
		}
		out = append(out, of...)
	}
	return out
}

func (p Strip) line() *Reference {
	for _, l := range p.lanes {
		if l.Reference != nil {
			return l.Reference
		}
	}
	return nil
}

// rows returns the rows of all lanes on the axis, and those beyond it.
func (p Strip) rows() (on, beyond []Row) {
	for _, l := range p.lanes {
		on, beyond = append(on, l.on...), append(beyond, l.beyond...)
	}
	return on, beyond
}

// domain returns the ends of the axis: it has zero, every dot and the references.
func (p Strip) domain() (low, high float64) {
	reach := func(v float64) { low, high = min(low, v), max(high, v) }
	for _, l := range p.lanes {
		for _, r := range l.on {
			reach(r.Value)
		}
		if l.Reference != nil {
			reach(l.Reference.Value)
		}
	}
	if low == high {
		high = 1
	}
	return low, high
}

func (p Strip) natural(m *measure, width float64) (want, least float64) {
	low, high := p.domain()
	names := p.fitNames(m, width, 1)
	beyond := p.fitWithin(m, p.fitBeyond(m, width, 1), names.column, width, 1)
	plot := width - names.column - beyond.axisRoom(1) - 2*(dotMost+1)
	for _, l := range p.lanes {
		falls := fallsOf(l.on, func(v float64) int { return round((v - low) / (high - low) * plot) }, true)
		radius := round(p.dot())
		_, levels := pile(falls, radius)
		fixed := names.above(l, 1)
		if l.Reference != nil {
			fixed += referenceHeight
		}
		dots := max(p.leastLane(), float64(levels*dotPitch(radius))+p.air()+p.nameRoom(m, l), p.beyondRoom(l, beyond), p.verdictRoom(l))
		want += fixed + min(dots, stripMost)
		least += fixed + max(p.leastLane(), p.beyondRoom(l, beyond)-stripAir)
	}
	head := axisHeight + p.keyRows(m, width, names)*referenceHeight
	return head + want, head + least
}

// dot returns the radius of dots that a strip wants, in layout units.
func (p Strip) dot() float64 {
	if len(p.lanes) > 1 {
		return laneDot
	}
	return dotRadius
}

// air returns the height above the highest dot of a lane, in layout units.
func (p Strip) air() float64 {
	if len(p.lanes) > 1 {
		return laneAir
	}
	return stripAir
}

// leastLane returns the least height of a lane's dots, in layout units.
func (p Strip) leastLane() float64 {
	if len(p.lanes) > 1 {
		return laneLeast
	}
	return stripLeast
}

// keyRows returns how many rows the line about marks takes above the plot: none where it
// shares that of the first lane's reference.
func (p Strip) keyRows(m *measure, width float64, names stripNames) float64 {
	const shared = 0.7 // of the width: the label stands where its value is
	marks := m.dotMarks(p, true)
	if len(marks) == 0 {
		return 0
	}
	need := 2*labelGap + float64(m.dotKeyWidth(marks, m.sized(smallSize), 1))
	first := p.lanes[0]
	switch ref := first.Reference; {
	case names.above(first, 1) > 0 && need+p.labelWidth(m, first, 1) < width:
		return 0
	case ref != nil && names.above(first, 1) == 0 && need+m.either(ref.Label, m.sized(smallSize)) < shared*width:
		return 0
	}
	return 1
}

func (p Strip) plot(s *draft, area image.Rectangle) {
	on, beyond := p.rows()
	if len(on)+len(beyond) == 0 {
		s.noData(area)
		return
	}
	want, _ := p.natural(&s.measure, float64(area.Dx())/s.unit)
	area.Max.Y = min(area.Max.Y, area.Min.Y+s.px(s.room.spread*want))
	f, shapes := p.fit(s, area)
	s.axis(f.axis)
	radius := p.radius(s, f, shapes)
	below := s.underLanes(p, f)
	for i := range f.lanes {
		s.stripLane(p, f, i, radius, shapes)
	}
	s.tickLines(f, below)
}
