package app

import (
	"yulan/app/chapter"
	"yulan/app/compare"
	"yulan/app/pages"
	"yulan/charts"
	"yulan/report"
)

// compared is the list of the reader's own charts.
type compared struct {
	list pages.Comparisons
	// before is the list before something was removed, until anything else changes; nil if
	// there is nothing to undo.
	before pages.Comparisons
}

// know takes over a report and what is stored under its id: the last view, and the comparisons
// of its figures. What was chosen among the figures of the previous report is dropped.
func (s *state) know(r *report.Report) {
	s.report = r
	s.setRoutes()
	s.choice, s.source = choice{}, nil
	s.mergeCompared()
	s.takeOver()
	s.route = s.keptRoute()
	s.compared = compared{list: pages.ParseComparisons(s.kept.String(s.reportKey(preferenceCompared)), r)}
}

// setCompared changes the comparisons.
func (s *state) setCompared(list pages.Comparisons) { s.changeCompared(list, nil) }

// removeCompared removes some of what is compared, in a way that can be undone.
func (s *state) removeCompared(list pages.Comparisons) { s.changeCompared(list, s.compared.list) }

// takeBack undoes the last removal.
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
	s.kept.SetString(s.reportKey(preferenceCompared), kept)
	s.notify(comparedChanged)
}

// comparedStore presents the state to the comparisons.
type comparedStore struct {
	state *state
	fonts *charts.Fonts // of the pictures
}

// Spell implements compare.Store.
func (s comparedStore) Spell(title string) (spelt string, lacking []rune) {
	return s.fonts.Spell(title)
}

// Compared implements compare.Store.
func (s comparedStore) Compared() (now, before pages.Comparisons) {
	return s.state.compared.list, s.state.compared.before
}

// Set implements compare.Store.
func (s comparedStore) Set(list pages.Comparisons) { s.state.setCompared(list) }

// Remove implements compare.Store.
func (s comparedStore) Remove(list pages.Comparisons) { s.state.removeCompared(list) }

// TakeBack implements compare.Store.
func (s comparedStore) TakeBack() { s.state.takeBack() }

// AreHere implements compare.Ways.
func (s comparedStore) AreHere() bool { return s.state.shows(kindCompare) }

// Here implements compare.Ways.
func (s comparedStore) Here() { s.state.turnTo(kindCompare) }

// ToTable implements compare.Ways.
func (s comparedStore) ToTable() { s.state.turnTo(kindFigures) }

// Key implements compare.Ways.
func (s comparedStore) Key() string { return tabKey(s.state.tabOf(kindCompare)) }

// comparedCharts presents the view of a bench to the comparisons.
type comparedCharts struct {
	*chapter.View
	bench chapter.Bench
}

// Replace implements compare.Charts.
func (c comparedCharts) Replace(page pages.Page) { c.ReplaceBench(page, c.bench) }

// Refit implements compare.Charts.
func (c comparedCharts) Refit() { c.Page.Text.Refit() }

// chartsOf presents cards to the comparisons.
func chartsOf(cards []*chapter.Card) []compare.Chart {
	list := make([]compare.Chart, len(cards))
	for i, c := range cards {
		list[i] = c
	}
	return list
}

// actIntents are the acts of the comparisons on a chart, as intents of its page.
var actIntents = map[compare.Act]chapter.Intent{
	compare.ActCopy: chapter.IntentCopy, compare.ActExport: chapter.IntentExport,
	compare.ActEnlarge: chapter.IntentEnlarge, compare.ActTurn: chapter.IntentTurn,
}
