package reading

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// cellsRead lists the numbers of the tables of a text, each with all that was found out about it, or why it is no figure.
func cellsRead(t *testing.T, text string) []string {
	t.Helper()
	r := Read(text, testIndicators(t))
	type read struct {
		start int
		says  string
	}
	var all []read
	runs := 0
	for _, f := range r.Figures {
		runs += f.Runs
		if f.Rule != ruleCell && !strings.Contains(r.Sentences[f.Sentence].Text, " ") {
			continue
		}
		upto := ""
		if f.Upto != "" {
			upto = "~" + f.Upto
		}
		says := fmt.Sprintf("%s%s%s %s %s %s %s %s", f.Value, upto, f.Unit, strings.Join(f.Qualifiers, ","), f.Measure, f.Period, f.Aim, f.Name)
		if f.Indicator != "" {
			says += " [" + f.Indicator + "]"
		}
		all = append(all, read{f.Start, strings.Join(strings.Fields(says), " ")})
	}
	for _, n := range r.NotFigures {
		if runs++; n.Why == ReasonCell {
			all = append(all, read{n.Start, n.Printed + " refused"})
		}
	}
	if runs != r.Runs {
		t.Errorf("%d of %d runs of digits are told", runs, r.Runs)
	}
	slices.SortStableFunc(all, func(a, b read) int { return a.start - b.start })
	var says []string
	for _, a := range all {
		says = append(says, a.says)
	}
	return says
}

// communiqueWith is a communiqué on 2019 with a table in it.
func communiqueWith(table string) string {
	return "青山市2019年国民经济和社会发展统计公报\n\n一、综合\n\n" + table + "\n\n年末发生变化。\n"
}

// planWith is a report on the plan of 2020 with a table behind it.
func planWith(table string) string {
	return "关于青山市2019年国民经济和社会发展计划执行情况与2020年国民经济和社会发展计划草案的报告\n\n一、2019年计划执行情况\n\n经济稳定。\n\n" + table + "\n"
}

