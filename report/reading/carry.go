package reading

import (
	"slices"
	"strings"

	"yulan/report/lazyregexp"
)

// ruleTotal names a total or a part of what the figure before is of.
const ruleTotal = "total of the one before"

// carry takes over the subject of the figure directly before, if this one says more about it:
// 达到5379亿元、增长18.5%. more, if it is not empty, is appended.
func (x *lexicon) carry(s *sentence, names []naming, i int, c clause, more string) naming {
	j := s.figureBefore(i, c)
	if j < 0 {
		return x.carryBridge(s, c, more)
	}
	b := names[j]
	if why := x.whyNotCarried(b, x.peel(c.left), c, more); why != "" {
		return refusal(why)
	}
	subject := s.subjectBefore(i, j, b)
	if kind := names[i].peeled.kind(); more == "" && (kind == isReach || kind == isTotal) && x.prefixOf("not-new", subject) == "" {
		if w := x.prefixOf("new-verb", subject); w != "" && (b.verb != "" || b.rule == "carried over") {
			subject = withoutExamples(subject[len(w):], subject) // 新增县2个、达到29个: what was reached is not what was added
		}
	}
	if more == "" && s.isOfGrowth(i, j, b, names[i].peeled) && !endsInOne(subject, "增速", "增幅", "涨幅", "增长率") {
		more = "增速" // 产值增长6.3%，较上年提高1.2个百分点: the growth did, not the value
	}
	if endsInOne(subject, "位次") {
		more = strings.TrimSuffix(more, "位次")
	}
	return naming{subject: subject + more, rule: "carried over", sure: ByCarried, from: b.from, to: b.to}
}

// subjectBefore returns what number i takes over from figure j: what that is of, without what it is compared with.
func (s *sentence) subjectBefore(i, j int, before naming) string {
	if before.root != "" && !s.isOfShare(i, j, before) {
		return before.root
	}
	return before.subject
}

// isOfShare says whether number i tells by how many points the part of a whole changed that figure j tells: 完成预算的
// 67%，比上年提高0.2个百分点.
func (s *sentence) isOfShare(i, j int, before naming) bool {
	return s.numbers[i].isPoints() && s.numbers[j].unit.printed == "%" && strings.Contains(before.subject, "相当于")
}

// isOfGrowth says whether number i tells by how many points the growth that figure j states changed or is above
// another. What fell is compared by its fall, unless the words tell that it changed.
func (s *sentence) isOfGrowth(i, j int, before naming, p peeled) bool {
	kind := before.peeled.kind()
	changed := p.kind() == isRise || p.kind() == isFall
	return s.numbers[i].isPoints() && s.numbers[j].unit.printed == "%" && (kind == isRise || kind == isFall && changed)
}

// whyNotCarried says why a figure does not take over the subject before it, or nothing.
func (x *lexicon) whyNotCarried(before naming, p peeled, c clause, more string) string {
	switch {
	case isShareWord(more) && x.prefixOf("new-verb", before.subject) != "":
		return "share of all or of what was added"
	case bothOf.MatchString(c.left) && before.clause.begin > 0:
		return "several subjects before"
	case meanOf.MatchString(c.left):
		return "mean of the one before"
	case before.sure == NoName || before.subject == "":
		return "the subject before is not known"
	case more == "" && p.kind() == isReduce && endsInVerb(x.segment(before.subject)):
		return "verb without a noun" // 融资平台退出213户、压降81%
	case before.listed && more == "":
		return "several subjects before"
	}
	return ""
}

// isShareWord says whether a word is that of a part of a whole.
func isShareWord(w string) bool { return w == "占比" || w == "比重" || w == "比例" }

// bothOf begins what is said of all that stands before it: 人数24万人次，收入2亿元，均下降30%.
var bothOf = lazyregexp.New(`^(?:均|都|双双)[^，。；、]`)

// meanOf begins a clause that tells a mean of what stands before it: 日均新增162户.
var meanOf = lazyregexp.New(`^(?:[日月户亩人]均|平均每[日天月户人亩])`)

// carryBridge takes the subject of the clause before, where that only says how the subject
// did: 进出口总值创历史新高，达到….
func (x *lexicon) carryBridge(s *sentence, c clause, more string) naming {
	if c.follows >= 0 || c.begin < len("，") || !strings.HasSuffix(s.text[:c.begin], "，") {
		return refusal("no subject in its clause")
	}
	end := c.begin - len("，")
	begin := s.clauseBegin(end)
	raw := s.text[begin:end]
	w := x.suffixOf("bridge", raw)
	if passed := milestonePassed.FindString(raw); passed != "" {
		w = passed
	}
	if w == "" || s.figureWithin(begin, end) {
		return refusal("no subject in its clause")
	}
	raw = raw[:len(raw)-len(w)]
	subject := x.trimLead(x.peel(raw).subject)
	if subject == "" || strings.Contains(subject, "、") {
		return refusal("no subject in its clause")
	}
	from := begin + strings.LastIndex(raw, subject)
	return naming{subject: subject + more, rule: "carried over a comma", sure: ByCarried, from: from, to: from + len(subject)}
}

