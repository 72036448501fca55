package shelf_test

import (
	"fmt"
	"strings"
	"testing"

	"yulan/report/shelf"
)

// Rows lie by their verdict in the last year that could be judged, and what was not promised is
// not counted.
func TestLanes(t *testing.T) {
	s := shelf.New(indicators(t),
		read(t, workReport("云溪市", 2023, "地区生产总值增长6.1%。", "今年主要预期目标是：地区生产总值增长6%，固定资产投资增长8%，城镇新增就业5万人，居民消费价格涨幅3%左右。")),
		read(t, workReport("云溪市", 2024, "地区生产总值增长6.2%，固定资产投资增长7.5%，居民消费价格上涨2%，进出口总额增长4%。", "今年主要预期目标是：地区生产总值增长6%。")))
	p := s.Promises()[0]
	if column := p.JudgedColumn(); p.Years[column] != 2024 {
		t.Fatalf("judged by %d of %v", column, p.Years)
	}
	var got []string
	for _, lane := range p.Lanes() {
		var ids []string
		for _, r := range lane.Rows {
			ids = append(ids, r.Indicator.ID)
		}
		got = append(got, fmt.Sprintf("%s: %s", lane.Verdict, strings.Join(ids, " ")))
	}
	want := []string{"met: gdp.growth", "not-met: fixed-investment.growth", "not-judged: cpi.growth", "not-comparable: urban-jobs.new"}
	if strings.Join(got, "; ") != strings.Join(want, "; ") {
		t.Errorf("got %q, want %q", got, want)
	}
	tally := p.Tally()
	if tally[shelf.Met] != 1 || tally[shelf.NotMet] != 1 || tally[shelf.NotJudged] != 1 || tally[shelf.NotComparable] != 1 || tally[shelf.Awaited] != 1 {
		t.Errorf("got the tally %v", tally)
	}
}

// Without a year that can be judged all rows are in one lane.
func TestNoLanes(t *testing.T) {
	s := shelf.New(indicators(t), read(t, workReport("云溪市", 2023, "粮食丰收。", "今年主要预期目标是：地区生产总值增长6%，城镇新增就业5万人。")))
	p := s.Promises()[0]
	if lanes := p.Lanes(); p.JudgedColumn() != -1 || len(lanes) != 1 || len(lanes[0].Rows) != 2 {
		t.Errorf("got %v", lanes)
	}
}
