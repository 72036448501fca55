package reading

import (
	"fmt"
	"strings"
	"testing"
)

// timesIn says of each figure of a text its value, period and aim.
func timesIn(t *testing.T, text string) string {
	t.Helper()
	var said []string
	for _, f := range Read(text, testIndicators(t)).Figures {
		said = append(said, fmt.Sprint(f.Value, " ", f.Period, " ", f.Aim))
	}
	return strings.Join(said, ", ")
}

// What a report recommends for the coming year is no result, however many clauses and sentences
// it goes on, and whether or not it stands in a chapter of its own.
func TestGoalsGoOnBehindAStop(t *testing.T) {
	const title = "关于青山市2023年国民经济和社会发展计划执行情况与2024年国民经济和社会发展计划草案的报告\n\n"
	for _, c := range []struct{ name, text, want string }{
		{
			"recommended for a year", title + "2023年全市经济回升，生产总值增长6.1%。\n报告建议：2024年全市经济稳中求进，生产总值增长7%左右，环保投入占比保持在3%左右。城镇登记失业率控制在4%左右，开工建设公租房400套左右。\n市财政局报告，2023年地方财政收入完成210亿元。\n",
			"6.1 2023 result, 7 2024 target, 3 2024 target, 4 2024 target, 400 2024 target, 210 2023 result",
		},
		{
			"a list behind a colon", "青山省2024年政府工作报告（摘要）\n\n2024年政府工作主要安排\n\n综合考虑，建议2024年全省经济社会发展主要预期目标为：生产总值增长6%左右，财政收入增长5%；居民人均可支配收入增长6%左右；城镇新增就业70万人，城镇登记失业率控制在4%以内。\n",
			"6 2024 target, 5 2024 target, 6 2024 target, 70 2024 target, 4 2024 target",
		},
		{
			"goals that are tasks too", "青山市2025年政府工作报告\n一、2024年工作回顾\n工作取得成绩。2025年，经济社会发展的主要预期目标任务是：生产总值增长5.5%左右，工业增加值增长6%。\n",
			"5.5 2025 target, 6 2025 target",
		},
		{
			"the head of a column", title + "一、2023年执行情况\n预期目标\n实际完成\n公路里程9公里。\n",
			"9 2023 result",
		},
		{
			"then what was done", title + "2024年主要预期目标是：生产总值增长7%左右；粮食产量60万吨以上。2023年，我们新建公路120公里。完成投资9亿元。\n",
			"7 2024 target, 60 2024 target, 120 2023 result, 9 2023 result",
		},
		{
			"set against the year before", title + "2024年主要预期目标是：生产总值增长7%左右；财政收入保持上年水平；粮食产量60万吨以上；进出口总额比2023年增长5%；受教育年限11.3年；新建公路9公里。\n",
			"7 2024 target, 60 2024 target, 5 2024 target, 11.3 2024 target, 9 2024 target",
		},
		{
			"goals that were met", title + "2023年完成了主要目标：生产总值增长6.1%；粮食产量58万吨。\n",
			"6.1 2023 result, 58 2023 result",
		},
		{
			"a title that names the plan", "关于青山市2023年计划执行情况与2024年计划（草案）的报告\n各位代表：\n一、总体态势\n生产总值实现175亿元，增长8.9%。\n",
			"175 2023 result, 8.9 2023 result",
		},
		{
			"the last year of a plan", "青山区2023年上半年经济运行情况分析及下一阶段工作建议\n2023年是“十四五”计划的第三年，据测算，生产总值77亿元，增长6%。\n",
			"77  result, 6  result",
		},
	} {
		if got := timesIn(t, c.text); got != c.want {
			t.Errorf("%s: got %s, want %s", c.name, got, c.want)
		}
	}
}

// Where a summary begins with the year's goals, its chapters are about what is to be done.
func TestChaptersBehindGoals(t *testing.T) {
	text := "2024年青山区政府工作报告\n今年全区经济社会发展的主要目标为：生产总值增长6%以上。\n一、坚定不移抓项目、强产业\n培育十亿元企业30家。\n二、坚定不移抓创新、增后劲\n新认定高新技术企业150家。\n三、2023年工作回顾\n新建公路12公里。\n"
	if got, want := timesIn(t, text), "6 2024 target, 30 2024 target, 150 2024 target, 12 2023 result"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// What is said of a year to come, of what a report promised, or of a plan's goals that were reached is
// of its own time.
func TestTimesOfPromises(t *testing.T) {
	const report = "青山县2024年政府工作报告\n一、2023年工作回顾\n"
	for _, c := range []struct{ name, text, want string }{
		{
			"a plan behind a semicolon", report + "2024年，青山县计划招引20个以上项目；启动80项工程，新增绿化面积28万平方米。\n",
			"20 2024 target, 80 2024 target, 28 2024 target",
		},
		{
			"a plan's goals", report + "全县生产总值达285亿元，提前实现“十四五”规划目标，占全市比重提高到26%；增速达16%。\n",
			"285 2023 result, 26 2023 result, 16 2023 result",
		},
		{
			"another year before", report + "全市生产总值从2018年的113亿元增加到2022年的158亿元。2022年，财政收入完成8.1亿元。粮食产量52亿斤。\n",
			"113 2018 result, 158 2022 result, 8.1 2022 result, 52  result",
		},
		{
			"a check of what was promised", "2023年政府工作报告指标任务落实情况\n报告提出生产总值增长6%的目标，去年生产总值达990亿元，增长6.1%。\n报告提出，2023年城镇新增就业1100人以上，城镇登记失业率4.5%以内。落实结果显示，去年城镇新增就业1352人。\n",
			"6  target, 990 2023 result, 6.1 2023 result, 1100 2023 target, 4.5 2023 target, 1352 2023 result",
		},
	} {
		if got := timesIn(t, c.text); got != c.want {
			t.Errorf("%s: got %s, want %s", c.name, got, c.want)
		}
	}
}

// In a section about the city's own budget no figure is one of the whole city.
func TestBudgetOfOneLevel(t *testing.T) {
	text := "2024年青山市预算执行情况\n一、全市收支情况\n一般公共预算收入完成54亿元，增长9.4%。\n二、市本级收支情况\n一般公共预算收入完成13亿元，增长37%。政府性基金收入8亿元。\n"
	var got []string
	for _, f := range Read(text, testIndicators(t)).Figures {
		got = append(got, fmt.Sprint(f.Name, " ", f.Indicator))
	}
	want := "一般公共预算收入 budget-revenue.level, 一般公共预算收入增速 budget-revenue.growth, 市本级一般公共预算收入 , 市本级一般公共预算收入增速 , 市本级政府性基金收入 "
	if g := strings.Join(got, ", "); g != want {
		t.Errorf("got %s, want %s", g, want)
	}
}
