package reading

import (
	"strings"
	"unicode/utf8"

	"yulan/report/lazyregexp"
)

// predicateKind says what a word before a number makes of it.
type predicateKind string

// The kinds of predicates.
const (
	isRise   predicateKind = "rise"   // 增长
	isFall   predicateKind = "fall"   // 下降
	isTotal  predicateKind = "total"  // 增至
	isReach  predicateKind = "reach"  // 达到
	isReduce predicateKind = "reduce" // 压缩
	isOver   predicateKind = "over"   // 高于
	isAdverb predicateKind = "adverb" // 分别, 累计
)

// predicate is a word that stands between what a number is of and the number.
type predicate struct {
	word string
	kind predicateKind
}

// peeled is what stands before a number, taken apart from its end.
type peeled struct {
	subject    string      // what is left
	predicates []predicate // from the number outwards
	versus     string      // 较上年, 比2007年
	about      bool        // 约 in 约为
}

// kind returns the predicate that decides: the one next to the number that is no adverb.
func (p peeled) kind() predicateKind {
	for _, q := range p.predicates {
		if q.kind != isAdverb {
			return q.kind
		}
	}
	return ""
}

// word returns the deciding predicate's word.
func (p peeled) word() string {
	for _, q := range p.predicates {
		if q.kind != isAdverb {
			return q.word
		}
	}
	return ""
}

// has says whether a word is among the predicates.
func (p peeled) has(word string) bool {
	for _, q := range p.predicates {
		if strings.Contains(q.word, word) {
			return true
		}
	}
	return false
}

const longestPredicate = 24 // bytes

// predicateAt returns the longest predicate that a text ends with.
func (x *lexicon) predicateAt(s string) (predicate, bool) {
	end := lastBytes(s, longestPredicate)
	for i := range end {
		if p, ok := x.predicates[end[i:]]; ok {
			if w := x.suffixOf("protected", s); len(w) > len(p.word) {
				return predicate{}, false
			}
			if isSumOfAll(s[:len(s)-len(p.word)], p.word) {
				return predicate{}, false
			}
			if before := s[:len(s)-len(p.word)]; strings.HasSuffix(before, "自然") && strings.HasPrefix(p.word, "增长率") {
				return predicate{strings.TrimPrefix(p.word, "增长率"), isReach}, true // 自然增长率为1.2‰ is no growth
			}
			if endOfYear.MatchString(s[:len(s)-len(p.word)] + "的" + p.word) {
				return predicate{}, false
			}
			if p.kind == isAdverb && utf8.RuneCountInString(p.word) == 1 && !x.standsAlone(s, p.word) {
				return predicate{}, false
			}
			return p, true
		}
	}
	return predicate{}, false
}

// isSumOfAll says whether a word for a total ends the name of a sum of a budget, of which what was taken in or spent without
// it is only a part: 一般公共预算收入总计.
func isSumOfAll(before, word string) bool {
	return (word == "总计" || word == "合计") && endsInOne(before, "收入", "支出", "收支")
}

// endOfYear is the end of a year that is told: 2007年底. The year belongs to it.
var endOfYear = lazyregexp.New(`(?:\d|去|上|本|今|明|当)的(?:年末|年底|期末)$`)

// standsAlone says whether a character at the end of a text is a word and not the end of one: 还 in
// 返还, 会 in 招聘会. 年 behind a year belongs to that.
func (x *lexicon) standsAlone(s, w string) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:len(s)-len(w)])
	if w == "年" && (isDigit(before) || strings.ContainsRune("一二两三四五六七八九十", before)) {
		return false
	}
	words := x.segment(lastBytes(s, longestPredicate))
	return len(words) > 0 && words[len(words)-1].text == w
}

// predicateBefore says whether a text ends with a predicate that says that a quantity
// follows.
func (x *lexicon) predicateBefore(s string) bool {
	p, ok := x.predicateAt(s)
	return ok && (p.kind != isAdverb || p.word == "累计" || p.word == "分别")
}

// versus matches what a number is compared with, at the end of a text.
var versus = lazyregexp.New(`(?:较|比|同|与)(?:(?:上年|去年)?(?:年初)?(?:预计|预算|执行|决算)数?|` + planName + `(?:计划|规划)?(?:时期|期间)?(?:末|初)?|上一?年|去年|年初|上月|同期|往年|前[一二三两]年|前年|疫情前|五年前|常年(?:同期)?|多年平均|改革前|十年前|原来|原计划|计划|设计|市场|[^，。；、\d比较]{2,8}的(?:19|20)\d\d年|(?:19|20)\d\d年?(?:同期|底|末)?(?:水平)?|上年同期|去年同期|上年度|上年末|去年底|上年底|(?:前五年|上一?个五年)(?:累计|共)?|[一二三四五六七八九十]+年前|` + planName + `期末)(?:相比)?(?:时期|同期|水平|末|底|初|平均)?$|(?:较|比)(?:上半年|下半年|[一二三四1-4]季度|上季度|前[一二三1-3]季度|年中)$|(?:较|比)前?\d{1,2}(?:月份?)?(?:(?:至|—|-|～)\d{1,2})?(?:月份?|个月)$`)

