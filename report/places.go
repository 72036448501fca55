package report

import (
	"slices"
	"strings"
)

// begins returns where the passages of the copy begin. Where the copy lacks the mark, this is
// derived from the numbers, whose places the data knows.
func (c *reading) begins() []begin {
	begins := c.shape.begins()
	at := map[Location]int{}
	for i, e := range c.wanted {
		if l := c.links[i]; !e.isNumber() && l.count > 0 {
			at[e.at] = c.tokens[l.first].From
		}
	}
	for i, b := range begins {
		place := Location{Chapter: b.chapter, Section: b.section}
		found, ok := at[place]
		switch {
		case ok:
			begins[i].at = found
		case b.mark == "":
			begins[i].at = c.title.To
		default:
			begins[i].lost, begins[i].at = true, -1
		}
	}
	c.placeLost(begins)
	return begins
}

// placeLost finds out where the passages begin whose marks the copy lacks: as many sentences
// before their first number as the data says, but not before what was found earlier. The
// opening of a chapter has no numbers, so it begins with the last paragraph before its first
// section.
func (c *reading) placeLost(begins []begin) {
	next := c.end
	for i, b := range slices.Backward(begins) {
		if !b.lost {
			next = b.at
			continue
		}
		begins[i].at = next
		limit := c.before(Location{Chapter: b.chapter, Section: b.section})
		if first, sentence := c.firstNumber(b); first >= 0 {
			begins[i].at = min(next, c.back(first, sentence, limit))
		} else if b.section == 0 {
			begins[i].at = c.lastParagraph(limit, next)
		}
		next = begins[i].at
	}
	for i := 1; i < len(begins); i++ { // what is derived from numbers alone must not cross this
		begins[i].at = max(begins[i].at, begins[i-1].at)
	}
}

// firstNumber returns where the first number of a passage stands in the copy, and in which
// sentence of the passage according to the data, or -1.
func (c *reading) firstNumber(b begin) (at, sentence int) {
	for i, e := range c.wanted {
		if e.isNumber() && e.at.Chapter == b.chapter && e.at.Section == b.section && c.links[i].count > 0 {
			return c.tokens[c.links[i].first].From, e.at.Sentence
		}
	}
	return -1, 0
}

// before returns the end of the last token that was found for anything expected before a place.
func (c *reading) before(place Location) int {
	end := c.title.To
	for i, e := range c.wanted {
		if e.at.Compare(place) >= 0 {
			break
		}
		if l := c.links[i]; l.count > 0 {
			end = c.tokens[l.first+l.count-1].To
		}
	}
	return end
}

// back returns the start of the sentence that is so many before the one at a byte, counting
// that one too, or of the first sentence after the limit.
func (c *reading) back(at, sentences, limit int) int {
	for {
		for at > limit && !c.beginsSentence(at) {
			at--
		}
		if sentences--; sentences == 0 || at <= limit {
			return max(at, c.sentenceFrom(limit))
		}
		at--
	}
}

// beginsSentence tells whether a sentence begins at a byte.
func (c *reading) beginsSentence(at int) bool {
	return at == 0 || strings.HasSuffix(c.Plain[:at], "。") || strings.HasSuffix(c.Plain[:at], "；") || c.IsBreak(at)
}

// sentenceFrom returns where the first sentence begins at a byte or after it.
func (c *reading) sentenceFrom(at int) int {
	for at < c.end && !c.beginsSentence(at) {
		at++
	}
	return at
}

// lastParagraph returns where the last paragraph between two bytes begins, or the second byte.
func (c *reading) lastParagraph(from, to int) int {
	for at := to - 1; at > from; at-- {
		if c.beginsSentence(at) && (c.Opens(at) || c.IsBreak(at)) {
			return at
		}
	}
	return to
}
