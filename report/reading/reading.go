// Package reading reads a report of the genre: what Chinese governments report to their
// congresses, and statistical communiqués. It needs no knowledge of the one report: rules
// find every number, tell figures from what is none, and say of each figure what it is of.
//
// A text goes through phases, each a plain function of what the one before made:
//
//	unwrap      lines -> paragraphs of characters that know their place in the text
//	place       paragraphs -> chapters and sections
//	cut         paragraphs -> sentences
//	scan        a sentence -> its numbers, with units and what qualifies them
//	giveReasons a number -> why it is no figure, if it is none
//	nameAll     a figure -> what it is of, by the clause it stands in
//	measureOf, periodOf, aimOf -> what kind of quantity, of when, result or target
//	recognise   a figure -> the indicator that it is a value of
//
// Nothing is guessed: what a rule does not find stays empty, and every digit run of the text
// is either part of a figure or listed with the reason why not.
package reading

import (
	"strings"

	"yulan/report"
)

// Reading is what was read out of a text.
type Reading struct {
	Text       string // as it was given
	Title      string
	Place      string // 重庆市; empty if nothing says it
	Year       int    // whose results are reported; 0 if nothing says it
	Target     int    // the year whose targets it sets; 0 if it sets none
	Chapters   []Chapter
	Sentences  []Sentence
	Figures    []Figure // in the order of the text
	NotFigures []NotFigure
	Runs       int // digit runs of the text
}

// Chapter is a chapter of the text: its heading and its sections' headings.
type Chapter struct {
	Number   int // 0 stands before the first heading
	Heading  string
	Aim      Aim
	Sections []Section
}

// Section is a section of a chapter; section 0 is the chapter's opening.
type Section struct {
	Number  int
	Heading string // the sentence it begins with, where that is a heading
}

// Sentence is a sentence of the text, as its reader has it, on one line.
type Sentence struct {
	At   report.Location
	Text string
	From int // code points of the text before its first character
	To   int // and before the one behind its last
}

// Aim says whether a figure is a result or a target.
type Aim string

// The aims.
const (
	Result Aim = "result"
	Target Aim = "target"
)

// Figure is one figure as it was read.
type Figure struct {
	At       report.Location
	Sentence int    // index in Reading.Sentences
	Run      int    // the position of its number among the digit runs of the sentence, from 1; 0 if it has none
	Runs     int    // how many digit runs it covers
	Start    int    // code points of the text before its first digit
	End      int    // code points before what follows its unit and qualifiers
	Printed  string // "27894", "1.80∶1"
	Value    string // a decimal number; negative for a fall
	Upto     string // the other end of a range, or empty
	Unit     string // as printed
	// Qualifiers are in printed order, as report.Figure has them: 预计 first.
	Qualifiers []string
	Measure    report.Measure
	Name       string // empty if nothing sure names it
	Subject    string // the name without a word for its measure
	NameFrom   int    // where the subject stands, in code points; both -1 if not in one place
	NameTo     int
	Confidence Confidence
	Rule       string // that named it, or why it has no name
	Period     string // "2025", "2025-end", "2021-2025", or empty where it is not sure
	Scope      string // 中心城区, 全国; empty for the whole place
	Aim        Aim
	Indicator  string // id, or empty
	Base       string // what it is compared with, if not the year before
}

// NotFigure is a digit run that states no figure.
type NotFigure struct {
	At      report.Location
	Run     int
	Start   int
	Printed string
	Why     Reason
}

// Read reads a text. It never fails: of a text without numbers it finds none. Its time grows
// with the length of the text and with nothing else.
func Read(text string, indicators Indicators) Reading {
	x := theLexicon()
	r := Reading{Text: text}
	lines, pages := unwrap(text)
	paragraphs := make([]paragraph, 0, len(lines))
	for _, chars := range lines {
		paragraphs = append(paragraphs, newParagraph(chars))
	}
	place(paragraphs)
	t := timesOf(paragraphs)
	r.Title, r.Place = titleOf(paragraphs), placeOf(paragraphs)
	r.Year, r.Target = t.year, t.target
	numbers := map[report.Location]int{}
	for i := range paragraphs {
		r.addHeading(paragraphs[i], t)
		for _, cut := range cutSentences(paragraphs[i].text) {
			s := x.newSentence(paragraphs, i, cut, numbers)
			r.addSentence(x, &s, paragraphs[i], t, indicators)
		}
	}
	r.addPages(pages)
	return r
}

// newSentence makes a sentence of a part of a paragraph and finds its numbers.
func (x *lexicon) newSentence(paragraphs []paragraph, i int, cut span, numbers map[report.Location]int) sentence {
	p := paragraphs[i]
	section := report.Location{Chapter: p.chapter, Section: p.section}
	numbers[section]++
	s := sentence{para: i, from: cut.from, text: p.text[cut.from:cut.to], chapter: p.chapter, section: p.section, number: numbers[section]}
	s.quoted = append(spansBetween(s.text, '“', '”'), spansBetween(s.text, '《', '》')...)
	s.brackets = spansBetween(s.text, '（', '）')
	s.numbers = x.scan(s.text)
	x.giveReasons(&s)
	return s
}

