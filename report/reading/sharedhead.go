package reading

import (
	"strings"
	"unicode/utf8"

	"yulan/report/lazyregexp"
)

var (
	// headOfPart takes apart the name of what is told of a branch or a kind of firm: 采矿业增加值.
	headOfPart = lazyregexp.New(`^.{2,}?(产业|企业|行业|业|单位|经济|领域)(增加值|总产值|产值|投资|利润总额|利润|零售额|销售额|销售收入|营业收入|进出口总额|进出口|出口额|出口|进口额|进口|用电量)$`)
	// partAlone is a branch or a kind of firm by itself.
	partAlone = lazyregexp.New(`^[^，。；]{1,18}?(产业|企业|行业|业|单位|经济|领域)$`)
)

// nameOfPart names a figure by its subject, with what of the thing is told before it, if that says it alone.
func (x *lexicon) nameOfPart(s *sentence, names []naming, i int, c clause, p peeled, subject string) naming {
	if named, ok := x.nameOfHarvest(s, c, subject); ok {
		return named
	}
	if whole := x.withHead(s, names, i, subject); whole != "" {
		return naming{subject: whole, rule: "head of the one before", sure: ByCarried, from: -1}
	}
	if strings.HasPrefix(p.subject, "其中") && utf8.RuneCountInString(subject) <= 2 {
		return x.carryTotal(s, names, i, c, subject)
	}
	return s.ofPeople(names, i, x.own(s, c, p.subject, subject, "subject before predicate"))
}

// beginsWithCounted says whether a phrase begins with the noun that the number before it counts: 江苏等7个地区新增工业
// 增加值约占全国的60%.
func (x *lexicon) beginsWithCounted(s *sentence, c clause, subject string) bool {
	if c.follows < 0 || c.link != "" || s.numbers[c.follows].unit.kind != unitCount || s.numbers[c.follows].end != c.leftFrom {
		return false
	}
	words := x.segment(firstBytes(subject, 30))
	return len(words) > 1 && x.has("generic", words[0].text)
}

// withHead gives a branch that grows what of it grows, where the figure before tells that of another branch:
// 采矿业增加值增长0.1%，制造业增长6.9%. Alone it would be the growth of their number. It is empty where nothing tells.
func (x *lexicon) withHead(s *sentence, names []naming, i int, subject string) string {
	kind := names[i].peeled.kind()
	j := s.lastFigure(i)
	if j < 0 || s.numbers[i].unit.printed != "%" || kind != isRise && kind != isFall || names[j].sure == NoName {
		return ""
	}
	if s.numbers[j].unit.printed != "%" || x.verbOf(subject) != "" {
		return ""
	}
	part, head := partAlone.FindStringSubmatch(subject), headOfPart.FindStringSubmatch(names[j].subject)
	if part != nil && head != nil && kindOfPart(head[1]) == kindOfPart(part[1]) {
		return subject + head[2]
	}
	return s.headOfWhole(names[j], i, subject)
}

// headOfWhole gives a thing without an amount that of the whole which it is one of, or of the list: 肉类总产量增长
// 5%，其中猪肉增长6%; 其中，学费价格下降1%，书本下降2%.
func (s *sentence) headOfWhole(before naming, i int, subject string) string {
	const longest = 6 // characters
	if utf8.RuneCountInString(subject) > longest || amountLabel.MatchString(subject) || partAlone.MatchString(subject) {
		return ""
	}
	part := strings.HasPrefix(s.text[s.clauseBegin(s.numbers[i].start):], "其中")
	switch {
	case part && strings.HasSuffix(before.subject, "产量"):
		return subject + "产量"
	case strings.HasPrefix(s.text, "其中") && strings.HasSuffix(before.subject, "价格") && !strings.Contains(subject, "价"):
		return subject + "价格"
	}
	return ""
}

// kindOfPart tells branches from firms and all else.
func kindOfPart(word string) string {
	if word == "产业" || word == "行业" {
		return "业"
	}
	return word
}

var (
	// firmsCounted ends the name of those who earn: of what they did the clause behind their number tells.
	firmsCounted = lazyregexp.New(`(?:企业|公司|工业户|商户|纳税人|合作社|家庭农场|园区|基地|市场)$`)
	// doneBy begins a clause that tells what they did, and ends it with a sum.
	doneBy = lazyregexp.New(`^，(?:共|累计|全年)?(?:完成|实现|创造|上缴|缴纳)([^，。；、\d]{2,12})$`)
)

// nameOfFirms names a sum that firms earned whose number stands before it: 产值过亿元的企业达23家，完成工业总产值
// 118.6亿元. It is theirs, and not that of all.
func (x *lexicon) nameOfFirms(s *sentence, names []naming, i int, c clause) (naming, bool) {
	j := s.figureBefore(i, c)
	if j < 0 || c.follows >= 0 || s.numbers[i].unit.kind != unitMoney || c.begin < len("，") {
		return naming{}, false
	}
	m := doneBy.FindStringSubmatch(s.text[c.begin-len("，") : s.numbers[i].start])
	if base := s.numbers[j].unit.base; m == nil || base != "家" && base != "户" && base != "个" || !firmsCounted.MatchString(names[j].subject) {
		return naming{}, false
	}
	if names[j].sure == NoName {
		return refusal("the subject before is not known"), true
	}
	of := strings.TrimSuffix(strings.TrimSuffix(m[1], "达"), "为")
	firms := names[j].subject
	if rest, ok := strings.CutPrefix(of, "工业"); ok && strings.HasSuffix(firms, "工业企业") {
		firms, of = strings.TrimSuffix(firms, "企业"), rest // 规模以上工业增加值
	}
	return naming{subject: firms + of, rule: ruleTotal, sure: ByCarried, from: names[j].from, to: names[j].to}, true
}

// firmsDid is what stands between the number of firms of a kind and what they did in all: 62家限上法人企业完成零售额.
var firmsDid = lazyregexp.New(`^([^，。；、\d]{2,14}(?:企业|公司|工业户|纳税人|合作社))(?:共|累计)?(?:完成|实现)([^，。；、\d]{2,12})$`)

// nameByFirms names a sum by the firms of a kind whose number stands right before.
func (s *sentence) nameByFirms(i int, c clause) (naming, bool) {
	j := c.follows
	if j < 0 || s.numbers[i].unit.kind != unitMoney || s.numbers[j].unit.base != "家" && s.numbers[j].unit.base != "户" {
		return naming{}, false
	}
	from := s.numbers[j].end
	m := firmsDid.FindStringSubmatch(s.text[from:max(from, s.numbers[i].start)])
	if m == nil || !amountLabel.MatchString(m[2]) {
		return naming{}, false
	}
	return naming{subject: m[1] + m[2], rule: ruleTotal, sure: ByOwn, from: from, to: s.numbers[i].start}, true
}
