package reading

import (
	"strings"
	"unicode/utf8"

	"yulan/report"
	"yulan/report/lazyregexp"
)

var (
	rateSubject   = lazyregexp.New(`(?:增速|增长率|增幅|涨幅|增长速度|增长(?:速度)?(?:预期)?目标|增长|增收)(?:完成|实现)?$`)
	ratioSubject  = lazyregexp.New(`(?:收入比|之比|比值|比例系数|性别比|抚养比|倍差)$`)
	totalSubject  = lazyregexp.New(`(?:总数|总里程|累计|合计|总户数|总人数)$`)
	durationOf    = lazyregexp.New(`(?:时间|时限|时长|用时|工时|周期|工期|期限|年限|天数减少|时间由|审批|办理|通关)`)
	growthBehind  = lazyregexp.New(`^(?:的)?(?:[^，。；、\d]{0,6})(?:增长|增速|增幅|速度|涨幅)`)
	reducedBehind = lazyregexp.New(`^(?:的)?(?:降幅)`)
)

// measureOf says what kind of quantity a figure states, and whether it is a fall. peeled is
// what stands before it, verb the verb of its name.
func (x *lexicon) measureOf(n number, named naming) (report.Measure, bool) {
	p, c := named.peeled, named.clause
	kind := p.kind()
	switch {
	case n.ratio:
		return report.Ratio, false
	case n.rank:
		return report.Rank, false
	case n.isPoints():
		return report.Difference, kind == isFall || p.word() == "低于" || p.word() == "慢于" || p.word() == "低"
	case n.unit.kind == unitPart:
		if named.listed && n.unit.base == "%" && rateSubject.MatchString(named.subject) && p.kind() == isReach {
			return report.Growth, false // A、B增幅分别达到7%、8%
		}
		return measureOfPart(n, p, c)
	case n.unit.kind == unitTime:
		return measureOfTime(n, p, c, named.subject), false
	case named.versus != "" || isAbove(c.left):
		return report.Difference, false
	}
	return x.measureOfAmount(n, named), false
}

// measureOfPart is for parts of a hundred, tenths and multiples.
func measureOfPart(n number, p peeled, c clause) (report.Measure, bool) {
	multiple := n.unit.base == "倍" || n.unit.base == "番"
	switch p.kind() {
	case isRise:
		return report.Growth, false
	case isFall:
		return report.Growth, true
	case isReduce:
		return report.Reduction, false
	}
	switch {
	case n.unit.base == "番", rateSubject.MatchString(p.subject) && n.unit.base == "%" && !strings.HasSuffix(p.subject, "自然增长率"), growthBehind.MatchString(c.right):
		return report.Growth, false
	case strings.HasSuffix(p.subject, "降幅"), lessOf.MatchString(p.subject) && !endsInOne(p.subject, "比例", "率"), reducedBehind.MatchString(c.right):
		return report.Reduction, false
	case multiple:
		return report.Level, false
	case strings.HasPrefix(n.digits, "-") && !endsInOne(p.subject, "率", "比重", "占比"), onlyAgainst.MatchString(c.left):
		return report.Growth, false
	case strings.HasSuffix(p.subject, "指数"):
		return report.Index, false
	}
	return report.Share, false
}

// onlyAgainst is all that stands before a number that says nothing but what it is compared with:
// 人均生产总值36935元，同比11.4%.
var onlyAgainst = lazyregexp.New(`^(?:同比|比上年|较上年|比去年|较去年)$`)

// lessOf begins what is cut by a part of it: 压减政府性基金项目30%, 削减收费项目60%以上.
var lessOf = lazyregexp.New(`^(?:再|共|累计|大幅)?(?:压减|削减|精简|压缩|核减|取消|下调)[^，。；占]+$`)

// measureOfTime is for years, days and hours.
func measureOfTime(n number, p peeled, c clause, subject string) report.Measure {
	long := n.unit.base == "年" || n.unit.base == "个月"
	switch {
	case strings.HasSuffix(n.unit.base, "岁"):
		return measureOfAge(p)
	case n.unit.base == "天" && p.kind() == isRise:
		return measureOfDays(p)
	case n.unit.base == "年" && p.changes() && meanYears.MatchString(subject):
		return report.Difference
	case long || p.has("连续") || p.kind() == isReduce || durationOf.MatchString(c.left) || durationOf.MatchString(subject):
		return report.Duration
	}
	return report.Level
}

