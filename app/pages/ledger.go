package pages

import (
	"slices"
	"strings"

	"yulan/assets"
	"yulan/report"
	"yulan/report/text"
)

// LedgerLine sums the account of a text up, and says how many parts of the copy were left
// out.
func LedgerLine(d report.Document, l report.Ledger, w assets.Words) string {
	t := l.Totals()
	line := w.T("text.ledger", "runs", t.Runs, "figures", t.Figures, "others", t.NotFigures,
		"unexplained", t.Unexplained, "found", t.Found, "of", t.Of)
	if n := len(Skipped(d)); n > 0 {
		line += w.T("text.skipped", "n", n)
	}
	return line
}

// Skipped returns the parts of a copy that were left out and hold words or digits.
func Skipped(d report.Document) []text.Skip {
	if d.Copy == nil {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(d.Copy.Skipped), func(s text.Skip) bool { return s.Why.IsMarkup() })
}

// LeftOut lists what was left out, in words. Of line numbers, of which there may be hundreds,
// it gives the first and the last.
func LeftOut(d report.Document) (listed []text.Skip, words []string) {
	first := -1 // of the numbers of lines
	for _, s := range Skipped(d) {
		said := strings.Join(strings.Fields(d.Copy.Source[s.From:s.To]), " ")
		switch {
		case s.Why != text.LineNumber:
		case first < 0:
			first = len(words)
		default:
			words[first] = strings.Split(words[first], " … ")[0] + " … " + said
			continue
		}
		listed, words = append(listed, s), append(words, said)
	}
	return listed, words
}

// Mismatch is a place where a text and the data differ.
type Mismatch struct {
	At      report.Location
	Figure  string // its id; empty where no figure is meant
	Name    string // what is meant
	Problem string // what stands there instead, or that nothing is known of it
}

// Mismatches lists where a text and the data differ, in the order of the text.
func Mismatches(r *report.Report, l report.Ledger, language report.Language, w assets.Words) []Mismatch {
	var list []Mismatch
	for _, m := range l.NotFound {
		name := w.T("verify.not-a-figure", "printed", m.Printed)
		if f, ok := r.Figure(m.Figure); ok {
			name = fullName(f, language, w)
		}
		list = append(list, Mismatch{m.Place(), m.Figure, name, MissProblem(r.Shape, m, w)})
	}
	for _, u := range l.Unexplained {
		list = append(list, Mismatch{u.At, "", u.Digits, w.T("text.unexplained")})
	}
	slices.SortStableFunc(list, func(a, b Mismatch) int { return a.At.Compare(b.At) })
	return list
}

// Asides lists what else is worth knowing of a copy, and makes no difference: numbers printed
// otherwise, marks that are not where they belong, what was left out, what stands before the
// text or behind it.
func Asides(r *report.Report, d report.Document, l report.Ledger, language report.Language, w assets.Words) []Mismatch {
	var list []Mismatch
	for _, m := range l.Remarks {
		name := w.T("verify.not-a-figure", "printed", m.Claim.Printed)
		if f, ok := r.Figure(m.Figure); ok {
			name = fullName(f, language, w)
		}
		list = append(list, Mismatch{m.At, m.Figure, name, w.T("verify.remark", "want", m.Claim.Printed, "printed", m.Printed)})
	}
	for _, m := range d.Lost {
		at := m.At
		at.Sentence = 1
		list = append(list, Mismatch{at, "", LocateSection(r.Shape, m.At, w), w.T("verify.lost", "mark", m.Text)})
	}
	left, words := LeftOut(d)
	for i, s := range left {
		list = append(list, Mismatch{d.Near(s.From), "", w.T("text.left-out", "line", d.Copy.Line(s.From), "why", w.T("skip."+string(s.Why))), Shortened(words[i])})
	}
	slices.SortStableFunc(list, func(a, b Mismatch) int { return a.At.Compare(b.At) })
	for _, run := range l.Behind {
		list = append(list, Mismatch{run.At, "", run.Digits, w.T("text.behind")})
	}
	return list
}

// Checked says how a figure stands in a text: as in the data, or otherwise. Without a text it
// says that there is none; for a derived value, which stands in no text, it says nothing.
func Checked(r *report.Report, id string, l *report.Ledger, w assets.Words) string {
	if isDerived(id) {
		return ""
	}
	if l == nil {
		return w.T("text.none")
	}
	f, ok := l.Finding(id)
	switch {
	case !ok:
		return ""
	case f.Miss == nil:
		return w.T("text.checked")
	}
	problems := []string{MissProblem(r.Shape, *f.Miss, w)}
	for _, m := range f.Others {
		problems = append(problems, MissProblem(r.Shape, m, w))
	}
	return strings.Join(problems, w.T("text.and-also"))
}
