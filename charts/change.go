package charts

import (
	"image"
	"math"
	"slices"
)

// KindChange is the kind of Change.
const KindChange Kind = "change"

var changeKind = kind{
	name: KindChange,
	samples: func() Samples {
		rows := []ChangeRow{
			sampleChangeRow("urban", "城镇居民", 40020, 43502, "8.7%"), sampleChangeRow("all", "全体居民", 30810, 33803, "9.7%"),
			sampleChangeRow("rural", "农村居民", 16370, 18100, "10.6%"),
		}
		cut := sampleChangeRow("customs", "通关时间", 100, 40, "−60%")
		cut.After.Bound, cut.After.Text = AtMost, "至多40"
		grown := sampleChangeRow("vehicles", "新能源汽车", 100, 352.1, "+252.1%")
		grown.After.Key, grown.After.Derived = "", true
		gap := []ChangeRow{cut, grown, sampleChangeRow("same", "未变", 0, 0, "")}
		legend := ChangeLegend{Before: "2020年（推算）", After: "2021年"}
		return Samples{
			Usual:  must(NewChange(sampleHead("income"), rows, legend, "rural")),
			Empty:  must(NewChange(sampleHead("none"), nil, legend)),
			Single: must(NewChange(sampleHead("one"), rows[:1], legend)),
			Gap:    must(NewChange(sampleHead("gap"), gap, legend)),
		}
	},
	of: func(h Head, rows []Row, _ *Reference) (Spec, error) {
		out := make([]ChangeRow, len(rows))
		for i, r := range rows {
			r.Value = math.Abs(r.Value)
			before := rows[(i+1)%len(rows)]
			before.Key, before.Value, before.Derived = "", math.Abs(before.Value), true
			out[i] = ChangeRow{Label: r.Label, Before: before, After: r}
		}
		return NewChange(h, out, ChangeLegend{"Before (derived)", "After"})
	},
}

// sampleChangeRow makes a row whose value before is derived.
func sampleChangeRow(key, label string, before, after float64, change string) ChangeRow {
	texts := sampleRows("", before, after)
	for i := range texts {
		texts[i].Text = formatTick(texts[i].Value, 0.5)
	}
	return ChangeRow{
		Label:  label,
		Before: Row{Value: before, Text: texts[0].Text, Derived: true},
		After:  Row{Key: key, Value: after, Text: texts[1].Text},
		Change: Row{Key: key + " change", Text: change},
	}
}

// Change is values before and after on one axis from zero: a disc, ring or tick for each, a line
// between them.
type Change struct {
	head      Head
	rows      []ChangeRow
	legend    ChangeLegend
	standsOut standsOut
}

// ChangeRow is one subject before and after, with the text of the change ("8.7%"), of which
// only key and text are used. A derived value is drawn as a ring and needs no key; the key of
// the row is then that of the change. A value before without a key that is not derived is a
// base, which is 100 by definition and drawn as a tick.
type ChangeRow struct {
	Label                 string
	Before, After, Change Row
}

// ChangeLegend names the two times.
type ChangeLegend struct{ Before, After string }

// NewChange returns a chart of the rows, in their order, with the rows of some keys
// highlighted. It refuses what NewBars refuses, a value below zero, and a row without any key.
func NewChange(h Head, rows []ChangeRow, legend ChangeLegend, standsOut ...string) (Change, error) {
	c := newChecker(KindChange, h)
	c.count(len(rows))
	c.text(legend.Before, legend.After)
	var out []ChangeRow
	for _, r := range rows {
		c.text(r.Label)
		for _, part := range []Row{r.Before, r.After, r.Change} {
			c.part(part)
		}
		if r.Before.Value < 0 || r.After.Value < 0 {
			c.fail("row %q: from %v to %v: %s", r.Label, r.Before.Value, r.After.Value, partsUnfit)
		}
		if r.key() == "" {
			c.fail("row %q: %s", r.Label, noKey)
		}
		if r.Change.Text == "" && r.After.Key != "" {
			r.Change.Key = "" // nothing is shown of it
		}
		out = append(out, r)
	}
	c.standsOut(standsOut)
	if c.err != nil {
		return Change{}, c.err
	}
	return Change{head: h, rows: out, legend: legend, standsOut: slices.Clone(standsOut)}, nil
}

