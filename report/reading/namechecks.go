package reading

import (
	"strings"
	"unicode/utf8"

	"yulan/report"
	"yulan/report/lazyregexp"
)

// longestName bounds a name, in characters: what is longer is no noun but half a sentence.
const longestName = 30

// amountInName is another amount, in numerals, in what would be a name: 投资近千亿元、全长.
var amountInName = lazyregexp.New(`(?:近|超|约|逾|达|过|突破)[一二三四五六七八九十百千万亿]+(?:元|吨|人|公里|亩)?(?:、|$)`)

// noNoun is the reason not to take a word for a name that is one of any thing.
const noNoun = "noun says nothing"

// checked gives up a name that cannot be one.
func (x *lexicon) checked(n naming) naming {
	n.subject = noteMarks.ReplaceAllString(n.subject, "")
	if why := x.faultOf(n); why != "" {
		n.sure, n.rule, n.subject, n.tail, n.from = NoName, why, "", "", -1
		if why == noNoun {
			n.upTo = 0 // it may be the begin of one: 304个省列重大项目
		}
	}
	return n
}

// faultOf says why a name cannot be one, or nothing.
func (x *lexicon) faultOf(n naming) string {
	length := utf8.RuneCountInString(n.subject)
	switch {
	case length < 2 || x.has("generic", monthsOwn.ReplaceAllString(n.subject, "")) || x.has("generic", strings.TrimSuffix(n.subject, "数")):
		return noNoun
	case x.joinsGeneric(n.subject):
		return noNoun
	case strings.HasSuffix(n.subject, "、"), strings.Contains(n.subject, "台阶"), strings.Contains(n.subject, "大关"):
		return "milestone before it"
	case endsInOne(n.subject, "、完成投资", "、总投资", "、投资", "亿级", "国家级", "省级", "市级", "居全国前", "居全省前", "居全市前"):
		return "phrase is not whole"
	case amountInName.MatchString(n.subject):
		return "another amount in it"
	case utf8.RuneCountInString(strings.TrimSuffix(n.subject, "增速")) == 1, // 8个县增速
		x.isVague(n.subject), strings.HasPrefix(n.subject, "方面"), strings.Contains(n.subject, "做方面"):
		return noNoun
	case length > longestName:
		return "too long for a name"
	case strings.ContainsAny(n.subject, "。；！？"):
		return "more than a clause"
	case !balanced(n.subject):
		return "half of a quotation"
	case x.isSentence(n.subject), holdsSentence(n.subject):
		return "more than a noun"
	case x.endsInLooseVerb(n.subject):
		return "verb without a noun"
	case x.endsInWhole(n.subject), x.isTorn(n.subject), halfPhrase.MatchString(n.subject), wholeAtEnd.MatchString(n.subject):
		return "phrase is not whole"
	}
	return ""
}

// joinsGeneric says whether a phrase is several words of which none says anything by itself: 总量和增速.
func (x *lexicon) joinsGeneric(s string) bool {
	words := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune("、和与及", r) })
	for _, w := range words {
		if !x.has("generic", w) {
			rest, counted := strings.CutSuffix(s, "数")
			return counted && rest != "" && len(words) == 1 && onlyVerbs(x.segment(rest)) // 新增数居第1
		}
	}
	return len(words) > 1
}

// monthsOwn begins the name of what was of a month, which says not what that is: 当月收入.
var monthsOwn = lazyregexp.New(`^(?:当月|本月)`)

// holdsSentence says whether a phrase holds what no noun does.
func holdsSentence(s string) bool {
	return sentencePart.MatchString(againstOnce.ReplaceAllString(s, "")) && !endsInOne(s, "高", "低", "多", "少", "快", "慢")
}

var (
	// halfPhrase is a name that begins behind what it is of, or ends before it: 对经济增长的贡献率,
	// 18-34岁 of a list of 户籍人口.
	halfPhrase = lazyregexp.New(`^(?:（|对[^外口华俄非欧美日台港澳]|据|根据|依据|按照?每)|一批[^，。；、”]{0,6}(?:投资|产值|收入|营收|税收|规模)$|\d(?:周?岁|平方米|元|人|吨|公里)(?:及?以[上下])?$|[折换]算$|[元币]兑$|^[^，。；、]{2,}共(?:放映|接待|完成|实现|发放|办理|查处|受理|开展|举办|组织)|^为(?:年初|全年|年度)?(?:预算|计划|目标)|^.{2}[一二两三四五六七八九十]年$|^用于|^仅此|中位次$|^(?:还原|剔除|扣除|除去)[^，。；、]*(?:后|因素|影响)$|^分(?:领域|行业|类)|为(?:重点|主|载体|抓手|依托|支撑|契机|引领|龙头)$|(?:中|里)(?:拿出|划出|列出)$|^用[^，。；、\d]{1,6}时间$|(?:[^共中饱缓调平温]和|[^普波涉]及|[^参]与).$`)
	// wholeAtEnd is a name that ends with half of a word for the whole of a time or a place, or with that
	// place itself: 失业率全市 of 失业率全市平均5.1%. Whether the report is about that place, it does not tell.
	wholeAtEnd = lazyregexp.New(`[^安健齐保完周成俱双]全$|[率数值量额度重比入价格长](?:在)?(?:全[国省市县区州旗盟]|全自治[区州县])$|率[月季日]$`)
	// againstOnce is what a multiple is of, which its name tells.
	againstOnce = lazyregexp.New(`相当于(?:19|20)\d\d年`)
	// sentencePart is in no noun: another time, what it is compared with, the sign of a list.
	sentencePart = lazyregexp.New(`(?:19|20)\d\d年|(?:比|较)(?:上年|去年|上一年|同期)|以下简称|以[^，。；、]{2,12}为(?:引领|抓手|重点|核心|代表|支撑|主)|[●■◆▲★○◇▪•►➢]`)
)

