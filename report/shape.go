package report

import (
	"regexp"
	"slices"
	"strings"
)

// Shape says how the report's text is divided, as report.toml tells it: how many chapters
// and sections there are, by which marks each is found, and where the text begins and
// ends. Load holds the data against it, and Unwrap the text.
type Shape struct {
	// Chapters are the chapters in the order of the text. The overview, if there is one,
	// comes first and has the number 0; the others are numbered from 1.
	Chapters []ChapterShape

	read bool // divided by rules

	// salutation is what the text's first words look like, and ends what follows its last
	// ones; nil if nothing stands before or after.
	salutation, ends *regexp.Regexp
}

// ChapterShape is the division of one chapter.
type ChapterShape struct {
	Number int
	// Mark begins the chapter: "（一）", "一、". The overview has none, and neither has the
	// chapter of a report that is not divided into several.
	Mark string
	// Heading is what the text calls the chapter, of a report that was read.
	Heading string
	// Sections are the chapter's sections of either level in the order of the text. Section
	// 0, which is what stands before the first of them, is not among them.
	Sections []SectionShape
}

// SectionShape is one section of a chapter, or an item of one. Both are numbered together
// in the order of the text, so that a chapter, a number and a sentence name a place
// whatever the levels are.
type SectionShape struct {
	Number int    // in the chapter, from 1
	Mark   string // begins the section: "一是", "（一）", "——"
	// Heading is what the text calls the section, of a report that was read.
	Heading string
	Item    bool // whether it is a part of the section before it, and so of the third level
	// Ordinal is the section's place among the sections of the chapter, or the item's among
	// the items of its section, from 1.
	Ordinal int
}

// HasOverview says whether the report begins with an overview, which is chapter 0.
func (s Shape) HasOverview() bool { return len(s.Chapters) > 0 && s.Chapters[0].Number == 0 }

// Chapter returns the division of a chapter by its number, and whether there is one.
func (s Shape) Chapter(number int) (ChapterShape, bool) {
	for _, c := range s.Chapters {
		if c.Number == number {
			return c, true
		}
	}
	return ChapterShape{}, false
}

// Section returns a section of a chapter by both numbers, and whether it exists. No section
// has the number 0.
func (s Shape) Section(chapter, section int) (SectionShape, bool) {
	c, ok := s.Chapter(chapter)
	if !ok || section < 1 || section > len(c.Sections) {
		return SectionShape{}, false
	}
	return c.Sections[section-1], true
}

// Path returns the sections that lead to one: itself, and before it the section whose item
// it is. It is empty for section 0 and for what does not exist.
func (s Shape) Path(chapter, section int) []SectionShape {
	found, ok := s.Section(chapter, section)
	if !ok {
		return nil
	}
	if !found.Item {
		return []SectionShape{found}
	}
	c, _ := s.Chapter(chapter)
	parent := section - 1 // the first section is no item
	for c.Sections[parent-1].Item {
		parent--
	}
	return []SectionShape{c.Sections[parent-1], found}
}

// IsParagraph says whether the section is a paragraph that a dash begins, which counts
// nothing.
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

// standsAlone says whether a mark cannot be a part of a sentence.
func standsAlone(mark string) bool { return strings.HasPrefix(mark, "（") || isDashes(mark) }

// isDashes says whether a mark is the dash that begins a paragraph.
func isDashes(mark string) bool { return mark == paragraphMark }

// paragraphMark begins a paragraph that has no number.
const paragraphMark = "——"
