package charts

import (
	"fmt"
	"image"
	"math"
	"slices"
)

// KindStack is the kind of Stack.
const KindStack Kind = "stack"

var stackKind = kind{
	name: KindStack,
	samples: func() kindSamples {
		legend := StackLegend{Before: "原有（推算）", New: "2021年新增", Scale: "各行按累计=100%", Line: &Reference{Label: "四分之一", Value: 25}}
		rows := []StackRow{
			sampleStackRow("科技型企业", "家", 10600, 36939), sampleStackRow("外国高端人才", "人", 347, 1498), sampleStackRow("研发机构", "家", 15, 104),
			sampleStackRow("上市企业", "家", 5, 81), sampleStackRow("创新基地", "个", 4, 97),
		}
		keyed := rows[0]
		keyed.Before.Key, keyed.Before.Derived = "before", false
		gap := []StackRow{sampleStackRow("无新", "个", 0, 7), sampleStackRow("全新", "个", 7, 7), sampleStackRow("无字", "个", 3, 9)}
		gap[2].Before.Text, gap[2].New.Text = "", ""
		return kindSamples{
			Usual:  must(NewStack(sampleHead("stock"), rows, legend, rows[0].Total.Key)),
			Empty:  must(NewStack(sampleHead("none"), nil, legend)),
			Single: must(NewStack(sampleHead("one"), []StackRow{keyed}, legend)),
			Gap:    must(NewStack(sampleHead("gap"), gap, legend)),
		}
	},
	of: func(h Head, rows []Row, r *Reference) (Spec, error) {
		if r = copyOf(r); r != nil {
			r.Value = math.Mod(math.Abs(r.Value), 100)
		}
		parts := make([]StackRow, len(rows))
		for i, total := range rows {
			added, before := rows[(i+1)%len(rows)], rows[(i+2)%len(rows)]
			added.Key, added.Value = total.Key+"+", math.Abs(math.Mod(added.Value, 300))
			before.Key, before.Value = "", math.Abs(math.Mod(before.Value, 1000))
			before.Derived = true
			total.Value = before.Value + added.Value
			parts[i] = StackRow{Label: total.Label, Before: before, New: added, Total: total}
		}
		return NewStack(h, parts, StackLegend{"Before (derived)", "Added in the year", "各行以累计为全部", r})
	},
}

// sampleStackRow makes a row of a new part and a total.
func sampleStackRow(label, unit string, added, total float64) StackRow {
	text := func(v float64) string { return fmt.Sprintf("%.0f%s", v, unit) }
	return StackRow{
		Label:  label,
		Before: Row{Value: total - added, Text: text(total - added), Derived: true},
		New:    Row{Key: label + "+", Value: added, Text: text(added)},
		Total:  Row{Key: label, Value: total, Text: text(total)},
	}
}

// Stack is a chart of what there was and what was added: before + new = now. Each
// row has its own scale, its total being the full width.
type Stack struct {
	head      Head
	rows      []StackRow
	legend    StackLegend
	standsOut standsOut
}

// StackRow is one subject's Before + New = Total. Before is derived; where its key
// is empty, its part of the picture belongs to Total.
type StackRow struct {
	Label              string
	Before, New, Total Row
}

// StackLegend names the two parts, and says in Scale what the widths mean.
type StackLegend struct {
	Before, New string
	Scale       string // "each row: total = 100 %"
	// Line crosses the bars where the new part would begin if it were Value percent of the
	// total (25 for a quarter); it may be nil.
	Line *Reference
}

// NewStack returns a chart of the rows, in their order; where some stand out, by the keys of
// their totals, the new parts of the others are neutral. It refuses what NewBars refuses, a
// part below zero, and parts that do not add up to their total.
func NewStack(h Head, rows []StackRow, legend StackLegend, standsOut ...string) (Stack, error) {
	c := newChecker(KindStack, h)
	c.count(len(rows))
	c.text(legend.Before, legend.New, legend.Scale)
	for _, r := range rows {
		c.text(r.Label)
		c.part(r.Before)
		c.row(r.New)
		c.row(r.Total)
		if c.err == nil && !r.fits() {
			c.fail("row %q: %v + %v = %v: %s", r.Label, r.Before.Value, r.New.Value, r.Total.Value, partsUnfit)
		}
	}
	c.reference(legend.Line)
	if legend.Line != nil && (legend.Line.Value < 0 || legend.Line.Value > 100) {
		c.fail("line %v %%: %s", legend.Line.Value, partsUnfit)
	}
	c.standsOut(standsOut)
	if c.err != nil {
		return Stack{}, c.err
	}
	legend.Line = copyOf(legend.Line)
	return Stack{head: h, rows: slices.Clone(rows), legend: legend, standsOut: slices.Clone(standsOut)}, nil
}

