package shelf

import (
	"maps"
	"slices"

	"yulan/report"
	"yulan/report/reading"
)

// Promises are the targets of the reports of one place against their results.
type Promises struct {
	Place   report.Text
	Reports []*report.Report // of the place, by year
	// Key names the place among the Places of the matrix.
	Key string
	// Unplaced is set for a report whose text names no place, so that no other can be of the
	// same; Report is then its name.
	Unplaced bool
	Report   report.Text
	// Untold is set for a district of whose name there are others, and no text says of what city it
	// is; Report is its report's name.
	Untold bool
	// Namesakes are reports of districts of one name, this one's among them, of which no text says
	// that they are of one city: they are joined only if the reader says so.
	Namesakes []*report.Report
	// Undated are reports of the place that name no year, and Textless those that were read and came
	// without their text, so that nobody knows what their sentences say around a number.
	Undated, Textless []*report.Report
	// Joined are the reports of the place that are of it because the reader says so.
	Joined []*report.Report
	Years  []int // ascending: those that have a target or a result
	Rows   []PromiseRow
	// Missing are the years between the first and the last report of the place of which no
	// report is there.
	Missing []int
}

// PromiseRow is an indicator: a cell for each of the years, nil where neither a target nor
// a result is known.
type PromiseRow struct {
	Indicator reading.Indicator
	Cells     []*Promise
}

// Promise is what was promised for a year and what was achieved.
type Promise struct {
	Year    int
	Targets Candidates // set by the report of the year before
	Results Candidates // stated by the report of the year
	// Apart are results that look alike and cannot be joined with the targets: of another
	// basis or currency.
	Apart []Value
	// Passed are values of the year that the reader has passed over for others.
	Passed []Value
	Chosen []Value // those of the targets and the results that the reader has chosen for them
	// Mentions are sentences of the year's reports that name the indicator where none of its
	// numbers was read.
	Mentions []Mention
	Verdict  Verdict
	Reason   Reason // empty if the verdict needs none
}

// Promises returns the targets of each place's reports against their results, the places in
// the order of the shelf. A place none of whose reports sets a target has no rows.
func (s Shelf) Promises() []Promises {
	var all []Promises
	values, passed := byReport(s.values), byReport(s.passed)
	for from := 0; from < len(s.Reports); {
		to := from + 1
		for to < len(s.Reports) && s.places[s.Reports[to]] == s.places[s.Reports[from]] {
			to++
		}
		all = append(all, s.promisesOf(s.Reports[from:to], values, passed))
		from = to
	}
	return all
}

// byReport puts values together by the reports that state them.
func byReport(values []Value) map[*report.Report][]Value {
	by := map[*report.Report][]Value{}
	for _, v := range values {
		by[v.Report] = append(by[v.Report], v)
	}
	return by
}

// promisesOf makes the promises of one place.
func (s Shelf) promisesOf(reports []*report.Report, values, passed map[*report.Report][]Value) Promises {
	of := valuesIn(reports, values, passed)
	p := s.headOf(reports)
	p.Missing = of.missing()
	p.Rows, p.Years = of.rows(s.indicators)
	return p
}

// headOf says whose the promises of some reports of one place are.
func (s Shelf) headOf(reports []*report.Report) Promises {
	first := reports[0]
	p := Promises{
		Place: first.Source.Place, Reports: reports, Report: first.Source.Name, Key: s.places[first], Unplaced: IsUnplaced(first),
		Untold: s.isUntold(first), Namesakes: s.namesakes(first), Joined: s.joined(reports),
	}
	for _, r := range reports {
		if yearOf(r) == 0 {
			p.Undated = append(p.Undated, r)
		}
		if r.Source.IsRead() && r.Text == "" {
			p.Textless = append(p.Textless, r)
		}
	}
	if !p.Unplaced && !p.Untold && p.Key != p.Place.In(report.Languages[0]) {
		p.Place = report.NewText(p.Key, p.Key) // a district, with the city that tells it from another
	}
	return p
}

// valuesIn gathers what some reports of one place state.
func valuesIn(reports []*report.Report, values, passed map[*report.Report][]Value) ofPlace {
	of := ofPlace{reports: reports, there: map[int]bool{}}
	for _, r := range reports {
		if year := yearOf(r); year > 0 {
			of.there[year] = true
			of.last = max(of.last, year)
		}
		of.values, of.passed = append(of.values, values[r]...), append(of.passed, passed[r]...)
	}
	return of
}

// ofPlace is what the reports of one place state.
type ofPlace struct {
	reports []*report.Report
	values  []Value
	passed  []Value      // that the reader has passed over
	there   map[int]bool // the years of the reports
	last    int          // of them; 0 if none says it
}

