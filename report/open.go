package report

import (
	"slices"
	"strings"

	"yulan/report/text"
)

// Open takes a copy of the report's text apart and compares the data with it. It aligns the
// numbers and marks of the copy with those that the data knows, so that each difference is
// reported once and in its place, and everything else is found, whatever stands between.
//
// The error is a *text.Error, or a *TextError, which tells for how many figures the copy has
// the number. If its kind is OtherReport, document and ledger are returned nevertheless: the
// copy has the report's chapters and sections, but less than half of its figures.
func (r *Report) Open(source string) (Document, Ledger, error) {
	if err := text.Check(source); err != nil {
		return Document{}, Ledger{}, err
	}
	c := r.readThrough(source)
	if c.isTable() {
		return Document{}, Ledger{}, &TextError{Kind: NumbersAlone, Of: len(r.Figures)}
	}
	d := r.Shape.cut(c.folded, c.title, c.begins(), c.end)
	d.end = c.lastWords(d.end)
	l := r.check(d, c)
	found, of := l.Alike(), len(r.Figures)
	switch {
	case found*2 >= of:
		return d, l, nil
	case len(d.Lost) > 0:
		lost := d.Lost[0]
		if i := slices.IndexFunc(d.Lost, func(m Mark) bool { return m.At.Section == 0 }); i >= 0 {
			lost = d.Lost[i] // a chapter says more than a paragraph
		}
		return Document{}, Ledger{}, &TextError{
			Kind: NotTheReport, Mark: lost.Text, Chapter: lost.At.Chapter, Section: lost.At.Section, Found: found, Of: of,
		}
	}
	return d, l, &TextError{Kind: OtherReport, Found: found, Of: of}
}

// isTable tells whether a copy is a table of numbers and their names: there are far fewer signs
// between parts of sentences than numbers. Words such as 以上 are not to be expected there.
func (c *reading) isTable() bool {
	const least = 20 // numbers
	signs := 0
	for _, r := range c.Plain {
		if strings.ContainsRune("，。；：、！？", r) {
			signs++
		}
	}
	numbers := countNumbers(c.tokens)
	return numbers >= least && signs*4 < numbers
}

// readThrough reads a copy, and reads it again wherever something has to be read otherwise than
// it is printed.
func (r *Report) readThrough(source string) *reading {
	f := folded{Text: text.CleanOnce(source), marks: r.Shape.marks()}
	if typed := f.typedMarks(); len(typed) > 0 {
		f.Text = f.Rewritten(typed)
	}
	c := r.read(f)
	const (
		most      = 4 // times: what is found lets others be found between
		manyTimes = 8 // as many numbers are no copy, and take long to align
	)
	for range most {
		if len(c.tokens) > manyTimes*len(c.wanted) {
			break
		}
		rewrites := c.disguises()
		if len(rewrites) == 0 {
			rewrites = c.spelledNumbers()
		}
		if len(rewrites) == 0 {
			break
		}
		f.Text = f.Rewritten(rewrites)
		c = r.read(f)
	}
	return c
}

// reading is a copy that is being read.
type reading struct {
	folded
	shape  Shape
	wanted []expected
	tokens []token
	stops  []int  // where sentences end in the clean text
	links  []link // for each of wanted
	moved  []bool // for each of wanted, whether it is linked out of order
	title  text.Part
	end    int // bounds of the report in the clean text

	isPart   bool // whether the report stands in a longer text, most of whose tokens are dropped
	beyond   int  // numbers after so many that none of them is compared
	compared int  // how often a token was compared with an expected one, which is bounded
}

// read aligns a copy with what is expected, and finds out where the report begins and ends in
// it: at the last salutation before the first thing that is expected, and after the last. The
// numbers of titles, and of what follows, do not belong to the report.
func (r *Report) read(f folded) *reading {
	c := &reading{folded: f, shape: r.Shape, wanted: r.expect(), tokens: r.tokens(f), stops: stopsIn(f.Plain), end: len(f.Plain)}
	c.narrow()
	c.align()
	first, last := c.extent()
	c.title.To = c.beginning(first)
	if c.end = r.Shape.findEnd(f, text.Part{From: last, To: len(f.Plain)}); c.end == len(f.Plain) {
		c.end = c.secondText(last)
	}
	if c.isPart {
		c.end = c.endsBefore(last, c.end)
	}
	isOutside := func(t token) bool { return t.From < c.title.To || t.To > c.end }
	if slices.ContainsFunc(c.tokens, isOutside) {
		c.tokens = slices.DeleteFunc(c.tokens, isOutside)
		c.align()
	}
	c.settle()
	return c
}

// secondText returns where another report begins that was pasted after this one: its chapters
// begin anew. Its title begins with the paragraph after the last sentence. If there is none,
// this is the end of the text.
func (c *reading) secondText(last int) int {
	first := slices.IndexFunc(c.shape.Chapters, func(chapter ChapterShape) bool { return chapter.Mark != "" })
	if first < 0 {
		return len(c.Plain)
	}
	mark := c.shape.Chapters[first].Mark
	begin := c.findMark(text.Part{From: last, To: len(c.Plain)}, mark)
	for begin >= 0 && !c.isFresh(begin) { // it may be said in a sentence
		begin = c.findMark(text.Part{From: begin + len(mark), To: len(c.Plain)}, mark)
	}
	if begin < 0 {
		return len(c.Plain)
	}
	if i := strings.IndexAny(c.Plain[last:begin], "。；"); i >= 0 {
		last += i
	}
	for last < begin && !c.Opens(last) {
		last++
	}
	return last
}

// extent returns the position of the first mark that was found, and the token after which
// nothing more was found: neither a mark, nor a number as expected.
func (c *reading) extent() (first, last int) {
	first = -1
	for i, e := range c.wanted {
		l := c.links[i]
		if l.count == 0 || e.optional || e.cost(c.tokens[l.first:l.first+l.count]) >= costGone {
			continue
		}
		if first < 0 && !e.isNumber() {
			first = c.tokens[l.first].From
		}
		last = c.tokens[l.first+l.count-1].To
	}
	return first, last
}

// lastWords returns where the report's last sentence ends: at the last end of a sentence or, if
// the copy has none there, with the paragraph of the last number that is expected.
func (c *reading) lastWords(stop int) int {
	last := 0
	for i, l := range c.links {
		if l.count > 0 && !c.wanted[i].optional && !c.moved[i] {
			last = max(last, c.tokens[l.first+l.count-1].To)
		}
	}
	if stop > last {
		return stop
	}
	for last < c.end && !c.Opens(last) {
		last++
	}
	return last
}

// beginning returns where the report begins: at its salutation or, if it has none, with the
// paragraph of the first expected number, or with its first mark.
func (c *reading) beginning(first int) int {
	if first < 0 {
		return 0
	}
	if c.shape.Chapters[0].Mark != "" {
		return first
	}
	if c.shape.salutation != nil {
		found := c.shape.salutation.FindAllStringIndex(c.Plain[:first], -1)
		if len(found) > 0 {
			return found[len(found)-1][0]
		}
	}
	for i, e := range c.wanted {
		if l := c.links[i]; l.count > 0 && e.isNumber() {
			first = min(first, c.tokens[l.first].From)
			break
		}
	}
	for first > 0 && !c.isFresh(first) {
		first--
	}
	return first
}
