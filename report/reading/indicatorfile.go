package reading

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"

	"yulan/report"
	"yulan/report/lazyregexp"
)

var (
	indicatorsHeader = []string{"id", "name_zh", "name_en", "pattern", "unit", "measure", "basis", "better"}
	indicatorID      = lazyregexp.New(`^[a-z0-9-]+(\.[a-z0-9-]+)+$`)
)

// IndicatorFault is what is wrong with a table of indicators.
type IndicatorFault string

// The faults of a table of indicators.
const (
	FaultTable     IndicatorFault = "table"      // it is no CSV of its header's width
	FaultHeader    IndicatorFault = "header"     // the header is another
	FaultPattern   IndicatorFault = "pattern"    // it is no regular expression
	FaultNoPattern IndicatorFault = "no-pattern" // there is none
	FaultID        IndicatorFault = "id"         // it is no dotted lower-case path
	FaultUsed      IndicatorFault = "used"       // the id is used already
	FaultName      IndicatorFault = "name"       // there is none in a language
	FaultMeasure   IndicatorFault = "measure"    // it is not known
	FaultBetter    IndicatorFault = "better"     // it is neither higher nor lower
)

// IndicatorError says where a table of indicators is wrong, and how.
type IndicatorError struct {
	Line  int // of the table
	Fault IndicatorFault
	What  string // the value that is wrong, or what it should be
}

// Error implements error: "reading: indicators.csv line 3: measure: speed".
func (e *IndicatorError) Error() string {
	return fmt.Sprintf("reading: indicators.csv line %d: %s: %s", e.Line, e.Fault, e.What)
}

// LoadIndicators reads tables of indicators, CSV of one form. A later table may add to an
// earlier one, and may not take an id of it. The error is an *IndicatorError.
func LoadIndicators(tables ...[]byte) (Indicators, error) {
	var t Indicators
	for _, table := range tables {
		if fault := t.add(table); fault != nil {
			return Indicators{}, fault
		}
	}
	return t, nil
}

// add reads one table.
func (t *Indicators) add(table []byte) *IndicatorError {
	r := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(table, []byte("\ufeff"))))
	header, err := r.Read()
	switch {
	case err != nil:
		return &IndicatorError{csvLine(err, 1), FaultTable, err.Error()}
	case !slices.Equal(header, indicatorsHeader):
		return &IndicatorError{1, FaultHeader, strings.Join(indicatorsHeader, ",")}
	}
	for line := 2; ; line++ {
		w, err := r.Read()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return &IndicatorError{csvLine(err, line), FaultTable, err.Error()}
		}
		at, _ := r.FieldPos(0) // a field may have several lines
		n, fault := parseIndicator(w, at)
		if fault != nil {
			return fault
		}
		if _, used := t.Find(n.ID); used {
			return &IndicatorError{at, FaultUsed, n.ID}
		}
		t.list = append(t.list, n)
	}
}

// csvLine returns the line that an error of the CSV reader is about.
func csvLine(err error, line int) int {
	var at *csv.ParseError
	if errors.As(err, &at) {
		return at.Line
	}
	return line
}

// parseIndicator reads a row that begins in a line.
func parseIndicator(w []string, line int) (Indicator, *IndicatorError) {
	n := Indicator{ID: w[0], Name: report.NewText(w[1], w[2]), Units: strings.Split(w[4], "|"), Measure: report.Measure(w[5]), Basis: w[6], Better: w[7]}
	var err error
	n.pattern, err = regexp.Compile(`^(?:` + w[3] + `)$`)
	fault, what := IndicatorFault(""), ""
	switch {
	case err != nil:
		fault, what = FaultPattern, w[3]
	case w[3] == "":
		fault, what = FaultNoPattern, n.ID
	case !indicatorID.MatchString(n.ID):
		fault, what = FaultID, n.ID
	case w[1] == "" || w[2] == "":
		fault, what = FaultName, n.ID
	case !slices.Contains(report.Measures, n.Measure):
		fault, what = FaultMeasure, w[5]
	case n.Better != "" && n.Better != "higher" && n.Better != "lower":
		fault, what = FaultBetter, n.Better
	}
	if fault != "" {
		return n, &IndicatorError{line, fault, what}
	}
	return n, nil
}
