package charts

import "fmt"

// sampleHead is what the samples say around their plots.
func sampleHead(id string) Head {
	return Head{
		ID: id, Title: "电子、装备领跑，六大支柱产业中五个快于经济增速", Subtitle: "增加值同比增速，2021年",
		Source:   "来源：2020年国民经济和社会发展计划执行情况报告（三）一是 第3句",
		Citation: "某市发展和改革委员会. 关于某市2020年国民经济和社会发展计划执行情况及2021年计划草案的报告[R]. 报告年度2020: （三）一是 第3句.",
	}
}

// sampleRows makes rows with values and texts to match.
func sampleRows(label string, values ...float64) []Row {
	rows := make([]Row, len(values))
	for i, v := range values {
		rows[i] = Row{Key: fmt.Sprintf("k%d", i), Label: fmt.Sprintf(label, i+1), Value: v, Text: fmt.Sprintf("%.4g%%", v)}
	}
	return rows
}

// pillars are rows of every bound, one of them derived.
func pillars() []Row {
	return []Row{
		{Key: "electronics", Label: "电子", Value: 17.3, Text: "17.3%"},
		{Key: "equipment", Label: "装备", Value: 16.8, Text: "16.8%"},
		{Key: "medicine", Label: "医药", Value: 14.5, Text: "14.5%左右", Bound: About},
		{Key: "cars", Label: "汽车", Value: 12.6, Text: "超过12.6%", Bound: AtLeast},
		{Key: "consumer", Label: "消费品", Value: 8.9, Text: "8.9%（推算）", Derived: true},
		{Key: "materials", Label: "材料", Value: 5.9, Text: "近5.9%", Bound: AtMost},
	}
}
