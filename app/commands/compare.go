package commands

import (
	"slices"
	"strings"
	"unicode"

	"yulan/app/pages"
	"yulan/assets"
	"yulan/report"
)

// compared returns the chart of -figures: these figures beside each other in the order given,
// as the page of comparisons shows them.
func (c *call) compared(r *report.Report, words assets.Words) ([]pages.Picture, error) {
	for _, flag := range []string{"chapter", "chart"} {
		if c.given[flag] {
			return nil, usageError{c.words.T("export.figures-alone", "flag", flag)}
		}
	}
	comparison, err := c.comparison(r)
	if err != nil {
		return nil, err
	}
	page, err := pages.BuildComparisons(r, words, c.language(), comparison)
	if err != nil {
		return nil, err
	}
	return page.Pictures(), nil
}

// comparison reads -figures, -highlight and -title.
func (c *call) comparison(r *report.Report) (pages.Comparisons, error) {
	figures := strings.FieldsFunc(c.options.figures, func(s rune) bool { return s == ',' || unicode.IsSpace(s) })
	if len(figures) == 0 {
		return nil, usageError{c.words.T("export.figures-none")}
	}
	for _, id := range figures {
		f, ok := r.Figure(id)
		switch {
		case !ok:
			return nil, usageError{c.words.T("export.figure-unknown", "id", id, "hint", hint(id, figureIDs(r), c.words))}
		case !pages.CanCompare(f):
			return nil, usageError{c.words.T("export.figure-alone", "id", id)}
		}
	}
	comparison, err := pages.NewComparison(r, figures...)
	if err != nil {
		reason := pages.WhyNotCompared(err, r, c.messages(), c.words, figures)
		return nil, usageError{c.words.T("export.figures-wrong", "reason", reason)}
	}
	comparison.Highlight = c.options.highlight
	if h := comparison.Highlight; h != "" && !slices.Contains(comparison.Figures, h) {
		return nil, usageError{c.words.T("export.highlight-unknown", "id", h, "hint", hint(h, comparison.Figures, c.words))}
	}
	return pages.Comparisons{comparison}.Titled(comparison.ID, c.options.title), nil
}

// figureIDs lists the ids of the report's figures.
func figureIDs(r *report.Report) []string {
	ids := make([]string, len(r.Figures))
	for i, f := range r.Figures {
		ids[i] = f.ID
	}
	return ids
}
