package app

import (
	"yulan/app/pages"
	"yulan/report"
)

// preferenceCompared is the name under which the comparisons are kept.
const preferenceCompared = "comparisons"

// compared is the reader's own charts.
type compared struct {
	list pages.Comparisons
	// before is the list before something was removed, as long as nothing else is
	// changed; nil: there is nothing to take back.
	before pages.Comparisons
}

// know takes in the report: how many chapters it has, and the comparisons of its figures
// that were kept.
func (s *state) know(r *report.Report) {
	s.chapters = len(r.Chapters)
	s.compared.list = pages.ParseComparisons(s.kept.String(preferenceCompared), r)
}

// setCompared changes the comparisons.
func (s *state) setCompared(list pages.Comparisons) { s.changeCompared(list, nil) }

// removeCompared leaves out some of what is compared, until it is taken back.
func (s *state) removeCompared(list pages.Comparisons) { s.changeCompared(list, s.compared.list) }

// takeBack brings back what was removed last.
func (s *state) takeBack() {
	if before := s.compared.before; before != nil {
		s.changeCompared(before, nil)
	}
}

func (s *state) changeCompared(list, before pages.Comparisons) {
	kept := list.String()
	if kept == s.compared.list.String() {
		return
	}
	s.compared = compared{list: list, before: before}
	s.kept.SetString(preferenceCompared, kept)
	s.tell(comparedChanged)
}
