package pages

import (
	"fmt"
	"slices"

	"github.com/shopspring/decimal"

	"yulan/assets"
	"yulan/charts"
	"yulan/report"
)

var sharesKind = kind{
	name: charts.KindShares, options: func() options { return new(shareOptions) }, beside: true, measures: shareMeasures,
	derives: []report.DerivedKind{report.DerivedShare},
	derived: func(w assets.Words) string { return w.T("chart.share-derived") },
}

// shareOptions are what a chart of parts of 100 % is made of.
type shareOptions struct {
	listed
	// Parts are shares that the report does not state but implies, in place of figures.
	Parts []sharePart `toml:"part"`
	// Wholes say of what each of the figures is a share, where they are shares of several wholes:
	// below its name, since on tracks of one length they would seem to be parts of one.
	Wholes []report.Text `toml:"wholes"`
	// OneWhole says that all are shares of one whole. Without it a note says that they are not.
	OneWhole  bool      `toml:"one-whole"`
	Threshold threshold `toml:"threshold"`
	StandsOut standsOut `toml:"stands-out"`
}

type sharePart struct {
	Part  string      `toml:"part"`
	Whole string      `toml:"whole"`
	Label report.Text `toml:"label"` // empty: the short name of the part
}

// Shows implements report.ChartOptions.
func (o *shareOptions) Shows(*report.Report) (figures []string, line string) {
	figures = slices.Clone(o.Figures)
	for _, p := range o.Parts {
		figures = append(figures, p.Part, p.Whole)
	}
	return figures, ""
}

// Check implements report.ChartOptions.
func (o *shareOptions) Check(r *report.Report, c report.Chart) error {
	if (len(o.Figures) == 0) == (len(o.Parts) == 0) {
		return fmt.Errorf("either figures or parts must say what the rows are")
	}
	if err := o.Threshold.check(c); err != nil {
		return err
	}
	if err := o.StandsOut.check(c.Figures, o.Threshold != (threshold{})); err != nil {
		return err
	}
	if err := o.checkWholes(); err != nil {
		return err
	}
	for i, p := range o.Parts {
		if err := checkLabel(i+1, p.Label); err != nil {
			return err
		}
		if _, err := p.share(r); err != nil {
			return err
		}
	}
	figures := r.ChartFigures(c)
	if len(o.Parts) > 0 {
		return report.OfOneScope(figures)
	}
	for _, f := range figures {
		if f.Unit.Base != percent || f.Measure != report.Share || f.Value.GreaterThan(wholeShare) {
			return fmt.Errorf("%s is not a share of a whole", f.ID)
		}
	}
	return report.Comparable(figures)
}

// checkWholes refuses wholes that are not one for each figure, in both languages, or beside one whole for all.
func (o *shareOptions) checkWholes() error {
	if o.OneWhole && (len(o.Wholes) > 0 || len(o.Figures) < 2) {
		return fmt.Errorf("one-whole is for several figures without wholes of their own")
	}
	if len(o.Wholes) > 0 && len(o.Wholes) != len(o.Figures) {
		return fmt.Errorf("%d wholes for %d figures", len(o.Wholes), len(o.Figures))
	}
	for i, whole := range o.Wholes {
		if err := report.CheckBoth(fmt.Sprintf("whole %d", i+1), whole); err != nil {
			return err
		}
	}
	return nil
}

// shareMeasures leaves the unit out where the chart is of parts, as its axis has another.
func shareMeasures(s subtitled) []string {
	if base, _ := shared(s.figures, func(f report.Figure) string { return f.Unit.Base }); base == percent {
		return oneMeasure(s)
	}
	return []string{scope(s.chart, s.figures, s.language), s.chart.Of.In(s.language), periods(s.figures, s.words)}
}

var wholeShare = decimal.NewFromInt(100)

// share returns what the report implies of a part and its whole.
func (p sharePart) share(r *report.Report) (report.Derived, error) {
	whole, _ := r.Figure(p.Whole) // Load has found it
	for _, d := range r.DerivedOf(p.Part) {
		if d.Kind == report.DerivedShare && d.Of.ID == p.Part && isFrom(d, whole) && !d.Value.GreaterThan(wholeShare) {
			return d, nil
		}
	}
	return report.Derived{}, fmt.Errorf("the report implies no share of %s in %s", p.Part, p.Whole)
}

func (o *shareOptions) build(b builder, _ report.Chart, head charts.Head) (charts.Spec, error) {
	figures, err := b.figures(o.Figures)
	if err != nil {
		return nil, err
	}
	if len(o.Figures) > 1 && !o.OneWhole {
		head.Note = b.sentences(b.words.T("shares.wholes"), head.Note)
	}
	options := charts.ShareOptions{Reference: b.line(o.Threshold)}
	rows := b.rows(figures)
	for i, whole := range o.Wholes {
		rows[i].Detail = whole.In(b.language)
	}
	if len(o.Parts) > 0 {
		options.Wholes = map[string]string{}
	}
	for _, p := range o.Parts {
		row, err := b.partRow(p)
		if err != nil {
			return nil, err
		}
		rows = append(rows, row)
		options.Wholes[p.Part] = p.Whole
	}
	options.StandsOut = o.StandsOut.keys(rows, options.Reference)
	return charts.NewShares(head, rows, options)
}

// sentences joins two texts, either of which may be empty.
func (b builder) sentences(first, second string) string {
	if first == "" || second == "" {
		return first + second
	}
	return b.words.T("join.sentences", "a", first, "b", second)
}

// partRow makes a row of a part with the share that it is of its whole, which is derived.
func (b builder) partRow(p sharePart) (charts.Row, error) {
	pair, err := b.figures([]string{p.Part, p.Whole})
	if err != nil {
		return charts.Row{}, err
	}
	share, err := p.share(b.report)
	if err != nil {
		return charts.Row{}, fmt.Errorf("pages: %w", err)
	}
	row := b.derivedRow(share, b.labelOf(p.Label, pair[0]))
	row.Key = p.Part
	row.Detail = b.words.T("shares.of", "part", b.value(pair[0]), "whole", b.value(pair[1]))
	return row, nil
}
