package app

import (
	"yulan/app/pages"
	"yulan/app/view"
)

// What is kept of a report from one start to the next, under its id: see reportKey.
const (
	preferenceTab      = "tab"         // of a view, by its keptName
	preferenceCompared = "comparisons" // as pages.Comparisons writes them
	preferenceSource   = "text.path"   // of the reader's copy of the report; empty: none
	preferenceAside    = "text.aside"  // the open text is not shown beside the page
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

// keepTab remembers which view is shown.
func (s *state) keepTab() { s.kept.SetString(s.reportKey(preferenceTab), keptName(s.route)) }

// keptRoute returns the view that was shown last; the first of the report if there is none.
func (s *state) keptRoute() view.Route {
	name := s.kept.String(s.reportKey(preferenceTab))
	for _, at := range s.routes {
		if keptName(at) == name {
			return at
		}
	}
	return s.routes[s.firstTab()]
}

// firstTab returns the tab that a report is first opened at: its first chapter, or the table
// where its pages show nothing: of a report that was read, without its text.
func (s *state) firstTab() int {
	before := max(0, s.tabOf(kindChapter)) // tabs of several reports
	if s.report.Text != "" {
		return before + pages.FirstChapter(s.report)
	}
	for _, c := range s.report.Chapters {
		if len(c.Charts) > 0 || !c.Lead.IsZero() {
			return before
		}
	}
	return s.tabOf(kindFigures)
}
