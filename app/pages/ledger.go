package pages

import (
	"slices"

	"yulan/assets"
	"yulan/report"
)

// LedgerLine sums the account of a text up.
func LedgerLine(t report.Totals, w assets.Words) string {
	return w.T("text.ledger", "runs", t.Runs, "figures", t.Figures, "others", t.NotFigures,
		"unexplained", t.Unexplained, "found", t.Found, "of", t.Of)
}

// Mismatch is a place where a text and the data differ.
type Mismatch struct {
	At      report.Location
	Figure  string // its id; empty where no figure is meant
	Name    string // what is meant
	Problem string // what stands there instead, or that nothing is known of it
}

// FiguresAt returns the ids of the figures that a number of a text states, or that it
// stands in the place of.
func FiguresAt(l report.Ledger, e report.Entry) []string {
	if len(e.Figures) > 0 || e.IsNotFigure() {
		return e.Figures
	}
	return inPlaceOf(l, e.Run.At, e.Run.Span)
}

// inPlaceOf returns the ids of the figures in whose place a run stands.
func inPlaceOf(l report.Ledger, at report.Location, run report.Span) []string {
	var figures []string
	for _, m := range l.NotFound {
		f, ok := l.Finding(m.Figure)
		if ok && m.At == at && f.InText && f.Number.Start <= run.Start && run.End <= f.Number.End {
			figures = append(figures, m.Figure)
		}
	}
	return figures
}

// Mismatches lists where a text and the data differ, in the order of the text.
func Mismatches(r *report.Report, l report.Ledger, language report.Language, w assets.Words) []Mismatch {
	var list []Mismatch
	for _, m := range l.NotFound {
		name := w.T("verify.not-a-figure", "printed", m.Printed)
		if f, ok := r.Figure(m.Figure); ok {
			name = fullName(f, language, w)
		}
		list = append(list, Mismatch{m.At, m.Figure, name, MissProblem(m, w)})
	}
	for _, u := range l.Unexplained {
		if len(inPlaceOf(l, u.At, u.Span)) > 0 {
			continue // it is listed as what stands in the place of a figure
		}
		list = append(list, Mismatch{u.At, "", u.Digits, w.T("text.unexplained")})
	}
	slices.SortStableFunc(list, func(a, b Mismatch) int { return a.At.Compare(b.At) })
	return list
}

// Checked says how a figure stands in a text: as the data has it, or otherwise. Without a
// text it says so.
func Checked(id string, l *report.Ledger, w assets.Words) string {
	if l == nil {
		return w.T("text.none")
	}
	f, ok := l.Finding(id)
	switch {
	case !ok:
		return ""
	case f.Miss != nil:
		return MissProblem(*f.Miss, w)
	}
	return w.T("text.checked")
}
