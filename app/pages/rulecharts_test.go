package pages_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"yulan/app/pages"
	"yulan/charts"
	"yulan/report"
)

// TestChartsByRule holds what rules make of sentences: what belongs together, and nothing else.
func TestChartsByRule(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a list shared out", "基础设施投资、工业投资分别增长3.2%、8.5%。", "bars 基础设施投资、工业投资的增速 = 3.2 8.5"},
		{"a list of amounts", "存款余额、贷款余额分别达到38.7万亿元、29.9万亿元。", "bars 存款余额、贷款余额 = 38.7 29.9"},
		{"a list of counts", "友好城市、领事馆分别达到214个、69个。", "list 友好城市、领事馆 = 214 69"},
		{"a list of two units", "存款余额、上市公司分别达到38.7万亿元、69家。", ""},
		{"a list with growth that flattens", "汽车产量、手机产量分别增长252.1%、19.4%。", "list 汽车产量、手机产量 = 252.1 19.4"},
		{"a list of shares", "学前教育毛入园率、义务教育巩固率分别达到93.5%、98.3%。", "list 学前教育毛入园率、义务教育巩固率 = 93.5 98.3"},
		{"a list of shares of wholes", "农村自来水普及率、义务教育巩固率分别达到93.5%、98.3%。", "shares 农村自来水普及率、义务教育巩固率 = 93.5 98.3"},
		{"a list of two kinds of number", "货运量、旅游收入分别增长3.2%、8.5%。", "list 货运量、旅游收入 = 3.2 8.5"},
		{"a list that names whose it is in the clause before", "国有企业资产增长5%，营业总收入、利润总额分别增长3.2%、8.5%。", ""},
		{"a list whose last name is for all", "用电量、货运量等先行指标分别增长3.2%、8.5%。", ""},
		{"a list whose first name is for all", "以旧换新带动汽车、家电零售额分别增长3.2%、8.5%。", ""},
		{"numbers of the past in a list", "甲类标准、乙类标准分别从每月209元、280元提高到217元、290元。", ""},
		{"two rates in one number", "基本养老保险、基本医疗保险参保率均达到95%。森林覆盖率达到55%。", ""},
		{"a part of what is not said", "重大项目完成投资7亿元，民间投资占比达到60%。森林覆盖率达到55%。", ""},
		{"a ratio to what it is no part of", "财政赤字占地区生产总值的比重达到2%。森林覆盖率达到55%。", ""},
		{"shares of one section", "森林覆盖率达到55%。卫生厕所普及率达到88%。", "shares 森林覆盖率、卫生厕所普及率 = 55 88"},
		{"a share twice and unlike", "全县城镇化率突破60%、达60.3%，新建学校2所。", ""},
		{"one share", "森林覆盖率达到55%。", ""},
		{"rates of growth by chance", "用电量增长5%。货运量增长6%。", ""},
		{"indicators of one basis", "地区生产总值增长5.3%，规模以上工业增加值增长7%。", "bars 地区生产总值、规模以上工业增加值的增速 = 5.3 7"},
		{"indicators of two bases", "地区生产总值增长5.3%。固定资产投资增长7%。", ""},
		{"indicators that no bars show", "地区生产总值120亿元、增长5.3%，城镇新增就业1200人，居民消费价格上涨0.2%。", "list 识别出的指标：3项 = 120 1200 0.2"},
		{"an indicator twice and unlike", "地区生产总值增长5.3%。规模以上工业增加值增长7%。规模以上工业增加值增长7.2%。", ""},
		{"new and stock", "新增上市企业6家、累计81家。", "stack 上市企业 = 6 81"},
		{"new and stock of unlike things", "新增上市企业6家，高新技术企业累计81家。", ""},
		{"more new than there are", "新增上市企业96家、累计81家。", ""},
		{"a bound", "新增上市企业6家以上、累计81家。", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := reviewOf(t, c.text)
			if got := chartLines(r); got != c.want {
				t.Errorf("made\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

// reviewOf reads a report that looks back on its year in some sentences.
func reviewOf(t *testing.T, sentences string) *report.Report {
	t.Helper()
	return readText(t, "云溪县2026年政府工作报告\n\n一、2025年工作回顾\n"+sentences+"\n二、2026年工作安排\n努力工作。\n")
}

// chartLines lists the charts of a report: kind, title, and the numbers that each shows.
func chartLines(r *report.Report) string {
	var lines []string
	for _, c := range r.Chapters {
		for _, chart := range c.Charts {
			line := chart.Kind + " " + chart.Title.In(report.Chinese) + " ="
			for _, f := range r.ChartFigures(chart) {
				line += " " + f.Printed
			}
			lines = append(lines, line)
		}
	}
	return strings.Join(lines, "\n")
}

// targetsText sets targets beside what is no target of the year.
const targetsText = `云溪县2026年政府工作报告

一、2025年工作回顾
地区生产总值增长5.3%。
二、2026年工作安排
主要预期目标是：地区生产总值增长5%左右，城镇新增就业1200人以上，居民消费价格涨幅2%左右。
`

func TestTargetsByRule(t *testing.T) {
	for _, c := range []struct{ name, also, want string }{
		{"once each", "", "list 识别出的目标：3项 = 5 1200 2"},
		{"one that is come back to", "城镇新增就业1200人以上的目标，体现就业优先。", "list 识别出的目标：3项 = 5 1200 2"},
		{"one with two ends", "社会消费品零售总额增长4%—5%。", "list 识别出的目标：4项 = 5 1200 2 4"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := chartLines(readText(t, targetsText+c.also+"\n")); got != c.want {
				t.Errorf("made %q, want %q", got, c.want)
			}
		})
	}
}

// TestNotesByRule holds what charts by rule say below their rows, and that a title says no
// convention for the text.
func TestNotesByRule(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"prices by convention", "地区生产总值增长5.3%，规模以上工业增加值增长7%。", "按统计惯例均为可比价格，报告未逐项写明。"},
		{"shares of unlike wholes", "森林覆盖率达到55%。卫生厕所普及率达到88%。", "各行各以自己的整体为100%，不宜比较高低。"},
		{"shares of one whole", "制造业增加值占地区生产总值比重达到33%，服务业增加值占地区生产总值比重达到54%。", ""},
		{"growth on what is not known", "五年来，汽车产量、手机产量比“十三五”时期分别增长52.1%、19.4%。", "与何时相比，以原句为准。"},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := reviewOf(t, c.text)
			var notes []string
			for _, chapter := range r.Chapters {
				page, err := pages.Build(r, words(t, report.Chinese), report.Chinese, chapter.Number)
				if err != nil {
					t.Fatal(err)
				}
				for _, spec := range page.Charts {
					notes = append(notes, spec.Head().Note)
				}
			}
			if !slices.Equal(notes, []string{c.want}) {
				t.Errorf("notes %q, want one: %q", notes, c.want)
			}
		})
	}
}

