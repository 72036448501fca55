// Package shelf sets reports beside each other: what indicator each of them gives, and what
// one promised against what the next achieved.
//
// It joins nothing that is unlike. Two values of one report that contradict each other are
// two candidates, of which none is chosen; values of another unit, basis, scope or period
// stand apart, with the reason. The rules by which a promise is judged are in rules.go, and
// they refuse rather than guess.
package shelf

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"yulan/report"
	"yulan/report/lazyregexp"
	"yulan/report/reading"
)

// Shelf is the reports that are set beside each other, and the indicators that they are
// read for. New makes it.
type Shelf struct {
	Reports    []*report.Report          // each once, by place and year
	places     map[*report.Report]string // whose they are
	same       map[string]bool           // by their ids those that the reader takes to be of one place
	indicators reading.Indicators
	values     []Value
	passed     []Value // that the reader has passed over
}

// Mark names a value of a report: its id and the figure's.
type Mark struct{ Report, Figure string }

// MarkOf names a value.
func MarkOf(v Value) Mark { return Mark{v.Report.Source.ID, v.Figure.ID} }

// Without returns the shelf without the values that the reader has passed over for others of
// their cells. They stand apart there.
func (s Shelf) Without(marks map[Mark]bool) Shelf {
	all := append(slices.Clone(s.values), s.passed...)
	s.values, s.passed = nil, nil
	for _, v := range all {
		if marks[MarkOf(v)] {
			s.passed = append(s.passed, v)
		} else {
			s.values = append(s.values, v)
		}
	}
	return s
}

// Value is a value of an indicator, as a report states it.
type Value struct {
	Report    *report.Report
	Figure    report.Figure
	Indicator reading.Indicator
	// Clause is what the sentence says before the number, back to the last comma, without
	// spaces; empty where the report has no text.
	Clause string
	// Manners are the words of the clause for how the number is aimed at, or was kept.
	Manners []Manner
	// Second says that another number is aimed at in the same breath: 5.5%左右、力争6%.
	Second bool
	// other is the target with that number, where it is one as plain as the first.
	other *report.Figure
	// times is by what the number was multiplied, zero if it is the printed one.
	times decimal.Decimal
	// Restated says that the sentence of a result speaks of a target that was changed meanwhile.
	Restated bool
	// TwoBases says that a result is stated on another basis in the same breath: 增长5%、同口径增长3%.
	TwoBases bool
}

// New puts reports on a shelf. The same report twice is one.
func New(indicators reading.Indicators, reports ...*report.Report) Shelf {
	s := Shelf{indicators: indicators}
	seen := map[string]bool{}
	for _, r := range reports {
		if !seen[r.Source.ID] {
			seen[r.Source.ID] = true
			s.Reports = append(s.Reports, r)
		}
	}
	s.place()
	for _, r := range s.Reports {
		s.values = append(s.values, valuesOf(r, indicators)...)
	}
	return s
}

// place finds whose the reports are, and puts them in order.
func (s *Shelf) place() {
	s.places = placesOf(s.Reports, s.same)
	slices.SortStableFunc(s.Reports, func(a, b *report.Report) int {
		return cmp.Or(cmp.Compare(s.places[a], s.places[b]), cmp.Compare(yearOf(a), yearOf(b)))
	})
}

// Joining returns the shelf with some reports of places of one name, by their ids, taken to be of one
// place, because the reader says so.
func (s Shelf) Joining(same map[string]bool) Shelf {
	s.Reports, s.same = slices.Clone(s.Reports), same
	s.place()
	return s
}

// yearOf returns the year that a report reports on, of several the last; 0 if it does not
// say it.
func yearOf(r *report.Report) int {
	period := r.Source.Period
	year, err := strconv.Atoi(period[max(0, len(period)-4):])
	if err != nil {
		return 0
	}
	return year
}

// valuesOf lists the values of indicators in a report, in the order of its text.
func valuesOf(r *report.Report, indicators reading.Indicators) []Value {
	var text []rune
	var values []Value
	contested := contestedIn(r, indicators)
	for _, f := range r.Figures {
		i, ok := indicatorOf(r, f, indicators)
		if !ok {
			i, ok = contested[f.ID]
		}
		if !ok {
			continue
		}
		if text == nil && f.Start >= 0 {
			text = []rune(r.Text)
		}
		v := Value{Report: r, Figure: f, Indicator: i, Clause: clauseBefore(text, f.Start)}
		v.other, v.Second = secondOf(text, f)
		v.Manners = mannersOf(v.Clause, f.Aim == report.Target)
		if f.Aim == report.Result {
			v.Restated, v.TwoBases = isRestated(text, f.Start), hasTwoBases(text, f.Start)
		}
		values = append(values, v)
	}
	return values
}

