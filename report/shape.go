package report

import (
	"regexp"
	"slices"
	"strings"
)

// Shape is the division of the report's text, as report.toml describes it: how many chapters
// and sections there are, by which marks each is found, and where the text begins and ends.
// Load checks the data against it, and Unwrap the text.
type Shape struct {
	// Chapters are the chapters in the order of the text. The overview, if there is one,
	// comes first and has the number 0; the others are numbered from 1.
	Chapters []ChapterShape

	read bool // divided by rules

	// salutation matches the report's first words, and ends what follows its last ones; nil if
	// nothing precedes or follows.
	salutation, ends *regexp.Regexp
}

// ChapterShape is the division of one chapter.
type ChapterShape struct {
	Number int
	// Mark begins the chapter: "（一）", "一、". The overview has none, nor has the only chapter of
	// a report without chapters.
	Mark string
	// Heading is what the text calls the chapter, for a report that was read.
	Heading string
	// Sections are the chapter's sections of both levels, in the order of the text. Section 0,
	// which precedes the first of them, is not included.
	Sections []SectionShape
}

// SectionShape is one section of a chapter, or an item of a section. Both are numbered together
// in the order of the text, so that a chapter, a number and a sentence identify a place,
// whatever the levels are.
type SectionShape struct {
	Number int    // within the chapter, from 1
	Mark   string // the mark that begins it: "一是", "（一）", "——"
	// Heading is what the text calls the section, for a report that was read.
	Heading string
	Item    bool // whether it is part of the section before it, and so belongs to the third level
	// Ordinal counts the sections of the chapter, or the items of a section, from 1.
	Ordinal int
}

// HasOverview tells whether the report begins with an overview, which is chapter 0.
func (s Shape) HasOverview() bool { return len(s.Chapters) > 0 && s.Chapters[0].Number == 0 }

// Chapter returns the division of a chapter by its number, and whether the chapter exists.
func (s Shape) Chapter(number int) (ChapterShape, bool) {
	for _, c := range s.Chapters {
		if c.Number == number {
			return c, true
		}
	}
	return ChapterShape{}, false
}

// Section returns a section by the numbers of chapter and section, and whether it exists. No
// section has the number 0.
func (s Shape) Section(chapter, section int) (SectionShape, bool) {
	c, ok := s.Chapter(chapter)
	if !ok || section < 1 || section > len(c.Sections) {
		return SectionShape{}, false
	}
	return c.Sections[section-1], true
}

// Path returns the sections that lead to a section: the section itself and, before it, the
// section whose item it is. It is empty for section 0 and for a section that does not exist.
func (s Shape) Path(chapter, section int) []SectionShape {
	found, ok := s.Section(chapter, section)
	if !ok {
		return nil
	}
	if !found.Item {
		return []SectionShape{found}
	}
	c, _ := s.Chapter(chapter)
	parent := section - 1 // the first section is never an item
	for c.Sections[parent-1].Item {
		parent--
	}
	return []SectionShape{c.Sections[parent-1], found}
}

// IsParagraph tells whether the section is a paragraph that begins with a dash, which has no
// number.
func (s SectionShape) IsParagraph() bool { return isDashes(s.Mark) }

// marks returns every mark that begins a chapter or a section, each once.
func (s Shape) marks() []string {
	var marks []string
	for _, c := range s.Chapters {
		if c.Mark != "" {
			marks = append(marks, c.Mark)
		}
		for _, section := range c.Sections {
			marks = append(marks, section.Mark)
		}
	}
	slices.Sort(marks)
	return slices.Compact(marks)
}

// standsAlone tells whether a mark cannot be part of a sentence.
func standsAlone(mark string) bool { return strings.HasPrefix(mark, "（") || isDashes(mark) }

// isDashes tells whether a mark is the dash that begins a paragraph.
func isDashes(mark string) bool { return mark == paragraphMark }

// paragraphMark begins a paragraph that has no number.
const paragraphMark = "——"
