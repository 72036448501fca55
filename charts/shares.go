package charts

import (
	"image"
	"math"
	"slices"
)

// KindShares is the kind of Shares.
const KindShares Kind = "shares"

var sharesKind = kind{
	name: KindShares,
	samples: func() Samples {
		rows := sampleRows("第%d项普及率", 97.5, 59.5, 34, 2.21, 0, 100)
		rows[0].Bound, rows[0].Text = AtLeast, "97.5%以上"
		rows[1].Bound, rows[1].Text = About, "59.5%左右"
		rows[2].Bound, rows[2].Text = AtMost, "近34%"
		gap := sampleRows("第%d项普及率", 88, 0, 12)
		gap[1].Text = ""
		return Samples{
			Usual:  must(NewShares(sampleHead("rates"), rows)),
			Empty:  must(NewShares(sampleHead("none"), nil)),
			Single: must(NewShares(sampleHead("one"), sampleRows("常住人口城镇化率%d", 70.3))),
			Gap:    must(NewShares(sampleHead("gap"), gap)),
		}
	},
	of: func(h Head, rows []Row, _ *Reference) (Spec, error) {
		for i := range rows {
			rows[i].Value = math.Mod(math.Abs(rows[i].Value), 100)
		}
		return NewShares(h, rows)
	},
}

// Shares is a chart of parts of 100 %, each on a track that stands for the whole.
type Shares struct {
	head Head
	rows []Row
}

// NewShares returns a chart of the rows, in their order. It refuses what NewBars
// refuses, and a value below 0 or above 100.
func NewShares(h Head, rows []Row) (Shares, error) {
	c := newChecker(KindShares, h)
	c.count(len(rows))
	for _, r := range rows {
		c.row(r)
		if r.Value < 0 || r.Value > 100 {
			c.fail("row %q: %v %%: %s", r.Key, r.Value, partsUnfit)
		}
	}
	if c.err != nil {
		return Shares{}, c.err
	}
	return Shares{head: h, rows: slices.Clone(rows)}, nil
}

// Head implements Spec.
func (c Shares) Head() Head { return c.head }

// Kind implements Spec.
func (c Shares) Kind() Kind { return KindShares }

// Keys implements Spec: the rows from the top.
func (c Shares) Keys() []string {
	keys := make([]string, len(c.rows))
	for i, r := range c.rows {
		keys[i] = r.Key
	}
	return keysOf(keys...)
}

func (c Shares) entries() []entry { return entriesOf(c.rows) }

func (c Shares) lanes() laneSet {
	rows := c.rows
	q := laneSet{
		labels: make([]string, 0, len(rows)),
		per:    1,
		beside: func(m *measure, i int, size, unit float64) (before, after float64) {
			return 0, besideColumn(m, rows[i].Text, size, unit)
		},
	}
	for _, r := range rows {
		q.labels = append(q.labels, r.Label)
	}
	return q
}

func (c Shares) natural(m *measure, width float64) (want, least float64) {
	return c.lanes().natural(m, width)
}

func (c Shares) plot(s *sheet, area image.Rectangle) {
	if len(c.rows) == 0 {
		s.noData(area)
		return
	}
	l := s.newLanes(area, c.lanes())
	rows := pick(c.rows, l.kept)
	t := s.newTextColumn(l.area.Max.X, l.fit.texts, textsOfRows(rows))
	for i, r := range rows {
		s.setLabel(l, i, s.isSelected(r.Key))
		track := l.bar(i, l.x0, t.left)
		s.rect(track, s.style.Track)
		fill := track
		fill.Max.X = fill.Min.X + round(float64(track.Dx())*r.Value/100)
		s.markWithin(track, fill, r, s.style.series(0))
		fill.Max.X = min(max(fill.Max.X, fill.Min.X+s.hair())+s.tail(r), track.Max.X)
		s.outlineSelected(fill, l.above(i), r.Key)
		s.setColumnText(l, t, i, s.valueLine(r.Text, r.Key, l.fit.texts))
		s.region(l.lane(i), r.Key)
	}
	s.more(area, l.bottom(), len(c.rows)-len(rows))
}
