package report

import (
	"slices"

	"yulan/report/text"
)

// Document is a copy of the report's text, unwrapped and cut up into the places that a
// Location names. The product carries no such text; the reader brings it.
type Document struct {
	Title    string     // what stands before the report's first words: title, date, issuer
	Passages []Passage  // in the order of the text, every chapter's opening included
	Rest     string     // what the report goes on with where the data ends, as a second part
	Copy     *text.Text // what all of it was cut from, and what of the copy was skipped
	Lost     []Mark     // the marks that the copy has not: their places were found by the numbers
	end      int        // behind the last sentence that has an end, in bytes of the clean text
}

// Mark is what begins a chapter or a section, and its place: Sentence is 0.
type Mark struct {
	At   Location
	Text string // "（三）", "五是"
}

// Passage is the text of one section, or of a chapter's opening. A passage whose mark the
// copy has holds at least one sentence.
type Passage struct {
	Chapter, Section int
	Sentences        []Sentence
	headless         bool // whether the copy has no mark where it begins
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
	from   int     // where folded begins in the clean text
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

// Near returns the sentence that stands at a byte of the reader's copy, or else the one
// before it; the first if none is, the zero value without any.
func (d Document) Near(at int) Location {
	var near Location
	for _, p := range d.Passages {
		for _, s := range p.Sentences {
			if near != (Location{}) && d.Copy.Origin(s.from) > at {
				return near
			}
			near = s.At
		}
	}
	return near
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

// sentence makes a sentence of a part of a clean text.
func sentence(t *text.Text, at Location, p text.Part) Sentence {
	s := Sentence{At: at, Opens: at.Sentence == 1 || t.Opens(p.From), folded: t.Plain[p.From:p.To], from: p.From}
	s.Text, s.place = t.Shown(p)
	for i, found := range t.DigitRuns(p) {
		r := Run{At: at, Index: i + 1, Digits: t.Plain[found.From:found.To], start: found.From - p.From}
		r.Span = s.span(r.start, r.end())
		s.Runs = append(s.Runs, r)
	}
	return s
}
