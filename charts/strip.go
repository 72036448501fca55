package charts

import (
	"cmp"
	"image"
	"slices"
)

// Strip is a dot strip: every value a dot over one axis, dots of like values piled up.
type Strip struct {
	head    Head
	rows    []Row // by value, from the smallest
	options StripOptions
}

// StripOptions is what a strip may have besides its rows.
type StripOptions struct {
	Reference *Reference // drawn as a line through the axis; may be nil
	// Limit ends the axis: larger values are listed at its end instead of flattening
	// all others. 0 sets no limit.
	Limit       float64
	BeyondLabel string // heads that list: "高于40%"
	AxisUnit    string // follows each number of the axis: "%"
}

// NewStrip returns a strip of the rows. It refuses what NewBars refuses, and a limit
// below zero.
func NewStrip(h Head, rows []Row, o StripOptions) (Strip, error) {
	c := newChecker(KindStrip, h)
	c.count(len(rows))
	c.text(o.BeyondLabel, o.AxisUnit)
	for _, r := range rows {
		c.row(r)
	}
	c.reference(o.Reference)
	c.value(o.Limit, "limit")
	if o.Limit < 0 {
		c.fail("limit %v: %w", o.Limit, ErrParts)
	}
	if c.err != nil {
		return Strip{}, c.err
	}
	rows = slices.Clone(rows)
	slices.SortStableFunc(rows, func(a, b Row) int { return cmp.Compare(a.Value, b.Value) })
	o.Reference = copyOf(o.Reference)
	return Strip{head: h, rows: rows, options: o}, nil
}

// Head implements Spec.
func (p Strip) Head() Head { return p.head }

// Kind implements Spec.
func (p Strip) Kind() Kind { return KindStrip }

// Keys implements Spec: the reference, then the rows from the smallest.
func (p Strip) Keys() []string {
	var keys []string
	if p.options.Reference != nil {
		keys = append(keys, p.options.Reference.Key)
	}
	for _, r := range p.rows {
		keys = append(keys, r.Key)
	}
	return keysOf(keys...)
}

func (p Strip) natural(m *measure, width float64) (want, least float64) { return 100, 50 }

func (p Strip) plot(s *sheet, area image.Rectangle) {}