// isVague says whether a phrase is a verb and a noun that says nothing: 发放贷款.
func (x *lexicon) isVague(s string) bool {
	words := x.segment(s)
	if strings.HasPrefix(s, "新") || sideOfTrade.MatchString(s) {
		return false // 新注册企业 are not all
	}
	for len(words) > 1 && (words[0].kind == wordVerb || words[0].kind == wordVerbNoun || words[0].kind == wordAdverb || words[0].text == "各类" || words[0].text == "总") {
		words = words[1:]
	}
	return len(words) == 1 && x.has("vague", words[0].text)
}

// sideOfTrade is the whole of one side of trade, of which 进口 is not what was done with a sum.
var sideOfTrade = lazyregexp.New(`^(?:出口|进口)总[额值]$`)

// isTorn says whether a phrase begins or ends with a word that no name begins or ends with.
func (x *lexicon) isTorn(s string) bool {
	words := x.segment(s)
	return len(words) > 0 && (x.has("bad-begin", words[0].text) || x.has("bad-end", words[len(words)-1].text))
}

// isSentence says whether a phrase holds a word that makes it half a sentence.
func (x *lexicon) isSentence(s string) bool {
	for _, w := range x.segment(s) {
		if x.has("sentence-word", w.text) {
			return true
		}
	}
	return false
}

// endsInLooseVerb says whether the last part of a list is a verb without anything: 提高标准、
// 覆盖.
func (x *lexicon) endsInLooseVerb(s string) bool {
	i := strings.LastIndex(s, "、")
	if i < 0 {
		return false
	}
	words := x.segment(s[i+len("、"):])
	return len(words) > 0 && allOf(words, wordVerb)
}

// endsInWhole says whether the last part of a list is a word for the whole of what was done before
// it: 电厂三期建成投产、总装机. What that is of the clause before it says.
func (x *lexicon) endsInWhole(s string) bool {
	i := strings.LastIndex(s, "、")
	return i >= 0 && x.has("of-before", s[i+len("、"):]) && endsInVerb(x.segment(s[:i])) && x.verbOf(s) == ""
}

// balanced says whether a phrase closes every quotation and bracket that it opens.
func balanced(s string) bool {
	for _, pair := range []string{"“”", "（）", "《》"} {
		open, size := utf8.DecodeRuneInString(pair)
		closed, _ := utf8.DecodeRuneInString(pair[size:])
		depth := 0
		for _, r := range s {
			switch r {
			case open:
				depth++
			case closed:
				depth--
			}
			if depth < 0 {
				return false
			}
		}
		if depth != 0 {
			return false
		}
	}
	return true
}

// countsPeople says whether a unit counts people or households.
func countsPeople(u unit) bool {
	return u.base == "人" || u.base == "户" || u.base == "名" || u.base == "人次"
}

// growthNames end the names of growth. That of several years or of a month never has the name of
// the year's.
var growthNames = map[report.Measure]string{
	report.Growth: "增速", report.AverageGrowth: "年均增速", report.ChainGrowth: "环比增速", report.OtherGrowth: "增速",
}

// fullName makes the name of a figure from what it is of and its measure.
func fullName(n naming, m report.Measure, u unit) string {
	subject := strings.ReplaceAll(n.subject+n.tail, "_", "")
	kind := n.peeled.kind()
	switch {
	case m.IsGrowth() && !endsInOne(subject, "增速", "增长率", "增幅", "涨幅", "增长", "增长速度", "增收", "目标"):
		return subject + growthNames[m]
	case m == report.Reduction && u.kind == unitPart && !endsInOne(subject, "降幅", "减少", "下降"):
		return subject + "降幅"
	case m == report.Cumulative && n.total && !strings.Contains(subject, "累计"):
		return "累计" + subject
	case m == report.New && kind == isRise && !strings.Contains(subject, "新增"):
		return subject + "增量"
	case m == report.Difference && n.changes() && n.versus == "":
		return subject + "变动"
	}
	return subject + lastOfName(subject, kind, m, u)
}

// lastOfName is the end of the name of what was lost, or of a share whose verb was cut off.
func lastOfName(subject string, kind predicateKind, m report.Measure, u unit) string {
	switch {
	case m == report.Reduction && kind == isFall && u.kind != unitPart && !endsInOne(subject, "减少", "下降", "减量"):
		return "减量"
	case m == report.Share && strings.HasSuffix(subject, "占"):
		return "比" // 第二产业就业人员占30.3%
	}
	return ""
}

// changes says whether the figure is by how much something rose or fell.
func (n naming) changes() bool {
	return (n.peeled.kind() == isRise || n.peeled.kind() == isFall) && !strings.Contains(n.subject, "拉动")
}

// endsInOne says whether a phrase ends with one of some words.
func endsInOne(s string, words ...string) bool {
	for _, w := range words {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}
