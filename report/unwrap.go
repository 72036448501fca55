package report

import (
	"regexp"
	"strings"
)

// numerals number the report's chapters and sections.
var numerals = []string{"一", "二", "三", "四", "五", "六", "七"}

// paragraphMark begins each paragraph of the overview.
const paragraphMark = "——"

// part is a part of a folded text, in bytes.
type part struct{ from, to int }

// Unwrap reads a copy of the report's text, as newspapers and other places print it: with
// lines that end anywhere, also within words and between a number and its unit; in full
// or half width; with commas between thousands; with headings that have a line of their
// own and no full stop. Titles may stand before it, and the report's second part behind.
//
// The error is a *TextError. If a chapter （一） to （七）, a section 一是, 二是 … or a
// paragraph of the overview is not found, it is of the kind NotTheReport and says which.
func Unwrap(text string) (Document, error) {
	if err := checkText(text); err != nil {
		return Document{}, err
	}
	f := fold(text)
	chapters, err := f.cutChapters()
	if err != nil {
		return Document{}, err
	}
	var d Document
	d.Title, chapters[0] = f.cutTitle(chapters[0])
	last := len(chapters) - 1
	d.Rest, chapters[last] = f.cutRest(chapters[last])
	for number, chapter := range chapters {
		passages, err := f.cutSections(number, chapter)
		if err != nil {
			return Document{}, err
		}
		for section, passage := range passages {
			d.Passages = append(d.Passages, f.passage(number, section, passage))
		}
	}
	return d, nil
}

// cutChapters cuts the text before each chapter's mark: the overview, then （一） to （七）.
func (f folded) cutChapters() ([]part, error) {
	var chapters []part
	from := 0 // of the chapter that is not cut off yet
	for before, numeral := range numerals {
		mark := "（" + numeral + "）"
		i := strings.Index(f.text[from:], mark)
		if i < 0 {
			return nil, &TextError{Kind: NotTheReport, Mark: mark, Chapter: before + 1}
		}
		chapters = append(chapters, part{from, from + i})
		from += i
	}
	return append(chapters, part{from, len(f.text)}), nil
}

// salutation are the words that the report begins with: 各位代表：. 各位 alone also stands
// in its first sentence.
var salutation = regexp.MustCompile(`各位[^，。；：]{0,8}：`)

// cutTitle cuts the overview before the salutation.
func (f folded) cutTitle(overview part) (string, part) {
	found := salutation.FindStringIndex(f.text[overview.from:overview.to])
	if found == nil {
		return "", overview
	}
	from := overview.from + found[0]
	title, _ := f.shown(part{overview.from, from})
	return title, part{from, overview.to}
}

// secondPart is how the report's second part begins: after a sentence or a note, or after
// the note where its page goes on from, or with its year.
var secondPart = regexp.MustCompile(`[。）]二、|（上接[^）]*）二、|二、20[0-9]{2}年`)

// cutRest cuts the last chapter before the report's second part.
func (f folded) cutRest(chapter part) (string, part) {
	text := f.text[chapter.from:chapter.to]
	found := secondPart.FindStringIndex(text)
	if found == nil {
		return "", chapter
	}
	to := chapter.from + found[0]
	if strings.HasPrefix(text[found[0]:], "。") || strings.HasPrefix(text[found[0]:], "）") {
		to += len("。")
	}
	rest, _ := f.shown(part{to, chapter.to})
	return rest, part{chapter.from, to}
}

// cutSections cuts a chapter before each section's mark, its opening first.
func (f folded) cutSections(chapter int, whole part) ([]part, error) {
	var sections []part
	from := whole.from // of the section that is not cut off yet
	for n := range sectionsIn[chapter] {
		var at int
		mark := paragraphMark
		if chapter == 0 {
			at = f.findParagraph(from, whole.to, n > 0)
		} else {
			mark = numerals[n] + "是"
			at = f.findSection(from, whole.to, mark)
		}
		if at < 0 {
			return nil, &TextError{Kind: NotTheReport, Mark: mark, Chapter: chapter, Section: n + 1}
		}
		sections = append(sections, part{from, at})
		from = at
	}
	return append(sections, part{from, whole.to}), nil
}

// findParagraph returns where the next paragraph of the overview begins, or -1. If from is
// where one begins, it is the one after it.
func (f folded) findParagraph(from, to int, begins bool) int {
	if begins {
		from += len(paragraphMark)
	}
	i := strings.Index(f.text[from:to], paragraphMark)
	if i < 0 {
		return -1
	}
	return from + i
}

// findSection returns where a section's mark stands, or -1. The end of what is before
// belongs to the mark: 一是 can also be said in mid-sentence.
func (f folded) findSection(from, to int, mark string) int {
	for at := from; at < to; at += len(mark) {
		i := strings.Index(f.text[at:to], mark)
		if i < 0 {
			return -1
		}
		at += i
		if before := f.text[from:at]; strings.HasSuffix(before, "。") || strings.HasSuffix(before, headingEnd) {
			return at
		}
	}
	return -1
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
