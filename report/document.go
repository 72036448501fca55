package report

import (
	"errors"
	"fmt"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Document is a copy of the report's text, unwrapped and cut up into the places that a
// Location names. The product carries no such text; the reader brings it.
type Document struct {
	Passages []Passage // in the order of the text, every chapter's opening included
}

// Passage is the text of one section, or of a chapter's opening.
type Passage struct {
	Chapter, Section int
	Sentences        []string // without blanks; each ends at 。 or ；, the last perhaps elsewhere
}

// Run is a run of digits in the text: "27894", "8.3", and also the 5 of 5G.
type Run struct {
	At     Location
	Index  int // among the runs of its sentence, from 1
	Digits string
	Start  int // in bytes, from the beginning of the sentence
}

// end returns where the run ends, in bytes from the beginning of the sentence.
func (r Run) end() int { return r.Start + len(r.Digits) }

var digitRun = regexp.MustCompile(`[0-9]+(\.[0-9]+)?`)

// numerals number the report's chapters and sections.
var numerals = []string{"一", "二", "三", "四", "五", "六", "七"}

// paragraphMark begins each paragraph of the overview.
const paragraphMark = "——"

// Unwrap reads a copy of the report's text. Line breaks, blanks and byte-order marks
// stand anywhere in it, also within words and between a number and its unit, and are
// dropped. It fails if the text is not this report: if a chapter （一） to （七）, a
// section 一是, 二是 … or a paragraph of the overview is not found, it says which.
func Unwrap(text string) (Document, error) {
	if !utf8.ValidString(text) {
		return Document{}, errors.New("report: the text is not UTF-8")
	}
	chapters, err := cutChapters(unwrapped(text))
	if err != nil {
		return Document{}, fmt.Errorf("report: this is not the text of the report: %w", err)
	}
	var d Document
	for number, chapter := range chapters {
		passages, err := cutSections(number, chapter)
		if err != nil {
			return Document{}, fmt.Errorf("report: this is not the text of the report: %w", err)
		}
		for section, passage := range passages {
			d.Passages = append(d.Passages, Passage{number, section, cutSentences(passage)})
		}
	}
	return d, nil
}

// unwrapped drops everything that takes no ink.
func unwrapped(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || unicode.In(r, unicode.Cc, unicode.Cf) {
			return -1
		}
		return r
	}, text)
}

// cutChapters cuts the text before each chapter's mark: the overview, then （一） to （七）.
func cutChapters(text string) ([]string, error) {
	var chapters []string
	from := 0 // of the chapter that is not cut off yet
	for found, numeral := range numerals {
		mark := "（" + numeral + "）"
		i := strings.Index(text[from:], mark)
		if i < 0 {
			return nil, fmt.Errorf("looked for the chapter mark %s after %d chapters, and did not find it", mark, found)
		}
		chapters = append(chapters, text[from:from+i])
		from += i
	}
	return append(chapters, text[from:]), nil
}

// cutSections cuts a chapter before each section's mark, its opening first.
func cutSections(chapter int, text string) ([]string, error) {
	var sections []string
	from := 0 // of the section that is not cut off yet
	for n := range sectionsIn[chapter] {
		// The end of the sentence before belongs to the mark: 一是 can also be said
		// in mid-sentence.
		mark, skip := "。"+numerals[n]+"是", len("。")
		if chapter == 0 {
			mark, skip = paragraphMark, 0
		}
		search := from
		if chapter == 0 && n > 0 {
			search += len(paragraphMark) // the mark that the section begins with
		}
		i := strings.Index(text[search:], mark)
		if i < 0 {
			return nil, fmt.Errorf("looked for %q in chapter %d after section %d, and did not find it", mark[skip:], chapter, n)
		}
		sections = append(sections, text[from:search+i+skip])
		from = search + i + skip
	}
	return append(sections, text[from:]), nil
}

// cutSentences cuts text after each 。 and ；.
func cutSentences(text string) []string {
	var sentences []string
	for text != "" {
		end := len(text)
		if i := strings.IndexAny(text, "。；"); i >= 0 {
			end = i + len("。")
		}
		sentences = append(sentences, text[:end])
		text = text[end:]
	}
	return sentences
}

// Sentence returns the sentence at a location, and whether there is one.
func (d Document) Sentence(at Location) (string, bool) {
	for _, p := range d.Passages {
		if p.Chapter == at.Chapter && p.Section == at.Section && at.Sentence >= 1 && at.Sentence <= len(p.Sentences) {
			return p.Sentences[at.Sentence-1], true
		}
	}
	return "", false
}

// Runs returns every run of digits in the text, in its order.
func (d Document) Runs() []Run {
	var runs []Run
	for _, p := range d.Passages {
		for i, sentence := range p.Sentences {
			runs = append(runs, runsOf(Location{p.Chapter, p.Section, i + 1}, sentence)...)
		}
	}
	return runs
}

// runsOf returns the runs of digits in a sentence.
func runsOf(at Location, sentence string) []Run {
	var runs []Run
	for i, span := range digitRun.FindAllStringIndex(sentence, -1) {
		runs = append(runs, Run{At: at, Index: i + 1, Digits: sentence[span[0]:span[1]], Start: span[0]})
	}
	return runs
}
