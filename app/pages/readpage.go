package pages

import (
	"slices"
	"strings"
	"unicode/utf8"

	"yulan/assets"
	"yulan/report"
)

// isOwn tells whether the page of a chapter is the chapter's own text: in a report that was
// read, and whose chapters nobody has written.
func isOwn(r *report.Report, c report.Chapter) bool { return r.Source.IsRead() && c.Title.IsZero() }

// ownPage makes the page of a chapter that nobody has written: the reader's own text with live
// figures, beside the charts that rules make. Its title is the text's own heading, since no
// finding is invented.
func (b builder) ownPage(c report.Chapter) (Page, error) {
	p := Page{Chapter: c.Number, Tab: c.Tab.In(b.language), Title: []Span{{Text: b.ownTitle(c)}}}
	p.Balance = b.balance(c)
	if said := b.ownLead(c); said != "" {
		p.Lead = []Span{{Text: said}}
	}
	section := 0
	for _, paragraph := range b.report.Paragraphs {
		if paragraph.Chapter != c.Number || paragraph.Heading && paragraph.Section == 0 {
			continue // the latter is the title
		}
		s := Section{Number: paragraph.Section}
		cut := 0
		if s.Number != section {
			cut = b.headingOf(paragraph)
		}
		section = s.Number
		s.Heading, s.Body = string([]rune(paragraph.Text)[:cut]), b.ownSpans(paragraph, cut)
		s.Title = b.ownHeading(c.Number, s)
		p.Sections = append(p.Sections, s)
	}
	for _, chart := range c.Charts {
		spec, err := b.chart(chart)
		if err != nil {
			return Page{}, err
		}
		p.Charts = append(p.Charts, spec)
	}
	p.Groups = b.ownGroups(c, p.Sections)
	p.Unchecked = map[string]bool{}
	for _, f := range b.report.Figures {
		p.Unchecked[f.ID] = isUnchecked(f)
	}
	return p, nil
}

// ownGroups puts the best charts of a chapter together by sections, and the others under a
// heading of their own.
func (b builder) ownGroups(c report.Chapter, sections []Section) []Group {
	n := len(c.Charts)
	if n <= bestCharts {
		return b.groups(c, sections)
	}
	c.Charts = c.Charts[:bestCharts]
	more := Group{Section: -1, Heading: b.words.T("own.more", "n", n-bestCharts), From: bestCharts, To: n, More: true}
	return append(b.groups(c, sections), more)
}

// ownTitle is the heading of a chapter in the text. Before the first heading, and in a text
// without headings, it is the title of the report.
func (b builder) ownTitle(c report.Chapter) string {
	if shape, ok := b.report.Shape.Chapter(c.Number); ok && shape.Heading != "" {
		return shape.Heading
	}
	return b.report.Source.Title.In(b.language)
}

// ownLead says, where a reader begins, what text it is: its title, unless that is the page's or the
// text has none, the place, unless that is in the title, and the time that it reports on.
func (b builder) ownLead(c report.Chapter) string {
	s := b.report.Source
	if b.report.Chapters[FirstChapter(b.report)].Number != c.Number {
		return ""
	}
	var said []string
	title, place := s.Title.In(b.language), placeTold(b.report, b.language)
	if s.Title == s.Name { // the text has none, and what stands for it is place and year
		title = ""
	}
	if title != b.ownTitle(c) {
		said = append(said, title)
	}
	if !strings.Contains(title, place) {
		said = append(said, place)
	}
	if s.Period != "" {
		said = append(said, b.words.T("own.period", "period", period(s.Period, b.words)))
	}
	return strings.Join(slices.DeleteFunc(said, func(s string) bool { return s == "" }), b.words.T("join.subtitle"))
}

// ownHeading is what stands over the charts of a section of the reader's own text: its heading
// without the mark and the full stop that it has in the text.
func (b builder) ownHeading(chapter int, s Section) string {
	shape, _ := b.report.Shape.Chapter(chapter)
	mark := ""
	if s.Number > 0 && s.Number <= len(shape.Sections) {
		mark = shape.Sections[s.Number-1].Mark
	}
	bare := strings.TrimPrefix(strings.TrimSpace(s.Heading), mark)
	return strings.TrimRight(strings.TrimLeft(bare, "—、．. \u3000"), "。；：")
}

