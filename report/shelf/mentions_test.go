package shelf_test

import (
	"testing"

	"yulan/report/shelf"
)

// A report that says in words what became of a target has that sentence at hand, and not one
// that sets the next target.
func TestMentions(t *testing.T) {
	for _, c := range []struct{ name, done, next, want string }{
		{"in words", "进出口总额出现下降，预期目标未能完成。", "粮食产量22万吨。", "|进出口总额|出现下降，预期目标未能完成。"},
		{"what says more comes first", "优化进出口总额统计。进出口总额未达到目标。", "粮食产量22万吨。", "|进出口总额|未达到目标。"},
		{"level with the year before", "完成进出口总额调查。进出口总额与上年持平。", "粮食产量22万吨。", "|进出口总额|与上年持平。"},
		{"met, without a number", "完成进出口总额调查。全市进出口总额等指标完成预期目标。", "粮食产量22万吨。", "全市|进出口总额|等指标完成预期目标。"},
		{"growth of another coverage", "完成进出口总额调查。进出口总额同口径增长8.7%。", "粮食产量22万吨。", "|进出口总额|同口径增长8.7%。"},
		{"not at all", "粮食产量21万吨。", "粮食产量22万吨。", ""},
		{"in the next target", "粮食产量21万吨。", "进出口总额平稳增长，粮食产量22万吨。", ""},
		{"with its number", "进出口总额增长5%。", "粮食产量22万吨。", ""},
	} {
		s := shelf.New(indicators(t),
			read(t, workReport("云溪市", 2023, "全市粮食产量21万吨。", "进出口总额增长6%左右。")),
			read(t, workReport("云溪市", 2024, "全市粮食产量21万吨。"+c.done, c.next)))
		got := ""
		for _, r := range s.Promises()[0].Rows {
			for _, cell := range r.Cells {
				if r.Indicator.ID == "trade.growth" && cell != nil && len(cell.Mentions) > 0 {
					p := cell.Mentions[0].Passage
					got = p.Before + "|" + p.Number + "|" + p.After
				}
			}
		}
		if got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}
