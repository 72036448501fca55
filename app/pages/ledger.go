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

// LeftOut lists what was left out, in words. Of line numbers and of the cells of a table, of which
// there may be hundreds, it gives the first and the last.
func LeftOut(d report.Document) (listed []text.Skip, words []string) {
	first := map[text.Reason]int{} // index of the first number of a line, and of the first cell
	for _, s := range Skipped(d) {
		said := strings.Join(strings.Fields(d.Copy.Source[s.From:s.To]), " ")
		if s.Why == text.LineNumber || s.Why == text.TableCell {
			if i, ok := first[s.Why]; ok {
				words[i] = strings.Split(words[i], " … ")[0] + " … " + said
				continue
			}
			first[s.Why] = len(words)
		}
		listed, words = append(listed, s), append(words, said)
	}
	return listed, words
}

// ReadAs is what a copy prints in one form and is read in another.
type ReadAs struct {
	At          int // where it does so first, in bytes of the copy
	Printed, As string
	Times       int
}

// ReadAsOthers lists what of a copy is read in another form than it has, each once.
func ReadAsOthers(d report.Document) []ReadAs {
	if d.Copy == nil {
		return nil
	}
	index := map[[2]string]int{}
	var list []ReadAs
	for _, r := range d.Copy.Readings {
		printed := Shortened(d.Copy.Source[r.From:r.To])
		i, ok := index[[2]string{printed, r.As}]
		if !ok {
			i = len(list)
			index[[2]string{printed, r.As}] = i
			list = append(list, ReadAs{At: r.From, Printed: printed, As: r.As})
		}
		list[i].Times++
	}
	return list
}

// Mismatch is a place where a text and the data differ.
type Mismatch struct {
	At      report.Location
	Figure  string // its id; empty where no figure is meant
	Name    string // what is meant
	Problem string // what stands there instead, or that nothing is known of it
}

// Mismatches lists where a text and the data differ, in the order of the text, each change of the
// text once.
func Mismatches(r *report.Report, l report.Ledger, language report.Language, w assets.Words) []Mismatch {
	name := func(c report.Claim) string { return nameOf(r, c, language, w) }
	var list []Mismatch
	for _, d := range l.Changes() {
		m := Mismatch{At: ChangePlace(d), Problem: w.T("text.unexplained")}
		if len(d.Misses) > 0 {
			m.Figure = d.Misses[0].Figure
			m.Name, m.Problem = ChangeProblem(r.Shape, d, name, w)
		} else {
			var digits []string
			for _, run := range d.Runs {
				digits = append(digits, run.Digits)
			}
			m.Name = Several(digits, w)
		}
		list = append(list, m)
	}
	for _, t := range l.Twice {
		var names []string
		for _, c := range t.Claims {
			names = append(names, name(c))
		}
		list = append(list, Mismatch{t.Run.At, "", t.Run.Digits, w.T("verify.twice-run", "list", Several(names, w))})
	}
	slices.SortStableFunc(list, func(a, b Mismatch) int { return a.At.Compare(b.At) })
	return list
}

// nameOf names what the data claims: a figure, or a number that is none.
func nameOf(r *report.Report, c report.Claim, language report.Language, w assets.Words) string {
	if f, ok := r.Figure(c.Figure); ok {
		return fullName(f, language, w)
	}
	return w.T("verify.not-a-figure", "printed", c.Printed)
}

// Asides lists what else is worth knowing of a copy, and makes no difference: numbers printed
// otherwise, marks that are not where they belong, what was left out, what stands before the
// text or behind it.
func Asides(r *report.Report, d report.Document, l report.Ledger, language report.Language, w assets.Words) []Mismatch {
	var list []Mismatch
	for _, m := range l.Remarks {
		list = append(list, Mismatch{m.At, m.Figure, nameOf(r, m.Claim, language, w), w.T("verify.remark", "want", m.Claim.Printed, "printed", m.Printed)})
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
	for _, r := range ReadAsOthers(d) {
		list = append(list, Mismatch{d.Near(r.At), "", w.T("text.read-as"), w.T("verify.read-as", "printed", r.Printed, "as", r.As, "n", r.Times)})
	}
	for _, run := range l.Behind {
		list = append(list, Mismatch{run.At, "", run.Digits, w.T("text.behind")})
	}
	for _, said := range wholeCopy(d, l, w) {
		list = append(list, Mismatch{d.Near(0), "", w.T("text.whole-copy"), said})
	}
	return list
}

// wholeCopy says what is worth knowing of a copy as a whole: what of its form was left out, what
// stands before the report or behind it, and whether it has more than is compared.
func wholeCopy(d report.Document, l report.Ledger, w assets.Words) []string {
	if d.Copy == nil {
		return nil
	}
	var said []string
	if n := len(d.Copy.Skipped) - len(Skipped(d)); n > 0 {
		said = append(said, w.T("verify.skipped-marks", "n", n))
	}
	if n := d.Copy.Traditional; n > 0 {
		said = append(said, w.T("verify.traditional", "n", n))
	}
	if d.Rest != "" {
		said = append(said, w.T("verify.rest"))
	}
	if n := l.NotCompared; n > 0 {
		said = append(said, w.T("verify.not-compared", "n", n))
	}
	return said
}

// Checked says how a figure stands in a text: as in the data, or otherwise. Without a text it
// says that there is none; for a derived value, which stands in no text, and for one that was read from the text
// it says nothing.
func Checked(r *report.Report, id string, l *report.Ledger, w assets.Words) string {
	if isDerived(id) || l == nil && r.Source.IsRead() { // what was read stands in the report's own text
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
