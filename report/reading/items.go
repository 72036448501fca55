package reading

import (
	"strings"
	"unicode/utf8"

	"yulan/report/lazyregexp"
)

// itemsOf cuts a list into its parts and gives each what they share: 工业、制造业投资.
// want is how many numbers there are, of which the parts should be a divisor.
func (x *lexicon) itemsOf(list string, want int) []string {
	list = inSector.ReplaceAllString(apposed.ReplaceAllString(halves.Replace(x.trimLead(list)), "$1"), "")
	if items := sectorsOf(list, want); items != nil {
		return items
	}
	for _, colon := range []string{"："} {
		if i := strings.LastIndex(list, colon); i >= 0 {
			list = list[i+len(colon):]
		}
	}
	if both, ok := x.pairOf(list); ok || list == "" {
		return both
	}
	if items := summedUp(list); len(items) == want && want > 1 {
		return items
	}
	items := cutList(list, true)
	if len(items) > 1 && want%len(items) != 0 {
		items = cutList(list, false)
	}
	if len(items) < 2 {
		return items
	}
	for k, item := range items {
		if item == "战略性新兴" {
			items[k] += "产业"
		}
	}
	shareBefore(items)
	x.shareHead(items)
	x.shareVerb(items)
	x.shareBegin(items)
	x.shareOwner(items)
	return items
}

// apposed is how many there are in a list, behind them: 东城、西城和南城三个行政区.
var apposed = lazyregexp.New(`^([^，。；]*[、和及与][^，。；、]{2,}?)[两二三四五六七八九十]{1,2}(?:个|大)(?:行政区|区域|县区|区县|城市|功能区|开发区|园区|区|县|市|省)$`)

// halves writes words out of which a list tells the first by a half: 存、贷款余额.
var halves = strings.NewReplacer("存、贷款余额", "存款余额、贷款余额", "进、出口", "进口、出口")

// amountOf ends what is told of a thing, and may be all that the last part of a list says.
var amountOf = lazyregexp.New(`(?:申请量|授权量|受理量|拥有量|总产量|产量|销量|单产|播种面积|种植面积|客运量|货运量|客运周转量|货运周转量)$`)

// shareBefore gives the last of two parts that is nothing but an amount the thing that the first is of: 发明专利申请量
// 与授权量.
func shareBefore(items []string) {
	if len(items) != 2 || amountOf.FindString(items[1]) != items[1] {
		return
	}
	if of := amountOf.FindString(items[0]); of != "" {
		items[1] = strings.TrimSuffix(items[0], of) + items[1]
	}
}

// pairOf takes apart a word that stands for two: 城乡居民收入.
func (x *lexicon) pairOf(list string) ([]string, bool) {
	for _, line := range x.lists["pairs"] {
		word, both, _ := strings.Cut(line, "=")
		if before, rest, ok := strings.Cut(list, word); ok && !strings.Contains(list, "、") && (before == "" || !strings.Contains(word, "城乡")) {
			items := strings.Split(both, "、")
			for k := range items {
				items[k] = before + items[k] + rest
			}
			return items, true
		}
	}
	return nil, false
}

// cutList cuts a list at 、 and, if linked, at the last 和 or 与, outside of quotation marks
// and brackets.
func cutList(list string, linked bool) []string {
	var items []string
	depth, from := 0, 0
	cut := func(i, size int) {
		items = append(items, list[from:i])
		from = i + size
	}
	for i, r := range list {
		switch r {
		case '“', '（', '《':
			depth++
		case '”', '）', '》':
			depth--
		case '、':
			if depth == 0 {
				cut(i, len("、"))
			}
		}
	}
	end := list[from:]
	for _, link := range []string{"以及", "和", "及", "与"} {
		if !linked {
			break
		}
		if i := strings.LastIndex(end, link); i > 0 && i+len(link) < len(end) && !strings.HasPrefix(end[i:], "及以上") && !strings.HasPrefix(end[i:], "与发展") && !strings.HasPrefix(end[i:], "及其") {
			items = append(items, end[:i])
			from += i + len(link)
			break
		}
	}
	items = append(items, list[from:])
	for k := range items {
		items[k] = strings.TrimSpace(items[k])
	}
	return items
}

// outerHeadOf returns the head of the last part of a list that all of them share. A time that is all of that part is another
// thing: 提交材料和办理时限.
func (x *lexicon) outerHeadOf(end string) string {
	outer := x.suffixOf("outer-head", end)
	if outer == end && endsInOne(outer, "时限", "时间") {
		return ""
	}
	return outer
}

