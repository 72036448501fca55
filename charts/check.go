package charts

import (
	"errors"
	"fmt"
	"math"
)

// The limits of what a chart takes. They keep every later sum of coordinates far
// from overflow and every picture readable; a report's chart comes nowhere near.
const (
	MaxRows  = 200   // rows, dots or tiles of one chart
	MaxValue = 1e15  // magnitude of a value
	maxText  = 2_000 // characters of one text
)

// The sentinels for why a constructor refuses data.
var (
	ErrNotFinite = errors.New("not a finite number")
	ErrTooLarge  = errors.New("too large")
	ErrNoKey     = errors.New("no key")
	ErrTwice     = errors.New("key given twice")
	ErrParts     = errors.New("parts do not fit their whole")
)

// checker collects what a constructor must know of all rows together.
type checker struct {
	kind Kind
	head Head
	seen map[string]bool
	err  error
}

func newChecker(k Kind, h Head) *checker {
	c := &checker{kind: k, head: h, seen: map[string]bool{}}
	for _, t := range []string{h.Title, h.Subtitle, h.Source, h.Note, h.Citation, h.Rights} {
		c.text(t)
	}
	c.text(h.Facts...)
	return c
}

// fail keeps the first error, with the chart that it is about.
func (c *checker) fail(format string, args ...any) {
	if c.err == nil {
		c.err = fmt.Errorf("charts: %s %q: %w", c.kind, c.head.ID, fmt.Errorf(format, args...))
	}
}

// text refuses a text that no layout is made for.
func (c *checker) text(texts ...string) {
	for _, t := range texts {
		if len(t) > 4*maxText {
			c.fail("text %.20q… has %d bytes: %w", t, len(t), ErrTooLarge)
		}
	}
}

// count refuses more rows than a chart takes.
func (c *checker) count(n int) {
	if n > MaxRows {
		c.fail("%d rows, at most %d: %w", n, MaxRows, ErrTooLarge)
	}
}

// value refuses a number that go-chart's rasteriser must never see.
func (c *checker) value(v float64, of string) {
	switch {
	case math.IsNaN(v) || math.IsInf(v, 0):
		c.fail("row %q: value %v: %w", of, v, ErrNotFinite)
	case math.Abs(v) > MaxValue:
		c.fail("row %q: value %v: %w", of, v, ErrTooLarge)
	}
}

// part checks a row whose key may be missing, because it is derived.
func (c *checker) part(r Row) {
	c.value(r.Value, r.Label)
	c.text(r.Label, r.Text)
	if r.Key == "" {
		return
	}
	if c.seen[r.Key] {
		c.fail("row %q: %w", r.Key, ErrTwice)
	}
	c.seen[r.Key] = true
}

// row checks a row that stands for a figure.
func (c *checker) row(r Row) {
	if r.Key == "" {
		c.fail("row %q: %w", r.Label, ErrNoKey)
	}
	c.part(r)
}

// reference checks a reference; its key may be that of a row.
func (c *checker) reference(r *Reference) {
	if r != nil {
		c.value(r.Value, r.Label)
		c.text(r.Label)
	}
}

// keysOf lists the keys that are not empty, each once, in order.
func keysOf(keys ...string) []string {
	out := make([]string, 0, len(keys))
	seen := make(map[string]bool, len(keys))
	for _, k := range keys {
		if k != "" && !seen[k] {
			seen[k] = true
			out = append(out, k)
		}
	}
	return out
}

// copyOf returns a copy of a reference, so that a Spec shares nothing with its maker.
func copyOf(r *Reference) *Reference {
	if r == nil {
		return nil
	}
	c := *r
	return &c
}
