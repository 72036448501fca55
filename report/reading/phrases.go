package reading

import (
	"strings"
	"unicode/utf8"

	"yulan/report/lazyregexp"
)

// leadTime is a point or span of time with numbers that a phrase begins with.
var leadTime = lazyregexp.New(`^(?:(?:截至|截止|截止到|到|至|自|从|在)?(?:(?:19|20)\d\d(?:—|-|至|～|~))?(?:19|20)\d\d年(?:以来|以后|起|内|间|度)?(?:\d{1,2}月(?:\d{1,2}日)?)?(?:年?(?:底|末|初)(?:之?前)?|上半年|下半年|全年|前三季度)?|(?:截至|截止|到|至)?\d{1,2}月(?:底|末|份)?|(?:截至|到|至)?` + planName + `(?:计划|规划)?(?:时期|期间|以来|末|期末|规划|前[一二两三四1-4]年)?|\d{1,2}[—～~至-]\d{1,2}月份?|(?:近|过去|未来)?(?:\d{1,2}|[一二三四五六七八九十])年(?:来|之?内)?|(?:用)?[一二两三四五六七八九十]{1,2}(?:年|个月)(?:之)?内)(?:，|,)?`)

// leadBasis is what a phrase begins with that says how its number was counted: 按常住人口计算人均生产
// 总值. How a sum was turned into another currency is no such thing: what stands behind it is no noun.
var leadBasis = lazyregexp.New(`^(?:按|以|据)[^，。；、\d]{2,12}?(?:计算|测算|推算|统计)的?`)

// bareYear is a year that lacks its 年: 2024运营货车.
var bareYear = lazyregexp.New(`^(?:19|20)\d\d([^\d年—～至.+-])`)

const longestLead = 120 // bytes of a point or span of time

// trimLead cuts off what a phrase begins with and a name does not: when, where, how, and
// verbs that only say that something is done.
func (x *lexicon) trimLead(s string) string {
	for {
		before := s
		x.look(min(len(s), longestLead))
		if strings.HasPrefix(s, "（") {
			s = leadMark.ReplaceAllString(s, "")
		}
		s = strings.TrimLeft(s, " 、，：（）—-"+bullets)
		s = leadAround.ReplaceAllString(leadCaption.ReplaceAllString(s, "$1"), "$1")
		if found := leadTime.FindString(firstBytes(s, longestLead)); found != "" && len(found) < len(s) {
			s = s[len(found):]
		} else if found == s && found != "" {
			return ""
		}
		s = bareYear.ReplaceAllString(s, "$1")
		s = leadPlus.ReplaceAllString(s, "$1$2")
		if w := x.prefixOf("lead-time", s); w != "" && !leftOver.MatchString(s) {
			s = s[len(w):]
		}
		if w := x.prefixOf("lead-place", s); w != "" && !x.keepsPlace(s, w) {
			s = s[len(w):]
		}
		if found := leadBasis.FindString(firstBytes(s, longestLead)); found != "" && len(found) < len(s) {
			s = s[len(found):]
		}
		s = leadBadly.ReplaceAllString(leadItem.ReplaceAllString(s, "$1"), "")
		s = x.trimWord(s)
		if s == before {
			return s
		}
	}
}

var (
	// leadPlus joins the sums of a budget, or says which of them another holds: 加上级补助收入, 含返还性收入.
	leadPlus = lazyregexp.New(`^(?:[加减](上级|上解|上年|债务|债券|地方|一般|专项|新增|调入|调出|动用|转移|返还|税收|结转|补充|安排|预算|国债|再融资)|含((?:[^量税有][^，。；、\d]{2,})(?:收入|支出|补助|资金)$))`)
	// leftOver is what is left of a year, which is another sum than what is left of the next.
	leftOver = lazyregexp.New(`^(?:上年度?|年末|年终|当年|本年)(?:净|滚存)?(?:结转|结余)`)
)

// leadMark is the mark of a section that its first sentence goes on behind: （一）全市收入….
var leadMark = lazyregexp.New(`^（(?:[一二三四五六七八九十]{1,3}|\d{1,2})）`)

// keepsPlace says whether a place at the beginning belongs to the name: 全省域, 中国企业500强.
func (x *lexicon) keepsPlace(s, w string) bool {
	rest := s[len(w):]
	return w == "中国" && rest != "" || strings.HasPrefix(rest, "域") || w == "全社会" || strings.HasPrefix(rest, "级") || strings.HasPrefix(rest, "性")
}

