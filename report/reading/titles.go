package reading

import (
	"regexp"
	"strings"
)

var (
	titleLine = regexp.MustCompile(`工作报告|公报|执行情况|计划草案|的报告$|情况的报告`)
	heldIn    = regexp.MustCompile(`日在([一-龥]{2,12}(?:省|市|区|县|州|盟|旗))`)
	dateFront = regexp.MustCompile(`[\d〇一二三四五六七八九十]+(?:年度|年|月|日)`)
	placeName = regexp.MustCompile(`(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门)(?:省|市|自治区|壮族自治区|回族自治区|维吾尔自治区)?(?:[一-龥]{2,6}(?:自治州|州|市|区|县|盟|旗))?|[一-龥]{2,5}(?:市|县|区|州|省)`)
)

// titleOf returns the title of a text: the first short line before its first heading that
// reads like one.
func titleOf(paragraphs []paragraph) string {
	for i, p := range paragraphs {
		if p.chapter > 0 || i > 30 {
			break
		}
		if len(p.text) < 180 && titleLine.MatchString(p.text) && !strings.ContainsAny(p.text, "，。") {
			return p.text
		}
	}
	return ""
}

// placeOf returns the place that a report is about: what its title or the line under it
// names.
func placeOf(paragraphs []paragraph) string {
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
		if !titleLine.MatchString(p.text) && !strings.Contains(p.text, "人民代表大会") {
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
