package report

import (
	"slices"
	"strings"

	"yulan/report/text"
)

// Unwrap reads a copy of the text of a report of this shape, as newspapers and other places
// print it: with lines that end anywhere, also within words and between a number and its
// unit; in full or half width; with commas between thousands; with headings that have a
// line of their own and no full stop. Titles may stand before it, and what the report goes
// on with behind.
//
// The error is a *text.Error, or a *TextError: if the mark of a chapter or of a section is
// not found, of the kind NotTheReport, which says which.
func (s Shape) Unwrap(source string) (Document, error) {
	if err := text.Check(source); err != nil {
		return Document{}, err
	}
	f := folded{text.Clean(source), s.marks()}
	title, whole := s.cutTitle(f)
	chapters, err := s.cutChapters(f, whole)
	if err != nil {
		return Document{}, err
	}
	d := Document{Copy: f.Text}
	if first := chapters[0].From; s.Chapters[0].Mark != "" {
		title.To = first
	}
	d.Title, _ = f.Shown(title)
	last := len(chapters) - 1
	d.Rest, chapters[last] = s.cutRest(f, chapters[last])
	for i, chapter := range s.Chapters {
		passages, err := f.cutSections(chapter, chapters[i])
		if err != nil {
			return Document{}, err
		}
		for section, passage := range passages {
			p := f.passage(chapter.Number, section, passage)
			p.headless = chapter.Mark == "" && section == 0
			d.Passages = append(d.Passages, p)
		}
	}
	return d, nil
}

// folded is the clean text of a copy, and the marks that may begin a heading of its own.
type folded struct {
	*text.Text
	marks []string
}

// cutTitle cuts the text before its first words, which for a report with a chapter's mark
// at its beginning are not those of a chapter.
func (s Shape) cutTitle(f folded) (title, rest text.Part) {
	rest = text.Part{From: 0, To: len(f.Plain)}
	if s.begins == nil {
		return text.Part{}, rest
	}
	found := s.begins.FindStringIndex(f.Plain)
	if found == nil {
		return text.Part{}, rest
	}
	return text.Part{From: 0, To: found[0]}, text.Part{From: found[0], To: len(f.Plain)}
}

// cutChapters cuts the text before each chapter's mark.
func (s Shape) cutChapters(f folded, whole text.Part) ([]text.Part, error) {
	chapters := make([]text.Part, len(s.Chapters))
	from := whole.From // of the search: right behind the mark before
	for i, c := range s.Chapters {
		at := whole.From
		if c.Mark != "" {
			if at = f.findMark(text.Part{From: from, To: whole.To}, c.Mark); at < 0 {
				return nil, &TextError{Kind: NotTheReport, Mark: c.Mark, Chapter: c.Number}
			}
			from = at + len(c.Mark)
		}
		chapters[i] = text.Part{From: at, To: whole.To}
		if i > 0 {
			chapters[i-1].To = at
		}
	}
	return chapters, nil
}

// cutRest cuts the last chapter before what is not a part of the report any more. Where the
// pattern has a group in brackets, that is what the rest begins with.
func (s Shape) cutRest(f folded, chapter text.Part) (string, text.Part) {
	if s.ends == nil {
		return "", chapter
	}
	found := s.ends.FindStringSubmatchIndex(f.Plain[chapter.From:chapter.To])
	if found == nil {
		return "", chapter
	}
	to := chapter.From + found[0]
	for group := 2; group < len(found); group += 2 {
		if found[group] >= 0 {
			to = chapter.From + found[group]
			break
		}
	}
	rest, _ := f.Shown(text.Part{From: to, To: chapter.To})
	return rest, text.Part{From: chapter.From, To: to}
}

// cutSections cuts a chapter before each section's mark, its opening first.
func (f folded) cutSections(c ChapterShape, whole text.Part) ([]text.Part, error) {
	var sections []text.Part
	begin := whole.From              // of the section that is not cut off yet
	from := whole.From + len(c.Mark) // of the search
	for _, s := range c.Sections {
		at := f.findMark(text.Part{From: from, To: whole.To}, s.Mark)
		if at < 0 {
			return nil, &TextError{Kind: NotTheReport, Mark: s.Mark, Chapter: c.Number, Section: s.Number}
		}
		sections = append(sections, text.Part{From: begin, To: at})
		begin, from = at, at+len(s.Mark)
	}
	return append(sections, text.Part{From: begin, To: whole.To}), nil
}

// findMark returns where a mark stands in a part of the text that begins right behind
// another mark, or -1. A mark that stands in brackets or is a dash is found wherever it
// stands. Others can also be said in mid-sentence, as 一是 can, and count only where a
// sentence or a heading has ended or nothing stands before them.
func (f folded) findMark(within text.Part, mark string) int {
	for at := within.From; at < within.To; at += len(mark) {
		i := strings.Index(f.Plain[at:within.To], mark)
		if i < 0 {
			return -1
		}
		at += i
		said := f.Plain[within.From:at]
		if said == "" || standsAlone(mark) || strings.HasSuffix(said, "。") || f.IsBreak(at) {
			return at
		}
	}
	return -1
}

// passage cuts a section into sentences.
func (f folded) passage(chapter, section int, whole text.Part) Passage {
	p := Passage{Chapter: chapter, Section: section}
	for from := whole.From; from < whole.To; {
		to := whole.To
		if i := strings.IndexAny(f.Plain[from:to], "。；"); i >= 0 {
			to = from + i + len("。")
		}
		to = f.headingEnd(text.Part{From: from, To: to})
		at := Location{chapter, section, len(p.Sentences) + 1}
		p.Sentences = append(p.Sentences, sentence(f.Text, at, text.Part{From: from, To: to}))
		from = to
	}
	return p
}

// headingEnd returns where a heading ends that a sentence seems to go on from, or else the
// sentence's end: a line of its own that begins with a mark and has no full stop.
func (f folded) headingEnd(sentence text.Part) int {
	begin := sentence.From
	for _, end := range f.Breaks(sentence) {
		line := f.Plain[begin:end]
		if slices.ContainsFunc(f.marks, func(mark string) bool { return strings.HasPrefix(line, mark) }) {
			return end
		}
		begin = end
	}
	return sentence.To
}
