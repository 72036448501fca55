package charts

import (
	"image"
	"math"
	"slices"
)

// KindBullet is the kind of Bullet.
const KindBullet Kind = "bullet"

var bulletKind = kind{
	name: KindBullet,
	samples: func() Samples {
		rows := []BulletRow{
			sampleBulletRow("gdp", "地区生产总值增速", 8.3, "8.3%", 6, "目标 6%（推算）"),
			sampleBulletRow("jobs", "城镇新增就业", 751000, "75.1万人", 600000, "目标 60万人（推算）"),
		}
		gap := []BulletRow{rows[0], sampleBulletRow("none", "全无", 0, "0", 0, ""), sampleBulletRow("same", "相等", 5, "", 5, "目标 5")}
		return Samples{
			Usual:  must(NewBullet(sampleHead("targets"), rows)),
			Empty:  must(NewBullet(sampleHead("none"), nil)),
			Single: must(NewBullet(sampleHead("one"), rows[:1])),
			Gap:    must(NewBullet(sampleHead("gap"), gap)),
		}
	},
	of: func(h Head, rows []Row, _ *Reference) (Spec, error) {
		out := make([]BulletRow, len(rows))
		for i, r := range rows {
			target := rows[(i+1)%len(rows)]
			r.Value = math.Abs(r.Value)
			out[i] = BulletRow{Label: r.Label, Result: r, Target: Row{Value: math.Abs(target.Value), Text: "Target " + target.Text}}
		}
		return NewBullet(h, out)
	},
}

// sampleBulletRow makes a row of a result and its target.
func sampleBulletRow(key, label string, result float64, text string, target float64, targetText string) BulletRow {
	return BulletRow{
		Label:  label,
		Result: Row{Key: key, Value: result, Text: text},
		Target: Row{Value: target, Text: targetText, Derived: true},
	}
}

// Bullet is a chart of results against their targets, each row on a scale of its own.
type Bullet struct {
	head Head
	rows []BulletRow
}

// BulletRow is a result and the target that it is held against. Target.Text is the
// target as it is to be read ("目标 6%"). Without a key of its own the target belongs
// to the result.
type BulletRow struct {
	Label          string
	Result, Target Row
}

// NewBullet returns a chart of the rows, in their order. It refuses what NewBars
// refuses, and a result or target below zero.
func NewBullet(h Head, rows []BulletRow) (Bullet, error) {
	c := newChecker(KindBullet, h)
	c.count(len(rows))
	for _, r := range rows {
		c.text(r.Label)
		c.row(r.Result)
		c.part(r.Target)
		if r.Result.Value < 0 || r.Target.Value < 0 {
			c.fail("row %q: result %v, target %v: %s", r.Label, r.Result.Value, r.Target.Value, partsUnfit)
		}
	}
	if c.err != nil {
		return Bullet{}, c.err
	}
	return Bullet{head: h, rows: slices.Clone(rows)}, nil
}

// Head implements Spec.
func (b Bullet) Head() Head { return b.head }

// Kind implements Spec.
func (b Bullet) Kind() Kind { return KindBullet }

// Keys implements Spec: row by row the result, then its target.
func (b Bullet) Keys() []string {
	var keys []string
	for _, r := range b.rows {
		keys = append(keys, r.Result.Key, r.Target.Key)
	}
	return keysOf(keys...)
}

func (b Bullet) entries() []entry {
	out := make([]entry, len(b.rows))
	for i, r := range b.rows {
		out[i] = entry{r.Label, []Row{r.Result, r.Target}, []string{r.Result.Text}}
	}
	return out
}

func (b Bullet) lanes() laneSet {
	rows := b.rows
	q := laneSet{
		labels: make([]string, 0, len(rows)),
		per:    1,
		beside: func(m *measure, i int, size, unit float64) (before, after float64) {
			return 0, besideColumn(m, rows[i].Result.Text, size, unit)
		},
	}
	for _, r := range rows {
		q.labels = append(q.labels, r.Label)
	}
	return q
}

func (b Bullet) natural(*measure, float64) (want, least float64) {
	n := float64(max(1, len(b.rows)))
	return bulletTop + n*bulletPitch - bulletGap + targetOver, bulletTop + n*bulletLow
}

func (b Bullet) plot(s *sheet, area image.Rectangle) {
	if len(b.rows) == 0 {
		s.noData(area)
		return
	}
	if area.Dy() > s.px(2*bulletLow) {
		area.Min.Y += s.px(bulletTop)
		area.Max.Y -= s.px(targetOver)
	}
	f := s.fitBullet(b.rows, area)
	if f.pitch < s.px(bulletLow) && len(f.kept) > 0 {
		b.plotLow(s, area)
		return
	}
	rows := pick(b.rows, f.kept)
	bottom := area.Min.Y
	for i, r := range rows {
		y := area.Min.Y + i*f.pitch
		bottom = y + round((1-bulletGapShare)*float64(f.pitch))
		s.bulletRow(image.Rect(area.Min.X, y, area.Max.X, min(y+f.pitch, area.Max.Y)), f, r)
	}
	s.more(area, bottom, len(b.rows)-len(rows))
}

// plotLow draws rows that have no height for a line above each: labels stand at the
// left, and the targets are marks without a text.
func (b Bullet) plotLow(s *sheet, area image.Rectangle) {
	l := s.newLanes(area, b.lanes())
	rows := pick(b.rows, l.kept)
	results := make([]Row, len(rows))
	for i, r := range rows {
		results[i] = r.Result
	}
	t := s.newTextColumn(l.area.Max.X, l.fit.texts, textsOfRows(results))
	over := max(0, min(s.px(1), (l.pitch-l.thick)/2-1))
	for i, r := range rows {
		s.setLabel(l, i, s.isSelected(r.Result.Key, r.Target.Key))
		target := s.bullet(l.bar(i, l.x0, t.left), r, over)
		s.setColumnText(l, t, i, s.valueLine(r.Result.Text, r.Result.Key, l.fit.texts))
		s.share(l.lane(i), r.Result.Key, s.reachable(target), r.Target.Key)
	}
	s.more(area, l.bottom(), len(b.rows)-len(rows))
}
