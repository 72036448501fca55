package pages

import (
	"fmt"
	"slices"
	"strings"

	"yulan/assets"
	"yulan/charts"
	"yulan/report"
)

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
		Author:    w.T("sheet.creator"),
		Title:     r.Source.Covers.In(l),
		Running:   r.Source.Name.In(l),
		Issuer:    bookIssuer(r.Source.Issuer.In(l), w),
		Year:      bookPeriod(r.Source, w),
		Missing:   missingPart(r, Speech{l, w}),
		Contents:  w.T("book.contents"),
		Continued: w.T("book.continued", "title", "{title}"),
		About:     w.T("source.title"),
		Notes:     b.notes(),
	}
	drawn, lists := 0, 0
	for _, number := range chapters {
		page, err := Build(r, w, l, number)
		if err != nil {
			return charts.Book{}, fmt.Errorf("pages: book: %w", err)
		}
		book.Chapters = append(book.Chapters, b.chapter(page))
		for _, spec := range page.Charts {
			if spec.Kind() == charts.KindList {
				lists++
			} else {
				drawn++
			}
		}
	}
	book.Holds = b.holds(drawn, lists)
	return book, nil
}

// bookBuilder makes the parts of a book, and keeps which figures its charts show.
type bookBuilder struct {
	builder
	shown map[string]bool
}

// holds says how much the book shows. A list draws nothing, so it counts as no chart.
func (b bookBuilder) holds(drawn, lists int) string {
	shown, all := len(b.shown), len(b.report.Figures)
	if lists == 0 {
		return b.words.T("book.holds", "charts", drawn, "figures", shown, "all", all)
	}
	return b.words.T("book.holds-lists", "charts", drawn, "lists", lists, "figures", shown, "all", all)
}

// bookLead is the lead of a page, with what reading a reader's own text came to.
func (b bookBuilder) bookLead(p Page) string {
	parts := slices.DeleteFunc([]string{Plain(p.Lead), p.Balance}, func(s string) bool { return s == "" })
	return strings.Join(parts, b.words.T("join.subtitle"))
}

// chapter makes a chapter of the book from its page: its leading charts, and then every
// section once with the charts that stand there; the last ones have no text either.
func (b bookBuilder) chapter(p Page) charts.BookChapter {
	c := charts.BookChapter{Name: b.chapterTitle(p), Title: Plain(p.Title), Lead: b.bookLead(p)}
	section := map[int]int{} // by its number, its place in the chapter
	for i, s := range p.Sections {
		section[s.Number] = 1 + i
	}
	c.Sections = make([]charts.BookSection, 1+len(p.Sections)) // the leading charts have no text
	figures := make([]map[string]bool, len(c.Sections))
	for i := range figures {
		figures[i] = map[string]bool{}
	}
	groups := p.Groups
	if groups == nil {
		groups = []Group{{To: len(p.Charts)}}
	}
	for _, g := range groups {
		at := section[g.Section]
		if g.Last {
			at = len(c.Sections)
			c.Sections, figures = append(c.Sections, charts.BookSection{}), append(figures, map[string]bool{})
		}
		for _, spec := range p.Charts[g.From:g.To] {
			c.Sections[at].Charts = append(c.Sections[at].Charts, b.bookChart(spec, figures[at]))
		}
	}
	for i, s := range p.Sections {
		c.Sections[1+i].Text = charts.Passage{Heading: s.Heading, Body: runs(s.Body, figures[1+i])}
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

// bookChart makes a chart of the book, with its data as a table, and notes the figures that
// it shows. Their values tell unit and qualifier, so that these need no columns.
func (b bookBuilder) bookChart(spec charts.Spec, own map[string]bool) charts.BookChart {
	columns := ChartColumns(b.words)
	c := charts.BookChart{Spec: spec, Table: charts.BookTable{Columns: []string{columns[0], columns[1], columns[4]}}}
	group := ""
	for _, row := range ChartData(b.report, spec, Speech{b.language, b.words}) {
		if strip, ok := spec.(charts.Strip); ok && row.ID != "" {
			if lane := strip.LaneOf(row.ID); lane != "" && lane != group {
				group = lane
				c.Table.Rows = append(c.Table.Rows, charts.BookRow{Cells: []string{lane, "", ""}, Head: true})
			}
		}
		c.Table.Rows = append(c.Table.Rows, charts.BookRow{Cells: []string{row.Name, row.Measured, row.Location}, Derived: row.ID == ""})
		if row.ID != "" {
			own[row.ID], b.shown[row.ID] = true, true
		}
	}
	return c
}

// notes says what a reader must know of the data, as the window does, with the citation of
// the report behind what it is.
func (b bookBuilder) notes() []charts.Passage {
	w := b.words
	citation := passage(w.T("sheet.citation"), citePlaces(b.report, nil, b.language, w))
	return append(slices.Insert(AboutSource(b.report, Speech{b.language, w}), 1, citation),
		passage(w.T("source.unit-head"), w.T("book.unit")),
		passage(w.T("source.text-head"), w.T("book.text")))
}

// bookIssuer says on the cover whose report it is that the book is made from: the issuer's name alone
// would read as that of who made the book.
func bookIssuer(issuer string, w assets.Words) string {
	if issuer == "" {
		return ""
	}
	return w.T("book.based", "issuer", issuer)
}

// bookPeriod says on the cover what the report is on.
func bookPeriod(s report.Source, w assets.Words) string {
	return w.T("book.year", "period", period(s.Period, w))
}

// passage is a heading with a paragraph in one weight.
func passage(heading, text string) charts.Passage {
	return charts.Passage{Heading: heading, Body: []charts.Run{{Text: text}}}
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
