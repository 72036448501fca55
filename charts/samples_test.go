package charts

import (
	"fmt"
	"math"
	"slices"
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

func headZH(id string) Head { return sampleHead(id) }

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

func rowsOf(label string, values ...float64) []Row { return sampleRows(label, values...) }

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
		{Key: "a", Label: "最大", Value: maxValue, Text: "10000000亿元以上", Bound: AtLeast},
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
		{"bars", barsKind.samples().Usual},
		{"bars-en", bars(headEN("pillars"), pillarsEN(), BarOptions{Reference: &Reference{Key: "gdp", Label: "Gross domestic product 8.3%", Value: 8.3}})},
		{"bars-empty", barsKind.samples().Empty},
		{"bars-one", barsKind.samples().Single},
		{"bars-gap", barsKind.samples().Gap},
		{"bars-equal", bars(headZH("equal"), rowsOf("第%d项", 7, 7, 7), BarOptions{})},
		{"bars-zero", bars(headZH("zero"), zeros, BarOptions{})},
		{"bars-negative", bars(headZH("negative"), rowsOf("第%d项指标", 12, -4.4, 3, -9.1), BarOptions{AsGiven: true, Reference: ref})},
		{"bars-below", bars(headEN("below"), rowsOf("Item %d", -1, -20), BarOptions{})},
		{"bars-long", bars(headZH("long"), long, BarOptions{})},
		{"bars-long-en", bars(headEN("long"), longEnglish, BarOptions{Reference: &Reference{Label: longEN, Value: 10}})},
		{"bars-extreme", bars(headZH("extreme"), extreme, BarOptions{})},
		{"bars-highlight", bars(headZH("highlight"), pillars(), BarOptions{AsGiven: true, StandsOut: []string{"medicine"}})},
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
	return []sample{
		{"grouped", groupedKind.samples().Usual},
		{"grouped-en", grouped(headEN("income"), []string{"Urban residents", "Rural residents"}, sampleGroups("Disposable income per person, item %d", 4, 2))},
		{"grouped-empty", groupedKind.samples().Empty},
		{"grouped-one", groupedKind.samples().Single},
		{"grouped-gap", groupedKind.samples().Gap},
		{"grouped-long", grouped(headEN("long"), []string{longEN, longZH, "c", "d"}, sampleGroups("%d "+longEN, 3, 4))},
		{"grouped-many", grouped(headZH("many"), []string{"城镇", "农村", "全体"}, sampleGroups("第%d组", 20, 3))},
	}
}

func stackSamples(t testing.TB) []sample {
	stack := func(h Head, rows []StackRow, g StackLegend) Stack {
		t.Helper()
		return made[Stack](t)(NewStack(h, rows, g))
	}
	row := sampleStackRow
	zh := StackLegend{Before: "原有（推算）", New: "2021年新增", Scale: "各行按累计=100%"}
	var many []StackRow
	for i := range 40 {
		many = append(many, row(fmt.Sprintf("第%d类机构", i), "个", float64(i), 40))
	}
	return []sample{
		{"stack", stackKind.samples().Usual},
		{"stack-en", stack(headEN("stock"), []StackRow{
			row("Technology-based enterprises", "", 10600, 36939), row("High-end foreign talent", "", 347, 1498), row(longEN, "", 15, 104),
		}, StackLegend{"Before (derived)", "Added in 2021", "Each row: total = 100%", nil})},
		{"stack-empty", stackKind.samples().Empty},
		{"stack-one", stackKind.samples().Single},
		{"stack-gap", stackKind.samples().Gap},
		{"stack-zero", stack(headZH("zero"), []StackRow{row("全无", "个", 0, 0), row("全新", "个", 7, 7), row("无新", "个", 0, 7)}, zh)},
		{"stack-long", stack(headZH("long"), []StackRow{row(longZH, "个百分点以上的单位", 12345, 1234567)}, StackLegend{longZH, longEN, longZH, nil})},
		{"stack-many", stack(headZH("many"), many, zh)},
	}
}

