package pages

import (
	"strconv"
	"strings"

	"yulan/report"
	"yulan/report/shelf"
)

// Stated returns a value as its report prints it, with both ends of a range and the words for how it
// is aimed at (控制在2%左右); in another language as it is read there. A fall is one by the number
// that is printed.
func Stated(v shelf.Value, in Speech) string { return statedBeside(v, "", in) }

// statedBeside is Stated for a place beside which a unit stands: a value of that unit is without it.
func statedBeside(v shelf.Value, unit string, in Speech) string {
	f := v.Figure
	falls := f.Value.IsNegative()
	f.Value, f.Upto = f.Value.Abs(), strings.TrimPrefix(f.Upto, "-")
	a := amountOf(f)
	within := in.Language.IsOriginal() && qualifiersAt(f.Qualifiers, report.Between) != "" // 3余万人 is none without
	a.bare = unit != "" && unitBeside(v, in) == unit && !within
	text := a.qualified(f.Qualifiers, in.Language, in.Words).String()
	if in.Language.IsOriginal() && f.Each {
		text = Printed(f)
	}
	if falls {
		text = in.Words.T("shelf.fall", "value", text)
	}
	return aimedAt(v.Manners, text, in)
}

// aimedAt puts before a value in what manner it is aimed at, or was kept.
func aimedAt(manners []shelf.Manner, text string, in Speech) string {
	if in.Language.IsOriginal() {
		return mannersPrinted(manners) + text
	}
	for i := len(manners) - 1; i >= 0; i-- {
		if kind := string(manners[i].Kind); len(manners) > 1 { // to strive, or to make sure, to keep to a number
			text = in.Words.T("manner-both."+kind, "value", text)
		} else {
			text = in.Words.T("manner."+kind, "value", text)
		}
	}
	return text
}

// mannersPrinted are the words of manners as they are printed.
func mannersPrinted(manners []shelf.Manner) string {
	said := ""
	for _, m := range manners {
		said += m.Printed
	}
	return said
}

// QualifiersOf returns the words that limit a value as they are printed, those for how it is aimed at
// first, with semicolons between.
func QualifiersOf(v shelf.Value) string {
	var printed []string
	for _, m := range v.Manners {
		printed = append(printed, m.Printed)
	}
	if of := Qualifiers(v.Figure); of != "" {
		printed = append(printed, of)
	}
	return strings.Join(printed, ";")
}

// statedAll returns candidates as they are read beside a unit, with a sign between them that says that it
// is open which holds.
func statedAll(values []shelf.Value, unit string, in Speech) string {
	said := make([]string, len(values))
	for i, v := range values {
		said[i] = statedBeside(v, unit, in)
	}
	return strings.Join(said, " | ")
}

// noValue stands where a report states none.
const noValue = "—"

// notRead stands in a table where nothing was read, which is not none.
const notRead = "·"

// verdictName names a verdict, with its reason if it has one.
func verdictName(v shelf.Verdict, why shelf.Reason, in Speech) string {
	name := in.Words.T("promise-verdict." + string(v))
	if why == "" {
		return name
	}
	return in.Words.T("shelf.because", "verdict", name, "reason", reasonName(why, in))
}

// reasonName says why values are not joined, or a promise is not judged.
func reasonName(why shelf.Reason, in Speech) string {
	if why == "" {
		return ""
	}
	return in.Words.T("promise-reason." + string(why))
}

// PromiseRules says by what rules promises are judged, a sentence each.
func PromiseRules(in Speech) []string {
	w := in.Words
	return []string{
		w.T("promise-rule.alike"), w.T("promise-rule.expected"), w.T("promise-rule.bound"), w.T("promise-rule.number"),
		w.T("promise-rule.range"), w.T("promise-rule.about"), w.T("promise-rule.open"),
	}
}

// PromiseGrid returns the promises of a place as a table: a row for each indicator, a column
// for each year, and in a cell target, result and verdict. The first row is the heading.
func PromiseGrid(p shelf.Promises, in Speech) [][]string {
	head := []string{PromisePlace(p, in)}
	for _, year := range p.Years {
		head = append(head, strconv.Itoa(year))
	}
	rows := [][]string{head}
	for _, r := range p.Rows {
		row := []string{r.Indicator.Name.In(in.Language)}
		for _, c := range r.Cells {
			row = append(row, promiseCell(c, in))
		}
		rows = append(rows, row)
	}
	return rows
}

// promiseCell returns a cell in words.
func promiseCell(c *shelf.Promise, in Speech) string {
	if c == nil {
		return notRead
	}
	target, result := noValue, noValue
	if len(c.Targets) > 0 {
		target = statedAll(c.Targets, "", in)
	}
	switch {
	case len(c.Results) > 0:
		result = statedAll(c.Results, "", in)
	case len(c.Apart) > 0:
		result = statedAll(c.Apart, "", in)
	}
	return in.Words.T("promise.cell", "target", target, "result", result, "verdict", verdictName(c.Verdict, c.Reason, in))
}

// Numbered returns what reports are called where the reader has given them no names: one that
// has the name of another before it has its number behind it.
func Numbered(reports []*report.Report, in Speech) func(*report.Report) string {
	names, times := map[*report.Report]string{}, map[string]int{}
	for _, r := range reports {
		name := r.Source.Name.In(in.Language)
		if times[name]++; times[name] > 1 {
			names[r] = in.Words.T("shelf.numbered", "name", name, "n", times[name])
			continue
		}
		names[r] = name
	}
	return func(r *report.Report) string { return names[r] }
}

// MatrixGrid returns the matrix as a table: a row for each indicator's results and one for
// its targets, a column for each report, under what it is called. The first row is the heading.
func MatrixGrid(m shelf.Matrix, called func(*report.Report) string, in Speech) [][]string {
	head := []string{in.Words.T("shelf-column.name"), in.Words.T("shelf-column.aim")}
	for _, r := range m.Reports {
		head = append(head, called(r))
	}
	rows := [][]string{head}
	for _, r := range m.Rows {
		row := []string{r.Indicator.Name.In(in.Language), in.Words.T("aim." + string(r.Aim))}
		for _, c := range r.Cells {
			row = append(row, matrixCell(c, in))
		}
		rows = append(rows, row)
	}
	return rows
}

// matrixCell returns a cell in words: candidates with a sign between them, and that it is open
// which holds, or else what stands apart, with the reason.
func matrixCell(c shelf.Cell, in Speech) string {
	switch {
	case c.Candidates.IsOpen():
		return in.Words.T("shelf.because", "verdict", statedAll(c.Candidates, "", in), "reason", reasonName(shelf.ReasonCandidates, in))
	case len(c.Candidates) > 0:
		return statedAll(c.Candidates, "", in)
	case len(c.Apart) > 0:
		a := c.Apart[0]
		return in.Words.T("shelf.because", "verdict", Stated(a.Value, in), "reason", reasonName(a.Reason, in))
	}
	return notRead
}
