package main

import (
	"fmt"
	"slices"

	"yulan/app/pages"
	"yulan/assets"
	"yulan/bench/sample"
	"yulan/charts"
	"yulan/report"
)

// reportCharts returns the report's first charts whose bars can be ranked on one axis.
func reportCharts() ([]sample.Chart, error) {
	r, err := pages.Load(assets.Report())
	if err != nil {
		return nil, err
	}
	words, err := assets.LoadWords(string(report.Chinese))
	if err != nil {
		return nil, err
	}
	var all []sample.Chart
	for _, chapter := range r.Chapters {
		page, err := pages.Build(r, words, report.Chinese, chapter.Number)
		if err != nil {
			return nil, err
		}
		for i, of := range chapter.Charts {
			figures, ok := ranked(r, of)
			if !ok {
				continue
			}
			head := page.Charts[i].Head()
			c := sample.Chart{Title: head.Title, Subtitle: head.Subtitle, Source: head.Source}
			texts := pages.Table(r, figures, report.Chinese, words)
			for i, f := range figures {
				c.Bars = append(c.Bars, sample.Bar{Label: f.Short.In(report.Chinese), Value: f.Value.InexactFloat64(), Text: texts[i].Value})
			}
			all = append(all, c)
		}
	}
	if len(all) < sample.Count {
		return nil, fmt.Errorf("the report has %d such charts, not %d", len(all), sample.Count)
	}
	return all[:sample.Count], nil
}

// ranked returns the figures of a chart from the largest down, and whether they can stand
// on one axis as bars that every peer can draw.
func ranked(r *report.Report, c report.Chart) ([]report.Figure, bool) {
	if c.Kind != string(charts.KindBars) && c.Kind != string(charts.KindShares) {
		return nil, false
	}
	var figures []report.Figure
	for _, id := range c.Figures {
		f, ok := r.Figure(id)
		if !ok || len(figures) > 0 && f.Unit.Printed != figures[0].Unit.Printed {
			return nil, false
		}
		figures = append(figures, f)
	}
	slices.SortStableFunc(figures, func(a, b report.Figure) int { return b.Value.Cmp(a.Value) })
	return figures, len(figures) > 1
}
