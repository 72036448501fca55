package reading

import (
	"strconv"
	"strings"

	"yulan/report"
	"yulan/report/lazyregexp"
)

// ofSeveralYears is in the heading of a chapter that looks back on more than the year: on the term of a government, which
// may be of five years or fewer, or on a plan.
var ofSeveralYears = lazyregexp.New(`(?:本|上|[一二三四五六七八九十])届(?:[^，。]{0,6}人民)?政府|(?:过去|这)[三四]年|[三四]年来|` + planName)

// modeAtBegin returns what the first paragraph of a chapter is about if nothing in it says more, and what may.
func (t *times) modeAtBegin(p paragraph, aim Aim, begin string) (mode, string) {
	if p.heading == "" {
		return modeOfAim(aim), begin
	}
	if aim == Result {
		switch {
		case opensFive.MatchString(p.heading) && anyYear.MatchString(p.heading):
			return modeUnknown, ""
		case strings.HasSuffix(p.heading, "的五年"):
			return modeFive, ""
		case !opensFive.MatchString(p.heading) && t.isOfSeveralYears(p.heading):
			return modeUnknown, ""
		}
	}
	return modeOfAim(aim), p.heading
}

// isOfSeveralYears says whether a heading looks back on several years. A plan that has just begun is none to look back on.
func (t *times) isOfSeveralYears(heading string) bool {
	if strings.Contains(heading, "新一届") {
		return false
	}
	found := ofSeveralYears.FindString(heading)
	if plan := fivePlanName.FindString(found); plan != "" {
		return fivePlan(plan).to <= t.year && !lastYearOfPlan.MatchString(heading)
	}
	return found != ""
}

// isBareTerm says whether a paragraph is a title without a mark of a look back at several years.
func (t *times) isBareTerm(p paragraph) bool {
	return p.heading == "" && len(p.text) < 90 && !strings.ContainsAny(p.text, "，。；") &&
		reviewWords.MatchString(p.text) && !opensFive.MatchString(p.text) && t.isOfSeveralYears(p.text)
}

// aheadMode returns what the paragraph is about at which a text turns ahead.
func aheadMode(now mode) mode {
	if now == modePlan {
		return modePlan
	}
	return modeTarget
}

var (
	// namesYear names a sum of the year, which a paragraph about five years may do, too.
	namesYear = lazyregexp.New(`初步核算|初步统计|全年(?:实现)?(?:地区)?生产总值`)
	// sumsYear begins a paragraph that is of the year alone, between others about several.
	sumsYear = lazyregexp.New(`^(?:——[^，。；]{0,20}。)?(?:据?初步(?:核算|统计)|全年)`)
)

// yearOpened says where a paragraph begins to tell of the year, or -1.
func yearOpened(now mode, begin string) int {
	at := firstAt(opensYear, begin)
	if at < 0 && now != modeFive {
		return firstAt(namesYear, begin)
	}
	return at
}

// modeHere returns what one paragraph is about, while those behind it may go on about several years.
func modeHere(now mode, aim Aim, begin string) mode {
	if now == modeFive && aim == Result && sumsYear.MatchString(begin) {
		return modeYear
	}
	return now
}

// inModeOf returns the period of number i in a paragraph that is about a span of time.
func (t times) inModeOf(s *sentence, i int, now mode, n naming, m report.Measure, annual bool) string {
	if now == modeFive && m == report.Growth && !annual && s.numbers[i].unit.base == "%" {
		return t.growthInSpan(lastBytes(s.text[:s.numbers[i].start], longestTitle))
	}
	return t.inMode(now, n, m, annual)
}

var (
	sinceBefore   = lazyregexp.New(`(?:比|较|与)(?:前|上[一个]|“?[十九八]|(?:19|20)\d\d年|五年前)|累计|五年`)
	sinceYearPast = lazyregexp.New(`同比|(?:比|较|与)(?:上年|去年)`)
)

// growthInSpan returns the period of a growth that a text about several years tells, by what stands before it: it is of all
// these years if a year before them is named, of the last if that before it is, and else nothing says which.
func (t times) growthInSpan(before string) string {
	since, past := lastMatch(sinceBefore, before), lastMatch(sinceYearPast, before)
	switch {
	case past > since:
		return strconv.Itoa(t.year)
	case since >= 0:
		return t.span.String()
	}
	return ""
}

// lastMatch returns where a pattern matches last, or -1.
func lastMatch(re *lazyregexp.Regexp, s string) int {
	all := re.FindAllStringIndex(s, -1)
	if all == nil {
		return -1
	}
	return all[len(all)-1][0]
}