// A row of a table whose heads tell all of it has a figure in each cell.
func TestCellsOfTables(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"column of units", communiqueWith("指标\t单位\t绝对数\t比上年增长（%）\n地区生产总值\t亿元\t3210.5\t5.7\n社会消费品零售总额\t亿元\t1,432.16\t-2.3\n货运量\t万吨\t—\t3"), []string{
			"3210.5亿元 level 2019 result 地区生产总值 [gdp.level]", "5.7% growth 2019 result 地区生产总值增速 [gdp.growth]",
			"1432.16亿元 level 2019 result 社会消费品零售总额 [retail.level]", "-2.3% growth 2019 result 社会消费品零售总额增速 [retail.growth]",
			"3% growth 2019 result 货运量增速",
		}},
		{"units behind the labels, results and targets", planWith("主要指标\n\n| 指标名称 | 2019年实际 | 2020年目标 |\n|---|---|---|\n| 地区生产总值增速（%） | 5.7 | 5.5左右 |\n| 一般公共预算收入（亿元） | 210.3 | 220 |\n| 城镇新增就业（万人） | 5.2 | 5以上 |\n| 粮食产量（万吨） | 118.2 | 稳定在118以上 |\n| 万元GDP能耗下降（%） | 3.1 | 2.5～3 |"), []string{
			"5.7% growth 2019 result 地区生产总值增速 [gdp.growth]", "5.5% 左右 growth 2020 target 地区生产总值增速 [gdp.growth]",
			"210.3亿元 level 2019 result 一般公共预算收入 [budget-revenue.level]", "220亿元 level 2020 target 一般公共预算收入 [budget-revenue.level]",
			"5.2万人 new 2019 result 城镇新增就业 [urban-jobs.new]", "5万人 以上 new 2020 target 城镇新增就业 [urban-jobs.new]",
			"118.2万吨 level 2019 result 粮食产量 [grain.output]", "118万吨 以上 level 2020 target 粮食产量 [grain.output]",
			"-3.1% growth 2019 result 万元GDP能耗增速 [energy-intensity.growth]", "-2.5~-3% growth 2020 target 万元GDP能耗增速 [energy-intensity.growth]",
		}},
		{"what was expected, and its growth", planWith("指标  单位  2019年预计  比上年增长（%）  2020年计划  增长（%）\n固定资产投资  亿元  800.5  6.1  850  6.2"), []string{
			"800.5亿元 预计 level 2019 result 固定资产投资", "6.1% 预计 growth 2019 result 固定资产投资增速 [fixed-investment.growth]",
			"850亿元 level 2020 target 固定资产投资", "6.2% growth 2020 target 固定资产投资增速 [fixed-investment.growth]",
		}},
		{"heads in two rows", communiqueWith("表1 2019年主要指标\n\n指标\t单位\t2018年\t2019年\t\n\t\t\t绝对数\t增长（%）\n进出口总额\t亿元\t500\t532.6\t4.1"), []string{
			"500亿元 level 2018 result 进出口总额 [trade.level]", "532.6亿元 level 2019 result 进出口总额 [trade.level]", "4.1% growth 2019 result 进出口总额增速 [trade.growth]",
		}},
		{"parts of what stands above", communiqueWith("指标\t单位\t绝对数\t比上年增长（%）\n地区生产总值\t亿元\t100\t5\n　第一产业\t亿元\t20\t3\n　第二产业\t亿元\t30\t4\n　　#工业\t亿元\t25\t4.5\n　第三产业\t亿元\t50\t6\n货物进出口总额\t亿元\t80\t1\n　其中：出口\t亿元\t60\t2\n居民人均可支配收入\t元\t\t\n　城镇\t元\t41000\t7\n　农村\t元\t19000\t8\n社会消费品零售总额\t亿元\t50\t4\n　其中：城镇\t亿元\t40\t3"), []string{
			"100亿元 level 2019 result 地区生产总值 [gdp.level]", "5% growth 2019 result 地区生产总值增速 [gdp.growth]",
			"20亿元 level 2019 result 第一产业增加值", "3% growth 2019 result 第一产业增加值增速 [primary.growth]",
			"30亿元 level 2019 result 第二产业增加值", "4% growth 2019 result 第二产业增加值增速 [secondary.growth]",
			"25亿元 level 2019 result 工业增加值", "4.5% growth 2019 result 工业增加值增速",
			"50亿元 level 2019 result 第三产业增加值", "6% growth 2019 result 第三产业增加值增速 [tertiary.growth]",
			"80亿元 level 2019 result 货物进出口总额 [trade.level]", "1% growth 2019 result 货物进出口总额增速 [trade.growth]",
			"60亿元 level 2019 result 货物出口总额", "2% growth 2019 result 货物出口总额增速 [exports.growth]",
			"41000元 level 2019 result 城镇居民人均可支配收入 [income.urban.level]", "7% growth 2019 result 城镇居民人均可支配收入增速 [income.urban.growth]",
			"19000元 level 2019 result 农村居民人均可支配收入 [income.rural.level]", "8% growth 2019 result 农村居民人均可支配收入增速 [income.rural.growth]",
			"50亿元 level 2019 result 社会消费品零售总额 [retail.level]", "4% growth 2019 result 社会消费品零售总额增速 [retail.growth]",
			"40亿元 level 2019 result 社会消费品零售总额：城镇", "3% growth 2019 result 社会消费品零售总额：城镇增速",
		}},
		{"a heading within, right behind the heads", planWith("指标\t单位\t2019年完成\t2020年目标\n一、经济发展\t\t\t\n地区生产总值\t亿元\t100\t106左右\n二、民生\n城镇登记失业率\t%\t3.1\t4以内"), []string{
			"100亿元 level 2019 result 地区生产总值 [gdp.level]", "106亿元 左右 level 2020 target 地区生产总值 [gdp.level]",
			"3.1% share 2019 result 城镇登记失业率 [unemployment.registered]", "4% 以内 share 2020 target 城镇登记失业率 [unemployment.registered]",
		}},
		{"products of a title", communiqueWith("表2 2019年主要工业产品产量及其增长速度\n\n产品名称\t单位\t绝对数\t增长\n生铁\t万吨\t100.5\t3.2\n汽车\t万辆\t30.25\t-12.0"), []string{
			"100.5万吨 level 2019 result 生铁产量", "3.2% growth 2019 result 生铁产量增速", "30.25万辆 level 2019 result 汽车产量", "-12.0% growth 2019 result 汽车产量增速",
		}},
		{"a line for each cell", communiqueWith("指标\n单位\n2019年\n增长（%）\n税收收入\n亿元\n120.5\n6.2\n金融机构存款余额\n亿元\n4500\n7\n"), []string{
			"120.5亿元 level 2019 result 税收收入", "6.2% growth 2019 result 税收收入增速 [tax-revenue.growth]", "4500亿元 level 2019 result 金融机构存款余额", "7% growth 2019 result 金融机构存款余额增速",
		}},
		{"years, and a row that has lost a cell", communiqueWith("7-4 主要年份税收情况\n单位:万元\n  2017年 2018年 2019年\n税收收入 86 112 149\n    比上年增长(%) 34 11 10\n一、按地区分:      \n  市的非税收入 45 58 76\n  县的非税收入 17 24    \n  乡的非税收入 7 8 9"), []string{
			"86万元 level 2017 result 税收收入", "112万元 level 2018 result 税收收入", "149万元 level 2019 result 税收收入", "34 refused", "11 refused", "10 refused",
			"45万元 level 2017 result 市的非税收入", "58万元 level 2018 result 市的非税收入", "76万元 level 2019 result 市的非税收入", "17 refused", "24 refused",
			"7万元 level 2017 result 乡的非税收入", "8万元 level 2018 result 乡的非税收入", "9万元 level 2019 result 乡的非税收入",
		}},
		{"a budget", "关于青山市2019年预算执行情况的报告\n\n一、执行情况\n\n收支平衡。\n\n单位：万元\n项目\t2019年预算数\t2019年执行数\t为预算%\t比上年增长%\n一般公共预算收入\t52000\t53040\t102\t4.5", []string{
			"52000万元 level 2019 target 一般公共预算收入", "53040万元 level 2019 result 一般公共预算收入", "102% share 2019 result 一般公共预算收入相当于预算", "4.5% growth 2019 result 一般公共预算收入增速 [budget-revenue.growth]",
		}},
		{"shares of the first row", communiqueWith("指标\t年末数（万人）\t比重（%）\n常住人口\t300.5\t100.0\n　其中：城镇\t180.3\t60.0"), []string{
			"300.5万人 level 2019-end result 常住人口 [population.level]", "100.0 refused",
			"180.3万人 level 2019-end result 常住人口：城镇", "60.0% share 2019-end result 城镇占常住人口比重",
		}},
		{"months", "青山市2019年上半年经济运行情况\n\n一、综合\n\n经济平稳。\n\n指标\t单位\t1-6月\t同比增长（%）\n地区生产总值\t亿元\t1500.2\t6.1", []string{
			"1500.2亿元 level 2019-h1 result 地区生产总值", "6.1% growth 2019-h1 result 地区生产总值增速",
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := cellsRead(t, c.text); !slices.Equal(got, c.want) {
				t.Errorf("read\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(c.want, "\n"))
			}
		})
	}
}

