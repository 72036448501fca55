package reading

import (
	"strings"

	"yulan/report/lazyregexp"
)

// partNoun is what parts of a place are called, besides counties.
const partNoun = `(?:新区|开发区|高新区|经开区|兵团|自贸区|郊区|工业区)`

var (
	// partFirst begins a clause with a part of the place, as its subject: 古浪县绿色工业扩规提质, 新区建设起步.
	partFirst = lazyregexp.New(`(?:^|[，；：])(?:（[一二三四五六七八九十]{1,3}）)?(?:全力|今年是)?(?:支持|推动|推进|其中)?([一-龥]{0,6}?(?:` + partNoun + `|[一-龥]自治县|[一-龥][^市各区乡级省导以在对全的贫强富进范，。；：、\d][县旗]))(?:[^，。；、\d（区级域委内城乡帜舰市]|区域)`)
	// partCounted are some of the parts, taken together: 7个县区, 13个工业园区.
	partCounted = lazyregexp.New(`[\d一二三四五六七八九十]个(?:县|区|市|旗)[（）市区旗县]*(?:地区)?(?:实现|完成)?(?:生产总值|规模?|固定|工业|一般|财政|社会消费|居民|城镇|农村)|(?:^|[，；：])(?:全[市省县区州])?\d+个[^，。；、\d]{0,6}(?:园区|` + partNoun + `)[^，。；、\d内]|^(?:重点|全[市省县区州])?(?:[一-龥]{0,4}工业|产业)?园区[^，。；、\d内]`)
	// allOfPlace goes over to the whole place again, in the clause of the figure; wholeFirst does at the beginning of one before.
	allOfPlace = lazyregexp.New(`(?:全|我|本)[省市县区州旗盟国]|(?:全|我|本)自治[区州县]`)
	allParts   = lazyregexp.New(`全[市省县区州](?:园区|\d+个)`)
	wholeFirst = lazyregexp.New(`(?:^|[，；：])(?:预计|带动|推动|促进|去年|今年|全年)?(?:全|我|本)(?:[省市县区州旗盟国]|自治[区州县])[^园，。；、]`)
)

var (
	// partOfPlace is a sentence that says how such a part did, or what year it is for it: 新区建设快速起步。
	partOfPlace = lazyregexp.New(`^(?:（[一二三四五六七八九十]{1,3}）)?(?:支持|推动|推进)?([一-龥]{0,6}?(?:新区|开发区|高新区|经开区|兵团|[一-龥]自治县|[一-龥][^市各区乡级省导以在对全的贫强富进范，。；：、\d][县旗]))(?:建设|发展|加快|快速|持续|经济)[^，。；、]{0,14}。$|^今年是([一-龥]{0,3}新区)`)
	// partTopic begins a paragraph about a part: 全力建设航空港综合实验区。
	partTopic = lazyregexp.New(`^(?:（[一二三四五六七八九十]{1,3}）)?[^，。；、\d]{0,12}(?:新区|兵团|综合实验区)[^，。；、\d]{0,12}[，。]`)
)

// notePart notes whether a sentence says that its paragraph goes on about a part of the place.
func (r *Reading) notePart(s *sentence) {
	const longest = 300 // bytes
	if s.from == 0 {
		r.aboutPart = false
	}
	r.partBefore = r.partBefore && s.goesOn
	begin := firstBytes(s.text, longest)
	at := r.partFirstIn(begin)
	switch {
	case wholeFirst.MatchString(begin) && (at < 0 || len(s.figures) > 0):
		r.aboutPart = false
	case len(s.figures) > 0: // 郊区完成生产总值8亿元；完成固定资产投资3亿元
		r.partBefore = at == 0 || r.partBefore && s.goesOn
	case s.from == 0 && (at >= 0 || partTopic.MatchString(begin)):
		r.aboutPart = true
	case len(s.text) <= longest:
		m := partOfPlace.FindStringSubmatch(s.text)
		r.aboutPart = r.aboutPart || m != nil && m[1] != r.Place
	}
}

// partFirstIn says where a text has a clause that begins with a part of the place, or -1.
func (r *Reading) partFirstIn(text string) int {
	at := partFirst.FindStringSubmatchIndex(text)
	if at == nil || text[at[2]:at[3]] == r.Place {
		return -1
	}
	return at[0]
}

// isWithinPart says whether the sentence up to a figure, or one before it in its paragraph, is about a part of the place.
func (r *Reading) isWithinPart(f *Figure, before string) bool {
	clause := before[max(0, strings.LastIndexAny(before, "，；：")):]
	if partCounted.MatchString(before) && !allOfPlace.MatchString(allParts.ReplaceAllString(clause, "")) {
		return true
	}
	if allOfPlace.MatchString(clause) {
		return false
	}
	if at := r.partFirstIn(before); at >= 0 {
		return !wholeFirst.MatchString(before[at:])
	}
	return (r.aboutPart || r.partBefore) && !wholeFirst.MatchString(before)
}

// isOfOtherPlace says whether a figure is of the country in the report of a place, or of all the
// places together in that of the country.
func isOfOtherPlace(n naming, place, clause string) bool {
	if place == "全国" {
		return strings.HasPrefix(n.subject, "地方")
	}
	return abroad.MatchString(clause) || strings.HasPrefix(n.subject, "全国")
}
