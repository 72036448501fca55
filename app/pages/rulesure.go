package pages

import (
	"cmp"
	"slices"
	"strings"

	"yulan/report"
	"yulan/report/lazyregexp"
)

// A chart takes numbers out of their sentences, and with them their names, which must then say
// all that a reader needs. What is here is where names that are right in a sentence say too much
// or too little outside of it; such numbers stay in the text.

// isSure says whether a figure can leave its sentence: it has a name, one period, and is of one
// thing. 参保率 of two insurances that are both above 95 % are two rates in one number, and no row.
func isSure(f report.Figure) bool {
	return !f.Name.IsZero() && f.Period != "" && !strings.Contains(f.Printed, ratioSign) &&
		!isOfSeveral.MatchString(bareName(f))
}

// bareName is what a figure is of, without its measure: 利润总额, and not 利润总额增速.
func bareName(f report.Figure) string {
	return cmp.Or(f.Short.In(report.Chinese), f.Name.In(report.Chinese))
}

var isOfSeveral = lazyregexp.New(`、|(?:率|比重|占比|比例|份额)[和与及].`)

// isOwnerless says whether a name leaves open whose it is: 利润总额 of whom the clause before says.
func isOwnerless(f report.Figure) bool {
	return f.Indicator == "" && hasNoOwner.MatchString(bareName(f))
}

var hasNoOwner = lazyregexp.New(`^(?:累计|新增)?(?:营业)?(?:总?收入|营收|利润(?:总额)?|资产(?:总额|规模)?|负债(?:总额)?|(?:经济)?总量|总?产值|增加值|产量|销量|` +
	`销售(?:额|收入)|规模|余额|投资|出口|进口|人数|总数|数量|项目|企业|(?:事故)?起数|死亡人数|(?:满意|覆盖|普及|合格|达标|利用|完成|办结|处理|回收)率)$`)

// isSureList says whether the names of a list say outside of its sentence what they say in it. A
// name that the first of them cannot do without, and one that the last has for all of them, do not.
func isSureList(group []report.Figure) bool {
	names := map[string]bool{}
	for _, f := range group {
		name := bareName(f)
		if names[name] || isForAll.MatchString(name) {
			return false
		}
		names[name] = true
	}
	return !isOwnerless(group[0])
}

// isForAll finds what belongs to all of a list though one of its names has it: 带动…零售额 in
// front of the first, 等先行指标 behind the last.
var isForAll = lazyregexp.New(`带动|拉动|等[^级]{0,4}(?:指标|行业|产业|领域|产品|项目|工程|机构)$`)

var (
	isShareName = lazyregexp.New(`(?:率|比重|占比|比例|份额)$`) // 森林覆盖率, and not 排名前
	namesWhole  = lazyregexp.New(`(?:占|在)(.+?)(?:中的|的)?(?:比重|占比|比例|份额)$`)
	isPartName  = lazyregexp.New(`(?:比重|占比|份额)$`)
	// Set against a base that they are no part of, and that they may exceed.
	isNoPart = lazyregexp.New(`毛入[学园]率|相当于|充足率|赤字|产销率|周转率|负债率|` +
		`(?:支出|投入|顺差|逆差|债务|余额|进出口(?:总额|总值)?)(?:总额|总量)?(?:占|与).*(?:生产总值|GDP)`)
)

// isShare says whether a figure is a part of a whole that its name tells.
func isShare(f report.Figure) bool {
	name := bareName(f)
	return f.Measure == report.Share && f.Unit.Printed == percent && !f.Value.IsNegative() && f.Value.Cmp(hundred) <= 0 &&
		isShareName.MatchString(name) && !isNoPart.MatchString(name) &&
		(f.Indicator != "" || !isPartName.MatchString(name) || namesWhole.MatchString(name))
}

// isOfOneWhole says whether shares are all parts of one whole, by what their names say that they are parts of.
func isOfOneWhole(group []report.Figure) bool {
	whole := func(f report.Figure) string {
		if found := namesWhole.FindStringSubmatch(bareName(f)); found != nil {
			return found[1]
		}
		return ""
	}
	return !slices.ContainsFunc(group, func(f report.Figure) bool { return whole(f) == "" || whole(f) != whole(group[0]) })
}

// The kinds of number behind growth rates, as their names tell them: value added grows at
// constant prices, sums of money at current ones, and everything else is counted or measured.
var (
	isValueAdded = lazyregexp.New(`增加值|生产总值`)
	isMoney      = lazyregexp.New(`收入|营收|利润|投资|零售额|销售额|交易额|成交额|消费额|花费|余额|税收|支出|总额|产值|出口|进口|外资|内资|贷款|存款|债|补贴|标准`)
)

// isOneBasis says whether growth rates are of one kind of number; what is no growth is.
func isOneBasis(group []report.Figure) bool {
	basis := func(f report.Figure) string {
		switch name := bareName(f); {
		case isValueAdded.MatchString(name):
			return basisReal
		case isMoney.MatchString(name):
			return basisNominal
		}
		return ""
	}
	return group[0].Unit.Base != percent ||
		!slices.ContainsFunc(group, func(f report.Figure) bool { return basis(f) != basis(group[0]) })
}
