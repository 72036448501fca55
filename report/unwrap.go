package report

import (
	"slices"
	"strings"

	"yulan/report/text"
)

// Unwrap reads a copy of the text of a report of this shape by its marks alone: as
// newspapers and other places print it, with lines that end anywhere, in full or half
// width, with headings that have a line of their own and no full stop. Titles may stand
// before it, and what the report goes on with behind. Report.Open also reads copies whose
// marks are not all there, as it knows the numbers.
//
// The error is a *text.Error, or a *TextError: if the mark of a chapter or of a section is
// not found, of the kind NotTheReport, which says which.
func (s Shape) Unwrap(source string) (Document, error) {
	if err := text.Check(source); err != nil {
		return Document{}, err
	}
	f := s.fold(source)
	title, whole := s.cutTitle(f)
	chapters, fault := s.findChapters(f, whole)
	if fault != nil {
		return Document{}, fault
	}
	begins := s.begins()
	from := whole.From // of the search: right after the previous mark
	for i, b := range begins {
		if b.section == 0 {
			begins[i].at = chapters[0]
			from, chapters = chapters[0]+len(b.mark), chapters[1:]
			continue
		}
		at := f.findMark(text.Part{From: from, To: chapters[0]}, b.mark)
		if at < 0 {
			return Document{}, &TextError{Kind: NotTheReport, Mark: b.mark, Chapter: b.chapter, Section: b.section}
		}
		begins[i].at, from = at, at+len(b.mark)
	}
	if s.Chapters[0].Mark != "" {
		title.To = begins[0].at
	}
	return s.cut(f, title, begins, s.findEnd(f, text.Part{From: from, To: whole.To})), nil
}

// findChapters returns where the chapters begin, and the end of the last one.
func (s Shape) findChapters(f folded, whole text.Part) ([]int, *TextError) {
	var chapters []int
	from := whole.From
	for _, c := range s.Chapters {
		at := whole.From
		if c.Mark != "" {
			if at = f.findMark(text.Part{From: from, To: whole.To}, c.Mark); at < 0 {
				return nil, &TextError{Kind: NotTheReport, Mark: c.Mark, Chapter: c.Number}
			}
			from = at + len(c.Mark)
		}
		chapters = append(chapters, at)
	}
	return append(chapters, whole.To), nil
}

// folded is the clean text of a copy, and the marks that may begin a heading of its own.
type folded struct {
	*text.Text
	marks []string
}

// fold cleans a copy.
func (s Shape) fold(source string) folded {
	return folded{Text: text.Clean(source), marks: s.marks()}
}

// begin is where a passage begins: that of a section or, with section 0, that of the opening of
// a chapter.
type begin struct {
	chapter, section int
	mark             string // "" for the opening of a chapter without a mark
	at               int    // in bytes of the clean text
	lost             bool   // whether the copy lacks the mark
}

// begins lists the passages of a report of this shape, without their places.
func (s Shape) begins() []begin {
	var all []begin
	for _, c := range s.Chapters {
		all = append(all, begin{chapter: c.Number, mark: c.Mark})
		for _, section := range c.Sections {
			all = append(all, begin{chapter: c.Number, section: section.Number, mark: section.Mark})
		}
	}
	return all
}

// cut cuts a copy into its passages, in the order of the text.
func (s Shape) cut(f folded, title text.Part, begins []begin, end int) Document {
	d := Document{Copy: f.Text}
	d.end = max(strings.LastIndex(f.Plain[:end], "。"), strings.LastIndex(f.Plain[:end], "；"))
	if d.end >= 0 {
		d.end += len("。")
	}
	d.Title, _ = f.Shown(title)
	d.Rest, _ = f.Shown(text.Part{From: end, To: len(f.Plain)})
	for i, b := range begins {
		to := end
		if i+1 < len(begins) {
			to = begins[i+1].at
		}
		p := f.passage(b.chapter, b.section, text.Part{From: b.at, To: to})
		p.headless = b.mark == "" || b.lost
		d.Passages = append(d.Passages, p)
		if b.lost {
			d.Lost = append(d.Lost, Mark{Location{Chapter: b.chapter, Section: b.section}, b.mark})
		}
	}
	return d
}

// cutTitle separates what stands before the report's first words from the rest.
func (s Shape) cutTitle(f folded) (title, rest text.Part) {
	rest = text.Part{From: 0, To: len(f.Plain)}
	if s.salutation == nil {
		return text.Part{}, rest
	}
	found := s.salutation.FindStringIndex(f.Plain)
	if found == nil {
		return text.Part{}, rest
	}
	return text.Part{From: 0, To: found[0]}, text.Part{From: found[0], To: len(f.Plain)}
}

// findEnd returns where, in a part of the text, the report ends and something else begins, or
// the end of the part. If the pattern has a group in brackets, the group is where the rest
// begins.
func (s Shape) findEnd(f folded, within text.Part) int {
	if s.ends == nil {
		return within.To
	}
	found := s.ends.FindStringSubmatchIndex(f.Plain[within.From:within.To])
	if found == nil {
		return within.To
	}
	for group := 2; group < len(found); group += 2 {
		if found[group] >= 0 {
			return within.From + found[group]
		}
	}
	return within.From + found[0]
}

// findMark returns the position of a mark in a part of the text that begins right after another
// mark, or -1. A mark in brackets or a dash is found anywhere. Other marks, such as 一是, also
// occur within sentences; they count only at the start, or where a sentence or a heading has
// ended.
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

// passage divides a section into sentences.
func (f folded) passage(chapter, section int, whole text.Part) Passage {
	p := Passage{Chapter: chapter, Section: section}
	for from := whole.From; from < whole.To; {
		to := f.sentenceEnd(from, whole.To)
		at := Location{chapter, section, len(p.Sentences) + 1}
		p.Sentences = append(p.Sentences, sentence(f.Text, at, text.Part{From: from, To: to}))
		from = to
	}
	return p
}

// sentenceEnd returns the end of the sentence that begins at a byte of the clean text. It may
// be a heading from which the text seems to run on: a line of its own that begins with a mark
// and has no full stop.
func (f folded) sentenceEnd(from, limit int) int {
	to := limit
	if i := strings.IndexAny(f.Plain[from:limit], "。；"); i >= 0 {
		to = from + i + len("。")
	}
	begin := from
	for _, end := range f.Breaks(text.Part{From: from, To: to}) {
		line := f.Plain[begin:end]
		if slices.ContainsFunc(f.marks, func(mark string) bool { return strings.HasPrefix(line, mark) }) {
			return end
		}
		begin = end
	}
	return to
}
