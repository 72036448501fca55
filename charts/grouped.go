package charts

import (
	"image"
	"slices"
)

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

// NewGrouped returns a chart of the groups, in their order. It refuses what NewBars
// refuses, and a group that has not one row for each series.
func NewGrouped(h Head, series []string, groups []Group) (Grouped, error) {
	c := newChecker(KindGrouped, h)
	c.count(len(series) * len(groups))
	c.text(series...)
	kept := make([]Group, len(groups))
	for i, g := range groups {
		c.text(g.Label)
		if len(g.Rows) != len(series) {
			c.fail("group %q: %d rows for %d series: %w", g.Label, len(g.Rows), len(series), ErrParts)
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

func (g Grouped) natural(m *measure, width float64) (want, least float64) { return 100, 50 }

func (g Grouped) plot(s *sheet, area image.Rectangle) {}
