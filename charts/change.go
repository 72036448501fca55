package charts

import (
	"image"
	"image/color"
	"math"
)

// KindChange is the kind of Change.
const KindChange Kind = "change"

var changeKind = kind{
	name:   KindChange,
	bounds: true, legend: true,
	samples: func() kindSamples {
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
		return kindSamples{
			Usual:  must(NewChange(sampleHead("income"), rows, legend)),
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

// Change is values before and after as two bars from one zero for each subject: how much became
// of how much is seen as their lengths, and the change is told beside the second. A line between
// two marks needs less room, but of a growth by a tenth it shows a sliver.
type Change struct {
	head   Head
	rows   []ChangeRow
	legend ChangeLegend
}

// ChangeRow is one subject before and after, with the text of the change ("8.7%"), of which
// only key and text are used. A derived value is hollow and needs no key; the key of the row is
// then that of the change. A value before without a key that is not derived is a base, which is
// 100 by definition.
type ChangeRow struct {
	Label                 string
	Before, After, Change Row
}

// ChangeLegend names the two times.
type ChangeLegend struct{ Before, After string }

// NewChange returns a chart of the rows, in their order. It refuses what NewBars refuses, a value below zero, and a row without any key.
func NewChange(h Head, rows []ChangeRow, legend ChangeLegend) (Change, error) {
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
	if c.err != nil {
		return Change{}, c.err
	}
	return Change{head: h, rows: out, legend: legend}, nil
}

// key returns the key of the row as a whole.
func (r ChangeRow) key() string {
	if r.After.Key != "" {
		return r.After.Key
	}
	return r.Change.Key
}

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

// changeGap is between a value and its change, in ems.
const changeGap = 0.7

// changePlace is where the changes of the rows stand.
type changePlace uint8

const (
	besideValues changePlace = iota
	belowLabels
	belowBars    // where the labels leave no room
	besideLabels // which stand above the bars
)

// place tells where the changes of the rows stand in a width in layout units: below the labels
// where beside the values they would leave too little of the longest bar.
func (c Change) place(m *measure, width float64) changePlace {
	const least = 0.3 // of the width, for the longest bar
	most, label := 0.0, 0.0
	for _, r := range c.rows {
		most = max(most, r.Before.Value, r.After.Value)
		label = max(label, m.either(r.Label, m.sized(labelSize)))
	}
	room := width - min(label, columnShare*width) - labelGap
	for _, r := range c.rows {
		beside := besideColumn(m, r.After.Text, m.sized(m.valueSize(labelSize)), 1) + m.changeWidth(r, m.sized(m.valueSize(labelSize)))
		if r.Change.Text != "" && beside+least*width*r.After.Value/max(most, 1e-9) > room {
			return belowLabels
		}
	}
	return besideValues
}

// lanes returns a lane for each bar of a row, and one for its change where that is below them.
func (c Change) lanes(at changePlace) laneSet {
	rows := c.rows
	q := laneSet{
		labels: make([]string, 0, len(rows)),
		per:    2,
		beside: func(m *measure, i int, size, unit float64) (before, after float64) {
			_, first := besideBar(m, rows[i].Before, size, unit)
			_, second := besideBar(m, rows[i].After, size, unit)
			switch at {
			case belowBars: // from where the bars begin
				second = max(second, m.either(rows[i].Change.Text, size))
			case besideValues:
				second += m.changeWidth(rows[i], size)
			case belowLabels, besideLabels:
			}
			return 0, max(first, second)
		},
	}
	switch at {
	case belowBars:
		q.per = 3
	case besideLabels:
		q.values = func() (texts []string) {
			for _, r := range rows {
				texts = append(texts, r.Before.Text, r.After.Text)
			}
			return texts
		}
	case besideValues, belowLabels:
	}
	for _, r := range rows {
		q.labels = append(q.labels, r.Label)
		if at == belowLabels || at == besideLabels {
			q.details = append(q.details, r.Change.Text)
		}
	}
	return q
}

// changeWidth returns the width of a row's change at a size, with its distance from the value.
func (m *measure) changeWidth(r ChangeRow, size float64) float64 {
	if r.Change.Text == "" {
		return 0
	}
	return changeGap*size + m.either(r.Change.Text, size)
}

// legendItems names the two bars as most of the rows have them.
func (c Change) legendItems(st Style) []legendItem {
	before, after := len(c.rows) > 0, len(c.rows) > 0
	for _, r := range c.rows {
		before, after = before && r.Before.Derived, after && r.After.Derived
	}
	return []legendItem{
		{name: c.legend.Before, color: beforeColour(st, before), derived: before},
		{name: c.legend.After, color: afterColour(st), derived: after, tint: trackTint},
	}
}

// beforeColour returns the colour of the bar of a value before. One that is not derived is a base,
// which states no amount: it has the grey of an axis, which no value has, and not that of a track,
// which is the rest of a whole.
func beforeColour(st Style, derived bool) color.RGBA {
	if derived {
		return st.Neutral
	}
	return st.Axis
}

// afterColour returns the colour of the bar of a value after, which every title of such a chart is
// about.
func afterColour(st Style) color.RGBA { return st.StandsOut }

// look implements marked. The bar of a value before has its sample in the legend.
func (c Change) look(string) markLook { return markLook{standsOut: true, tint: trackTint} }

func (c Change) natural(m *measure, width float64) (want, least float64) {
	at := c.place(m, width)
	want, _ = c.lanes(at).natural(m, width)
	if at == belowLabels { // until the changes have no room there
		at = belowBars
	}
	_, least = c.lanes(at).natural(m, width)
	h := m.legendHeight(m.keyed(c.legendItems(Style{})), width)
	return want + h, least + h
}

func (c Change) plot(s *draft, area image.Rectangle) {
	if len(c.rows) == 0 {
		s.noData(area)
		return
	}
	width := float64(area.Dx()) / s.unit
	_, least := c.natural(&s.measure, width)
	area.Min.Y += s.legend(s.keyed(c.legendItems(s.style)), area, least-s.legendHeight(s.keyed(c.legendItems(s.style)), width))
	at := c.place(&s.measure, width)
	l, above := s.posterLanes(area, c.lanes(besideLabels))
	if above {
		at, s.fromTop = besideLabels, true
	} else {
		l = s.newLanes(area, c.lanes(at))
	}
	if at == belowLabels && (l.fit.below == nil || len(l.kept) < len(c.rows)) {
		at = belowBars
		l = s.newLanes(area, c.lanes(at))
	}
	rows := pick(c.rows, l.kept)
	x := s.newChangeScale(l, rows, at)
	for i, r := range rows {
		s.changeRow(l, x, i, r, at)
	}
	s.more(area, l.bottom(), len(c.rows)-len(rows))
}
