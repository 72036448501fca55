package shelf_test

import (
	"testing"

	"yulan/report/shelf"
)

// verdictOn returns how an indicator is judged whose target one year's report states and whose
// result the next one's.
func verdictOn(t *testing.T, indicator, aims, done string) string {
	t.Helper()
	s := shelf.New(indicators(t),
		read(t, workReport("云溪市", 2023, "全市粮食产量21万吨。", aims)),
		read(t, workReport("云溪市", 2024, done, "粮食产量21万吨。")))
	return verdicts(s.Promises())[indicator+" 2024"]
}

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
		if got := verdictOn(t, "gdp.growth", "地区生产总值增长6%左右。", done); got != want {
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
		if got := verdictOn(t, "budget-revenue.growth", "一般公共预算收入增长4%。", done); got != want {
			t.Errorf("%s got %q, want %q", done, got, want)
		}
	}
}
