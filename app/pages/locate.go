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
func Locate(at report.Location, w assets.Words) string {
	place := inSection(sectionName(at, w), []int{at.Sentence}, w)
	return upperFirst(inChapter(at.Chapter, place, w))
}

// inChapter puts a chapter's name before what stands in it.
func inChapter(chapter int, place string, w assets.Words) string {
	if chapter == 0 {
		return w.T("locate.in-overview", "overview", chapterName(0, w), "place", place)
	}
	return w.T("locate.in-chapter", "chapter", chapterName(chapter, w), "place", place)
}

// inSection puts a section's name before its sentences.
func inSection(section string, numbers []int, w assets.Words) string {
	return w.T("locate.in-section", "section", section, "sentences", sentences(numbers, w))
}

func chapterName(chapter int, w assets.Words) string {
	if chapter == 0 {
		return w.T("locate.overview")
	}
	return w.T("locate.chapter", "n", ordinal(chapter, w))
}

// sectionName names a section as the report does: the sections of a chapter are 一是, 二是 …,
// those of the overview are paragraphs, and section 0 is what stands before the first.
func sectionName(at report.Location, w assets.Words) string {
	switch {
	case at.Section == 0:
		return w.T("locate.opening")
	case at.Chapter == 0:
		return w.T("locate.paragraph", "n", at.Section)
	}
	return w.T("locate.section", "n", ordinal(at.Section, w))
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

// ordinal writes a small number as the report's headings do: 一, 二 …; digits from eleven on.
func ordinal(n int, w assets.Words) string {
	words := strings.Fields(w.T("locate.ordinals"))
	if n >= 1 && n <= len(words) {
		return words[n-1]
	}
	return strconv.Itoa(n)
}

// upperFirst makes the first letter a capital one; Chinese stays as it is.
func upperFirst(s string) string {
	r, size := utf8.DecodeRuneInString(s)
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
