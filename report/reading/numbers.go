package reading

import (
	"strings"
	"unicode/utf8"

	"yulan/report/lazyregexp"
)

// number is one number of a sentence, figure or not, in bytes of the sentence.
type number struct {
	from, to int    // from its first digit to behind its last
	digits   string // "27894", "8.3", without commas
	upto     string // the other end of a range
	ratio    bool   // printed a∶b; digits is a
	rank     bool   // 第5位
	runs     []span // its digit runs
	unit     unit
	end      int    // behind its unit and what qualifies it there
	start    int    // before what qualifies it in front
	before   string // 超过, 近 …
	after    string // 以上, 左右 …
	why      Reason // why it is no figure, or ""
	minus    int    // length of the sign before it
	spelled  bool   // in Chinese numerals, so without digit runs
}

func (n number) isFigure() bool { return n.why == "" }

// literalEnd returns where a number ends as it is written: digits, thousands in groups, decimals.
func literalEnd(s string, i int) int {
	j := digitsEnd(s, i)
	for j-i <= 3 && j+4 <= len(s) && s[j] == ',' && digitsEnd(s, j+1) == j+4 || j > i+3 && s[max(i, j-4)] == ',' && j+4 <= len(s) && s[j] == ',' && digitsEnd(s, j+1) == j+4 {
		j += 4
	}
	if j+1 < len(s) && s[j] == '.' && isDigit(rune(s[j+1])) {
		j = digitsEnd(s, j+1)
	}
	return j
}

func digitsEnd(s string, i int) int {
	for i < len(s) && isDigit(rune(s[i])) {
		i++
	}
	return i
}

// dates are written with signs between their numbers.
var dateWritten = lazyregexp.New(`^(?:(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}∶\d\d(?:∶\d\d)?)`)

// scan finds the numbers of a sentence: where they stand, their units, what qualifies them.
// What is no figure is told apart later.
func (x *lexicon) scan(s string) []number {
	var numbers []number
	for i := 0; i < len(s); {
		if !isDigit(rune(s[i])) {
			if n, ok := x.spelledAt(s, i); ok {
				numbers = append(numbers, n)
				i = n.end
				continue
			}
			_, size := utf8.DecodeRuneInString(s[i:])
			i += size
			continue
		}
		n := x.numberAt(s, i)
		numbers = append(numbers, n)
		i = n.to
	}
	x.shareUnits(s, numbers)
	for i := range numbers {
		x.qualify(s, numbers, i)
	}
	return numbers
}

// numberAt reads the number that begins at a byte.
func (x *lexicon) numberAt(s string, i int) number {
	n := number{from: i, start: i}
	if found := dateWritten.FindString(s[i:]); found != "" && (len(found) > 5 || afterDate(s, i)) {
		n.to = i + len(found)
		n.end, n.why, n.digits = n.to, ReasonDate, found
		for _, r := range digitRuns(found) {
			n.runs = append(n.runs, span{i + r.from, i + r.to})
		}
		return n
	}
	n.to = literalEnd(s, i)
	n.digits = strings.ReplaceAll(s[i:n.to], ",", "")
	n.runs = []span{{i, n.to}}
	n.unit = x.unitAt(s[n.to:])
	n.end = n.to + n.unit.length
	x.readRatio(s, &n)
	x.readRange(s, &n)
	n.readMinus(s)
	return n
}

// minusBefore is a sign that makes a number negative: 自然增长率为-1.29‰. Between two numbers, or
// at the start of a paragraph or a clause, the sign is not a minus.
var minusBefore = lazyregexp.New(`(?:为|是|率|增长|增速|增幅|涨幅|到|至|达|约|值|温|能耗|比|\]|(?:率|增速|增幅|涨幅)（)(-|—)$|(?:[%‰\d]、|[%‰]和|[%‰]与)(-)$`)

// readMinus reads a sign before a part of a hundred or a degree.
func (n *number) readMinus(s string) {
	found := minusBefore.FindStringSubmatch(lastBytes(s[:n.from], 12))
	inList := found != nil && found[2] != "" // 0.15、-5.64、1.34个百分点: only the last one has the unit
	if found == nil || n.ratio || !inList && n.unit.kind != unitPart && n.unit.base != "℃" && n.unit.base != "摄氏度" {
		return
	}
	n.minus = len(found[1] + found[2])
	n.digits = "-" + n.digits
	if n.upto != "" {
		n.upto = "-" + n.upto
	}
}

// afterDate says whether a time of day may stand here: behind a date, or alone.
func afterDate(s string, i int) bool {
	before := strings.TrimRight(s[:i], " ")
	return before == "" || isDigit(rune(before[len(before)-1])) || strings.HasSuffix(before, "日") || strings.HasSuffix(before, "：")
}

// readRatio reads on over a∶b and a∶b∶c.
func (x *lexicon) readRatio(s string, n *number) {
	for n.unit.length == 0 && strings.HasPrefix(s[n.to:], "∶") {
		from := n.to + len("∶")
		if from >= len(s) || !isDigit(rune(s[from])) {
			return
		}
		n.ratio = true
		n.to = literalEnd(s, from)
		n.runs = append(n.runs, span{from, n.to})
		n.unit = x.unitAt(s[n.to:])
		n.end = n.to + n.unit.length
	}
}

