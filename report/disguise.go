package report

import (
	"slices"
	"strings"
	"unicode/utf8"

	"yulan/report/text"
)

// digitOf returns the digit in whose place text recognition puts a letter. A letter is never taken
// for one unless the number is then exactly the one that is expected at its place.
func digitOf(letter rune) (digit rune, ok bool) {
	switch letter {
	case 'O', 'o', 'Q', 'D', '〇', '○', 'О', 'о', 'Ο', 'ο': // the last four are Cyrillic and Greek
		return '0', true
	case 'l', 'I', 'i', '丨', '|':
		return '1', true
	case 'Z', 'z':
		return '2', true
	case 'З': // Cyrillic
		return '3', true
	case 'S', 's':
		return '5', true
	case 'b':
		return '6', true
	case 'B':
		return '8', true
	case 'g', 'q':
		return '9', true
	}
	return letter, false
}

// isLetterDigit tells whether a character may stand for a digit.
func isLetterDigit(r rune) bool {
	_, ok := digitOf(r)
	return ok
}

// digitsRead returns a text with the digits that its letters may stand for.
func digitsRead(printed string) string {
	return strings.Map(func(r rune) rune { d, _ := digitOf(r); return d }, printed)
}

// otherPoints are the signs that stand for a decimal point in some copies. A sign for it in a
// clean text is one that it could not tell from others.
const otherPoints = "、。·，：•∶,:"

// letters returns how many bytes of a text, from a byte on in one direction, may be digits in
// disguise. It returns 0 if they are a part of a word, or of a numeral in characters.
func letters(plain string, at, step int) int {
	n := 0
	next := func() (rune, int) {
		if step > 0 {
			return utf8.DecodeRuneInString(plain[at+n:])
		}
		return utf8.DecodeLastRuneInString(plain[:at-n])
	}
	r, size := next()
	for ; size > 0 && isLetterDigit(r); r, size = next() {
		n += size
	}
	if size > 0 && (isASCIILetter(r) || strings.ContainsRune("零一二三四五六七八九十百千", r)) {
		return 0
	}
	return n
}

