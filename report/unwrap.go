package report

import (
	"sort"
	"strings"
)

// part is a part of a folded text, in bytes.
type part struct{ from, to int }

// Unwrap reads a copy of the text of a report of this shape, as newspapers and other places
// print it: with lines that end anywhere, also within words and between a number and its
// unit; in full or half width; with commas between thousands; with headings that have a
// line of their own and no full stop. Titles may stand before it, and what the report goes
// on with behind.
//
// The error is a *TextError. If the mark of a chapter or of a section is not found, it is
// of the kind NotTheReport and says which.
func (s Shape) Unwrap(text string) (Document, error) {
	if err := checkText(text); err != nil {
		return Document{}, err
	}
	f := fold(text, s.marks())
	title, whole := s.cutTitle(f)
	chapters, err := s.cutChapters(f, whole)
	if err != nil {
		return Document{}, err
	}
	var d Document
	if first := chapters[0].from; s.Chapters[0].Mark != "" {
		title.to = first
	}
	d.Title, _ = f.shown(title)
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

// cutTitle cuts the text before its first words, which for a report with a chapter's mark
// at its beginning are not those of a chapter.
func (s Shape) cutTitle(f folded) (title, rest part) {
	rest = part{0, len(f.text)}
	if s.begins == nil {
		return part{}, rest
	}
	found := s.begins.FindStringIndex(f.text)
	if found == nil {
		return part{}, rest
	}
	return part{0, found[0]}, part{found[0], len(f.text)}
}

// cutChapters cuts the text before each chapter's mark.
func (s Shape) cutChapters(f folded, whole part) ([]part, error) {
	chapters := make([]part, len(s.Chapters))
	from := whole.from // of the search: right behind the mark before
	for i, c := range s.Chapters {
		at := whole.from
		if c.Mark != "" {
			if at = f.findMark(part{from, whole.to}, c.Mark); at < 0 {
				return nil, &TextError{Kind: NotTheReport, Mark: c.Mark, Chapter: c.Number}
			}
			from = at + len(c.Mark)
		}
		chapters[i] = part{at, whole.to}
		if i > 0 {
			chapters[i-1].to = at
		}
	}
	return chapters, nil
}

// cutRest cuts the last chapter before what is not a part of the report any more. Where the
// pattern has a group in brackets, that is what the rest begins with.
func (s Shape) cutRest(f folded, chapter part) (string, part) {
	if s.ends == nil {
		return "", chapter
	}
	found := s.ends.FindStringSubmatchIndex(f.text[chapter.from:chapter.to])
	if found == nil {
		return "", chapter
	}
	to := chapter.from + found[0]
	for group := 2; group < len(found); group += 2 {
		if found[group] >= 0 {
			to = chapter.from + found[group]
			break
		}
	}
	rest, _ := f.shown(part{to, chapter.to})
	return rest, part{chapter.from, to}
}

// cutSections cuts a chapter before each section's mark, its opening first.
func (f folded) cutSections(c ChapterShape, whole part) ([]part, error) {
	var sections []part
	begin := whole.from              // of the section that is not cut off yet
	from := whole.from + len(c.Mark) // of the search
	for _, s := range c.Sections {
		at := f.findMark(part{from, whole.to}, s.Mark)
		if at < 0 {
			return nil, &TextError{Kind: NotTheReport, Mark: s.Mark, Chapter: c.Number, Section: s.Number}
		}
		sections = append(sections, part{begin, at})
		begin, from = at, at+len(s.Mark)
	}
	return append(sections, part{begin, whole.to}), nil
}

// findMark returns where a mark stands in a part of the text that begins right behind
// another mark, or -1. A mark that stands in brackets or is a dash is found wherever it
// stands. Others can also be said in mid-sentence, as 一是 can, and count only where a
// sentence or a heading has ended or nothing stands before them.
func (f folded) findMark(within part, mark string) int {
	for at := within.from; at < within.to; at += len(mark) {
		i := strings.Index(f.text[at:within.to], mark)
		if i < 0 {
			return -1
		}
		at += i
		said := f.text[within.from:at]
		if said == "" || standsAlone(mark) || strings.HasSuffix(said, "。") || strings.HasSuffix(said, headingEnd) || f.breaksBefore(at) {
			return at
		}
	}
	return -1
}

// breaksBefore says whether a line that a sentence does not go on from, as that of a title,
// ends right before a byte of the text.
func (f folded) breaksBefore(at int) bool {
	if at == 0 {
		return false
	}
	i := sort.SearchInts(f.breaks, int(f.origin[at-1])+1)
	return i < len(f.breaks) && f.breaks[i] <= int(f.origin[at])
}

// passage cuts a section into sentences.
func (f folded) passage(chapter, section int, whole part) Passage {
	p := Passage{Chapter: chapter, Section: section}
	for from := whole.from; from < whole.to; {
		to := whole.to
		if i := strings.IndexAny(f.text[from:to], "。；"+headingEnd); i >= 0 {
			to = from + i + 1
			if f.text[from+i] != headingEnd[0] {
				to = from + i + len("。")
			}
		}
		at := Location{chapter, section, len(p.Sentences) + 1}
		p.Sentences = append(p.Sentences, f.sentence(at, part{from, to}))
		from = to
	}
	return p
}

// digitRuns finds the runs of digits in a folded text: "27894", "8.3".
func digitRuns(text string) []part {
	var runs []part
	for i := 0; i < len(text); i++ {
		if !isDigit(rune(text[i])) {
			continue
		}
		from := i
		i = digitsEnd(text, i)
		if i+1 < len(text) && text[i] == '.' && isDigit(rune(text[i+1])) {
			i = digitsEnd(text, i+1)
		}
		runs = append(runs, part{from, i})
	}
	return runs
}

// digitsEnd returns the end of the digits that begin at an index.
func digitsEnd(text string, i int) int {
	for i < len(text) && isDigit(rune(text[i])) {
		i++
	}
	return i
}