// What the heads do not tell is no figure.
func TestCellsThatHeadsDoNotTell(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"a head of nothing known", communiqueWith("指标\t单位\t绝对数\t位次变化\n地区生产总值\t亿元\t100\t3"), []string{"100亿元 level 2019 result 地区生产总值 [gdp.level]", "3 refused"}},
		{"points or parts of a hundred", communiqueWith("指标\t单位\t绝对数\t比上年增长（%）\n城镇化率\t%\t62.3\t0.8"), []string{"62.3% share 2019 result 城镇化率 [urbanization.share]", "0.8 refused"}},
		{"of which of two plans", planWith("指标\t单位\t2019年计划\t2020年计划\t增长（%）\n税收收入\t亿元\t100\t105\t5"), []string{"100亿元 level 2019 target 税收收入", "105亿元 level 2020 target 税收收入", "5% growth 2020 target 税收收入增速 [tax-revenue.growth]"}},
		{"of which of two years", communiqueWith("表1 2018年和2019年主要指标\n\n指标\t单位\t绝对数\t增长（%）\n税收收入\t亿元\t100\t5"), []string{"100 refused", "5 refused"}},
		{"a year ahead, done or hoped", communiqueWith("指标\t单位\t2019年\t2020年\n税收收入\t亿元\t100\t105"), []string{"100亿元 level 2019 result 税收收入", "105 refused"}},
		{"two units", communiqueWith("指标\t单位\t金额（万元）\n税收收入\t亿元\t100"), []string{"100 refused"}},
		{"growth of what has no unit", communiqueWith("指标\t单位\t2019年\t增长\n税收收入\t亿元\t100\t5"), []string{"100亿元 level 2019 result 税收收入", "5 refused"}},
		{"a share of a level", communiqueWith("指标\t单位\t2019年\t增加值\n地区生产总值\t%\t5\t7"), []string{"5 refused", "7 refused"}},
		{"an index of prices is no growth", communiqueWith("指标\t绝对数\t比上年增长（%）\n居民消费价格指数\t\t102.3"), []string{"102.3 refused"}},
		{"cells beyond the heads", communiqueWith("指标\t单位\t2019年\n税收收入\t亿元\t100\t105\n货运量\t万吨\t8\t9"), []string{"100 refused", "105 refused", "8 refused", "9 refused"}},
		{"a sum in words", communiqueWith("指标\t单位\t2019年\t2018年\n税收收入\t亿元\t100（含50亿）\t105"), []string{"100 refused", "50 refused", "105亿元 level 2018 result 税收收入"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := cellsRead(t, c.text); !slices.Equal(got, c.want) {
				t.Errorf("read\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(c.want, "\n"))
			}
		})
	}
}

