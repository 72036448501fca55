package pages

import (
	"strings"

	"yulan/report"
	"yulan/report/lazyregexp"
)

// longestSource is how long a source line may be before it grows coarser, in the widths
// of a Latin letter: what has room on one line of an exported picture, and on two in the
// window.
const longestSource = 96

// detail says how exactly a citation names its places.
type detail int

const (
	bySentence detail = iota
	bySection
	byChapter
)

// sourceLine cites the report for a chart: "来源：计划执行报告（三）一是 第3、4、6句". It names
// every place in the order of the text, each once, and grows coarser rather than long:
// sentences first fall away, then sections.
func sourceLine(r *report.Report, at []report.Location, in Speech) string {
	return citedAs(r, at, in, r.Source.Kind.In(in.Language))
}

// originLine cites the report as sourceLine does, and says whose it is and of what year, for
// where nothing else does: "来源：某市2021年计划执行报告（三）一是 第3、4、6句".
func originLine(r *report.Report, at []report.Location, in Speech) string {
	name, place := r.Source.Kind.In(in.Language), placeTold(r, in.Language)
	if !strings.Contains(name, place) || !strings.Contains(name, r.Source.Period) {
		name = strings.TrimSpace(in.Words.T("source.origin", "place", place, "period", period(r.Source.Period, in.Words), "report", name))
	}
	return citedAs(r, at, in, name)
}

// citedAs cites a report by a name, as exactly as there is room for it under its usual one.
func citedAs(r *report.Report, at []report.Location, in Speech, name string) string {
	chapters := citedChapters(sortedPlaces(at))
	line := ""
	for _, d := range []detail{bySentence, bySection, byChapter} {
		line = in.Words.T("source.line", "report", name, "places", places{r.Shape, in.Words}.citation(chapters, d))
		if width(line)-width(name)+width(r.Source.Kind.In(in.Language)) <= longestSource {
			break
		}
	}
	return keptTogether.ReplaceAllString(line, "$1\u00a0$2")
}

// keptTogether finds the space between a word and its number, where no line may break:
// "sec. 1".
var keptTogether = lazyregexp.New(`([a-z.]) ([0-9])`)

// cited is one section of the report with the sentences that a chart draws on.
type cited struct {
	chapter, section int
	sentences        []int
}

// citedChapters groups sorted places by chapter and section.
func citedChapters(places []report.Location) [][]cited {
	var chapters [][]cited
	var before report.Location
	for i, at := range places {
		if i == 0 || before.Chapter != at.Chapter {
			chapters = append(chapters, nil)
		}
		sections := &chapters[len(chapters)-1]
		if len(*sections) == 0 || before.Section != at.Section {
			*sections = append(*sections, cited{chapter: at.Chapter, section: at.Section})
		}
		last := &(*sections)[len(*sections)-1]
		last.sentences = append(last.sentences, at.Sentence)
		before = at
	}
	return chapters
}

func (p places) citation(chapters [][]cited, d detail) string {
	w := p.words
	var parts []string
	for _, sections := range chapters {
		number := sections[0].chapter
		if d == byChapter {
			parts = append(parts, p.chapter(number))
			continue
		}
		joint := w.T("join.list")
		if d == bySentence {
			joint = w.T("join.sections")
		}
		var of []string
		for _, s := range sections {
			of = append(of, p.cited(s, d))
		}
		parts = append(parts, p.inChapter(number, strings.Join(of, joint)))
	}
	if d == byChapter {
		return strings.Join(parts, w.T("join.list"))
	}
	return strings.Join(parts, w.T("join.chapters"))
}

// cited names a section within its chapter, with its sentences where they are wanted.
func (p places) cited(c cited, d detail) string {
	name := p.section(c.chapter, c.section)
	if d != bySentence {
		return name
	}
	return p.inSection(name, c.sentences)
}

// width estimates how wide a text is set, in Latin letters: a Chinese character and a
// full-width sign take two.
func width(s string) int {
	const firstWide = 0x2e80 // the first block of Chinese in Unicode
	n := 0
	for _, r := range s {
		n++
		if r >= firstWide {
			n++
		}
	}
	return n
}
