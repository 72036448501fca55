package reading_test

import (
	"fmt"
	"testing"

	"yulan/report/reading"
)

// Growth is told as that on the year before only where the text leaves nothing else open.
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
