package reading

import "yulan/report/lazyregexp"

// turnAhead finds where a text opens the goals of its target year, and returns the chapter from which on it looks ahead, or
// 0. A chapter that looks back, or has no heading, does so behind that paragraph: many a text has lost the headings of
// its parts, and what is hoped for would be told as done.
func (t *times) turnAhead(paragraphs []paragraph) int {
	chapters := 0
	for _, p := range paragraphs {
		chapters = max(chapters, p.chapter)
	}
	i := t.opensGoals(paragraphs, chapters)
	if i < 0 {
		return 0
	}
	c := paragraphs[i].chapter
	switch aim := t.aims[c]; {
	case aim == Result && t.hasTargetBehind(c, chapters):
		return 0 // there the goals are, and here what became of them
	case aim == "" && c > 1:
		return c
	case aim != Target && i+1 < len(paragraphs) && paragraphs[i+1].chapter == c:
		t.ahead = i + 1
	}
	return c + 1
}

// opensGoals returns the first paragraph that opens the goals of the target year, or -1. What stands before the first of
// several chapters is a summary.
func (t *times) opensGoals(paragraphs []paragraph, chapters int) int {
	for i, p := range paragraphs {
		if i == 0 || p.heading != "" || p.chapter == 0 && chapters > 0 && i < nearEdge || t.target == 0 {
			continue
		}
		if g, ok := t.goalsIn(firstBytes(p.text, longestTitle)); ok && g.year == t.target {
			return i
		}
	}
	return -1
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
