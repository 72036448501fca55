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