func isASCIILetter(r rune) bool { return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' }

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

// disguised returns the extent of a number of which letters replace some digits, and how many
// runs of digits it has: the first of some runs and those after it. If no letter does, the
// extent is that of the run.
func disguised(plain string, runs []text.Part, from int) (whole text.Part, count int) {
	whole, count = runs[0], 1
	if left := lettersBefore(plain, whole); whole.From-left >= from {
		whole.From -= left
	}
	isJoined := func(at int) bool { return count < len(runs) && runs[count].From == at }
	for {
		end := whole.To
		n := letters(plain, end, 1)
		if point, size := utf8.DecodeRuneInString(plain[end:]); n == 0 && isPointLike(point) && !strings.Contains(plain[whole.From:end], ".") {
			switch m := letters(plain, end+size, 1); {
			case m > 0:
				n = size + m
			case point == '.' && end > runs[count-1].To && isJoined(end+size): // lO.5
				n = size
			}
		}
		if n == 0 {
			return whole, count
		}
		if whole.To += n; isJoined(whole.To) {
			whole.To, count = runs[count].To, count+1
		}
	}
}

// lettersBefore returns how many bytes before a run of digits may be digits, with a point.
func lettersBefore(plain string, run text.Part) int {
	left := letters(plain, run.From, -1)
	point, size := utf8.DecodeLastRuneInString(plain[:run.From-left])
	if !isPointLike(point) || strings.Contains(plain[run.From:run.To], ".") {
		return left
	}
	if n := letters(plain, run.From-left-size, -1); n > 0 {
		return left + size + n
	}
	return left
}

// letterRun returns how many bytes of letters that may be digits stand at a byte, whatever
// follows them.
func letterRun(plain string, at int) int {
	n := 0
	for {
		r, size := utf8.DecodeRuneInString(plain[at+n:])
		if size == 0 || !isLetterDigit(r) {
			return n
		}
		n += size
	}
}

func isPointLike(r rune) bool {
	return r == '.' || r != utf8.RuneError && strings.ContainsRune(otherPoints, r)
}

// undisguised returns a number with the digits and the decimal point that its letters and signs
// stand for, and whether that is a number.
func undisguised(printed string) (string, bool) {
	number := digitsRead(printed)
	if !strings.Contains(number, ".") {
		if i := strings.IndexFunc(number, isPointLike); i >= 0 {
			_, size := utf8.DecodeRuneInString(number[i:])
			number = number[:i] + "." + number[i+size:]
		}
	}
	for i := range len(number) {
		if !isDigit(number[i]) && (number[i] != '.' || i == 0 || i == len(number)-1) {
			return "", false
		}
	}
	return number, strings.Count(number, ".") <= 1
}

// disguises says as what the numbers are to be read that stand at their places and are printed
// with letters for digits, with another sign for the decimal point, or torn by the ends of lines.
func (c *reading) disguises() []text.Rewrite {
	var found []text.Rewrite
	for i := range c.wanted {
		e, l := &c.wanted[i], c.links[i]
		if l.count == 0 || !e.isNumber() {
			continue
		}
		if part, number, ok := c.readAs(e, c.tokens[l.first:l.first+l.count]); ok {
			found = append(found, text.Rewrite{Part: part, As: number})
		}
	}
	slices.SortFunc(found, func(a, b text.Rewrite) int { return a.From - b.From })
	return found
}

// readAs returns what of a copy is to be read as the expected number that it was taken for, and
// as what, if it has to be read otherwise than it is printed.
func (c *reading) readAs(e *expected, tokens []token) (text.Part, string, bool) {
	t, last := &tokens[0], &tokens[len(tokens)-1]
	whole, printed := text.Part{From: t.From, To: last.To}, c.Plain[t.From:last.To]
	number := e.head
	if e.tail != "" {
		number += ratioSign + e.tail
	}
	switch {
	case len(tokens) > 1 && e.splitCost(tokens) == costRead:
		return t.pieces[len(tokens)-2].Part, number, true
	case len(tokens) == 1 && t.isAlike(e) && printed != number:
		return t.outer, number, true
	case printed != number && c.withoutPage(whole) == number:
		return whole, number, true
	case len(tokens) > 1 && t.pieces[len(tokens)-2].isAnother(e):
		return t.pieces[len(tokens)-2].Part, t.pieces[len(tokens)-2].exact, true
	case len(c.Breaks(text.Part{From: whole.From, To: whole.To - 1})) > 0:
		return whole, printed, true
	}
	return whole, "", false
}

// isAnother tells whether several runs are one number that is not the expected one, in which
// another sign stands for the point, or which the ends of lines tear apart. Letters in it are not
// read as digits.
func (p *pieces) isAnother(e *expected) bool {
	joint := p.joins(e.head)
	return (joint == isOther || joint == isOtherFraction) && p.exact != "" && !strings.ContainsFunc(p.whole, isLetterDigit)
}

// withoutPage returns a number without the digits that stand alone on a line within it, as the
// number of a page does.
func (c *reading) withoutPage(number text.Part) string {
	lines := strings.FieldsFunc(c.Source[c.Origin(number.From):c.Origin(number.To)], func(r rune) bool { return strings.ContainsRune(lineEnds, r) })
	for i := range lines {
		lines[i] = strings.TrimSpace(lines[i])
	}
	lines = slices.DeleteFunc(lines, func(line string) bool { return line == "" })
	const longest = 3 // digits of a page's number
	for i, line := range lines {
		isAlone := i > 0 && (i+1 < len(lines) || c.endsLine(number.To-1))
		if isAlone && len(line) <= longest && strings.Trim(line, "0123456789") == "" {
			return strings.Join(slices.Delete(lines, i, i+1), "")
		}
	}
	return ""
}

// bareLetters finds the numbers that are nothing but letters, lO for 10, and says as what they
// are to be read: where a number is missing that they are exactly, with its unit.
func (c *reading) bareLetters(within text.Part, e expected) (text.Part, bool) {
	for at := within.From; at < min(within.To, within.From+farthest); {
		n := letterRun(c.Plain, at)
		if n == 0 {
			_, size := utf8.DecodeRuneInString(c.Plain[at:])
			at += max(1, size)
			continue
		}
		p := text.Part{From: at, To: at + n}
		if point, size := utf8.DecodeRuneInString(c.Plain[p.To:]); isPointLike(point) {
			if m := letters(c.Plain, p.To+size, 1); m > 0 {
				p.To += size + m
			}
		}
		number, ok := undisguised(c.Plain[p.From:p.To])
		isWhole := letters(c.Plain, at, 1) > 0 && letters(c.Plain, at+n, -1) == n && (at == 0 || !isDigit(c.Plain[at-1])) && (p.To == len(c.Plain) || !isDigit(c.Plain[p.To]))
		if ok && isWhole && number == e.head && e.hasUnitAt(c.Plain, p) {
			return p, true
		}
		at = p.To
	}
	return text.Part{}, false
}
