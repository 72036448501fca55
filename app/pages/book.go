package pages

import (
	"fmt"
	"slices"
	"strings"

	"yulan/assets"
	"yulan/charts"
	"yulan/report"
)

// longestCitation is how long a citation at the foot of a page may be, in the widths of a
// Latin letter: about three lines.
const longestCitation = 300

// Book makes the chart book of some chapters, in the order given, or of all if none is
// named. It fails as Build does.
func Book(r *report.Report, w assets.Words, l report.Language, chapters []int) (charts.Book, error) {
	if len(chapters) == 0 {
		for _, c := range r.Chapters {
			chapters = append(chapters, c.Number)
		}
	}
	b := bookBuilder{builder: builder{report: r, words: w, language: l}, shown: map[string]bool{}}
	book := charts.Book{
		Language:  string(l),
		Kind:      w.T("book.kind"),
		Title:     r.Source.Title.In(l),
		Running:   r.Source.Name.In(l),
		Issuer:    r.Source.Issuer.In(l),
		Year:      bookPeriod(r.Source, w),
		Missing:   MissingPart(r, Speech{l, w}),
		Contents:  w.T("book.contents"),
		Table:     w.T("book.table"),
		Continued: w.T("book.continued", "title", "{title}"),
		About:     w.T("source.title"),
		Notes:     b.notes(),
	}
	n := 0
	for _, number := range chapters {
		page, err := Build(r, w, l, number)
		if err != nil {
			return charts.Book{}, fmt.Errorf("pages: book: %w", err)
		}
		book.Chapters = append(book.Chapters, b.chapter(page))
		n += len(page.Charts)
	}
	book.Holds = w.T("book.holds", "charts", n, "figures", len(b.shown))
	return book, nil
}

// bookBuilder makes the parts of a book, and keeps which figures its charts show.
type bookBuilder struct {
	builder
	shown map[string]bool
}

// chapter makes a chapter of the book from its page.
func (b bookBuilder) chapter(p Page) charts.BookChapter {
	c := charts.BookChapter{
		Name:  b.chapterTitle(p),
		Title: Plain(p.Title),
		Lead:  Plain(p.Lead),
	}
	for _, s := range p.Sections {
		c.Text = append(c.Text, passage(s.Heading, Plain(s.Body)))
	}
	for _, spec := range p.Charts {
		c.Charts = append(c.Charts, b.bookChart(p, spec))
	}
	return c
}

// chapterTitle names a chapter by its number and its tab: "（三）产业".
func (b bookBuilder) chapterTitle(p Page) string {
	if c, ok := b.report.Shape.Chapter(p.Chapter); !ok || c.Mark == "" {
		return p.Tab
	}
	n := places{b.report.Shape, b.words}.chapterNumber(p.Chapter)
	return b.words.T("book.chapter", "n", n, "tab", p.Tab)
}

// bookChart puts beside a chart the sections that name its figures, whole, so that no
// sentence loses what it goes on from, or where none does, those that sum up what the
// report says in its places; and its data as a table.
func (b bookBuilder) bookChart(p Page, spec charts.Spec) charts.BookChart {
	in := Speech{b.language, b.words}
	columns := ChartColumns(b.words)
	c := charts.BookChart{Spec: spec, Table: charts.BookTable{Columns: columns[:]}}
	own := map[string]bool{}
	var places []report.Location
	for _, row := range ChartData(b.report, spec, in) {
		cells := row.Cells()
		c.Table.Rows = append(c.Table.Rows, charts.BookRow{Cells: cells[:], Derived: row.ID == ""})
		if f, ok := b.report.Figure(row.ID); ok {
			own[f.ID], b.shown[f.ID] = true, true
			places = append(places, b.placesBehind(f, spec)...)
		}
	}
	c.Text = beside(p, own, func(s Section) bool { return names(s.Body, own) })
	if c.Text == nil {
		c.Text = beside(p, own, func(s Section) bool { return tells(p.Chapter, s, places) })
	}
	c.Citation = b.citation(places)
	return c
}

// placesBehind lists where a figure of a chart stands, and what its derived values need
// besides.
func (b bookBuilder) placesBehind(f report.Figure, spec charts.Spec) []report.Location {
	places := []report.Location{f.At}
	for _, d := range b.report.DerivedOf(f.ID) {
		if kindOf(string(spec.Kind())).draws(d, f) {
			places = append(places, placesOf(d.From)...)
		}
	}
	return places
}

// citation cites places of the report, or the report where they are too many for a foot:
// the table has every place.
func (b bookBuilder) citation(at []report.Location) string {
	cited := CitePlaces(b.report, at, b.language, b.words)
	if width(cited) > longestCitation {
		cited = CitePlaces(b.report, nil, b.language, b.words)
	}
	return keptTogether.ReplaceAllString(cited, "$1\u00a0$2")
}

// notes says what a reader must know of the data, as the window does, with the citation of
// the report behind what it is.
func (b bookBuilder) notes() []charts.Passage {
	w := b.words
	citation := passage(w.T("sheet.citation"), CitePlaces(b.report, nil, b.language, w))
	return append(slices.Insert(AboutSource(b.report, Speech{b.language, w}), 1, citation),
		passage(w.T("source.unit-head"), w.T("book.unit")),
		passage(w.T("source.text-head"), w.T("book.text")))
}

// bookPeriod says on the cover what the report is on.
func bookPeriod(s report.Source, w assets.Words) string {
	return w.T("book.year", "period", period(s.Period, w))
}

// passage is a heading with a paragraph in one weight.
func passage(heading, text string) charts.Passage {
	return charts.Passage{Heading: heading, Body: []charts.Run{{Text: text}}}
}

// beside returns the sections of a page that are wanted, with the values of some figures
// in bold.
func beside(p Page, figures map[string]bool, wanted func(Section) bool) []charts.Passage {
	var out []charts.Passage
	for _, s := range p.Sections {
		if wanted(s) {
			out = append(out, charts.Passage{Heading: s.Heading, Body: runs(s.Body, figures)})
		}
	}
	return out
}

// tells reports whether a section of a chapter sums up one of the places.
func tells(chapter int, s Section, places []report.Location) bool {
	return slices.ContainsFunc(places, func(at report.Location) bool {
		return at.Chapter == chapter && at.Section == s.Number
	})
}

// names reports whether a text names one of the figures.
func names(spans []Span, figures map[string]bool) bool {
	return slices.ContainsFunc(spans, func(s Span) bool { return figures[s.Figure] })
}

// runs sets the values of figures in bold, with what belongs to their text.
func runs(spans []Span, figures map[string]bool) []charts.Run {
	out := make([]charts.Run, len(spans))
	for i, s := range spans {
		out[i] = charts.Run{Text: strings.TrimSpace(s.Text), Bold: figures[s.Figure]}
		if s.Figure == "" {
			out[i].Text = s.Text
		}
	}
	return out
}
