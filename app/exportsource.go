package app

import (
	"slices"

	"yulan/app/pages"
	"yulan/assets"
	"yulan/report"
)

// exportScope says which charts are exported.
type exportScope string

// The scopes.
const (
	scopeChart    exportScope = "chart"
	scopeChapter  exportScope = "chapter"
	scopeCompared exportScope = "compared"
	scopeAll      exportScope = "all"
)

// exportSource is what can be exported from where the reader is.
type exportSource struct {
	report   *report.Report
	chapter  int    // number of the present one, pages.ComparePage, or noPage
	chart    string // id of the chart that is meant; empty: the page's first
	compared pages.Comparisons
}

// noPage stands in the place of a chapter's number where no page with charts is shown.
const noPage = -2

// scopes lists what there is to export here, the smallest first.
func (s exportSource) scopes() []exportScope {
	var scopes []exportScope
	switch {
	case s.chapter == noPage:
	case s.chapter == pages.ComparePage:
		scopes = append(scopes, scopeChart)
	default:
		scopes = append(scopes, scopeChart, scopeChapter)
	}
	if len(s.compared) > 0 {
		scopes = append(scopes, scopeCompared)
	}
	return append(scopes, scopeAll)
}

// pictures returns those of a scope in a language, in the order of the report or of the
// reader.
func (s exportSource) pictures(scope exportScope, l report.Language, w assets.Words) ([]pages.Picture, error) {
	var all []pages.Picture
	for _, number := range s.pages(scope) {
		page, err := s.page(number, l, w)
		if err != nil {
			return nil, err
		}
		all = append(all, page.Pictures()...)
	}
	if scope == scopeChart {
		i := max(0, slices.IndexFunc(all, func(p pages.Picture) bool { return p.Spec.Head().ID == s.chart }))
		all = all[i:min(i+1, len(all))]
	}
	return all, nil
}

// pages lists the pages that a scope is of.
func (s exportSource) pages(scope exportScope) []int {
	switch scope {
	case scopeCompared:
		return []int{pages.ComparePage}
	case scopeAll:
		var all []int
		for _, c := range s.report.Chapters {
			all = append(all, c.Number)
		}
		return all
	}
	return []int{s.chapter}
}

// page builds a page in a language.
func (s exportSource) page(number int, l report.Language, w assets.Words) (pages.Page, error) {
	if number == pages.ComparePage {
		return pages.BuildComparisons(s.report, w, l, s.compared)
	}
	return pages.Build(s.report, w, l, number)
}
