package pages

import (
	"fmt"
	"slices"

	"yulan/charts"
	"yulan/report"
	"yulan/report/shelf"
)

// standsOut names what stands out in a chart, which is what its title is about. In the file
// this is either a list of figures' ids, or the rule above or below, for the rows strictly on
// that side of the line across them.
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

// check refuses a rule for rows that no line crosses, and ids that are not those of rows, each
// once.
func (s standsOut) check(rows []string, crossed bool) error {
	switch s.rule {
	case "":
	case outAbove, outBelow:
		if !crossed {
			return fmt.Errorf("stands-out: %q needs a reference", s.rule)
		}
	default:
		return fmt.Errorf("stands-out: got %q, want a list of figures, %q or %q", s.rule, outAbove, outBelow)
	}
	for i, id := range s.ids {
		if !slices.Contains(rows, id) {
			return fmt.Errorf("stands-out: figure %q is not on the chart", id)
		}
		if slices.Contains(s.ids[:i], id) {
			return fmt.Errorf("stands-out: figure %q is named twice", id)
		}
	}
	return nil
}

// keys returns the rows that stand out, by a rule against the line across them: those that are on its
// side for certain, not one of about a number or bounded on the other side.
func (s standsOut) keys(rows []charts.Row, line *charts.Reference) []string {
	if s.rule == "" {
		return s.ids
	}
	var out []string
	for _, r := range rows {
		away := r.Value >= 0 == (s.rule == outAbove) // whether a larger number is further from the line
		if r.Bound != charts.Exact && (r.Bound != charts.AtLeast || !away) && (r.Bound != charts.AtMost || away) {
			continue
		}
		if s.rule == outAbove && r.Value > line.Value || s.rule == outBelow && r.Value < line.Value {
			out = append(out, r.Key)
		}
	}
	return out
}

// isSurelyAcross reports whether a figure lies for certain on the other side of a line than what
// stands out by the rule: what is expected, about a number or bounded on the wrong side does not,
// however far off its number is.
func (s standsOut) isSurelyAcross(f, line report.Figure) bool {
	if f.Estimate() || line.Estimate() {
		return false
	}
	low, high, bound := shelf.Value{Figure: f}.Reach()
	lineLow, lineHigh, of := shelf.Value{Figure: line}.Reach()
	upwards := func(b report.Bound) bool { return b == report.Exact || b == report.AtLeast }
	downwards := func(b report.Bound) bool { return b == report.Exact || b == report.AtMost }
	if s.rule == outBelow {
		return upwards(bound) && downwards(of) && low.GreaterThan(lineHigh)
	}
	return downwards(bound) && upwards(of) && high.LessThan(lineLow)
}
