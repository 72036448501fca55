package reading

import (
	"strconv"
	"strings"

	"yulan/report"
	"yulan/report/lazyregexp"
)

var (
	// spanOfYears begins a list of one thing over years: 2022年至2024年，税收收入分别为….
	spanOfYears = lazyregexp.New(`^((?:19|20)\d\d)年?(?:至|到|—|-|～)((?:19|20)\d\d)年，?([^，]*)$`)
	// namedYears begins one with each of the years: 2022年、2023年、2024年产量分别….
	namedYears = lazyregexp.New(`^((?:19|20)\d\d年?(?:(?:、|和)(?:19|20)\d\d年?)+)，?([^，]*)$`)
)

// yearsBefore returns the years that a list of numbers is of, by what stands before 分别 or in the clause before that,
// and the rest of it. There are none where it names no years.
func (s *sentence) yearsBefore(c clause, before string) (listed []int, subject string) {
	if !strings.Contains(s.text[:c.leftFrom+len(before)], "年") {
		return nil, ""
	}
	lead := before
	if c.begin >= len("，") && c.leftFrom == c.begin && strings.HasSuffix(s.text[:c.begin], "，") {
		end := c.begin - len("，")
		if opening := s.text[s.clauseBegin(end):end]; spanOfYears.MatchString(opening) || namedYears.MatchString(opening) {
			lead = opening + "，" + before
		}
	}
	if m := spanOfYears.FindStringSubmatch(lead); m != nil {
		for y := atoi(m[1]); y <= atoi(m[2]) && len(listed) < 20; y++ {
			listed = append(listed, y)
		}
		return listed, m[3]
	}
	if m := namedYears.FindStringSubmatch(lead); m != nil {
		for _, year := range yearWithin.FindAllStringSubmatch(m[1], -1) {
			listed = append(listed, atoi(year[0]))
		}
		return listed, m[2]
	}
	return nil, ""
}

// shareYears names the numbers of one thing over years, each of its own year, and says whether they are such. Where
// they are not as many as the years, nothing says of when each is.
func (x *lexicon) shareYears(s *sentence, names []naming, figures []int, c clause, before string) bool {
	listed, subject := s.yearsBefore(c, before)
	if listed == nil {
		return false
	}
	if s.yearOf == nil {
		s.yearOf = map[int]int{}
	}
	items := x.itemsOf(x.peel(subject).subject, 1)
	if len(listed) != len(figures) || len(items) != 1 {
		for _, j := range figures {
			s.yearOf[j] = 0
		}
		return false
	}
	first := names[figures[0]].peeled
	from := c.leftFrom + max(0, strings.LastIndex(before, items[0]))
	for k, j := range figures {
		s.yearOf[j] = listed[k]
		n := x.checked(naming{subject: items[0], rule: "list over years", sure: ByCarried, from: from, to: from + len(items[0]), listed: true})
		if n.peeled, n.clause = names[j].peeled, names[j].clause; k > 0 && len(n.peeled.predicates) == 0 {
			n.peeled.predicates, n.peeled.versus = first.predicates, first.versus
		}
		names[j] = n
	}
	return true
}

// inListedYear gives a number of a list over years its year.
func (t times) inListedYear(w when, year int, m report.Measure) when {
	if w.period = ofYear(year, m); year > t.year && t.year > 0 {
		w.aim = Target
	} else if year > 0 {
		w.aim = Result
	}
	return w
}

// sumBefore is all that stands before the sum of the year before, which another is set against:
// 收入完成1.2亿元，较上年0.9亿元，增收0.3亿元.
var sumBefore = lazyregexp.New(`^(?:比|较)(?:上年|去年|上年度)(?:同期)?(?:决算|执行|完成)?数?的?$`)

// yearBeforeOf returns the period before one of a year, and none for a longer one.
func yearBeforeOf(period string) string {
	if period == "" || isSpan(period) {
		return ""
	}
	return strconv.Itoa(atoi(firstBytes(period, len("2025")))-1) + period[len("2025"):]
}