func targetSamples(t testing.TB) []sample {
	target := func(h Head, groups ...TargetGroup) Target {
		t.Helper()
		return made[Target](t)(NewTarget(h, groups))
	}
	row := sampleTargetRow
	hard := TargetGroup{Line: longZH, At: 100, AxisUnit: "个百分点", Rows: []TargetRow{
		row("a", longZH, longZH, 1, "超过1%"), row("b", longEN, longEN, 1e6, "1000000%"), row("c", "全无", "", 0, ""),
	}}
	hard.Rows[0].Bound, hard.Rows[1].Bound = AtLeast, About
	many := TargetGroup{Line: "目标 = 100%", At: 100}
	for i := range 30 {
		many.Rows = append(many.Rows, row(fmt.Sprint("k", i), fmt.Sprintf("第%d项", i), "目标20", float64(5*i), fmt.Sprint(5*i)))
	}
	return []sample{
		{"target", targetKind.samples().Usual},
		{"target-en", target(headEN("targets"),
			TargetGroup{Line: "Target", AxisUnit: " pts", Rows: []TargetRow{row("gdp", "Growth of gross domestic product", "8.3% against 6% (derived)", 2.3, "2.3 points above")}},
			TargetGroup{Line: "Target = 100%", At: 100, AxisUnit: "%", Rows: []TargetRow{row("jobs", "New urban jobs", "751,000 against 600,000 (derived)", 125.2, "125.2%, 151,000 more")}},
		)},
		{"target-empty", targetKind.samples().Empty},
		{"target-one", targetKind.samples().Single},
		{"target-gap", targetKind.samples().Gap},
		{"target-hard", target(headZH("hard"), hard, TargetGroup{Line: "目标"}, hard.again())},
		{"target-many", target(headZH("many"), many)},
	}
}

// again returns the group with keys of its own.
func (g TargetGroup) again() TargetGroup {
	g.Rows = slices.Clone(g.Rows)
	for i := range g.Rows {
		g.Rows[i].Key, g.Rows[i].Over, g.Rows[i].Value = g.Rows[i].Key+"2", "", -g.Rows[i].Value
	}
	return g
}

func changeSamples(t testing.TB) []sample {
	change := func(h Head, rows []ChangeRow) Change {
		t.Helper()
		return made[Change](t)(NewChange(h, rows, ChangeLegend{"2020 (derived)", "2021"}))
	}
	row := sampleChangeRow
	long := []ChangeRow{row("a", longZH, 1, 2, "+100%"), row("b", longEN, 0, 1e9, "ten to the ninth"), row("c", "", 5, 0, "")}
	long[0].After.Bound, long[1].After.Bound, long[2].After.Bound = AtLeast, About, AtMost
	var many []ChangeRow
	for i := range 40 {
		many = append(many, row(fmt.Sprint("k", i), fmt.Sprintf("第%d项", i), float64(i), 20, "+20%"))
	}
	return []sample{
		{"change", changeKind.samples().Usual},
		{"change-en", change(headEN("income"), []ChangeRow{
			row("urban", "Urban residents", 40020, 43502, "+8.7%"), row("rural", "Rural residents", 16370, 18100, "+10.6%"),
		})},
		{"change-empty", changeKind.samples().Empty},
		{"change-one", changeKind.samples().Single},
		{"change-gap", changeKind.samples().Gap},
		{"change-hard", change(headZH("hard"), long)},
		{"change-many", change(headZH("many"), many)},
	}
}

func shareSamples(t testing.TB) []sample {
	shares := func(h Head, rows []Row) Shares {
		t.Helper()
		return made[Shares](t)(NewShares(h, rows, ShareOptions{}))
	}
	full := rowsOf("%d "+longEN, 100, 99.9)
	full[0].Bound = AtLeast
	return []sample{
		{"shares", sharesKind.samples().Usual},
		{"shares-en", shares(headEN("rates"), rowsOf("Permanent resident urbanization rate %d", 70.3, 12.1, 88))},
		{"shares-empty", sharesKind.samples().Empty},
		{"shares-one", sharesKind.samples().Single},
		{"shares-gap", sharesKind.samples().Gap},
		{"shares-long", shares(headEN("long"), full)},
		{"shares-many", shares(headZH("many"), rowsOf("第%d项", make([]float64, 50)...))},
	}
}

