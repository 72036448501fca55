package pages

import (
	"slices"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"yulan/charts"
	"yulan/report"
	"yulan/report/shelf"
)

// Promised is a table of promises.
type Promised struct {
	Across
	Key    string              // to what is drawn in the cells; empty if nothing is
	Legend string              // of the signs that say how each number is known
	Behind []*shelf.PromiseRow // for each row what it shows; nil for a heading
}

// PromiseTable returns the promises of a place as a table: a row for each indicator, a column
// for each year, and in a cell from the top result, target and verdict. The rows lie in lanes by
// their verdict in the last year that could be judged, each lane under its heading.
func PromiseTable(p shelf.Promises, in Speech) Promised {
	w := in.Words
	a := Promised{}
	a.Across = Across{Title: promiseFinding(p, in), Subtitle: promiseSubtitle(p, w.T("promise.order"), in), Note: rulesInOne(in), Corner: w.T("shelf-column.name")}
	for _, year := range p.Years {
		a.Columns = append(a.Columns, strconv.Itoa(year))
	}
	var all []shelf.Value
	lanes := p.Lanes()
	for _, lane := range lanes {
		if len(lanes) > 1 {
			a.Rows = append(a.Rows, charts.GridRow{Label: laneName(p, lane, in), Cells: make([]charts.GridCell, len(p.Years)), Lane: true})
			a.Behind = append(a.Behind, nil)
		}
		for _, r := range lane.Rows {
			all = append(all, statedIn(r)...)
			row := charts.GridRow{Label: r.Indicator.Name.In(in.Language), Note: unitOfRow(statedIn(r), in)}
			for i, c := range r.Cells {
				row.Cells = append(row.Cells, promiseGridCell(c, row.Note, cellKey(r.Indicator.ID, " ", p.Years[i]), in))
			}
			drawPromises(&row, r)
			a.Rows = append(a.Rows, row)
			a.Behind = append(a.Behind, &r)
		}
	}
	if slices.ContainsFunc(a.Rows, charts.GridRow.HasPlot) {
		a.Key = w.T("promise.key")
		a.Subtitle = promiseSubtitle(p, w.T("promise.order-drawn"), in)
		a.Note = w.T("join.sentences", "a", a.Key, "b", a.Note)
	}
	a.Legend = w.T("matrix.legend")
	a.Note = w.T("across.and", "a", a.Legend, "b", a.Note)
	a.Source = sourceOf(all, in)
	return a
}

// laneName heads the rows of one verdict.
func laneName(p shelf.Promises, lane shelf.Lane, in Speech) string {
	year := p.Years[p.JudgedColumn()]
	if lane.Verdict == "" {
		return in.Words.T("promise.lane-none", "year", year, "n", len(lane.Rows))
	}
	return in.Words.T("promise.lane", "year", year, "verdict", verdictName(lane.Verdict, "", in), "n", len(lane.Rows))
}

// promiseFinding says what became of the targets whose result is there: how many were met, and
// of the others how many were not, were not judged or cannot be compared.
func promiseFinding(p shelf.Promises, in Speech) string {
	w, count := in.Words, p.Tally()
	place := PromisePlace(p, in)
	n := count[shelf.Met] + count[shelf.NotMet] + count[shelf.NotJudged] + count[shelf.NotComparable]
	if n == 0 {
		return w.T("promise.awaiting", "place", place, "n", count[shelf.Awaited])
	}
	if n == count[shelf.NotComparable] { // that none was met would sound as if all were missed
		return w.T("promise.none-comparable", "place", place, "n", n)
	}
	finding := w.T("promise.finding", "place", place, "n", n, "met", count[shelf.Met])
	for _, v := range []shelf.Verdict{shelf.NotMet, shelf.NotJudged, shelf.NotComparable} {
		if count[v] > 0 {
			finding += w.T("promise.finding-more", "verdict", verdictName(v, "", in), "n", count[v])
		}
	}
	return finding
}

// promiseSubtitle says what the cells hold, and how many targets have no result yet.
func promiseSubtitle(p shelf.Promises, order string, in Speech) string {
	parts := []string{order}
	count := p.Tally()
	if n := count[shelf.Awaited]; n > 0 && len(count) > 1 { // else the title says it
		parts = append(parts, in.Words.T("promise.counted", "verdict", verdictName(shelf.Awaited, "", in), "n", n))
	}
	return strings.Join(parts, in.Words.T("join.chapters"))
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
	if p.Unplaced || p.Untold {
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

// promiseGridCell returns a cell as it is shown beside the unit of its row.
func promiseGridCell(c *shelf.Promise, unit, key string, in Speech) charts.GridCell {
	if c == nil {
		return emptyCell()
	}
	result := charts.GridLine{Text: noValue, Role: charts.GridStrong}
	switch {
	case len(c.Results) > 0:
		result.Text, result.Sign = statedAll(c.Results, unit, in), stateSign(c.Results...)
	case len(c.Apart) > 0:
		result = charts.GridLine{Text: statedAll(c.Apart, unit, in), Role: charts.GridPlain, Sign: stateSign(c.Apart...)}
	}
	target := charts.GridLine{Text: noValue, Role: charts.GridQuiet}
	if len(c.Targets) > 0 {
		target = charts.GridLine{Text: statedAll(c.Targets, unit, in), Role: charts.GridTarget, Sign: stateSign(c.Targets...)}
	}
	cell := charts.GridCell{Key: key, Lines: []charts.GridLine{result, target, verdictLine(*c, in)}}
	if len(c.Chosen) > 0 {
		cell.Lines = append(cell.Lines, chosenLine(in))
	}
	return cell
}

// verdictSigns are the signs of the verdicts.
var verdictSigns = map[shelf.Verdict]charts.GridSign{
	shelf.Met: charts.SignMet, shelf.NotMet: charts.SignNotMet, shelf.NotJudged: charts.SignUnjudged,
	shelf.NotComparable: charts.SignUnlike, shelf.Awaited: charts.SignAwaited,
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
	line.Text, line.Sign = name, verdictSigns[c.Verdict]
	return line
}

// CellPage is the description of a cell of a table across reports.
type CellPage struct {
	Title     string // what the cell is of, and of promises the verdict
	Why       string // of the verdict, or what is to be done; may be empty
	Sum       string // of the difference, which is derived; may be empty
	Evidences []Testimony
	// Open are the groups of candidates from which none is chosen yet, and Passed those that
	// the reader has passed over for others.
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

// NewPromiseCell describes a cell.
func NewPromiseCell(r shelf.PromiseRow, c shelf.Promise, in Speech) CellPage {
	w := in.Words
	cell := CellPage{
		Title: w.T("promise.cell-title", "year", c.Year, "name", r.Indicator.Name.In(in.Language), "verdict", verdictName(c.Verdict, c.Reason, in)),
		Sum:   differenceOf(c, in),
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
	for _, m := range c.Mentions {
		cell.Evidences = append(cell.Evidences, Testimony{
			Side: w.T("shelf-side.mention"), Value: w.T("promise.no-number-in-it"), Report: m.Report, Passage: m.Passage,
			Mark: shelf.Mark{Report: m.Report.Source.ID, Figure: m.Figure},
		})
	}
	cell.tellChosen(c.Chosen, in)
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