// headingOf returns how much of the first paragraph of a section is its heading, in runes: all
// of one that is nothing else, and otherwise its first sentence, which many texts begin a
// section with, if that is short and states no figure.
func (b builder) headingOf(p report.Paragraph) int {
	const longest = 40 // characters
	if len(p.Sentences) == 0 || p.Heading {
		return len(p.At)
	}
	to := p.Sentences[0].To
	figures := b.report.FiguresIn(p)
	if to > longest || to >= len(p.At) || len(figures) > 0 && p.Index(figures[0].Start) < to {
		return 0
	}
	return to
}

// ownSpans cuts a paragraph where its figures stand, from a place on. Each is as it is
// printed: the text is the reader's own, in every language.
func (b builder) ownSpans(p report.Paragraph, from int) []Span {
	text := []rune(p.Text)
	var spans []Span
	add := func(to int, figure string) {
		if to > from {
			spans = append(spans, Span{Text: string(text[from:to]), Figure: figure})
			from = to
		}
	}
	for _, f := range b.report.FiguresIn(p) {
		start := p.Index(f.Start)
		if start < from {
			continue // stated by the number before it
		}
		add(start, "")
		add(max(start+1, min(b.endOf(f, p, text), len(text))), f.ID)
	}
	add(len(text), "")
	return spans
}

// endOf returns where in a paragraph the number of a figure ends, with its unit and what
// qualifies it. Without it in the data, that is the end of the digits.
func (b builder) endOf(f report.Figure, p report.Paragraph, text []rune) int {
	if f.End > f.Start {
		return p.Index(f.End)
	}
	end := p.Index(f.Start)
	for end < len(text) && strings.ContainsRune("0123456789０１２３４５６７８９.．,，%％", text[end]) {
		end++
	}
	return end
}

// FirstChapter returns where the reader of a report begins: the place of the first chapter
// that states a figure, or the first one.
func FirstChapter(r *report.Report) int {
	for i, c := range r.Chapters {
		if !isOwn(r, c) || slices.ContainsFunc(r.Figures, func(f report.Figure) bool { return f.At.Chapter == c.Number }) {
			return i
		}
	}
	return 0
}

// longestTab is how long the name of a tab is at most, in characters.
const longestTab = 14

// nameOwn names the tabs of the chapters that nobody has written: by their headings without the
// mark, or by the usual name of what precedes the first heading.
func nameOwn(r *report.Report) error {
	var opening, whole []string
	for _, l := range report.Languages {
		words, err := assets.LoadWords(string(l))
		if err != nil {
			return err
		}
		opening, whole = append(opening, words.T("own.opening")), append(whole, words.T("own.whole"))
	}
	for i, c := range r.Chapters {
		shape, _ := r.Shape.Chapter(c.Number)
		switch {
		case !isOwn(r, c):
		case len(r.Chapters) == 1:
			r.Chapters[i].Tab = report.NewText(whole...)
		case c.Number == 0:
			r.Chapters[i].Tab = report.NewText(opening...)
		default:
			r.Chapters[i].Tab = report.NewText(clipped(tabOf(shape), longestTab))
		}
	}
	return nil
}

// tabOf returns what a chapter is called without its number. One that has none has its name for a mark.
func tabOf(c report.ChapterShape) string {
	const longestNumber = 6 // characters: "第十二部分"
	if utf8.RuneCountInString(c.Mark) > longestNumber {
		return c.Heading
	}
	return strings.TrimSpace(strings.TrimPrefix(c.Heading, c.Mark))
}

// clipped shortens a text to a number of characters.
func clipped(s string, most int) string {
	if utf8.RuneCountInString(s) <= most {
		return s
	}
	return string([]rune(s)[:most-1]) + "…"
}
