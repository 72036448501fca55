package reading

import (
	"strings"
	"unicode/utf8"

	"yulan/report/lazyregexp"
)

// inSector begins a list of the branches of a sector.
var inSector = lazyregexp.New(`^在?第[一二三]产业中，?`)

// threeBranches are the three sectors of the economy, in short.
var threeBranches = lazyregexp.New(`^第?一、第?二(?:、|和|及)第?三(?:次)?产业?([^、]*)$`)

// twoBranches are two of them: 第二、三产业.
var twoBranches = lazyregexp.New(`^第?([一二三])(?:产业)?(?:、|和|及)第?([一二三])(?:次)?产业?([^、]*)$`)

// sectorsOf takes apart a list of the sectors of the economy, or their name for all.
func sectorsOf(list string, want int) []string {
	if m := threeBranches.FindStringSubmatch(list); m != nil {
		return []string{"第一产业" + m[1], "第二产业" + m[1], "第三产业" + m[1]}
	}
	if m := twoBranches.FindStringSubmatch(list); m != nil {
		return []string{"第" + m[1] + "产业" + m[3], "第" + m[2] + "产业" + m[3]}
	}
	if rest, ok := strings.CutPrefix(list, "三次产业"); ok && want == 3 && !strings.Contains(rest, "、") {
		return []string{"第一产业" + rest, "第二产业" + rest, "第三产业" + rest}
	}
	return nil
}

// giveUp takes away the parts of a list that lack its head, of which nothing tells where it begins: an empty one is refused.
func (x *lexicon) giveUp(items []string, head string) {
	for k, item := range items {
		if x.lacksHead(item, head) {
			items[k] = ""
		}
	}
}

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
