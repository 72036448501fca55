package pages

import (
	"fmt"
	"strings"

	"yulan/assets"
	"yulan/charts"
	"yulan/report"
)

// ComparePage is the number of the page of comparisons; no chapter has it.
const ComparePage = -1

// BuildComparisons makes the page of a reader's comparisons, a chart of each. It fails
// only if the list was made for another report.
func BuildComparisons(r *report.Report, w assets.Words, l report.Language, list Comparisons) (Page, error) {
	p := Page{Chapter: ComparePage, Tab: w.T("tab.compare"), Mark: w.T("compare.file")}
	for _, c := range list {
		spec, err := Compare(r, w, l, c)
		if err != nil {
			return Page{}, err
		}
		p.Charts = append(p.Charts, spec)
	}
	return p, nil
}

// Compare makes the chart of a comparison: bars in the reader's order, named so that each
// is understood beside the others, with a note of what makes them unlike. It fails with
// ErrUnknown, ErrNoUnit or ErrUnlike.
func Compare(r *report.Report, w assets.Words, l report.Language, c Comparison) (charts.Spec, error) {
	b := builder{report: r, words: w, language: l}
	figures, err := b.compared(c.Figures)
	if err != nil {
		return nil, fmt.Errorf("pages: comparison %q: %w", c.ID, err)
	}
	context, together := b.contextOf(figures)
	rows := b.rows(figures)
	for i, label := range b.compareLabels(figures, together) {
		rows[i].Label = label
	}
	title := c.Title
	if title == "" {
		title = b.compareTitle(figures, together)
	}
	head := charts.Head{
		ID:       c.ID,
		Title:    title,
		Subtitle: Subtitle(report.Chart{Kind: report.Bars, Of: context.Of}, figures, l, w),
		Note:     b.compareNote(figures),
	}
	return charts.NewBars(b.cited(head, figures, placesOf(figures), ""), rows, charts.BarOptions{AsGiven: true, Highlight: c.Highlight})
}

// compared returns the figures of a comparison, or why they are none.
func (b builder) compared(ids []string) ([]report.Figure, error) {
	var figures []report.Figure
	for _, id := range ids {
		f, ok := b.report.Figure(id)
		switch {
		case !ok:
			return nil, fmt.Errorf("%s: %w", id, ErrUnknown)
		case !CanCompare(f):
			return nil, fmt.Errorf("%s: %w", id, ErrNoUnit)
		case len(figures) > 0 && !f.SharesAxis(figures[0]):
			return nil, fmt.Errorf("%s and %s: %w", figures[0].ID, id, ErrUnlike)
		}
		figures = append(figures, f)
	}
	return figures, nil
}

// mostNamed is how many of its figures a comparison's own title names.
const mostNamed = 3

// compareTitle makes a title of what is compared: "同比增速对比：A、B、C", in short names
// where a chart of the report has them together.
func (b builder) compareTitle(figures []report.Figure, together bool) string {
	var names []string
	seen := map[string]bool{}
	for _, f := range figures {
		name := fullName(f, b.language, b.words)
		if together {
			name = f.Short.In(b.language)
		}
		if !seen[name] {
			seen[name] = true
			names = append(names, name)
		}
	}
	list := strings.Join(names[:min(mostNamed, len(names))], b.words.T("join.list"))
	if rest := len(names) - mostNamed; rest > 0 {
		list = b.words.T("compare.names-more", "names", list, "rest", rest)
	}
	measure, same := shared(figures, func(f report.Figure) report.Measure { return f.Measure })
	if !same {
		return b.words.T("compare.title", "names", list)
	}
	return b.words.T("compare.title-of", "measure", upperFirst(b.words.T("measure."+string(measure))), "names", list)
}

// CompareHint says which figures of a comparison make most of the other bars too short to
// be told apart, or nothing.
func CompareHint(r *report.Report, w assets.Words, l report.Language, c Comparison) string {
	var largest report.Figure
	var figures []report.Figure
	for _, id := range c.Figures {
		if f, ok := r.Figure(id); ok {
			figures = append(figures, f)
			if f.Base().Abs().GreaterThan(largest.Base().Abs()) {
				largest = f
			}
		}
	}
	short := 0
	for _, f := range figures {
		if f.Base().Abs().Shift(1).LessThan(largest.Base().Abs()) { // below a tenth
			short++
		}
	}
	if others := len(figures) - 1; others < 1 || 2*short < others {
		return ""
	}
	return w.T("compare.dwarfed", "name", fullName(largest, l, w), "value", Format(largest, l, w).String())
}
