package reading

import (
	"fmt"
	"strings"
	"testing"
)

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
			"then what was done", title + "2024年主要预期目标是：生产总值增长7%左右；粮食产量60万吨以上。2023年，我们新建公路120公里。完成投资9亿元。\n",
			"7 2024 target, 60 2024 target, 120 2023 result, 9 2023 result",
		},
		{
			"goals that were met", title + "2023年完成了主要目标：生产总值增长6.1%；粮食产量58万吨。\n",
			"6.1 2023 result, 58 2023 result",
		},
	} {
		var got []string
		for _, f := range Read(c.text, testIndicators(t)).Figures {
			got = append(got, fmt.Sprint(f.Value, " ", f.Period, " ", f.Aim))
		}
		if g := strings.Join(got, ", "); g != c.want {
			t.Errorf("%s: got %s, want %s", c.name, g, c.want)
		}
	}
}

// Where a summary begins with the year's goals, its chapters are about what is to be done.
func TestChaptersBehindGoals(t *testing.T) {
	text := "2024年青山区政府工作报告\n今年全区经济社会发展的主要目标为：生产总值增长6%以上。\n一、坚定不移抓项目、强产业\n培育十亿元企业30家。\n二、坚定不移抓创新、增后劲\n新认定高新技术企业150家。\n三、2023年工作回顾\n新建公路12公里。\n"
	var got []string
	for _, f := range Read(text, testIndicators(t)).Figures {
		got = append(got, fmt.Sprint(f.Value, " ", f.Period, " ", f.Aim))
	}
	if g, want := strings.Join(got, ", "), "6 2024 target, 30 2024 target, 150 2024 target, 12 2023 result"; g != want {
		t.Errorf("got %s, want %s", g, want)
	}
}
