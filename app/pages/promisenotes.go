package pages

import (
	"strconv"
	"strings"

	"yulan/report"
	"yulan/report/shelf"
)

// PromiseNotes says of the reports of a place what is lacking for holding them against each other, a
// sentence each: the place, the year, or the text of a report, and reports of years between.
func PromiseNotes(p shelf.Promises, in Speech) []string {
	w, own := in.Words, p.Report.In(in.Language)
	var notes []string
	if p.Unplaced {
		notes = append(notes, w.T("promise.unplaced", "report", own))
	}
	if p.Untold {
		notes = append(notes, w.T("promise.untold", "report", own, "place", p.Place.In(in.Language)))
	}
	if len(p.Missing) > 0 {
		years := make([]string, len(p.Missing))
		for i, year := range p.Missing {
			years[i] = strconv.Itoa(year)
		}
		notes = append(notes, w.T("promise.missing", "place", PromisePlace(p, in), "years", strings.Join(years, w.T("join.list"))))
	}
	if len(p.Undated) > 0 {
		notes = append(notes, w.T("promise.undated", "reports", namesOf(p.Undated, in)))
	}
	if len(p.Textless) > 0 {
		notes = append(notes, w.T("promise.textless", "reports", namesOf(p.Textless, in)))
	}
	return notes
}

// UnreadReports says which reports of the shelf could not be loaded, nothing if all could.
func UnreadReports(called []string, in Speech) []string {
	if len(called) == 0 {
		return nil
	}
	return []string{in.Words.T("across.unread", "reports", strings.Join(called, in.Words.T("join.list")))}
}

// namesOf lists the names of reports.
func namesOf(reports []*report.Report, in Speech) string {
	names := make([]string, len(reports))
	for i, r := range reports {
		names[i] = r.Source.Name.In(in.Language)
	}
	return strings.Join(names, in.Words.T("join.list"))
}

// Namesakes asks whether the reports of districts of one name are of one, and lists them.
func Namesakes(p shelf.Promises, called func(*report.Report) string, in Speech) string {
	names := make([]string, len(p.Namesakes))
	for i, r := range p.Namesakes {
		names[i] = called(r)
	}
	return in.Words.T("promise.namesakes", "place", p.Place.In(in.Language), "reports", strings.Join(names, in.Words.T("join.list")))
}
