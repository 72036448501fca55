package reading

import (
	"strings"

	"yulan/report/lazyregexp"
)

// planned is what a result is told to be a part of: 完成年初预算数6.1亿元的40.4%.
var planned = lazyregexp.New(`^(?:完成|占|为|是|达到|相当于)?((?:全年|年初|年度|年|调整|变动)?(?:预算|计划|目标|任务|决算)数?)的?$`)

// nameWhole names a sum of which the number behind it is a part, and that part: 收入完成2.4亿元，完成
// 年初预算数6.1亿元的40.4%，下降4.2%. Neither is what fell. Where the sum is of anything else both
// stay without a name.
func (x *lexicon) nameWhole(s *sentence, names []naming, i int, c clause) (naming, bool) {
	if m := planned.FindStringSubmatch(c.left); m != nil && s.numbers[i].unit.kind == unitPart { // 为年初预算61.2%
		named := x.carry(s, names, i, c, "相当于"+m[1])
		named.root = strings.TrimSuffix(named.subject, "相当于"+m[1])
		return named, true
	}
	if s.isPartOfNext(i) {
		m := planned.FindStringSubmatch(c.left)
		if m == nil {
			return naming{}, false
		}
		named := x.carry(s, names, i, c, m[1])
		if named.sure != NoName {
			named.root, named.versus = strings.TrimSuffix(named.subject, m[1]), ""
		}
		return named, true
	}
	if i == 0 || !s.isPartOfNext(i-1) {
		return naming{}, false
	}
	whole := names[i-1]
	if whole.sure == NoName || whole.root == "" {
		return refusal("the subject before is not known"), true
	}
	named := whole
	named.subject = whole.root + "相当于" + strings.TrimPrefix(whole.subject, whole.root)
	return named, true
}

// isPartOfNext says whether nothing but 的 stands between a sum and the part of it.
func (s *sentence) isPartOfNext(i int) bool {
	if i+1 >= len(s.numbers) {
		return false
	}
	n, next := s.numbers[i], s.numbers[i+1]
	return n.isFigure() && next.isFigure() && n.unit.kind != unitPart && next.unit.kind == unitPart && n.end <= next.from && s.text[n.end:next.from] == "的"
}

var (
	// partOfEconomy is the value added of a part of the economy, which those of its branches are of.
	partOfEconomy = lazyregexp.New(`^([^第]{2,12}(?:经济|产业))(?:完成|实现)?增加值$`)
	// withinPart is what a sentence begins with that tells the branches of such a part.
	withinPart = lazyregexp.New(`^([^第，。；、\d]{2,12}(?:经济|产业))(?:增加值)?(?:中|里)，`)
)

// branches are the three sectors, of whatever economy.
var branches = lazyregexp.New(`^第[一二三]产业`)

// carryPart gives the figures of 其中 the part of the economy that the sentence before is about, also
// behind a semicolon: 民营经济增加值155亿元。其中，第一产业增加值15亿元；第二产业….
func (r *Reading) carryPart(s *sentence, names []naming) {
	within := strings.HasPrefix(s.text, "其中")
	if !within && !r.goesOn {
		r.part = ""
	}
	if m := withinPart.FindStringSubmatch(firstBytes(s.text, longestTitle)); m != nil && !strings.HasPrefix(m[1], "三次") {
		r.part, within = m[1], true
	}
	r.goesOn = strings.HasSuffix(s.text, "；") && (r.goesOn || within)
	for i := range names {
		switch m := partOfEconomy.FindStringSubmatch(names[i].subject); {
		case names[i].sure == NoName:
		case m != nil:
			r.part = m[1]
		case r.part != "" && (within || r.inPart) && branches.MatchString(names[i].subject):
			names[i].subject, names[i].sure = r.part+names[i].subject, ByCarried
		}
	}
	r.inPart = r.part != "" && r.goesOn
}

// nameBehindPlaces names a size that stands between the places that another number counts and the
// noun: 5个行政村17公里的村巷硬化.
func (x *lexicon) nameBehindPlaces(s *sentence, i int, c clause, subject string) (naming, bool) {
	object, ok := strings.CutPrefix(c.right, "的")
	if j := c.follows; !ok || j < 0 || c.link != "" || s.numbers[j].unit.kind != unitCount || s.numbers[i].unit.kind != unitSize || x.verbOf(subject) != "" {
		return naming{}, false
	}
	if j := outside(object, "、"); j >= 0 {
		object = object[:j]
	}
	from := s.numbers[i].end + len("的")
	return naming{subject: object, rule: "noun behind", sure: ByOwn, from: from, to: from + len(object), upTo: from + len(object)}, true
}

var (
	// institution ends the name of what teaches or heals.
	institution = lazyregexp.New(`(?:学校|小学|中学|初中|高中|大学|学院|院校|高校|幼儿园|医院|卫生院|卫生室|诊所|机构|中心|阶段)$`)
	// numberOf ends a name that says that it is a number.
	numberOf = lazyregexp.New(`(?:人数|数|数量)$`)
)

// nameOfInstitution names those whom a school or a hospital has, of whom the number before says which:
// 普通高中教职工731人，专任教师673人; 普通高中12所，在校生2.3万人.
func (x *lexicon) nameOfInstitution(s *sentence, names []naming, i int, c clause, subject string) (naming, bool) {
	if !x.has("of-institution", numberOf.ReplaceAllString(subject, "")) {
		return naming{}, false
	}
	j := s.figureBefore(i, c)
	if j < 0 || s.numbers[j].unit.kind == unitPart {
		return naming{}, false
	}
	switch {
	case names[j].rule == noNoun:
		return naming{}, false // of all of them: 各级各类学校856所，在校生45万人
	case names[j].sure == NoName:
		return refusal("the subject before is not known"), true
	}
	of := names[j].subject
	if names[j].rule == ruleKind {
		of = names[j].root
	}
	if w := x.suffixOf("of-institution", numberOf.ReplaceAllString(of, "")); w != "" {
		of = strings.TrimSuffix(numberOf.ReplaceAllString(of, ""), w)
	} else if !institution.MatchString(of) {
		return naming{}, false
	}
	if of = strings.TrimPrefix(of, x.verbOf(of)); of == "" {
		return naming{}, false
	}
	return naming{subject: of + subject, rule: "carried over", sure: ByCarried, from: names[j].from, to: names[j].to}, true
}

// sumOfAll is what was taken in or spent in all, beside its parts: 加上转移性收入49亿元，收入合计196亿元.
var sumOfAll = lazyregexp.New(`^[，、]?((?:收入|支出|收支)(?:合计|总计|共计))$`)

// nameFromOutside names a figure whose own phrase is of a number beside it, or needs that.
func (x *lexicon) nameFromOutside(s *sentence, names []naming, i int, c clause, subject string) (naming, bool) {
	if named, ok := x.nameBehindPlaces(s, i, c, subject); ok {
		return named, true
	}
	if found := sumOfAll.FindStringSubmatchIndex(c.left); found != nil {
		from := c.leftFrom + found[2]
		return naming{subject: c.left[found[2]:], rule: "phrase before", sure: ByOwn, from: from, to: c.leftFrom + len(c.left)}, true
	}
	if named, ok := x.nameOfHarvest(s, c, subject); ok {
		return named, true
	}
	if named, ok := x.nameOfFirms(s, names, i, c); ok {
		return named, true
	}
	if named, ok := x.nameOfKind(s, names, i, subject); ok {
		return named, true
	}
	if named, ok := x.nameOfTrade(s, names, i, subject); ok {
		return named, true
	}
	return x.nameOfInstitution(s, names, i, c, subject)
}