// shareHead gives the parts of a list the head of the last one, which stands for all:
// 刑事、治安案件; 高技术制造业、服务业增加值.
func (x *lexicon) shareHead(items []string) {
	end := items[len(items)-1]
	if len(items) == 2 && sharesOpposites(items) {
		return
	}
	head := x.longestHead(end)
	if head != "" && !areBranches(items, head) && x.isVagueHead(items, head) {
		x.giveUp(items[:len(items)-1], head)
		return
	}
	if outer := x.outerHeadOf(end); outer != "" {
		x.shareOuter(items[:len(items)-1], outer)
		return
	}
	for k, item := range items[:len(items)-1] {
		head := head
		if strings.HasSuffix(item, "业") {
			head = strings.TrimPrefix(head, "产业")
		}
		switch {
		case head != "" && x.lacksHead(item, head):
			items[k] = joinHead(item, head)
		case head == "" && utf8.RuneCountInString(item) <= 2 && utf8.RuneCountInString(end) >= 4:
			own := string([]rune(end)[:utf8.RuneCountInString(item)]) // 牛、猪饲养量: as long as the others
			items[k] = item + end[len(own):]
		}
	}
}

// joinHead puts a head behind a part of a list, and what both have only once: 城镇居民、农村居民人均
// 可支配收入.
func joinHead(item, head string) string {
	const least = len("居民")
	for i := range item {
		if rest := item[i:]; len(rest) >= least && strings.HasPrefix(head, rest) {
			return item[:i] + head
		}
	}
	return item + head
}

// isVagueHead says whether nothing tells where the head of a list begins: the last part has
// much more before its head than the others are long. Of 居民医保和公共卫生服务经费人均补助标准
// the head is more than 标准.
func (x *lexicon) isVagueHead(items []string, head string) bool {
	const more = 3 // characters
	rest := utf8.RuneCountInString(items[len(items)-1]) - utf8.RuneCountInString(head)
	for _, item := range items[:len(items)-1] {
		if x.lacksHead(item, head) && rest > utf8.RuneCountInString(item)+more {
			return true
		}
	}
	return false
}

// areBranches says whether all parts of a list are branches, and the last has an amount behind it that all of them share:
// 金融业及非营利性服务业增加值.
func areBranches(items []string, head string) bool {
	for k, item := range items {
		if k == len(items)-1 {
			item = strings.TrimSuffix(item, head)
		}
		if !strings.HasSuffix(item, "业") || strings.Contains(item, "占") {
			return false
		}
	}
	return true
}

// shareOuter gives parts of a list a head that any of them can have: 投资、消费增速.
func (x *lexicon) shareOuter(items []string, outer string) {
	for k, item := range items {
		if x.suffixOf("outer-head", item) == "" && x.suffixOf("outer-end", item) == "" {
			items[k] = item + outer
		}
	}
}

// lacksHead says whether a part of a list needs the head that the last one has.
func (x *lexicon) lacksHead(item, head string) bool {
	own := x.suffixOf("head", item)
	if own == "" && (strings.HasSuffix(item, "人次") || endsInOne(item, "游客", "旅客", "旅游者") && endsInOne(head, "收入", "消费", "额")) {
		return false // 游客人次、旅游收入
	}
	weak := x.suffixOf("weak-head", item)
	return own == "" || !strings.HasSuffix(item, head) && weak != "" && len(weak) >= len(own)
}

// longestHead returns the chain of heads that a phrase ends with: 产业增加值.
func (x *lexicon) longestHead(s string) string {
	head := ""
	for {
		rest := s[:len(s)-len(head)]
		w := x.suffixOf("head", rest)
		if w == "" || len(w) == len(rest) {
			return head
		}
		if head != "" && x.suffixOf("weak-head", rest) != "" {
			return head
		}
		head = w + head
	}
}

// shareBegin gives the parts of a list what the first begins with and all are of: 每千人托位、
// 养老床位.
func (x *lexicon) shareBegin(items []string) {
	w := x.prefixOf("shared-begin", items[0])
	if strings.HasPrefix(items[0], "第一") { // 第一、二、三产业
		w = "第"
	}
	for k := 1; k < len(items) && w != ""; k++ {
		if !strings.HasPrefix(items[k], w) {
			items[k] = w + items[k]
		}
	}
}

// shareVerb gives the parts of a list the verb that the first one begins with: 新增A、B.
func (x *lexicon) shareVerb(items []string) {
	verb := x.prefixOf("new-verb", items[0])
	if verb == "" || x.prefixOf("not-new", items[0]) != "" {
		return
	}
	for k := 1; k < len(items); k++ {
		if x.verbOf(items[k]) == "" {
			items[k] = verb + items[k]
		}
	}
}
