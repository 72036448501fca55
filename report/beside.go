package report

import (
	"slices"
	"strings"
)

// setting is what is printed around one number and belongs to it.
type setting struct {
	from, to   int    // of the number, in bytes
	start, end int    // of the number with all that stands directly at it
	unit       string // the longest known unit behind the number, or ""
	each       bool   // 各 stands before it
	before     []Qualifier
	after      []Qualifier
	shared     bool // 分别 stands between an estimate's 预计 and the number
}

// The words between 预计 and its number say what the number does, and no more:
// 预计分别增长8.3%, 预计达到70%. None is the end of a longer one that stands behind it.
var estimateVerbs = []string{sharesOut, "增长", "增至", "提高", "提升", "下降", "达到", "达", "为", "至", "到"}

// sharesOut says that numbers are shared out over a list.
const sharesOut = "分别"

// The qualifiers that are looked for at a number, longer ones first.
var (
	qualifiersBefore  = printedAt(Before)
	qualifiersBetween = printedAt(Between)
	qualifiersAfter   = printedAt(After)
)

// percentWord is what some copies write before a number in place of the sign behind it.
const percentWord = "百分之"

// settingOf reads what stands around the bytes from start to end of a sentence, which
// are a number.
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

// printedAt returns the known qualifiers of a place, longer ones first: 不超过, 超过, 超. 预计
// is read by itself, as it stands before a verb.
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

// cutBetween cuts the qualifier off that stands between a number and its unit, if one does.
func cutBetween(behind string) (rest, word string) {
	for _, word := range qualifiersBetween {
		if rest, ok := strings.CutPrefix(behind, word); ok {
			return rest, word
		}
	}
	return behind, ""
}

// readBefore reads backwards what stands before the number, the nearest first: a
// qualifier, 各, and 预计 with its verbs.
func (s *setting) readBefore(text string) {
	text, limit := cutLast(text, qualifiersBefore)
	text, s.each = strings.CutSuffix(text, eachWord)
	s.start = len(text)
	if before, shared, ok := cutEstimate(text); ok {
		s.before, s.shared = append(s.before, known("预计")), shared
		s.start = len(before)
	}
	// 近13年 is "in the last 13 years": no bound, but a name for a time.
	if limit != "" && (limit != "近" || s.unit != "年") {
		s.before = append(s.before, known(limit))
	}
}

// cutEstimate cuts 预计 with its verbs from the end of a text, and says whether they share
// the number out.
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

// cutLast cuts the first of some words that text ends with.
func cutLast(text string, words []string) (before, word string) {
	for _, word := range words {
		if before, ok := strings.CutSuffix(text, word); ok {
			return before, word
		}
	}
	return text, ""
}

// known returns a qualifier that is in the table.
func known(printed string) Qualifier {
	q, _ := qualifier(printed) // the patterns above hold no other words
	return q
}

// unitAt returns the longest known unit that text begins with: 个百分点, not 个.
func (r *Report) unitAt(text string) string {
	longest := ""
	for printed := range r.units {
		if len(printed) > len(longest) && strings.HasPrefix(text, printed) {
			longest = printed
		}
	}
	return longest
}

// number is a number in a sentence with what belongs to it, and what may belong to it
// because it stands in a list: A、B和C.
type number struct {
	setting
	// covering are the qualifiers of the list: those before its first number and
	// those after a later one. Whether they cover this number the text leaves open.
	covering []Qualifier
	// required are those of covering that the text says cover every number.
	required []Qualifier
	list     int // the index of the first number of the list, which may be this one
}

// numbersOf reads the numbers of a sentence, one for each of its runs. The two runs
// of a ratio are one number.
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

// isListed says whether b follows a in a list.
func isListed(sentence string, a, b number) bool {
	if b.start < a.end {
		return false
	}
	between := sentence[a.end:b.start]
	return between == "、" || between == "和"
}

// coverList gives each number of a list the qualifiers that may cover it.
func coverList(list []number) {
	for i := 1; i < len(list); i++ {
		list[i].covering = append(list[i].covering, list[0].before...)
		if list[0].shared {
			list[i].required = append(list[i].required, list[0].before[0])
		}
	}
	for i := range list {
		for _, later := range list[i+1:] {
			for _, q := range later.after {
				if q.Place == After {
					list[i].covering = append(list[i].covering, q)
				}
			}
		}
	}
}

// direct returns the qualifiers that stand at the number itself, in printed order.
func (n number) direct() []Qualifier {
	return append(append([]Qualifier(nil), n.before...), n.after...)
}

// said returns the qualifiers that the text says of the number: those that stand at it, and
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

// allows says whether a figure with these qualifiers can be the number: it has all that
// the text requires, and none that does not stand at the number or its list.
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
