package reading

import (
	"fmt"
	"strings"
	"testing"
)

// A result that is many times the next year's target is a sum of several years, even where nothing says so.
func TestSumsOfSeveralYears(t *testing.T) {
	text := "青山市2022年政府工作报告\n一、2021年工作回顾\n城镇新增就业26万人。粮食产量52万吨。\n二、2022年工作安排\n城镇新增就业5万人。粮食产量50万吨。\n"
	var got []string
	for _, f := range Read(text, testIndicators(t)).Figures {
		got = append(got, fmt.Sprint(f.Value, " ", f.Period, " ", f.Indicator))
	}
	if g, want := strings.Join(got, ", "), "26  , 52 2021 grain.output, 5 2022 urban-jobs.new, 50 2022 grain.output"; g != want {
		t.Errorf("got %s, want %s", g, want)
	}
}

// A number of years and a half is no whole number of them, and a mean of years rises by a part of one.
func TestYearsAndAHalf(t *testing.T) {
	text := "青山市2022年政府工作报告\n一、2021年工作回顾\n工业增加值、服务业增加值增幅分别达到7%、8%。计划工期4年半。平均受教育年限提高0.3年，达到11.3年。重点发展一批年产值超10亿元的企业。本年度争取上级补助资金7亿元。完成60个村庄、80公里道路硬化。\n"
	got := strings.Join(told(t, text), ", ")
	want := "7% - growth 2021 工业增加值增幅, 8% - growth 2021 服务业增加值增幅, 0.3年 - difference 2021 受教育年限变动, 11.3年 - duration 2021 受教育年限, 10亿元 超 level 2021 -, 7亿元 - level 2021 上级补助资金, 60个 - level 2021 -, 80公里 - level 2021 道路硬化"
	if got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
