package reading

import (
	"slices"
	"strings"
	"testing"
)

// TestPlanReports holds what reports on a plan say in a form of their own: the goal in brackets behind the result, by how
// much the one was above the other, and what part of the year's plan was done.
func TestPlanReports(t *testing.T) {
	const title = "关于青山县2022年国民经济和社会发展计划执行情况与2023年国民经济和社会发展计划草案的报告\n一、2022年国民经济和社会发展计划执行情况\n"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{
			"a goal behind a place in a ranking",
			"地区生产总值增长4.9%，高于全市0.3个百分点，排名全市第2位（预期目标为7%以上）；农业增加值增长3.1%。",
			[]string{
				"4.9% - growth 2022 地区生产总值增速", "0.3个百分点 - difference 2022 地区生产总值增速高于全市", "2位 - rank 2022 地区生产总值增速位次",
				"7% 以上 growth 2022 地区生产总值增速", "3.1% - growth 2022 农业增加值增速",
			},
		},
		{
			"the difference behind the goal",
			"固定资产投资增长5.4%，低于年初预期目标（9%）3.6个百分点，低于全市平均0.4个百分点。",
			[]string{
				"5.4% - growth 2022 固定资产投资增速", "9% - growth 2022 固定资产投资增速", "3.6个百分点 - difference 2022 固定资产投资增速低于年初预期目标",
				"0.4个百分点 - difference 2022 固定资产投资增速低于全市",
			},
		},
		{
			"a goal of what fell",
			"进出口总额下降3%（预期目标为5%）。",
			[]string{"-3% - growth 2022 进出口总额增速", "5% - share 2022 -"},
		},
		{
			"a note between predicate and number",
			"财政收入8.2亿元，增长（同比，下同）6.4%；税收收入5亿元，增长3%。",
			[]string{"8.2亿元 - level 2022 财政收入", "6.4% - growth 2022 财政收入增速", "5亿元 - level 2022 税收收入", "3% - growth 2022 税收收入增速"},
		},
		{
			"points above the year before",
			"粮食产值占农业总产值的比重达到41%，同比高2.2个百分点。财政收入增长7%，同比高1.5个百分点。",
			[]string{
				"41% - share 2022 粮食产值占农业总产值的比重", "2.2个百分点 - difference 2022 粮食产值占农业总产值的比重同比高",
				"7% - growth 2022 财政收入增速", "1.5个百分点 - difference 2022 财政收入增速同比高",
			},
		},
		{
			"shared out to what is counted",
			"4个省级项目和9个挂图作战项目分别完成投资12亿元和30亿元，分别占年度计划105%和98%。",
			[]string{
				"4个 - level 2022 省级项目", "9个 - level 2022 挂图作战项目", "12亿元 - level 2022 省级项目完成投资", "30亿元 - level 2022 挂图作战项目完成投资",
				"105% - share 2022 省级项目完成投资占年度计划", "98% - share 2022 挂图作战项目完成投资占年度计划",
			},
		},
		{
			"what is told of the year at its end",
			"预计2022年末，全县地区生产总值完成92亿元，同比增长5%。2022年末，存款余额70亿元。",
			[]string{"92亿元 预计 level 2022 地区生产总值", "5% 预计 growth 2022 地区生产总值增速", "70亿元 - level 2022-end 存款余额"},
		},
		{
			"a note in brackets within a clause",
			"全县财政收入（占全市5%）增长8%。城区24小时供水率达到90%，细颗粒物浓度31μg/m3。",
			[]string{"5% - share 2022 -", "8% - growth 2022 财政收入增速", "90% - share 2022 城区24小时供水率", "31μg/m3 - level 2022 细颗粒物浓度"},
		},
	} {
		if got := told(t, title+c.text+"\n"); !slices.Equal(got, c.want) {
			t.Errorf("%s:\n got %s\nwant %s", c.name, strings.Join(got, "\n     "), strings.Join(c.want, "\n     "))
		}
	}
}

// A goal in brackets is a target of the year whose result stands before it, and opens no list of goals.
func TestGoalsInBracketsAreOfTheResult(t *testing.T) {
	text := "关于青山县2022年国民经济和社会发展计划执行情况与2023年国民经济和社会发展计划草案的报告\n一、2022年计划执行情况\n生产总值增长4.9%（预期目标为7%以上）；财政收入增长3.1%，完成年度计划102%。\n二、2023年计划安排\n生产总值增长6%。\n"
	if got, want := timesIn(t, text), "4.9 2022 result, 7 2022 target, 3.1 2022 result, 102 2022 result, 6 2023 target"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
