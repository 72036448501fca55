package commands

import (
	"strconv"
	"strings"

	"yulan/app/pages"
	"yulan/assets"
	"yulan/report"
)

// chartsCommand lists all charts.
func chartsCommand() command {
	return command{
		name:     "charts",
		flags:    []string{"report", "lang", "format"},
		examples: []string{"yulan charts", "yulan charts -lang en -format json"},
		do:       (*call).charts,
	}
}

// chartEntry is one chart in the list. Scripts rely on its names in JSON.
type chartEntry struct {
	ID      string   `json:"id"`
	Chapter int      `json:"chapter"`
	Kind    string   `json:"kind"`
	Title   string   `json:"title"`
	Figures []string `json:"figures"`
}

func (c *call) charts() error {
	if err := c.checkFormat(); err != nil {
		return err
	}
	r, err := c.loadOf(pages.LoadCharts)
	if err != nil {
		return err
	}
	entries, err := chartEntries(r, c.language())
	if err != nil {
		return err
	}
	if c.options.format == formatJSON {
		return writeJSON(c.stdout, entries)
	}
	words, err := assets.LoadWords(c.options.lang)
	if err != nil {
		return err
	}
	rows := [][]string{{
		words.T("charts.id"), words.T("charts.chapter"), words.T("charts.kind"), words.T("charts.title"), words.T("charts.figures"),
	}}
	for _, e := range entries {
		rows = append(rows, []string{e.ID, strconv.Itoa(e.Chapter), e.Kind, e.Title, strings.Join(e.Figures, " ")})
	}
	return writeColumns(c.stdout, rows)
}

// chartEntries lists the charts of all chapters in the order of the pages.
func chartEntries(r *report.Report, l report.Language) ([]chartEntry, error) {
	words, err := assets.LoadWords(string(l))
	if err != nil {
		return nil, err
	}
	var entries []chartEntry
	for _, chapter := range r.Chapters {
		for _, chart := range chapter.Charts {
			title, err := pages.ChartTitle(r, chart, l, words)
			if err != nil {
				return nil, err
			}
			e := chartEntry{ID: chart.ID, Chapter: chapter.Number, Kind: string(chart.Kind), Title: title}
			for _, f := range r.ChartFigures(chart) {
				e.Figures = append(e.Figures, f.ID)
			}
			entries = append(entries, e)
		}
	}
	return entries, nil
}