// measureOfDays tells by how many days there were more from those that came about.
func measureOfDays(p peeled) report.Measure {
	if p.versus == "" && !p.has("同比") {
		return report.New
	}
	return report.Difference
}

// meanYears ends the name of a mean in years, which may rise by a part of one: 平均受教育年限提高0.32年.
var meanYears = lazyregexp.New(`(?:平均[^，。；、]{0,10}(?:年限|年数|时间)|受教育年限|受教育年数|寿命)$`)

// measureOfAge tells an age from by how much it rose: 人均预期寿命提升0.4岁.
func measureOfAge(p peeled) report.Measure {
	if kind := p.kind(); kind == isRise || kind == isFall {
		return report.Difference
	}
	return report.Level
}

// measureOfAmount is for everything that is counted, weighed or paid.
func (x *lexicon) measureOfAmount(n number, named naming) report.Measure {
	p := named.peeled
	kind := p.kind()
	switch {
	case isDifference(n, p):
		return report.Difference
	case named.total || kind == isTotal && n.unit.kind != unitMoney || totalSubject.MatchString(p.subject) && !endsInOne(p.subject, "收入合计", "支出合计"):
		return report.Cumulative
	case kind == isFall:
		return report.Reduction // 城镇新增就业6000人，比上年减少500人: what was lost is nothing new
	case kind == isRise, x.isOfNew(named), x.adds(p.subject):
		return report.New
	case kind == isReduce:
		return report.Reduction
	}
	return measureOfScore(n, named)
}

// measureOfScore tells what has a value without a unit from a level.
func measureOfScore(n number, named naming) report.Measure {
	switch {
	case strings.HasSuffix(named.peeled.subject, "指数") && n.unit.length <= len("点"):
		return report.Index
	case n.unit.length == 0 && ratioSubject.MatchString(named.subject):
		return report.Ratio
	}
	return report.Level
}

// isDifference says whether an amount is by how much something is more than it was, or than
// another is. 位 counts places of a ranking.
func isDifference(n number, p peeled) bool {
	switch p.kind() {
	case isRise:
		return p.versus != "" || p.has("同比") || n.unit.printed == "位" || strings.Contains(n.unit.printed, "/") // 密度增加2人/平方公里
	case isFall:
		return n.unit.printed == "位"
	case isOver:
		return n.unit.length > 0 && n.before == ""
	}
	return false
}

// isOfNew says whether a name begins with what was added: its own verb or that of its list.
func (x *lexicon) isOfNew(named naming) bool {
	switch {
	case named.rule == ruleTotal:
		return false
	case strings.HasPrefix(named.rule, "noun behind"):
		return named.verb != "" && strings.HasPrefix(named.subject, named.verb) && x.adds(named.subject)
	}
	return x.adds(named.subject)
}

// adds says whether a phrase has a verb that adds: 新增, 净增, 新建.
func (x *lexicon) adds(phrase string) bool {
	for i := range phrase {
		if !strings.HasPrefix(phrase[i:], "新") && !strings.HasPrefix(phrase[i:], "净") {
			continue
		}
		if before, _ := utf8.DecodeLastRuneInString(phrase[:i]); i > 0 && strings.ContainsRune("创更革最全翻", before) {
			continue // 创新创业
		}
		if w := x.prefixOf("new-verb", phrase[i:]); w != "" && !alsoRenews(phrase[i+len(w):]) {
			return true
		}
	}
	return false
}

// alsoRenews says whether what follows a verb that adds says that things were renewed too,
// which were there before: 新建改造.
func alsoRenews(rest string) bool {
	for _, also := range []string{"改造", "改建", "改扩建", "续建", "及改", "和改", "或改", "、改", "提升", "修复", "及续", "扩建"} {
		if strings.HasPrefix(rest, also) {
			return true
		}
	}
	return false
}
