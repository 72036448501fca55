package charts

import (
	"context"
	"fmt"
	"io"
)

// Book is a chart book as pure data: chapters with their sections, each text once, and the
// charts of a section below it with their tables. Every word of it is in the reader's
// language.
type Book struct {
	Language  string // its tag
	Kind      string // what it is: "图册", "Chart book"
	Title     string // what it is about
	Running   string // the same in short, for the foot of every page
	Author    string // who made the book
	Issuer    string // whose report it is made from
	Year      string
	Holds     string  // how much is in it
	Missing   Passage // what a reader may look for in vain
	Contents  string  // the heading of the list of charts
	Continued string  // the heading of what continues from the previous page, with {title} for its own
	Chapters  []BookChapter
	About     string // the heading of the last page
	Notes     []Passage
}

// BookChapter is one chapter.
type BookChapter struct {
	Name     string // "（三） 产业"
	Title    string // its finding
	Lead     string
	Sections []BookSection
}

// Charts returns the charts of all sections, in their order.
func (c BookChapter) Charts() []BookChart {
	var all []BookChart
	for _, s := range c.Sections {
		all = append(all, s.Charts...)
	}
	return all
}

// BookSection is a text, which may be empty, and the charts that belong to it.
type BookSection struct {
	Text   Passage
	Charts []BookChart
}

// BookChart is a chart with its data. Its source is the spec's; how the report is cited stands
// once in the book, among its notes.
type BookChart struct {
	Spec  Spec
	Table BookTable
}

// Passage is a heading, which may be empty, and a paragraph.
type Passage struct {
	Heading string
	Body    []Run
}

// Run is a piece of a text that is set in one weight.
type Run struct {
	Text string
	Bold bool
}

// BookTable is what a chart shows as rows. The second column is that of the values. Every
// row has a cell for each column; a column without any text is left out.
type BookTable struct {
	Columns []string
	Rows    []BookRow
}

// BookRow is a row of a table.
type BookRow struct {
	Cells   []string
	Derived bool // set in the colour of second rank
	Head    bool // of the rows that follow; repeated where they go on on another page
}

// WriteBook writes a chart book as a PDF file with pages of A4: text stays text, in the fonts
// of the look, with bookmarks and links. The file is written at the end, in one piece. Before
// that, the context is checked at every page, and tell, unless it is nil, is called with how
// many of all pages are drawn. Equal books and looks give equal bytes.
func WriteBook(ctx context.Context, w io.Writer, b Book, look Look, tell func(done, of int)) error {
	pages, err := layoutBook(b, look)
	if err != nil {
		return fmt.Errorf("charts: book: %w", err)
	}
	if tell == nil {
		tell = func(int, int) {}
	}
	doc := newPDF(pdfInfo{title: b.Title, author: b.Author, subject: b.Kind, language: b.Language}, look.Fonts)
	for i, p := range pages {
		tell(i, len(pages))
		if err := ctx.Err(); err != nil {
			return err
		}
		doc.add(p.scene, p.marks, p.links)
	}
	if err := doc.write(w); err != nil {
		return fmt.Errorf("charts: write book: %w", err)
	}
	tell(len(pages), len(pages))
	return nil
}
