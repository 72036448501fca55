package reading

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// aboveGoal is a comparison without a subject: 超年初预期目标15.1万人.
var aboveGoal = regexp.MustCompile(`^(?:并|且)?(?:比|较|超|高于|低于|快于|好于|高出)[^，。；、\d]{0,12}(?:目标|预期|计划|任务|平均水平|平均)(?:任务)?$`)

// ofSomething is a share or multiple of something named: 不低于当地标准的1.6倍.
var ofSomething = regexp.MustCompile(`(?:完成|不低于|不高于|不超过|不少于|超过|相当于|约为|仅为|达到|约相当于|是|为|高于|低于)([^，。；、\d]{1,20})的$`)

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
	if subject == "" {
		return x.carry(s, names, i, c, "相当于"+of)
	}
	named := x.own(s, c, raw, subject, "share of something")
	named.subject += "相当于" + of
	return named
}

var overAnything = regexp.MustCompile(`(?:高于|低于|快于|慢于|好于|优于|超出|高出|超过|低|超|领先|比|较)[^，。；、]{0,24}$`)

// nameCompared names a difference of percentages or a place in a ranking.
func (x *lexicon) nameCompared(s *sentence, names []naming, i int, c clause, p peeled) naming {
	if s.numbers[i].rank {
		found := rankBefore.FindString(c.left)
		if found == "" {
			found = rankAlone.FindString(c.left)
		}
		if found == "" {
			return refusal("ranking without a subject")
		}
		raw := c.left[:len(c.left)-len(found)]
		subject := x.trimLead(x.peel(raw).subject)
		if subject == "" {
			return x.carry(s, names, i, c, "位次")
		}
		n := x.own(s, c, raw, subject, "subject before ranking")
		n.subject += "位次"
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
	if subject == "" {
		return x.carry(s, names, i, c, found)
	}
	n := x.own(s, c, raw, subject, "subject before comparison")
	n.versus = found
	n.subject += found
	return n
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
