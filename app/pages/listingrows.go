package pages

import (
	"cmp"
	"slices"
	"strconv"

	"yulan/app/pages/search"
	"yulan/assets"
	"yulan/report"
)

// ListingRow is a figure as a row of the listing, with all that it is filtered, searched
// and sorted by.
type ListingRow struct {
	TableRow
	Choices [facetCount][]Choice // its values of every facet
	Entry   search.Entry         // what the text filter searches
	Keys    SortKeys
	Bar     CellBar
	Charts  []ChartRef // that show it; nil for most
}

// ListingRows returns a row for each figure of a report, in the order of the text.
func ListingRows(r *report.Report, l report.Language, w assets.Words) []ListingRow {
	charted := charted(r)
	tabs := map[int]string{}
	for _, c := range r.Chapters {
		tabs[c.Number] = c.Tab.In(l)
	}
	rows, refs := FigureRows(r, r.Figures, l, w), chartRefs(r, Speech{l, w})
	for i, f := range r.Figures {
		rows[i].Charts = refs[f.ID]
		rows[i].Choices[FacetChapter] = []Choice{{strconv.Itoa(f.At.Chapter), tabs[f.At.Chapter]}}
		rows[i].Choices[FacetCharted] = []Choice{chartedChoice(charted[f.ID], w)}
	}
	return rows
}

// FigureRows returns a row for each of the figures of a report, in their order, with the name of its
// chapter as the report counts them, and all of them not charted.
func FigureRows(r *report.Report, figures []report.Figure, l report.Language, w assets.Words) []ListingRow {
	table, entries := Table(r, figures, l, w), figureEntries(r, figures, w, l)
	keys, bars := newSortKeys(figures, table), cellBars(figures)
	rows := make([]ListingRow, len(figures))
	for i, f := range figures {
		rows[i] = ListingRow{TableRow: table[i], Entry: entries[i], Keys: keys[i], Bar: bars[i]}
		rows[i].Choices = [facetCount][]Choice{
			FacetChapter:   {{strconv.Itoa(f.At.Chapter), UpperFirst(places{r.Shape, w}.chapter(f.At.Chapter))}},
			FacetMeasure:   {measureChoice(f.Measure, w)},
			FacetUnit:      {unitChoice(f.Unit, l, w)},
			FacetQualifier: qualifierChoices(f.Qualifiers, w),
			FacetCharted:   {chartedChoice(false, w)},
			FacetState:     {stateChoice(f, w)},
		}
	}
	return rows
}

// newSortKeys returns what the rows of figures are compared by. Units rank in the order in
// which they first appear.
func newSortKeys(figures []report.Figure, table []TableRow) []SortKeys {
	units := map[string]int{}
	names := nameKeys{search.NewReader()}
	keys := make([]SortKeys, len(figures))
	for i, f := range figures {
		unit, ok := units[f.Unit.Base]
		if !ok {
			unit = len(units)
			units[f.Unit.Base] = unit
		}
		keys[i] = SortKeys{
			Name:    names.of(table[i].Name),
			Unit:    unit,
			Base:    f.Base().InexactFloat64(),
			Printed: f.Printed,
			Measure: slices.Index(report.Measures, f.Measure),
			Period:  f.Period,
			At:      f.At,
		}
	}
	return keys
}

// charted returns the ids of the figures that a chart of a chapter shows. The big numbers
// at the top of a page are no chart.
func charted(r *report.Report) map[string]bool {
	charted := map[string]bool{}
	for _, chapter := range r.Chapters {
		for _, c := range chapter.Charts {
			for _, f := range r.ChartFigures(c) {
				charted[f.ID] = true
			}
		}
	}
	return charted
}

func chartedChoice(charted bool, w assets.Words) Choice {
	if charted {
		return Choice{"yes", w.T("listing.charted")}
	}
	return Choice{"no", w.T("listing.not-charted")}
}

// stateChoice says how a figure came to be known. Figures that were read are of two kinds: with
// a name, and without.
func stateChoice(f report.Figure, w assets.Words) Choice {
	if f.State == report.Read && f.Name.IsZero() {
		return Choice{"unnamed", w.T("listing.unnamed")}
	}
	state := cmp.Or(f.State, report.Proven)
	return Choice{string(state), w.T("sheet-state." + string(state))}
}

// measureChoice tells the rule behind what was added: a reader who filters by it would else
// miss what the report says otherwise.
func measureChoice(m report.Measure, w assets.Words) Choice {
	if m == report.New {
		return Choice{string(m), w.T("listing.measure-new")}
	}
	return Choice{string(m), w.T("measure." + string(m))}
}

// unitChoice puts units of one base together, 万人 with 人; in English all that has no name
// of a unit, 家 with 个.
func unitChoice(u report.Unit, l report.Language, w assets.Words) Choice {
	name := u.BaseIn(l)
	if name == "" {
		return Choice{"", w.T("listing.no-unit")}
	}
	return Choice{name, name}
}

// qualifierChoices has one choice for a figure without a qualifier, too. In English some are
// one: 超过 and 突破 are "over".
func qualifierChoices(qualifiers []report.Qualifier, w assets.Words) []Choice {
	if len(qualifiers) == 0 {
		return []Choice{{"", w.T("listing.exact")}}
	}
	list := make([]Choice, len(qualifiers))
	for i, q := range qualifiers {
		word := qualifierWord(q, w)
		list[i] = Choice{word, word}
	}
	return list
}
