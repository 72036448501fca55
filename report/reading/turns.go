package reading

import (
	"strings"

	"yulan/report/lazyregexp"
)

// turnAhead finds where a text opens the goals of its target year, or turns to it, and returns the chapter from which on it
// looks ahead, or 0. A chapter that looks back, or has no heading, does so from there on: many a text has lost the headings
// of its parts, and what is hoped for would be told as done.
func (t *times) turnAhead(paragraphs []paragraph) int {
	chapters := 0
	for _, p := range paragraphs {
		chapters = max(chapters, p.chapter)
	}
	i, turned := t.firstAhead(paragraphs, chapters)
	if i < 0 {
		return 0
	}
	c := paragraphs[max(0, i-1)].chapter
	if turned {
		c = paragraphs[i].chapter
		turned = paragraphs[i-1].chapter == c && paragraphs[i-1].heading == "" // and not at its beginning
	}
	switch aim := t.aims[c]; {
	case aim == Result && t.hasTargetBehind(c, chapters):
		return 0 // there the goals are, and here what became of them
	case aim == "" && c > 1 && !turned:
		return c
	case aim != Target && i < len(paragraphs) && paragraphs[i].chapter == c:
		t.ahead = i
	}
	return c + 1
}

// firstAhead returns the first paragraph that looks ahead: one that turns to what is to come, or that behind one which opens
// the goals of the target year and may look back before it does; -1 if there is none. Turned says which. What stands before
// the first of several chapters is a summary.
func (t *times) firstAhead(paragraphs []paragraph, chapters int) (first int, turned bool) {
	told := 0 // paragraphs with numbers, before which nothing turns
	thisYear := callsTargetThisYear(paragraphs)
	for i, p := range paragraphs {
		if i == 0 || p.heading != "" || p.chapter == 0 && chapters > 0 && i < nearEdge || t.target == 0 {
			continue
		}
		if g, ok := t.goalsIn(firstBytes(p.text, longestTitle)); ok && g.year == t.target {
			return i + 1, false
		}
		if told > 1 && t.turnsAhead(p, thisYear) {
			return i, true
		}
		if len(digitRuns(p.text)) > 2 {
			told++
		}
	}
	return -1, false
}

var (
	// aheadTitle is a title without a mark of what is to be done: 今后五年及2017年工作.
	aheadTitle = lazyregexp.New(`(?:今后|未来)五年|((?:19|20)\d\d)年|` + planName)
	aheadWords = lazyregexp.New(`目标|任务|安排|部署|重点|建议|规划|展望|思路|工作$`)
	// aheadFive and aheadYear begin a paragraph about the years to come, and about the next.
	aheadFive = lazyregexp.New(`^(?:各位代表[！，：、])?((?:今后|未来)五年|` + planName + `(?:时期|期间))，?(?:是|我们|要|将|政府|全[市省区县州]|经济|工作|的?[^，。；]{0,12}(?:目标|思路|思想|要求))`)
	aheadYear = lazyregexp.New(`^(?:各位代表[！，：、])?(?:做好)?(今年|(?:19|20)\d\d年)，?(?:是|我们?要|我们将|要|政府工作|工作|(?:全[市省区县州])?(?:国民)?经济和?社会发展|的?(?:主要|重点|工作|奋斗|预期)(?:任务|工作|目标|的))`)
)

// callsTargetThisYear says whether the text calls its target year 今年, as one does that is read out in it: one that was
// written in the year before calls it 明年.
func callsTargetThisYear(paragraphs []paragraph) bool {
	next := 0
	for _, p := range paragraphs {
		next += strings.Count(p.text, "明年")
	}
	return next < 3
}

// turnsAhead says whether a paragraph without a mark begins with what is to come, or is a title that says so.
func (t *times) turnsAhead(p paragraph, thisYear bool) bool {
	begin := firstBytes(p.text, longestTitle)
	if len(p.text) < 90 && !strings.ContainsAny(p.text, "，。；") && aheadWords.MatchString(p.text) && !reviewWords.MatchString(p.text) && !looksBackWords.MatchString(p.text) {
		for _, m := range aheadTitle.FindAllStringSubmatch(p.text, -1) {
			if m[1] == "" && t.isAheadOrNone(m[0]) || m[1] != "" && atoi(m[1]) == t.target {
				return true
			}
		}
	}
	if m := aheadFive.FindStringSubmatch(begin); m != nil {
		return t.isAheadOrNone(m[1])
	}
	m := aheadYear.FindStringSubmatch(begin)
	return m != nil && (m[1] == "今年" && thisYear || atoi(strings.TrimSuffix(m[1], "年")) == t.target)
}

// isOfPlanAhead says whether a text names a five-year plan that has not begun.
func (t *times) isOfPlanAhead(s string) bool {
	plan := fivePlanName.FindString(s)
	return plan != "" && t.year > 0 && fivePlan(plan).from > t.year
}

// isOfPlanOver says whether a text names a five-year plan as come to its end: “十三五”规划圆满收官.
func (t *times) isOfPlanOver(s string) bool {
	plan := fivePlanName.FindString(s)
	return plan != "" && fivePlan(plan).to <= t.year && (strings.Contains(s, "收官") || strings.Contains(s, "圆满"))
}

// isAheadOrNone says whether a text names no five-year plan that has begun.
func (t *times) isAheadOrNone(s string) bool {
	return !fivePlanName.MatchString(s) || t.isOfPlanAhead(s)
}

// hasTargetBehind says whether the heading of a chapter behind one says that it looks ahead.
func (t *times) hasTargetBehind(chapter, chapters int) bool {
	for c := chapter + 1; c <= chapters; c++ {
		if t.aims[c] == Target {
			return true
		}
	}
	return false
}

// aimAt returns whether paragraph i looks back or ahead, by its chapter or by the goals that stand before it there.
func (t *times) aimAt(paragraphs []paragraph, i int) Aim {
	if t.ahead > 0 && i >= t.ahead && paragraphs[i].chapter == paragraphs[t.ahead].chapter {
		return Target
	}
	return t.aims[paragraphs[i].chapter]
}

// otherSpan begins a paragraph about as many years as it says.
var otherSpan = lazyregexp.New(`^(?:各位代表[！，：])?(?:（[一二三四五六七八九十]）)?(?:(?:这|过去)([三四])年|([三四])年来)`)

// spanOf returns the years that a text looks back on where it says so again and again: this is not what one year's report
// says once of three. Else they are five.
func (t *times) spanOf(paragraphs []paragraph) years {
	const often = 3
	said := map[string]int{}
	for _, p := range paragraphs {
		if m := otherSpan.FindStringSubmatch(firstBytes(p.text, 60)); m != nil {
			if said[m[1]+m[2]]++; said[m[1]+m[2]] == often {
				return years{t.year - smallNumber(m[1]+m[2]) + 1, t.year}
			}
		}
	}
	return t.five
}

// opensSpan says where a paragraph begins to tell of all the years that the text looks back on, or -1.
func (t *times) opensSpan(begin string) int {
	if at := firstAt(opensFive, begin); at >= 0 || t.span == t.five {
		return at
	}
	return firstAt(otherSpan, begin)
}
