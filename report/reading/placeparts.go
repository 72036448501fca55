package reading

import (
	"strings"

	"yulan/report/lazyregexp"
)

var (
	// partFirst begins a clause with a part of the place, as its subject: 古浪县绿色工业扩规提质, 新区建设起步.
	partFirst = lazyregexp.New(`(?:^|[，；：])(?:（[一二三四五六七八九十]{1,3}）)?(?:全力|今年是)?(?:支持|推动|推进|其中)?([一-龥]{0,6}?(?:新区|开发区|高新区|经开区|兵团|自贸区|[一-龥]自治县|[一-龥][^市各区乡级省导以在对全的，。；：、\d][县旗]))(?:[^，。；、\d（区级域委内城乡]|区域)`)
	// partCounted are some of the parts, taken together: 7个县区.
	partCounted = lazyregexp.New(`[\d一二三四五六七八九十]个(?:县|区|市|旗)[（）市区旗县]*(?:地区)?(?:生产总值|规模?|固定|工业|一般|财政|社会消费|居民|城镇|农村)`)
	// allOfPlace goes over to the whole place again.
	allOfPlace = lazyregexp.New(`(?:全|我|本)[省市县区州旗盟国]|(?:全|我|本)自治[区州县]`)
)

// partOfPlace is a sentence that says how such a part did, or what year it is for it: 新区建设快速起步。
var partOfPlace = lazyregexp.New(`^(?:（[一二三四五六七八九十]{1,3}）)?(?:支持|推动|推进)?([一-龥]{0,3}?(?:新区|开发区|高新区|经开区|兵团|[一-龥]自治县|[一-龥][^市各区乡级省导以在对全的，。；：、\d][县旗]))(?:建设|发展|加快|快速|持续|经济)[^，。；、]{0,14}。$|^今年是([一-龥]{0,3}新区)`)

// notePart notes whether a sentence without figures says that its paragraph goes on about a part of the place.
func (r *Reading) notePart(s *sentence) {
	const longest = 180 // bytes
	if s.from == 0 {
		r.aboutPart = false
	}
	if len(s.figures) > 0 || len(s.text) > longest || !strings.HasSuffix(s.text, "。") {
		return
	}
	if m := partOfPlace.FindStringSubmatch(s.text); m != nil && m[1] != r.Place {
		r.aboutPart = true
	}
}

// isWithinPart says whether the sentence up to a figure, or one before it in its paragraph, is about a part of the place.
func (r *Reading) isWithinPart(f *Figure, before string) bool {
	if at := partFirst.FindStringSubmatchIndex(before); at != nil && before[at[2]:at[3]] != r.Place && !allOfPlace.MatchString(before[at[2]:]) {
		return true
	}
	return partCounted.MatchString(before) || r.aboutPart && !allOfPlace.MatchString(before)
}

// isOfOtherPlace says whether a figure is of the country in the report of a place, or of all the
// places together in that of the country.
func isOfOtherPlace(n naming, place, clause string) bool {
	if place == "全国" {
		return strings.HasPrefix(n.subject, "地方")
	}
	return abroad.MatchString(clause) || strings.HasPrefix(n.subject, "全国")
}
