package app

// chapters is how many chapters the report has; none before it is read.
func (s *state) chapters() int {
	if s.report == nil {
		return 0
	}
	return len(s.report.Chapters)
}

// tableTab is the tab of all figures.
func (s *state) tableTab() int { return s.chapters() }

// compareTab is the tab of the reader's comparisons.
func (s *state) compareTab() int { return s.chapters() + 1 }

// tabs is how many tabs there are.
func (s *state) tabs() int { return s.chapters() + 2 }

// onTable tells whether the table of all figures is the page that is shown.
func (s *state) onTable() bool { return s.tab == s.tableTab() }

// onCompare tells whether the comparisons are the page that is shown.
func (s *state) onCompare() bool { return s.tab == s.compareTab() }

// hasCharts tells whether the page that is shown has any.
func (s *state) hasCharts() bool {
	return !s.onTable() && !(s.onCompare() && len(s.compared.list) == 0)
}
