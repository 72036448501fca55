package app

import (
	"slices"

	"yulan/app/pages"
	"yulan/assets"
	"yulan/charts"
	"yulan/report"
)

// exportScope says which charts are exported.
type exportScope string

// The scopes.
const (
	scopeChart   exportScope = "chart"
	scopeChapter exportScope = "chapter"
	scopeAll     exportScope = "all"
)

// exportSource is what can be exported from where the reader is.
type exportSource struct {
	report  *report.Report
	chapter int    // number of the present one; noChapter where no page of one is shown
	chart   string // id of the chart that is meant; empty: the chapter's first
}

// noChapter stands in the place of a chapter's number.
const noChapter = -1

// scopes lists what there is to export here, the smallest first.
func (s exportSource) scopes() []exportScope {
	if s.chapter == noChapter {
		return []exportScope{scopeAll}
	}
	return []exportScope{scopeChart, scopeChapter, scopeAll}
}

// job is one picture to write.
type job struct {
	spec charts.Spec
	name string // of the file, without its extension
}

// jobs returns the pictures of a scope in a language, in the order of the report. A picture
// is named by its chapter and its place there, so its name does not depend on the scope.
func (s exportSource) jobs(scope exportScope, l report.Language, w assets.Words) ([]job, error) {
	var jobs []job
	for _, c := range s.report.Chapters {
		if scope != scopeAll && c.Number != s.chapter {
			continue
		}
		page, err := pages.Build(s.report, w, l, c.Number)
		if err != nil {
			return nil, err
		}
		jobs = append(jobs, jobsOf(page)...)
	}
	if scope == scopeChart {
		i := max(0, slices.IndexFunc(jobs, func(j job) bool { return j.spec.Head().ID == s.chart }))
		jobs = jobs[i:min(i+1, len(jobs))]
	}
	return jobs, nil
}

// jobsOf returns a job for every chart of a page, in order.
func jobsOf(page pages.Page) []job {
	jobs := make([]job, len(page.Charts))
	for i, spec := range page.Charts {
		jobs[i] = job{spec, page.FileName(i, "")}
	}
	return jobs
}
