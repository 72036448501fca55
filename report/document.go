package report

import (
	"slices"

	"yulan/report/text"
)

// Document is a copy of the report's text, unwrapped and divided into the places that a
// Location names. The program contains no such text; the reader brings it.
type Document struct {
	Title    string     // what precedes the report's first words: title, date, issuer
	Passages []Passage  // in the order of the text, including the opening of every chapter
	Rest     string     // what follows where the data ends, such as a second part
	Copy     *text.Text // what everything was cut from, and which parts of the copy were skipped
	Lost     []Mark     // the marks that the copy lacks: their places were derived from the numbers
	end      int        // after the last complete sentence, in bytes of the clean text
}

// Mark is what begins a chapter or a section, with its place, in which Sentence is 0.
type Mark struct {
	At   Location
	Text string // "（三）", "五是"
}

// Passage is the text of one section, or of the opening of a chapter. A passage whose mark is
// in the copy has at least one sentence.
type Passage struct {
	Chapter, Section int
	Sentences        []Sentence
	headless         bool // whether the mark at its start is missing in the copy
}

// Heading returns the sentence that heads the passage. It is the first sentence of each passage
// that begins with a mark.
func (p Passage) Heading() (Sentence, bool) {
	if len(p.Sentences) == 0 || p.headless {
		return Sentence{}, false
	}
	return p.Sentences[0], true
}

// Sentence is the text between two sentence ends, 。 or ；, including the second. The last
// sentence of the text may end without one, and a heading ends with its line.
type Sentence struct {
	At Location
	// Text is the reader's own text on one line: line breaks and blanks are removed, except a
	// blank between Latin words of one line. A title on a line of its own is followed by a line
	// break.
	Text   string
	Runs   []Run
	Opens  bool // whether it begins a paragraph, as far as the lines of the text show
	folded string
	place  []int32 // for each byte of folded, the index of its character in Text
	from   int     // where folded begins in the clean text
}

// Span is a part of a sentence: from Start to before End, in runes of its Text.
type Span struct{ Start, End int }

// Run is a run of digits in the text: "27894", "8.3", and also the 5 of 5G.
type Run struct {
	At     Location
	Index  int    // index among the runs of its sentence, from 1
	Digits string // in half width and without commas, whatever the text has
	Span   Span   // its place in the text
	start  int    // in bytes of the folded sentence
	joined bool   // whether it is one number with the run before: letters that may be digits, or a hyphen at the end of a line, join them
}

// end returns where the run ends, in bytes of the folded sentence.
func (r Run) end() int { return r.start + len(r.Digits) }

// span returns where a part of the folded sentence, given in bytes and not empty, stands in
// Text.
func (s Sentence) span(start, end int) Span {
	return Span{int(s.place[start]), int(s.place[end-1]) + 1}
}

// Sentence returns the sentence at a location, and whether it exists.
func (d Document) Sentence(at Location) (Sentence, bool) {
	i, ok := slices.BinarySearchFunc(d.Passages, at, func(p Passage, at Location) int {
		return Location{p.Chapter, p.Section, 0}.Compare(Location{at.Chapter, at.Section, 0})
	})
	if !ok || at.Sentence < 1 || at.Sentence > len(d.Passages[i].Sentences) {
		return Sentence{}, false
	}
	return d.Passages[i].Sentences[at.Sentence-1], true
}

// Near returns the sentence at a byte of the reader's copy, or otherwise the one before it. If
// there is none before it, this is the first sentence, and without any sentence the zero value.
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

// sentence returns a part of a clean text as a sentence.
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
