package pages

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"yulan/charts"
	"yulan/report"
	"yulan/report/shelf"
)

// PromiseTable returns the promises of a place as a table: a row for each indicator, a column
// for each year, and in a cell from the top result, target and verdict.
func PromiseTable(p shelf.Promises, in Speech) Across {
	w := in.Words
	a := Across{
		Title:    w.T("promise.head", "place", PromisePlace(p, in)),
		Subtitle: strings.Join([]string{w.T("promise.order"), tally(p.Rows, in)}, w.T("join.chapters")),
		Note:     rulesInOne(in),
		Corner:   w.T("shelf-column.name"),
	}
	for _, year := range p.Years {
		a.Columns = append(a.Columns, strconv.Itoa(year))
	}
	var all []shelf.Value
	for _, r := range p.Rows {
		all = append(all, statedIn(r)...)
		row := charts.GridRow{Label: r.Indicator.Name.In(in.Language), Note: unitOfRow(statedIn(r), in)}
		for i, c := range r.Cells {
			row.Cells = append(row.Cells, promiseGridCell(c, cellKey(r.Indicator.ID, " ", p.Years[i]), in))
		}
		a.Rows = append(a.Rows, row)
	}
	a.Source = sourceOf(all, in)
	return a
}

// rulesInOne says all rules in a row.
func rulesInOne(in Speech) string {
	all := ""
	for _, rule := range PromiseRules(in) {
		if all == "" {
			all = rule
			continue
		}
		all = in.Words.T("join.sentences", "a", all, "b", rule)
	}
	return all
}

// PromisePlace returns the place whose promises these are, or the one report of none.
func PromisePlace(p shelf.Promises, in Speech) string {
	if p.Unplaced {
		return p.Report.In(in.Language)
	}
	return p.Place.In(in.Language)
}

// statedIn lists the values of a row.
func statedIn(r shelf.PromiseRow) []shelf.Value {
	var values []shelf.Value
	for _, c := range r.Cells {
		if c != nil {
			values = append(append(values, c.Targets...), c.Results...)
		}
	}
	return values
}

// tally counts the verdicts of rows: those that there are.
func tally(rows []shelf.PromiseRow, in Speech) string {
	count := map[shelf.Verdict]int{}
	for _, r := range rows {
		for _, c := range r.Cells {
			if c != nil {
				count[c.Verdict]++
			}
		}
	}
	var said []string
	for _, v := range shelf.Verdicts {
		if count[v] > 0 {
			said = append(said, in.Words.T("promise.counted", "verdict", verdictName(v, "", in), "n", count[v]))
		}
	}
	return strings.Join(said, in.Words.T("join.list"))
}

// promiseGridCell returns a cell as it is shown.
func promiseGridCell(c *shelf.Promise, key string, in Speech) charts.GridCell {
	if c == nil {
		return emptyCell()
	}
	result := charts.GridLine{Text: noValue, Role: charts.GridStrong}
	switch {
	case len(c.Results) > 0:
		result.Text = statedAll(c.Results, in)
	case len(c.Apart) > 0:
		result = charts.GridLine{Text: statedAll(c.Apart, in), Role: charts.GridPlain}
	}
	target := charts.GridLine{Text: noValue, Role: charts.GridQuiet}
	if len(c.Targets) > 0 {
		target = charts.GridLine{Text: statedAll(c.Targets, in), Role: charts.GridTarget}
	}
	return charts.GridCell{Key: key, Lines: []charts.GridLine{result, target, verdictLine(*c, in)}}
}

// verdictLine is the verdict of a cell in a few words, with its sign. Of what cannot be
// compared it says why.
func verdictLine(c shelf.Promise, in Speech) charts.GridLine {
	w := in.Words
	name := w.T("promise-verdict." + string(c.Verdict))
	role := map[shelf.Verdict]charts.GridRole{shelf.Met: charts.GridVerdict, shelf.NotMet: charts.GridStrong}
	line := charts.GridLine{Role: charts.GridQuiet}
	if r, ok := role[c.Verdict]; ok {
		line.Role = r
	}
	switch {
	case c.Reason == shelf.ReasonCandidates:
		name, line.Role = w.T("promise-short.candidates"), charts.GridWarning
	case c.Verdict == shelf.NotComparable:
		name = w.T("promise-short." + string(c.Reason))
	}
	line.Text = w.T("promise-sign."+string(c.Verdict), "verdict", name)
	return line
}

