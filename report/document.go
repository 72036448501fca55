package report

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Document is a copy of the report's text, unwrapped and cut up into the places that a
// Location names. The product carries no such text; the reader brings it.
type Document struct {
	Title    string    // what stands before the report's first words: title, date, issuer
	Passages []Passage // in the order of the text, every chapter's opening included
	Rest     string    // what the report goes on with where the data ends, as a second part
}

// Passage is the text of one section, or of a chapter's opening. A passage holds at least
// one sentence, except perhaps the opening of a chapter without a mark: the overview's.
type Passage struct {
	Chapter, Section int
	Sentences        []Sentence
	headless         bool // whether it is the opening of a chapter without a mark
}

// Heading returns the sentence that heads the passage, whatever it says: each that begins
// with a mark has one, and it is the first sentence.
func (p Passage) Heading() (Sentence, bool) {
	if len(p.Sentences) == 0 || p.headless {
		return Sentence{}, false
	}
	return p.Sentences[0], true
}

// Sentence is what stands between two ends of sentences, 。 or ；, the latter included. The
// last of the text may end elsewhere, and a heading with its line.
type Sentence struct {
	At Location
	// Text is the reader's own, on one line: line breaks and blanks are taken out,
	// except a blank between Latin words on one line. After a title that stands on a
	// line of its own it has a line break.
	Text   string
	Runs   []Run
	Opens  bool // whether it begins a paragraph, as far as the lines of the text tell
	folded string
	place  []int32 // for each byte of folded, the index of its rune in Text
}

// Span is a part of a sentence: from Start to before End, in runes of its Text.
type Span struct{ Start, End int }

// Run is a run of digits in the text: "27894", "8.3", and also the 5 of 5G.
type Run struct {
	At     Location
	Index  int    // among the runs of its sentence, from 1
	Digits string // in half width and without commas, whatever the text has
	Span   Span   // of what the text has
	start  int    // in bytes of the folded sentence
}

// end returns where the run ends, in bytes of the folded sentence.
func (r Run) end() int { return r.start + len(r.Digits) }

// span returns where a part of the folded sentence, given in bytes and not empty, stands in
// Text.
func (s Sentence) span(start, end int) Span {
	return Span{int(s.place[start]), int(s.place[end-1]) + 1}
}

// Sentence returns the sentence at a location, and whether there is one.
func (d Document) Sentence(at Location) (Sentence, bool) {
	i, ok := slices.BinarySearchFunc(d.Passages, at, func(p Passage, at Location) int {
		return Location{p.Chapter, p.Section, 0}.Compare(Location{at.Chapter, at.Section, 0})
	})
	if !ok || at.Sentence < 1 || at.Sentence > len(d.Passages[i].Sentences) {
		return Sentence{}, false
	}
	return d.Passages[i].Sentences[at.Sentence-1], true
}

// Runs returns every run of digits in the passages, in the order of the text.
func (d Document) Runs() []Run {
	var runs []Run
	for _, p := range d.Passages {
		for _, s := range p.Sentences {
			runs = append(runs, s.Runs...)
		}
	}
	return runs
}

// sentence makes a sentence of a part of the text.
func (f folded) sentence(at Location, p part) Sentence {
	s := Sentence{At: at, Opens: at.Sentence == 1 || f.opens(p.from), folded: f.text[p.from:p.to]}
	s.Text, s.place = f.shown(p)
	s.Runs = runsOf(at, s.folded)
	for i, r := range s.Runs {
		s.Runs[i].Span = s.span(r.start, r.end())
	}
	return s
}

// opens says whether a paragraph ends between a byte of the text and the one before.
func (f folded) opens(at int) bool {
	i := sort.SearchInts(f.ends, int(f.origin[at]))
	return i > 0 && (at == 0 || f.ends[i-1] >= int(f.origin[at-1]))
}

// runsOf returns the runs of digits in a folded sentence, without their spans.
func runsOf(at Location, folded string) []Run {
	var runs []Run
	for i, found := range digitRuns(folded) {
		runs = append(runs, Run{At: at, Index: i + 1, Digits: folded[found.from:found.to], start: found.from})
	}
	return runs
}

// shown returns a part of the text as the source has it, on one line, and for each byte of
// the folded part the index of its rune in that.
func (f folded) shown(p part) (string, []int32) {
	from, to := int(f.origin[p.from]), int(f.origin[p.to])
	var b strings.Builder
	var at []int // of each rune written, in the source
	var last rune
	blank, broken := false, false
	breaks := f.breaks[sort.SearchInts(f.breaks, from):]
	for i, r := range f.source[from:to] {
		i += from
		if len(breaks) > 0 && breaks[0] == i {
			breaks, broken = breaks[1:], true
		}
		if inkless(r) {
			blank = blank || r == ' '
			continue
		}
		if gap := gapOf(last, r, blank, broken); gap != "" {
			b.WriteString(gap)
			at = append(at, i)
		}
		b.WriteRune(r)
		at = append(at, i)
		last, blank, broken = r, false, false
	}
	return b.String(), placesOf(f.origin[p.from:p.to], at)
}

// gapOf returns what is shown in the place of what takes no ink between two characters.
func gapOf(before, after rune, blank, broken bool) string {
	isLatin := func(r rune) bool { return r < utf8.RuneSelf && unicode.IsLetter(r) }
	switch {
	case before == 0:
		return ""
	case broken:
		return "\n"
	case blank && isLatin(before) && isLatin(after):
		return " "
	}
	return ""
}

// placesOf returns for each origin the index of the last rune that was written at it: the
// one before is a gap.
func placesOf(origins []int32, written []int) []int32 {
	places := make([]int32, len(origins))
	i := 0
	for k, origin := range origins {
		for i+1 < len(written) && written[i+1] <= int(origin) {
			i++
		}
		places[k] = int32(i)
	}
	return places
}
