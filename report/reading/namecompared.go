package reading

import (
	"cmp"
	"strings"
	"unicode/utf8"

	"yulan/report/lazyregexp"
)

// aboveGoal is a comparison without a subject: 超年初预期目标15.1万人.
var aboveGoal = lazyregexp.New(`^(?:并|且)?(?:比|较|超|高于|低于|快于|好于|高出)[^，。；、\d]{0,12}(?:目标|预期|计划|任务|平均水平|平均)(?:任务)?$`)

// moreThan is a comparison with another place or time: 比全省平均高3.2万元.
var moreThan = lazyregexp.New(`(?:比|较)[^，。；、\d]{1,16}(?:高|低|多|快|慢)(?:出|了)?$`)

// isAbove says whether a number tells by how much something is above or below another.
func isAbove(left string) bool {
	if aboveGoal.MatchString(left) {
		return true
	}
	return moreThan.MatchString(lastBytes(left, 75)) && !endsInOne(strings.TrimRight(left, "了出"), "提高", "增多", "增高", "加快", "升高", "降低", "减低", "放慢", "减慢", "更多", "增速快")
}

// ofSomething is a share or multiple of something named: 不低于当地标准的1.6倍.
var ofSomething = lazyregexp.New(`(?:完成|不低于|不高于|不超过|不少于|超过|相当于|约为|仅为|达到|约相当于|是|为|高于|低于)((?:(?:19|20)\d\d年(?:底|末|同期)?[^，。；、\d占]{0,10}|[^，。；、\d占]{1,20}))的$`)

// wonByPlace is what a place is given, whatever the sentence was about.
var wonByPlace = lazyregexp.New(`^(?:获评|荣获|获得|入选|被评|被授予|荣登|上榜|夺得|蝉联全)`)

// nameLasting names for how long something went on: 连续5年达国家二级标准.
func (x *lexicon) nameLasting(s *sentence, names []naming, i int, c clause, p peeled, subject string) naming {
	n := s.numbers[i]
	right := strings.TrimSpace(c.right)
	if j := outside(right, "、"); j >= 0 {
		right = right[:j]
	}
	if utf8.RuneCountInString(right) > 18 || c.abuts {
		return refusal("too long for a name")
	}
	right = "连续" + right + strings.TrimPrefix(n.unit.base, "个") + "数"
	if subject == "" && wonByPlace.MatchString(strings.TrimSpace(c.right)) {
		return naming{subject: right, rule: "lasting", sure: ByOwn, from: -1} // the place did, and not what stands before
	}
	if subject == "" {
		return x.carry(s, names, i, c, right)
	}
	named := x.own(s, c, p.subject, subject, "lasting")
	named.subject += right
	return named
}

// nameOfSomething names a share or a multiple of something that is named before it.
func (x *lexicon) nameOfSomething(s *sentence, names []naming, i int, c clause) naming {
	found := ofSomething.FindStringSubmatchIndex(c.left)
	of := c.left[found[2]:found[3]]
	raw := c.left[:found[0]]
	subject := x.trimLead(x.peel(raw).subject)
	named := x.carry(s, names, i, c, "")
	if subject != "" {
		named = x.own(s, c, raw, subject, "share of something")
	}
	if named.sure == NoName {
		return named
	}
	named.root = named.subject
	named.subject += "相当于" + of
	return named
}

// withinPlace is where something is ranked, between its subject and the ranking.
var withinPlace = lazyregexp.New(`在?(?:全[国省市区州县]|西部|中部|东部|省内|国内|全球)[^，。；、\d]{0,6}$`)

var overAnything = lazyregexp.New(`(?:同比|高于|低于|快于|慢于|好于|优于|超出|高出|超过|低|超|领先|比|较|塌|落后)[^，。；、]{0,24}$`)

// overGrowth is a comparison with the growth of something else: 高于全市经济增长0.5个百分点.
var overGrowth = lazyregexp.New(`^(?:高于|低于|快于|慢于|高出|超过)[^，。；、\d]{2,16}(?:增长|增速)$`)

