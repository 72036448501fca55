package pages

import (
	"fmt"
	"slices"
	"strings"

	"yulan/charts"
	"yulan/report"
	"yulan/report/shelf"
)

// Across is a table across reports, as the window, a picture and a printed page show it.
type Across struct {
	Title, Subtitle, Note string
	Source                string   // the reports that state what the table shows
	Corner                string   // heads the names
	Columns               []string // headings
	Rows                  []charts.GridRow
}

// Spec returns the table as a picture.
func (a Across) Spec(id string) (charts.Spec, error) {
	return charts.NewGrid(charts.Head{ID: id, Title: a.Title, Subtitle: a.Subtitle, Note: a.Note, Source: a.Source}, a.Columns, a.Rows)
}

// Testimony is a value with what the report that states it says of it.
type Testimony struct {
	Side    string // target, result or apart, in the reader's words
	Value   string
	Why     string // why it stands apart; may be empty
	Report  *report.Report
	Mark    shelf.Mark // names it
	Passage shelf.Passage
	Place   string // in the report
	Facts   []Fact // period, basis, scope, unit and how it was read, as they are assumed
}

// sides of a cell, as their words are named.
const (
	sideTarget = "target"
	sideResult = "result"
	sideApart  = "apart"
)

// testify returns a value as evidence.
func testify(v shelf.Value, side string, why shelf.Reason, in Speech) Testimony {
	w, f := in.Words, v.Figure
	t := Testimony{
		Side: w.T("shelf-side." + side), Value: Stated(v, in), Why: reasonName(why, in), Report: v.Report, Mark: shelf.MarkOf(v),
		Passage: v.Sentence(), Place: Locate(v.Report.Shape, f.At, w),
	}
	t.Facts = []Fact{
		{w.T("detail.period"), assumedPeriod(v, in)},
		{w.T("shelf-column.basis"), basisName(v, in)},
		{w.T("detail.scope"), scopeName(v.Report, f, in)},
		{w.T("detail.unit"), unitName(f, in.Language)},
		{w.T("shelf-column.state"), stateOnShelf(f.State, in)},
	}
	t.Facts = slices.DeleteFunc(t.Facts, func(f Fact) bool { return f.Text == "" })
	return t
}

// chosenLine says of a cell that its value was chosen by the reader.
func chosenLine(in Speech) charts.GridLine {
	return charts.GridLine{Text: in.Words.T("across.chosen"), Role: charts.GridQuiet}
}

// tellChosen says of the evidence of chosen values that they were chosen.
func (c *CellPage) tellChosen(chosen []shelf.Value, in Speech) {
	marks := marksOf(chosen)
	for i := range c.Evidences {
		if e := &c.Evidences[i]; slices.Contains(marks, e.Mark) {
			e.Why = in.Words.T("across.chosen")
		}
	}
}

// assumedPeriod says what a value is taken to be of: a year, its end, or a part of it.
func assumedPeriod(v shelf.Value, in Speech) string {
	switch w := in.Words; {
	case v.AtEnd():
		return w.T("period.end", "year", v.Year())
	case v.OfPart():
		return w.T("shelf.part-of-year", "year", v.Year())
	}
	return period(v.Figure.Period, in.Words)
}

// basisName says on what basis a value is, as far as its indicator says it.
func basisName(v shelf.Value, in Speech) string {
	word, known := basisWords[v.Indicator.Basis]
	if !known {
		return v.Indicator.Basis // of an indicator of the reader's own
	}
	name := in.Words.T("shelf-basis." + word)
	said := strings.HasSuffix(v.Indicator.ID, "-real") // the text has 实际
	if b := v.Indicator.Basis; v.Indicator.Measure == report.Growth && (b == basisReal || b == basisNominal) && !said {
		return in.Words.T("shelf-basis.convention", "basis", name)
	}
	return name
}

