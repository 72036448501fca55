package shelf_test

import (
	"testing"

	"yulan/report/shelf"
)

// Where the sentence of a result says that its target was changed meanwhile, the old target is
// not what it is judged by.
func TestPromiseThatWasRestated(t *testing.T) {
	for done, want := range map[string]string{
		"地区生产总值增长5.2%。":                      "not-met",
		"地区生产总值增长5.2%，完成调整后的5%目标。":           "not-judged restated",
		"地区生产总值增长5.2%，超过调整后的预期目标。":           "not-judged restated",
		"年中预期目标调整为5%，地区生产总值增长5.2%。":          "not-judged restated",
		"地区生产总值增长5.2%，产业结构调整取得进展。":           "not-met",
		"地区生产总值增长5.2%。完成调整预算的固定资产投资增长9%。":    "not-met",
		"地区生产总值增长5.2%，经济结构调整步伐加快，完成了全年目标任务。": "not-met",
	} {
		s := shelf.New(indicators(t), read(t, workReport("云溪市", 2023, "全市粮食产量21万吨。", "地区生产总值增长6%左右。")), read(t, workReport("云溪市", 2024, done, "固定资产投资增长5%。")))
		if got := verdicts(s.Promises())["gdp.growth 2024"]; got != want {
			t.Errorf("%s got %q, want %q", done, got, want)
		}
	}
}

// A rate that is stated on two bases in one breath is held against no target, which says neither.
func TestResultOnTwoBases(t *testing.T) {
	for done, want := range map[string]string{
		"一般公共预算收入增长5%。":               "met",
		"一般公共预算收入增长5%、同口径增长3%。":       "not-comparable basis",
		"一般公共预算收入增长5%，剔除减税因素后增长3%。":   "not-comparable basis",
		"一般公共预算收入增长5%（按可比口径增长3.1%）。":  "not-comparable basis",
		"一般公共预算收入增长5%，同口径支出保持稳定。":     "met",
		"一般公共预算收入增长5%，其中税收收入增长3%。":    "met",
		"一般公共预算收入增长5%。同口径增长的税种有3个。":   "met",
		"一般公共预算收入增长5%、财政支出增长3%，降幅缩小。": "met",
	} {
		s := shelf.New(indicators(t), read(t, workReport("云溪市", 2023, "全市粮食产量21万吨。", "一般公共预算收入增长4%。")), read(t, workReport("云溪市", 2024, done, "固定资产投资增长5%。")))
		if got := verdicts(s.Promises())["budget-revenue.growth 2024"]; got != want {
			t.Errorf("%s got %q, want %q", done, got, want)
		}
	}
}
