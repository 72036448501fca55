package report

import (
	"cmp"
	"slices"
	"strings"

	"yulan/report/text"
)

// expected is something that a copy of the report should contain, in the order of the text: the
// mark of a chapter or a section, or a number.
type expected struct {
	at   Location // for a mark, the place that begins with it: its Sentence is 0
	mark string   // "" for a number

	// For a number:
	run        int
	head, tail string // "1.80" and "1" for a ratio; for other numbers tail is ""
	value      string // what equal numbers share, however they are printed
	unit       string
	figures    []Figure // that the number states; none where the data says it states none
	not        NotFigure
	claims     []Claim // everything that the data says of the number
	optional   bool    // it stands after the last figure, where copies differ in their notes
}

// isNumber tells whether a number is expected, rather than a mark.
func (e *expected) isNumber() bool { return e.mark == "" }

// expect lists what a copy of the report should contain.
func (r *Report) expect() []expected {
	numbers := r.expectNumbers()
	for i := len(numbers) - 1; i >= 0 && len(r.Figures) > 0; i-- {
		numbers[i].optional = numbers[i].at.Compare(r.Figures[len(r.Figures)-1].At) > 0
	}
	var all []expected
	take := func(chapter, section int) {
		for len(numbers) > 0 && numbers[0].at.Chapter == chapter && numbers[0].at.Section == section {
			all = append(all, numbers[0])
			numbers = numbers[1:]
		}
	}
	for _, c := range r.Shape.Chapters {
		if c.Mark != "" {
			all = append(all, expected{at: Location{Chapter: c.Number}, mark: c.Mark})
		}
		take(c.Number, 0)
		for _, s := range c.Sections {
			all = append(all, expected{at: Location{Chapter: c.Number, Section: s.Number}, mark: s.Mark})
			take(c.Number, s.Number)
		}
	}
	return all
}

// expectNumbers lists the numbers that the data knows, each once, whatever it says of them.
func (r *Report) expectNumbers() []expected {
	var all []expected
	for _, f := range r.Figures {
		head, tail, _ := strings.Cut(f.Printed, ratioSign)
		all = append(all, expected{
			at: f.At, run: f.Run, head: head, tail: tail, unit: f.Unit.Printed, figures: []Figure{f},
			claims: []Claim{{Figure: f.ID, At: f.At, Run: f.Run, Printed: f.Printed}},
		})
		if f.Upto != "" { // the second end of a range: 2—4家
			all = append(all, expected{
				at: f.At, run: f.Run + 1, head: f.Upto, not: NotFigure{At: f.At, Run: f.Run + 1, Printed: f.Upto, Kind: "range", Why: f.Name},
				claims: []Claim{{At: f.At, Run: f.Run + 1, Printed: f.Upto}},
			})
		}
	}
	for _, n := range r.NotFigures {
		all = append(all, expected{
			at: n.At, run: n.Run, head: n.Printed, not: n,
			claims: []Claim{{At: n.At, Run: n.Run, Printed: n.Printed}},
		})
	}
	slices.SortStableFunc(all, func(a, b expected) int { return cmp.Or(a.at.Compare(b.at), cmp.Compare(a.run, b.run)) })
	return joinRuns(all)
}

// joinRuns joins what the data says of a single number. A ratio has two runs.
func joinRuns(all []expected) []expected {
	var joined []expected
	for _, e := range all {
		if n := len(joined); n > 0 {
			before := &joined[n-1]
			isSecond := before.tail != "" && before.run+1 == e.run && e.head == before.tail
			if before.at == e.at && (before.run == e.run || isSecond) {
				before.figures = append(before.figures, e.figures...)
				before.claims = append(before.claims, e.claims...)
				continue
			}
		}
		e.value = valueOf(e.head, e.tail)
		joined = append(joined, e)
	}
	return joined
}

// token is a part of a copy that may be something expected: an occurrence of a mark, or a
// number.
type token struct {
	text.Part        // of the clean text
	mark      string // "" for a number
	fresh     bool   // whether the mark begins a sentence or a paragraph

	// For a number:
	head, tail, unit string
	value            string                    // what equal numbers share, however they are printed
	alike, alikeTail string                    // the number if letters in it or next to it are digits, or its colon is a point; empty if neither may be
	outer            text.Part                 // the number with those letters
	run              int                       // its place among the digit runs of its sentence, from 1
	pieces           [longestMerged - 1]pieces // with the next token, and with the next two
}

// isNumber tells whether the token is a number, rather than a mark.
func (t token) isNumber() bool { return t.mark == "" }

// begin and end are the bounds of a token with the letters that may be digits.
func (t *token) begin() int {
	if t.alike != "" {
		return t.outer.From
	}
	return t.From
}

func (t *token) end() int {
	if t.alike != "" {
		return t.outer.To
	}
	return t.To
}

