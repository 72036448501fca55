package reading

import (
	"strings"
	"unicode/utf8"

	"yulan/report/lazyregexp"
)

var (
	// timeWithin is a time in the midst of a phrase, and a verb behind it.
	timeWithin = lazyregexp.New(`^([^，。；、\d]{1,18}?)(?:全年|年末|年底|本年|当年)(?:共|累计)?(?:实现|完成)?`)
	// placeWithin is the place that reports, in the midst of a phrase.
	placeWithin = lazyregexp.New(`^([^，。；、\d]{2,8}?)全[市区县省州](?:共有|共|有|拥有|实有)`)
	// ofPlace ends the name of a place.
	ofPlace = lazyregexp.New(`(?:[省市县区州旗镇乡村盟岛]|地区)$`)
)

// trimRunIn cuts off a heading that was set into the line of its paragraph and has lost the blank
// behind it: 人口年末常住人口94.9万人, 财政全年实现一般公共预算收入88.6亿元. A noun that says nothing by
// itself keeps what stands before the time: 工业全年完成增加值. A place before it stays.
func (x *lexicon) trimRunIn(s string, c clause) string {
	found := timeWithin.FindStringSubmatch(s)
	if c.begin > 0 {
		return s
	}
	if found == nil {
		m := placeWithin.FindStringSubmatch(s)
		if m == nil || x.verbOf(m[1]) != "" {
			return s
		}
		return x.trimLead(s[len(m[0]):]) // 教育全区共有中学51所
	}
	rest := x.trimLead(s[len(found[0]):])
	switch {
	case rest == "" || ofPlace.MatchString(found[1]) || x.verbOf(found[1]) != "":
		return s
	case x.has("generic", rest):
		return found[1] + rest
	case utf8.RuneCountInString(rest) < 4:
		return s
	}
	return rest
}

var (
	// doneFirst and doneWithin have verbs that only say that a sum or an amount came about, before or
	// within its noun:
	// 完成地区生产总值, 工程机械实现产值. What was done in 完成改造 is the noun itself.
	doneFirst  = lazyregexp.New(`^(?:完成|实现)([^，。；、]*(?:营业额|产量|总量|金额|总额|余额|值|值（GDP）|GDP|收入|支出|投资|税收|利润|人次|面积|客运量|货运量|周转量|吞吐量|发电量|用电量))$`)
	doneWithin = lazyregexp.New(`^([^，。；、\d]{2,}[^，。；、\d总年度])(?:完成|实现)((?:地区|国内)?生产总值(?:（GDP）)?|(?:工业|农业|建筑业|服务业)?(?:增加值|总产值|产值)|主营业务收入|营业收入|营业额|营业总收入|利润|利润总额|利税|税收|销售收入|销售额|零售额|投资|交易额|进出口|出口|收入)$`)
	// doneBehind stands before a note on what was counted: 收入完成（自然口径）.
	doneBehind = lazyregexp.New(`(?:完成|实现)(（[^，。；（）]{1,12}）)$`)
	// changedTo ends a noun that is said to change into a number: 三次产业比调整为….
	changedTo = lazyregexp.New(`((?:结构|比例|比重|比))(?:进一步)?(?:优化|调整|演进|演变|转变|变化|优化调整)$`)
)

// rankedFirst is a part of a list that a place in a ranking ends, in words: 花卉产量全球第一、优质鲜切花
// 占比60%. It says nothing of what stands behind it.
var rankedFirst = lazyregexp.New(`^[^“（《]*(?:第[一二三四五六七八九十]|首位|前列|榜首|之首|前茅|领先|翻番|新高)、`)

// wentWell is a noun that is said to do well, and an amount of it: 重点产业链加快发展、产值.
var wentWell = lazyregexp.New(`^([^、，。；\d]{2,14}?)(?:(?:加快|快速|蓬勃|稳步|持续|健康|较快)(?:发展|壮大|成长|增长|提升)|发展壮大|不断壮大)、((?:总)?产值|产量|总规模|规模|营收|营业收入)$`)

// followingSame ends a noun that says how all numbers behind it are compared: 生产总值同比（下同）.
var followingSame = lazyregexp.New(`(?:同比|比上年)?（[^（）]{0,8}下同）$`)

// thereAre says of how many there are where: 全国共有幼儿园.
var thereAre = lazyregexp.New(`^(全国|全球|世界|全国各地)(?:现有|共有|拥有)`)

