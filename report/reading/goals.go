package reading

import (
	"strings"

	"yulan/report/lazyregexp"
)

// goals are those of a year to come, from a byte of a sentence on: what stands behind is hoped
// for, whatever the chapter is about.
type goals struct {
	from int
	year int // that they are of; 0 if they are of another time, which the words around them tell
}

// mode is what a paragraph is about that sets the goals.
func (g goals) mode() mode {
	if g.year == 0 {
		return modeUnknown
	}
	return modeTarget
}

var (
	// goalsOpen opens a list of goals, or says what is recommended for a year: 报告建议：2024年….
	goalsOpen = lazyregexp.New(`(?:预期|奋斗|主要)目标(?:任务)?(?:建议)?(?:是|为|：|定为)|建议：?(?:(?:19|20)\d\d年|今年|明年)|(?:(?:19|20)\d\d年|明年)，[^，。；、\d]{0,8}(?:计划|拟)`)
	// setBefore is said of goals that were set a year ago.
	setBefore = lazyregexp.New(`年初(?:确定|提出|制定|设定|下达)|(?:去年|上年)[^，。；：]{0,12}(?:确定|提出|制定|设定)`)
	// goalsMet says that they are those of the past.
	goalsMet = lazyregexp.New(`(?:完成|实现|达到|超过|兑现|落实)了?[^，。；：]*$`)
	// goalsEnd is what a sentence about the past begins with.
	goalsEnd = lazyregexp.New(`^[^，。；：]{0,12}(?:去年|上年|过去|一年来|五年来|回顾)|已经?(?:完成|实现|建成|达到)`)
	// againstPast is the year before as that which a goal is set against: 财政收入保持上年水平.
	againstPast = lazyregexp.New(`(?:比|较|与|同|和|于|保持|维持|达到|超过|按|持平)(?:去年|上年)|(?:去年|上年)(?:同期|实际|预计)?(?:水平|持平|基数)`)
	// goalsOfPlan are those of five years.
	goalsOfPlan = lazyregexp.New(planName + `|五年|年均|到20\d\d年`)
	yearNamed   = lazyregexp.New(`((?:19|20)\d\d)年`)
)

// goalsIn returns the goals that a sentence opens, if it does.
func (t times) goalsIn(text string) (goals, bool) {
	at := goalsOpen.FindStringIndex(text)
	if at == nil || t.year == 0 || isInBrackets(text, at[0]) || goalsMet.MatchString(lastBytes(text[:at[0]], 60)) {
		return goals{}, false
	}
	until := text[:at[1]]
	year := t.target
	if m := yearNamed.FindAllStringSubmatch(until, -1); m != nil {
		year = atoi(m[len(m)-1][1])
	}
	switch {
	case goalsOfPlan.MatchString(until):
		return goals{from: at[1]}, true
	case setBefore.MatchString(until):
		return goals{from: at[1], year: t.year}, true // of the year that is over
	case year <= t.year:
		return goals{}, false
	}
	return goals{from: at[1], year: year}, true
}

// carryGoals gives a sentence the goals that it opens, or those that the one before it in its
// paragraph goes on about.
func (r *Reading) carryGoals(s *sentence, t times) {
	opened, ok := t.goalsIn(s.text)
	switch {
	case ok:
		r.goals, r.goalsIn = &opened, s.para
	case r.goals == nil:
	case r.goalsIn != s.para || goalsEnd.MatchString(againstPast.ReplaceAllString(s.text, "")) || t.looksBack(s.text):
		r.goals = nil
	default:
		r.goals = &goals{year: r.goals.year}
	}
	s.goals = r.goals
}

// looksBack says whether a sentence begins with a year that is over.
func (t times) looksBack(text string) bool {
	first, _, _ := strings.Cut(text, "，")
	first = firstBytes(first, 60)
	m := yearNamed.FindStringSubmatchIndex(first)
	return m != nil && atoi(first[m[2]:m[3]]) <= t.year && !isOfAnother(first, m[0], m[1])
}

var (
	// promised is what a report that is checked set as a target.
	promised = lazyregexp.New(`(?:^|，)[^，。；：\d]{0,10}报告(?:提出|明确|确定)`)
	// instead is what became of it.
	instead = lazyregexp.New(`去年|实际|结果|最终|完成|实现`)
)

// promises says whether number i is one that another report set as a target: 报告提出增长6%的目标.
func (s *sentence) promises(i int) bool {
	if !strings.Contains(firstBytes(s.text, longestTitle), "报告") {
		return false
	}
	before := firstBytes(s.text[:s.numbers[i].start], longestTitle)
	at := promised.FindStringIndex(before)
	return at != nil && !instead.MatchString(before[at[1]:])
}

// hopes says whether number i stands behind the begin of a list of goals, and no word for a time
// that is over governs it.
func (s *sentence) hopes(i int, t times, last *cue) bool {
	if s.goals == nil || s.numbers[i].start < s.goals.from {
		return false
	}
	return last == nil || last.years.to == 0 || last.years.to > t.year
}
