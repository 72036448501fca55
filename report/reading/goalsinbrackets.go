package reading

import (
	"cmp"
	"strings"

	"yulan/report/lazyregexp"
)

var (
	// goalAlone is all that stands before a number in brackets which says what was aimed at: （预期目标为8.5%以上）, （计划6%）.
	goalAlone = lazyregexp.New(`^(?:年初|年度|全年|当年)?(?:预期|计划|既定|确定|奋斗|工作)?的?(?:目标|计划|预期)(?:任务|值|数)?(?:为|是|：)?(?:增长|达到|完成)?$`)
	// goalBefore ends what stands before the bracket, where that has the number alone: 超过预期目标（6.5%）.
	goalBefore = lazyregexp.New(`(?:目标|计划|预期)(?:任务|值|数)?$`)
)

// isGoalInBrackets says whether figure i is what was aimed at, told in brackets behind what became of it.
func (s *sentence) isGoalInBrackets(i int) bool {
	begin := s.clauseBegin(s.numbers[i].start)
	before, ok := strings.CutSuffix(s.text[:begin], "（")
	if !ok && !strings.HasPrefix(s.text[begin:], "（") {
		return false
	}
	left := strings.TrimPrefix(s.text[begin:s.numbers[i].start], "（")
	if left == "" {
		return goalBefore.MatchString(lastBytes(before, 30))
	}
	return goalAlone.MatchString(strings.TrimRight(left, " "))
}

// nameGoalInBrackets names what was aimed at: it is of what stands before, of which it has the measure too. What was to
// grow and fell may have been meant to do either.
func (s *sentence) nameGoalInBrackets(names []naming, i int, p *peeled) (naming, bool) {
	if !s.isGoalInBrackets(i) {
		return naming{}, false
	}
	j := s.lastFigure(i)
	for j >= 0 && (s.numbers[j].rank || s.numbers[j].isPoints()) {
		j = s.lastFigure(j)
	}
	if j < 0 || strings.ContainsAny(s.text[s.numbers[j].end:s.numbers[i].start], "；。") || s.numbers[j].unit.base != s.numbers[i].unit.base {
		return refusal("goal of nothing before it"), true
	}
	of := names[j]
	switch {
	case of.sure == NoName || s.isGoalInBrackets(j):
		return refusal("the subject before is not known"), true
	case of.peeled.kind() == isFall && p.kind() != isRise:
		return refusal("goal of a rise or of a fall"), true
	}
	if p.kind() != isRise {
		p.predicates = of.peeled.predicates
	}
	p.subject = ""
	return naming{subject: cmp.Or(of.subject, of.root), rule: "goal in brackets", sure: ByCarried, from: of.from, to: of.to}, true
}

// isMeasuredGoal says whether figure i is such a goal of what the paragraph tells the result of.
func (t times) isMeasuredGoal(s *sentence, i int) bool {
	return s.isGoalInBrackets(i) && t.paraAims[s.para] != Target
}

// isInBrackets says whether a byte of a text stands within brackets.
func isInBrackets(text string, at int) bool {
	return strings.Count(text[:at], "（") > strings.Count(text[:at], "）")
}

// budgeted is a sum that was planned and not yet taken in or spent: 批准的年初预算为：收入7.6亿元, 由年初预算
// 的7.6亿元调整为8.9亿元.
var budgeted = lazyregexp.New(`(?:批准|年初)[^，。；\d]{0,6}预算[^，。；\d]{0,4}为：[^。；]*$|(?:^|[^额])(?:完成|占)(?:全年|年初|年度|年|调整)+(?:预算|计划|目标|任务)数?$|计划规定的?[^，。；\d]{0,8}$|(?:年初|预算)[^，。；：\d]{0,8}\d[\d.]*[万亿]{0,2}元调整为$`)

// isBudgeted says whether number i is such a sum. The part of it that was reached is none: 占年度计划的111%.
func (s *sentence) isBudgeted(i int) bool {
	before := s.text[:s.numbers[i].start]
	return budgeted.MatchString(before) && !(s.numbers[i].unit.kind == unitPart && partOfPlanned.MatchString(before))
}

// partOfPlanned ends with what a result is told to be a part of.
var partOfPlanned = lazyregexp.New(`(?:完成|占)(?:全年|年初|年度|年|调整)+(?:预算|计划|目标|任务)数?$`)
