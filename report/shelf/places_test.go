package shelf_test

import (
	"fmt"
	"slices"
	"strings"
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
	headed := func(title, session, head string, year int, done string) *report.Report {
		return read(t, fmt.Sprintf("%s\n——%d年1月16日在%s第六届人民代表大会第三次会议上\n%s\n各位代表：\n一、%d年工作回顾\n过去一年，%s\n二、%d年工作安排\n今年经济社会发展的主要预期目标是：地区生产总值增长6%%。\n",
			title, year+1, session, head, year, done, year+1))
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
		}, []string{"云溪市桥头区 awaited", "桥头区 not-comparable missing"}},
		"no city at all": {[]*report.Report{
			of(title, "桥头区", 2023, "地区生产总值增长5%。"), of(title, "桥头区", 2024, "地区生产总值增长7%。"),
		}, []string{"桥头区 awaited", "桥头区 not-comparable missing"}},
		"one province, which may have several districts of a name": {[]*report.Report{
			of(title, "南江省桥头区", 2023, "地区生产总值增长5%。"), of(title, "南江省桥头区", 2024, "地区生产总值增长7%。"),
		}, []string{"桥头区 awaited", "桥头区 not-comparable missing"}},
		"one head": {[]*report.Report{
			headed(title, "桥头区", "区长 张 三", 2023, "地区生产总值增长5%。"), headed(title, "桥头区", "桥头区人民政府代区长　张三", 2024, "地区生产总值增长7%。"),
		}, []string{"桥头区 met"}},
		"one head, and another": {[]*report.Report{
			headed(title, "桥头区", "区长 张三", 2023, "地区生产总值增长5%。"), headed(title, "桥头区", "区长 张三", 2024, "地区生产总值增长7%。"), headed(title, "桥头区", "区长 李四", 2024, "地区生产总值增长5.5%。"),
		}, []string{"桥头区 张三 met", "桥头区 not-comparable missing"}},
		"one name of the head, and two cities": {[]*report.Report{
			headed(title, "江川市桥头区", "区长 张三", 2023, "地区生产总值增长5%。"), headed(title, "云溪市桥头区", "区长 张三", 2024, "地区生产总值增长7%。"),
		}, []string{"云溪市桥头区 not-comparable missing", "江川市桥头区 awaited"}},
		"a county by its name alone": {[]*report.Report{
			of("石门县人民政府工作报告", "石门县", 2023, "地区生产总值增长5%。"), of("石门县人民政府工作报告", "石门县", 2024, "地区生产总值增长7%。"),
		}, []string{"石门县 awaited", "石门县 not-comparable missing"}},
		"a county of two provinces": {[]*report.Report{
			of("石门县人民政府工作报告", "南江省石门县", 2023, "地区生产总值增长5%。"), of("石门县人民政府工作报告", "北川省石门县", 2024, "地区生产总值增长7%。"),
		}, []string{"石门县 awaited", "石门县 not-comparable missing"}},
		"a county of one province": {[]*report.Report{
			of("石门县人民政府工作报告", "南江省石门县", 2023, "地区生产总值增长5%。"), of("石门县人民政府工作报告", "南江省云溪市石门县", 2024, "地区生产总值增长7%。"),
		}, []string{"石门县 met"}},
		"a county of one city": {[]*report.Report{
			of("云溪市石门县人民政府工作报告", "石门县", 2023, "地区生产总值增长5%。"), of("石门县人民政府工作报告", "云溪市石门县", 2024, "地区生产总值增长7%。"),
		}, []string{"云溪市石门县 met"}},
		"an autonomous county, of which there is one": {[]*report.Report{
			of("石门苗族自治县人民政府工作报告", "石门苗族自治县", 2023, "地区生产总值增长5%。"), of("石门苗族自治县人民政府工作报告", "石门苗族自治县", 2024, "地区生产总值增长7%。"),
		}, []string{"石门苗族自治县 met"}},
	} {
		s := shelf.New(indicators(t), c.reports...)
		var got []string
		for _, p := range s.Promises() {
			got = append(got, p.Place.In(report.Chinese)+" "+verdicts([]shelf.Promises{p})["gdp.growth 2024"])
		}
		slices.Sort(got)
		if slices.Sort(c.want); !slices.Equal(got, c.want) {
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

// Districts of which no text says that they are of one city are joined if the reader says so, and only
// those of which it is said. Nobody is asked where the others are of several cities.
func TestDistrictsThatTheReaderJoins(t *testing.T) {
	of := func(session string, year int, done string) *report.Report {
		return read(t, strings.Replace(workReport("桥头区", year, done, "地区生产总值增长6%。"), "在桥头区第", "在"+session+"第", 1))
	}
	first, second := of("桥头区", 2023, "地区生产总值增长5%。"), of("桥头区", 2024, "地区生产总值增长7%。")
	inCity, elsewhere := of("云溪市桥头区", 2024, "地区生产总值增长6.5%。"), of("江川市桥头区", 2024, "地区生产总值增长5.5%。")
	for name, c := range map[string]struct {
		reports, joined []*report.Report
		asked           int // how many reports may be of one place
		want            []string
	}{
		"both":                {[]*report.Report{first, second}, []*report.Report{first, second}, 0, []string{"桥头区 met"}},
		"neither":             {[]*report.Report{first, second}, nil, 2, []string{"桥头区 awaited", "桥头区 not-comparable missing"}},
		"one only":            {[]*report.Report{first, second}, []*report.Report{first}, 2, []string{"桥头区 awaited", "桥头区 not-comparable missing"}},
		"with one of a city":  {[]*report.Report{first, inCity}, []*report.Report{first, inCity}, 0, []string{"桥头区 met"}},
		"beside two cities":   {[]*report.Report{first, inCity, elsewhere}, []*report.Report{first, inCity}, 0, []string{"云溪市桥头区 met", "江川市桥头区 not-comparable missing"}},
		"with both of two":    {[]*report.Report{first, inCity, elsewhere}, []*report.Report{first, inCity, elsewhere}, 0, []string{"云溪市桥头区 not-comparable missing", "桥头区 awaited", "江川市桥头区 not-comparable missing"}},
		"not with two cities": {[]*report.Report{first, inCity, elsewhere}, nil, 0, []string{"云溪市桥头区 not-comparable missing", "桥头区 awaited", "江川市桥头区 not-comparable missing"}},
	} {
		same := map[string]bool{}
		for _, r := range c.joined {
			same[r.Source.ID] = true
		}
		var got []string
		asked := 0
		for _, p := range shelf.New(indicators(t), c.reports...).Joining(same).Promises() {
			got = append(got, p.Place.In(report.Chinese)+" "+verdicts([]shelf.Promises{p})["gdp.growth 2024"])
			asked = max(asked, len(p.Namesakes))
		}
		slices.Sort(got)
		if slices.Sort(c.want); !slices.Equal(got, c.want) || asked != c.asked {
			t.Errorf("%s: got %q, asked of %d; want %q, %d", name, got, asked, c.want, c.asked)
		}
	}
}
