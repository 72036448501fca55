package search

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"
)

// hit returns an entry with what the query found in it.
func (x *Index) hit(r ranked, q query) Hit {
	e := x.entries[r.entry]
	h := Hit{
		Report: e.Report, Figure: e.Figure, Chapter: e.Chapter, Section: e.Section, Score: r.score,
		Title: e.Title, Value: e.Value, Place: e.Place,
	}
	for i := range q.phrases {
		h.Marks, h.ValueMarks = x.marks(e.Title, &q.phrases[i]), x.marks(e.Value, &q.phrases[i])
		if len(h.Marks)+len(h.ValueMarks) > 0 {
			return h
		}
	}
	var missing []*needle
	if len(q.words) == 0 {
		missing = []*needle{&q.phrases[0]}
	}
	for i := range q.words {
		word := &q.words[i]
		inTitle, inValue := x.marks(e.Title, word), x.marks(e.Value, word)
		h.Marks, h.ValueMarks = append(h.Marks, inTitle...), append(h.ValueMarks, inValue...)
		if len(inTitle)+len(inValue) == 0 {
			missing = append(missing, word)
		}
	}
	h.Marks, h.ValueMarks = joined(e.Title, h.Marks), joined(e.Value, h.ValueMarks)
	if len(missing) > 0 {
		h.Also, h.AlsoMarks = x.also(r.entry, missing, q)
	}
	return h
}

// also returns the text of an entry that has the most of what is missing in its title and
// value, cut to what is around that. Words that mean nothing alone may do so together, as
// one of the phrases.
func (x *Index) also(entry int, missing []*needle, q query) (string, []Range) {
	phrases := make([]*needle, len(q.phrases))
	for i := range phrases {
		phrases[i] = &q.phrases[i]
	}
	for _, needles := range [][]*needle{missing, phrases} {
		text, ok := x.textWith(entry, needles)
		if !ok {
			continue
		}
		var marks []Range
		for _, n := range needles {
			marks = append(marks, x.marks(text, n)...)
		}
		return excerpt(text, joined(text, marks))
	}
	return "", nil
}

// textWith returns the first of those texts of an entry that have the most of the needles. Ids are
// found, but a reader is shown words.
func (x *Index) textWith(entry int, needles []*needle) (string, bool) {
	most, text := 0, ""
	isChinese := x.chinese.has(entry)
	for _, tier := range []tier{inNames, inNumbers, around} {
		t := &x.tiers[tier]
		for _, id := range t.of.list(entry) {
			if t.list[id].kind == ofID {
				continue
			}
			found := 0
			for _, n := range needles {
				if n.scoreText(t, int(id), n.spells() && (isChinese || !n.isWritten)) > 0 || n.spotIn(t, int(id)) != nowhere {
					found++
				}
			}
			if found > most {
				most, text = found, t.list[id].raw
			}
		}
	}
	return text, most > 0
}

// marks returns where a text has a needle: everywhere it stands, else where it is first
// spelled.
func (x *Index) marks(text string, n *needle) []Range {
	f := Fold(text)
	s := f.String()
	var marks []Range
	for at := n.next(s, 0); at >= 0; at = n.next(s, at+len(n.text)) {
		if n.spotAt(s, at) != nowhere {
			from := utf8.RuneCountInString(s[:at])
			marks = append(marks, f.original(from, from+n.length))
		}
	}
	if len(marks) > 0 || !n.spells() {
		return marks
	}
	f = f.solid()
	if from, to, w := n.spelledIn(x.alphabet.find(f.Runes)); w < wayCount {
		marks = append(marks, f.original(from, to))
	}
	return marks
}

// joined sorts ranges of a text and makes one of those that touch or have only a space
// between them.
func joined(text string, ranges []Range) []Range {
	slices.SortFunc(ranges, func(a, b Range) int { return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To)) })
	var list []Range
	for _, r := range ranges {
		if last := len(list) - 1; last >= 0 && (r.From <= list[last].To || text[list[last].To:r.From] == " ") {
			list[last].To = max(list[last].To, r.To)
			continue
		}
		list = append(list, r)
	}
	return list
}

const (
	longestWhole = 60              // bytes: a text up to this length is shown whole
	clauseEnds   = "，；。：,;.:！？!?—" // an excerpt begins behind one of them
	longSentence = "。；.;！？!?"      // and ends with one of these
)

// excerpt cuts a long text to the clause in which the first mark stands and what follows of
// its sentence, and moves the marks along.
func excerpt(text string, marks []Range) (string, []Range) {
	if len(text) <= longestWhole {
		return text, marks
	}
	from, to := 0, len(text)
	for at, r := range text[:marks[0].From] {
		if isEnd(text, at, r, clauseEnds) {
			from = at + utf8.RuneLen(r)
		}
	}
	last := marks[0].To
	for at, r := range text[last:] {
		if isEnd(text, last+at, r, longSentence) {
			to = last + at + utf8.RuneLen(r)
			break
		}
	}
	for from < to && text[from] == ' ' {
		from++
	}
	var kept []Range
	for _, m := range marks {
		if m.To <= to {
			kept = append(kept, Range{m.From - from, m.To - from})
		}
	}
	return text[from:to], kept
}

// isEnd reports whether a character at an offset ends a clause; a point or comma within a
// number does not.
func isEnd(text string, at int, r rune, ends string) bool {
	if !strings.ContainsRune(ends, r) {
		return false
	}
	if r >= utf8.RuneSelf {
		return true
	}
	return at+1 == len(text) || text[at+1] == ' '
}
