package charts

import (
	"image"
	"slices"
)

// KindBars is the kind of Bars.
const KindBars Kind = "bars"

var barsKind = kind{
	name:   KindBars,
	bounds: true, derived: true,
	samples: func() kindSamples {
		ref := &Reference{Key: "gdp", Label: "地区生产总值 8.3%", Value: 8.3}
		gap := sampleRows("第%d项", 12, 8, 5)
		gap[1].Text = ""
		return kindSamples{
			Usual:  must(NewBars(sampleHead("pillars"), pillars(), BarOptions{Reference: ref})),
			Empty:  must(NewBars(sampleHead("none"), nil, BarOptions{Reference: ref})),
			Single: must(NewBars(sampleHead("one"), sampleRows("第%d项", 12), BarOptions{})),
			Gap:    must(NewBars(sampleHead("gap"), gap, BarOptions{})),
		}
	},
	of: func(h Head, rows []Row, r *Reference) (Spec, error) {
		return NewBars(h, rows, BarOptions{Reference: r})
	},
}

// Bars is a chart of horizontal bars from one zero, ranked from the largest down.
type Bars struct {
	head      Head
	rows      []Row
	reference *Reference
	standsOut standsOut
	groups    []BarGroup
	cut       float64
	peers     []Row
}

// BarOptions is what a bar chart may have besides its rows.
type BarOptions struct {
	Reference *Reference // drawn as a line across the bars; may be nil
	AsGiven   bool       // keep the order of the rows instead of ranking them
	StandsOut []string   // keys of the rows that stand out, the others being neutral; may be empty
	// Groups sets the rows, in the given order, under headings; without groups they stand
	// together.
	Groups []BarGroup
	// Cut is the value at which the axis is cut, so that bars beyond it end there, with a mark
	// and with their texts in bold; 0 cuts nowhere.
	Cut float64
}

// NewBars returns a chart of the rows. It refuses a row without a key, a key given twice, a
// value that is not finite or beyond MaxValue, and a highlighted key that is no row's.
func NewBars(h Head, rows []Row, o BarOptions) (Bars, error) {
	c := newChecker(KindBars, h)
	c.count(len(rows))
	for _, r := range rows {
		c.row(r)
	}
	c.reference(o.Reference)
	c.standsOut(o.StandsOut)
	c.groups(o.Groups, len(rows))
	c.cutAt(o.Cut)
	if len(o.Groups) > 0 && !o.AsGiven {
		c.fail("rows in groups stand as given")
	}
	if c.err != nil {
		return Bars{}, c.err
	}
	rows = slices.Clone(rows)
	if !o.AsGiven {
		slices.SortStableFunc(rows, func(a, b Row) int {
			switch {
			case a.Value > b.Value:
				return -1
			case a.Value < b.Value:
				return 1
			}
			return 0
		})
	}
	return Bars{
		head: h, rows: rows, reference: copyOf(o.Reference), standsOut: slices.Clone(o.StandsOut),
		groups: slices.Clone(o.Groups), cut: o.Cut,
	}, nil
}

// Beside returns the chart as it stands beside others of the same size: with their scale and
// their labels' width, so that a bar's length can be compared from one to the next.
func (b Bars) Beside(others ...Bars) Bars {
	b.peers = nil
	for _, o := range others {
		b.peers = append(b.peers, o.rows...)
	}
	return b
}

// Head implements Spec.
func (b Bars) Head() Head { return b.head }

// Kind implements Spec.
func (b Bars) Kind() Kind { return KindBars }

// Keys implements Spec: the reference, then the rows from the top.
func (b Bars) Keys() []string {
	var keys []string
	if b.reference != nil {
		keys = append(keys, b.reference.Key)
	}
	for _, r := range b.rows {
		keys = append(keys, r.Key)
	}
	return keysOf(keys...)
}

func (b Bars) entries() []entry { return entriesOf(b.rows) }

func (b Bars) line() *Reference { return b.reference }

func (b Bars) lanes() laneSet {
	rows := b.rows
	q := laneSet{
		per: 1,
		beside: func(m *measure, i int, size, unit float64) (before, after float64) {
			return besideBar(m, rows[i], size, unit)
		},
	}
	q.labels, q.details = namesOf(rows)
	q.valued, q.crossed = rows, b.reference != nil
	q.peers = b.peers
	if len(b.groups) > 0 {
		q.headings = b.headings
	}
	return q
}

// look implements marked.
func (b Bars) look(key string) markLook {
	return markLook{standsOut: b.standsOut.has(key), tint: derivedTint}
}

func (b Bars) natural(m *measure, width float64) (want, least float64) {
	return b.lanes().naturalBelow(b.reference, m, width)
}

func (b Bars) plot(s *draft, area image.Rectangle) {
	if len(b.rows) == 0 {
		s.noData(area)
		return
	}
	// Rows have priority over the reference, unless there are many.
	least := min(len(b.rows)*lineBox(s.sized(leastSize)*s.unit), s.px(3*referenceHeight))
	ref := newReference(s, b.reference, area, least)
	area.Min.Y += ref.height
	l := s.newLanes(area, b.lanes())
	rows, cut := b.drawn(l.kept)
	x := newBarScale(s, l, rows, b.peers, ref.ref, b.crossed(l.kept))
	crossed := b.crossing(l)
	s.setHeadings(l)
	for i, r := range rows {
		s.setLabel(l, i, s.isSelected(r.Key))
		colour := b.standsOut.colour(s.style, r.Key)
		s.setBar(l, x, i, r, colour)
		value := s.valueLine(r.Text, r.Key, l.fit.texts)
		if cut[i] {
			s.setCut(x.span(l, i, r.Value), r.Value < 0)
			value.bold = true
		}
		s.setEnd(l, x, i, r, value)
		s.region(l.band(i), r.Key)
	}
	s.more(area, l.bottom(), len(b.rows)-len(rows))
	s.zeroLine(x, l)
	if ref.ref != nil && !crossed.Empty() {
		s.reference(ref, x.at(ref.ref.Value), crossed)
	}
}

// drawn returns the kept rows as they are drawn, and which of them are cut.
func (b Bars) drawn(kept []int) (rows []Row, cut []bool) {
	rows, cut = pick(b.rows, kept), make([]bool, len(kept))
	for i, r := range rows {
		rows[i], cut[i] = b.within(r)
	}
	return rows, cut
}
