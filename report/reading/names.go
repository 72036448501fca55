package reading

import (
	"strings"

	"yulan/report/lazyregexp"
)

// naming is what is found out about what a figure is of.
type naming struct {
	subject string // what it is of, without a word for its measure
	verb    string // 新增, 建成: what a list carries on
	rule    string // the rule that found it; for one without a name, why it has none
	sure    Confidence
	from    int // where the subject stands, in bytes of the sentence; -1 if in several places
	to      int
	versus  string // 高于全国
	root    string // the subject without what it is compared with, for what follows
	peeled  peeled
	clause  clause
	listed  bool
	tail    string // of the name, not of the subject: 新增 in 里程新增1700公里
	total   bool   // 累计 is said of it
	upTo    int    // where the noun behind the number ends, in bytes of the sentence
}

// refusal is a naming that gives no name.
func refusal(rule string) naming { return naming{rule: rule, sure: NoName, from: -1} }

// refused is the naming without its name, for a reason. It keeps where in its sentence it stands.
func (n naming) refused(rule string) naming {
	none := refusal(rule)
	none.peeled, none.clause, none.upTo = n.peeled, n.clause, n.upTo
	return none
}

// nameAll finds out what the figures of a sentence are of, in order: a figure may take over
// what the one before it was of.
func (x *lexicon) nameAll(s *sentence) []naming {
	if s.row != nil {
		return x.nameRow(s)
	}
	names := make([]naming, len(s.numbers))
	for i := range s.numbers {
		if !s.numbers[i].isFigure() {
			continue
		}
		c := s.clauseOf(i)
		s.skipObject(&c, names, i)
		p := x.peel(c.left)
		p.cutFrom(s.after(i))
		p.cutComparand()
		p.forgetHelper(c)
		names[i].peeled = p
		n := x.nameOf(s, names, i, c, &p)
		n.peeled, n.clause = p, c
		n.total = n.total || p.has("累计") || strings.Contains(p.subject, "累计")
		if n.sure != NoName {
			n = x.checked(n)
		}
		n.clause = c
		if why := s.whyNoName(i, n); why != "" {
			n = n.refused(why)
		}
		n = s.ofTown(names, i, s.nameWithout(n))
		names[i] = n
	}
	x.nameLists(s, names)
	x.nameSilentLists(s, names)
	return names
}

// skipObject has what stands before a figure begin behind the noun of the figure before it.
func (s *sentence) skipObject(c *clause, names []naming, i int) {
	if c.follows >= 0 {
		if found := milestoneLeft.FindString(c.left); found != "" { // 迈上4个万亿元台阶、达14.2万亿元
			c.left, c.leftFrom, c.link = c.left[len(found):], c.leftFrom+len(found), "、"
			return
		}
	}
	if c.follows >= 0 && strings.HasSuffix(c.left, "的") && c.link == "" && s.numbers[c.follows].unit.kind == unitCount && s.numbers[i].unit.kind == unitCount {
		c.left, c.leftFrom = "", s.numbers[i].start // 吸引20个国家的419家企业
		return
	}
	if c.follows < 0 || names[c.follows].upTo <= c.leftFrom || names[c.follows].upTo > s.numbers[i].start {
		return
	}
	from := names[c.follows].upTo
	if s.endsInLink(from, s.numbers[i].start) {
		c.link, c.left, c.leftFrom = "、", "", s.numbers[i].start
		return
	}
	rest := s.text[from:s.numbers[i].start]
	trimmed := trimLink(rest)
	c.link, c.left, c.leftFrom = rest[:len(rest)-len(trimmed)], trimmed, from+len(rest)-len(trimmed)
}

// endsInLink says whether all that stands between two numbers behind the noun of the first is more of that and a
// word that joins: 3万亩还林工程的补植、管护任务和3000亩绿化.
func (s *sentence) endsInLink(from, to int) bool {
	rest := s.text[from:to]
	return strings.HasPrefix(rest, "、") && (strings.HasSuffix(rest, "和") || strings.HasSuffix(rest, "及"))
}

// milestoneLeft is what follows the number of a milestone, before the number itself.
var milestoneLeft = lazyregexp.New(`^[百千万亿]{0,3}元?(?:级)?(?:新)?(?:台阶|大关|关口|门槛)[、，]`)

// trimLink cuts off what joins the parts of a list.
func trimLink(s string) string {
	s = strings.TrimLeft(s, "、 ")
	for _, w := range []string{"以及", "和", "及", "与", "或", "并", "且"} {
		if rest, ok := strings.CutPrefix(s, w); ok {
			return rest
		}
	}
	return s
}

// nameOf finds out what figure i is of. It may look at what stands before it anew: of 改造提升
// 39个中心 the predicate 提升 is a verb.
func (x *lexicon) nameOf(s *sentence, names []naming, i int, c clause, p *peeled) naming {
	n := s.numbers[i]
	object := x.objectOf(s, i, c)
	if object != "" && n.unit.kind != unitPart && isVerbToo(p.kind()) {
		p.subject, p.predicates = c.left, nil
	}
	subject := x.trimLead(p.subject)
	if named, ok := x.nameByBefore(s, names, i, c, p); ok {
		return named
	}
	switch {
	case n.rank || n.isPoints() || isAbove(c.left):
		return x.nameCompared(s, names, i, c, *p)
	case p.has("连续") && n.lasts():
		return x.nameLasting(s, names, i, c, *p, subject)
	case n.unit.kind == unitPart && ofSomething.MatchString(lastBytes(c.left, 75)):
		return x.nameOfSomething(s, names, i, c)
	case p.kind() != "" && !(subject == "" && takesObject(*p, n.unit)):
		return x.nameByPredicate(s, names, i, c, *p, subject)
	}
	return x.nameByPhrase(s, names, i, c, *p, subject, object)
}

// nameByBefore names what was aimed at behind what became of it, a figure of a sum and its part, or of what those did that the number before counts.
func (x *lexicon) nameByBefore(s *sentence, names []naming, i int, c clause, p *peeled) (naming, bool) {
	if named, ok := s.nameGoalInBrackets(names, i, p); ok {
		return named, true
	}
	if named, ok := s.nameOfWider(names, i, c, p); ok {
		return named, true
	}
	if named, ok := x.nameWhole(s, names, i, c); ok {
		return named, true
	}
	return s.nameByFirms(i, c)
}

// isVerbToo says whether a predicate may be a verb whose object stands behind the number.
func isVerbToo(kind predicateKind) bool {
	return kind != "" && kind != isReach && kind != isTotal
}

// lasts says whether the number may be of times in a row.
func (n number) lasts() bool {
	return n.unit.kind == unitTime || n.unit.base == "次" || n.unit.base == "届"
}

// isPoints says whether the number is of points of a hundred or a thousand.
func (n number) isPoints() bool { return endsInOne(n.unit.printed, "百分点", "千分点") }

// takesObject says whether a predicate without a subject may have its noun behind the
// number: 达到3000家企业, but not 增长5%.
func takesObject(p peeled, u unit) bool {
	return p.kind() == isReach || p.kind() == isReduce || (p.kind() == isRise || p.kind() == isFall) && u.kind != unitPart
}
