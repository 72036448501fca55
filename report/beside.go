package report

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// setting is what is printed around a number and belongs to it.
type setting struct {
	from, to   int    // the number, in bytes
	start, end int    // the number with everything that adjoins it
	unit       string // the longest known unit after the number, or ""
	each       bool   // 各 stands before the number
	before     []Qualifier
	after      []Qualifier
	shared     bool // 分别 stands between the 预计 of an estimate and the number
}

// The words between 预计 and its number say what the number does, and nothing else: 预计分别增长8.3%,
// 预计达到70%. No word is the end of a longer one that is listed after it.
var estimateVerbs = []string{
	sharesOut, "同比", "增长", "增加", "增至", "上升", "上涨", "提高", "提升", "下降", "增速", "达到", "实现", "达", "为", "至", "到", "了", "+", "↑",
}

// sharesOut says that the numbers are distributed over a list.
const sharesOut = "分别"

// The qualifiers that are looked for next to a number, longer ones first.
var (
	qualifiersBefore  = printedAt(Before)
	qualifiersBetween = printedAt(Between)
	qualifiersAfter   = printedAt(After)
)

// percentWord is what some copies write before a number instead of the sign after it.
const percentWord = "百分之"

// settingOf reads what stands around the number from start to end, in bytes of a sentence.
func (r *Report) settingOf(sentence string, start, end int) setting {
	s := setting{from: start, to: end, start: start, end: end}
	rest, between := cutBetween(sentence[end:])
	if between != "" {
		s.after = append(s.after, known(between))
		s.end += len(between)
	}
	s.unit = r.unitAt(rest)
	s.end += len(s.unit)
	if s.unit == "" && strings.HasSuffix(sentence[:start], percentWord) {
		s.unit = "%"
		start -= len(percentWord)
		s.start = start
	}
	for _, word := range qualifiersAfter {
		if strings.HasPrefix(sentence[s.end:], word) {
			s.after = append(s.after, known(word))
			s.end += len(word)
			break
		}
	}
	s.readBefore(sentence[:start])
	return s
}

// printedAt returns the known qualifiers of a position, longer ones first: 不超过, 超过, 超. 预计 is
// read separately, as it stands before a verb.
func printedAt(place Place) []string {
	var words []string
	for _, q := range qualifiers {
		if q.Place == place && !q.Estimate {
			words = append(words, q.Printed)
		}
	}
	slices.SortStableFunc(words, func(a, b string) int { return len(b) - len(a) })
	return words
}

// cutBetween cuts off the qualifier between a number and its unit, if there is one.
func cutBetween(behind string) (rest, word string) {
	for _, word := range qualifiersBetween {
		if rest, ok := strings.CutPrefix(behind, word); ok {
			return rest, word
		}
	}
	return behind, ""
}

// readBefore reads backwards what precedes the number, nearest first: a qualifier, 各, and 预计
// with its verbs.
func (s *setting) readBefore(text string) {
	text, limit := cutLast(text, qualifiersBefore)
	text, s.each = strings.CutSuffix(text, eachWord)
	s.start = len(text)
	if before, shared, ok := cutEstimate(text); ok {
		s.before, s.shared = append(s.before, known("预计")), shared
		s.start = len(before)
	}
	// 近13年 means "in the last 13 years": it names a period and is no bound.
	if limit != "" && (limit != "近" || s.unit != "年") {
		s.before = append(s.before, known(limit))
	}
}

// cutEstimate cuts 预计 with its verbs from the end of a text, and tells whether they distribute
// the number.
func cutEstimate(text string) (before string, shared, ok bool) {
	for {
		var verb string
		if text, verb = cutLast(text, estimateVerbs); verb == "" {
			break
		}
		shared = shared || verb == sharesOut
	}
	before, ok = strings.CutSuffix(text, "预计")
	return before, shared, ok
}

// cutLast cuts from the end of a text the first of some words that it ends with.
func cutLast(text string, words []string) (before, word string) {
	for _, word := range words {
		if before, ok := strings.CutSuffix(text, word); ok {
			return before, word
		}
	}
	return text, ""
}

// known returns a qualifier of the table.
func known(printed string) Qualifier {
	q, _ := qualifier(printed) // the patterns above contain no other words
	return q
}