// basisWords are the bases of the table of indicators, by the ends of their words' keys.
var basisWords = map[string]string{
	"real": "real", "nominal": "nominal", "current prices": "current-prices", "comparable prices": "comparable-prices",
	"registered": "registered", "surveyed": "surveyed", "permanent residents": "permanent-residents", "annual mean": "annual-mean",
	"area": "area", "at birth": "at-birth", "budget": "budget", "count": "count", "days": "days", "output": "output", "year on year": "year-on-year",
}

// stateOnShelf says how a figure came to be known.
func stateOnShelf(s report.State, in Speech) string {
	if s == "" {
		s = report.Proven
	}
	return in.Words.T("shelf-state." + string(s))
}

// stateSign is the sign of how values came to be known: the least sure of them counts.
func stateSign(values ...shelf.Value) charts.GridSign {
	sign := charts.SignSeen
	for _, v := range values {
		switch v.Figure.State {
		case report.Read:
			return charts.SignRead
		case report.Corrected:
			sign = charts.SignChanged
		case report.Proven, report.Confirmed:
		}
	}
	return sign
}

// emptyCell says that nothing was read, which is not none.
func emptyCell() charts.GridCell {
	return charts.GridCell{Lines: []charts.GridLine{{Text: notRead, Role: charts.GridQuiet}}}
}

// sourceOf names the reports that some values are from, each once, in their order.
func sourceOf(values []shelf.Value, in Speech) string {
	var names []string
	for _, v := range values {
		if name := v.Report.Source.Name.In(in.Language); !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	if len(names) == 0 {
		return ""
	}
	slices.Sort(names)
	return in.Words.T("across.sources", "reports", strings.Join(names, in.Words.T("join.list")))
}

// unitOfRow is the unit that stands beside the name of an indicator, if its values share one. A sign
// of percent is short, and part of how a number is printed: it stays with each.
func unitOfRow(values []shelf.Value, in Speech) string {
	unit := ""
	for _, v := range values {
		if v.Figure.Unit.Printed == percent {
			return ""
		}
		name := unitBeside(v, in)
		if unit != "" && unit != name {
			return ""
		}
		unit = name
	}
	return unit
}

// unitBeside is the unit of a value as it stands beside numbers.
func unitBeside(v shelf.Value, in Speech) string {
	if in.Language.IsOriginal() {
		return v.Figure.Unit.Printed
	}
	return v.Figure.Unit.In(in.Language).Name
}

// cellKey names a cell of a table.
func cellKey(parts ...any) string { return fmt.Sprint(parts...) }

// AcrossBook returns a table across reports as pages to be printed: the table as a picture,
// and below it as rows.
func AcrossBook(a Across, spec charts.Spec, in Speech) charts.Book {
	w := in.Words
	// A page has no room for a table of many columns, so that each cell is a row.
	table := charts.BookTable{Columns: []string{a.Corner, w.T("across.cell"), w.T("across.column")}}
	for _, r := range a.Rows {
		label := r.Label
		if r.Note != "" {
			label = w.T("shelf.because", "verdict", r.Label, "reason", r.Note)
		}
		for i, c := range r.Cells {
			if c.Key != "" {
				table.Rows = append(table.Rows, charts.BookRow{Cells: []string{label, inOneLine(c, in), a.Columns[i]}})
			}
		}
	}
	return charts.Book{
		Language: string(in.Language), Kind: w.T("shelf.title"), Title: a.Title, Running: a.Title, Holds: a.Subtitle,
		Contents: w.T("book.contents"), Continued: w.T("book.continued", "title", "{title}"),
		Chapters: []charts.BookChapter{{Name: a.Title, Title: a.Title, Lead: a.Subtitle, Sections: []charts.BookSection{{Charts: []charts.BookChart{{Spec: spec, Table: table}}}}}},
		About:    w.T("shelf.rules"), Notes: []charts.Passage{{Body: []charts.Run{{Text: a.Note}}}},
	}
}

// inOneLine says a cell in a line.
func inOneLine(c charts.GridCell, in Speech) string {
	said := make([]string, len(c.Lines))
	for i, l := range c.Lines {
		said[i] = l.Text
	}
	return strings.Join(said, in.Words.T("join.list"))
}