// fits reports whether the parts add up to the total, except for the rounding of binary
// fractions.
func (r StackRow) fits() bool {
	const slack = 1e-9
	b, n, t := r.Before.Value, r.New.Value, r.Total.Value
	return b >= 0 && n >= 0 && math.Abs(b+n-t) <= slack*math.Max(1, t)
}

// Head implements Spec.
func (k Stack) Head() Head { return k.head }

// Kind implements Spec.
func (k Stack) Kind() Kind { return KindStack }

// Keys implements Spec: the line, then row by row the part before, the new part, the total.
func (k Stack) Keys() []string {
	var keys []string
	if k.legend.Line != nil {
		keys = append(keys, k.legend.Line.Key)
	}
	for _, r := range k.rows {
		keys = append(keys, r.Before.Key, r.New.Key, r.Total.Key)
	}
	return keysOf(keys...)
}

func (k Stack) line() *Reference { return k.legend.Line }

func (k Stack) entries() []entry {
	out := make([]entry, len(k.rows))
	for i, r := range k.rows {
		out[i] = entry{r.Label, []Row{r.Total, r.New, r.Before}, []string{r.Total.Text, r.New.Text}}
	}
	return out
}

// lanes returns the lanes of the rows, with room for the totals at the right, and if
// beside is set for the new parts there too.
func (k Stack) lanes() laneSet {
	rows := k.rows
	q := laneSet{
		labels: make([]string, 0, len(rows)),
		per:    1,
		beside: func(m *measure, i int, size, unit float64) (total, added float64) {
			r := rows[i]
			return besideColumn(m, r.Total.Text, size, unit), besideColumn(m, r.addedText(), size, unit)
		},
	}
	for _, r := range rows {
		q.labels = append(q.labels, r.Label)
	}
	q.crossed = k.legend.Line != nil
	q.values = func() (texts []string) { // above the bars all stand beside each other
		for _, r := range rows {
			texts = append(texts, r.Total.Text+" "+r.addedText())
		}
		return texts
	}
	return q
}

// addedText is the new part as it stands beside a total.
func (r StackRow) addedText() string {
	if r.New.Text == "" {
		return ""
	}
	return "+" + r.New.Text
}

func (k Stack) legendItems(st Style) []legendItem {
	derived := len(k.rows) > 0
	for _, r := range k.rows {
		derived = derived && r.Before.Derived
	}
	return []legendItem{
		{name: k.legend.Before, color: k.standsOut.colour(st), derived: derived},
		{name: k.legend.New, color: st.Added},
		{name: k.legend.Scale, remark: true},
	}
}

func (k Stack) natural(m *measure, width float64) (want, least float64) {
	want, least = k.lanes().natural(m, width)
	h := m.legendHeight(k.legendItems(Style{}), width)
	if k.legend.Line != nil {
		h += referenceHeight
	}
	return want + h, least + h
}

func (k Stack) plot(s *draft, area image.Rectangle) {
	if len(k.rows) == 0 {
		s.noData(area)
		return
	}
	_, least := k.lanes().natural(&s.measure, float64(area.Dx())/s.unit)
	area.Min.Y += s.legend(k.legendItems(s.style), area, least)
	ref := newReference(s, k.legend.Line, area, min(len(k.rows)*lineBox(s.sized(leastSize)*s.unit), s.px(3*referenceHeight)))
	area.Min.Y += ref.height
	l := s.newLanes(area, k.lanes())
	rows := pick(k.rows, l.kept)
	t := s.newStackTexts(l, rows)
	for i, r := range rows {
		s.stackRow(l, t, i, r, k.standsOut.colour(s.style, r.Total.Key, r.New.Key))
	}
	s.more(area, l.bottom(), len(k.rows)-len(rows))
	if ref.ref != nil && len(rows) > 0 {
		s.reference(ref, t.lineAt(l, ref.ref), l.plot())
	}
}
