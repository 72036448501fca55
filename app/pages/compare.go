package pages

import (
	"fmt"
	"slices"
	"strings"

	"yulan/assets"
	"yulan/charts"
	"yulan/report"
)

// ComparePage is the number of the page of comparisons, which no chapter has.
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
// errUnlike, or for a figure that cannot be compared with any.
func comparedWith(r *report.Report, w assets.Words, l report.Language, c Comparison) (charts.Spec, error) {
	b := builder{report: r, words: w, language: l}
	figures, err := b.compared(c.Figures)
	if err != nil {
		return nil, fmt.Errorf("pages: comparison %q: %w", c.ID, err)
	}
	figures = b.arranged(c, figures)
	context, together := b.contextOf(figures)
	title := c.Title
	if title == "" {
		title = b.compareTitle(figures, together)
	}
	groups := b.groupsOf(c, figures)
	head := charts.Head{
		ID:       c.ID,
		Title:    title,
		Subtitle: b.compareSubtitle(context.Of, figures),
		Note:     b.compareNote(c, figures, groups),
	}
	options := charts.BarOptions{
		AsGiven: true, Groups: groups, Reference: b.lineOf(c, figures, groups), Cut: cutOf(c, figures).InexactFloat64(),
	}
	if c.Highlight != "" {
		options.StandsOut = []string{c.Highlight}
	}
	return charts.NewBars(b.comparedHead(head, figures, options.Reference), b.compareRows(figures, together), options)
}

// compareRows makes a row of each figure, and says of a derived one that it is.
func (b builder) compareRows(figures []report.Figure, together bool) []charts.Row {
	rows := b.rows(figures)
	for i, label := range b.compareLabels(figures, together) {
		rows[i].Label, rows[i].Derived = label, isDerived(rows[i].Key)
	}
	return rows
}

// compareSubtitle says what is measured, on which price basis if growth rates share one, and that
// it is derived if it is.
func (b builder) compareSubtitle(of report.Text, figures []report.Figure) string {
	said := oneMeasure(subtitled{report.Chart{Kind: string(charts.KindBars), Of: of}, figures, b.language, b.words})
	const behindMeasure = 2
	said = slices.Insert(said, behindMeasure, b.sharedBasis(figures))
	if isDerived(figures[0].ID) {
		said = append(said, b.words.T("chart.derived"))
	}
	return UpperFirst(b.saidParts(said))
}

// saidParts joins the parts of a subtitle that say something.
func (b builder) saidParts(parts []string) string {
	return strings.Join(slices.DeleteFunc(parts, func(p string) bool { return p == "" }), b.words.T("join.subtitle"))
}

// sharedBasis names the price basis of growth rates if they share one that is known: rates of
// another basis cannot be compared with them, and no name of theirs says so.
func (b builder) sharedBasis(figures []report.Figure) string {
	prices, same := shared(figures, b.report.PricesOf)
	if !same || prices == report.PricesUnknown || !areRates(figures) {
		return ""
	}
	return b.words.T("compare.basis." + string(prices))
}

// comparedHead completes a head with where the figures and the line are from; of what is derived
// with what it follows from.
func (b builder) comparedHead(h charts.Head, figures []report.Figure, line *charts.Reference) charts.Head {
	if isDerived(figures[0].ID) {
		var ids []string
		for _, f := range figures {
			ids = append(ids, f.ID)
		}
		places, facts := b.citedDerived(ids)
		h = b.cited(h, nil, places, report.Chart{})
		h.Facts = facts
		return h
	}
	if line != nil && !slices.ContainsFunc(figures, func(f report.Figure) bool { return f.ID == line.Key }) {
		if f, ok := b.report.Figure(line.Key); ok {
			figures = append(slices.Clone(figures), f)
		}
	}
	return b.cited(h, figures, placesOf(figures), report.Chart{})
}

// compared returns the figures of a comparison, or the reason why they cannot be compared.
func (b builder) compared(ids []string) ([]report.Figure, error) {
	var figures []report.Figure
	for _, id := range ids {
		f, ok := comparedOf(b.report, id)
		switch {
		case !ok:
			return nil, fmt.Errorf("%s: %w", id, errUnknown)
		case !CanCompare(f):
			return nil, fmt.Errorf("%s: %w", id, errAlone)
		case len(figures) > 0 && !f.SharesAxis(figures[0]):
			return nil, fmt.Errorf("%s and %s: %w", figures[0].ID, id, errUnlike)
		}
		figures = append(figures, f)
	}
	return figures, nil
}

// The title of a comparison names at most this many of its figures, and fewer if it would be
// longer than two lines of a narrow card, measured in Latin letters.
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
	return b.words.T("compare.title-of", "measure", UpperFirst(b.words.T("measure."+string(measure))), "names", list)
}