// rows returns a row for each indicator with a target, and the years that any of them has a cell
// for, ascending.
func (o ofPlace) rows(indicators reading.Indicators) ([]PromiseRow, []int) {
	byID, there := map[string]map[int]*Promise{}, map[int]bool{}
	for _, i := range indicators.List() {
		cells := o.promises(i)
		if !slices.ContainsFunc(slices.Collect(maps.Values(cells)), func(c *Promise) bool { return len(c.Targets) > 0 }) {
			continue
		}
		byID[i.ID] = cells
		for year := range cells {
			there[year] = true
		}
	}
	var rows []PromiseRow
	years := slices.Sorted(maps.Keys(there))
	for _, i := range indicators.List() {
		cells, ok := byID[i.ID]
		if !ok {
			continue
		}
		row := PromiseRow{Indicator: i}
		for _, year := range years {
			row.Cells = append(row.Cells, cells[year])
		}
		rows = append(rows, row)
	}
	return rows, years
}

// missing lists the years between the first and the last report of which there is none.
func (o ofPlace) missing() []int {
	var years []int
	if len(o.there) == 0 {
		return nil
	}
	for year := slices.Min(slices.Collect(maps.Keys(o.there))); year < o.last; year++ {
		if !o.there[year] {
			years = append(years, year)
		}
	}
	return years
}

// promises returns the cells of an indicator by year.
func (o ofPlace) promises(i reading.Indicator) map[int]*Promise {
	is := func(v *Value) bool { return v.Indicator.ID == i.ID }
	of := ofIndicator{
		ofPlace: o, values: where(o.values, is), passed: where(o.passed, is),
		kin: where(o.values, func(v *Value) bool { return isResult(v) && isKin(v.Indicator, i) }),
	}
	cells := map[int]*Promise{}
	for k := range of.values {
		v := &of.values[k]
		year := v.Year()
		if year == 0 || cells[year] != nil || v.Figure.Aim != report.Target && year != yearOf(v.Report) {
			continue
		}
		cells[year] = of.promise(year)
		if cells[year].Reason == ReasonNoNumber {
			cells[year].Mentions = o.mentions(i, year)
		}
	}
	return cells
}

// isResult says whether a value is one of the year that its report is about.
func isResult(v *Value) bool {
	return v.Figure.Aim == report.Result && v.Year() == yearOf(v.Report)
}

// ofIndicator is what the reports of a place state of one indicator.
type ofIndicator struct {
	ofPlace
	values, passed []Value
	kin            []Value // results of indicators that look alike
}

// promise returns the cell of a year.
func (o ofIndicator) promise(year int) *Promise {
	p := &Promise{Year: year, Passed: where(o.passed, func(v *Value) bool { return v.Year() == year })}
	isTarget := func(v *Value) bool { return v.Figure.Aim == report.Target && v.Year() == year }
	yearly := where(o.values, func(v *Value) bool { return isTarget(v) && yearOf(v.Report) == year-1 })
	if p.Targets = candidates(yearly); len(yearly) == 0 {
		p.Targets = candidates(where(o.values, isTarget))
	}
	p.Apart = where(o.kin, func(v *Value) bool { return v.Year() == year })
	p.keepLike(where(o.values, func(v *Value) bool { return isResult(v) && v.Year() == year }))
	p.Chosen = append(chosenIn(p.Targets, p.Passed), chosenIn(p.Results, p.Passed)...)
	p.Verdict, p.Reason = o.verdict(p, len(yearly) > 0)
	return p
}

// chosenIn returns the one value that is left where the reader has passed over others.
func chosenIn(left Candidates, passed []Value) []Value {
	if v, one := left.One(); one && slices.ContainsFunc(passed, func(p Value) bool { return p.Figure.Aim == v.Figure.Aim }) {
		return []Value{v}
	}
	return nil
}

// keepLike has the results that can be held against the one target be the cell's, and all
// others stand apart; without such results, all are the cell's, so that it says what is there.
func (p *Promise) keepLike(results []Value) {
	target, one := p.Targets.One()
	var like, others []Value
	for _, v := range results {
		if one && Unlike(target, v) == "" {
			like = append(like, v)
		} else {
			others = append(others, v)
		}
	}
	if len(like) == 0 {
		like, others = others, nil
	}
	p.Results, p.Apart = candidates(like), append(p.Apart, others...)
}

// verdict judges a cell.
func (o ofPlace) verdict(p *Promise, yearly bool) (Verdict, Reason) {
	switch {
	case len(p.Targets) == 0 && !o.there[p.Year-1]:
		return NotComparable, ReasonMissing
	case len(p.Targets) == 0:
		return NotComparable, ReasonNoTarget
	case !o.there[p.Year] && p.Year > o.last:
		return Awaited, ""
	case !o.there[p.Year]:
		return NotComparable, ReasonMissing
	case !yearly:
		// An earlier report than that of the year before set the target: it is of a plan of
		// several years, which one year's result does not answer.
		return NotComparable, ReasonPeriod
	case len(p.Results) == 0:
		return NotComparable, p.whyNoResult()
	}
	target, one := p.Targets.One()
	result, other := p.Results.One()
	if !one || !other {
		return NotJudged, ReasonCandidates
	}
	return judge(target, result)
}

// whyNoResult returns why there is no result to hold against the targets: what there is, is
// in another unit or on another basis, or nothing was read.
func (p *Promise) whyNoResult() Reason {
	switch {
	case len(p.Apart) == 0:
		return ReasonNoNumber
	case !p.Apart[0].Figure.SharesAxis(p.Targets[0].Figure):
		return ReasonUnit
	}
	return ReasonBasis
}
