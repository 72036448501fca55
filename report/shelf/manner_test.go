package shelf_test

import (
	"fmt"
	"strings"
	"testing"

	"yulan/report"
	"yulan/report/shelf"
)

// How a number is aimed at is kept in the word that its own clause has for it; what is only said to go
// along with it is no such word, nor is what another number of the sentence has.
func TestManners(t *testing.T) {
	for aims, want := range map[string]string{
		"居民消费价格涨幅控制在2%左右。":             "keep-to 控制在",
		"居民消费价格涨幅力争控制在2%以内。":           "strive 力争, keep-to 控制在",
		"居民消费价格涨幅控制在不超过2%。":            "keep-to 控制在",
		"居民消费价格涨幅保持在2%左右。":             "keep-at 保持在",
		"确保居民消费价格涨幅稳定在2%左右。":           "ensure 确保, steadily 稳定在",
		"争取居民消费价格涨幅2%左右。":              "strive 争取",
		"居民消费价格涨幅2%左右。":                "",
		"居民消费价格涨幅不超过2%。":               "",
		"力争地区生产总值增长6%，居民消费价格涨幅2%左右。":   "",
		"在确保粮食安全的前提下居民消费价格涨幅2%左右。":     "",
		"居民消费价格涨幅2%左右，力争地区生产总值增长6%以上。": "",
	} {
		s := shelf.New(indicators(t), read(t, workReport("云溪市", 2023, "全市粮食产量21万吨。", aims)))
		var said []string
		for _, r := range s.Matrix().Rows {
			if r.Indicator.ID != "cpi.growth" || r.Aim != report.Target {
				continue
			}
			for _, m := range r.Cells[0].Candidates[0].Manners {
				said = append(said, fmt.Sprint(m.Kind, " ", m.Printed))
			}
		}
		if got := strings.Join(said, ", "); got != want {
			t.Errorf("%s got %q, want %q", aims, got, want)
		}
	}
	if got := shelf.MannersOf("居民消费价格力争控制在", false); len(got) != 1 || got[0].Kind != shelf.KeepTo {
		t.Errorf("a result that was reached is still striven for: %v", got)
	}
}
