package reading

import (
	"slices"
	"strings"
	"testing"
)

// TestPartsOfYears holds the periods of what is told of a part of a year: by the title, by the words around
// a number, and never as of the whole year.
func TestPartsOfYears(t *testing.T) {
	const (
		half   = "2024年上半年青山市经济运行情况\n"
		annual = "2025年青山市政府工作报告\n一、2024年工作回顾\n"
	)
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"by the title", half + "全市生产总值735亿元，增长6.8%。粮食产量36万吨。", []string{
			"735亿元 - level 2024-h1 生产总值", "6.8% - growth 2024-h1 生产总值增速", "36万吨 - level 2024-h1 粮食产量",
		}},
		{"a title that says how it went", "2024年一季度青山市经济开局良好\n全市生产总值735亿元。", []string{"735亿元 - level 2024-q1 生产总值"}},
		{"other months within", half + "1—5月，服务业营业收入增长9%。6月份，用电量增长3%；6月份工业用电量增长4%。2023年，用电量88万吨。", []string{
			"9% - growth 2024-m1-m5 服务业营业收入增速", "3% - growth 2024-m6 用电量增速", "4% - growth 2024-m6 工业用电量增速", "88万吨 - level - 用电量",
		}},
		{"months so far", "青山县2024年4月财政收支情况\n4月，税收收入累计达到24万元，下降4%。", []string{
			"24万元 - level 2024-m1-m4 税收收入", "-4% - growth 2024-m1-m4 税收收入增速",
		}},
		{"the end of a quarter", half + "二季度末，生猪存栏71万头。", []string{"71万头 - level 2024-q2-end 生猪存栏"}},
		{"within a report of the year", annual + "上半年，工业投资增长9%。全年工业投资增长8%。2023年前三季度茶叶产量3万吨，1至9月蔬菜产量2万吨。", []string{
			"9% - growth 2024-h1 工业投资增速", "8% - growth 2024 工业投资增速", "3万吨 - level 2023-q1-q3 茶叶产量", "2万吨 - level 2024-q1-q3 蔬菜产量",
		}},
		{"the end of a month", half + "截至5月底，存款余额288亿元。2024年6月末，贷款余额119亿元。上半年累计实现消费品零售额13亿元。", []string{
			"288亿元 - level 2024-m5-end 存款余额", "119亿元 - level 2024-m6-end 贷款余额", "13亿元 - level 2024-h1 消费品零售额",
		}},
		{"the last day of a year", annual + "截至12月底，新建公路9公里。", []string{"9公里 - new 2024-end 新建公路"}},
		{"a list over years", annual + "2022年至2024年，税收收入分别为5亿元、6亿元、7亿元。2023年、2024年粮食产量分别达到52万吨、53万吨。2022—2024年工业投资分别增长5%、6%。", []string{
			"5亿元 - level 2022 税收收入", "6亿元 - level 2023 税收收入", "7亿元 - level 2024 税收收入",
			"52万吨 - level 2023 粮食产量", "53万吨 - level 2024 粮食产量", "5% - growth-other - -", "6% - growth-other - -",
		}},
		{"since a part of it", annual + "三季度以来，新建公路9公里。\n全省平均增幅（-8.9%）为负。", []string{"9公里 - new - 新建公路", "-8.9% - growth 2024 -"}},
		{"goals have none", "2025年青山市政府工作报告\n一、2024年工作回顾\n工作取得成绩。\n二、2025年工作安排\n上半年新建公路9公里。", []string{"9公里 - new - 新建公路"}},
		{"what is only compared with", annual + "税收收入9亿元，比上半年提高2个百分点。", []string{"9亿元 - level 2024 税收收入", "2个百分点 - difference 2024 税收收入变动"}},
		{"a date", annual + "7月，新建成学校3所。", []string{"3所 - new 2024 新建成学校"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := told(t, c.text); !slices.Equal(got, c.want) {
				t.Errorf("read\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(c.want, "\n"))
			}
		})
	}
	for _, f := range Read(half+"地区生产总值735亿元，增长6.8%。", testIndicators(t)).Figures {
		if f.Indicator != "" {
			t.Errorf("%s of %s stands for a year's %s", f.Value, f.Period, f.Indicator)
		}
	}
}
