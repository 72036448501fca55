package pages

import (
	"fmt"
	"slices"
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
		spec, err := comparedWith(r, w, l, c)
		if err != nil {
			return Page{}, err
		}
		p.Charts = append(p.Charts, spec)
	}
	return p, nil
}

// comparedWith makes the chart of a comparison: bars in the reader's order, named so that each
// is understood beside the others, with a note of what makes them unlike. It fails with
// ErrUnlike, or for a figure that cannot be compared with any.
func comparedWith(r *report.Report, w assets.Words, l report.Language, c Comparison) (charts.Spec, error) {
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
		Subtitle: upperFirst(subtitleOf(report.Chart{Kind: string(charts.KindBars), Of: context.Of}, figures, l, w)),
		Note:     b.compareNote(figures),
	}
	options := charts.BarOptions{AsGiven: true}
	if c.Highlight != "" {
		options.StandsOut = []string{c.Highlight}
	}
	return charts.NewBars(b.cited(head, figures, placesOf(figures), kind{}), rows, options)
}

// compared returns the figures of a comparison, or why they are none.
func (b builder) compared(ids []string) ([]report.Figure, error) {
	var figures []report.Figure
	for _, id := range ids {
		f, ok := b.report.Figure(id)
		switch {
		case !ok:
			return nil, fmt.Errorf("%s: %w", id, errUnknown)
		case !CanCompare(f):
			return nil, fmt.Errorf("%s: %w", id, errAlone)
		case len(figures) > 0 && !f.SharesAxis(figures[0]):
			return nil, fmt.Errorf("%s and %s: %w", figures[0].ID, id, ErrUnlike)
		}
		figures = append(figures, f)
	}
	return figures, nil
}

// A comparison's own title names at most so many of its figures, and fewer where it would
// be longer than the two lines of a narrow card, in the widths of a Latin letter.
const (
	mostNamed    = 3
	longestNames = 60
)

// compareTitle makes a title of what is compared: "同比增速对比：A、B、C".
func (b builder) compareTitle(figures []report.Figure, together bool) string {
	var names []string
	for _, f := range figures {
		if name := b.compareName(f, figures, together); !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	title := ""
	for n := min(mostNamed, len(names)); n > 0; n-- {
		title = b.titleOf(figures, names, n)
		if width(title) <= longestNames {
			break
		}
	}
	return title
}

// titleOf makes a title with the first n of the names.
func (b builder) titleOf(figures []report.Figure, names []string, n int) string {
	list := strings.Join(names[:n], b.words.T("join.list"))
	if rest := len(names) - n; rest > 0 {
		list = b.words.T("compare.names-more", "names", list, "rest", rest)
	}
	measure, same := shared(figures, func(f report.Figure) report.Measure { return f.Measure })
	if !same {
		return b.words.T("compare.title", "names", list)
	}
	return b.words.T("compare.title-of", "measure", upperFirst(b.words.T("measure."+string(measure))), "names", list)
}

// CompareRows lists a comparison's figures as its chart calls them.
func CompareRows(r *report.Report, w assets.Words, l report.Language, c Comparison) []TableRow {
	b := builder{report: r, words: w, language: l}
	figures, err := b.compared(c.Figures)
	if err != nil {
		return nil // it has no chart either
	}
	rows := Table(r, figures, l, w)
	_, together := b.contextOf(figures)
	for i, label := range b.compareLabels(figures, together) {
		rows[i].Name = label
	}
	return rows
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
	if others := len(figures) - 1; short < 2 || 2*short <= others { // one alone can be told from the largest
		return ""
	}
	return w.T("compare.dwarfed", "name", fullName(largest, l, w), "value", formatValue(largest, l, w).String())
}