// objectOf returns the noun behind a number that it counts: 三甲医院 in 新增3家三甲医院. It
// is empty if there is none.
func (x *lexicon) objectOf(s *sentence, i int, c clause) string {
	if object, ok := s.objects[i]; ok {
		return object
	}
	object := x.findObject(s, i, c)
	if s.objects == nil {
		s.objects = map[int]string{}
	}
	s.objects[i] = object
	return object
}

// allOfThem begins what is said of all that a number counts.
var allOfThem = lazyregexp.New(`(?:现已|已|均)?全部|实现[^，。；、\d]{1,18}(?:全覆盖|清零)|(?:均|都)(?:实现|达|超|为|保持|获|有|已|高于|低于|建|纳入|完成|增长|好于)|(?:基本|如期|提前|顺利|圆满|全面|超额|按期)(?:实现|完成|建成|达标|落实|达到|兑现)|走在[^，。；、\d]{0,8}前列|得到(?:有效|进一步|全面)|(?:建设)?成效(?:显著|明显)|(?:在|已|获|获得|得到)*全[国省市](?:复制)?推广$|(?:产量|产值|增加值)?(?:实现|保持)?(?:同比|正|负)(?:增长|下降)`)

// hasNoObject says whether what stands behind number i is a note on it, 达5600亿元（预计数，下同）, or what is told beside
// it in a table, or says that it was passed: 突破400亿元大关.
func (s *sentence) hasNoObject(i int, right string) bool {
	if strings.HasPrefix(right, "（") || nextCell.MatchString(right) || growsBehind.MatchString(right) {
		return true
	}
	before := s.numbers[i].before
	return (before == "突破" || before == "超过" || before == "超") && milestoneAlone.MatchString(right)
}

// growsBehind is what those that a number counts did: 16种产量同比增长, 19项完成全年目标.
var growsBehind = lazyregexp.New(`^(?:产量|产值|增加值)(?:实现|保持)?(?:同比|正|负)?(?:增长|下降)|^(?:超额|提前|未)?(?:完成|不及|达到|好于|高于|低于|未达)(?:全年|年度|年初|序时)?(?:目标|预期|进度|计划|任务)`)

// milestoneAlone is all that stands behind a number that something passed.
var milestoneAlone = lazyregexp.New(`^(?:新)?(?:历史性)?(?:台阶|大关|关口|门槛)$`)

// findObject is objectOf without a look at what was found before.
func (x *lexicon) findObject(s *sentence, i int, c clause) string {
	right := c.right
	if s.hasNoObject(i, right) {
		return ""
	}
	right, c.abuts = withoutDeeds(right, c.abuts)
	cut := len(right)
	if j := outside(right, "、"); j >= 0 {
		cut = x.listEnd(right, j, c)
	}
	if cut == len(right) && c.abuts {
		cut = x.trimNext(right)
	}
	cut = c.endOfQuotes(right, cut)
	object := strings.TrimRight(right[:cut], " ")
	if at := allOfThem.FindStringIndex(object); at != nil && at[0] > 0 {
		object = object[:at[0]] // 13个县均实现正增长
	}
	for _, link := range []string{"以及", "和", "及", "与", "并", "或", "其中", "共"} {
		object = strings.TrimSuffix(object, link)
	}
	if x.has("attribute", object) {
		object = x.sharedNoun(s, i, object)
	}
	if strings.HasPrefix(object, "的") || object == "" || strings.HasSuffix(object, "之一") {
		return ""
	}
	if x.isPredicate(object) {
		return ""
	}
	object = x.countable(s, i, object)
	if utf8.RuneCountInString(object) > longestObject {
		return x.nounBefore(object)
	}
	return object
}

// isPredicate says whether what stands behind a number is no noun: 由年初的400多万人扩大到1120
// 多万人.
func (x *lexicon) isPredicate(object string) bool {
	if x.startsWith(object) {
		return true
	}
	p := x.peel(object)
	return p.subject == "" && p.kind() != ""
}

// sharedNoun gives an attribute the noun that the next number of a list counts: 6个国家级、20
// 个省级重点专科. It is empty if nothing tells.
func (x *lexicon) sharedNoun(s *sentence, i int, attribute string) string {
	if i+1 < len(s.numbers) && s.numbers[i+1].isFigure() && s.clauseOf(i+1).follows == i {
		next := s.clauseOf(i + 1)
		noun := x.objectOf(s, i+1, next)
		if own := x.prefixOf("attribute", noun); own != "" && len(own) < len(noun) {
			return attribute + noun[len(own):]
		}
	}
	switch attribute {
	case "城市", "城镇", "农村", "国家", "省", "市", "县":
		return attribute // a noun by itself: 覆盖60个城市
	}
	return ""
}

