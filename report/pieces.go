package report

import (
	"slices"
	"strings"
	"unicode/utf8"

	"yulan/report/text"
)

// joint says how several runs of digits, with what stands between them, are related.
type joint int

const (
	isApart         joint = iota
	isWhole               // exactly the number, interrupted by the end of a line or with letters or another point
	isGrouped             // one number with unusual signs between its thousands
	isTorn                // one number in which signs replace digits or the point
	isOther               // another number that the end of a line interrupts
	isOtherFraction       // perhaps another number, with another sign for its point
)

// otherSigns are the signs that text recognition or a typing mistake puts in place of a point or a
// comma, and the bar in place of a one.
var otherSigns = strings.NewReplacer("|", "1",
	"，", "", ",", "", "'", "", "’", "", "·", ".", "。", ".", "．", ".", "•", ".", "∶", ".", "：", ".", "..", ".")

// groupSigns separate thousands in some copies, besides the comma, which copies may drop.
var groupSigns = []string{"，", "’", "'", "٬"}

// pieces are several runs of digits with what stands between them, in the forms in which they
// may be one number.
type pieces struct {
	text.Part        // of the clean text, with letters that may be digits
	whole     string // as printed; empty if they are too long for a number, or not all of them are digits
	runes     []rune // as printed, with digits for letters
	bare      string // with digits for letters, and without other signs
	exact     string // the number that it is when letters, another point and the end of a line are read through; empty if it is none
	ratio     string // the same of a ratio
	digits    string // without the sign that stands between the first two
	isGroups  bool   // whether that sign separates thousands
	isLines   bool   // whether nothing but the ends of lines separates the runs
	isDecimal bool   // whether a sign that may be a point separates two runs
}

// longestTorn is how long a number that is torn apart may be, in bytes: more than any number
// that is expected allows.
const longestTorn = 64

// piecesOf returns runs of digits that follow each other.
func (f folded) piecesOf(tokens []token) pieces {
	last := tokens[len(tokens)-1]
	part := text.Part{From: tokens[0].begin(), To: last.end()}
	if part.To-part.From > longestTorn || slices.ContainsFunc(tokens, func(t token) bool { return !t.isNumber() }) {
		return pieces{}
	}
	p := pieces{Part: part, whole: f.Plain[tokens[0].From:last.To], isLines: true}
	p.runes, p.bare = []rune(digitsRead(f.Plain[part.From:part.To])), otherSigns.Replace(digitsRead(p.whole))
	joined := f.Plain[part.From:tokens[0].end()]
	for i := 1; i < len(tokens); i++ {
		between := f.Plain[tokens[i-1].end():tokens[i].begin()]
		if between == "-" && f.endsLine(tokens[i-1].end()) {
			between = ""
		}
		p.isLines = p.isLines && between == ""
		p.isDecimal = len(tokens) == 2 && isPoint(between) && last.tail == "" && len(last.head) <= 2 && !strings.Contains(tokens[0].head+last.head, ".")
		joined += between + f.Plain[tokens[i].begin():tokens[i].end()]
	}
	p.exact, _ = undisguised(joined)
	if head, tail, ok := strings.Cut(strings.Replace(joined, "：", ratioSign, 1), ratioSign); ok {
		head, _ = undisguised(head)
		p.ratio = head + ratioSign + digitsRead(tail)
	}
	sign := f.Plain[tokens[0].To:tokens[1].From]
	p.digits = strings.ReplaceAll(p.whole, sign, "")
	p.isGroups = slices.Contains(groupSigns, sign) && isGroupedBy(p.whole, sign)
	return p
}

// isPoint tells whether a text is one sign that may stand for a decimal point.
func isPoint(sign string) bool {
	r, size := utf8.DecodeRuneInString(sign)
	return size > 0 && size == len(sign) && isPointLike(r)
}

// lineEnds are what a line of a copy can end with.
const lineEnds = "\n\r\v\f\u0085\u2028\u2029"

// endsLine tells whether the sign at a byte of the clean text is the last of its line in the
// copy.
func (f folded) endsLine(at int) bool {
	return strings.ContainsAny(f.Source[f.Origin(at):f.Origin(at+1)], lineEnds)
}

// joins says how the runs of digits make up the number, if they do.
func (p *pieces) joins(number string) joint {
	switch {
	case p.whole == "":
		return isApart
	case p.isGroups && p.digits == number:
		return isGrouped
	case p.exact == number:
		return isWhole
	case p.bare == number || isHoled(number, p.runes):
		return isTorn
	case p.isGroups && len(p.digits) == len(number):
		return isTorn // another number, grouped as the expected one would be
	case p.isLines:
		return isOther
	case p.isDecimal:
		return isOtherFraction
	}
	return isApart
}

// isHoled tells whether signs replace some of a number's digits, and no more of them than
// remain.
func isHoled(number string, printed []rune) bool {
	if len(printed) != len(number) {
		return false
	}
	digits := 0
	for i, r := range printed {
		switch {
		case r == rune(number[i]):
			digits++
		case '0' <= r && r <= '9' || strings.ContainsRune("，、；。：", r):
			return false
		}
	}
	return digits*2 >= len(number)
}

// isGroupedBy tells whether a number has a sign before every three digits.
func isGroupedBy(number, sign string) bool {
	const group = 3
	for i, part := range strings.Split(strings.SplitN(number, ".", 2)[0], sign) {
		if i == 0 && (len(part) == 0 || len(part) > group) || i > 0 && len(part) != group {
			return false
		}
	}
	return true
}

// valueOf returns what two numbers have in common that are the same, as 9 and 9.0 are.
func valueOf(head, tail string) string { return shortest(head) + ratioSign + shortest(tail) }

// shortest drops the zeros that do not change a number.
func shortest(digits string) string {
	if strings.Contains(digits, ".") {
		digits = strings.TrimSuffix(strings.TrimRight(digits, "0"), ".")
	}
	if short := strings.TrimLeft(digits, "0"); short != "" && short[0] != '.' {
		return short
	}
	return "0" + strings.TrimLeft(digits, "0")
}
