package charts

import (
	"image"
	"slices"
)

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
			c.fail("row %q: %v %%: %w", r.Key, r.Value, ErrParts)
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

func (c Shares) natural(m *measure, width float64) (want, least float64) { return 100, 50 }

func (c Shares) plot(s *sheet, area image.Rectangle) {}
