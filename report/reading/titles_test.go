package reading

import (
	"strings"
	"testing"
)

func TestPlaceOfATitle(t *testing.T) {
	cases := map[string]string{
		"2031年四川省人民政府工作报告":             "四川省",
		"二〇三一年湖北省政府工作报告":               "湖北省",
		"关于重庆市2031年计划执行情况的报告":          "重庆市",
		"2031年1月8日在云河市第三届人民代表大会第一次会议上": "云河市",
		"云河县2031年国民经济和社会发展统计公报":        "云河县",
		"2031年度云河县国民经济和社会发展统计公报":       "云河县",
		"云河土家族苗族自治县人民政府工作报告":           "云河土家族苗族自治县",
		"2031年1月8日在云河侗族自治县第三届人民代表大会上":  "云河侗族自治县",
		"关于云河侗族自治县2031年计划执行情况的报告":      "云河侗族自治县",
		"在第九届全国人民代表大会第一次会议上":           "全国",
		"一份没有地名的工作报告":                  "",
	}
	for title, want := range cases {
		if got := placeOf([]paragraph{{text: title}}); got != want {
			t.Errorf("%s: got %q, want %q", title, got, want)
		}
	}
}

func TestPlaceOfWhoeverSigns(t *testing.T) {
	for _, c := range []struct {
		name  string
		lines []string
		want  string
	}{
		{"torn line under the title", []string{"政府工作报告", "——2031年1月26日在云河省第十四届", "人民代表大会第五次会议上"}, "云河省"},
		{"the speaker", []string{"政府工作报告", "云河省省长 某某"}, "云河省"},
		{"the speaker of a city", []string{"政府工作报告", "云河市人民政府代市长 某某"}, "云河市"},
		{"at the end", []string{"各位代表：", "经济平稳。", "关于云河市2031年国民经济和社会发展计划", "云河市发展和改革委员会"}, "云河市"},
		{"two that sign", []string{"各位代表：", "云河市人民政府", "山阳市统计局"}, ""},
		{"in a sentence", []string{"各位代表：", "云河市人民政府去年做了很多工作，成绩明显。"}, ""},
	} {
		var paragraphs []paragraph
		for _, line := range c.lines {
			paragraphs = append(paragraphs, paragraph{text: line})
		}
		if got := placeOf(paragraphs); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

// TestThisYearWithoutADate has a report that names no date say which year its targets are of.
func TestThisYearWithoutADate(t *testing.T) {
	text := "各位代表：\n现在报告工作，并对今年工作提出建议。\n一、2030年工作回顾\n2030年，生产总值增长7%。\n二、今年工作总体要求\n今年主要预期目标是：生产总值增长6%左右。\n"
	r := Read(text, Indicators{})
	var got []string
	for _, f := range r.Figures {
		got = append(got, f.Value+" "+f.Period+" "+string(f.Aim))
	}
	if want := "7 2030 result, 6 2031 target"; strings.Join(got, ", ") != want {
		t.Errorf("got %q, want %q", strings.Join(got, ", "), want)
	}
}

// TestChaptersWithoutNumbers has lines alone head the chapters of a report that numbers none.
func TestChaptersWithoutNumbers(t *testing.T) {
	const text = "2026年青山省政府工作报告\n\n“十四五”时期工作回顾\n\n新增铁路31公里。\n\n“十五五”时期的主要目标任务\n\n森林覆盖率达到41%。\n\n" +
		"2026年重点工作\n\n（一）扩大内需\n\n改造小区52个。\n\n（二）办好实事\n\n良种覆盖率达到93%。\n"
	cases := []struct {
		name, text string
		chapters   int
		aims       string // of the figures, their first letters
	}{
		{"lines alone", text, 3, "rttt"},
		{"two such lines", strings.Replace(text, "2026年重点工作\n\n", "", 1), 2, "rttt"},
		{"numbers elsewhere", strings.Replace(text, "“十四五”", "一、“十四五”", 1), 1, "rttt"},
		{"in a sentence", strings.ReplaceAll(text, "工作回顾\n", "工作回顾，"), 2, "rttt"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			r := Read(c.text, Indicators{})
			aims := ""
			for _, f := range r.Figures {
				aims += string(f.Aim[:1])
			}
			if n := r.Chapters[len(r.Chapters)-1].Number; n != c.chapters || aims != c.aims {
				t.Errorf("got %d chapters and %s, want %d and %s", n, aims, c.chapters, c.aims)
			}
		})
	}
}

// TestYearOfATitle has the year of a report told by its title, however that is set.
func TestYearOfATitle(t *testing.T) {
	const body = "\n\n一、综合\n\n地区生产总值18亿元，是2011年的1.7倍；固定资产投资20亿元，是2011年的2倍；出口4亿元，是2011年的3倍。\n"
	cases := []struct {
		name, text string
		year       int
	}{
		{"in two lines", "2019年青山县国民经济和社会发展\n统计公报" + body, 2019},
		{"read out in December", "青山县政府工作报告\n\n2016年12月16日在青山县第十六届人民代表大会第一次会议上" + body, 2016},
		{"read out in January", "青山县政府工作报告\n\n2017年1月16日在青山县第十六届人民代表大会第一次会议上" + body, 2016},
		{"all in one line", "2017年青山县人民政府工作报告 2016年12月16日在青山县第十六届人民代表大会第一次会议上 各位代表：" + strings.ReplaceAll(body, "\n", " "), 2016},
		{"not when it took office", "2018年青山县人民政府工作报告\n\n本届政府从2013年3月就职，到现在已经五年。" + body, 2017},
		{"of nothing but what it is compared with", "青山县情况" + body, 0},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if r := Read(c.text, Indicators{}); r.Year != c.year {
				t.Errorf("got %d, want %d", r.Year, c.year)
			}
		})
	}
}
