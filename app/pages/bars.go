package pages

import (
	"fmt"
	"slices"

	"yulan/charts"
	"yulan/report"
)

var barsKind = kind{name: charts.KindBars, options: func() options { return new(barOptions) }, beside: true}

// barOptions are what a bar chart is made of. It is ranked unless the order is as given.
type barOptions struct {
	listed
	Reference string `toml:"reference"` // a figure drawn as a line
	AsGiven   bool   `toml:"as-given"`
	// StandsOut is what the title speaks of: ids of rows, or a rule for all of them.
	StandsOut standsOut `toml:"stands-out"`
}

// Shows implements report.ChartOptions.
func (o *barOptions) Shows(*report.Report) (figures []string, line string) {
	return o.Figures, o.Reference
}

// Check implements report.ChartOptions.
func (o *barOptions) Check(r *report.Report, c report.Chart) error {
	if len(o.Figures) < 2 {
		return fmt.Errorf("a chart of %d bars compares nothing", len(o.Figures))
	}
	if err := o.StandsOut.check(o); err != nil {
		return err
	}
	return report.Comparable(r.ChartFigures(c))
}

func (o *barOptions) build(b builder, c report.Chart, head charts.Head) (charts.Spec, error) {
	figures, err := b.figures(o.Figures)
	if err != nil {
		return nil, err
	}
	reference, err := b.reference(c)
	if err != nil {
		return nil, err
	}
	rows := b.rows(figures)
	return charts.NewBars(head, rows, charts.BarOptions{
		Reference: reference, AsGiven: o.AsGiven, StandsOut: o.StandsOut.keys(rows, reference),
	})
}

// standsOut names the bars that stand out: in the file either a list of figures' ids, or the
// rule above or below, for the rows strictly on that side of the reference.
type standsOut struct {
	ids  []string
	rule string
}

const (
	outAbove = "above"
	outBelow = "below"
)

// UnmarshalTOML implements toml.Unmarshaler.
func (s *standsOut) UnmarshalTOML(value any) error {
	switch v := value.(type) {
	case string:
		s.rule = v
		return nil
	case []any:
		for _, each := range v {
			id, ok := each.(string)
			if !ok {
				return fmt.Errorf("stands-out: %v is no figure's id", each)
			}
			s.ids = append(s.ids, id)
		}
		return nil
	}
	return fmt.Errorf("stands-out: got %v, want a list of figures, %q or %q", value, outAbove, outBelow)
}

// check refuses a rule without a reference, and ids that are not those of rows, each once.
func (s standsOut) check(o *barOptions) error {
	switch s.rule {
	case "":
	case outAbove, outBelow:
		if o.Reference == "" {
			return fmt.Errorf("stands-out: %q needs a reference", s.rule)
		}
	default:
		return fmt.Errorf("stands-out: got %q, want a list of figures, %q or %q", s.rule, outAbove, outBelow)
	}
	for i, id := range s.ids {
		if !slices.Contains(o.Figures, id) {
			return fmt.Errorf("stands-out: figure %q is not on the chart", id)
		}
		if slices.Contains(s.ids[:i], id) {
			return fmt.Errorf("stands-out: figure %q is named twice", id)
		}
	}
	return nil
}

// keys returns the rows that stand out, by a rule against the reference.
func (s standsOut) keys(rows []charts.Row, reference *charts.Reference) []string {
	if s.rule == "" {
		return s.ids
	}
	var out []string
	for _, r := range rows {
		if s.rule == outAbove && r.Value > reference.Value || s.rule == outBelow && r.Value < reference.Value {
			out = append(out, r.Key)
		}
	}
	return out
}
