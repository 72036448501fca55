package reading

import (
	"sort"
	"strconv"
	"strings"

	"yulan/report/lazyregexp"
)

// cue is a word for time in a sentence.
type cue struct {
	at, to int
	kind   cueKind
	years  years
	part   string // of the year, as report.YearPart has its name; empty if the words tell none
	end    bool   // of the last day of that part
}

type cueKind int

const (
	cueYear  cueKind = iota // 2025年
	cueEnd                  // 2025年底
	cueUntil                // 到2030年
	cueSpan                 // 2021—2025年, 五年来, 年均
	cuePart                 // 上半年
	cueLast                 // 去年
	cueThis                 // 今年
)

var (
	cueDates = lazyregexp.New(`((?:19|20)\d\d)(?:年)?(?:—|-|～|~|至|到)((?:19|20)\d\d)年|(到|至|截至)?((?:19|20)\d\d)年(底|末)?`)
	cueWords = lazyregexp.New(`五年来|五年累计|过去五年|这五年|五年间|年均|平均每年|每年平均|` + planName + `(?:计划|规划)?(?:时期|期间|以来|前[一二两三四1-4]年)?|(?:五|\b5)年(?:来|间|累计|平均|滚动|增长|新增|净增|共|实现|完成|建成|提高|下降|减少)|去年|上年|今年|上半年|下半年|[一二三四1-4]季度|前三季度|\d{1,2}月?(?:—|-|至|到|～)\d{1,2}月|\d{1,2}月份?(?:当月|单月)|\d{1,2}月份?[，末底]|(?:元|[一二三四五六七八九十]{1,2})(?:—|-|至|～|到)[一二三四五六七八九十]{1,2}月|元月|前\d{1,2}个月|未来五年|今后五年|全年|本届政府|明年|一年来|三年来|四年来|两年来|十年来|三年|近年来|过去\d年|近\d年`)
	compared = lazyregexp.New(`(?:比|较|与|于|同|快于|高于|低于|(?:比|较)[^，。；、\d]{2,8}的)$`)
)

// yearlyMean is a mean over the days of one year, which says nothing of several.
var yearlyMean = lazyregexp.New(`^年均(?:浓度|值|气温|降水|降雨|水位|径流|温度)`)

var (
	// timesBefore and timesBehind stand around the time that a multiple is of: 是2019年的1.45倍,
	// 是“十一五”时期的2.2倍.
	timesBefore = lazyregexp.New(`(?:是|为|相当于|达到?|约)$`)
	timesBehind = lazyregexp.New(`^(?:同期|底|末)?的\d[\d.]*(?:倍|%|、)`)
	pricesOf    = lazyregexp.New(`^(?:的)?(?:不变|可比)?价`) // 按2020年价格计算
)

// isOfAnother says whether a time in a sentence is that of what its figures are compared with, and not
// theirs.
func isOfAnother(text string, from, to int) bool {
	return compared.MatchString(lastBytes(text[:from], 30)) ||
		timesBefore.MatchString(lastBytes(text[:from], 9)) && timesBehind.MatchString(firstBytes(text[to:], 40))
}

// cuesIn lists the words for time in a sentence.
func (t times) cuesIn(text string) []cue {
	var cues []cue
	for _, m := range cueDates.FindAllStringSubmatchIndex(text, -1) {
		if isOfAnother(text, m[0], m[1]) || pricesOf.MatchString(firstBytes(text[m[1]:], 15)) {
			continue
		}
		c := cue{at: m[0], to: m[1]}
		if m[2] >= 0 {
			c.kind = cueSpan
			c.years = years{atoi(text[m[2]:m[3]]), atoi(text[m[4]:m[5]])}
		} else {
			y := atoi(text[m[8]:m[9]])
			c.years = years{y, y}
			switch {
			case m[10] >= 0:
				c.kind = cueEnd
			case m[6] >= 0:
				c.kind = cueUntil
			}
		}
		cues = append(cues, c)
	}
	for _, m := range cueWords.FindAllStringIndex(text, -1) {
		if t.isCue(text, m) {
			cues = append(cues, t.wordCue(text[m[0]:m[1]], m[0], m[1]))
		}
	}
	sortCues(cues)
	return joinYears(cues, text)
}

// isCue says whether a word for time that was found says when the numbers behind it are of.
func (t times) isCue(text string, m []int) bool {
	before := lastBytes(text[:m[0]], 9)
	switch {
	case isOfAnother(text, m[0], m[1]), yearlyMean.MatchString(firstBytes(text[m[0]:], 24)), goalOfPlan.MatchString(before + firstBytes(text[m[0]:], 60)):
		return false
	case !t.part && strings.HasSuffix(text[m[0]:m[1]], "月，"):
		return false // when something was done: 7月，举办展会
	case strings.HasPrefix(text[m[1]:], "前") && endsInOne(text[m[0]:m[1]], "月底", "月末"):
		return false // by when
	}
	return true
}

// smallNumber reads a number of one or two digits, or a numeral.
func smallNumber(s string) int {
	if n := atoi(s); n > 0 {
		return n
	}
	v, _ := numeralValue(s)
	return int(v)
}

func atoi(s string) int {
	n, _ := strconv.Atoi(s)
	return n
}

// isAnnual says whether a word for time is that of a mean of several years.
func isAnnual(w string) bool { return w == "年均" || w == "平均每年" || w == "每年平均" }

