package report

import (
	"strings"

	"yulan/report/lazyregexp"
)

// YearPart is a part of a year, as the period of a figure that was read has it: "2025-h1" is the
// first half, "2025-q1-q3" the first three quarters, "2025-m1-m5" January to May. What is told of
// it is never told of the whole year.
type YearPart struct {
	Year string // "2025"
	Name string // h1, h2, q1 … q4, q1-q3, or months: m5, m1-m5
	End  bool   // of its last day: "2025-h1-end"
}

// yearPart is a pattern of the periods that are parts of a year.
const yearPart = `[0-9]{4}-(?:h[12]|q[1-4]|q1-q3|m(?:1[0-2]|[1-9])(?:-m(?:1[0-2]|[1-9]))?)(?:-end)?`

var wholeYearPart = lazyregexp.New(`^` + yearPart + `$`)

// YearPartOf returns the part of a year that a period is, and whether it is one.
func YearPartOf(period string) (YearPart, bool) {
	if !strings.ContainsAny(period, "hqm") || !wholeYearPart.MatchString(period) {
		return YearPart{}, false
	}
	year, name, _ := strings.Cut(period, "-")
	name, end := strings.CutSuffix(name, "-end")
	return YearPart{Year: year, Name: name, End: end}, true
}