// key returns the key of the row as a whole.
func (r ChangeRow) key() string {
	if r.After.Key != "" {
		return r.After.Key
	}
	return r.Change.Key
}

// hasBase tells whether the value before is 100 by definition.
func (r ChangeRow) hasBase() bool { return r.Before.Key == "" && !r.Before.Derived }

// fell tells whether the value decreased.
func (r ChangeRow) fell() bool { return r.Before.Value > r.After.Value }

// keys returns all of a row's.
func (r ChangeRow) keys() []string { return []string{r.Before.Key, r.After.Key, r.Change.Key} }

// Head implements Spec.
func (c Change) Head() Head { return c.head }

// Kind implements Spec.
func (c Change) Kind() Kind { return KindChange }

// Keys implements Spec: row by row the value before, the one after, the change.
func (c Change) Keys() []string {
	var keys []string
	for _, r := range c.rows {
		keys = append(keys, r.keys()...)
	}
	return keysOf(keys...)
}

func (c Change) entries() []entry {
	out := make([]entry, len(c.rows))
	for i, r := range c.rows {
		out[i] = entry{r.Label, []Row{r.After, r.Change, r.Before}, []string{r.After.Text, r.Change.Text}}
	}
	return out
}

// isStacked tells whether the value and the change of a row stand one below the other in a
// width in layout units: side by side they would leave too little of it.
func (c Change) isStacked(m *measure, width float64) bool {
	const most = 0.4 // of the width
	after, change := 0.0, 0.0
	for _, r := range c.rows {
		after, change = max(after, besideColumn(m, r.After.Text, labelSize, 1)), max(change, besideColumn(m, r.Change.Text, labelSize, 1))
	}
	return change > 0 && after+change > most*width
}

// lanes returns the lanes of the rows, with value and change beside each other at the right, or
// below each other.
func (c Change) lanes(stacked bool) laneSet {
	rows := c.rows
	q := laneSet{
		labels: make([]string, 0, len(rows)),
		per:    1,
		beside: func(m *measure, i int, size, unit float64) (after, change float64) {
			after, change = besideColumn(m, rows[i].After.Text, size, unit), besideColumn(m, rows[i].Change.Text, size, unit)
			if stacked {
				return max(after, change), 0
			}
			return after, change
		},
	}
	if stacked {
		q.lines = 2
	}
	for _, r := range rows {
		q.labels = append(q.labels, r.Label)
	}
	return q
}

// legendItems names the two marks as most of the rows have them.
func (c Change) legendItems(st Style) []legendItem {
	before, after, base := len(c.rows) > 0, len(c.rows) > 0, len(c.rows) > 0
	for _, r := range c.rows {
		before, after, base = before && r.Before.Derived, after && r.After.Derived, base && r.hasBase()
	}
	return []legendItem{
		{name: c.legend.Before, color: c.standsOut.colour(st), derived: before, dot: true, tick: base},
		{name: c.legend.After, color: c.standsOut.colour(st), derived: after, dot: true},
	}
}

func (c Change) natural(m *measure, width float64) (want, least float64) {
	want, least = c.lanes(c.isStacked(m, width)).natural(m, width)
	h := m.legendHeight(c.legendItems(Style{}), width)
	return want + h, least + h
}

func (c Change) plot(s *draft, area image.Rectangle) {
	if len(c.rows) == 0 {
		s.noData(area)
		return
	}
	width := float64(area.Dx()) / s.unit
	stacked := c.isStacked(&s.measure, width)
	_, least := c.lanes(stacked).natural(&s.measure, width)
	area.Min.Y += s.legend(c.legendItems(s.style), area, least)
	l := s.newLanes(area, c.lanes(stacked))
	if stacked && (l.pitch < 2*lineAdvance(l.fit.texts)+2*s.hair() || len(l.kept) < len(c.rows)) {
		stacked = false
		l = s.newLanes(area, c.lanes(false))
	}
	rows := pick(c.rows, l.kept)
	x := s.newChangeScale(l, rows, stacked)
	if len(rows) > 0 {
		s.rect(image.Rect(x.zero, area.Min.Y, x.zero+s.hair(), l.bottom()), s.style.Axis)
	}
	for i, r := range rows {
		s.changeRow(l, x, i, r, c.standsOut.colour(s.style, r.keys()...))
	}
	s.more(area, l.bottom(), len(c.rows)-len(rows))
}
