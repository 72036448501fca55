package charts

import (
	"image"
	"maps"
	"math"
	"slices"
)

// KindShares is the kind of Shares.
const KindShares Kind = "shares"

var sharesKind = kind{
	name:   KindShares,
	bounds: true, derived: true,
	samples: func() kindSamples {
		rows := sampleRows("第%d项普及率", 97.5, 59.5, 34, 2.21, 0, 100)
		rows[0].Bound, rows[0].Text = AtLeast, "97.5%以上"
		rows[1].Bound, rows[1].Text = About, "59.5%左右"
		rows[2].Bound, rows[2].Text = AtMost, "近34%"
		rows[0].Detail, rows[4].Detail = "7.7万人中的7.5万人", "2.6万户中的0户"
		half := &Reference{Label: "一半", Value: 50}
		gap := sampleRows("第%d项普及率", 88, 0, 12)
		gap[1].Text = ""
		return kindSamples{
			Usual: must(NewShares(sampleHead("rates"), rows, ShareOptions{
				Reference: half, StandsOut: []string{"k0", "k1"}, Wholes: map[string]string{"k0": "all", "k4": "households"},
			})),
			Empty:  must(NewShares(sampleHead("none"), nil, ShareOptions{Reference: half})),
			Single: must(NewShares(sampleHead("one"), sampleRows("常住人口城镇化率%d", 70.3), ShareOptions{})),
			Gap:    must(NewShares(sampleHead("gap"), gap, ShareOptions{})),
		}
	},
	of: func(h Head, rows []Row, r *Reference) (Spec, error) {
		for i := range rows {
			rows[i].Value = math.Mod(math.Abs(rows[i].Value), 100)
		}
		if r = copyOf(r); r != nil {
			r.Value = math.Mod(math.Abs(r.Value), 100)
		}
		return NewShares(h, rows, ShareOptions{Reference: r})
	},
}

// Shares is a chart of parts of 100 %, each on a track that stands for the whole.
type Shares struct {
	head      Head
	rows      []Row
	reference *Reference
	standsOut standsOut
	wholes    map[string]string
}

// ShareOptions is what a chart of shares may have besides its rows.
type ShareOptions struct {
	Reference *Reference // drawn as a line across the tracks, as a half is; may be nil
	StandsOut []string   // keys of the rows that stand out, the others being neutral; may be empty
	// Wholes are the keys of rows' wholes, by the keys of the rows, where a whole is a value
	// of its own; may be nil.
	Wholes map[string]string
}

// NewShares returns a chart of the rows, in their order. It refuses what NewBars
// refuses, and a value below 0 or above 100.
func NewShares(h Head, rows []Row, o ShareOptions) (Shares, error) {
	c := newChecker(KindShares, h)
	c.count(len(rows))
	for _, r := range rows {
		c.row(r)
		if r.Value < 0 || r.Value > 100 {
			c.fail("row %q: %v %%: %s", r.Key, r.Value, partsUnfit)
		}
		c.part(Row{Key: o.Wholes[r.Key]})
	}
	c.reference(o.Reference)
	if o.Reference != nil && (o.Reference.Value < 0 || o.Reference.Value > 100) {
		c.fail("reference %v %%: %s", o.Reference.Value, partsUnfit)
	}
	c.standsOut(o.StandsOut)
	if c.err != nil {
		return Shares{}, c.err
	}
	return Shares{head: h, rows: slices.Clone(rows), reference: copyOf(o.Reference), standsOut: slices.Clone(o.StandsOut), wholes: maps.Clone(o.Wholes)}, nil
}

// Head implements Spec.
func (c Shares) Head() Head { return c.head }

// Kind implements Spec.
func (c Shares) Kind() Kind { return KindShares }

// Keys implements Spec: the reference, then the rows from the top, each before its whole.
func (c Shares) Keys() []string {
	var keys []string
	if c.reference != nil {
		keys = append(keys, c.reference.Key)
	}
	for _, r := range c.rows {
		keys = append(keys, r.Key, c.wholes[r.Key])
	}
	return keysOf(keys...)
}

func (c Shares) line() *Reference { return c.reference }

func (c Shares) entries() []entry { return entriesOf(c.rows) }

func (c Shares) lanes() laneSet {
	rows := c.rows
	q := laneSet{
		per: 1,
		beside: func(m *measure, i int, size, unit float64) (before, after float64) {
			return 0, besideColumn(m, rows[i].Text, size, unit)
		},
	}
	q.labels, q.details = namesOf(rows)
	q.valued, q.crossed = rows, c.reference != nil
	return q
}

// look implements marked.
func (c Shares) look(key string) markLook {
	return markLook{standsOut: c.standsOut.has(key), tint: trackTint}
}

func (c Shares) natural(m *measure, width float64) (want, least float64) {
	return c.lanes().naturalBelow(c.reference, m, width)
}

func (c Shares) plot(s *draft, area image.Rectangle) {
	if len(c.rows) == 0 {
		s.noData(area)
		return
	}
	ref := newReference(s, c.reference, area, min(len(c.rows)*lineBox(s.sized(leastSize)*s.unit), s.px(3*referenceHeight)))
	area.Min.Y += ref.height
	l := s.newLanes(area, c.lanes())
	rows := pick(c.rows, l.kept)
	t := s.newTextColumn(l.area.Max.X, l.fit.texts, textsOfRows(rows))
	for i, r := range rows {
		whole := c.wholes[r.Key]
		s.setLabel(l, i, s.isSelected(r.Key, whole))
		track := l.bar(i, l.x0, t.left)
		s.rect(track, s.style.Track)
		fill := track
		fill.Max.X = fill.Min.X + round(float64(track.Dx())*r.Value/100)
		s.markWithin(track, fill, r, c.standsOut.colour(s.style, r.Key), trackTint)
		s.outlineSelected(track, l.above(i), whole)
		fill.Max.X = min(max(fill.Max.X, fill.Min.X+s.hair())+s.tail(r), track.Max.X)
		s.outlineSelected(fill, l.above(i), r.Key)
		s.setColumnText(l, t, i, s.valueLine(r.Text, r.Key, l.fit.texts))
		rest := track
		rest.Min.X = min(fill.Max.X, max(track.Min.X, track.Max.X-s.px(2*regionReach)))
		s.share(l.band(i), r.Key, rest, c.wholes[r.Key])
	}
	s.more(area, l.bottom(), len(c.rows)-len(rows))
	if ref.ref != nil && len(rows) > 0 {
		s.reference(ref, l.x0+round(float64(t.left-l.x0)*ref.ref.Value/100), l.plot())
	}
}
