package reading

import (
	"strings"

	"yulan/report/lazyregexp"
)

var (
	titleLine = lazyregexp.New(`工作报告|公报|执行情况|计划草案|的报告$|情况的报告`)
	heldIn    = lazyregexp.New(`日在([一-龥]{2,12}(?:省|市|区|县|州|盟|旗))`)
	dateFront = lazyregexp.New(`[\d〇一二三四五六七八九十]+(?:年度|年|月|日)`)
	placeName = lazyregexp.New(`(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门)(?:省|市|自治区|壮族自治区|回族自治区|维吾尔自治区)?(?:[一-龥]{2,6}(?:自治州|州|市|区|县|盟|旗))?|[一-龥]{2,12}自治[区州县旗]|[一-龥]{2,5}(?:市|县|区|州|省)`)
)

// titleOf returns the title of a text: the first short line before its first heading that
// reads like one, or one at its end.
func titleOf(paragraphs []paragraph) string {
	for i, p := range paragraphs {
		if p.chapter > 0 || i > 30 {
			break
		}
		if len(p.text) < 180 && titleLine.MatchString(p.text) && !strings.ContainsAny(p.text, "，。") {
			return p.text
		}
	}
	for _, p := range paragraphs[max(0, len(paragraphs)-nearEdge):] { // as newspapers print it
		if len(p.text) < longestLine && aboutOf.MatchString(p.text) {
			return p.text
		}
	}
	return ""
}

// Who signs a report, or speaks: a short line that says whose government it is.
var (
	signedBy = lazyregexp.New(`^([一-龥]{2,12}?(?:自治区|自治州|自治县|省|市|县|区|州|盟|旗))(?:人民政府)?代?(?:省长|市长|县长|区长|州长|盟长|旗长|主席)`)
	issuedBy = lazyregexp.New(`^([一-龥]{2,12}?(?:自治区|自治州|自治县|省|市|县|区|州|盟|旗))(?:人民政府|统计局|发展和改革委员会|发展改革委|财政局|财政厅)`)
	aboutOf  = lazyregexp.New(`^关于([一-龥]{2,12}?(?:自治区|自治州|自治县|省|市|县|区|州|盟|旗))(?:19|20)\d\d年`)
)

// nearEdge is how many paragraphs at the begin and the end of a text are looked at for who has
// issued it, and longestLine how long such a line is at most, in bytes.
const (
	nearEdge    = 12
	longestLine = 120
)

// placeBySignature returns the place of whoever signs a report, at its begin or its end, as
// newspapers print it; all that do so must name the same.
func placeBySignature(paragraphs []paragraph) string {
	found := ""
	for i, p := range paragraphs {
		if len(p.text) > longestLine || i >= nearEdge && i < len(paragraphs)-nearEdge || strings.ContainsAny(p.text, "，。；") {
			continue
		}
		for _, pattern := range []*lazyregexp.Regexp{signedBy, issuedBy, aboutOf} {
			m := pattern.FindStringSubmatch(p.text)
			switch {
			case m == nil:
			case found != "" && found != m[1]:
				return ""
			default:
				found = m[1]
			}
		}
	}
	return found
}

// placeOf returns the place that a report is about: what its title or the line under it
// names, or else who signs it.
func placeOf(paragraphs []paragraph) string {
	if place := placeByTitle(paragraphs); place != "" {
		return place
	}
	return placeBySignature(paragraphs)
}

// placeByTitle returns the place that the title or the line under it names.
func placeByTitle(paragraphs []paragraph) string {
	for i, p := range paragraphs {
		if i > 30 {
			break
		}
		if p.chapter > 0 {
			continue
		}
		if strings.Contains(p.text, "国务院") || strings.Contains(p.text, "全国人民代表大会") {
			return "全国"
		}
		if len(p.text) > 240 {
			continue
		}
		if !titleLine.MatchString(p.text) && !strings.Contains(p.text, "人民代表大会") && !heldIn.MatchString(p.text) {
			continue
		}
		text := strings.TrimPrefix(dateFront.ReplaceAllString(p.text, ""), "关于") // 2026年四川省 is no 年四川省
		if m := heldIn.FindStringSubmatch(p.text); m != nil {
			text = m[1]
		}
		if found := placeName.FindString(text); found != "" {
			return found
		}
	}
	return ""
}