// saidBy is who sets a target: 中央提出今年经济增长预期目标为8%.
var saidBy = lazyregexp.New(`^[^，。；、“（]{2,6}提出(?:今年|明年)?的?`)

// helpedBy is who helps what is counted: 实验室助力页岩油年产量突破100万吨.
var helpedBy = lazyregexp.New(`^[^“（]{4,}助力([^，。；、]{3,}(?:量|额|值|率|数|收入))$`)

// withoutDone cuts 完成 and 实现 out of a noun of which they say nothing.
func (x *lexicon) withoutDone(s string) string {
	s = saidBy.ReplaceAllString(s, "")
	s = helpedBy.ReplaceAllString(s, "$1")
	s = rankedFirst.ReplaceAllString(followingSame.ReplaceAllString(s, ""), "")
	s = thereAre.ReplaceAllString(s, "$1")
	s = doneBehind.ReplaceAllString(s, "$1")
	s = changedTo.ReplaceAllString(s, "$1")
	if strings.Contains(s, "、") {
		s = wentWell.ReplaceAllString(s, "$1$2")
	}
	if whole := strings.TrimSuffix(s, "创"); utf8.RuneCountInString(whole) > 2 {
		s = whole // 食糖产量创近10年新高
	}
	if m := doneFirst.FindStringSubmatch(s); m != nil && !x.has("generic", m[1]) && !x.has("vague", m[1]) && !strings.HasPrefix(m[1], "年度") {
		s = m[1]
	}
	if m := doneWithin.FindStringSubmatch(s); m != nil && !endsInVerb(x.segment(m[1])) {
		s = m[1] + m[2]
	}
	return s
}

// trimDone cuts 完成 and 实现 off the end of a noun: 生产总值完成56亿元.
func (x *lexicon) trimDone(s string) string {
	for _, w := range []string{"完成", "实现"} {
		rest, ok := strings.CutSuffix(s, w)
		if !ok {
			continue
		}
		rest = x.peel(rest).subject
		if words := x.segment(rest); len(rest) >= len("投资") && len(words) > 0 && !onlyVerbs(words) {
			return rest
		}
	}
	return s
}

// trimWord cuts off the first word if it is one that no name begins with.
func (x *lexicon) trimWord(s string) string {
	if s == "" {
		return s
	}
	if rest, ok := strings.CutPrefix(s, "其中"); ok && rest != "" {
		return rest // the dictionary would cut 其中国道 into 其, 中国 and 道
	}
	// A word of the list may be longer than those that the dictionary cuts.
	if w := x.prefixOf("lead-word", s); w != "" {
		words := x.segment(firstBytes(s, 60))
		length := 0
		for _, word := range words {
			length += len(word.text)
			if length >= len(w) {
				break
			}
		}
		if length == len(w) && utf8.RuneCountInString(w) > 1 || length == len(w) && len(words[0].text) == len(w) {
			return s[len(w):]
		}
	}
	return s
}

// leadItem is the mark of an item that stands within its paragraph: 三是支持…, 四、收入下降…. In
// 二、三产业 the number is one of a list.
var leadItem = lazyregexp.New(`^(?:[①-⑳]|[一二三四五六七八九十]{1,3}是|\d{1,2}[.、．]|[一二三四五六七八九十]{1,3}、([^一二三四五六七八九十、]|[一二三四五六七八九十][^一二三四五六七八九十、产次季线级类等期月年批届轮]))`)

// leadCaption is the unit of a table without its own line: 单位：人 全年城镇新增就业5394人.
var leadCaption = lazyregexp.New(`^(?:万?人|[万亿]?元|%|万?吨|万?户)(全年|年末|年底|全[市县区省州]|我[市县区省])`)

// leadAround is what something is laid out for, before what is done: 围绕产业需求布局建设.
var leadAround = lazyregexp.New(`^(?:围绕|聚焦|针对|面向)[^，。；、\d]{2,10}?(布局|建设|打造|实施|组织|开展|推出)`)

// leadBadly is how something is done, of which the first word was cut off: 合理的做好 of 科学合理的做好.
var leadBadly = lazyregexp.New(`^(?:合理|规范|有效|有力|全面|积极)[的地](?:做好|抓好|推进|开展|实施|完成)?`)
