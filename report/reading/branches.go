package reading

import (
	"strings"

	"yulan/report/lazyregexp"
)

// ofBranches are what the sectors of the economy have, as a paragraph tells it before it tells
// them apart: 固定资产投资增长7%。分产业看，第二产业增长8%.
var ofBranches = lazyregexp.New(`投资|用电量|增加值|生产总值|国内生产|税收|就业人员|从业人员|GDP`)

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

// lookForBranches notes what a text says last that the sectors may have.
func (r *Reading) lookForBranches(text string) {
	for _, found := range ofBranches.FindAllStringIndex(text, -1) {
		r.branchOf = text[found[0]:found[1]]
	}
}

// nameBranch names a sector alone.
func (r *Reading) nameBranch(n naming) naming {
	if r.branchOf == "" {
		none := refusal(noNoun)
		none.peeled, none.clause = n.peeled, n.clause
		return none
	}
	n.subject += afterBranch[r.branchOf]
	if strings.HasSuffix(n.subject, "产业") {
		return n
	}
	n.sure = ByCarried
	return n
}
