package charts

import (
	"os"
	"testing"
)

func TestTmp(t *testing.T) {
	rows := []Row{
		{Key: "a", Label: "电子", Value: 17.3, Text: "17.3%"},
		{Key: "b", Label: "装备", Value: 16.8, Text: "16.8%"},
		{Key: "c", Label: "医药", Value: 14.5, Text: "14.5%", Bound: About},
		{Key: "d", Label: "汽车", Value: 12.6, Text: "超过12.6%", Bound: AtLeast},
		{Key: "e", Label: "消费品", Value: 8.9, Text: "8.9%", Derived: true},
		{Key: "f", Label: "材料", Value: 5.9, Text: "近5.9%", Bound: AtMost},
	}
	b, err := NewBars(Head{ID: "pillars", Title: "电子、装备领跑，六大支柱产业中五个快于经济增速", Subtitle: "增加值同比增速，2021年", Source: "来源：计划执行报告（三）一是 第3句"}, rows, BarOptions{Reference: &Reference{Key: "gdp", Label: "地区生产总值 8.3%", Value: 8.3}})
	if err != nil {
		t.Fatal(err)
	}
	l := testLook(t)
	l.Selected = "a"
	t.Log(Height(b, 420, l))
	f, _ := os.Create("/tmp/bars.png")
	if err := Write(f, PNG, b, Size{800, 450, 2}, l); err != nil {
		t.Fatal(err)
	}
	f.Close()
	f, _ = os.Create("/tmp/bars.svg")
	Write(f, SVG, b, Size{800, 450, 1}, l)
	f.Close()
}