// nameCompared names a difference, of percentages or of amounts, or a place in a ranking.
func (x *lexicon) nameCompared(s *sentence, names []naming, i int, c clause, p peeled) naming {
	if s.numbers[i].rank {
		return x.nameRanked(s, names, i, c)
	}
	if subject := x.trimLead(p.subject); subject == "" && p.has("降幅") {
		return x.carry(s, names, i, c, "降幅")
	}
	if drives.MatchString(c.left) && s.numbers[i].isPoints() {
		return x.carry(s, names, i, c, x.peelAdverbs(c.left)) // 拉动经济增长1.2个百分点
	}
	if found := overGrowth.FindString(c.left); found != "" {
		n := x.carryRate(s, names, i, c)
		n.root, n.versus = cmp.Or(n.root, n.subject), found
		n.subject += strings.TrimSuffix(found, "增长")
		return n
	}
	if p.kind() == isRise || p.kind() == isFall {
		return x.nameByPredicate(s, names, i, c, p, x.trimLead(p.subject))
	}
	found := overAnything.FindString(c.left)
	if found == "" {
		return refusal("difference from nothing")
	}
	raw := c.left[:len(c.left)-len(found)]
	q := x.peel(raw)
	subject := x.trimLead(q.subject)
	found = x.peelAdverbs(found)
	n := x.carryRate(s, names, i, c)
	switch {
	case isOfRate(subject):
		n = x.carryTotal(s, names, i, c, subject) // 增长7.7%，增速高于全市平均5.7个百分点
	case subject != "":
		n = x.own(s, c, raw, subject, "subject before comparison")
		n.versus = found
	}
	if n.sure == NoName {
		return n
	}
	n.root = cmp.Or(n.root, n.subject)
	n.subject += found
	return n
}

// nameRanked names a place in a ranking.
func (x *lexicon) nameRanked(s *sentence, names []naming, i int, c clause) naming {
	found := rankBefore.FindString(c.left)
	if found == "" {
		found = rankAlone.FindString(c.left)
	}
	if found == "" {
		return refusal("ranking without a subject")
	}
	raw := strings.TrimSuffix(withinPlace.ReplaceAllString(c.left[:len(c.left)-len(found)], ""), "稳") // 稳居第2
	subject := x.trimLead(x.peel(raw).subject)
	switch j := s.figureBefore(i, c); {
	case x.joinsGeneric(subject):
		return refusal(noNoun)
	case subject == "" && j >= 0 && s.numbers[j].isPoints():
		return s.rankOfGrowth(names, s.figureBefore(j, names[j].clause))
	case subject == "" && s.isGrowthAlone(names, j):
		return s.rankOfGrowth(names, j)
	case subject == "" && s.isGrowthOfLevel(names, j):
		return refusal("ranking behind a level and its growth")
	case subject == "" || x.isOnlyVerb(subject) && !x.has("generic", subject):
		n := x.carry(s, names, i, c, "位次")
		n.root = strings.TrimSuffix(n.subject, "位次") // what grows behind it is not the place
		return n
	case x.has("generic", subject):
		return x.rankOf(s, names, i, c, subject)
	}
	n := x.own(s, c, raw, subject, "subject before ranking")
	n.root = n.subject
	n.subject += "位次"
	return n
}

// rankOfGrowth names a place behind figure k, or behind a difference of that: of the growth, if nothing but that is told
// before. Behind a level and its growth it may be of either.
func (s *sentence) rankOfGrowth(names []naming, k int) naming {
	if !s.isGrowthAlone(names, k) {
		return refusal("ranking behind a difference")
	}
	of := names[k].subject
	return naming{subject: of + "增速位次", root: of, rule: ruleTotal, sure: ByCarried, from: names[k].from, to: names[k].to}
}

// isGrowthAlone says whether figure k tells how much something grew of which nothing else is told before.
func (s *sentence) isGrowthAlone(names []naming, k int) bool {
	return k >= 0 && names[k].grew(s.numbers[k]) && s.numbers[k].unit.printed == "%" && !names[k].listed && names[k].rule != "carried over" &&
		!endsInOne(names[k].subject, "增速", "增幅", "涨幅")
}

