package reading

import (
	"strings"

	"yulan/report/lazyregexp"
)

var (
	opensFive   = lazyregexp.New(`五年来|近五年|(?:过去|经过|历经|走过)(?:的)?五年|五年(?:的)?(?:努力|奋斗|拼搏|发展)|` + planName + `(?:规划|收官)|过去五年|这五年|五年间|五年中|` + planName + `(?:计划|规划)?(?:时期|期间|以来)|五年的?工作`)
	opensYear   = lazyregexp.New(`刚刚过去的|过去的?一年|一年来|^(?:各位代表[！，：])?(?:回顾)?(?:19|20)\d\d年，|^(?:19|20)\d\d年[是全我主极]|^(?:去年|这一年)|(?:19|20)\d\d年工作回顾|(?:19|20)\d\d年是`)
	opensPlan   = lazyregexp.New(`未来五年|今后五年|` + planName + `(?:计划|规划)?(?:时期|期间)|到20\d\d年`)
	opensTarget = lazyregexp.New(`今年|20\d\d年(?:重点)?(?:工作|安排|主要)|做好20\d\d年`)
)

// bareGoals is a title without a mark, of a list of targets.
var bareGoals = lazyregexp.New(`^[^\d]{0,12}(?:\d{4}年)?[^\d]{0,16}(?:预期|主要|奋斗|工作|发展)目标(?:建议)?：?$`)

// isBareGoals says whether a paragraph is the title of a list of targets that stands in no chapter. The two words alone
// are the head of a column.
func (p paragraph) isBareGoals() bool {
	return p.heading == "" && p.text != "预期目标" && p.text != "主要目标" && bareGoals.MatchString(p.text) && !strings.ContainsAny(p.text, "，。；")
}

// lastYearOfPlan is the year that is the last one of a plan: what follows is of the year, unless
// it goes on about the five.
var lastYearOfPlan = lazyregexp.New(`(?:19|20)\d\d年是[^。]{0,30}收官之年(?:[^五]*$|[^。]*。[^五]{0,20}$)`)

// planEnded is the last year of a plan, where the paragraph goes on about all five.
var planEnded = lazyregexp.New(`收官之年[。，；](?:经过五年|过去五年|五年来|这五年|回顾过去五年|` + planName + `时期)`)

// setModes decides of each paragraph what span of time it is about: what its chapter's
// heading says, until a paragraph opens with something else.
func (t *times) setModes(paragraphs []paragraph) {
	now, chapter := modeUnknown, -1
	for i, p := range paragraphs {
		aim := t.aimAt(paragraphs, i)
		begin := firstBytes(p.text, 150)
		if i == t.ahead && i > 0 {
			chapter, now = p.chapter, aheadMode(now)
		}
		if p.chapter != chapter {
			chapter = p.chapter
			now, begin = t.modeAtBegin(p, aim, begin)
		}
		switch {
		case p.isBareGoals():
			now = modeTarget
		case aim == Result && t.isBareTerm(p):
			now, begin = modeUnknown, ""
		}
		now = t.nextMode(now, aim, begin)
		now = t.modeOfPlan(now, aim, begin)
		t.modes = append(t.modes, modeHere(now, aim, begin))
		t.paraAims = append(t.paraAims, aimOfMode(now, aim))
	}
}

// planNames are five-year plans at the beginning of a paragraph.
var planNames = lazyregexp.New(`^(?:各位代表[！，：])?(?:（[一二三四五六七八九十]）)?(` + planName + `)(?:计划|规划)?(?:时期|期间)`)

// planNamed returns the years of the five-year plan that a paragraph begins with.
func planNamed(begin string) (years, bool) {
	m := planNames.FindStringSubmatch(begin)
	if m == nil || strings.Contains(begin, "收官") {
		return years{}, false
	}
	y := fivePlan(m[1])
	return y, y.to > 0
}

// modeOfPlan returns what a paragraph is about that begins with the name of a five-year plan, whatever its chapter is about.
func (t *times) modeOfPlan(now mode, aim Aim, begin string) mode {
	plan, ok := planNamed(begin)
	switch {
	case ok && plan.to <= t.year && aim == Target:
		return modeFive
	case ok && plan.from > t.year && aim == Result && t.year > 0:
		return modePlan
	}
	return now
}

// aimOfMode returns whether a paragraph looks back or ahead: as its chapter, if what it is
// about leaves that open.
func aimOfMode(now mode, chapter Aim) Aim {
	switch now {
	case modeFive, modeYear:
		return Result
	case modePlan, modeTarget:
		return Target
	}
	return chapter
}

// isAhead says whether a text begins with a five-year plan that is still to come.
func (t *times) isAhead(s string) bool {
	m := fivePlanName.FindStringIndex(s)
	return m != nil && m[0] == 0 && fivePlan(s[m[0]:m[1]]).from > t.year
}

// goalOfPlan is a plan's goal that was reached: 提前实现“十四五”规划目标 is of the year.
var goalOfPlan = lazyregexp.New(`(?:实现|完成|达到|超过)` + planName + `(?:规划|计划)?(?:确定|提出|设定)?的?(?:主要)?(?:目标|任务)`)

// nextMode returns what a paragraph is about that begins so.
func (t *times) nextMode(now mode, aim Aim, begin string) mode {
	if aim == Target {
		five, year := lastAt(opensPlan, begin), lastAt(opensTarget, begin)
		switch {
		case five >= 0 && (year < 0 || five < year):
			return modePlan
		case year >= 0:
			return modeTarget
		}
		return now
	}
	begin = goalOfPlan.ReplaceAllString(begin, "")
	five, year := t.opensSpan(begin), yearOpened(now, begin)
	if five >= 0 && t.isAhead(begin[five:]) {
		five = -1
	}
	switch {
	case planEnded.MatchString(begin):
		return modeFive
	case five >= 0 && (year < 0 || five <= year) && !lastYearOfPlan.MatchString(begin):
		return modeFive
	case year >= 0:
		return modeYear
	case aimOfMode(now, aim) == Target: // a chapter that looks back and then ahead
		return t.nextMode(now, Target, begin)
	}
	return now
}

func firstAt(re *lazyregexp.Regexp, s string) int {
	if at := re.FindStringIndex(s); at != nil {
		return at[0]
	}
	return -1
}

func lastAt(re *lazyregexp.Regexp, s string) int { return firstAt(re, s) }

// fivePlan returns the years of a five-year plan by its name: 十四五, “九五”, 第七个五年计划.
func fivePlan(name string) years {
	number := strings.TrimSuffix(strings.Trim(strings.TrimSuffix(strings.TrimPrefix(name, "第"), "个五年计划"), "“”\""), "五")
	n, ok := numeralValue(number)
	if !ok || n < 1 {
		return years{}
	}
	const first = 1953
	from := first + 5*(int(n)-1)
	if from > 1962 {
		from += 3 // the third plan began three years late
	}
	return years{from, from + 4}
}
