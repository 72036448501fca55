package charts

// Measures of what opens a chapter or a section, in points.
const (
	findingType = 22.0
	findingLead = 30.0
	leadType    = 11.5
	leadLead    = 19.0
	sectionGap  = 18.0
)

// bookEntry is an entry of the list of contents and of the bookmarks: a chapter, a chart, or
// the last page.
type bookEntry struct {
	title string
	level int
	page  int // from 1; 0 while it is not known
	y     int // where on it
}

// layoutBook lays out all pages. It is pure: the same arguments give the same pages. The list
// of contents precedes what it lists, so the book is laid out twice.
func layoutBook(book Book, look Look) ([]*bookPage, error) {
	if look.Fonts == nil {
		return nil, errNoFonts
	}
	b := &paginator{book: book, look: look}
	for _, c := range book.Chapters {
		b.entries = append(b.entries, bookEntry{title: c.Name})
		for _, x := range c.Charts() {
			b.entries = append(b.entries, bookEntry{title: x.Spec.Head().Title, level: 1})
		}
	}
	b.entries = append(b.entries, bookEntry{title: book.About})
	b.cover()
	b.contents()
	for _, c := range book.Chapters {
		b.chapter(c)
	}
	b.about()
	b.bind()
	if b.err != nil {
		return nil, b.err
	}
	front := &paginator{book: book, look: look, entries: b.entries}
	front.cover()
	front.contents()
	copy(b.pages, front.pages)
	b.bookmark()
	return b.pages, nil
}

// bookmark gives every page the bookmarks of what begins there.
func (b *paginator) bookmark() {
	b.pages[0].marks = []pdfMark{{title: b.book.Kind}}
	b.pages[1].marks = []pdfMark{{title: b.book.Contents}}
	for _, e := range b.entries {
		p := b.pages[e.page-1]
		p.marks = append(p.marks, pdfMark{e.title, e.level, e.y})
	}
}

// chapter lays out a chapter, section after section. Its opening stays with what it opens.
func (b *paginator) chapter(c BookChapter) {
	style := b.look.Style
	b.head = c.Name
	k := b.block(0)
	k.fresh, k.keep = true, true
	b.enter(k)
	b.write(c.Name, textStyle{coverType, coverTypeLead, true, style.series(0)})
	b.title(c.Title, textStyle{findingType, findingLead, true, style.Ink})
	b.skip(passageGap)
	b.write(c.Lead, textStyle{leadType, leadLead, false, style.Ink})
	for _, s := range c.Sections {
		b.passage(s.Text, blockGap)
		b.blocks[len(b.blocks)-1].leads = s.Text.Heading != "" && len(s.Charts) > 0
		for _, x := range s.Charts {
			b.chart(x)
		}
	}
}

// about lays out the last page.
func (b *paginator) about() {
	b.head = b.book.About
	k := b.block(0)
	k.fresh, k.keep = true, true
	b.enter(k)
	b.title(b.book.About, textStyle{findingType, findingLead, true, b.look.Style.Ink})
	for _, p := range b.book.Notes {
		b.passage(p, passageGap)
	}
}