// listEnd returns where the noun ends in a text behind a number that has 、: there, or at
// the end if the list has no numbers and is summed up, 6个教育、医疗等领域, or is nothing but nouns:
// 60座青河、白水河驿站.
func (x *lexicon) listEnd(right string, first int, c clause) int {
	rest := right[first:]
	if c.abuts {
		return x.listOfNouns(right, first)
	}
	if strings.Contains(rest, "等") && !strings.HasSuffix(right, "等") {
		return len(right)
	}
	if strings.Contains(rest, "若干") || utf8.RuneCountInString(right) > longestObject {
		return first
	}
	for _, w := range x.segment(rest) {
		if w.kind == wordVerb || w.kind == wordVerbNoun || w.kind == wordAdverb {
			return first
		}
	}
	return len(right)
}

// listOfNouns returns where a list ends that another number follows: behind all of it if it is of
// nouns alone and a word joins it to that, 533个图书馆、文化馆和4万个站.
func (x *lexicon) listOfNouns(right string, first int) int {
	list, ok := strings.CutSuffix(right, "和")
	if !ok || utf8.RuneCountInString(list) > longestObject {
		return first
	}
	for _, w := range x.segment(list) {
		if w.kind == wordVerb || w.kind == wordVerbNoun || w.kind == wordAdverb {
			return first
		}
	}
	return len(list)
}

// longestObject bounds the noun behind a number, in characters.
const longestObject = 26

// trimNext cuts what belongs to the next number off a noun that another number follows:
// 建成8个中心和引进5个团队.
func (x *lexicon) trimNext(right string) int {
	for _, link := range []string{"和", "及", "与", "并", "以及"} {
		if j := strings.LastIndex(right, link); j > 0 {
			rest := right[j+len(link):]
			if rest == "" || onlyVerbs(x.segment(rest)) {
				return j
			}
		}
	}
	if x.peel(right).kind() != "" {
		return 0 // it is the subject of the next number
	}
	// A noun and the clause of which it is the subject: 15个高新区引进项目474个.
	length := 0
	for _, w := range x.segment(firstBytes(right, 90)) {
		if w.kind == wordVerb && length > 0 {
			return length
		}
		length += len(w.text)
	}
	return 0
}

// upgrade is a noun that begins with a verb: 100项提升举措.
var upgrade = lazyregexp.New(`^(?:提升|提高|优化|改善)(?:举措|行动|工程|项目|措施|任务)`)

// startsWith says whether a text behind a number goes on with something that it does not
// count.
func (x *lexicon) startsWith(s string) bool {
	if strings.HasPrefix(s, "、") || strings.HasPrefix(s, "，") {
		return true
	}
	if upgrade.MatchString(s) {
		return false
	}
	words := x.segment(firstBytes(s, 30))
	return len(words) > 0 && x.has("not-object", words[0].text)
}

// nounBefore returns the noun that a long text begins with, up to its first verb.
func (x *lexicon) nounBefore(s string) string {
	length := 0
	for _, w := range x.segment(firstBytes(s, 120)) {
		if w.kind == wordVerb && length > 0 {
			break
		}
		length += len(w.text)
	}
	if noun := x.peel(s[:min(length, len(s))]).subject; utf8.RuneCountInString(noun) <= 20 && utf8.RuneCountInString(noun) > 2 && !x.has("generic", noun) {
		return noun
	}
	return ""
}

// shorten returns a phrase from its last verb on if it is longer than some characters.
func (x *lexicon) shorten(s string, longest int) string {
	if utf8.RuneCountInString(s) <= longest {
		return s
	}
	words := x.segment(s)
	for i := len(words) - 1; i > 0; i-- {
		if words[i].kind == wordVerb && len(words[i].text) > len("立") {
			return strings.Join(texts(words[i:]), "")
		}
	}
	if i := strings.LastIndex(s, "、"); i >= 0 && outside(s[i:], "、") == 0 && balanced(s[i:]) {
		return s[i+len("、"):]
	}
	return s
}

func texts(words []word) []string {
	var t []string
	for _, w := range words {
		t = append(t, w.text)
	}
	return t
}

// nextCell is the next number of a row of a table: 粮食 44450 万吨 -2.5.
var nextCell = lazyregexp.New(`^ *[-—+]?\d[\d.]*%?(?: |$)`)
