package reading

import (
	"strings"
	"unicode/utf8"

	"yulan/report/lazyregexp"
)

var (
	// brokenDown begins a sentence that tells apart what the one before tells as a whole: 分经济类型看，….
	brokenDown = lazyregexp.New(`^(?:其中，)?(?:分|按|从)[^，。；\d]{2,12}(?:看|分|划分)[，：]`)
	// ofProducts begins one about how much of each product was made.
	ofProducts = lazyregexp.New(`^(?:从)?(?:主要)?(?:工业)?产品(?:产量)?(?:看|中|方面)，|^(?:从)?[^，。；\d]{0,8}产品产量(?:看|中)?，|^主要(?:工业)?产品中，`)
	// headOfAll ends the name of a whole whose branches may be told with their own name alone.
	headOfAll = lazyregexp.New(`(?:工业|企业|产业|服务业|经济)(增加值|总产值|产值|投资|利润总额|利润|营业收入)$`)
)

// carryHead gives branches and kinds of firms what the sentence before tells of them or of all: 国有企业增加值增长
// 8%；股份制企业增长9%. Alone it would be the growth of anything.
func (r *Reading) carryHead(x *lexicon, s *sentence, names []naming) {
	opening := firstBytes(s.text, 60)
	head, goesOn, products := r.head, s.goesOn || strings.HasPrefix(s.text, "其中"), false
	if r.headIn != s.para+1 {
		head = ""
	}
	if strings.ContainsAny(opening, "，：") {
		goesOn = goesOn || brokenDown.MatchString(opening)
		products = strings.Contains(opening, "产品") && ofProducts.MatchString(opening)
	}
	old, whole := "", ""
	for i := range names {
		n := &names[i]
		if rest, ok := strings.CutPrefix(n.subject, old); ok && old != "" && n.rule == "carried over" {
			n.subject = whole + rest
			continue
		}
		if !n.grew(s.numbers[i]) {
			continue
		}
		if m := headOfAll.FindStringSubmatch(n.subject); m != nil {
			head = m[1]
		} else if more := n.headAlone(x, head, goesOn, products); more != "" {
			old, whole = n.subject, n.subject+more
			n.subject, n.sure = whole, ByCarried
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

// harvested is a clause that tells how a crop did, without a number: 粮食稳产丰收，产量达到555亿斤.
var harvested = lazyregexp.New(`^([^，。；、\d]{2,6}?)(?:生产|种植|长势)?(?:再获|喜获|连年|再夺|实现|获得|连续(?:[一二三四五六七八九十]{1,3}年)?|持续|保持|全面|稳步|十?[一二三四五六七八九十]*连)*(?:稳产|丰收|增产|丰产|稳定|向好|较好|良好|新高|增收|提质|增效|丰)+$`)

// nameOfHarvest names an output by the crop that the clause before tells of.
func (x *lexicon) nameOfHarvest(s *sentence, c clause, of string) (naming, bool) {
	if of != "产量" && of != "总产量" && of != "总产" && of != "播种面积" && of != "种植面积" || c.follows >= 0 || !strings.HasSuffix(s.text[:c.begin], "，") {
		return naming{}, false
	}
	end := c.begin - len("，")
	begin := s.clauseBegin(end)
	m := harvested.FindStringSubmatch(s.text[begin:end])
	if m == nil {
		return naming{}, false
	}
	crop := x.trimLead(m[1])
	if utf8.RuneCountInString(crop) < 2 || endsInOne(crop, "工业", "经济", "农业", "畜牧业") {
		return naming{}, false
	}
	return naming{subject: crop + of, rule: "carried over a comma", sure: ByCarried, from: begin, to: begin + len(m[1])}, true
}
