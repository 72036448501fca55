package reading_test

import (
	"fmt"
	"testing"

	"yulan/report/reading"
)

// Growth is told as that on the year before only where the text leaves nothing else open. No half of a
// word for the whole of a year or a place stays in its name.
func TestGrowthIsOnTheYearBefore(t *testing.T) {
	for _, c := range []struct{ sentence, want string }{
		{"全市地区生产总值增长5.1%", "地区生产总值增速 growth"},
		{"旅游收入比上年增长12%", "旅游收入增速 growth"},
		{"旅游收入比2023年增长12%", "旅游收入增速 growth"},
		{"旅游收入较2019年增长12%", "旅游收入增速 growth-other"},
		{"旅游收入较2019年同期增长12%", "旅游收入增速 growth-other"},
		{"与2020年相比，旅游收入增长12%", "旅游收入增速 growth-other"},
		{"新建道路里程较“十三五”时期增长4.8%", "新建道路里程增速 growth-other"},
		{"贷款余额比年初增长9%", "贷款余额增速 growth-other"},
		{"规上制造业增加值年均增长7%", "规上制造业增加值年均增速 growth-average"},
		{"规上制造业、工业战略性新兴产业增加值年均分别增长7%、6.8%", "工业战略性新兴产业增加值年均增速 growth-average"},
		{"社会消费品零售总额两年平均增长6.2%", "社会消费品零售总额年均增速 growth-average"},
		{"五年来，财政收入年均增长8.8%", "财政收入年均增速 growth-average"},
		{"五年来，粮食产量累计增长20%", "粮食产量增速 growth-other"},
		{"工业用电量环比增长3%", "工业用电量环比增速 growth-chain"},
		{"工业用电量比上季度增长3%", "工业用电量环比增速 growth-chain"},
		{"人均预期寿命提升0.4岁左右", "人均预期寿命变动 difference"},
		{"人均预期寿命提高到79岁", "人均预期寿命 level"},
		{"居民消费价格全年平均上涨0.5%", "居民消费价格增速 growth"},
		{"城镇调查失业率全年平均5.5%", "城镇调查失业率 share"},
		{"城镇调查失业率全年平均为5.5%", "城镇调查失业率 share"},
		{"粮食产量全年累计达51万吨", "累计粮食产量 cumulative"},
		{"城镇调查失业率全市平均5.1%", " share"}, // of which place it is a city's and a county's report leave open
		{"工业品价格全省平均下降1.5%", " growth"},
		{"森林覆盖率全县达到45%", " share"},
		{"城镇调查失业率月平均5.3%", " share"},
		{"食品安全达标率98%", "食品安全达标率 share"},
		{"货物进出口总额增长4%，其中出口增长5%", "货物出口总额增速 growth"},
		{"进出口总额增长4%，其中出口增长5%", "出口总额增速 growth"},
		{"进出口总额增长4%，其中，进口增长5%左右", "进口总额增速 growth"},
		{"上半年货运量增长7.5%", "货运量增速 growth"},
		{"工业增加值增速由4.9%提高到7.1%", "工业增加值增速 growth"},
	} {
		r := reading.Read("2025年云溪市政府工作报告\n一、2024年工作回顾\n"+c.sentence+"。\n", reading.Indicators{})
		if len(r.Figures) == 0 {
			t.Errorf("%s: got no figure", c.sentence)
			continue
		}
		f := r.Figures[len(r.Figures)-1]
		if got := fmt.Sprint(f.Name, " ", f.Measure); got != c.want {
			t.Errorf("%s: got %s, want %s", c.sentence, got, c.want)
		}
	}
}
