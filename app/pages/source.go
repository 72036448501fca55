package pages

import (
	"strings"

	"yulan/assets"
	"yulan/report"
)

// What one source line names in full: beyond so many sections it leaves the sentences out,
// and beyond so many chapters the sections too.
const (
	mostSectionsInFull = 3
	mostChaptersInFull = 3
)

// SourceLine cites the report for a chart: "来源：计划执行报告（三）一是 第2、3、4句". It names
// every place in the order of the text, each once, and grows coarser rather than long:
// sentences first fall away, then sections.
func SourceLine(places []report.Location, w assets.Words) string {
	return w.T("source.line", "places", citation(groupedPlaces(sortedPlaces(places)), w))
}

// cited is one section of the report with the sentences that a chart draws on.
type cited struct {
	chapter, section int
	sentences        []int
}

func groupedPlaces(places []report.Location) []cited {
	var groups []cited
	for _, at := range places {
		last := len(groups) - 1
		if last < 0 || groups[last].chapter != at.Chapter || groups[last].section != at.Section {
			groups = append(groups, cited{chapter: at.Chapter, section: at.Section})
			last++
		}
		groups[last].sentences = append(groups[last].sentences, at.Sentence)
	}
	return groups
}

func citation(groups []cited, w assets.Words) string {
	chapters := byChapter(groups)
	inFull := len(groups) <= mostSectionsInFull
	named := len(chapters) <= mostChaptersInFull
	var parts []string
	for _, sections := range chapters {
		name := chapterName(sections[0].chapter, w)
		if !named {
			parts = append(parts, name)
			continue
		}
		joint := w.T("join.list")
		if inFull {
			joint = w.T("join.sections")
		}
		var of []string
		for _, s := range sections {
			of = append(of, s.text(inFull, w))
		}
		parts = append(parts, inChapter(sections[0].chapter, strings.Join(of, joint), w))
	}
	if !named {
		return strings.Join(parts, w.T("join.list"))
	}
	return strings.Join(parts, w.T("join.chapters"))
}

// text names the section within its chapter, with its sentences where they are wanted.
func (c cited) text(inFull bool, w assets.Words) string {
	name := sectionName(report.Location{Chapter: c.chapter, Section: c.section}, w)
	if !inFull {
		return name
	}
	return inSection(name, c.sentences, w)
}

func byChapter(groups []cited) [][]cited {
	var chapters [][]cited
	for i, g := range groups {
		if i == 0 || groups[i-1].chapter != g.chapter {
			chapters = append(chapters, nil)
		}
		chapters[len(chapters)-1] = append(chapters[len(chapters)-1], g)
	}
	return chapters
}
