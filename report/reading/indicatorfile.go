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
		r := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(table, []byte("\ufeff"))))
		for line := 1; ; line++ {
			w, err := r.Read()
			if errors.Is(err, io.EOF) && line > 1 {
				break
			}
			var fault *IndicatorError
			var n Indicator
			switch at := lineOf(r, w); {
			case err != nil:
				fault = &IndicatorError{csvLine(err, line), FaultTable, err.Error()}
			case line == 1 && !slices.Equal(w, indicatorsHeader):
				fault = &IndicatorError{1, FaultHeader, strings.Join(indicatorsHeader, ",")}
			case line > 1:
				n, fault = parseIndicator(w, at)
				if _, used := t.Find(n.ID); fault == nil && used {
					fault = &IndicatorError{at, FaultUsed, n.ID}
				}
			}
			if fault != nil {
				return Indicators{}, fault
			}
			if line > 1 {
				t.list = append(t.list, n)
			}
		}
	}
	return t, nil
}

// lineOf returns the line that a row begins in.
func lineOf(r *csv.Reader, row []string) int {
	if len(row) == 0 {
		return 1
	}
	at, _ := r.FieldPos(0)
	return at
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
