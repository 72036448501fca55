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
//	setScope    a figure -> the part of the place, or the other one, that it is of
//
// Nothing is guessed: what a rule does not find stays empty, and every digit run of the text
// is either part of a figure or listed with the reason why not.
package reading

import (
	"strings"

	"yulan/report"
)

// Read reads a text. It never fails: of a text without numbers it finds none. Its time grows
// with the length of the text and with nothing else.
func Read(text string, indicators Indicators) Reading {
	r, _ := ReadWhile(text, indicators, func(float64) bool { return true })
	return r
}

// ReadWhile reads a text as Read does, as long as it is wanted: wanted is told again and again
// how much is done, from 0 to 1, and ends the reading by saying no. Whole says whether it came
// to its end.
func ReadWhile(text string, indicators Indicators, wanted func(done float64) bool) (read Reading, whole bool) {
	x := theLexicon().forText()
	r := Reading{Text: text}
	paragraphs, pages := placed(text)
	inDigits := withYears(paragraphs)
	t := timesOf(inDigits)
	t.setTableTimes(inDigits)
	r.Title, r.Place = titleOf(paragraphs), placeOf(paragraphs)
	r.Year, r.Target = t.year, t.target
	numbers := map[report.Location]int{}
	for i := range paragraphs {
		if !wanted(float64(i) / float64(len(paragraphs))) {
			return Reading{}, false
		}
		r.addHeading(paragraphs[i], t)
		for _, cut := range inDigits[i].cuts() {
			s := x.newSentence(inDigits, i, cut, numbers)
			r.addSentence(x, &s, inDigits[i], t, indicators)
		}
	}
	r.addPages(pages)
	r.setWords()
	r.settle()
	r.looked += x.looked
	return r, true
}

// newSentence makes a sentence of a part of a paragraph and finds its numbers.
func (x *lexicon) newSentence(paragraphs []paragraph, i int, cut span, numbers map[report.Location]int) sentence {
	p := paragraphs[i]
	section := report.Location{Chapter: p.chapter, Section: p.section}
	numbers[section]++
	s := sentence{para: i, from: cut.from, text: p.text[cut.from:cut.to], chapter: p.chapter, section: p.section, number: numbers[section]}
	s.goesOn = strings.HasSuffix(p.text[:cut.from], "；")
	s.runIn = runInHeading(p, cut)
	s.index()
	s.numbers = x.scan(s.text)
	s.forgetNumerals(p.numerals)
	if p.cells != nil {
		x.readCells(&s, p.cells)
	} else {
		x.readRow(&s, p.columns)
	}
	x.giveReasons(&s)
	for i, n := range s.numbers {
		if n.isFigure() {
			s.figures = append(s.figures, i)
		}
	}
	return s
}

// addHeading notes the chapter or section that a paragraph begins.
func (r *Reading) addHeading(p paragraph, t times) {
	last := len(r.Chapters) - 1
	if last < 0 || r.Chapters[last].Number != p.chapter {
		c := Chapter{Number: p.chapter, Aim: t.aims[p.chapter]}
		if p.section == 0 && p.heading != "" {
			c.Heading = p.heading
			c.Mark = markOf(p.text)
		}
		r.Chapters = append(r.Chapters, c)
		last++
	}
	c := &r.Chapters[last]
	if n := len(c.Sections); n == 0 || c.Sections[n-1].Number != p.section {
		section := Section{Number: p.section}
		if p.section > 0 {
			section.Mark = markOf(p.text)
			section.Heading, _, _ = strings.Cut(p.text, "。")
		}
		c.Sections = append(c.Sections, section)
	}
}

// addSentence reads the figures of a sentence.
func (r *Reading) addSentence(x *lexicon, s *sentence, p paragraph, t times, indicators Indicators) {
	at := report.Location{Chapter: s.chapter, Section: s.section, Sentence: s.number}
	place := func(i int) int { return placeIn(p, s.from+i) }
	r.Sentences = append(r.Sentences, Sentence{At: at, Text: s.text, From: place(0), To: place(len(s.text))})
	names := r.namesInSentence(x, s, t, indicators)
	run, first := 0, len(r.Figures)
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
		r.continueChange(&f, names, i, first)
		indicators.recognise(&f, names[i], r, s.around(i))
		indicators.setScope(&f, names[i], x, s, r.Place)
		r.Figures = append(r.Figures, f)
	}
	preferExact(r.Figures[first:])
	r.looked += s.looked
}