// milestonePassed ends a clause that says what something passed, in numerals: 首次突破千亿元大关,
// 连续跨越四个百亿台阶, 翻了一番.
var milestonePassed = lazyregexp.New(`(?:首次|成功|连续|接连|一举|先后|顺利|历史性|已|再|实现|稳步)*(?:突破|跨过|跨越|迈上|跃上|迈过|站上|跨上|跃过|越过|迈入|连跨|翻)了?[一二两三四五六七八九十几百千万亿]*个?[百千万亿]{0,4}(?:元|人|吨|斤|户)?级?新?(?:台阶|大关|关口|门槛|番)$`)

// milestone follows a number that something passed: 迈上5万亿元台阶, 突破千亿元大关. It is
// no value of that.
var milestone = lazyregexp.New(`^(?:新)?(?:的)?(?:新)?(?:历史性)?(?:台阶|大关|关口|门槛|跨越|飞跃|跃升)`)

// transparent are clauses that say nothing but how a figure was computed.
var transparent = lazyregexp.New(`，(?:按(?:可比|不变)价格?计算|扣除价格因素(?:影响)?|按年均汇率折算|按现价计算|同比|其中)`)

// noteBetween says why something is as it is, behind its number.
var noteBetween = lazyregexp.New(`^（[^（）\d]{2,60}）`)

// figureBefore returns the figure that stands directly before figure i: in its clause, or at
// the end of the clause before. It is -1 if anything else stands between.
func (s *sentence) figureBefore(i int, c clause) int {
	if c.follows >= 0 {
		return c.follows
	}
	const longestBetween = 210 // bytes, of the longest clauses that say nothing
	j := s.lastFigure(i)
	for j >= 0 && s.numbers[j].start >= c.begin {
		j = s.lastFigure(j) // in brackets within the clause
	}
	if j < 0 {
		return -1
	}
	from := min(s.numbers[j].end, c.begin)
	if c.begin-from > longestBetween {
		return -1
	}
	if s.text[from:c.begin] == "），" && j > 0 && s.numbers[j-1].isFigure() && widerBefore.MatchString(s.text[s.numbers[j-1].end:max(s.numbers[j-1].end, s.numbers[j].start)]) {
		return j - 1 // 增长7.5%（全市11.1%），较上年回落0.9个百分点
	}
	between := transparent.ReplaceAllString(noteBetween.ReplaceAllString(s.text[from:c.begin], ""), "")
	between = milestone.ReplaceAllString(between, "")
	if between == "，" || between == "（" || between == "、" || between == "）" {
		return j
	}
	return -1
}

// carryTotal joins the subject of the figure before with a word for its total or its part:
// 签约项目120个、总投资500亿元.
func (x *lexicon) carryTotal(s *sentence, names []naming, i int, c clause, of string) naming {
	if named, ok := x.nameOfHarvest(s, c, of); ok {
		return named
	}
	j := s.figureOfTotal(names, i, c, of)
	if j >= 0 && strings.HasPrefix(names[j].clause.left, "其中") && !isOfRate(of) && !isShareWord(of) {
		return refusal("total behind a part") // of the whole, or of the part
	}
	if j < 0 || !names[j].carries() || s.isRateOfTotal(j, of) || !x.has("of-before", of) && of != "累计" {
		return refusal(noNoun)
	}
	if s.numbers[j].unit.kind == unitMoney && s.numbers[i].unit.kind == unitMoney {
		return x.carrySum(s, names, i, j, of)
	}
	return naming{subject: x.totalOf(names[j], of), rule: ruleTotal, sure: ByCarried, from: names[j].from, to: names[j].to}
}

// isRateOfTotal says whether figure j is a part of a hundred, of which a word tells no total.
func (s *sentence) isRateOfTotal(j int, of string) bool {
	return s.numbers[j].unit.kind == unitPart && !isOfRate(of)
}

// figureOfTotal returns the figure that a word for its total or its part may be of, or -1: the one before, or
// that before its growth.
func (s *sentence) figureOfTotal(names []naming, i int, c clause, of string) int {
	j := s.figureBefore(i, c)
	if j >= 0 && s.isGrowthOfAmount(j, names[j]) && goesOnBehindGrowth(names[j].subject, of) {
		return s.figureBefore(j, names[j].clause) // 播种面积3938公顷，增长1.4%，产量10万吨
	}
	return j
}

// isGrowthOfAmount says whether figure j is by how much that before it grew.
func (s *sentence) isGrowthOfAmount(j int, named naming) bool {
	kind := named.peeled.kind()
	k := s.figureBefore(j, named.clause)
	return k >= 0 && named.rule == "carried over" && s.numbers[j].unit.printed == "%" && (kind == isRise || kind == isFall) && s.numbers[k].unit.kind != unitPart
}

