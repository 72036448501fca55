package charts

import (
	"image"
	"slices"
)

// Bullet is a chart of results against their targets, each row on a scale of its own.
type Bullet struct {
	head Head
	rows []BulletRow
}

// BulletRow is a result and the target that it is held against. Target.Text is the
// target as it is to be read ("目标 6%"); its key is not used: the whole row
// belongs to the result.
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
		c.text(r.Label, r.Target.Label, r.Target.Text)
		c.row(r.Result)
		c.value(r.Target.Value, r.Target.Label)
		if r.Result.Value < 0 || r.Target.Value < 0 {
			c.fail("row %q: result %v, target %v: %w", r.Label, r.Result.Value, r.Target.Value, ErrParts)
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

// Keys implements Spec: the results from the top.
func (b Bullet) Keys() []string {
	keys := make([]string, len(b.rows))
	for i, r := range b.rows {
		keys[i] = r.Result.Key
	}
	return keysOf(keys...)
}

func (b Bullet) natural(m *measure, width float64) (want, least float64) { return 100, 50 }

func (b Bullet) plot(s *sheet, area image.Rectangle) {}
