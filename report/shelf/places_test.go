package shelf_test

import (
	"fmt"
	"slices"
	"testing"

	"yulan/report"
	"yulan/report/shelf"
)

// Districts of unlike cities may have the same name. Where the beginnings of their reports name the
// cities, what one promised is not held against what the other achieved.
func TestDistrictsOfOneName(t *testing.T) {
	of := func(title, session string, year int, done string) *report.Report {
		return read(t, fmt.Sprintf("%s\n——%d年1月16日在%s第六届人民代表大会第三次会议上\n各位代表：\n一、%d年工作回顾\n过去一年，%s\n二、%d年工作安排\n今年经济社会发展的主要预期目标是：地区生产总值增长6%%。\n",
			title, year+1, session, year, done, year+1))
	}
	const title = "桥头区人民政府工作报告"
	for name, c := range map[string]struct {
		reports []*report.Report
		want    []string // the places, and what became of the target of 2024 in each
	}{
		"two cities": {[]*report.Report{
			of(title, "江川市桥头区", 2023, "地区生产总值增长5%。"), of(title, "云溪市桥头区", 2024, "地区生产总值增长7%。"),
		}, []string{"云溪市桥头区 not-comparable missing", "江川市桥头区 awaited"}},
		"two cities, one of which is not named": {[]*report.Report{
			of(title, "江川市桥头区", 2023, "地区生产总值增长5%。"), of(title, "云溪市桥头区", 2024, "地区生产总值增长7%。"), of(title, "桥头区", 2024, "地区生产总值增长5.5%。"),
		}, []string{"云溪市桥头区 not-comparable missing", "桥头区 not-comparable missing", "江川市桥头区 awaited"}},
		"one city, with its province or without": {[]*report.Report{
			of(title, "南江省云溪市桥头区", 2023, "地区生产总值增长5%。"), of(title, "云溪市桥头区", 2024, "地区生产总值增长7%。"),
		}, []string{"桥头区 met"}},
		"one city, named or not": {[]*report.Report{
			of(title, "云溪市桥头区", 2023, "地区生产总值增长5%。"), of(title, "桥头区", 2024, "地区生产总值增长7%。"),
		}, []string{"桥头区 met"}},
	} {
		s := shelf.New(indicators(t), c.reports...)
		var got []string
		for _, p := range s.Promises() {
			got = append(got, p.Place.In(report.Chinese)+" "+verdicts([]shelf.Promises{p})["gdp.growth 2024"])
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: got %q, want %q", name, got, c.want)
		}
	}
	same := shelf.New(indicators(t), of(title, "江川市桥头区", 2024, "地区生产总值增长5%。"), of(title, "云溪市桥头区", 2024, "地区生产总值增长7%。"))
	for _, r := range same.Matrix().Rows {
		for _, c := range r.Cells {
			if c.Candidates.IsOpen() {
				t.Errorf("%s %s: districts of two cities are candidates of one cell", r.Indicator.ID, r.Aim)
			}
		}
	}
}