// TestBestChartsComeFirst wants the best of a chapter in the order of the text, and every chart
// drawn and told to be read by a machine.
func TestBestChartsComeFirst(t *testing.T) {
	var b strings.Builder
	b.WriteString("云溪县2026年政府工作报告\n\n一、2025年工作回顾\n")
	for i := range 12 {
		name := string([]rune("甲乙丙丁戊己庚辛壬癸子丑")[i])
		fmt.Fprintf(&b, "（%s）抓好工作。\n%s类粮投资、%s类煤投资分别增长%d.1%%、%d.2%%。\n", string([]rune("一二三四五六七八九十")[i%10]), name, name, i+1, i+1)
	}
	b.WriteString("地区生产总值增长5.3%，规模以上工业增加值增长7%。\n二、2026年工作安排\n努力工作。\n")
	r := readText(t, b.String())
	p, err := pages.Build(r, words(t, report.Chinese), report.Chinese, 1)
	if err != nil {
		t.Fatal(err)
	}
	if len(p.Charts) != 13 {
		t.Fatalf("there are %d charts, want 13", len(p.Charts))
	}
	more := slices.IndexFunc(p.Groups, func(g pages.Group) bool { return g.More })
	if more < 0 {
		t.Fatal("all charts are shown at once")
	}
	best := p.Charts[:p.Groups[more].From]
	if last := best[len(best)-1].Head(); !strings.HasPrefix(last.Title, "地区生产总值、") {
		t.Errorf("the last of the best is %q, want what is worth most and stands last", last.Title)
	}
	for _, spec := range p.Charts {
		if !strings.Contains(spec.Head().Source, "机器读取") {
			t.Errorf("the source of %q does not say that a machine has read it: %q", spec.Head().Title, spec.Head().Source)
		}
		if spec.Kind() == charts.KindTiles {
			t.Errorf("%q is of tiles", spec.Head().Title)
		}
	}
}

// TestSubtitlesByRule wants of a list of sums over years no subtitle, and in a file no year that is
// none of its rows.
func TestSubtitlesByRule(t *testing.T) {
	r := readText(t, "云溪县2026年政府工作报告\n一、五年来的工作\n五年来，淘汰炼铁产能117吨、炼钢产能7800吨、水泥产能775吨。\n二、2026年工作安排\n努力工作。\n")
	for _, l := range report.Languages {
		p, err := pages.Build(r, words(t, l), l, 1)
		if err != nil || len(p.Charts) != 1 {
			t.Fatalf("%d charts, %v", len(p.Charts), err)
		}
		if h := p.Charts[0].Head(); h.Subtitle != "" || h.Placed != r.Source.Place.In(l) {
			t.Errorf("%s: the subtitle of %q is %q, in a file %q", l, h.Title, h.Subtitle, h.Placed)
		}
	}
}

// In English what is listed begins small behind the first word of a title, but for abbreviations.
func TestEnglishTitlesByRule(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"地区生产总值增长5.3%，规模以上工业增加值增长7%。", "Growth: GDP, value added of industry above designated size"},
		{"固定资产投资增长5.3%，工业投资增长7%。", "Growth: investment in fixed assets, investment in industry"},
		{"森林覆盖率达到55%。常住人口城镇化率达到68%。", "Forest coverage rate, urbanization rate of permanent residents"},
	} {
		r := readText(t, "云溪县2026年政府工作报告\n一、2025年工作回顾\n"+c.text+"\n二、2026年工作安排\n努力工作。\n")
		var got []string
		for _, chapter := range r.Chapters {
			for _, chart := range chapter.Charts {
				got = append(got, chart.Title.In(report.English))
			}
		}
		if !slices.Equal(got, []string{c.want}) {
			t.Errorf("%s: the titles are %q, want %q", c.text, got, c.want)
		}
	}
}