// sameBelow is a note that all numbers behind it are compared so too.
var sameBelow = lazyregexp.New(`(同比|比上年|较上年|预计)（[^（）]{0,8}下同）`)

// noteOfSame is such a note behind the predicate.
var noteOfSame = lazyregexp.New(`（[^（）\d]{0,14}下同）$`)

// ofYearBefore is a year that a number is said to be of: 增加到2012年的1923亿元.
var ofYearBefore = lazyregexp.New(`(?:(?:19|20)\d\d年(?:底|末|初)?|上年|去年|去年底|去年末|上年底|目前|现在|原来|当前|年初|五年前|上年末)的$`)

// peel takes apart what stands before a number.
func (x *lexicon) peel(s string) peeled {
	p := peeled{}
	s = strings.TrimRight(s, " ：")
	if strings.Contains(s, "下同）") {
		s = sameBelow.ReplaceAllString(s, "$1") // 同比（下同）增长
		s = noteOfSame.ReplaceAllString(s, "")  // 增长（同比，下同）
	}
	x.look(len(s))
	for len(p.predicates) < 8 {
		if found := ofYearBefore.FindString(lastBytes(s, 30)); found != "" && len(p.predicates) == 0 {
			s = s[:len(s)-len(found)]
			continue
		}
		if found := versus.FindString(lastBytes(s, 60)); found != "" {
			p.versus = found
			s = s[:len(s)-len(found)]
			continue
		}
		q, ok := x.predicateAt(s)
		if !ok {
			break
		}
		p.predicates = append(p.predicates, q)
		p.about = p.about || strings.HasPrefix(q.word, "约")
		s = strings.TrimRight(s[:len(s)-len(q.word)], " ：")
	}
	p.subject = s
	return p
}

// comparand is the whole of what stands before a rise that is set against the same of another
// time: 比去年同期前100家企业纳税额. It is not what rose.
var comparand = lazyregexp.New(`^[，、]?(?:同)?(?:比|较)(?:上年|去年|同期|上一年)[^，。；、\d]{2,30}$`)

// cutComparand takes what a rise or a fall is set against for no subject of it.
func (p *peeled) cutComparand() {
	if k := p.kind(); (k == isRise || k == isFall) && p.versus == "" && comparand.MatchString(p.subject) {
		p.versus, p.subject = p.subject, ""
	}
}

// changeFrom is what something was before it changed, with what that is counted in between:
// 起征点从月销售额10万元提高到15万元.
var (
	changeFrom = lazyregexp.New(`^(.{6,}?)(从|由)((?:(?:19|20)\d\d年(?:底|末)?的?)?[^，。；、从由自\d]{0,12})$`)
	changeEach = lazyregexp.New(`^(.{2,}?)(从|由)(每[^，。；、\d]{1,4})$`)
	forEach    = lazyregexp.New(`^(.{2,}?)(仅为|为|约为|达到|达|增加到|增加至|增至|提高到|提高至|提升到|提升至|升至|下降到|降至)(每[^，。；、\d]{1,6})$`) // 密度仅为每百平方公里3.2公里
	changeTo   = lazyregexp.New(`^[^，。；\d]{0,8}(?:到|至|为)`)
)

// cutFrom cuts off 从 and what follows it where the number is what something was before.
func (p *peeled) cutFrom(behind string) {
	if m := forEach.FindStringSubmatch(p.subject); m != nil {
		p.subject = m[1]
		p.predicates = append(p.predicates, predicate{m[2], isReach})
		return
	}
	m := changeFrom.FindStringSubmatch(p.subject)
	if m == nil {
		m = changeEach.FindStringSubmatch(p.subject) // 粮食单产由每亩386公斤提高到402公斤
	}
	if m == nil || !changeTo.MatchString(behind) || strings.HasSuffix(m[1], "自") || m[3] == "" || strings.HasPrefix(m[3], "事") {
		return
	}
	p.subject = m[1]
	p.predicates = append(p.predicates, predicate{m[2], isAdverb})
}