// A table is read alike however it was copied.
func TestCopiesOfATable(t *testing.T) {
	const table = "表1 2019年主要指标\n\n指标\t单位\t2019年\t比上年增长（%）\n一、地区生产总值\t亿元\t3210.5\t5.7\n二、社会消费品零售总额\t亿元\t1432.16\t-2.3\n货运量\t万吨\t312\t3"
	text := communiqueWith(table)
	want := facts(Read(text, testIndicators(t)))
	if len(want) != 6 {
		t.Fatalf("read %q", want)
	}
	all := map[string]string{
		"CRLF": strings.ReplaceAll(text, "\n", "\r\n"), "full width": fullWidth(text), "traditional": traditional(text), "blank lines": strings.ReplaceAll(text, "\n", "\n\n"),
		"bars": strings.ReplaceAll(text, "\t", " | "), "two blanks": strings.ReplaceAll(text, "\t", "  "), "wide blanks": strings.ReplaceAll(text, "\t", "　　"), "one blank": strings.ReplaceAll(text, "\t", " "),
		"a line for each cell": strings.ReplaceAll(text, "\t", "\n"), "columns that are empty": strings.ReplaceAll(text, "\n", "\n\t"), "bold": boldNumber.ReplaceAllString(text, "**$0**"),
	}
	for kind, other := range all {
		if differ := difference(want, facts(Read(other, testIndicators(t)))); len(differ) > 0 {
			t.Errorf("%s: %s", kind, strings.Join(differ, "\n\t"))
		}
	}
}
