package pages

import (
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"yulan/report"
)

// CheckList is every check of the report's arithmetic, in the reader's language.
type CheckList struct {
	Counts string // how many checks there are, and how they come out
	Groups []CheckGroup
}

// CheckGroup is the checks of one kind.
type CheckGroup struct {
	Heading string
	Checks  []Check
}

// Check is a statement about the report's own numbers, and whether they bear it out.
type Check struct {
	ID        string
	Title     string
	Formula   []Span // the figures as chips, with their qualifiers
	Computed  string // what the calculated sides come to, "" if both are printed numbers
	Tolerance string
	Sign      string // of the verdict, so that its colour is not needed
	Verdict   string
	Fails     bool // it does not hold
	Note      string
}

// Checks returns every check of a report, kind by kind.
func Checks(r *report.Report, in Speech) CheckList {
	all := r.Checks()
	list := CheckList{Counts: checkCounts(all, in)}
	for _, kind := range report.CheckKinds {
		group := CheckGroup{Heading: in.Words.T("check.kind." + string(kind))}
		for _, c := range all {
			if c.Kind == kind {
				group.Checks = append(group.Checks, newCheck(r, c, in))
			}
		}
		if len(group.Checks) > 0 {
			list.Groups = append(list.Groups, group)
		}
	}
	return list
}

func newCheck(r *report.Report, c report.CheckResult, in Speech) Check {
	sign, word := verdictWords(c.Verdict, in)
	reach := c.Reach() // found by trying: asked once
	if reach == report.ReachLittle {
		sign = in.Words.T("check.little-sign")
	}
	return Check{
		ID:        c.ID,
		Title:     c.Title.In(in.Language),
		Formula:   checkFormula(r, c, in),
		Computed:  computedSides(c, in),
		Tolerance: toleranceText(c, in),
		Sign:      sign,
		Verdict:   word,
		Fails:     c.Verdict == report.Fails,
		Note:      checkNote(c, reach, in),
	}
}

// checkNote says why a check should hold, and of one that does how much that shows.
func checkNote(c report.CheckResult, reach report.Reach, in Speech) string {
	note := c.Note.In(in.Language)
	if reach == report.ReachUnknown {
		return note
	}
	return in.Words.T("check.noted", "note", note, "reach", in.Words.T("check.reach."+string(reach)))
}

// checkCounts says how many checks hold, do not hold and cannot be decided.
func checkCounts(all []report.CheckResult, in Speech) string {
	n := map[report.Verdict]int{}
	for _, c := range all {
		n[c.Verdict]++
	}
	return in.Words.T("check.counts", "n", len(all),
		"hold", n[report.Holds], "fail", n[report.Fails], "open", n[report.Undecided])
}

// verdictWords returns the sign and the word of a verdict.
func verdictWords(v report.Verdict, in Speech) (sign, word string) {
	switch v {
	case report.Holds:
		return in.Words.T("check.holds-sign"), in.Words.T("check.holds")
	case report.Fails:
		return in.Words.T("check.fails-sign"), in.Words.T("check.fails")
	default:
		return in.Words.T("check.undecided-sign"), in.Words.T("check.undecided")
	}
}

// What formulas call taking the nearest whole number, and counting a list.
const (
	nearestName = "nearest("
	countName   = "count("
)

// checkFormula writes a formula with its figures as they are read.
func checkFormula(r *report.Report, c report.CheckResult, in Speech) []Span {
	var spans []Span
	known := withBases(c.Figures, in.Language)
	for _, p := range c.Formula.Pieces() {
		if f, ok := r.Figure(p.Figure); ok {
			spans = append(spans, Span{Text: formatValue(f, in.Language, in.Words).String(), Figure: f.ID})
			continue
		}
		text := strings.ReplaceAll(p.Text, nearestName, in.Words.T("check.nearest")+"(")
		text = strings.ReplaceAll(text, countName, in.Words.T("check.count")+"(")
		spans = append(spans, Span{Text: operations(text, known, in.Language, in.Words)})
	}
	return spans
}

// withBases adds to figures such in the bases of their units: a constant may be 1人 where
// the figures are in 万人.
func withBases(figures []report.Figure, l report.Language) []report.Figure {
	known := slices.Clone(figures)
	for _, f := range figures {
		if f.Unit.In(l).Power == 0 {
			f.Unit.Printed, f.Unit.Power = f.Unit.Base, 0
			known = append(known, f)
		}
	}
	return known
}

// computedSides returns what the sides of a check come to that are calculated; of several
// it says how they compare.
func computedSides(c report.CheckResult, in Speech) string {
	var b strings.Builder
	for i, s := range c.Sides {
		if !s.Computed {
			continue
		}
		if b.Len() > 0 {
			b.WriteString(" " + c.Signs[i-1] + " ")
		}
		b.WriteString(amount{value: s.Value, places: s.Places, unit: s.Unit}.text(in.Language, in.Words))
	}
	return b.String()
}

// toleranceText returns a check's tolerance in the unit of its last side. That of a
// percentage is in percentage points.
func toleranceText(c report.CheckResult, in Speech) string {
	if c.Tolerance.IsZero() {
		return numeral(decimal.Zero, 0, in.Words)
	}
	places := max(0, -c.Tolerance.Exponent())
	unit := c.Sides[len(c.Sides)-1].Unit
	if unit.Base == "%" {
		return in.Words.T("check.points", "n", numeral(c.Tolerance, places, in.Words))
	}
	return amount{value: c.Tolerance, places: places, unit: unit}.text(in.Language, in.Words)
}

// Figures lists the figures that checks name, in reading order and each once.
func (l CheckList) Figures() []string {
	var ids []string
	for _, g := range l.Groups {
		for _, c := range g.Checks {
			for _, s := range c.Formula {
				if s.Figure != "" && !slices.Contains(ids, s.Figure) {
					ids = append(ids, s.Figure)
				}
			}
		}
	}
	return ids
}
