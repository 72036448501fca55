package text

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"yulan/report/lazyregexp"
)

// The forms of a page number on a line of its own, without blanks.
var pageNumbers = []*lazyregexp.Regexp{
	lazyregexp.New(`^[-—~·•_|]{1,3}[0-9]{1,4}[-—~·•_|]{1,3}$`),
	lazyregexp.New(`^(?:—|-)[0-9]{1,3}$|^[0-9]{1,3}(?:—|-)$`),
	lazyregexp.New(`^第?[0-9]{1,4}页(?:[，,/|]?[（]?共[0-9]{1,4}页[）]?)?$|^共[0-9]{1,4}页[，,/|]?第[0-9]{1,4}页$`),
	lazyregexp.New(`^第[一二三四五六七八九十百]{1,5}页$`),
	lazyregexp.New(`(?i)^[-—~·•|]{1,3}[ivxl]{1,6}[-—~·•|]{1,3}$`),
	lazyregexp.New(`^[0-9]{1,3}/[0-9]{1,3}$`),
	lazyregexp.New(`(?i)^(?:p|page)\.?[0-9]{1,3}(?:(?:of|/)[0-9]{1,3})?$`),
	lazyregexp.New(`^第?[A-Z]?[0-9]{1,2}版$|^第[一二三四五六七八九十]{1,3}版$`),
}

// printed are the forms of what a browser or a newspaper prints at the edge of a page, without
// blanks: the time or the address, with the page number, and the date of the paper with the
// number of its page. A date without a weekday may be part of the text.
var printed = []*lazyregexp.Regexp{
	lazyregexp.New(`^(?:https?：//|www\.)[!-~：；，（）]+$`),
	lazyregexp.New(`^[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}[，,]?[0-9]{1,2}[：∶][0-9]{2}(?:[：∶][0-9]{2})?$`),
	lazyregexp.New(`^[^，。；：]{0,16}[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日[（]?星期[一二三四五六日天][）]?[^，。；：]{0,16}$`),
}

// bareNumber is a number that may be a page number.
var bareNumber = lazyregexp.New(`^[0-9]{1,3}$`)

// contentsLine is a line of a table of contents: words, a leader, the page.
var contentsLine = lazyregexp.New(`^.{2,200}?(?:…+|\.{3,}|·{3,}|⋯+|—{3,}|-{4,}|_{3,})[（]?[-—]?[0-9]{1,4}[-—]?[）]?$`)

// contentsTitle is the title of a table of contents, and contentsItem is a line of one without
// a leader.
var (
	contentsTitle = lazyregexp.New(`(?i)^(?:目录|目次|contents)$`)
	contentsItem  = lazyregexp.New(`^.{2,200}[^0-9.%，。；：]\s*[0-9]{1,3}$`)
)

// skipFurniture skips what belongs to the pages of a copy and not to its text: their numbers,
// their running heads, and the table of contents.
func skipFurniture(chars []char, lines []line) {
	f := furniture{chars: chars, lines: lines, columns: usual(lines, columnsOf)}
	f.skipContents()
	f.skipForms(pageNumbers, PageNumber)
	f.skipForms(printed, RunningHead)
	f.skipBareNumbers()
	f.skipHeads()
	f.skipPagesInLines()
}

// furniture is a copy whose page furniture is being removed.
type furniture struct {
	chars   []char
	lines   []line
	columns int // of a usual line
}

// skip skips a line.
func (f *furniture) skip(n int, why Reason) {
	l := &f.lines[n]
	skipInks(f.chars[l.from:l.to], why)
	l.measure(f.chars)
}

// skipContents skips the lines of a table of contents that end with a page.
func (f *furniture) skipContents() {
	within := false // after the title of a table of contents
	for n, l := range f.lines {
		switch {
		case l.isBlank():
		case contentsTitle.MatchString(l.ink):
			within = true
			f.skip(n, Contents)
		case contentsLine.MatchString(l.ink), within && contentsItem.MatchString(l.ink):
			f.skip(n, Contents)
		default:
			within = false
		}
	}
}

// skipForms skips the lines that look like one of some forms.
func (f *furniture) skipForms(forms []*lazyregexp.Regexp, why Reason) {
	for n, l := range f.lines {
		for _, form := range forms {
			if !l.isBlank() && form.MatchString(l.ink) {
				f.skip(n, why)
				break
			}
		}
	}
}

// skipBareNumbers skips the lines that are only a number, if it is a page number: it stands at
// the edge of a page, or between a full line and another, or is one of a series that counts on.
// In narrow lines any number may stand alone.
func (f *furniture) skipBareNumbers() {
	if f.columns < narrowest {
		return
	}
	var found []int // lines
	for n, l := range f.lines {
		if bareNumber.MatchString(l.ink) && !f.isTorn(n) {
			found = append(found, n)
		}
	}
	counting := f.counting(found)
	for i, n := range found {
		before, after := f.neighbour(n, -1), f.neighbour(n, 1)
		atEdge := before < 0 || after < 0 || before < n-1 || after > n+1 ||
			f.lines[n].newPage || f.lines[after].newPage
		if counting[i] || atEdge || f.lines[before].columns > f.columns*5/6 {
			f.skip(n, PageNumber)
		}
	}
}