// indicatorOf returns the indicator that a figure is a value of. The figures of a proven
// report name none: one whose name, unit and measure are an indicator's own is a value of it,
// unless what is known of its prices says another basis.
func indicatorOf(r *report.Report, f report.Figure, indicators reading.Indicators) (reading.Indicator, bool) {
	if f.Indicator != "" {
		return indicators.Find(f.Indicator)
	}
	if f.State != report.Proven || !oneYear.MatchString(f.Period) {
		return reading.Indicator{}, false
	}
	for _, i := range indicators.List() {
		if f.Name.In(report.Languages[0]) == i.Name.In(report.Languages[0]) && f.Measure == i.Measure && slices.Contains(i.Units, f.Unit.Printed) && samePrices(r.PricesOf(f), i.Basis) {
			return i, true
		}
	}
	return reading.Indicator{}, false
}

// oneYear is a period that an indicator's value can have.
var oneYear = lazyregexp.New(`^[0-9]{4}(-end)?$`)

// samePrices says whether the prices behind a growth rate may be those of a basis.
func samePrices(p report.Prices, basis string) bool {
	switch p {
	case report.ConstantPrices:
		return basis != "nominal"
	case report.CurrentPrices:
		return basis != "real"
	}
	return true
}

// longestClause bounds how far before a number its clause may begin, in characters.
const longestClause = 60

// clauseBefore returns what stands before a place in its clause, and before that a clause
// which is nothing but a word for time: 截至年末，.
func clauseBefore(text []rune, start int) string {
	if start < 0 || start > len(text) {
		return ""
	}
	from := clauseBegin(text, start)
	if from > 0 && text[from-1] == '，' {
		before := clauseBegin(text, from-1)
		if opening := string(text[before : from-1]); from-before <= longestTime && (yearEnd.MatchString(opening) || partOfYear.MatchString(opening)) {
			from = before
		}
	}
	return oneLine(text[from:start])
}

// longestTime bounds a clause that is nothing but a word for time, in characters.
const longestTime = 10

// clauseBegin returns where the clause that a place stands in begins.
func clauseBegin(text []rune, at int) int {
	from := at
	for from > 0 && at-from < longestClause && !strings.ContainsRune("，、；。：,;", text[from-1]) {
		from--
	}
	return from
}

// Year returns the year that a value is of.
func (v Value) Year() int {
	year, _ := strconv.Atoi(v.Figure.Period[:min(4, len(v.Figure.Period))])
	return year
}

// yearEnd are words for the end of a year, at which a rate is another one than the year's.
var yearEnd = lazyregexp.New(`年末|年底|岁末|12月`)

// partOfYear are words for a part of a year.
var partOfYear = lazyregexp.New(`季度|半年|[0-9一二三四五六七八九十]月`)

// AtEnd says whether a value is of the year's end.
func (v Value) AtEnd() bool {
	return strings.HasSuffix(v.Figure.Period, "-end") || yearEnd.MatchString(v.Clause)
}

// onlyAtEnd are indicators that are counted at the end of a year and have no mean of it.
var onlyAtEnd = map[string]bool{"unemployment.registered": true, "urbanization.share": true, "forest-cover.share": true}

// samePeriod says whether two values are of one year, and both of all of it or both of its
// end.
func (v Value) samePeriod(w Value) bool {
	return v.Year() == w.Year() && (v.AtEnd() == w.AtEnd() || onlyAtEnd[v.Indicator.ID]) && v.OfPart() == w.OfPart()
}

// OfPart says whether a value is of a part of a year.
func (v Value) OfPart() bool { return !v.AtEnd() && partOfYear.MatchString(v.Clause) }

// sameScope says whether two values are of the same part of a place.
func (v Value) sameScope(w Value) bool { return v.Figure.Scope == w.Figure.Scope }

// isKin says whether two indicators are of one thing on unlike bases or in unlike currencies:
// real and nominal growth, registered and surveyed unemployment. Their values look alike, and
// are never joined.
func isKin(a, b reading.Indicator) bool {
	familyA, lastA := family(a.ID)
	familyB, lastB := family(b.ID)
	if a.ID == b.ID || familyA != familyB || a.Measure != b.Measure {
		return false
	}
	return a.Basis != b.Basis || strings.HasPrefix(lastA, lastB+"-") || strings.HasPrefix(lastB, lastA+"-")
}

// family divides the id of an indicator at its last dot.
func family(id string) (first, last string) {
	at := strings.LastIndexByte(id, '.')
	return id[:max(at, 0)], id[at+1:]
}
