package app

import (
	"strconv"

	"yulan/report"
)

// What is kept of a report from one start to the next, under its id: see reportKey.
const (
	preferenceTab      = "tab"         // a chapter's number, tabTable or tabCompare
	preferenceCompared = "comparisons" // as pages.Comparisons writes them
	preferenceSource   = "text.path"   // of the reader's copy of the report; empty: none
	preferenceAside    = "text.aside"  // the open text is not shown beside the page

	tabTable   = "figures"
	tabCompare = "compare"
)

// firstReport is the report of which version 0.1.0 kept things without naming it: the only
// one that it could open.
const firstReport = "chongqing-2021"

// reportKey is the name under which something of the open report is kept.
func (s *state) reportKey(name string) string { return "report." + s.report.Source.ID + "." + name }

// takeOver moves what version 0.1.0 kept to where it is kept now.
func (s *state) takeOver() {
	if s.report.Source.ID != firstReport {
		return
	}
	for _, name := range []string{preferenceCompared, preferenceSource} {
		if old := s.kept.String(name); old != "" {
			s.kept.SetString(s.reportKey(name), old)
			s.kept.RemoveValue(name) // or it would come back once it is taken away there
		}
	}
	if s.kept.Bool(preferenceAside) {
		s.kept.SetBool(s.reportKey(preferenceAside), true)
		s.kept.RemoveValue(preferenceAside)
	}
}

// keepTab remembers which tab is shown: a chapter by its number, as the report may have
// another number of chapters the next time.
func (s *state) keepTab() {
	name := tabCompare
	switch {
	case s.tab < s.chapters():
		name = strconv.Itoa(s.report.Chapters[s.tab].Number)
	case s.onTable():
		name = tabTable
	}
	s.kept.SetString(s.reportKey(preferenceTab), name)
}

// keptTab returns the tab that was shown last; the first if there is none.
func (s *state) keptTab() int {
	switch name := s.kept.String(s.reportKey(preferenceTab)); name {
	case tabTable:
		return s.tableTab()
	case tabCompare:
		return s.compareTab()
	default:
		if tab := chapterTab(s.report, name); tab >= 0 {
			return tab
		}
		return s.firstTab()
	}
}

// firstTab returns the tab that a report is first opened at: its first chapter, or the table
// where nobody has written what its pages show, as of a report that was read by rules.
func (s *state) firstTab() int {
	for _, c := range s.report.Chapters {
		if len(c.Charts) > 0 || !c.Lead.IsZero() {
			return 0
		}
	}
	return s.tableTab()
}

// chapterTab returns the tab of the chapter with a number, or -1.
func chapterTab(r *report.Report, number string) int {
	for tab, c := range r.Chapters {
		if strconv.Itoa(c.Number) == number {
			return tab
		}
	}
	return -1
}
