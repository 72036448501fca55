package reading

import (
	"strings"

	"yulan/report/lazyregexp"
)

// yearNumber is a year.
func yearNumber(x *lexicon, s *sentence, i int) Reason {
	n := s.numbers[i]
	behind := s.behind(i)
	if strings.HasPrefix(behind, "年") && !strings.Contains(n.digits, ".") && (len(n.digits) == 4 && n.digits[0] <= '2' || len(n.digits) == 2 && yearListed(s, i)) {
		return ReasonYear
	}
	if !looksLikeYear(n) || n.before != "" || n.unit.length > 0 || x.predicateBefore(s.before(i, 24)) {
		return ""
	}
	return ReasonYear
}

// yearListed says whether a year of two digits follows one of four: 2023、24年.
func yearListed(s *sentence, i int) bool {
	return i > 0 && looksLikeYear(s.numbers[i-1]) && s.numbers[i].from-s.numbers[i-1].to <= 3
}

var (
	dayBehind  = lazyregexp.New(`^(?:月份?|季度|日(?:[^均常]|$)|号(?:[^线楼院文召]|$)|点(?:半|钟|整|\d))`)
	monthRange = lazyregexp.New(`^(?:月?(?:—|-|～|~|至|到|、)\d{1,2}月)`)
	namedDay   = lazyregexp.New(`^·\d`)
)

// dayOrMonth is the day, month or quarter of a date.
func dayOrMonth(_ *lexicon, s *sentence, i int) Reason {
	n := s.numbers[i]
	behind := s.behind(i)
	if strings.Contains(n.digits, ".") {
		return ""
	}
	if namedDay.MatchString(behind) || strings.HasSuffix(s.before(i, 2), "·") {
		return ReasonDate
	}
	if len(n.digits) <= 2 && (dayBehind.MatchString(behind) || monthRange.MatchString(behind)) && n.unit.printed != "个月" {
		return ReasonDate
	}
	return ""
}

var (
	periodBefore = lazyregexp.New(`(?:近|过去|未来|今后|前|后|最近|每|这|头|用|以|利用|争取|力争用|随后|此后|再用|再过|经过|通过|时隔|至少|十五五|十四五)$`)
	periodBehind = lazyregexp.New(`^(?:以?来|间|内|之?内|时间|前|后|期间|里|行动|规划|计划|攻坚|滚动|改革开放|发展历程|奋斗)`)
	lasting      = lazyregexp.New(`(?:连续|持续|提前|延长|缩短|达到|达|满|历时|平均|长达|延期|增加|减少|提高|寿命|年限|期限|时限|有效期|续期|工期|周期|领先|实现|保持|已|第一)[^，。；、\d]{0,8}$`)
)

// recordHigh follows the years over which something is the highest: 创近13年新高.
var recordHigh = lazyregexp.New(`^(?:以?来|同期)*(?:的)?(?:新高|最高|最好|最低|新低)`)

// trialOf is what a span of time is tried out with: 延长30年整省试点.
var trialOf = lazyregexp.New(`^(?:整[省市县区乡]|全域)?(?:试点|政策)`)

// spanOfTime is a number of years, months or days that says when: 近3年, 30年来.
func spanOfTime(_ *lexicon, s *sentence, i int) Reason {
	n := s.numbers[i]
	if n.unit.kind != unitTime {
		return ""
	}
	before, behind := lastBytes(s.text[:n.start], 60), s.after(i)
	if recordHigh.MatchString(behind) && strings.HasSuffix(before, "创") {
		s.numbers[i].before, s.numbers[i].start = "", n.from
		return ""
	}
	long := n.unit.base == "年" || n.unit.base == "个月"
	switch {
	case long && trialOf.MatchString(behind):
		return ReasonPeriod
	case long && n.before == "近":
		return ReasonPeriod
	case lasting.MatchString(before):
		return ""
	case n.unit.base == "日" || n.unit.base == "月":
		return ReasonDate
	case n.unit.printed == "年", long && aroundPeriod(before, behind):
		return ReasonPeriod
	}
	return ""
}

// aroundPeriod says whether the words around a number of months make a span of time of it.
func aroundPeriod(before, behind string) bool {
	return periodBefore.MatchString(before) || periodBehind.MatchString(behind)
}
