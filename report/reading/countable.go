package reading

import (
	"strings"

	"yulan/report/lazyregexp"
)

// whyNoName says why a whole noun is not the name of a number; "" if it is.
func (s *sentence) whyNoName(i int, n naming) string {
	switch {
	case n.sure == NoName:
		return ""
	case n.sure == ByOwn && s.isPartOfSum(i, n.subject):
		return "part of a sum before it"
	case s.numbers[i].unit.kind != unitPart && strings.HasSuffix(n.subject, "占"):
		return noNoun // 10家省实验室余杭占4席
	case s.numbers[i].unit.kind == unitMoney && wholeBranch.MatchString(n.subject):
		return noNoun // its value added, or what was invested in it
	case taxOffice.MatchString(n.subject):
		return noNoun
	case s.numbers[i].unit.kind == unitMoney && noSum.MatchString(n.subject):
		return noNoun // 财政部门完成1.4亿元: of what, the clause before says
	case strings.HasPrefix(n.clause.link, "、") && ofOneDay.MatchString(n.subject):
		return "the subject before is shared" // 地铁运营里程增至595公里、单日最高客运量1188万人次
	}
	return s.whyNotCounted(i, n)
}

// whyNotCounted says why a noun is not what a number counts; "" if it is.
func (s *sentence) whyNotCounted(i int, n naming) string {
	switch {
	case transferred.MatchString(n.subject) && strings.HasPrefix(s.text[n.clause.begin:], "包括"):
		return "part of a sum before it" // from whom to whom, that says
	case strings.HasSuffix(n.clause.left, "各") && strings.ContainsAny(n.subject, "、和"):
		return "several subjects before" // 核心基地、防控基地各9000亩
	case s.isDoneForThem(i, n):
		return "more than a noun"
	case s.isCarrierAlone(i, n):
		return noNoun
	case s.numbers[i].unit.kind == unitCount && aspects.MatchString(n.clause.right):
		return noNoun // 6个维度, 9个方面工作
	}
	return s.whyNotWhole(i, n)
}

// ofOneDay begins a name that does not say of what: what that is stands at the begin of the list.
var ofOneDay = lazyregexp.New(`^(?:单日|日均|最高日|单月|日最高|年均)[^，。；、]{1,8}$`)

// transferred ends the name of what one level of government gives another.
var transferred = lazyregexp.New(`(?:转移支付|税收返还|补助)$`)

// noSum ends a phrase that is who earns or spends a sum, or half of what is said of it.
var noSum = lazyregexp.New(`(?:业|部门|机关|单位|系统|企业|公司|平台|园区|银行|学校|医院|儿童|人员|群众|家庭|[^账]户|居民|农民|职工|接连|连跨|折合|签约)(?:（[^（）]*）)?$`)

// wholeBranch is a sector of the economy without what of it is told: 第一产业, 完成渔业.
var wholeBranch = lazyregexp.New(`^第[一二三]产业$|^(?:完成|实现)[^，。；、]{1,3}业$`)

// doneFor and doneForThem are of those whom something is done for, who are not all of their kind: 为3亿人次劳动者
// 提供就业服务.
var (
	doneFor     = lazyregexp.New(`(?:为|给|向|使|让)(?:近|约|超过|超|逾|全[市省县区国]|全年|累计)*$`)
	doneForThem = lazyregexp.New(`.(?:提供|发放|办理|减免|解决|落实|追回|追讨|送去|送上|兑付|补缴|代缴|争取|缴纳)`)
)

// isDoneForThem says whether a number counts those whom something is done for.
func (s *sentence) isDoneForThem(i int, n naming) bool {
	return strings.HasPrefix(n.rule, "noun behind") && doneFor.MatchString(s.before(i, 30)) && doneForThem.MatchString(n.subject)
}

// taxOffice is who collects what the clause before names, in sums or in their growth.
var taxOffice = lazyregexp.New(`(?:国税|地税|税务|财政|海关)(?:局|部门)$`)

