package reading

import (
	"strings"

	"yulan/report/lazyregexp"
)

// ofBranches are what the sectors of the economy have, as a paragraph tells it before it tells
// them apart: 固定资产投资增长7%。分产业看，第二产业增长8%.
var ofBranches = lazyregexp.New(`产业的?(?:结构|比例|比重)|投资|用电量|增加值|生产总值|国内生产|税收|就业人员|从业人员|GDP`)

// afterBranch is what of ofBranches stands behind the name of a sector. Of the value added nothing
// does: that is what a sector alone stands for.
var afterBranch = map[string]string{
	"投资": "投资", "用电量": "用电量", "税收": "税收", "就业人员": "就业人员", "从业人员": "从业人员",
	"增加值": "", "生产总值": "", "国内生产": "", "GDP": "",
}

// nameBranches says of the sectors that a sentence tells apart what of them it tells. If nothing
// before in the paragraph says it, they have no name: they may have grown in anything.
func (r *Reading) nameBranches(s *sentence, names []naming) {
	if r.branchIn != s.para+1 {
		r.branchIn, r.branchOf = s.para+1, ""
	}
	at := 0
	for i := range names {
		if names[i].sure == NoName || names[i].subject == "" {
			continue
		}
		if from := max(at, s.numbers[i].start); wholeBranch.MatchString(names[i].subject) {
			r.lookForBranches(s.text[at:from])
			at = from
			names[i] = r.nameBranch(names[i])
		}
	}
	r.lookForBranches(s.text[at:])
	s.looked += len(s.text)
}

var (
	// carried are those or that which is carried, which says nothing without the means.
	carried = lazyregexp.New(`^(?:完成|实现)?(?:旅客|货物)?(?:客运量|货运量|周转量)$`)
	// means are the means that carry it.
	means = lazyregexp.New(`(?:公路|水路|铁路|民航|航空|道路|水运)(?:运输)?(?:完成)?(?:营业性)?(?:旅客|货物|客运|货运)`)
)

// refuseOfMeans takes the name from what is carried where the clause before says by which means: 公路运输
// 完成货运量96亿吨；完成客运量126亿人次.
func (r *Reading) refuseOfMeans(s *sentence, names []naming) {
	if r.meansIn == s.para+1 {
		for i := range names {
			if n := names[i]; n.sure != NoName && carried.MatchString(n.subject) {
				names[i] = n.refused(noNoun)
			}
		}
	}
	if goesOn := strings.HasSuffix(s.text, "；"); !goesOn {
		r.meansIn = 0
	} else if means.MatchString(s.text) {
		r.meansIn = s.para + 1
	}
}

// nameOfStaff gives those whom schools and hospitals have the ones that the clause before the
// semicolon is about: 幼儿园教职工453万人；专任教师258万人.
func (x *lexicon) nameOfStaff(r *Reading, s *sentence, names []naming) {
	for i := range names {
		n := &names[i]
		if n.sure == NoName {
			continue
		}
		if x.has("of-institution", n.subject) && (r.staffOf != "" || s.goesOn && n.rule != "carried over") {
			n.giveStaff(r.staffOf)
		}
		if w := x.suffixOf("of-institution", n.subject); w != "" && institution.MatchString(strings.TrimSuffix(n.subject, w)) {
			r.staffOf = strings.TrimSuffix(n.subject, w)
		} else if w != "" {
			r.staffOf = ""
		}
	}
	if !strings.HasSuffix(s.text, "；") {
		r.staffOf = ""
	}
}

// giveStaff gives those whom a school or a hospital has the one that they are of. Where the clause before a
// semicolon says whose they are, and that is not known, they have no name.
func (n *naming) giveStaff(of string) {
	if of == "" {
		*n = n.refused("the subject before is not known")
		return
	}
	n.subject, n.sure, n.rule = of+n.subject, ByCarried, "carried over"
}

// lookForBranches notes what a text says last that the sectors may have.
func (r *Reading) lookForBranches(text string) {
	for _, found := range ofBranches.FindAllStringIndex(text, -1) {
		r.branchOf = text[found[0]:found[1]]
	}
}

// behindBranch returns what stands behind the name of a sector.
func (r *Reading) behindBranch() string {
	if strings.HasPrefix(r.branchOf, "产业") {
		return "比重"
	}
	return afterBranch[r.branchOf]
}

var (
	// ofPrices says that prices are told.
	ofPrices = lazyregexp.New(`消费品?价格|价格(?:总水平|总指数)|CPI`)
	// ofOthers says that something else is.
	ofOthers = lazyregexp.New(`零售额|零售总额|销售额|限额以上`)
)

// namePrices says of kinds of goods whose prices, or whose sales, are told that it is these that rose: 其中，食品类上涨1.4%.
func (r *Reading) namePrices(s *sentence, names []naming) {
	if ofPrices.MatchString(s.text) {
		r.pricesIn = s.para + 1
		r.retailIn = 0
	} else if ofOthers.MatchString(s.text) {
		r.pricesIn, r.retailIn = 0, s.para+1
	}
	for i := range names {
		n := &names[i]
		if k := n.peeled.kind(); r.retailIn == s.para+1 && n.sure != NoName && strings.HasSuffix(n.subject, "类") && (k == isRise || k == isFall) {
			n.subject, n.sure = n.subject+"零售额", ByCarried
		}
		if k := n.peeled.kind(); r.pricesIn == s.para+1 && n.sure != NoName && strings.HasSuffix(n.subject, "类") && (k == isRise || k == isFall) {
			n.subject, n.sure = n.subject+"价格", ByCarried
		}
	}
}

// nameBranch names a sector alone.
func (r *Reading) nameBranch(n naming) naming {
	if r.branchOf == "" {
		return n.refused(noNoun)
	}
	n.subject += r.behindBranch()
	if strings.HasSuffix(n.subject, "产业") {
		return n
	}
	n.sure = ByCarried
	return n
}