// tokens finds all parts of a copy that may be something expected.
func (r *Report) tokens(f folded) []token {
	numbers := r.numberTokens(f.Text)
	marks := f.markTokens()
	all := make([]token, 0, len(numbers)+len(marks))
	all = append(append(all, numbers...), marks...)
	slices.SortFunc(all, func(a, b token) int { return cmp.Compare(a.From, b.From) })
	for j := range all {
		for n := 2; n <= min(longestMerged, len(all)-j); n++ {
			all[j].pieces[n-2] = f.piecesOf(all[j : j+n])
		}
	}
	return all
}

// numberTokens finds the numbers of a copy. The two runs of a ratio are a single number.
func (r *Report) numberTokens(t *text.Text) []token {
	runs := t.DigitRuns(text.Part{To: len(t.Plain)})
	tokens := make([]token, 0, len(runs))
	run := 0
	for i := 0; i < len(runs); i++ {
		if run++; i == 0 || strings.ContainsAny(t.Plain[runs[i-1].To:runs[i].From], "。；") {
			run = 1
		}
		n := token{Part: runs[i], head: t.Plain[runs[i].From:runs[i].To], run: run}
		first := i
		i += n.takeLetters(t.Plain, runs[i:], lastEnd(tokens)) - 1
		i += n.takeRatio(t.Plain, runs[i+1:])
		run += i - first
		n.value = valueOf(n.head, n.tail)
		behind, _ := cutBetween(t.Plain[n.end():])
		if n.unit = r.unitAt(behind); n.unit == "" && strings.HasSuffix(t.Plain[:n.begin()], percentWord) {
			n.unit = "%"
		}
		tokens = append(tokens, n)
	}
	return tokens
}

// takeLetters makes a number of the first of some runs and of the letters next to it that may be
// digits, with the runs between which they stand. It returns how many runs the number has.
func (t *token) takeLetters(plain string, runs []text.Part, from int) int {
	whole, count := disguised(plain, runs, from)
	if whole == runs[0] {
		return 1
	}
	number, ok := undisguised(plain[whole.From:whole.To])
	if !ok {
		return 1
	}
	t.alike, t.outer = number, whole
	if count > 1 {
		t.head, t.To = number, runs[count-1].To
	}
	return count
}

// takeRatio takes the runs after a number that are the other side of a ratio, and returns how
// many they are. If there is one, the colon may also be a point in disguise.
func (t *token) takeRatio(plain string, runs []text.Part) int {
	count, from, end := 0, 0, t.end()
	for ; count < len(runs); count++ {
		sign := plain[end:runs[count].From]
		if sign != ratioSign && (sign != "：" || t.alike == "") {
			break
		}
		if count == 0 {
			from = runs[0].From
		}
		end = runs[count].To
	}
	if count == 0 {
		t.takeLetterTail(plain)
		return 0
	}
	t.tail, t.To = plain[from:end], end
	if t.alike != "" {
		t.alikeTail, t.outer.To = t.tail, end
		return count
	}
	fraction, tail, _ := strings.Cut(t.tail, ratioSign)
	if number, ok := undisguised(t.head + "." + fraction); ok {
		t.alike, t.alikeTail, t.outer = number, tail, t.Part
	}
	return count
}

// takeLetterTail takes letters behind a colon for the other side of a ratio: l.8O∶l.
func (t *token) takeLetterTail(plain string) {
	end := t.end()
	for _, sign := range []string{ratioSign, "：", ":"} {
		from := end + len(sign)
		if !strings.HasPrefix(plain[end:], sign) {
			continue
		}
		if n := letters(plain, from, 1); n > 0 {
			if t.alike == "" {
				t.alike, t.outer = t.head, t.Part
			}
			t.alikeTail, t.outer.To = digitsRead(plain[from:from+n]), from+n
		}
	}
}

// isAlike tells whether a token is exactly the expected number if its letters are digits, or its
// colon a point.
func (t *token) isAlike(e *expected) bool {
	return t.alike != "" && t.alike == e.head && t.alikeTail == e.tail
}

// lastEnd returns where the last of some tokens ends.
func lastEnd(tokens []token) int {
	if len(tokens) == 0 {
		return 0
	}
	return tokens[len(tokens)-1].end()
}

// markTokens finds the occurrences of the marks in a copy.
func (f folded) markTokens() []token {
	var tokens []token
	for _, mark := range f.marks {
		for at := 0; ; {
			i := strings.Index(f.Plain[at:], mark)
			if i < 0 {
				break
			}
			at += i
			tokens = append(tokens, token{Part: text.Part{From: at, To: at + len(mark)}, mark: mark, fresh: f.isFresh(at)})
			at += len(mark)
		}
	}
	return tokens
}

// isFresh tells whether a sentence or a paragraph begins at a byte of the clean text.
func (f folded) isFresh(at int) bool {
	if at == 0 || f.Opens(at) || f.IsBreak(at) {
		return true
	}
	return slices.ContainsFunc([]string{"。", "；", "：", "！", "？", "。”", "。）"}, func(end string) bool {
		return strings.HasSuffix(f.Plain[:at], end)
	})
}
