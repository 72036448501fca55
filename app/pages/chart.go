package pages

import (
	"fmt"
	"slices"
	"strings"

	"yulan/assets"
	"yulan/charts"
	"yulan/report"
)

// chart makes the specification of a chart from what the report says it is made of.
func (b builder) chart(c report.Chart) (charts.Spec, error) {
	head, err := b.head(c)
	if err != nil {
		return nil, err
	}
	if o, ok := c.Options.(options); ok {
		return o.build(b, c, head)
	}
	return nil, fmt.Errorf("pages: chart kind %q is not known", c.Kind)
}

// head makes title, subtitle, source and note. A reference is cited with the rest, but
// it does not colour the subtitle.
func (b builder) head(c report.Chart) (charts.Head, error) {
	title, err := b.wordsOf(c, c.Title)
	if err != nil {
		return charts.Head{}, fmt.Errorf("title: %w", err)
	}
	note, err := b.wordsOf(c, c.Note)
	if err != nil {
		return charts.Head{}, fmt.Errorf("note: %w", err)
	}
	all := b.report.ChartFigures(c)
	places := append(placesOf(all), b.placesNamed(c)...)
	derived := ""
	if b.drawsDerived(all, c) {
		if kind := kindOf(c.Kind); kind.derived != nil {
			derived = kind.derived(b.words)
		}
		places = append(places, b.placesDerived(all, c)...)
	}
	head := charts.Head{
		ID:       c.ID,
		Title:    title,
		Subtitle: subtitleOf(c, figuresOf(b.report, c), b.language, b.words),
		Note:     b.withStated(c, b.noted(note, derived)),
	}
	return b.cited(head, all, places, c), nil
}

// placesNamed lists where the figures stand that a chart's title and note name, which the chart
// need not show, and those that they derive a value from.
func (b builder) placesNamed(c report.Chart) []report.Location {
	if c.ByRule {
		return nil
	}
	var places []report.Location
	for _, words := range []report.Text{c.Title, c.Note} {
		pieces, _ := report.ParseTemplate(words.In(b.language)) // wordsOf has parsed both
		for _, p := range pieces {
			f, ok := b.report.Figure(p.Figure)
			if !ok {
				continue
			}
			places = append(places, f.At)
			if d, ok := b.report.DerivedAs(p.Derived, f); ok {
				places = append(places, placesOf(d.From)...)
			}
		}
	}
	return places
}

// wordsOf returns a chart's title or note with its figures in their places. What a rule has
// made is no template.
func (b builder) wordsOf(c report.Chart, t report.Text) (string, error) {
	if c.ByRule {
		return t.In(b.language), nil
	}
	return b.plain(t)
}

// ChartTitle returns the title of a chart of a report, without building the chart.
func ChartTitle(r *report.Report, c report.Chart, l report.Language, w assets.Words) (string, error) {
	title, err := builder{report: r, words: w, language: l}.wordsOf(c, c.Title)
	if err != nil {
		return "", fmt.Errorf("pages: chart %q: %w", c.ID, err)
	}
	return title, nil
}

// noted adds to a chart's own note that something is derived, unless it says so.
func (b builder) noted(note, derived string) string {
	switch {
	case derived == "" || strings.Contains(note, b.words.T("chart.derived")):
		return note
	case note == "":
		return derived
	}
	return b.words.T("chart.noted", "note", note, "derived", derived)
}

// withStated adds to a chart's note that the report itself compares its rows with the line
// across them, where they could not be compared otherwise, and where it does.
func (b builder) withStated(c report.Chart, note string) string {
	at := b.report.StatedComparisons(c)
	if len(at) == 0 {
		return note
	}
	said := b.words.T("chart.stated", "places", places{b.report.Shape, b.words}.citation(citedChapters(sortedPlaces(at)), bySentence))
	return b.sentences(note, said)
}

// drawsDerived says whether something that a chart draws is derived.
func (b builder) drawsDerived(figures []report.Figure, of report.Chart) bool {
	return slices.ContainsFunc(figures, func(f report.Figure) bool {
		return slices.ContainsFunc(b.report.DerivedOf(f.ID), func(d report.Derived) bool { return draws(of, d, f) })
	})
}

// placesDerived lists where the figures stand that the values are derived with that a chart
// draws, which may be none that it shows.
func (b builder) placesDerived(figures []report.Figure, of report.Chart) []report.Location {
	var places []report.Location
	for _, f := range figures {
		for _, d := range b.report.DerivedOf(f.ID) {
			if draws(of, d, f) {
				places = append(places, placesOf(d.From)...)
			}
		}
	}
	return places
}

// row makes a chart's row of a figure. Its value is in the base unit, so that 万人 and 人
// stand on one axis.
func (b builder) row(f report.Figure) charts.Row {
	return charts.Row{
		Key:      f.ID,
		Label:    f.Short.In(b.language),
		Value:    f.Base().InexactFloat64(),
		Text:     b.value(f),
		Bound:    boundOf(f.Qualifiers),
		Expected: isExpected(f.Qualifiers),
	}
}

func (b builder) rows(figures []report.Figure) []charts.Row {
	rows := make([]charts.Row, len(figures))
	for i, f := range figures {
		rows[i] = b.row(f)
	}
	return rows
}

// reference makes the reference line of a chart, nil if it has none.
func (b builder) reference(c report.Chart) (*charts.Reference, error) {
	if c.Reference == "" {
		return nil, nil
	}
	f, err := b.figure(c.Reference)
	if err != nil {
		return nil, err
	}
	label := b.words.T("chart.reference", "name", f.Short.In(b.language), "value", b.value(f))
	return &charts.Reference{Key: f.ID, Label: label, Value: f.Base().InexactFloat64()}, nil
}

// boundOf returns how a value with these qualifiers is drawn. One that the report expects is as
// soft as one that it gives as about so much.
func boundOf(qualifiers []report.Qualifier) charts.Bound {
	if isExpected(qualifiers) {
		return charts.About
	}
	bound, _ := report.BoundOf(qualifiers)
	return chartBound(bound)
}

// isExpected tells whether a value with these qualifiers is one that the report expects, of which it
// says no bound besides.
func isExpected(qualifiers []report.Qualifier) bool {
	bound, _ := report.BoundOf(qualifiers)
	return bound == report.Exact && slices.ContainsFunc(qualifiers, func(q report.Qualifier) bool { return q.Estimate })
}

// chartBound returns a bound as charts name it.
func chartBound(b report.Bound) charts.Bound {
	switch b {
	case report.About:
		return charts.About
	case report.AtLeast:
		return charts.AtLeast
	case report.AtMost:
		return charts.AtMost
	case report.Exact:
	}
	return charts.Exact
}
