package charts

import (
	"fmt"
	"image"
	"slices"
)

// KindGrouped is the kind of Grouped.
const KindGrouped Kind = "grouped"

var groupedKind = kind{
	name:   KindGrouped,
	bounds: true, legend: true,
	samples: func() kindSamples {
		gap := sampleGroups("第%d组", 2, 3)
		gap[1].Rows[0] = Row{}
		two := []string{"城镇", "农村"}
		return kindSamples{
			Usual:  must(NewGrouped(sampleHead("income"), []string{"城镇常住居民", "农村常住居民"}, sampleGroups("人均可支配收入%d", 3, 2))),
			Empty:  must(NewGrouped(sampleHead("none"), two, nil)),
			Single: must(NewGrouped(sampleHead("one"), two, sampleGroups("收入%d", 1, 2))),
			Gap:    must(NewGrouped(sampleHead("gap"), []string{"一", "二", "三"}, gap)),
		}
	},
	of: func(h Head, rows []Row, _ *Reference) (Spec, error) {
		groups := make([]Group, len(rows)/2)
		for i := range groups {
			groups[i] = Group{Label: rows[2*i].Label, Rows: rows[2*i : 2*i+2]}
		}
		return NewGrouped(h, []string{"Urban residents", "农村常住居民"}, groups)
	},
}

// sampleGroups makes groups of per rows with values and texts to match.
func sampleGroups(label string, n, per int) []Group {
	rows := sampleRows("%d", make([]float64, n*per)...)
	out := make([]Group, n)
	for i := range out {
		out[i] = Group{Label: fmt.Sprintf(label, i+1), Rows: rows[i*per : (i+1)*per]}
		for j := range out[i].Rows {
			v := float64(8000 + 9000*j + 3777*i)
			out[i].Rows[j].Value, out[i].Rows[j].Text = v, fmt.Sprintf("%.0f元", v)
		}
	}
	return out
}

// Grouped is a chart of bars in groups: one bar of every series in each group.
type Grouped struct {
	head   Head
	series []string
	groups []Group
}

// Group is one group of bars: a row for each series, in the order of the series.
// A Row without a key and a text is a gap.
type Group struct {
	Label string
	Rows  []Row
}

// NewGrouped returns a chart of the groups, in their order. It refuses what NewBars refuses,
// and groups without exactly one row for each series.
func NewGrouped(h Head, series []string, groups []Group) (Grouped, error) {
	c := newChecker(KindGrouped, h)
	c.count(len(series) * len(groups))
	c.text(series...)
	kept := make([]Group, len(groups))
	for i, g := range groups {
		c.text(g.Label)
		if len(g.Rows) != len(series) {
			c.fail("group %q: %d rows for %d series: %s", g.Label, len(g.Rows), len(series), partsUnfit)
		}
		for _, r := range g.Rows {
			if r != (Row{}) {
				c.row(r)
			}
		}
		kept[i] = Group{Label: g.Label, Rows: slices.Clone(g.Rows)}
	}
	if c.err != nil {
		return Grouped{}, c.err
	}
	return Grouped{head: h, series: slices.Clone(series), groups: kept}, nil
}

// Head implements Spec.
func (g Grouped) Head() Head { return g.head }

// Kind implements Spec.
func (g Grouped) Kind() Kind { return KindGrouped }

// Keys implements Spec: group by group, in each the series in order.
func (g Grouped) Keys() []string {
	var keys []string
	for _, gr := range g.groups {
		for _, r := range gr.Rows {
			keys = append(keys, r.Key)
		}
	}
	return keysOf(keys...)
}

func (g Grouped) entries() []entry {
	out := make([]entry, len(g.groups))
	for i, group := range g.groups {
		out[i] = entry{group.Label, group.Rows, textsOfRows(group.Rows)}
	}
	return out
}

func (g Grouped) lanes() laneSet {
	groups := g.groups
	q := laneSet{
		labels: make([]string, 0, len(groups)),
		per:    len(g.series),
		beside: func(m *measure, i int, size, unit float64) (before, after float64) {
			for _, r := range groups[i].Rows {
				b, a := besideBar(m, r, size, unit)
				before, after = max(before, b), max(after, a)
			}
			return before, after
		},
	}
	for _, gr := range groups {
		q.labels = append(q.labels, gr.Label)
	}
	return q
}

// lanesOf lists the row of every lane; a gap is a zero Row.
func lanesOf(groups []Group) []Row {
	var out []Row
	for _, gr := range groups {
		out = append(out, gr.Rows...)
	}
	return out
}

func (g Grouped) legend(st Style) []legendItem {
	items := make([]legendItem, len(g.series))
	for i, name := range g.series {
		items[i] = legendItem{name: name, color: st.series(i)}
	}
	return items
}

func (g Grouped) natural(m *measure, width float64) (want, least float64) {
	want, least = g.lanes().natural(m, width)
	h := m.legendHeight(m.keyed(g.legend(Style{})), width)
	return want + h, least + h
}

func (g Grouped) plot(s *draft, area image.Rectangle) {
	if len(g.series)*len(g.groups) == 0 {
		s.noData(area)
		return
	}
	_, least := g.lanes().natural(&s.measure, float64(area.Dx())/s.unit)
	area.Min.Y += s.legend(s.keyed(g.legend(s.style)), area, least)
	l := s.newLanes(area, g.lanes())
	groups := pick(g.groups, l.kept)
	x := newBarScale(s, l, lanesOf(groups), nil, nil, nil)
	for i, gr := range groups {
		selected := false
		for j, r := range gr.Rows {
			lane := i*l.per + j
			selected = selected || s.isSelected(r.Key)
			if r != (Row{}) {
				s.setBar(l, x, lane, r, s.style.series(j))
				s.setEnd(l, x, lane, r, s.valueLine(r.Text, r.Key, l.fit.texts))
				s.region(l.band(lane), r.Key)
			}
		}
		s.setLabel(l, i, selected)
	}
	s.more(area, l.bottom(), len(g.groups)-len(groups))
	s.zeroLine(x, l)
}
