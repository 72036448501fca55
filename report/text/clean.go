package text

import (
	"slices"
	"strings"
)

// Clean makes the clean text of a copy, whatever that contains. Bytes that are not UTF-8, which
// Read never returns, count as one character each.
func Clean(source string) *Text { return clean(source, false) }

// CleanOnce is Clean for a text in which nothing long is known to occur twice: it also removes
// what was pasted twice.
func CleanOnce(source string) *Text { return clean(source, true) }

func clean(source string, isOnce bool) *Text {
	t := &Text{Source: source}
	chars := charsOf(source)
	lines := linesOf(chars)
	skipSelectors(chars, lines)
	isJoined := skipCells(chars)
	for _, step := range []func([]char, []line){skipQuotation, skipPrefixes, skipMarkup, skipWrappers, skipLineNumbers, skipFootnoteMarks} {
		step(chars, lines)
	}
	for i := range lines {
		lines[i].measure(chars)
	}
	if !isJoined { // a number alone in its row is none of a page
		skipFurniture(chars, lines)
	}
	skipPageNotes(chars)
	if isOnce {
		skipRepeats(chars)
	}
	t.Skipped = skipsOf(source, chars)
	t.join(chars, lines)
	return t
}

// ink is a character of the clean text in its one form, with the index of the copy's character
// that it comes from.
type ink struct {
	r     rune
	index int32
}

// join joins the lines of a copy to one, and finds its paragraphs.
func (t *Text) join(chars []char, lines []line) {
	for i := range lines {
		lines[i].measure(chars)
	}
	inks := make([]ink, 0, len(chars))
	var opens, breaks []int32 // of chars
	ends := paragraphEnds(lines)
	last := rune(0) // of the sentence that has not ended yet
	for i, l := range lines {
		spaced := false
		for _, c := range chars[l.from:l.to] {
			if inkless(c.r) || c.skip != "" {
				spaced = spaced || c.r == ' '
				continue
			}
			c.spaced, spaced = spaced, false
			if _, ok := simplifiedForms[c.r]; ok {
				t.Traditional++
			}
			for _, r := range form(c.r) {
				inks = append(inks, ink{r, int32(len(t.chars))})
				if last = r; endsSentence(r) {
					last = 0
				}
			}
			t.chars = append(t.chars, c)
		}
		if !ends[i] {
			continue
		}
		end := int32(len(t.chars))
		opens = append(opens, end)
		if isUnfinished(last) {
			breaks = append(breaks, end)
		}
		last = 0
	}
	t.write(foldDashes(t.foldUnits(t.foldNumbers(t.foldStops(t.foldPoints(inks))))))
	slices.SortStableFunc(t.Readings, func(a, b Reading) int { return a.From - b.From })
	t.opens, t.breaks = t.bytesOf(opens), t.bytesOf(breaks)
}

// write sets the plain text and where it comes from.
func (t *Text) write(inks []ink) {
	var b strings.Builder
	b.Grow(len(t.Source))
	t.index = make([]int32, 0, len(t.Source)+1)
	for _, c := range inks {
		b.WriteRune(c.r)
		for len(t.index) < b.Len() {
			t.index = append(t.index, c.index)
		}
	}
	t.Plain = b.String()
	t.index = append(t.index, int32(len(t.chars)))
}

// bytesOf returns, for ascending indexes in chars, the first bytes of Plain that come from
// there or from later characters.
func (t *Text) bytesOf(indexes []int32) []int {
	at, found := 0, make([]int, 0, len(indexes))
	for _, index := range indexes {
		for at < len(t.Plain) && t.index[at] < index {
			at++
		}
		if n := len(found); n == 0 || found[n-1] != at {
			found = append(found, at)
		}
	}
	return found
}
