package charts

import (
	"image"
	"slices"
)

// KindTarget is the kind of Target.
const KindTarget Kind = "target"

var targetKind = kind{
	name:   KindTarget,
	bounds: true, derived: true,
	samples: func() kindSamples {
		amount := TargetGroup{Line: "目标60万人", At: 600000, AxisUnit: "万", AxisScale: 10000, Rows: []TargetRow{
			sampleTargetRow("jobs", "城镇新增就业", "目标60万人（推算）", 751000, "75.1万人（+15.1万人）"),
		}}
		share := TargetGroup{Line: "目标 = 100%", At: 100, AxisUnit: "%", Rows: []TargetRow{
			sampleTargetRow("estates", "老旧小区改造", "841个，目标900个", 93.4, "93.4%"),
		}}
		rate := TargetGroup{Line: "目标6%", At: 6, AxisUnit: "%", Rows: []TargetRow{
			sampleTargetRow("gdp", "地区生产总值增速", "目标6%（推算）", 8.3, "8.3%（+2.3个百分点）"),
		}}
		gap := TargetGroup{Line: "目标", Rows: []TargetRow{
			sampleTargetRow("below", "低于目标", "", -1.4, "低1.4个百分点"), sampleTargetRow("same", "相等", "5%，目标5%", 0, ""),
		}}
		return kindSamples{
			Usual:  must(NewTarget(sampleHead("targets"), []TargetGroup{rate, amount, share}, "gdp", "jobs")),
			Empty:  must(NewTarget(sampleHead("none"), nil)),
			Single: must(NewTarget(sampleHead("one"), []TargetGroup{rate})),
			Gap:    must(NewTarget(sampleHead("gap"), []TargetGroup{gap})),
		}
	},
	of: func(h Head, rows []Row, r *Reference) (Spec, error) {
		group := TargetGroup{Line: "Target", AxisUnit: "%"}
		if r != nil {
			group.At = r.Value
		}
		for _, each := range rows {
			group.Rows = append(group.Rows, TargetRow{Row: each})
		}
		return NewTarget(h, []TargetGroup{group})
	},
}

// sampleTargetRow makes a row whose part beyond the target has a key.
func sampleTargetRow(key, label, detail string, value float64, text string) TargetRow {
	return TargetRow{Row: Row{Key: key, Label: label, Detail: detail, Value: value, Text: text}, Over: key + " over"}
}

// Target is a chart of results against their targets, as bars from zero with a line where the
// target stands. Results of different units have no common scale, so each has its own, with its
// axis; those that share a scale and a target, as percentages of their targets do, form a group.
type Target struct {
	head      Head
	groups    []TargetGroup
	standsOut standsOut
}

// TargetGroup is results on one axis, from zero. At is where their target stands on it: 6 of a
// rate that was to be 6%, 100 of percentages of targets, 0 of points above them.
type TargetGroup struct {
	Line      string // what the line is: "目标6%"
	At        float64
	AxisUnit  string  // follows each number of the axis: "%", "万"
	AxisScale float64 // what 1 on the axis is of the values: 10000 with "万"; 0 is 1
	Rows      []TargetRow
}

// TargetRow is a result. Row.Value and Row.Text are on the axis of its group, and Row.Detail
// has result and target as they are. Over is the key of what lies between target and result,
// if that is a value of its own.
type TargetRow struct {
	Row
	Over string
}

// NewTarget returns a chart of the groups, in their order; the rows of some keys stand out. It
// refuses what NewBars refuses.
func NewTarget(h Head, groups []TargetGroup, standsOut ...string) (Target, error) {
	c := newChecker(KindTarget, h)
	t := Target{head: h, standsOut: slices.Clone(standsOut)}
	for _, g := range groups {
		c.text(g.Line, g.AxisUnit)
		c.value(g.At, g.Line)
		c.value(g.AxisScale, g.AxisUnit)
		if g.AxisScale < 0 {
			c.fail("axis %q: a number on it is %v: %s", g.Line, g.AxisScale, partsUnfit)
		}
		for _, r := range g.Rows {
			c.row(r.Row)
			c.part(Row{Key: r.Over})
		}
		g.Rows = slices.Clone(g.Rows)
		if len(g.Rows) > 0 {
			t.groups = append(t.groups, g)
		}
	}
	c.count(len(t.rows()))
	c.standsOut(standsOut)
	if c.err != nil {
		return Target{}, c.err
	}
	return t, nil
}

// rows lists the rows of all groups.
func (t Target) rows() []Row {
	var rows []Row
	for _, g := range t.groups {
		for _, r := range g.Rows {
			rows = append(rows, r.Row)
		}
	}
	return rows
}

// Head implements Spec.
func (t Target) Head() Head { return t.head }

// Kind implements Spec.
func (t Target) Kind() Kind { return KindTarget }

// Keys implements Spec: row by row the result, then what lies between it and its target.
func (t Target) Keys() []string {
	var keys []string
	for _, g := range t.groups {
		for _, r := range g.Rows {
			keys = append(keys, r.Key, r.Over)
		}
	}
	return keysOf(keys...)
}

func (t Target) entries() []entry {
	var out []entry
	for _, g := range t.groups {
		for _, r := range g.Rows {
			out = append(out, entry{r.Label, []Row{r.Row, {Key: r.Over, Text: r.Text}}, []string{r.Text}})
		}
	}
	return out
}

func (t Target) lanes() laneSet {
	rows := t.rows()
	q := laneSet{
		per: 1,
		beside: func(m *measure, i int, size, unit float64) (before, after float64) {
			return besideBar(m, rows[i], size, unit)
		},
	}
	q.labels, q.details = namesOf(rows)
	q.valued = rows
	q.crossed = len(rows) > len(t.groups) // the line of a group crosses what stands between its rows
	return q
}

// look implements marked.
func (t Target) look(key string) markLook {
	return markLook{standsOut: t.standsOut.has(key), tint: derivedTint}
}

func (t Target) natural(m *measure, width float64) (want, least float64) {
	want, least = t.lanes().natural(m, width)
	if n := float64(len(t.groups)); n > 0 {
		want += n*(referenceHeight+axisHeight) + (n-1)*targetGap
		least += (n - 1) * targetGap
	}
	return want, least
}

func (t Target) plot(s *draft, area image.Rectangle) {
	if len(t.rows()) == 0 {
		s.noData(area)
		return
	}
	room := t.room(s, area)
	l := s.newLanes(area.Intersect(image.Rect(area.Min.X, area.Min.Y, area.Max.X, max(area.Min.Y, area.Max.Y-room.all(len(t.groups))))), t.lanes())
	if l.poster.head > 0 {
		l.poster.between = room.head
	}
	y, first := l.area.Min.Y, 0
	for _, g := range t.groups {
		sub := l.within(first, len(g.Rows), y+room.head)
		if len(sub.kept) == 0 {
			first += len(g.Rows)
			continue
		}
		rows := make([]TargetRow, len(sub.kept))
		for i, k := range sub.kept {
			rows[i] = g.Rows[k-first]
		}
		first += len(g.Rows)
		s.targetGroup(sub, room, g, rows, t.standsOut)
		y = sub.bottom() + room.foot + room.gap + l.poster.gap
	}
	s.more(area, y-room.gap, len(t.rows())-len(l.kept))
}