// addHeading notes the chapter or section that a paragraph begins.
func (r *Reading) addHeading(p paragraph, t times) {
	last := len(r.Chapters) - 1
	if last < 0 || r.Chapters[last].Number != p.chapter {
		c := Chapter{Number: p.chapter, Aim: t.aims[p.chapter]}
		if p.section == 0 && p.heading != "" {
			c.Heading = p.heading
		}
		r.Chapters = append(r.Chapters, c)
		last++
	}
	c := &r.Chapters[last]
	if n := len(c.Sections); n == 0 || c.Sections[n-1].Number != p.section {
		heading := ""
		if p.section > 0 {
			heading, _, _ = strings.Cut(p.text, "。")
		}
		c.Sections = append(c.Sections, Section{Number: p.section, Heading: heading})
	}
}

// addSentence reads the figures of a sentence.
func (r *Reading) addSentence(x *lexicon, s *sentence, p paragraph, t times, indicators Indicators) {
	at := report.Location{Chapter: s.chapter, Section: s.section, Sentence: s.number}
	place := func(i int) int { return placeIn(p, s.from+i) }
	r.Sentences = append(r.Sentences, Sentence{At: at, Text: s.text, From: place(0), To: place(len(s.text))})
	names := x.nameAll(s)
	run := 0
	for i, n := range s.numbers {
		if !n.isFigure() {
			for _, d := range n.runs {
				run++
				r.NotFigures = append(r.NotFigures, NotFigure{At: at, Run: run, Start: place(d.from), Printed: plain(s.text[d.from:d.to]), Why: n.why})
			}
			r.Runs += len(n.runs)
			continue
		}
		f := x.figureOf(s, names, i, t, p)
		f.At, f.Sentence = at, len(r.Sentences)-1
		f.Start, f.End = place(n.from), place(n.end)
		if names[i].from >= 0 && f.Name != "" {
			f.NameFrom, f.NameTo = place(names[i].from), place(names[i].to)
		}
		if f.Runs = len(n.runs); f.Runs > 0 {
			f.Run = run + 1
		}
		run += len(n.runs)
		r.Runs += len(n.runs)
		indicators.recognise(&f, names[i], s.text)
		r.Figures = append(r.Figures, f)
	}
}

// placeIn returns where a byte of a paragraph comes from, in code points of the text; for
// its end, where the character behind its last stands.
func placeIn(p paragraph, i int) int {
	if i < len(p.at) {
		return int(p.at[i])
	}
	if len(p.at) == 0 {
		return 0
	}
	return int(p.at[len(p.at)-1]) + 1
}

func plain(digits string) string { return strings.ReplaceAll(digits, ",", "") }

// figureOf puts together what was found out about number i of a sentence.
func (x *lexicon) figureOf(s *sentence, names []naming, i int, t times, p paragraph) Figure {
	n, named := s.numbers[i], names[i]
	f := Figure{NameFrom: -1, NameTo: -1, Printed: printed(s, n), Value: n.digits, Upto: n.upto, Unit: n.unit.printed, Confidence: named.sure, Rule: named.rule}
	measure, falls := x.measureOf(n, named)
	f.Measure = measure
	if falls {
		f.Value = "-" + f.Value
		if f.Upto != "" {
			f.Upto = "-" + f.Upto
		}
	}
	f.Qualifiers = x.qualifiersOf(s, i, named.peeled)
	if named.sure != NoName {
		f.Subject = named.subject
		f.Name = fullName(named, measure, n.unit)
	}
	f.Base = named.peeled.versus
	when := t.of(s, i, p, named, measure)
	f.Period, f.Aim = when.period, when.aim
	return f
}

// printed returns a number as printed, without its unit and without commas.
func printed(s *sentence, n number) string {
	if n.spelled && len(n.runs) == 0 {
		return n.digits
	}
	if n.upto != "" {
		return n.digits
	}
	return plain(s.text[n.from:n.to])
}

// qualifiersOf lists what qualifies a number, in printed order.
func (x *lexicon) qualifiersOf(s *sentence, i int, p peeled) []string {
	n := s.numbers[i]
	var q []string
	if x.isEstimate(s, i) {
		q = append(q, "预计")
	}
	switch {
	case n.before != "":
		q = append(q, strings.TrimSuffix(n.before, "了"))
	case p.about:
		q = append(q, "约")
	}
	if n.unit.between != "" {
		q = append(q, n.unit.between)
	}
	if n.after != "" {
		q = append(q, n.after)
	}
	return q
}

// isEstimate says whether 预计 is said of a number: earlier in its clause, or in one before
// that goes on without a full stop of its own.
func (x *lexicon) isEstimate(s *sentence, i int) bool {
	n := s.numbers[i]
	begin := s.clauseBegin(n.start)
	if strings.Contains(s.text[begin:n.start], "预计") {
		return true
	}
	return strings.HasPrefix(s.text, "预计") || strings.HasPrefix(s.text, "初步预计")
}

// addPages lists the digit runs of page numbers.
func (r *Reading) addPages(pages [][]char) {
	for _, chars := range pages {
		p := newParagraph(chars)
		for _, d := range digitRuns(p.text) {
			r.NotFigures = append(r.NotFigures, NotFigure{Start: placeIn(p, d.from), Printed: plain(p.text[d.from:d.to]), Why: ReasonPage})
			r.Runs++
		}
	}
}
