package reading

import (
	"fmt"
	"strconv"
	"strings"

	"yulan/report"
	"yulan/report/lazyregexp"
)

// years is a span of years; one year has from and to the same.
type years struct{ from, to int }

func (y years) String() string {
	switch {
	case y.to == 0:
		return ""
	case y.from == y.to:
		return strconv.Itoa(y.to)
	}
	return fmt.Sprintf("%d-%d", y.from, y.to)
}

// when is what a figure is of in time.
type when struct {
	period string
	aim    Aim
	mean   bool // a word before it says that it is a mean of several years
	inYear bool // it is of a part of a year, for which there is no period
}

// of says when a figure is of, and whether it is a target.
func (t times) of(s *sentence, i int, p paragraph, n naming, m report.Measure) when {
	now := t.modes[s.para]
	w := when{aim: t.paraAims[s.para]}
	if w.aim == "" {
		w.aim = Result
	}
	last, annual := nearest(s.cues, s, i)
	w.mean = annual
	if s.hopes(i, t, last) {
		w.aim, now, t.target = Target, s.goals.mode(), s.goals.year
	} else {
		w.aim = t.aimOf(s, i, w.aim, last)
	}
	if w.aim == Target && t.isMeasuredGoal(s, i) {
		w.period = t.periodOf(s, i, now, Result, last, annual, n, m) // of the same time as what became of it
		return t.ofPart(w, s, i, n, m, last)
	}
	if t.isFarAhead(last, w.aim) && last.at < s.clauseBegin(s.numbers[i].start) {
		last = nil
	}
	if isBaseOfChange(s, i, n) && s.promises(i) {
		w.aim = Result // 报告提出涨幅要从14.8%降到10%左右
	}
	if isBaseOfChange(s, i, n) && (last == nil || last.kind != cueYear) {
		w.inYear = true
		return w // what it was before: of when, nothing says, but in the same way as what it became
	}
	if year, ok := s.yearOf[i]; ok {
		return t.inListedYear(w, year, m)
	}
	w.period = t.periodOf(s, i, now, w.aim, last, annual, n, m)
	if s.numbers[i].unit.kind != unitPart && sumBefore.MatchString(n.clause.left) {
		w.period = yearBeforeOf(w.period)
		return w
	}
	return t.ofPart(w, s, i, n, m, last)
}

// ofPart gives what is of a part of the year alone the period of that part, or none where it is not sure.
func (t times) ofPart(w when, s *sentence, i int, n naming, m report.Measure, last *cue) when {
	w.inYear = last != nil && last.kind == cuePart && (last.part != "" || partsOfYear.MatchString(s.text[last.at:last.to]))
	clause := s.text[s.clauseBegin(s.numbers[i].start):s.numbers[i].start]
	if t.part && w.aim == Result {
		if w.inYear = true; last == nil || last.kind != cuePart {
			w.period = t.inTitlePart(last, m)
		}
	}
	if thisMonth.MatchString(clause+n.subject) || n.sure != NoName && ofMonth.MatchString(n.subject) {
		w.period, w.inYear = "", true
		return w
	}
	if found := ofMonth.FindStringSubmatch(clause); found != nil {
		w.period, w.inYear = t.inMonth(w, found, strings.Contains(clause, "累计"), m), true
		return w
	}
	if len(w.period) == len("2025") && m == report.Share && isAtYearsEnd(s, i, n) {
		w.period += "-end"
	}
	return w
}

// ofMonth begins a clause about one month: 12月份城镇调查失业率5.3%.
var ofMonth = lazyregexp.New(`^[，、：（]?(?:其中)?(?:，)?((?:19|20)\d\d年|去年|今年|全[市省国县区])?(\d{1,2}|元|[一二三四五六七八九十]{1,2})月份?(?:当月)?[^\d日底末上中下至到—～、-]`)

// thisMonth is a month that is told of before.
var thisMonth = lazyregexp.New(`当月|当期(?:[^结收]|$)|本月`)

// isAtYearsEnd says whether a rate that is told of a year, as its mean, is told of the year's end.
// That of the registered unemployed is always one of the end.
func isAtYearsEnd(s *sentence, i int, n naming) bool {
	clause := s.text[s.clauseBegin(s.numbers[i].start):s.numbers[i].start]
	return strings.HasSuffix(n.subject, "调查失业率") && (strings.Contains(clause, "年末") || strings.Contains(clause, "年底") || strings.Contains(clause, "期末"))
}

// isBaseOfChange says whether a number is what something was before it changed: 由46.9%提高
// 到48.2%.
func isBaseOfChange(s *sentence, i int, n naming) bool {
	return changesFrom(n.peeled)
}

// changesFrom says whether a number stands behind 由 or 从.
func changesFrom(p peeled) bool {
	for k, q := range p.predicates {
		if k < 3 && (q.word == "由" || q.word == "从") {
			return true
		}
	}
	return false
}

// periodOf decides the period of a figure.
func (t times) periodOf(s *sentence, i int, now mode, aim Aim, last *cue, annual bool, n naming, m report.Measure) string {
	if last != nil {
		switch last.kind {
		case cuePart:
			return t.inPart(last, now, aim, n, m)
		case cueUntil, cueEnd:
			return untilYear(last, n, m, annual && aim == Result)
		case cueSpan:
			return t.inSpan(last.years, n, m, annual)
		case cueLast, cueThis:
			return ofYear(last.years.to, m)
		case cueYear:
			if last.years.to > 0 {
				return inNamedYear(last.years.to, m, annual)
			}
			return t.inMode(modeOfAim(aim), n, m, annual)
		}
	}
	if aim == Result && now == modeTarget {
		now = modeUnknown
	}
	if aim == Target && now != modePlan && now != modeTarget {
		now = modeUnknown
	}
	return t.inModeOf(s, i, now, n, m, annual)
}