// isGrowthOfLevel says whether figure k tells how much something grew of which another figure was told
// before: 收入5亿元，增长3%，居第7位 leaves open which of the two is ranked.
func (s *sentence) isGrowthOfLevel(names []naming, k int) bool {
	return k >= 0 && names[k].grew(s.numbers[k]) && names[k].rule == "carried over" && !endsInOne(names[k].subject, "增速", "增幅", "涨幅")
}

// rankOf names the place of a total, or of the growth of what is told before: 增长28%，高出全省0.1个
// 百分点，增幅居第7位.
func (x *lexicon) rankOf(s *sentence, names []naming, i int, c clause, of string) naming {
	if j := s.figureBefore(i, c); j >= 0 && names[j].root != "" && names[j].sure != NoName && isOfRate(of) {
		return naming{subject: strings.TrimSuffix(names[j].root, "增速") + of + "位次", rule: ruleTotal, sure: ByCarried, from: names[j].from, to: names[j].to}
	}
	n := x.carryTotal(s, names, i, c, of)
	n.subject += "位次"
	if j := s.figureBefore(i, c); j >= 0 && !isOfRate(of) {
		n.root = names[j].subject // what grows behind it is not the place
	}
	return n
}

// carryRate is carry where points may be of the growth of what the figure before is of. What
// follows them is of that itself.
func (x *lexicon) carryRate(s *sentence, names []naming, i int, c clause) naming {
	rate := s.rateBefore(names, i, c)
	n := x.carry(s, names, i, c, rate)
	if rate != "" && n.sure != NoName {
		n.root = strings.TrimSuffix(n.subject, rate)
	}
	return n
}

// rateBefore returns what points say more of than the figure before, whose growth they are of: 投资增长
// 4%，高于全国1个百分点.
func (s *sentence) rateBefore(names []naming, i int, c clause) string {
	if !s.numbers[i].isPoints() {
		return ""
	}
	j := s.figureBefore(i, c)
	if j >= 0 && s.numbers[j].rank && strings.HasSuffix(names[j].subject, "增速位次") {
		return "增速" // 增长6%，居第7位，低于全市1个百分点
	}
	if j >= 0 && s.numbers[j].isPoints() && names[j].root != "" && (strings.HasSuffix(names[j].subject, "增速") || strings.HasPrefix(names[j].subject, names[j].root+"增速")) {
		return "增速" // 增长7.3%，较上年提高4.3个百分点，高于全市0.9个百分点
	}
	if j < 0 || s.numbers[j].unit.base != "%" {
		return ""
	}
	if k := names[j].peeled.kind(); k != isRise && k != isFall || endsInOne(names[j].subject, "增速", "增幅", "涨幅", "增长率", "增长") {
		return ""
	}
	return "增速"
}

// peelAdverbs cuts adverbs off the end of a comparison.
func (x *lexicon) peelAdverbs(s string) string {
	for {
		p, ok := x.predicateAt(s)
		if !ok || p.kind != isAdverb {
			return s
		}
		s = s[:len(s)-len(p.word)]
	}
}

// basisAlone is a basis of comparison without what is compared, which stands before it: 完成
// 312亿元，同口径增长6%. It stays in the name.
var basisAlone = lazyregexp.New(`^(?:按|在)?(?:同口径|可比口径|全口径|自然口径|(?:剔除|扣除)[^，。；、\d]{1,16}(?:因素|影响)?)(?:计算|后)?$`)

// currentPrices is how a sum and its growth were valued, behind the sum: 358亿元，按当年价格计算比上年下降3%.
var currentPrices = lazyregexp.New(`^(?:按|以)?(?:当年|现行|可比|不变|现)?价格?(?:计算|核算)?$`)

// otherCurrency is how a sum was turned into another currency, behind the sum: 39102元，按平均汇率计算为5791美元.
var otherCurrency = lazyregexp.New(`^(?:按|以|依)?[^，。；、]{0,14}汇率(?:计算|折算|换算|折合)?$`)

// comparedAlone is what the subject before is set against: …支出56亿元，与地区生产总值之比为2.1%.
var comparedAlone = lazyregexp.New(`^(?:与|同|和|相当于)[^，。；、\d]{2,16}(?:之比|的?比例|的?比值|的?比率)$`)
