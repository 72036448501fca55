// Package reporttest makes texts for tests, as net/http/httptest makes servers: a report's
// own text is not a part of this repository, and what is tested only with it is tested
// nowhere else. Only tests import it.
package reporttest

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"yulan/report"
)

// Text returns a text that says what the data of a report says, and in no other respect is
// the report's: each number at its place, with its unit, its qualifiers and the name that
// the data has for it, in sentences without meaning. Each chapter, section and heading is a
// paragraph on one line.
func Text(r *report.Report) string {
	said := map[report.Location][]claim{}
	last := map[[2]int]int{} // the number of sentences of each section
	note := func(at report.Location, run int, text string) {
		if !slices.Contains(said[at], claim{run, text}) { // said once of each
			said[at] = append(said[at], claim{run, text})
		}
		key := [2]int{at.Chapter, at.Section}
		last[key] = max(last[key], at.Sentence)
	}
	for _, f := range r.Figures {
		note(f.At, f.Run, printed(f))
	}
	for _, n := range r.NotFigures {
		note(n.At, n.Run, "有名称某"+n.Printed)
	}
	var b strings.Builder
	for _, c := range r.Shape.Chapters {
		for section := range len(c.Sections) + 1 {
			for n := range max(1, last[[2]int{c.Number, section}]) {
				at := report.Location{Chapter: c.Number, Section: section, Sentence: n + 1}
				b.WriteString(markOf(c, at) + sentence(at, said[at]))
			}
			b.WriteString("\n")
		}
	}
	return b.String()
}

// claim is what a sentence says with one of its numbers.
type claim struct {
	run  int
	text string
}

// sentence says all that the data has at a place.
func sentence(at report.Location, claims []claim) string {
	slices.SortStableFunc(claims, func(a, b claim) int { return cmp.Compare(a.run, b.run) })
	parts := []string{"此处" + filler(at)}
	for _, c := range claims {
		parts = append(parts, c.text)
	}
	return strings.Join(parts, "，") + "。"
}

// filler is what a sentence says besides, so that none is like another.
func filler(at report.Location) string {
	const words = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥"
	all := []rune(words)
	n := (at.Chapter*7+at.Section)*11 + at.Sentence
	return fmt.Sprintf("说到%c%c%c", all[n%len(all)], all[n/len(all)%len(all)], all[at.Sentence%len(all)])
}

// markOf is what a sentence begins with if it is the first of its section.
func markOf(c report.ChapterShape, at report.Location) string {
	switch {
	case at.Sentence > 1:
		return ""
	case at.Section == 0:
		return c.Mark
	}
	return c.Sections[at.Section-1].Mark
}

// printed is a figure with its name, what it does, its unit and its qualifiers.
func printed(f report.Figure) string {
	before, between, after := "", "", ""
	for _, q := range f.Qualifiers {
		switch q.Place {
		case report.Before:
			before += q.Printed
		case report.Between:
			between += q.Printed
		case report.After:
			after += q.Printed
		}
	}
	verb := "为"
	switch f.Measure {
	case report.Growth:
		verb = "增长"
	case report.Reduction:
		verb = "下降"
	case report.Index:
		verb = "上涨"
	case report.Difference:
		verb = "高于目标"
	case report.New:
		verb = "新增"
	case report.Cumulative:
		verb = "累计"
	}
	if f.Each {
		verb, before = "", "各"+before
	}
	return name(f) + verb + before + f.Printed + between + f.Unit.Printed + after
}

// name is what the data calls a figure, without digits and without words that say what a
// number does: the numbers of the text are those of the data.
func name(f report.Figure) string {
	if f.Each {
		return "各类单位"
	}
	name := strings.Map(func(r rune) rune {
		if strings.ContainsRune("0123456789.降减缩少负增不未没新累计总", r) {
			return -1
		}
		return r
	}, f.Name.In(report.Chinese))
	return "该项" + name
}
