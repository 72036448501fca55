package reports

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"yulan/report"
)

// Numbers are the numbers of a text, as printed but without commas.
type Numbers map[string]bool

// NumbersOf returns the numbers of a text, wide digits as narrow ones.
func NumbersOf(text string) Numbers {
	n := Numbers{}
	narrow := strings.Map(func(r rune) rune {
		switch {
		case r >= '０' && r <= '９':
			return r - '０' + '0'
		case r == '．':
			return '.'
		case r == ',' || r == '，':
			return -1 // 27,894; a comma between two numbers has something beside it
		}
		return r
	}, text)
	for _, run := range strings.FieldsFunc(narrow, func(r rune) bool { return r != '.' && (r < '0' || r > '9') }) {
		if run = strings.Trim(run, "."); run != "" {
			n[run] = true
		}
	}
	return n
}

// MayBeOf tells whether a text may be a copy of the text of a report, because it has most of
// its numbers. That is not enough to be sure, but quickly counted.
func (n Numbers) MayBeOf(r *report.Report) bool {
	found := 0
	for _, f := range r.Figures {
		if n.has(f.Printed) {
			found++
		}
	}
	return found*2 >= len(r.Figures)
}

// AreOfYear tells whether a text names the years that a report that was read is about. A report
// of another year may state the same numbers, if it states only few.
func (n Numbers) AreOfYear(r *report.Report) bool {
	if !r.Source.IsRead() {
		return true
	}
	for year := range NumbersOf(r.Source.Title.In(report.Chinese) + " " + r.Source.Period) {
		if len(year) == 4 && !n[year] {
			return false
		}
	}
	return true
}

// has says whether a text has a number; of a ratio, its parts.
func (n Numbers) has(printed string) bool {
	for part := range strings.FieldsFuncSeq(printed, func(r rune) bool { return r != '.' && (r < '0' || r > '9') }) {
		if !n[part] {
			return false
		}
	}
	return true
}

// MayBeOfFolder is MayBeOf for a report in a folder that is not loaded. It is false for a
// folder that is no report's.
func (n Numbers) MayBeOfFolder(folder string) bool {
	file, err := os.Open(filepath.Join(folder, "figures.csv"))
	if err != nil {
		return false
	}
	defer func() { _ = file.Close() }() // it was only read
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil || len(rows) < 2 {
		return false
	}
	column := slices.Index(rows[0], "printed")
	if column < 0 {
		return false
	}
	found := 0
	for _, row := range rows[1:] {
		if n.has(row[column]) {
			found++
		}
	}
	return found*2 >= len(rows)-1
}