// unitAt returns the longest known unit at the start of a text: 个百分点, not 个.
func (r *Report) unitAt(text string) string {
	longest := ""
	for printed := range r.units {
		if len(printed) > len(longest) && strings.HasPrefix(text, printed) {
			longest = printed
		}
	}
	return longest
}

// number is a number in a sentence, with what belongs to it, and what may belong to it because
// it is an item of a list: A、B和C.
type number struct {
	setting
	// covering are the qualifiers of the list: those before its first number and those after a
	// later one. The text leaves open whether they cover this number.
	covering []Qualifier
	// required are those of covering that clearly cover every number of the list.
	required []Qualifier
	list     int // the index of the list's first number, which may be this one
}

// numbersOf reads the numbers of a sentence, one for each of its runs. The two runs of a ratio
// are a single number.
func (r *Report) numbersOf(sentence string, runs []Run) []number {
	numbers := make([]number, len(runs))
	for i, run := range runs {
		if i > 0 && run.start < numbers[i-1].end && run.start > runs[i-1].start {
			numbers[i] = numbers[i-1] // the second part of a ratio
			continue
		}
		end := run.end()
		for k := i + 1; k < len(runs) && sentence[end:runs[k].start] == ratioSign; k++ {
			end = runs[k].end()
		}
		numbers[i].setting = r.settingOf(sentence, run.start, end)
	}
	for first := 0; first < len(numbers); {
		last := first
		for last+1 < len(numbers) && isListed(sentence, numbers[last], numbers[last+1]) {
			last++
		}
		coverList(numbers[first : last+1])
		for i := first; i <= last; i++ {
			numbers[i].list = first
		}
		first = last + 1
	}
	return numbers
}

// isListed tells whether b follows a in a list, whatever word limits or negates one of the two.
func isListed(sentence string, a, b number) bool {
	if b.start < a.end {
		return false
	}
	between := sentence[a.end:b.start]
	if slices.Contains([]string{"、", "和", "至", "到"}, between) {
		return true
	}
	if a.unit == "" { // another unit than any that is known
		_, size := utf8.DecodeRuneInString(between)
		between = between[size:]
	}
	for _, word := range foreignAfter {
		if rest, ok := strings.CutPrefix(between, word); ok {
			between = rest
			break
		}
	}
	between, word := cutLimit(between)
	if word == "" {
		between, word = cutLast(between, notWords)
	}
	if sign := signBefore(between); word == "" && sign != "" {
		between, word = strings.TrimSuffix(between, sign), sign
	}
	return between == "、" || between == "和" || between == "，" && word != "" // in a copy whose lists have commas
}

// coverList gives each number of a list the qualifiers that may cover it.
func coverList(list []number) {
	for i := 1; i < len(list); i++ {
		list[i].covering = append(list[i].covering, list[0].before...)
		if list[0].shared {
			list[i].required = append(list[i].required, list[0].before[0])
		}
	}
	// From the end, as a list may have any number of items: each is covered by what follows all
	// later ones.
	var later []Qualifier
	for i := len(list) - 1; i >= 0; i-- {
		list[i].covering = append(list[i].covering, later...)
		for _, q := range slices.Backward(list[i].after) {
			if q.Place == After && !slices.Contains(later, q) {
				later = slices.Insert(later, 0, q)
			}
		}
	}
}

// direct returns the qualifiers next to the number itself, in printed order.
func (n number) direct() []Qualifier {
	return append(append([]Qualifier(nil), n.before...), n.after...)
}

// said returns the qualifiers that the text clearly gives the number: those next to it, and
// those of its list that cover every number.
func (n number) said() []Qualifier {
	said := slices.Clone(n.required)
	for _, q := range n.direct() {
		if !slices.Contains(said, q) {
			said = append(said, q)
		}
	}
	return said
}

// allows tells whether a figure with these qualifiers can be the number: it must have all that
// the text requires, and none that stands neither next to the number nor at its list.
func (n number) allows(qualifiers []Qualifier) bool {
	direct := n.direct()
	for _, q := range append(n.direct(), n.required...) {
		if !slices.Contains(qualifiers, q) {
			return false
		}
	}
	for _, q := range qualifiers {
		if !slices.Contains(direct, q) && !slices.Contains(n.covering, q) {
			return false
		}
	}
	return true
}
