package pages

import (
	"slices"
	"testing"

	"github.com/shopspring/decimal"

	"yulan/charts"
	"yulan/report"
)

// The rest of a lane is said to lie below its line only where each of it certainly does.
func TestTheRestOfALaneIsBelowOnlyForCertain(t *testing.T) {
	said := func(words ...string) []report.Qualifier {
		var out []report.Qualifier
		for _, q := range report.Qualifiers() {
			if slices.Contains(words, q.Printed) {
				out = append(out, q)
			}
		}
		return out
	}
	figure := func(id, value string, words ...string) report.Figure {
		return report.Figure{ID: id, Value: decimal.RequireFromString(value), Qualifiers: said(words...)}
	}
	ranging := figure("rest", "7")
	ranging.Upto = "9"
	for _, c := range []struct {
		name   string
		rule   string
		rest   report.Figure
		zh, en string
	}{
		{"exact", outAbove, figure("rest", "5.9"), "1项低于", "1 below"},
		{"at most", outAbove, figure("rest", "5.9", "以下"), "1项低于", "1 below"},
		{"at least", outAbove, figure("rest", "5.9", "以上"), "其余1项", "1 other"},
		{"about", outAbove, figure("rest", "5.9", "左右"), "其余1项", "1 other"},
		{"expected", outAbove, figure("rest", "5.9", "预计"), "其余1项", "1 other"},
		{"falls by at least", outAbove, figure("rest", "-5.9", "以上"), "1项低于", "1 below"},
		{"falls by at most", outAbove, figure("rest", "-5.9", "以下"), "其余1项", "1 other"},
		{"a range across the line", outAbove, ranging, "其余1项", "1 other"},
		{"equal", outAbove, figure("rest", "8.3"), "其余1项", "1 other"},
		{"above the rest", outBelow, figure("rest", "9.9"), "1项高于", "1 above"},
		{"above the rest, at most", outBelow, figure("rest", "9.9", "以下"), "其余1项", "1 other"},
	} {
		for l, want := range map[report.Language]string{report.Chinese: c.zh, report.English: c.en} {
			b := newBuilder(t, l)
			_, rest := b.counts(standsOut{rule: c.rule}, []string{"out"}, []report.Figure{figure("out", "8"), c.rest}, "gdp.growth")
			if rest != want {
				t.Errorf("%s: the rest is %q, want %q", c.name, rest, want)
			}
		}
	}
}

// What stands out by a rule is on that side of the line for certain.
func TestWhatStandsOutIsBeyondTheLineForCertain(t *testing.T) {
	for _, c := range []struct {
		name string
		rule string
		row  charts.Row
		want bool
	}{
		{"exact", outAbove, charts.Row{Value: 9}, true},
		{"equal", outAbove, charts.Row{Value: 8}, false},
		{"at least", outAbove, charts.Row{Value: 9, Bound: charts.AtLeast}, true},
		{"at most", outAbove, charts.Row{Value: 9, Bound: charts.AtMost}, false},
		{"about", outAbove, charts.Row{Value: 9, Bound: charts.About}, false},
		{"below, at most", outBelow, charts.Row{Value: 7, Bound: charts.AtMost}, true},
		{"below, at least", outBelow, charts.Row{Value: 7, Bound: charts.AtLeast}, false},
		{"falls by at least", outBelow, charts.Row{Value: -7, Bound: charts.AtLeast}, true},
		{"falls by at most", outBelow, charts.Row{Value: -7, Bound: charts.AtMost}, false},
	} {
		c.row.Key = "row"
		if got := len(standsOut{rule: c.rule}.keys([]charts.Row{c.row}, &charts.Reference{Value: 8})) == 1; got != c.want {
			t.Errorf("%s: it stands out: %v", c.name, got)
		}
	}
}
