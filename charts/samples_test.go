package charts

import (
	"fmt"
	"math"
	"testing"
)

// sample is a chart to try layouts with.
type sample struct {
	name string
	spec Spec
}

// made returns a sample's chart; a sample that its constructor refuses is a mistake.
func made[S Spec](t testing.TB) func(S, error) S {
	return func(s S, err error) S {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
}

const (
	longZH = "规模以上工业企业中的铁路、船舶、航空航天和其他运输设备制造业增加值（含“新能源汽车”）"
	longEN = "Value added of industrial enterprises above designated size in railway, shipbuilding, aerospace and telecommunications"
)

func headZH(id string) Head {
	return Head{
		ID: id, Title: "电子、装备领跑，六大支柱产业中五个快于经济增速", Subtitle: "增加值同比增速，2021年",
		Source:   "来源：2020年国民经济和社会发展计划执行情况报告（三）一是 第3句",
		Citation: "某市发展和改革委员会. 关于某市2020年国民经济和社会发展计划执行情况及2021年计划草案的报告[R]. 报告年度2020: （三）一是 第3句.",
	}
}

func headEN(id string) Head {
	return Head{
		ID: id, Title: "Electronics and equipment lead; five of six pillar industries outgrow the economy",
		Subtitle: "Year-on-year growth of value added, percent, 2021",
		Source:   "Source: report on the plan's execution, ch. 3, sec. 1, sentence 3",
		Citation: "Development and Reform Commission. (Report year 2020). 关于计划执行情况及计划草案的报告 [Report on the Execution of the 2020 Plan " +
			"for Economic and Social Development and on the Draft Plan for 2021]. Ch. 3, sec. 1, sentence 3.",
		Facts:  []string{"Growth of value added of the electronics industry, 2020: 17.3%; ch. 3, sec. 1, sentence 3"},
		Rights: "The figures are facts stated in a public report.",
		Note:   "R&D <expected>: the report expects this number; it may still be revised.",
	}
}

// rowsOf makes rows with values and texts to match.
func rowsOf(label string, values ...float64) []Row {
	rows := make([]Row, len(values))
	for i, v := range values {
		rows[i] = Row{Key: fmt.Sprintf("k%d", i), Label: fmt.Sprintf(label, i+1), Value: v, Text: fmt.Sprintf("%.4g%%", v)}
	}
	return rows
}

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

func pillarsEN() []Row {
	names := []string{"Electronics", "Equipment", "Medicine", "Automobiles", "Consumer goods", "Materials"}
	texts := []string{"17.3%", "16.8%", "about 14.5%", "over 12.6%", "8.9% (derived)", "nearly 5.9%"}
	rows := pillars()
	for i := range rows {
		rows[i].Label, rows[i].Text = names[i], texts[i]
	}
	return rows
}

func barSamples(t testing.TB) []sample {
	bars := func(h Head, rows []Row, o BarOptions) Bars {
		t.Helper()
		return made[Bars](t)(NewBars(h, rows, o))
	}
	long := rowsOf("%d"+longZH, 9.2, 9.4, 10.6, 3)
	longEnglish := rowsOf("%d "+longEN, 9.2, 9.4, 10.6, 3)
	for i := range longEnglish {
		longEnglish[i].Text = "CNY 2,789.4 billion in 2021"
	}
	zeros := rowsOf("第%d项", 0, 0, 0)
	extreme := []Row{
		{Key: "a", Label: "最大", Value: MaxValue, Text: "10000000亿元以上", Bound: AtLeast},
		{Key: "b", Label: "最小", Value: 1e-12, Text: "0.000000000001"},
		{Key: "c", Label: "无字", Value: 5},
	}
	many := make([]float64, 60)
	for i := range many {
		many[i] = 30 * math.Abs(math.Sin(float64(i)))
	}
	most := make([]float64, MaxRows)
	for i := range most {
		most[i] = float64(i % 17)
	}
	ref := &Reference{Key: "gdp", Label: "地区生产总值 8.3%", Value: 8.3}
	return []sample{
		{"bars", bars(headZH("pillars"), pillars(), BarOptions{Reference: ref})},
		{"bars-en", bars(headEN("pillars"), pillarsEN(), BarOptions{Reference: &Reference{Key: "gdp", Label: "Gross domestic product 8.3%", Value: 8.3}})},
		{"bars-empty", bars(headZH("none"), nil, BarOptions{Reference: ref})},
		{"bars-one", bars(headZH("one"), rowsOf("第%d项", 12), BarOptions{})},
		{"bars-equal", bars(headZH("equal"), rowsOf("第%d项", 7, 7, 7), BarOptions{})},
		{"bars-zero", bars(headZH("zero"), zeros, BarOptions{})},
		{"bars-negative", bars(headZH("negative"), rowsOf("第%d项指标", 12, -4.4, 3, -9.1), BarOptions{AsGiven: true, Reference: ref})},
		{"bars-below", bars(headEN("below"), rowsOf("Item %d", -1, -20), BarOptions{})},
		{"bars-long", bars(headZH("long"), long, BarOptions{})},
		{"bars-long-en", bars(headEN("long"), longEnglish, BarOptions{Reference: &Reference{Label: longEN, Value: 10}})},
		{"bars-extreme", bars(headZH("extreme"), extreme, BarOptions{})},
		{"bars-highlight", bars(headZH("highlight"), pillars(), BarOptions{AsGiven: true, Highlight: "medicine"})},
		{"bars-12", bars(headZH("twelve"), rowsOf("制造业第%d类", many[:12]...), BarOptions{Reference: ref})},
		{"bars-60", bars(headZH("many"), rowsOf("第%d项", many...), BarOptions{Reference: ref})},
		{"bars-200", bars(headEN("most"), rowsOf("Item %d", most...), BarOptions{})},
	}
}

func groupedSamples(t testing.TB) []sample {
	grouped := func(h Head, series []string, groups []Group) Grouped {
		t.Helper()
		return made[Grouped](t)(NewGrouped(h, series, groups))
	}
	groups := func(label string, n, per int) []Group {
		rows := rowsOf("%d", make([]float64, n*per)...)
		out := make([]Group, n)
		for i := range out {
			out[i] = Group{Label: fmt.Sprintf(label, i+1), Rows: rows[i*per : (i+1)*per]}
			for j := range out[i].Rows {
				v := float64(8000 + 9000*j + 3777*i)
				out[i].Rows[j].Value, out[i].Rows[j].Text = v, fmt.Sprintf("%.0f元", v)
			}
		}
		return out
	}
	income := groups("人均可支配收入%d", 3, 2)
	gap := groups("第%d组", 2, 3)
	gap[1].Rows[0] = Row{}
	return []sample{
		{"grouped", grouped(headZH("income"), []string{"城镇常住居民", "农村常住居民"}, income)},
		{"grouped-en", grouped(headEN("income"), []string{"Urban residents", "Rural residents"}, groups("Disposable income per person, item %d", 4, 2))},
		{"grouped-empty", grouped(headZH("none"), []string{"城镇", "农村"}, nil)},
		{"grouped-one", grouped(headZH("one"), []string{"城镇", "农村"}, groups("收入%d", 1, 2))},
		{"grouped-gap", grouped(headZH("gap"), []string{"一", "二", "三"}, gap)},
		{"grouped-long", grouped(headEN("long"), []string{longEN, longZH, "c", "d"}, groups("%d "+longEN, 3, 4))},
		{"grouped-many", grouped(headZH("many"), []string{"城镇", "农村", "全体"}, groups("第%d组", 20, 3))},
	}
}

func stackSamples(t testing.TB) []sample {
	stack := func(h Head, rows []StackRow, g StackLegend) Stack {
		t.Helper()
		return made[Stack](t)(NewStack(h, rows, g))
	}
	row := func(label, unit string, added, total float64) StackRow {
		text := func(v float64) string { return fmt.Sprintf("%.0f%s", v, unit) }
		return StackRow{
			Label:  label,
			Before: Row{Value: total - added, Text: text(total - added), Derived: true},
			New:    Row{Key: label + "+", Value: added, Text: text(added)},
			Total:  Row{Key: label, Value: total, Text: text(total)},
		}
	}
	zh := StackLegend{Before: "原有（推算）", New: "2021年新增", Scale: "各行按累计=100%"}
	rows := []StackRow{
		row("科技型企业", "家", 10600, 36939), row("外国高端人才", "人", 347, 1498), row("研发机构", "家", 15, 104),
		row("上市企业", "家", 5, 81), row("创新基地", "个", 4, 97),
	}
	keyed := rows[0]
	keyed.Before.Key, keyed.Before.Derived = "before", false
	var many []StackRow
	for i := range 40 {
		many = append(many, row(fmt.Sprintf("第%d类机构", i), "个", float64(i), 40))
	}
	return []sample{
		{"stack", stack(headZH("stock"), rows, zh)},
		{"stack-en", stack(headEN("stock"), []StackRow{
			row("Technology-based enterprises", "", 10600, 36939), row("High-end foreign talent", "", 347, 1498), row(longEN, "", 15, 104),
		}, StackLegend{"Before (derived)", "Added in 2021", "Each row: total = 100%"})},
		{"stack-empty", stack(headZH("none"), nil, zh)},
		{"stack-one", stack(headZH("one"), []StackRow{keyed}, zh)},
		{"stack-zero", stack(headZH("zero"), []StackRow{row("全无", "个", 0, 0), row("全新", "个", 7, 7), row("无新", "个", 0, 7)}, zh)},
		{"stack-long", stack(headZH("long"), []StackRow{row(longZH, "个百分点以上的单位", 12345, 1234567)}, StackLegend{longZH, longEN, longZH})},
		{"stack-many", stack(headZH("many"), many, zh)},
	}
}

func bulletSamples(t testing.TB) []sample {
	bullet := func(h Head, rows []BulletRow) Bullet {
		t.Helper()
		return made[Bullet](t)(NewBullet(h, rows))
	}
	row := func(key, label string, result float64, text string, target float64, targetText string) BulletRow {
		return BulletRow{
			Label:  label,
			Result: Row{Key: key, Value: result, Text: text},
			Target: Row{Value: target, Text: targetText, Derived: true},
		}
	}
	two := []BulletRow{
		row("gdp", "地区生产总值增速", 8.3, "8.3%", 6, "目标 6%（推算）"),
		row("jobs", "城镇新增就业", 751000, "75.1万人", 600000, "目标 60万人（推算）"),
	}
	hard := []BulletRow{
		row("a", longZH, 1, "超过1%", 100, "目标 100%"), row("b", longEN, 100, "100%", 1, longEN),
		row("c", "全无", 0, "0", 0, "目标 0"), row("d", "相等", 5, "5", 5, "目标 5"),
	}
	hard[0].Result.Bound = AtLeast
	var many []BulletRow
	for i := range 30 {
		many = append(many, row(fmt.Sprint("k", i), fmt.Sprintf("第%d项", i), float64(i), fmt.Sprint(i), 20, "目标 20"))
	}
	return []sample{
		{"bullet", bullet(headZH("targets"), two)},
		{"bullet-en", bullet(headEN("targets"), []BulletRow{
			row("gdp", "Growth of gross domestic product", 8.3, "8.3%", 6, "Target 6% (derived)"),
			row("jobs", "New urban jobs", 751000, "751,000", 600000, "Target 600,000 (derived)"),
		})},
		{"bullet-empty", bullet(headZH("none"), nil)},
		{"bullet-one", bullet(headZH("one"), two[:1])},
		{"bullet-hard", bullet(headZH("hard"), hard)},
		{"bullet-many", bullet(headZH("many"), many)},
	}
}

func shareSamples(t testing.TB) []sample {
	shares := func(h Head, rows []Row) Shares {
		t.Helper()
		return made[Shares](t)(NewShares(h, rows))
	}
	rows := rowsOf("第%d项普及率", 97.5, 59.5, 34, 2.21, 0, 100)
	rows[0].Bound, rows[0].Text = AtLeast, "97.5%以上"
	rows[1].Bound, rows[1].Text = About, "59.5%左右"
	rows[2].Bound, rows[2].Text = AtMost, "近34%"
	full := rowsOf("%d "+longEN, 100, 99.9)
	full[0].Bound = AtLeast
	return []sample{
		{"shares", shares(headZH("rates"), rows)},
		{"shares-en", shares(headEN("rates"), rowsOf("Permanent resident urbanization rate %d", 70.3, 12.1, 88))},
		{"shares-empty", shares(headZH("none"), nil)},
		{"shares-one", shares(headZH("one"), rowsOf("常住人口城镇化率%d", 70.3))},
		{"shares-long", shares(headEN("long"), full)},
		{"shares-many", shares(headZH("many"), rowsOf("第%d项", make([]float64, 50)...))},
	}
}

func stripSamples(t testing.TB) []sample {
	strip := func(h Head, rows []Row, o StripOptions) Strip {
		t.Helper()
		return made[Strip](t)(NewStrip(h, rows, o))
	}
	growth := func(n int) []Row {
		values := make([]float64, n)
		for i := range values {
			values[i] = math.Round(10*(9+7*math.Sin(float64(i*i))+float64(i%7))) / 10
		}
		rows := rowsOf("第%d项增速", values...)
		rows[3].Bound, rows[5].Derived = AtLeast, true
		return rows
	}
	ref := &Reference{Key: "k1", Label: "地区生产总值 8.3%", Value: 8.3}
	far := append(growth(60), Row{Key: "x1", Label: "电商交易额", Value: 252.1, Text: "252.1%"},
		Row{Key: "x2", Label: "新能源汽车产量", Value: 61.2, Text: "超过61.2%", Bound: AtLeast})
	beyondAll := rowsOf("Far %d", 100, 200, 300, 400, 500, 600, 700, 800, 900, 1000)
	return []sample{
		{"strip", strip(headZH("growth"), far, StripOptions{Reference: ref, Limit: 40, BeyondLabel: "高于40%", AxisUnit: "%"})},
		{"strip-en", strip(headEN("growth"), growth(60), StripOptions{Reference: &Reference{Label: "GDP 8.3%", Value: 8.3}, AxisUnit: "%"})},
		{"strip-empty", strip(headZH("none"), nil, StripOptions{Reference: ref})},
		{"strip-one", strip(headZH("one"), rowsOf("第%d项", 12.5), StripOptions{AxisUnit: "%"})},
		{"strip-equal", strip(headZH("equal"), rowsOf("第%d项", make([]float64, 60)...), StripOptions{AxisUnit: "%"})},
		{"strip-200", strip(headZH("most"), rowsOf("第%d项", make([]float64, MaxRows)...), StripOptions{Reference: ref})},
		{"strip-negative", strip(headEN("negative"), rowsOf("%d", -1e15, 1e15, -3, 4), StripOptions{AxisUnit: " units"})},
		{"strip-beyond", strip(headZH("beyond"), beyondAll, StripOptions{Limit: 1, BeyondLabel: longZH, AxisUnit: "%"})},
	}
}

func tileSamples(t testing.TB) []sample {
	tiles := func(h Head, x []Tile) Tiles {
		t.Helper()
		return made[Tiles](t)(NewTiles(h, x))
	}
	tile := func(key, label, prefix, number, suffix, note string) Tile {
		return Tile{Row: Row{Key: key, Label: label}, Prefix: prefix, Number: number, Suffix: suffix, Note: note}
	}
	four := []Tile{
		tile("a", "计算机年产量", "突破", "1", "亿台", "首次"), tile("b", "重点产业链", "", "33", "条", "补链强链"),
		tile("c", "上云企业", "", "10.1", "万户", "累计"), tile("d", "粮食总产量", "", "109.3", "亿公斤", ""),
	}
	long := []Tile{
		tile("a", longZH, longZH, "1234567890123", longZH, longZH), tile("b", longEN, "over", "12", longEN, longEN),
		tile("c", "", "", "", "", ""), tile("d", "短", "", "5G", "", ""), tile("e", "Telecommunications", "", "1,234,567.89", "people", ""),
	}
	var many []Tile
	for i := range 24 {
		many = append(many, tile(fmt.Sprint("k", i), fmt.Sprintf("第%d项", i), "", fmt.Sprint(i*i), "个", "说明"))
	}
	return []sample{
		{"tiles", tiles(headZH("numbers"), four)},
		{"tiles-en", tiles(headEN("numbers"), []Tile{
			tile("a", "Computers made in a year", "over", "100", "million", "for the first time"),
			tile("b", "Gross domestic product", "CNY", "2,789.4", "billion", "up 8.3%"),
			tile("c", "High-tech enterprises", "", "5,108", "", ""),
			tile("d", "Disposable income of residents", "CNY", "33,803", "", "up 9.7%"),
			tile("e", "R&D spending of GDP", "about", "2.21%", "", ""),
		})},
		{"tiles-empty", tiles(headZH("none"), nil)},
		{"tiles-one", tiles(headZH("one"), four[:1])},
		{"tiles-long", tiles(headZH("long"), long)},
		{"tiles-many", tiles(headZH("many"), many)},
	}
}

// samples lists every sample of every kind.
func samples(t testing.TB) []sample {
	t.Helper()
	var all []sample
	for _, f := range []func(testing.TB) []sample{
		barSamples, groupedSamples, stackSamples, bulletSamples, shareSamples, stripSamples, tileSamples,
	} {
		all = append(all, f(t)...)
	}
	return all
}
