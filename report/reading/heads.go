package reading

import (
	"strings"

	"yulan/report/lazyregexp"
)

var (
	// brokenDown begins a sentence that tells apart what the one before tells as a whole: 分经济类型看，….
	brokenDown = lazyregexp.New(`^(?:其中，)?(?:分|按|从)[^，。；\d]{2,12}(?:看|分|划分)，`)
	// ofProducts begins one about how much of each product was made.
	ofProducts = lazyregexp.New(`^(?:从)?(?:主要)?(?:工业)?产品(?:产量)?(?:看|中|方面)，|^(?:从)?[^，。；\d]{0,8}产品产量(?:看|中)?，|^主要(?:工业)?产品中，`)
	// headOfAll ends the name of a whole whose branches may be told with their own name alone.
	headOfAll = lazyregexp.New(`(?:工业|企业|产业|服务业|经济)(增加值|总产值|产值|投资|利润总额|利润|营业收入)$`)
)

// carryHead gives branches and kinds of firms what the sentence before tells of them or of all: 国有企业增加值增长
// 8%；股份制企业增长9%. Alone it would be the growth of anything.
func (r *Reading) carryHead(x *lexicon, s *sentence, names []naming) {
	opening := firstBytes(s.text, 60)
	head, goesOn, products := r.head, s.goesOn, false
	if r.headIn != s.para+1 {
		head = ""
	}
	if strings.Contains(opening, "，") {
		goesOn = goesOn || brokenDown.MatchString(opening)
		products = strings.Contains(opening, "产品") && ofProducts.MatchString(opening)
	}
	for i := range names {
		n := &names[i]
		if !n.grew(s.numbers[i]) {
			continue
		}
		if m := headOfAll.FindStringSubmatch(n.subject); m != nil {
			head = m[1]
		} else if more := n.headAlone(x, head, goesOn, products); more != "" {
			n.subject, n.sure = n.subject+more, ByCarried
		}
	}
	r.head, r.headIn = head, s.para+1
}

// grew says whether a figure with a name tells by which part of it that rose or fell.
func (n naming) grew(number number) bool {
	kind := n.peeled.kind()
	return n.sure != NoName && number.unit.kind == unitPart && (kind == isRise || kind == isFall)
}

// headAlone returns what a product, or a branch that the sentence goes on about, has grown in; empty if its name says it.
func (n naming) headAlone(x *lexicon, head string, goesOn, products bool) string {
	branch := partAlone.MatchString(n.subject)
	switch {
	case n.root != "", n.tail != "", x.verbOf(n.subject) != "":
		return ""
	case products && !branch && !amountLabel.MatchString(n.subject):
		return "产量"
	case goesOn && branch:
		return head
	}
	return ""
}
