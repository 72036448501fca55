package reading

import (
	"strings"

	"yulan/report/lazyregexp"
)

var (
	// budgetKind is one of the budgets that a government has.
	budgetKind = lazyregexp.New(`一般公共(?:财政)?预算|公共财政预算|政府性基金(?:预算)?|国有资本经营(?:预算)?|社会?保险?基金(?:预算)?`)
	// beginsBudget is a sentence about one of them: 2024年，全区一般公共预算收入….
	beginsBudget = lazyregexp.New(`^(?:[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.．、])?(?:(?:19|20)\d\d年|全年|上半年|年末)?，?[^，。；、\d加从]{0,10}?(全国|中央|地方)?(一般公共(?:财政)?预算|公共财政预算|政府性基金(?:预算)?|国有资本经营(?:预算)?|社会?保险?基金(?:预算)?)[^，。；、\d]{0,8}?(?:收入|支出|收支|$)`)
	// partOfBudget is a sum that every budget has. Of which it is, what stands before tells.
	partOfBudget = lazyregexp.New(`^(?:(?:收入|支出)(?:总量|总计|合计)|收支总量|结转下年(?:使用|支出)?|(?:年度)?(?:收入|支出)总额|总收入|总支出|(?:上年|年末|年终|当年|本年)?(?:结转结余|结余结转)(?:资金|收入)?|(?:年末|年终)结转|(?:年终|年末|当年|当期|本年|收支|本年收支|滚存|年末滚存|年终滚存)*结余|调[出入]资金|上年结[转余](?:收入)?)$`)
)

// allPlace begins the name of a sum of all levels.
var allPlace = lazyregexp.New(`^(?:全|我|本)[省市县区州旗盟]`)

// nameOfBudget says of which budget such a sum is, by the sentence that tells of that, or by the one before, or by the
// heading. Where nothing tells, it has no name.
func (r *Reading) nameOfBudget(s *sentence, names []naming, t times) {
	if !t.accounts {
		return
	}
	r.noteBudget(s)
	for i := range names {
		n := &names[i]
		if raw := allPlace.ReplaceAllString(strings.TrimLeft(n.peeled.subject, "，、"), ""); s.numbers[i].isFigure() && partOfBudget.MatchString(raw) {
			n.subject, n.sure, n.rule = raw, ByCarried, "phrase before"
		}
		if n.sure == NoName || !partOfBudget.MatchString(n.subject) {
			continue
		}
		if r.budget == "" {
			*n = n.refused(noNoun)
			continue
		}
		n.subject, n.sure = r.budget+n.subject, ByCarried
		if n.root != "" {
			n.root = r.budget + n.root
		}
	}
}

// noteBudget notes the budget that a sentence is about. It holds until another, or to the end of the section.
func (r *Reading) noteBudget(s *sentence) {
	if section := [2]int{s.chapter, s.section}; r.budgetIn != section {
		r.budgetIn, r.budget = section, budgetKind.FindString(firstBytes(r.headingOf(), 60))
	}
	if m := beginsBudget.FindStringSubmatch(firstBytes(s.text, longestTitle)); m != nil {
		r.budget = m[1] + m[2]
	}
}

// headingOf returns the heading of the section that is read, or that of its chapter.
func (r *Reading) headingOf() string {
	if len(r.Chapters) == 0 {
		return ""
	}
	c := r.Chapters[len(r.Chapters)-1]
	if n := len(c.Sections); n > 0 && c.Sections[n-1].Heading != "" {
		return c.Sections[n-1].Heading
	}
	return c.Heading
}

var (
	// leftOutOf is a clause before that says what a sum or its growth is without: 扣除房地产开发投资，固定资产投资….
	leftOutOf = lazyregexp.New(`^(?:若|如|如果|按|在)?((?:扣除|剔除|除去|不含|不包括)[^，。；、\d]{2,16}?)(?:后|以后|的?影响)?$`)
	// pricesLeftOut are no part of what is told: without them growth is real.
	pricesLeftOut = lazyregexp.New(`价格|物价`)
)