// moneyNoun ends the name of a sum of money.
var moneyNoun = lazyregexp.New(`(?:投资|收入|支出|税|额|款|资金|值|利润|出口|进口|贸易|营收|补贴|补助|债|债券|基金|余额|费|金|奖励|赤字|价|债务|消费|总量|规模|增收|贷|成本|外资|资本|资产|标准|销售|交易|需求|产出|花费|损失|信贷|融资)$`)

// isPartOfSum says whether a sum of money is a part of one before it, and its name only says which:
// 完成投资812亿元，其中高速公路523亿元、农村公路118亿元. Alone it would be a name of another thing.
func (s *sentence) isPartOfSum(i int, subject string) bool {
	n := s.numbers[i]
	if n.unit.kind != unitMoney || moneyNoun.MatchString(subject) {
		return false
	}
	at := strings.LastIndex(s.text[:n.start], "其中")
	for j := i - 1; j >= 0 && at >= 0; j-- {
		if m := s.numbers[j]; m.end <= at && m.isFigure() && m.unit.kind == unitMoney {
			return true
		}
	}
	return false
}

var (
	// amountEnd ends a noun that is weighed or paid and not counted: of 14个重点产业产值 what is
	// counted are 重点产业.
	amountEnd = lazyregexp.New(`(?:总产值|产值|营业收入|营收|增加值|销售收入|利润|产量|产能)(?:均|都)?(?:[居位列]{0,2}(?:全国|全球|世界|全省)(?:第[一二三四五六七八九十]|首位|前列))?$`)
	// ofThem ends a noun of what is counted before it, whose verb is of that noun: 提高1200万中小学教师待遇.
	ofThem = lazyregexp.New(`(?:待遇|权益|负担)$`)
	// livesOf ends a noun of those whose lives are meant.
	livesOf = lazyregexp.New(`的?(?:生命(?:财产)?|人身)安全$`)
	// aspects are no things.
	aspects = lazyregexp.New(`^(?:维度|方面|层面|环节|角度|板块|阶段)`)
)

// amongThem is a noun of those among whom others are counted, before these.
var amongThem = lazyregexp.New(`^([^，。；、]{0,10}(?:产品|行业|大类|门类|项目|企业|指标|乡镇|区县|街道|开发区|园区|地级市|县市区))中(?:的|有)?.`)

// countable returns the part of a noun after a number that the number counts, or "".
func (x *lexicon) countable(s *sentence, i int, object string) string {
	n := s.numbers[i]
	if m := amongThem.FindStringSubmatch(object); m != nil {
		object = m[1] // 30种工业产品中锌精粉、焦炭等16种增长
	}
	object = livesOf.ReplaceAllString(object, "") // 保障12万受灾群众生命安全
	switch {
	case n.unit.kind == unitMoney && x.beginsWithVerb(object):
		return "" // 投资920万元完成道路改造: what it was spent on is not what it is
	case n.unit.kind == unitCount && amountEnd.MatchString(object):
		return amountEnd.ReplaceAllString(object, "")
	case (n.unit.kind == unitBare || countsPeople(n.unit)) && ofThem.MatchString(object):
		return ""
	}
	return object
}

// villageBehind are places that are sorted by how many live there: 20户以上自然村, 5000人以上的村, 20万以上
// 人口县.
var villageBehind = lazyregexp.New(`^的?(?:人口(?:大|的)?(?:县|城市|镇|乡|村)|自然村|建制村|行政村|村民小组|村组|聚居点|小区|安置点|安置区|乡镇|城镇)`)

// speedOf is the speed that something is built for: 时速350公里的高铁.
func speedOf(_ *lexicon, s *sentence, i int) Reason {
	if strings.HasSuffix(s.text[:s.numbers[i].start], "时速") {
		return ReasonClass
	}
	return ""
}

// villageSize is how many live in what it sorts.
func villageSize(_ *lexicon, s *sentence, i int) Reason {
	if n := s.numbers[i]; n.after == "以下" && n.unit.base == "座" && strings.Contains(firstBytes(s.after(i), 30), "车") {
		return ReasonClass // 8座以下小汽车
	}
	if n := s.numbers[i]; n.after == "以上" && (countsPeople(n.unit) || n.unit.kind == unitBare) && villageBehind.MatchString(s.after(i)) {
		return ReasonClass
	}
	return ""
}
