package app

import (
	"yulan/app/pages"
	"yulan/app/view"
)

// What is stored for a report from one start to the next, under its id: see reportKey.
const (
	preferenceTab      = "tab"         // of a view, by its keptName
	preferenceCompared = "comparisons" // as pages.Comparisons writes them
	preferenceSource   = "text.path"   // of the reader's copy of the report; empty for none
	preferenceAside    = "text.aside"  // the open text is not shown beside the page
)

// firstReport is the report for which version 0.1.0 stored things without naming it, as it
// could open no other.
const firstReport = "chongqing-2021"

// reportKey is the key under which something of the open report is stored.
func (s *state) reportKey(name string) string { return "report." + s.report.Source.ID + "." + name }

// takeOver moves what version 0.1.0 stored to its present place.
func (s *state) takeOver() {
	if s.report.Source.ID != firstReport {
		return
	}
	for _, name := range []string{preferenceCompared, preferenceSource} {
		if old := s.kept.String(name); old != "" {
			s.kept.SetString(s.reportKey(name), old)
			s.kept.RemoveValue(name) // or it would return once it is removed there
		}
	}
	if s.kept.Bool(preferenceAside) {
		s.kept.SetBool(s.reportKey(preferenceAside), true)
		s.kept.RemoveValue(preferenceAside)
	}
}

// keepTab stores which view is shown.
func (s *state) keepTab() { s.kept.SetString(s.reportKey(preferenceTab), keptName(s.route)) }

// keptRoute returns the view that was shown last, or the first of the report.
func (s *state) keptRoute() view.Route {
	name := s.kept.String(s.reportKey(preferenceTab))
	for _, at := range s.routes {
		if keptName(at) == name {
			return at
		}
	}
	return s.routes[s.firstTab()]
}

// firstTab returns the tab at which a report opens for the first time: its first chapter that has
// something, or the table where the pages are empty, as in a report that was read and has no text.
func (s *state) firstTab() int {
	before := max(0, s.tabOf(kindChapter)) // the tabs across reports come first
	if s.report.Text != "" {
		return before + pages.FirstChapter(s.report)
	}
	for i, c := range s.report.Chapters {
		if len(c.Charts) > 0 || !c.Lead.IsZero() {
			return before + i
		}
	}
	return s.tabOf(kindFigures)
}