// goesOnBehindGrowth says whether a word can only be of the amount before its growth: the output of an area, the
// value added of a gross output.
func goesOnBehindGrowth(subject, of string) bool {
	switch of {
	case "产量", "总产量", "单产":
		return strings.HasSuffix(subject, "面积")
	case "增加值":
		return strings.HasSuffix(subject, "产值")
	}
	return false
}

// isOfRate says whether a word is of what a rate is of: 研发投入增长10%、强度达到2.8%; 增加值增长
// 7%，增速比上年加快1个百分点.
func isOfRate(of string) bool {
	return of == "强度" || of == "增速" || of == "增幅" || of == "涨幅"
}

// carrySum is carryTotal of a sum of money behind another: of 规上工业营收500亿元、利润30亿元
// the one word takes the place of the other. Where the first is no such word, the second may be
// of anything: 协议总投资500亿元，到位资金100亿元.
func (x *lexicon) carrySum(s *sentence, names []naming, i, j int, of string) naming {
	before := names[j]
	w := x.suffixOf("of-before", before.subject)
	if w == "" || len(w) == len(before.subject) || of == "累计" {
		if of == "累计" && s.numbers[i].unit.base == s.numbers[j].unit.base {
			return naming{subject: x.totalOf(before, of), rule: ruleTotal, sure: ByCarried, from: before.from, to: before.to}
		}
		return refusal(noNoun)
	}
	if of != "余额" || w != "贷款" && w != "存款" {
		before.subject = strings.TrimSuffix(before.subject, w)
	}
	if of == "余额" {
		before.subject = strings.TrimPrefix(before.subject, x.prefixOf("new-verb", before.subject))
	}
	return naming{subject: x.totalOf(before, of), rule: ruleTotal, sure: ByCarried, from: before.from, to: before.to}
}

// carries says whether a figure that follows may take over what this one is of.
func (n naming) carries() bool { return n.sure != NoName && n.subject != "" && !n.listed }

// ofAll are words for all that there is, new and old.
var ofAll = []string{"总数", "总量", "总面积"}

// ofArea are words for what an area yields.
var ofArea = []string{"产量", "总产量", "单产", "产值"}

// totalOf joins a subject with a word for its total or its part. What was added to it is not
// what the total is of.
func (x *lexicon) totalOf(before naming, of string) string {
	subject := before.subject
	if of == "累计" {
		return withoutExamples(strings.Replace(strings.TrimPrefix(subject, x.prefixOf("new-verb", subject)), "新增", "", 1), before.subject)
	}
	if slices.Contains(ofArea, of) {
		for _, area := range []string{"播种总面积", "总面积", "播种面积", "种植面积", "面积"} {
			subject = strings.TrimSuffix(subject, area) // 粮食播种面积810万亩、产量26亿斤
		}
	}
	if !isOfRate(of) {
		for _, number := range []string{"人次", "人数", "次数", "数量"} {
			subject = strings.TrimSuffix(subject, number) // 医疗旅游人次86.5万、收入83.9亿元
		}
	}
	if strings.HasSuffix(of, "总里程") {
		subject = strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(subject, "里程"), "通车"), "运营")
	}
	if v := before.verb; v != "" && len(v) < len(subject) && (slices.Contains(ofAll, of) || strings.HasSuffix(of, "里程")) {
		subject = withoutExamples(strings.TrimPrefix(subject, v), before.subject)
	}
	return strings.TrimSuffix(subject, of) + of
}

// examplesOf are names of some of those that a noun is of: 青桐、白榆等文明城市.
var examplesOf = lazyregexp.New(`^[^等]*、[^等]*[^高中初均平]等(?:\p{Han}{3,})$`)

// withoutExamples takes away from the subject of a total the names of those that were new, if
// what it was made of told of new ones: 新增青桐、白榆等文明城市2个，总数达到9个.
func withoutExamples(subject, before string) string {
	if subject == before || !examplesOf.MatchString(subject) {
		return subject
	}
	_, noun, _ := strings.Cut(subject, "等")
	return noun
}

// carryPair is for a number right behind another: 2.6万户7.7万人.
func (x *lexicon) carryPair(s *sentence, names []naming, i int, c clause) naming {
	if c.follows < 0 || names[c.follows].sure == NoName || names[c.follows].listed {
		return refusal("no words of its own")
	}
	n, before := s.numbers[i], s.numbers[c.follows]
	b := names[c.follows]
	switch {
	case c.link == "" && n.unit.base != before.unit.base:
		return naming{subject: b.subject, verb: b.verb, rule: "pair of one subject", sure: ByCarried, from: b.from, to: b.to, total: b.total}
	case strings.HasPrefix(c.link, "、") && n.before != "" && before.before == "" && n.unit.base == before.unit.base && b.tail != "":
		return naming{subject: b.subject, rule: "carried over", sure: ByCarried, from: b.from, to: b.to}
	}
	return refusal("no words of its own")
}