// rangeSigns stand between the two ends of a range.
var rangeSigns = []string{"——", "—", "-", "～", "~", "至", "到"}

// readRange reads on over the other end of a range: 4.5%—5%, 2—3家. Where it says from what
// to what something went, the two numbers are two figures.
func (x *lexicon) readRange(s string, n *number) {
	if n.ratio {
		return
	}
	for _, sign := range rangeSigns {
		from := n.end + len(sign)
		if !strings.HasPrefix(s[n.end:], sign) || from >= len(s) || !isDigit(rune(s[from])) {
			continue
		}
		to := literalEnd(s, from)
		other := x.unitAt(s[to:])
		if !joinsRange(s, *n, sign, other) {
			return
		}
		n.upto = strings.ReplaceAll(s[from:to], ",", "")
		n.runs = append(n.runs, span{from, to})
		n.to, n.unit, n.end = to, other, to+other.length
		return
	}
}

// joinsRange says whether a sign and a second number make a range of the first one.
func joinsRange(s string, n number, sign string, other unit) bool {
	if n.unit.length > 0 && n.unit.printed != other.printed {
		return false
	}
	if sign != "至" && sign != "到" {
		return other.length > 0 || n.unit.length == 0
	}
	before := s[max(0, n.from-60):n.from]
	for _, from := range []string{"从", "由", "自"} {
		if i := strings.LastIndex(before, from); i >= 0 && !strings.ContainsAny(before[i:], "，；") {
			return false
		}
	}
	return other.length > 0
}

// shareUnits gives numbers of a list their unit where only the last one has it: 快于3.4个、
// 1个百分点; 达1409万、1305万人次; 2、3个.
func (x *lexicon) shareUnits(s string, numbers []number) {
	for i := len(numbers) - 2; i >= 0; i-- {
		n, next := &numbers[i], numbers[i+1]
		if n.why != "" || next.why != "" || next.unit.printed == "" || n.spelled || n.end > next.from {
			continue
		}
		gap := s[n.end : next.from-next.minus]
		if (gap == "、" || gap == "和" || gap == "或" || gap == "与" || otherPlace.MatchString(gap) && n.unit.printed == "个") && n.lacksUnitOf(next) {
			u := next.unit
			u.length, u.between = n.unit.length, n.unit.between
			n.unit = u
		}
	}
}

// otherPlace is what a list of differences goes on to: 高于全国0.6个、全省0.3个百分点.
var otherPlace = lazyregexp.New(`^(?:、|和|，)[^，。；、\d]{2,8}$`)

// lacksUnitOf says whether a number in a list has only the beginning of the next one's unit,
// or none.
func (n number) lacksUnitOf(next number) bool {
	u := next.unit
	switch {
	case n.unit.printed == "个" && strings.HasPrefix(u.printed, "个") && (u.kind == unitPart || u.kind == unitTime):
		return true
	case n.unit.kind == unitBare:
		return u.power == n.unit.power && u.base != ""
	}
	return n.unit.length == 0 && u.kind != unitClass && u.kind != unitTime && !looksLikeYear(n)
}

func looksLikeYear(n number) bool {
	return len(n.digits) == 4 && n.digits[2] != '.' && (strings.HasPrefix(n.digits, "19") || strings.HasPrefix(n.digits, "20"))
}

// qualify reads what stands directly at a number and limits what it claims.
func (x *lexicon) qualify(s string, numbers []number, i int) {
	n := &numbers[i]
	floor := 0
	if i > 0 {
		floor = numbers[i-1].to
	}
	n.start = n.from - n.minus
	for _, p := range partsOf {
		if n.spelled && strings.HasSuffix(s[:n.from], p.word) {
			n.start -= len(p.word)
		}
	}
	if w := x.suffixOf("before", s[floor:n.start]); w != "" && !x.isPartOfWord(s[floor:n.start], w) {
		n.before = w
		n.start -= len(w)
	}
	if n.before == "" && n.unit.kind == unitPart {
		if found := ofSomething.FindStringSubmatch(lastBytes(s[floor:n.start], 75)); found != nil {
			n.before = x.prefixOf("before", lastBytes(s[floor:n.start], 75)[strings.LastIndex(lastBytes(s[floor:n.start], 75), found[0]):])
		}
	}
	if strings.HasPrefix(s[n.end:], "多") && (n.unit.base == "倍" || n.unit.kind == unitTime) {
		n.after = "多"
		n.end += len("多")
	}
	if w := x.prefixOf("after", s[n.end:]); w != "" && !strings.HasPrefix(s[n.end:], "上下游") {
		n.after = w
		n.end += len(w)
	}
}

// isPartOfWord says whether a qualifier before a number is the end of a longer word: 超 in
// 中超, 近 in 附近.
func (x *lexicon) isPartOfWord(before, w string) bool {
	return x.suffixOf("before-not", before) != "" && len(x.suffixOf("before-not", before)) > len(w)
}

// digitRuns finds the runs of digits in a text: "27894", "27,894", "8.3".
func digitRuns(s string) []span {
	var runs []span
	for i := 0; i < len(s); i++ {
		if isDigit(rune(s[i])) {
			to := literalEnd(s, i)
			runs = append(runs, span{i, to})
			i = to - 1
		}
	}
	return runs
}