// wordCue says what a word for time means in this report.
func (t times) wordCue(w string, at, to int) cue {
	c := cue{at: at, to: to, kind: cueSpan}
	switch {
	case w == "去年" || w == "上年":
		c.kind, c.years = cueLast, t.lastYear()
	case w == "今年":
		c.kind, c.years = cueThis, t.thisYear()
	case w == "全年" || w == "一年来":
		c.kind = cueYear
	case w == "未来五年" || w == "今后五年":
		c.years = t.plan
	case strings.HasPrefix(w, "五年") || strings.HasPrefix(w, "5年") || w == "过去五年" || w == "这五年":
		c.years = t.five
	case isAnnual(w):
		// The span is that of the words around it.
	case fivePlanName.MatchString(w):
		c.years = t.inPlan(w)
	default:
		c.kind, c.part = cuePart, yearPartOf(w)
	}
	return c
}

// nearest returns the last word for time before a number, except 年均, which is handled
// separately.
func nearest(cues []cue, s *sentence, i int) (last *cue, annual bool) {
	start := s.numbers[i].start
	begin := s.clauseBegin(start)
	k := sort.Search(len(cues), func(k int) bool { return cues[k].at >= start })
	for k--; k >= 0 && (last == nil || cues[k].at >= begin); k-- {
		c := &cues[k]
		s.looked++
		switch {
		case c.to > start:
		case c.kind == cueSpan && c.years.to == 0 && isAnnual(s.text[c.at:c.to]):
			annual = annual || c.at >= begin
		case last == nil && !s.isOfBase(*c, i):
			last = c
		}
	}
	return last, annual
}

// isOfBase says whether a word for time is of what something was before it changed, which is
// another figure: 从2004年700元提高到1721元.
func (s *sentence) isOfBase(c cue, i int) bool {
	before := s.text[:c.at]
	if !strings.HasSuffix(before, "从") && !strings.HasSuffix(before, "由") {
		return false
	}
	j := s.lastFigure(i)
	return j >= 0 && s.numbers[j].from >= c.to
}

var (
	// toldOfOther stands before a part of the year that the sentence is not of: 扭转了上半年回落的局面.
	toldOfOther = lazyregexp.New(`(?:扭转|改变|比|较|同|与|于|从|自|针对|延续)了?$`)
	// ofWholeYear begins a sentence that is of the year again.
	ofWholeYear = lazyregexp.New(`^ ?(?:全年|年末|年底|20\d\d年(?:末|底|，|全))`)
)

// isOfOldYear says whether the sentences before in the paragraph are about a year before the report's,
// and this one names none: 2022年，财政收入8亿元。粮食产量52亿斤. Of which year it is, nothing says.
func (r *Reading) isOfOldYear(s *sentence, cues []cue) bool {
	if len(cues) > 0 && cues[0].at == 0 && cues[0].years.to > 0 && (cues[0].kind == cueYear || cues[0].kind == cueEnd || cues[0].kind == cueUntil) {
		if r.yearIn = 0; cues[0].years.to < r.Year {
			r.yearIn = s.para + 1
		}
		return false
	}
	return r.yearIn == s.para+1
}

// carryTime has a sentence begin with the part of a year that the one before is about: 上半年，生产总值…；
// 财政收入…. It is so behind a semicolon, and all through a paragraph that begins with such a word.
func (r *Reading) carryTime(s *sentence, cues []cue) []cue {
	if r.partIn == s.para+1 && ofWholeYear.MatchString(s.text) {
		r.partIn, r.partAll = 0, false
	}
	if old := r.isOfOldYear(s, cues); old || r.partIn == s.para+1 {
		carried := cue{kind: cuePart}
		if !old {
			carried = r.partCue
		}
		cues = append([]cue{carried}, cues...)
	}
	r.noteTime(s, cues)
	return cues
}

// noteTime notes whether the next sentences are about a part of the year too.
func (r *Reading) noteTime(s *sentence, cues []cue) {
	const opening = 30 // bytes
	begins := s.from == 0 && len(cues) > 0 && cues[0].kind == cuePart && cues[0].at < opening && !toldOfOther.MatchString(s.text[:cues[0].at])
	goesOn := strings.HasSuffix(s.text, "；") && len(cues) > 0 && cues[len(cues)-1].kind == cuePart
	switch {
	case begins:
		r.partIn, r.partAll = s.para+1, true
		r.partCue = carriedCue(cues[0])
	case goesOn:
		r.partCue = carriedCue(cues[len(cues)-1])
		r.partIn, r.partAll = s.para+1, r.partAll && r.partIn == s.para+1
	case r.partIn != s.para+1 || !r.partAll:
		r.partIn, r.partAll = 0, false
	}
}

// carriedCue is a word for a part of a year as the next sentences go on about it.
func carriedCue(c cue) cue { return cue{kind: c.kind, years: c.years, part: c.part, end: c.end} }

// isFarAhead says whether a word for time is of a span to come, of which no result is: 编制“十五五”期间项目清单，资金增长9%.
func (t times) isFarAhead(last *cue, aim Aim) bool {
	return last != nil && aim == Result && last.kind == cueSpan && t.year > 0 && last.years.from > t.year
}

// inPlan returns the years of a five-year plan that words are for: all, its first ones, or those since it began.
func (t times) inPlan(w string) years {
	y := fivePlan(fivePlanName.FindString(w))
	if _, first, ok := strings.Cut(w, "前"); ok {
		y.to = y.from + smallNumber(strings.TrimSuffix(first, "年")) - 1
	}
	if strings.HasSuffix(w, "以来") && y.from <= t.year && t.year < y.to {
		y.to = t.year // and it goes on
	}
	return y
}