// nameWithout says in a name what the clause before leaves out of it. Without that it would be the name of the whole.
func (s *sentence) nameWithout(n naming) naming {
	if n.sure == NoName || n.clause.begin < len("，") || !strings.HasSuffix(s.text[:n.clause.begin], "，") {
		return n
	}
	before := s.text[:n.clause.begin-len("，")]
	if !strings.Contains(lastBytes(before, 90), "除") && !strings.Contains(lastBytes(before, 90), "不") {
		return n
	}
	clause := before[s.clauseBegin(len(before)):]
	m := leftOutOf.FindStringSubmatch(clause)
	if m == nil || pricesLeftOut.MatchString(clause) || n.clause.follows >= 0 {
		return n
	}
	n.root = n.subject
	n.subject, n.sure = n.subject+"（"+m[1]+"）", ByCarried
	return n
}

// nameWithinWhole gives sides of the trade, and sectors, what they are of where 其中 begins their sentence: …进出口总额
// 9亿元。其中，出口5亿元; 生产总值9亿元。其中，第一产业2亿元.
func (r *Reading) nameWithinWhole(s *sentence, names []naming) {
	trade := r.trade
	if r.tradeIn != s.para+1 {
		trade = ""
	}
	if strings.HasPrefix(s.text, "其中") || s.goesOn {
		for i := range names {
			if n := &names[i]; n.sure == NoName && s.numbers[i].isFigure() {
				s.nameSide(names, i, trade, r.wholeOfSectors(s))
			}
		}
	}
	for i := range names {
		if names[i].sure != NoName && strings.Count(names[i].subject, "进出口") == 1 && !names[i].listed && amountLabel.MatchString(names[i].subject) {
			trade = names[i].subject
		}
	}
	r.trade, r.tradeIn = trade, s.para+1
}

// wholeOfSectors says whether the paragraph has told last of the product that the sectors are parts of.
func (r *Reading) wholeOfSectors(s *sentence) bool {
	return r.branchIn == s.para+1 && (r.branchOf == "生产总值" || r.branchOf == "国内生产" || r.branchOf == "GDP")
}

// nameSide names number i, if it is of such a side or sector and nothing else, or is by how much the one before grew.
func (s *sentence) nameSide(names []naming, i int, trade string, product bool) {
	n := &names[i]
	raw := strings.TrimPrefix(strings.TrimPrefix(strings.TrimLeft(n.peeled.subject, "（"), "其中"), "，")
	of := ""
	switch m := tradePart.FindStringSubmatch(raw); {
	case n.clause.follows >= 0:
	case m != nil && trade != "":
		of = strings.Replace(trade, "进出口", m[1], 1)
	case product && oneSector.MatchString(raw) && s.numbers[i].unit.kind == unitMoney:
		of = raw + "增加值"
	case raw == "" && n.rule == "the subject before is not known" && s.numbers[i].unit.printed == "%":
		if j := s.figureBefore(i, n.clause); j >= 0 && names[j].rule == ruleSide {
			of = names[j].subject
		}
	}
	if of == "" {
		return
	}
	named := naming{subject: of, rule: ruleSide, sure: ByCarried, from: -1, peeled: n.peeled, clause: n.clause}
	*n = named
}

// ruleSide names what is of a whole that the sentence before tells.
const ruleSide = "side of the whole before"

// oneSector is a sector of the economy alone.
var oneSector = lazyregexp.New(`^第[一二三]产业$`)

// partOfTax is the part of a tax that a place keeps, in the name of what it took in: 增值税收入（50%部分）.
func partOfTax(_ *lexicon, s *sentence, i int) Reason {
	if s.numbers[i].unit.kind == unitPart && strings.HasPrefix(s.after(i), "部分）") && strings.HasSuffix(s.text[:s.numbers[i].start], "（") {
		return ReasonClass
	}
	return ""
}
