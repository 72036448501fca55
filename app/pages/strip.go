package pages

import (
	"fmt"
	"slices"

	"yulan/charts"
	"yulan/report"
)

var stripKind = kind{name: charts.KindStrip, options: func() options { return new(stripOptions) }, beside: true, ofItself: true}

// stripOptions are what a dot strip is made of: either figures, or all of a measure that are
// the whole city's, each once. A reference is a line, and no dot.
type stripOptions struct {
	listed
	Select    report.Measure `toml:"select"`
	Reference string         `toml:"reference"`
	// By divides the dots into lanes: by the prices that they are at. Empty: there is one.
	By string `toml:"by"`
	// Limit is the id of the largest figure that is on the axis; larger ones are listed at
	// its end.
	Limit     string    `toml:"limit"`
	Named     []string  `toml:"named"` // ids of the dots that are named beside the ends of each lane, in the order of need
	StandsOut standsOut `toml:"stands-out"`
}

// byPrices is the one way to divide a strip.
const byPrices = "prices"

// Shows implements report.ChartOptions.
func (o *stripOptions) Shows(r *report.Report) (figures []string, line string) {
	if o.Select == "" {
		return o.Figures, o.Reference
	}
	for _, f := range r.Figures {
		if f.Measure == o.Select && f.Scope.IsZero() && f.ID != o.Reference && !r.IsRestated(f.ID) {
			figures = append(figures, f.ID)
		}
	}
	return figures, o.Reference
}

// Check implements report.ChartOptions.
func (o *stripOptions) Check(r *report.Report, c report.Chart) error {
	if (o.Select == "") == (o.Figures == nil) {
		return fmt.Errorf("either figures or select must say what is on the strip")
	}
	if o.Select != "" && !slices.Contains(report.Measures, o.Select) {
		return fmt.Errorf("measure %q is not known", o.Select)
	}
	if o.By != "" && o.By != byPrices {
		return fmt.Errorf("by: got %q, want %q", o.By, byPrices)
	}
	if len(c.Figures) < 2 {
		return fmt.Errorf("a strip of %d dots compares nothing", len(c.Figures))
	}
	figures := r.ChartFigures(c)
	for _, f := range figures {
		if f.Unit.Base != percent {
			return fmt.Errorf("%s is not in percent", f.ID)
		}
	}
	if o.Limit != "" && !slices.Contains(c.Figures, o.Limit) {
		return fmt.Errorf("limit %s is not on the strip", o.Limit)
	}
	for _, id := range o.Named {
		if !slices.Contains(c.Figures, id) {
			return fmt.Errorf("named: figure %q is not on the strip", id)
		}
	}
	if err := o.StandsOut.check(c.Figures, o.Reference != ""); err != nil {
		return err
	}
	return report.Comparable(figures)
}

// Lanes returns the figures of each lane, with the line in the one that it is of.
func (o *stripOptions) Lanes(r *report.Report) []report.Lane {
	figures, line := o.Shows(r)
	if o.By == "" {
		return []report.Lane{{Figures: figures, Line: line}}
	}
	return r.LanesByPrices(figures, line)
}

func (o *stripOptions) build(b builder, c report.Chart, head charts.Head) (charts.Spec, error) {
	reference, err := b.reference(c)
	if err != nil {
		return nil, err
	}
	strip := charts.StripOptions{AxisUnit: unitSign(figuresOf(b.report, c)), Named: o.Named}
	if o.Limit != "" {
		limit, err := b.figure(o.Limit)
		if err != nil {
			return nil, err
		}
		strip.Limit = limit.Base().InexactFloat64()
		strip.BeyondLabel = b.words.T("chart.beyond", "value", amountOf(limit).text(b.language, b.words))
	}
	var lanes []charts.StripLane
	for i, of := range o.Lanes(b.report) {
		figures, err := b.figures(of.Figures)
		if err != nil {
			return nil, err
		}
		lane := charts.StripLane{Rows: b.rows(figures)}
		if of.Line != "" {
			lane.Reference = reference
			strip.StandsOut = o.StandsOut.keys(lane.Rows, reference) // by a rule only what the line crosses
			strip.OutCount, strip.RestCount = b.counts(o.StandsOut, strip.StandsOut, figures, of.Line)
		}
		if o.By != "" {
			lane.Label, lane.Note = b.pricesName(report.LanePrices[i]), b.words.T("strip.count", "n", len(figures))
		}
		if o.By == "" || len(figures) > 0 {
			lanes = append(lanes, lane)
		}
	}
	if o.StandsOut.rule == "" {
		strip.StandsOut = o.StandsOut.ids
	} else {
		strip.OutLabel = b.outLabel(o.StandsOut, reference)
	}
	return charts.NewStrip(head, lanes, strip)
}

// outLabel says what stands out by a rule.
func (b builder) outLabel(rule standsOut, reference *charts.Reference) string {
	if rule.rule == outBelow {
		return b.words.T("strip.below", "line", reference.Label)
	}
	return b.words.T("strip.above", "line", reference.Label)
}

// counts says how many of a lane's figures stand out by a rule, and how many do not: that these are
// on the other side of the line only where it is certain of each.
func (b builder) counts(rule standsOut, outs []string, of []report.Figure, line string) (out, rest string) {
	f, ok := b.report.Figure(line)
	if rule.rule == "" || !ok || len(outs) == 0 {
		return "", ""
	}
	short, others := f.Short.In(b.language), slices.DeleteFunc(slices.Clone(of), func(f report.Figure) bool { return slices.Contains(outs, f.ID) })
	if out = b.words.T("strip.count-above", "n", len(outs), "line", short); rule.rule == outBelow {
		out = b.words.T("strip.count-below", "n", len(outs), "line", short)
	}
	if n := len(others); n > 0 {
		rest = b.words.T("strip.count-rest", "n", n)
		if slices.ContainsFunc(others, func(other report.Figure) bool { return !rule.isSurelyAcross(other, f) }) {
			return out, rest
		}
		if rest = b.words.T("strip.rest-below", "n", n); rule.rule == outBelow {
			rest = b.words.T("strip.rest-above", "n", n)
		}
	}
	return out, rest
}

// pricesName names a kind of prices.
func (b builder) pricesName(p report.Prices) string {
	switch p {
	case report.ConstantPrices:
		return b.words.T("strip.constant")
	case report.CurrentPrices:
		return b.words.T("strip.current")
	case report.NoPrices:
		return b.words.T("strip.quantity")
	case report.PricesUnknown:
	}
	return b.words.T("strip.unknown")
}

// unitSign is what follows each number of an axis: a sign that needs no space, or nothing.
func unitSign(figures []report.Figure) string {
	if u, same := shared(figures, func(f report.Figure) report.Unit { return f.Unit }); same && u.Base == percent {
		return percent
	}
	return ""
}