// untilYear returns the period of a figure that the end of a time governs, and none for a mean growth
// up to it: 从2016年的695亿元增加到2021年的1144亿元，年均增长8.7%.
func untilYear(last *cue, n naming, m report.Measure, mean bool) string {
	if mean && m == report.Growth {
		return ""
	}
	if last.kind == cueEnd && m != report.Cumulative && flowsAlone.MatchString(n.subject) {
		return strconv.Itoa(last.years.to) // 2025年末，生产总值达5亿元
	}
	return endOf(last.years, last.kind == cueEnd || m == report.Cumulative)
}

// inNamedYear returns the period of a figure that a year governs. A mean growth over years is of
// years that nothing tells: 2005年实现95亿元，年均增长19%.
func inNamedYear(y int, m report.Measure, annual bool) string {
	if annual && m == report.Growth {
		return ""
	}
	return ofYear(y, m)
}

func modeOfAim(a Aim) mode {
	if a == Target {
		return modeTarget
	}
	return modeYear
}

// inMode returns the period of a figure in a paragraph that is about a span of time.
func (t times) inMode(now mode, n naming, m report.Measure, annual bool) string {
	switch {
	case now == modeFive:
		return t.inSpan(t.span, n, m, annual)
	case now == modePlan:
		return t.inSpan(t.plan, n, m, annual)
	case now == modeYear && annual:
		return ""
	case now == modeTarget && annual:
		return t.plan.String()
	case now == modeYear:
		return ofYear(t.year, m)
	case now == modeTarget:
		return ofYear(t.target, m)
	}
	return ""
}

// inSpan returns the period of a figure that a span of years governs: the whole span for
// what happened in it, its end for what stood there then.
func (t times) inSpan(y years, n naming, m report.Measure, annual bool) string {
	if y.to == 0 {
		return ""
	}
	switch m {
	case report.Growth, report.New, report.Difference, report.Reduction:
		return y.String()
	case report.Duration:
		if n.peeled.kind() == isReach && !n.peeled.has("连续") {
			return strconv.Itoa(y.to) // 平均受教育年限达到9年
		}
		return y.String()
	case report.Share, report.Rank, report.Ratio, report.Index:
		if keptAt(n.peeled) {
			return y.String() // all along, not at the end
		}
		return strconv.Itoa(y.to)
	case report.Cumulative:
		if n.total {
			return y.String()
		}
		return endOf(y, true)
	}
	switch {
	case annual, keptAt(n.peeled):
		return y.String()
	case n.peeled.kind() == isReach || n.peeled.kind() == isTotal:
		return strconv.Itoa(y.to)
	case n.verb != "":
		return y.String()
	}
	return ""
}

// keptAt says whether something was kept where it was.
func keptAt(p peeled) bool { return p.has("控制在") || p.has("保持") || p.has("稳定在") }

func ofYear(y int, m report.Measure) string {
	if y == 0 {
		return ""
	}
	return endOf(years{y, y}, m == report.Cumulative)
}

func endOf(y years, end bool) string {
	if end {
		return strconv.Itoa(y.to) + "-end"
	}
	return strconv.Itoa(y.to)
}

var (
	aims = lazyregexp.New(`力争|确保|争取(?:达到|实现)|预期目标(?:是|为|：)|目标(?:是|为)|将(?:达|实现|建成|超|突破|新增|增)|计划(?:到|完成|新增|建成)|要(?:达到|实现|完成|降低|下降|增长|减少)`)
	// yearBefore is what a target is compared with: 比上年增加3亿元 is no result.
	yearBefore = lazyregexp.New(`(?:比|较|同|与|高于|低于|快于)(?:去年|上年)`)
	achieved   = lazyregexp.New(`已(?:经)?[^，。；、然]|目前|现有|达到了|增加到了|完成了|去年|上年`)
)

// aimOf decides whether a figure is a result or a target: as its chapter, unless its
// sentence says otherwise.
func (t times) aimOf(s *sentence, i int, chapter Aim, last *cue) Aim {
	begin := s.clauseBegin(s.numbers[i].start)
	if aim, ok := t.aimByTime(chapter, last, begin); ok {
		return aim
	}
	clause := s.text[begin:s.numbers[i].start]
	switch {
	case s.isGoalInBrackets(i), s.isBudgeted(i), s.promises(i):
		return Target
	case chapter == Target && achieved.MatchString(yearBefore.ReplaceAllString(clause, "")) && !aims.MatchString(s.text):
		return Result
	case chapter == Target:
		return Target
	case t.target > 0 && strings.Contains(clause, "力争"):
		return Target
	}
	return Result
}

// aimByTime decides by the word for time that governs a figure.
func (t times) aimByTime(chapter Aim, last *cue, begin int) (Aim, bool) {
	if last == nil || last.years.to == 0 || t.year == 0 {
		return "", false
	}
	switch ahead := last.years.to > t.year; {
	case last.kind == cueThis && t.target > 0:
		return Target, true
	case ahead && (last.kind == cueUntil || last.kind == cueEnd || chapter == Target):
		return Target, true
	case !ahead && chapter == Target && last.kind != cueSpan && last.at >= begin-60:
		return Result, true
	}
	return "", false
}
