package export

import (
	"slices"

	"yulan/app/pages"
	"yulan/assets"
	"yulan/report"
)

// Scope says which charts are exported.
type Scope string

// The scopes.
const (
	ScopeChart    Scope = "chart"
	ScopeChapter  Scope = "chapter"
	ScopeCompared Scope = "compared"
	ScopeAll      Scope = "all"
)

// Source is what can be exported from where the reader is.
type Source struct {
	Report   *report.Report
	Chapter  int    // number of the current page, pages.ComparePage, or NoPage
	chart    string // id of the chart that is meant; empty for the first of the page
	compared pages.Comparisons
}

// NoPage stands for a chapter's number where no page with charts is shown.
const NoPage = -2

// scopes lists the scopes that can be exported from here, the smallest first.
func (s Source) scopes() []Scope {
	var scopes []Scope
	switch {
	case s.Chapter == NoPage:
	case s.Chapter == pages.ComparePage:
		scopes = append(scopes, ScopeChart)
	default:
		scopes = append(scopes, ScopeChart, ScopeChapter)
	}
	if len(s.compared) > 0 {
		scopes = append(scopes, ScopeCompared)
	}
	return append(scopes, ScopeAll)
}

// pictures returns the pictures of a scope in a language, in the order of the report, or of the
// reader's comparisons.
func (s Source) pictures(scope Scope, l report.Language, w assets.Words) ([]pages.Picture, error) {
	var all []pages.Picture
	for _, number := range s.pages(scope) {
		page, err := s.page(number, l, w)
		if err != nil {
			return nil, err
		}
		all = append(all, page.Pictures()...)
	}
	if scope == ScopeChart {
		i := max(0, slices.IndexFunc(all, func(p pages.Picture) bool { return p.Spec.Head().ID == s.chart }))
		all = all[i:min(i+1, len(all))]
	}
	return all, nil
}

// pages lists the pages that belong to a scope.
func (s Source) pages(scope Scope) []int {
	switch scope {
	case ScopeCompared:
		return []int{pages.ComparePage}
	case ScopeAll:
		var all []int
		for _, c := range s.Report.Chapters {
			all = append(all, c.Number)
		}
		return all
	}
	return []int{s.Chapter}
}

// page builds a page in a language.
func (s Source) page(number int, l report.Language, w assets.Words) (pages.Page, error) {
	if number == pages.ComparePage {
		return pages.BuildComparisons(s.Report, w, l, s.compared)
	}
	return pages.Build(s.Report, w, l, number)
}
