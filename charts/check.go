package charts

import (
	"fmt"
	"math"
)

// The limits of what a chart takes. They keep every sum of coordinates far from overflow, and
// every picture readable; a report's chart comes nowhere near.
const (
	MaxRows  = 200   // rows, dots or tiles of one chart
	maxValue = 1e15  // magnitude of a value
	maxText  = 2_000 // characters of one text
)

// Reasons for which a constructor refuses data, at the end of its error.
const (
	notFinite  = "not a finite number"
	tooLarge   = "too large"
	noKey      = "no key"
	keyTwice   = "key given twice"
	partsUnfit = "parts do not fit their whole"
)

// checker collects what a constructor has to know about all rows together.
type checker struct {
	kind Kind
	head Head
	seen map[string]bool
	err  error
}

func newChecker(k Kind, h Head) *checker {
	c := &checker{kind: k, head: h, seen: map[string]bool{}}
	for _, t := range []string{h.Title, h.Subtitle, h.Placed, h.Source, h.Origin, h.Note, h.Citation, h.Rights} {
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
			c.fail("text %.20q… has %d bytes: %s", t, len(t), tooLarge)
		}
	}
}

// count refuses more rows than a chart takes.
func (c *checker) count(n int) {
	if n > MaxRows {
		c.fail("%d rows, at most %d: %s", n, MaxRows, tooLarge)
	}
}

// value refuses a number that go-chart's rasteriser must never see.
func (c *checker) value(v float64, of string) {
	switch {
	case math.IsNaN(v) || math.IsInf(v, 0):
		c.fail("row %q: value %v: %s", of, v, notFinite)
	case math.Abs(v) > maxValue:
		c.fail("row %q: value %v: %s", of, v, tooLarge)
	}
}

// part checks a row whose key may be missing, because it is derived.
func (c *checker) part(r Row) {
	c.value(r.Value, r.Label)
	c.text(r.Label, r.Text, r.Detail)
	if r.Key == "" {
		return
	}
	if c.seen[r.Key] {
		c.fail("row %q: %s", r.Key, keyTwice)
	}
	c.seen[r.Key] = true
}

// row checks a row that stands for a figure.
func (c *checker) row(r Row) {
	if r.Key == "" {
		c.fail("row %q: %s", r.Label, noKey)
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

// standsOut refuses a highlighted key that is no row's.
func (c *checker) standsOut(keys []string) {
	for _, key := range keys {
		if !c.seen[key] {
			c.fail("stands out %q: %s", key, noKey)
		}
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
