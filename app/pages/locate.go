package pages

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"yulan/assets"
	"yulan/report"
)

// Locate says where in the report a sentence stands, as the report counts: "（三）一是 第3句",
// in the overview "总论 第1段 第4句"; "Ch. 3, sec. 1, sentence 3".
func Locate(s report.Shape, at report.Location, w assets.Words) string {
	p := places{s, w}
	return UpperFirst(p.inChapter(at.Chapter, p.inSection(p.section(at.Chapter, at.Section), []int{at.Sentence})))
}

// LocateSection says where in the report a section stands, or a chapter if the section is 0.
func LocateSection(s report.Shape, at report.Location, w assets.Words) string {
	p := places{s, w}
	if at.Section == 0 {
		return UpperFirst(p.chapter(at.Chapter))
	}
	return UpperFirst(p.inChapter(at.Chapter, p.section(at.Chapter, at.Section)))
}

// places names the places of a report of a shape.
type places struct {
	shape report.Shape
	words assets.Words
}

// asPrinted says whether places are named by the report's own marks.
func (p places) asPrinted() bool { return report.Language(p.words.Tag()).IsOriginal() }

// inChapter puts a chapter's name before what stands in it.
func (p places) inChapter(chapter int, place string) string {
	if c, ok := p.shape.Chapter(chapter); ok && c.Mark == "" {
		return p.words.T("locate.in-overview", "overview", p.chapter(chapter), "place", place)
	}
	return p.words.T("locate.in-chapter", "chapter", p.chapter(chapter), "place", place)
}

// inSection puts a section's name before its sentences.
func (p places) inSection(section string, numbers []int) string {
	return p.words.T("locate.in-section", "section", section, "sentences", sentences(numbers, p.words))
}

// chapter names a chapter by its mark or its number. The overview has neither, and nor has
// the chapter of a report that has one only.
func (p places) chapter(number int) string {
	c, ok := p.shape.Chapter(number)
	switch {
	case ok && number == 0 && c.Heading != "" && len(p.shape.Chapters) > 1: // of a report that was read
		return p.words.T("own.opening")
	case ok && number == 0 && c.Heading != "":
		return p.words.T("locate.whole")
	case ok && number == 0:
		return p.words.T("locate.overview")
	case ok && c.Mark == "":
		return p.words.T("locate.whole")
	}
	return p.words.T("locate.chapter", "n", p.chapterNumber(number))
}

// chapterNumber is the mark of a chapter in the report's language, in others its number.
func (p places) chapterNumber(number int) string {
	if c, ok := p.shape.Chapter(number); ok && p.asPrinted() {
		return c.Mark
	}
	return strconv.Itoa(number)
}

// section names a section as the report does: by its mark, or in other languages by its
// number, that of an item behind that of its section; or as a paragraph. Section 0 is what
// stands before the first.
func (p places) section(chapter, section int) string {
	path := p.shape.Path(chapter, section)
	if len(path) == 0 {
		return p.words.T("locate.opening")
	}
	last := path[len(path)-1]
	if !last.IsParagraph() {
		return p.words.T("locate.section", "n", p.sectionNumber(path))
	}
	paragraph := p.words.T("locate.paragraph", "n", last.Ordinal)
	if len(path) == 1 {
		return paragraph
	}
	within := p.words.T("locate.section", "n", p.sectionNumber(path[:1]))
	return p.words.T("locate.in-chapter", "chapter", within, "place", paragraph)
}

// sectionNumber is the marks of the sections that lead to one, or their numbers.
func (p places) sectionNumber(path []report.SectionShape) string {
	var marks, numbers []string
	for _, s := range path {
		marks, numbers = append(marks, s.Mark), append(numbers, strconv.Itoa(s.Ordinal))
	}
	if p.asPrinted() {
		return strings.Join(marks, "")
	}
	return strings.Join(numbers, ".")
}

// sentences names one or several sentences of a section; the numbers are sorted and unlike.
func sentences(numbers []int, w assets.Words) string {
	if len(numbers) == 1 {
		return w.T("locate.sentence", "n", numbers[0])
	}
	var parts []string
	for i := 0; i < len(numbers); {
		last := i
		for last+1 < len(numbers) && numbers[last+1] == numbers[last]+1 {
			last++
		}
		if last-i >= 2 {
			parts = append(parts, w.T("locate.range", "from", numbers[i], "to", numbers[last]))
		} else {
			for _, n := range numbers[i : last+1] {
				parts = append(parts, strconv.Itoa(n))
			}
		}
		i = last + 1
	}
	return w.T("locate.sentences", "list", strings.Join(parts, w.T("join.list")))
}

// UpperFirst makes the first letter of what is to begin a line a capital one; Chinese stays as it is.
func UpperFirst(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	if size == 0 {
		return "" // and not the sign of a broken character
	}
	return string(unicode.ToUpper(r)) + s[size:]
}

// sortedPlaces returns the locations in the order of the text, each once.
func sortedPlaces(places []report.Location) []report.Location {
	sorted := slices.Clone(places)
	slices.SortFunc(sorted, func(a, b report.Location) int {
		return slices.Compare([]int{a.Chapter, a.Section, a.Sentence}, []int{b.Chapter, b.Section, b.Sentence})
	})
	return slices.Compact(sorted)
}
