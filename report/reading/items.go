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
	if m := threeBranches.FindStringSubmatch(list); m != nil {
		return []string{"第一产业" + m[1], "第二产业" + m[1], "第三产业" + m[1]}
	}
	if m := twoBranches.FindStringSubmatch(list); m != nil {
		return []string{"第" + m[1] + "产业" + m[3], "第" + m[2] + "产业" + m[3]}
	}
	if rest, ok := strings.CutPrefix(list, "三次产业"); ok && want == 3 && !strings.Contains(rest, "、") {
		return []string{"第一产业" + rest, "第二产业" + rest, "第三产业" + rest}
	}
	for _, colon := range []string{"："} {
		if i := strings.LastIndex(list, colon); i >= 0 {
			list = list[i+len(colon):]
		}
	}
	if list == "" {
		return nil
	}
	if both, ok := x.pairOf(list); ok {
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

// inSector begins a list of the branches of a sector.
var inSector = lazyregexp.New(`^在?第[一二三]产业中，?`)

// halves writes words out of which a list tells the first by a half: 存、贷款余额.
var halves = strings.NewReplacer("存、贷款余额", "存款余额、贷款余额", "进、出口", "进口、出口")

// threeBranches are the three sectors of the economy, in short.
var threeBranches = lazyregexp.New(`^第?一、第?二(?:、|和|及)第?三(?:次)?产业?([^、]*)$`)

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

// twoBranches are two of them: 第二、三产业.
var twoBranches = lazyregexp.New(`^第?([一二三])(?:产业)?(?:、|和|及)第?([一二三])(?:次)?产业?([^、]*)$`)

// summed is a list that a word sums up before the amount that all of its parts share: 毛巾、玻璃瓶等产品产量; 风机、电缆“新三样”
// 增加值.
var summed = lazyregexp.New(`^(.*[、和及与].*?)(?:等(?:主要|重点|重要)?(?:工业产品|产品|商品|品种|(行业|产业)|门类|大类)?|“[^”]{1,3}样”(?:产品)?)(产量|销量|增加值|总产值|产值|投资|利润总额|利润|营业收入|零售额|价格|用电量|出口总?额|出口|进口)$`)

// summedUp cuts such a list into its parts.
func summedUp(list string) []string {
	m := summed.FindStringSubmatch(list)
	if m == nil {
		return nil
	}
	items := cutList(m[1], false)
	if len(items) < 2 {
		items = cutList(m[1], true)
	}
	for k, item := range items {
		if amountLabel.MatchString(item) {
			return nil
		}
		if m[2] != "" && !strings.HasSuffix(item, "业") {
			item += m[2]
		}
		items[k] = item + m[3]
	}
	return items
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

// shareHead gives the parts of a list the head of the last one, which stands for all:
// 刑事、治安案件; 高技术制造业、服务业增加值.
func (x *lexicon) shareHead(items []string) {
	end := items[len(items)-1]
	if len(items) == 2 && sharesOpposites(items) {
		return
	}
	head := x.longestHead(end)
	if head != "" && !areBranches(items, head) && x.isVagueHead(items, head) {
		for k, item := range items[:len(items)-1] {
			if x.lacksHead(item, head) {
				items[k] = "" // which checked refuses
			}
		}
		return
	}
	if outer := x.suffixOf("outer-head", end); outer != "" {
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

// sharesOpposites gives two parts of which the first is one character, the opposite of that which
// the second begins with, all that follows it, and says whether they are such.
func sharesOpposites(items []string) bool {
	end := items[1]
	if rest, ok := strings.CutPrefix(end, "乡"); ok && items[0] == "城" {
		items[0], items[1] = "城镇"+rest, "农村"+rest
		return true
	}
	other, size := utf8.DecodeRuneInString(end)
	if !oppositeOf(items[0], other) {
		return false
	}
	items[0] += end[size:]
	return true
}

// oppositeOf says whether a part of a list is one character and the next part begins with its
// opposite: 轻、重工业.
func oppositeOf(item string, other rune) bool {
	for _, pair := range []string{"轻重", "进出", "男女", "水陆"} {
		if pair == item+string(other) || pair == string(other)+item {
			return true
		}
	}
	return false
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

// shareOwner gives the parts of a list of what is new the one whose it is, whom the first of them begins with: 园区新签约、
// 新开工项目.
func (x *lexicon) shareOwner(items []string) {
	at := strings.Index(items[0], "新")
	if at <= len("一") || at > 6*len("一") || x.prefixOf("new-verb", items[0][at:]) == "" || x.verbOf(items[0]) != "" {
		return
	}
	for _, item := range items[1:] {
		if x.prefixOf("new-verb", item) == "" {
			return
		}
	}
	for k := range items[1:] {
		items[k+1] = items[0][:at] + items[k+1]
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
