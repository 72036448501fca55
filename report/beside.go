package report

import (
	"regexp"
	"strings"
)

// setting is what is printed around one number and belongs to it.
type setting struct {
	start, end int    // of the number with all that stands directly at it, in bytes
	unit       string // the longest known unit behind the number, or ""
	each       bool   // 各 stands before it
	before     []Qualifier
	after      []Qualifier
	shared     bool // 分别 stands between an estimate's 预计 and the number
}

// The words between 预计 and its number say what the number does, and no more:
// 预计分别增长8.3%, 预计达到70%.
var besideBefore = regexp.MustCompile(
	`(?:(预计)((?:分别|达到|达|为|增长|增至|提高|提升|下降|至|到)*))?(各)?(超过|超|突破|近)?$`)

var besideAfter = regexp.MustCompile(`^(以上|左右|以下)`)

// settingOf reads what stands around the bytes from start to end of a sentence, which
// are a number.
func (r *Report) settingOf(sentence string, start, end int) setting {
	s := setting{start: start, end: end}
	rest, between := strings.CutPrefix(sentence[end:], "余")
	if between {
		s.after = append(s.after, known("余"))
		s.end += len("余")
	}
	s.unit = r.unitAt(rest)
	s.end += len(s.unit)
	if word := besideAfter.FindString(sentence[s.end:]); word != "" {
		s.after = append(s.after, known(word))
		s.end += len(word)
	}
	m := besideBefore.FindStringSubmatch(sentence[:start])
	if m[1] != "" {
		s.before = append(s.before, known(m[1]))
		s.shared = strings.Contains(m[2], "分别")
	}
	s.each = m[3] != ""
	// 近13年 is "in the last 13 years": no bound, but a name for a time.
	if m[4] != "" && (m[4] != "近" || s.unit != "年") {
		s.before = append(s.before, known(m[4]))
	}
	s.start -= len(m[0])
	return s
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
}

// numbersOf reads the numbers of a sentence, one for each of its runs. The two runs
// of a ratio are one number.
func (r *Report) numbersOf(sentence string, runs []Run) []number {
	numbers := make([]number, len(runs))
	for i, run := range runs {
		if i > 0 && run.Start < numbers[i-1].end && run.Start > runs[i-1].Start {
			numbers[i] = numbers[i-1] // the second part of a ratio
			continue
		}
		end := run.end()
		if i+1 < len(runs) && sentence[end:runs[i+1].Start] == ratioSign {
			end = runs[i+1].end()
		}
		numbers[i].setting = r.settingOf(sentence, run.Start, end)
	}
	for first := 0; first < len(numbers); {
		last := first
		for last+1 < len(numbers) && isListed(sentence, numbers[last], numbers[last+1]) {
			last++
		}
		coverList(numbers[first : last+1])
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