func stripSamples(t testing.TB) []sample {
	strip := func(h Head, o StripOptions, lanes ...StripLane) Strip {
		t.Helper()
		return made[Strip](t)(NewStrip(h, lanes, o))
	}
	of := func(rows []Row, r *Reference) StripLane { return StripLane{Rows: rows, Reference: r} }
	growth := sampleGrowth
	ref := &Reference{Key: "k1", Label: "地区生产总值 8.3%", Value: 8.3}
	beyondAll := rowsOf("Far %d", 100, 200, 300, 400, 500, 600, 700, 800, 900, 1000)
	rows := growth(60)
	for i := range rows {
		rows[i].Label = fmt.Sprintf("%d %s", i, longEN)
	}
	return []sample{
		{"strip", stripKind.samples().Usual},
		{"strip-en", strip(headEN("growth"), StripOptions{AxisUnit: "%"}, of(growth(60), &Reference{Label: "GDP 8.3%", Value: 8.3}))},
		{"strip-empty", stripKind.samples().Empty},
		{"strip-one", stripKind.samples().Single},
		{"strip-gap", stripKind.samples().Gap},
		{"strip-equal", strip(headZH("equal"), StripOptions{AxisUnit: "%"}, of(rowsOf("第%d项", make([]float64, 60)...), nil))},
		{"strip-200", strip(headZH("most"), StripOptions{}, of(rowsOf("第%d项", make([]float64, MaxRows)...), ref))},
		{"strip-negative", strip(headEN("negative"), StripOptions{AxisUnit: " units"}, of(rowsOf("%d", -1e15, 1e15, -3, 4), nil))},
		{"strip-beyond", strip(headZH("beyond"), StripOptions{Limit: 1, BeyondLabel: longZH, AxisUnit: "%"}, of(beyondAll, nil))},
		{"strip-within", strip(headZH("within"), withinOptions, withinLanes()...)},
		{"strip-long", strip(headEN("long"), StripOptions{AxisUnit: "%", Named: []string{"k7", "k8", "k50"}},
			StripLane{Label: longEN, Note: longZH, Rows: rows[:30]}, StripLane{Label: longZH, Rows: rows[30:], Reference: &Reference{Label: longEN, Value: 5}}, StripLane{})},
	}
}

// withinOptions and withinLanes are of a strip of which one lane has values beyond the axis and
// no dots at its end.
var withinOptions = StripOptions{Limit: 40, BeyondLabel: "高于40%", AxisUnit: "%", Named: []string{"k0", "k7"}}

func withinLanes() []StripLane {
	rows := rowsOf("第%d项增速", 3, 5, 8, 12, 39, 2, 4, 7, 9)
	far := append(slices.Clone(rows[5:]), Row{Key: "x1", Label: "新能源汽车", Value: 252.1, Text: "252.1%"})
	return []StripLane{{Label: "当年价格", Rows: rows[:5]}, {Label: "实物量", Rows: far}}
}

func tileSamples(t testing.TB) []sample {
	tiles := func(h Head, x []Tile) Tiles {
		t.Helper()
		return made[Tiles](t)(NewTiles(h, x))
	}
	tile := sampleTile
	long := []Tile{
		tile("a", longZH, longZH, "1234567890123", longZH, longZH), tile("b", longEN, "over", "12", longEN, longEN),
		tile("c", "", "", "", "", ""), tile("d", "短", "", "5G", "", ""), tile("e", "Telecommunications", "", "1,234,567.89", "people", ""),
	}
	var many []Tile
	for i := range 24 {
		many = append(many, tile(fmt.Sprint("k", i), fmt.Sprintf("第%d项", i), "", fmt.Sprint(i*i), "个", "说明"))
	}
	return []sample{
		{"tiles", tilesKind.samples().Usual},
		{"tiles-en", tiles(headEN("numbers"), []Tile{
			tile("a", "Computers made in a year", "over", "100", "million", "for the first time"),
			tile("b", "Gross domestic product", "CNY", "2,789.4", "billion", "up 8.3%"),
			tile("c", "High-tech enterprises", "", "5,108", "", ""),
			tile("d", "Disposable income of residents", "CNY", "33,803", "", "up 9.7%"),
			tile("e", "R&D spending of GDP", "about", "2.21%", "", ""),
		})},
		{"tiles-empty", tilesKind.samples().Empty},
		{"tiles-one", tilesKind.samples().Single},
		{"tiles-gap", tilesKind.samples().Gap},
		{"tiles-long", tiles(headZH("long"), long)},
		{"tiles-many", tiles(headZH("many"), many)},
	}
}

// samples lists every sample: those of each kind's record, and those that are tried besides.
func samples(t testing.TB) []sample {
	t.Helper()
	var all []sample
	named := map[string]bool{}
	add := func(list ...sample) {
		for _, s := range list {
			if !named[s.name] {
				named[s.name] = true
				all = append(all, s)
			}
		}
	}
	for _, f := range []func(testing.TB) []sample{
		barSamples, groupedSamples, stackSamples, targetSamples, changeSamples, shareSamples, stripSamples, tileSamples, listSamples,
	} {
		add(f(t)...)
	}
	for _, k := range kinds {
		s, name := k.samples(), string(k.name)
		add(sample{name, s.Usual}, sample{name + "-empty", s.Empty}, sample{name + "-one", s.Single}, sample{name + "-gap", s.Gap})
	}
	return all
}