// namesInSentence names the figures of a sentence, by itself and by what the sentences before say. A row of a table goes
// on from none.
func (r *Reading) namesInSentence(x *lexicon, s *sentence, t times, indicators Indicators) []naming {
	if s.isOfCells() {
		r.aboutPart, r.partBefore = false, false
		return x.nameCells(s, indicators)
	}
	r.carryExpected(s)
	r.notePart(s)
	names := r.namesOf(x, s)
	r.nameByContext(x, s, names, t)
	s.cues = r.carryTime(s, t.cuesIn(s.text))
	r.carryGoals(s, t)
	return names
}

// nameByContext gives names what the sentences before say of them.
func (r *Reading) nameByContext(x *lexicon, s *sentence, names []naming, t times) {
	r.nameYields(s, names)
	r.carryPart(s, names)
	r.nameBranches(s, names)
	r.nameWithinWhole(s, names)
	r.carryHead(x, s, names)
	r.nameResidents(s, names)
	r.namePrices(s, names)
	r.refuseOfMeans(s, names)
	x.nameOfStaff(r, s, names)
	r.nameOfBudget(s, names, t)
	r.nameLevel(s, names)
}

// continueChange gives a figure the measure of what it was before it changed, which stands
// before it: 增速由4.9%提高到7.1%; 增长6%以上，力争达到6.5%.
func (r *Reading) continueChange(f *Figure, names []naming, i, first int) {
	last := len(r.Figures) - 1
	if i == 0 || last < first || f.Unit != r.Figures[last].Unit || f.Measure != report.Share || names[i].rule != "carried over" {
		return
	}
	if p := names[i].peeled; p.kind() != isReach || p.subject != "" && strings.Trim(p.subject, "，力争确保") != "" {
		return
	}
	if r.Figures[last].Measure.IsGrowth() {
		f.Measure = r.Figures[last].Measure
		f.Name = r.Figures[last].Name
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
	if measure == report.Cumulative && t.accounts && (isOfAccounts(named.subject) || t.part && n.unit.kind == unitMoney && named.total) {
		measure, named.total = report.Level, false // what was taken in since January is no stock
	}
	f.Measure = measure
	if falls && n.minus == 0 {
		f.Value = "-" + f.Value
		if f.Upto != "" {
			f.Upto = "-" + f.Upto
		}
	}
	f.Qualifiers = x.qualifiersOf(s, i, named.peeled)
	if named.sure != NoName {
		f.Subject = strings.TrimSpace(named.subject)
	}
	f.Base = named.peeled.versus
	if s.isOfCells() {
		x.figureOfCell(&f, s, i, named)
		return f
	}
	when := t.of(s, i, p, named, measure)
	f.Period, f.Aim = when.period, when.aim
	if measure == report.Growth {
		f.Measure = growthOn(s, i, f.Base, when)
	}
	if named.sure != NoName {
		f.Name = strings.TrimSpace(fullName(named, f.Measure, n.unit))
	}
	return f
}

// printed returns a number as printed, without its unit and without commas.
func printed(s *sentence, n number) string {
	if n.spelled && len(n.runs) == 0 {
		return n.digits
	}
	if n.upto != "" {
		return strings.TrimPrefix(n.digits, "-")
	}
	return plain(s.text[n.from:n.to])
}

// addPages lists the digit runs of page numbers. They belong to no sentence, and so to the first
// chapter that there is: a text that begins with a heading has no chapter 0.
func (r *Reading) addPages(pages [][]char) {
	var at report.Location
	if len(r.Chapters) > 0 {
		at.Chapter = r.Chapters[0].Number
	}
	for _, chars := range pages {
		p := newParagraph(chars)
		for _, d := range digitRuns(p.text) {
			r.NotFigures = append(r.NotFigures, NotFigure{At: at, Start: placeIn(p, d.from), Printed: plain(p.text[d.from:d.to]), Why: ReasonPage})
			r.Runs++
		}
	}
}
