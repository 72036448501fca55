package pages

import (
	"fmt"
	"strings"

	"github.com/shopspring/decimal"

	"yulan/charts"
	"yulan/report"
	"yulan/report/lazyregexp"
)

// threshold is what a title claims that values exceed, or stay below, drawn as a line with its
// word: "half", "nine in ten".
type threshold struct {
	At    string      `toml:"at"` // in percent, as in the claim: "50%"
	Label report.Text `toml:"label"`
}

// thresholdAt is what At looks like.
var thresholdAt = lazyregexp.New(`^[0-9]{1,3}(\.[0-9]+)?%$`)

// check refuses a threshold that no claim of the chart is about, so that what is drawn is what
// is said.
func (t threshold) check(c report.Chart) error {
	if t == (threshold{}) {
		return nil
	}
	if !thresholdAt.MatchString(t.At) {
		return fmt.Errorf("threshold: %q is no percentage", t.At)
	}
	if t.value().GreaterThan(decimal.NewFromInt(100)) {
		return fmt.Errorf("threshold: %s is more than the whole", t.At)
	}
	for _, claim := range c.Claims {
		if strings.HasSuffix(claim, "> "+t.At) || strings.HasSuffix(claim, "< "+t.At) {
			return report.CheckBoth("threshold", t.Label)
		}
	}
	return fmt.Errorf("threshold: nothing is claimed of %s", t.At)
}

func (t threshold) value() decimal.Decimal {
	v, _ := decimal.NewFromString(strings.TrimSuffix(t.At, percent)) // check has seen it
	return v
}

// line returns the threshold as a line across a chart; nil if there is none.
func (b builder) line(t threshold) *charts.Reference {
	if t == (threshold{}) {
		return nil
	}
	return &charts.Reference{Label: t.Label.In(b.language), Value: t.value().InexactFloat64()}
}