// CellPage is what is to be said of a cell of a table across reports.
type CellPage struct {
	Title     string // what the cell is of, and of promises the verdict
	Why       string // of the verdict, or what is to be done; may be empty
	Sum       string // of the difference, which is derived; may be empty
	Evidences []Testimony
	// Open are the groups of candidates of which none is chosen yet, and Passed what the reader
	// has passed over for others.
	Open   [][]shelf.Mark
	Passed []shelf.Mark
}

// settleOn notes what is open in a cell, and what was passed over.
func (c *CellPage) settleOn(groups []shelf.Candidates, passed []shelf.Value) {
	for _, g := range groups {
		if g.IsOpen() {
			c.Open = append(c.Open, marksOf(g))
		}
	}
	c.Passed = marksOf(passed)
}

func marksOf(values []shelf.Value) []shelf.Mark {
	var marks []shelf.Mark
	for _, v := range values {
		marks = append(marks, shelf.MarkOf(v))
	}
	return marks
}

// NewPromiseCell returns all that is to be said of a cell.
func NewPromiseCell(r shelf.PromiseRow, c shelf.Promise, in Speech) CellPage {
	w := in.Words
	cell := CellPage{
		Title: w.T("promise.cell-title", "year", c.Year, "name", r.Indicator.Name.In(in.Language), "verdict", verdictName(c.Verdict, "", in)),
		Why:   reasonName(c.Reason, in), Sum: differenceOf(c, in),
	}
	for _, v := range c.Targets {
		cell.Evidences = append(cell.Evidences, testify(v, sideTarget, "", in))
	}
	for _, v := range c.Results {
		cell.Evidences = append(cell.Evidences, testify(v, sideResult, "", in))
	}
	for _, v := range c.Apart {
		cell.Evidences = append(cell.Evidences, testify(v, sideApart, whyApart(c, v), in))
	}
	for _, v := range c.Passed {
		cell.Evidences = append(cell.Evidences, testify(v, sideApart, shelf.ReasonPassedOver, in))
	}
	cell.settleOn([]shelf.Candidates{c.Targets, c.Results}, c.Passed)
	return cell
}

// whyApart returns why a result stands apart from the target of its cell.
func whyApart(c shelf.Promise, v shelf.Value) shelf.Reason {
	if len(c.Targets) == 0 {
		return ""
	}
	return shelf.Unlike(c.Targets[0], v)
}

// differenceOf says how far a result lies from its target, where that can be calculated:
// "差额 3 − 5.5 = −2.5（推算，个百分点）".
func differenceOf(c shelf.Promise, in Speech) string {
	gap := gapCell(c)
	if gap.number == nil {
		return ""
	}
	result, target := c.Results[0].Figure, c.Targets[0].Figure
	number := func(v decimal.Decimal) string { return numeral(v, max(-v.Exponent(), 0), in.Words) }
	inUnit := func(f report.Figure) string { return number(f.Base().Shift(-target.Unit.Power)) }
	return in.Words.T("promise.difference", "result", inUnit(result), "target", inUnit(target), "gap", number(*gap.number), "unit", unitOfGap(target, in))
}

// unitOfGap names the unit of a difference from a target: that of the target, but what lies
// between two percentages are points.
func unitOfGap(target report.Figure, in Speech) string {
	if target.Unit.Printed == "%" {
		return in.Words.T("promise.points")
	}
	return unitName(target, in.Language)
}

// MissingYears says of which years there is no report on the shelf, or nothing.
func MissingYears(p shelf.Promises, in Speech) string {
	if len(p.Missing) == 0 {
		return ""
	}
	years := make([]string, len(p.Missing))
	for i, year := range p.Missing {
		years[i] = strconv.Itoa(year)
	}
	return in.Words.T("promise.missing", "place", PromisePlace(p, in), "years", strings.Join(years, in.Words.T("join.list")))
}