// isTorn tells whether a number alone on a line is part of one that the ends of lines tear
// apart: at a decimal point, or before its sign.
func (f *furniture) isTorn(n int) bool {
	before, after := f.neighbour(n, -1), f.neighbour(n, 1)
	return before >= 0 && strings.HasSuffix(f.lines[before].ink, ".") ||
		after >= 0 && (strings.HasPrefix(f.lines[after].ink, ".") || strings.HasPrefix(f.lines[after].ink, "%"))
}

// counting tells, for each of some lines that are numbers, whether it is one more than the
// previous one or one less than the next.
func (f *furniture) counting(found []int) []bool {
	counts := make([]bool, len(found))
	number := func(i int) int {
		n, _ := strconv.Atoi(f.lines[found[i]].ink) // digits, and few
		return n
	}
	for i := 1; i < len(found); i++ {
		if number(i) == number(i-1)+1 {
			counts[i-1], counts[i] = true, true
		}
	}
	return counts
}

// neighbour returns the next line with ink before or after a line, or -1.
func (f *furniture) neighbour(n, step int) int {
	for n += step; n >= 0 && n < len(f.lines); n += step {
		if !f.lines[n].isBlank() {
			return n
		}
	}
	return -1
}

// skipHeads skips the lines that stand on many pages: identical except for digits, and most of
// them where a sentence goes on, or next to a page number.
func (f *furniture) skipHeads() {
	const (
		shortest, longest = 4, 40 // characters
		titles            = 3     // lines at the beginning of a copy that may be what the heads repeat
	)
	same := map[string][]int{}
	var keys []string
	for n, l := range f.lines {
		if l.isBlank() {
			continue
		}
		length := utf8.RuneCountInString(l.ink)
		isSentence := strings.ContainsAny(l.ink, "。；") || strings.ContainsRune("，：、", l.lastRune())
		if length < shortest || length > longest || isSentence || quantity.MatchString(l.ink) {
			continue
		}
		key := digits.ReplaceAllString(l.ink, "#")
		if same[key] == nil {
			keys = append(keys, key)
		}
		same[key] = append(same[key], n)
	}
	for _, key := range keys {
		if !f.isHead(same[key]) || !f.countsOn(same[key]) {
			continue
		}
		for _, n := range same[key] {
			if !f.isTitle(n, titles) {
				f.skip(n, RunningHead)
			}
		}
	}
}

var (
	digits   = lazyregexp.New(`[0-9]+`)
	quantity = lazyregexp.New(`[0-9]\.[0-9]|%`) // no head has one
)

// countsOn tells whether the last number of some lines never becomes smaller, as that of a page
// does not.
func (f *furniture) countsOn(lines []int) bool {
	last := 0
	for _, n := range lines {
		numbers := digits.FindAllStringIndex(f.lines[n].ink, -1)
		if len(numbers) == 0 {
			return true // their keys are the same, so none has one
		}
		at := numbers[len(numbers)-1]
		number, _ := strconv.Atoi(f.lines[n].ink[at[0]:at[1]]) // 0 for one too long, which is no page's
		if number < last {
			return false
		}
		last = number
	}
	return true
}

// isTitle tells whether a line is among the first of a copy.
func (f *furniture) isTitle(n, titles int) bool {
	for ; titles > 0 && n >= 0; titles-- {
		n = f.neighbour(n, -1)
	}
	return n < 0
}

// isHead tells whether identical lines are the running head of pages. Lines as long as most may
// also be sentences that are repeated.
func (f *furniture) isHead(lines []int) bool {
	const pages = 3 // as often a head stands without any number of a page
	atPage, within := 0, 0
	isShort := f.lines[lines[0]].columns <= f.columns*5/6
	if !isShort && len(lines) < pages {
		return false
	}
	for _, n := range lines {
		if f.atPage(n) {
			atPage++
		}
		if f.interrupts(n) {
			within++
		}
	}
	return len(lines) > 1 && atPage >= len(lines)-1 && atPage > 0 ||
		isShort && f.columns >= narrowest && len(lines) >= pages && within*2 >= len(lines)
}

// atPage tells whether a line stands next to a page number that was skipped, or at the start of
// a page, with only blank lines between.
func (f *furniture) atPage(n int) bool {
	if f.lines[n].newPage {
		return true
	}
	for _, step := range []int{-1, 1} {
		for i := n + step; i >= 0 && i < len(f.lines) && f.lines[i].isBlank(); i += step {
			if f.isSkipped(i, PageNumber) || f.lines[i].newPage {
				return true
			}
		}
	}
	return false
}

// isSkipped tells whether a line was skipped for a reason.
func (f *furniture) isSkipped(n int, why Reason) bool {
	for _, c := range f.chars[f.lines[n].from:f.lines[n].to] {
		if c.skip == why {
			return true
		}
	}
	return false
}

// interrupts tells whether a line stands where the sentence of the previous line goes on.
func (f *furniture) interrupts(n int) bool {
	before := f.neighbour(n, -1)
	return before >= 0 && !strings.ContainsRune("。；：！？”）", f.lines[before].lastRune()) &&
		f.lines[before].columns > f.columns*5/6
}
