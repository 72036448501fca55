package reading

import (
	"slices"
	"strings"
	"testing"
)

// told returns what a reading says of each figure of a text, a line each.
func told(t *testing.T, text string) []string {
	t.Helper()
	var lines []string
	for _, f := range Read(text, testIndicators(t)).Figures {
		value := f.Value
		if f.Upto != "" {
			value += "~" + f.Upto
		}
		for _, part := range []string{strings.Join(f.Qualifiers, ";"), string(f.Measure), f.Period, f.Name} {
			if part == "" {
				part = "-"
			}
			value += " " + part
		}
		lines = append(lines, strings.Replace(value, " ", f.Unit+" ", 1))
	}
	return lines
}

// TestOlderTexts holds what is read of texts as they were written when years and amounts stood in Chinese
// numerals and plans were called by their number.
func TestOlderTexts(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{
			"years in numerals",
			"政府工作报告\n——一九八七年三月十日在青山市第八届人民代表大会第五次会议上\n一、一九八六年的工作\n全市工业总产值二十五亿元，比上年增长百分之十一点五。一九八五年粮食总产量四十二万吨，比一九八○年增加八万吨。",
			[]string{"25亿元 - level 1986 工业总产值", "11.5% - growth 1986 工业总产值增速", "42万吨 - level 1985 粮食总产量"},
		},
		{
			"amounts with noughts and two powers",
			"青山市一九八四年国民经济和社会发展统计公报\n全市财政收入一千三百零四万元。总人口一百零三万人。工业总产值四亿八千万元。公路通车里程一万二千公里。",
			[]string{"1304万元 - level 1984 财政收入", "103万人 - level 1984 总人口", "48000万元 - level 1984 工业总产值", "12000公里 - level 1984 公路通车里程"},
		},
		{
			"ranges and parts of a thousand",
			"青山市一九八四年国民经济和社会发展统计公报\n工业总产值增长百分之四至百分之五，人口自然增长率为千分之九点二。",
			[]string{"4~5% - growth 1984 工业总产值增速", "9.2‰ - share 1984 人口自然增长率"},
		},
		{
			"multiples",
			"青山市一九八四年国民经济和社会发展统计公报\n农民人均纯收入比一九七八年增长一点五倍。",
			[]string{"1.5倍 - growth-other 1984 农民人均纯收入增速"},
		},
		{
			"plans by their names",
			"青山市2000年国民经济和社会发展统计公报\n“九五”期间，全市国内生产总值年均增长9.5%，累计完成固定资产投资120亿元。第八个五年计划期间，全市新建公路300公里。",
			[]string{"9.5% - growth-average 1996-2000 国内生产总值年均增速", "120亿元 - cumulative 1996-2000 累计固定资产投资", "300公里 - new 1991-1995 新建公路"},
		},
		{
			"round names and other words in numerals are no amounts",
			"青山市2000年国民经济和社会发展统计公报\n打造百亿元园区，发展三大产业，三千人的村通了路，一百五十六项工程完工，跨越千亿元台阶，一九五八级学员回校。",
			[]string{},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := told(t, c.text); !slices.Equal(got, c.want) {
				t.Errorf("read\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(c.want, "\n"))
			}
		})
	}
}

// TestNumeralYearsAreNoRuns holds that years in numerals add no run of digits to the ledger, and that what
// stands behind them keeps its place.
func TestNumeralYearsAreNoRuns(t *testing.T) {
	text := "青山市一九八四年三月二十五日统计公报\n二○○一年至二〇〇五年，粮食产量25万吨。"
	r := Read(text, testIndicators(t))
	if r.Runs != 1 || len(r.NotFigures) != 0 || len(r.Figures) != 1 {
		t.Fatalf("%d runs, %d of them no figures, %d figures; want 1, 0, 1", r.Runs, len(r.NotFigures), len(r.Figures))
	}
	f := r.Figures[0]
	if got := string([]rune(text)[f.Start:f.End]); got != "25万吨" {
		t.Errorf("the figure stands at %q", got)
	}
	last := r.Sentences[len(r.Sentences)-1]
	if got := string([]rune(text)[last.From:last.To]); !strings.HasPrefix(got, "二○○一年") || !strings.HasSuffix(got, "吨。") {
		t.Errorf("the sentence stands at %q", got)
	}
}
