package reading

import (
	"slices"
	"strings"
	"testing"
)

// monthly is a page with a table that has a line for each cell.
func monthly(cells ...string) string {
	return "2019年6月青山市主要数据\n\n零售情况\n\n2019年6月\n\n" + strings.Join(cells, "\n\n") + "\n\n指标解释\n\n一、统计范围\n\n批发和零售业法人企业。\n"
}

// A table with a line for each cell is read where each row has all of its cells.
func TestTablesInLines(t *testing.T) {
	heads := []string{"指标", "本月", "比去年同月增长（%）", "1-本月", "比去年同期增长（%）"}
	for _, c := range []struct {
		name string
		text string
		want []string
	}{
		{"months, and parts set in line with each other", monthly(append(heads,
			"社会消费品零售总额（亿元）", "54.2", "-4.3", "259.6", "-6.1", "     # 批发零售业", "46.4", "-1.6", "210.7", "-4.6", "       住宿餐饮业", "7.8", "3.1", "48.9", "2.2",
			"工业总产值（亿元）", "301", "1.3", "1681", "2")...), []string{
			"54.2亿元 level 2019-m6 result 社会消费品零售总额", "-4.3% growth 2019-m6 result 社会消费品零售总额增速", "259.6亿元 level 2019-h1 result 社会消费品零售总额", "-6.1% growth 2019-h1 result 社会消费品零售总额增速",
			"46.4亿元 level 2019-m6 result 社会消费品零售总额：批发零售业", "-1.6% growth 2019-m6 result 社会消费品零售总额：批发零售业增速", "210.7亿元 level 2019-h1 result 社会消费品零售总额：批发零售业", "-4.6% growth 2019-h1 result 社会消费品零售总额：批发零售业增速",
			"7.8亿元 level 2019-m6 result 社会消费品零售总额：住宿餐饮业", "3.1% growth 2019-m6 result 社会消费品零售总额：住宿餐饮业增速", "48.9亿元 level 2019-h1 result 社会消费品零售总额：住宿餐饮业", "2.2% growth 2019-h1 result 社会消费品零售总额：住宿餐饮业增速",
			"301亿元 level 2019-m6 result 工业总产值", "1.3% growth 2019-m6 result 工业总产值增速", "1681亿元 level 2019-h1 result 工业总产值", "2% growth 2019-h1 result 工业总产值增速",
		}},
		{"a row that has lost cells", monthly(append(heads,
			"工业总产值（亿元）", "301", "1.3", "1681", "2", "工业产品销售率（%）", "101", "100.4", "出口交货值（亿元）", "60", "1.9", "340", "-3.8")...), []string{
			"301亿元 level 2019-m6 result 工业总产值", "1.3% growth 2019-m6 result 工业总产值增速", "1681亿元 level 2019-h1 result 工业总产值", "2% growth 2019-h1 result 工业总产值增速",
			"101 refused", "100.4 refused",
			"60亿元 level 2019-m6 result 出口交货值", "1.9% growth 2019-m6 result 出口交货值增速", "340亿元 level 2019-h1 result 出口交货值", "-3.8% growth 2019-h1 result 出口交货值增速",
		}},
		{"months in figures", monthly("指标名称", "6月", "比去年同月增长（%）", "1-6月", "比去年同期增长（%）", "工业总产值（亿元）", "301", "1.3", "1681", "2", "出口交货值（亿元）", "60", "1.9", "340", "-3.8"), []string{
			"301亿元 level 2019-m6 result 工业总产值", "1.3% growth 2019-m6 result 工业总产值增速", "1681亿元 level 2019-h1 result 工业总产值", "2% growth 2019-h1 result 工业总产值增速",
			"60亿元 level 2019-m6 result 出口交货值", "1.9% growth 2019-m6 result 出口交货值增速", "340亿元 level 2019-h1 result 出口交货值", "-3.8% growth 2019-h1 result 出口交货值增速",
		}},
		{"bars that end cells", monthly("指标 |", "单位 |", "2019年 |", "增长（%） |", "按轻重工业分 |", "|", "|", "|", "轻工业增加值 |", "亿元 |", "30.1 |", "2 |", "重工业增加值 |", "亿元 |", "40.2 |", "|"), []string{
			"30.1亿元 level 2019 result 轻工业增加值", "2% growth 2019 result 轻工业增加值增速", "40.2亿元 level 2019 result 重工业增加值",
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := cellsRead(t, c.text); !slices.Equal(got, c.want) {
				t.Errorf("read\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(c.want, "\n"))
			}
		})
	}
}

// Of a table with a line for each cell and a column that may be empty nothing tells which cell is of which column.
func TestTablesInLinesWithNotes(t *testing.T) {
	r := Read(monthly("指标名称", "预期目标", "实际完成", "备注", "1.税收收入", "增长6%左右", "增长4.8%", "134亿元", "2.劳动生产率", "20.5万元/人", "20.5万元/人", "3.货运量", "增长5%", "下降4.6%", "10万吨"), testIndicators(t))
	for _, f := range r.Figures {
		if f.Rule == ruleCell {
			t.Errorf("read %q", f.Name+f.Value)
		}
	}
}

// A block of lines may hold several tables, each with heads of its own.
func TestTablesBehindEachOther(t *testing.T) {
	got := cellsRead(t, communiqueWith("| 1、收入 | | |\n| 指标 | 单位 | 2019年 |\n| 税收收入 | 亿元 | 10 |\n| 2、比重 | | |\n| 指标 | 比上年增长（%） | 位次 |\n| 非税收入 | 5 | 3 |"))
	want := []string{"10亿元 level 2019 result 税收收入", "5% growth 2019 result 非税收入增速", "3 refused"}
	if !slices.Equal(got, want) {
		t.Errorf("read\n%s", strings.Join(got, "\n"))
	}
}
