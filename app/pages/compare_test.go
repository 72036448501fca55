package pages

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"yulan/charts"
	"yulan/report"
)

// compared returns the head, the labels and the values of a comparison in a language.
func compared(t *testing.T, l report.Language, c Comparison) (charts.Spec, []charts.Row) {
	t.Helper()
	b := newBuilder(t, l)
	spec, err := comparedWith(b.report, b.words, l, c)
	if err != nil {
		t.Fatal(err)
	}
	figures, err := b.compared(c.Figures)
	if err != nil {
		t.Fatal(err)
	}
	_, together := b.contextOf(figures)
	rows := b.rows(figures)
	for i, label := range b.compareLabels(figures, together) {
		rows[i].Label = label
	}
	return spec, rows
}

func of(figures ...string) Comparison { return Comparison{ID: "compare-1", Figures: figures} }

// What the head of a comparison says. The values are those of the report.
func TestCompareHeads(t *testing.T) {
	cases := []struct {
		name                  string
		c                     Comparison
		title, subtitle, note string
	}{
		{
			"two rates at constant prices", of("pillar.electronics.growth", "pillar.equipment.growth"),
			"同比增速对比：电子产业、装备产业", "增加值同比增速 · 可比价格 · % · 2021年", "",
		},
		{
			"more than the title names",
			of("pillar.electronics.growth", "pillar.equipment.growth", "pillar.automobile.growth", "pillar.materials.growth", "gdp.growth"),
			"同比增速对比：电子产业、装备产业、汽车产业及另外 2 项", "同比增速 · 可比价格 · % · 2021年", "",
		},
		{
			"prices differ", of("gdp.growth", "retail.growth"),
			"同比增速对比：地区生产总值、社会消费品零售", "同比增速 · % · 2021年",
			"按统计惯例，各项增速的价格口径不一，有的含价格变动，有的不含，不宜逐项比较。",
		},
		{
			"a part beside the city", of("retail.level", "southeast.tourism-revenue.level"),
			"规模对比：社会消费品零售、渝东南旅游总收入", "规模 · 亿元 · 2021年", "范围不同：注明渝东南的不是全市数据。",
		},
		{
			"joint with Sichuan alone", of("joint.projects.investment", "joint.projects.invested"),
			"规模对比：共建项目总投资、完成年度投资", "川渝共建重大项目投资 · 元 · 2021年", "",
		},
		{
			"measures differ", of("tech-firms.new", "tech-firms.total"),
			"对比：新培育科技型企业、科技型企业", "家 · 2021年及年末", "各项类别不同，仅供对照。",
		},
		{
			"a bound", of("digital-economy.growth", "gdp.growth"),
			"同比增速对比：数字经济、地区生产总值", "同比增速 · % · 2021年",
			"部分增速的价格口径报告没有说明，比较时应留意。带“以上”“近”“左右”等限定语的是界限或约数，次序未必确切。",
		},
		{
			"a part at current prices beside GDP", of("trade.asean.growth", "gdp.growth"),
			"同比增速对比：对东盟进出口、地区生产总值", "同比增速 · % · 2021年",
			"按统计惯例，各项增速的价格口径不一，有的含价格变动，有的不含，不宜逐项比较。",
		},
		{
			"one rate given twice", of("fixed-investment.growth", "demand.fixed-investment.growth"),
			"同比增速对比：固定资产投资", "主要指标同比增速 · 当年价格 · % · 2021年", "",
		},
		{"one", of("gdp.level"), "规模对比：地区生产总值", "规模 · 亿元 · 2021年", ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			spec, _ := compared(t, report.Chinese, c.c)
			head := spec.Head()
			if head.Title != c.title || head.Subtitle != c.subtitle || head.Note != c.note {
				t.Errorf("got  %q / %q / %q\nwant %q / %q / %q", head.Title, head.Subtitle, head.Note, c.title, c.subtitle, c.note)
			}
			if !strings.HasPrefix(head.Source, "来源：") {
				t.Errorf("the source is %q", head.Source)
			}
			if !slices.Equal(spec.Keys(), c.c.Figures) {
				t.Errorf("the rows are %v, not in the reader's order", spec.Keys())
			}
		})
	}
}

// Beside each other figures are called by what tells them apart, with their qualifiers.
func TestCompareRows(t *testing.T) {
	cases := []struct {
		name   string
		c      Comparison
		labels []string
		texts  []string
	}{
		{
			"a chart of the report names them in short", of("pillar.electronics.growth", "pillar.equipment.growth"),
			[]string{"电子产业", "装备产业"},
			[]string{"17.3%", "16.8%"},
		},
		{
			"what no chart has together goes by its full name", of("income.urban.level", "gdp.level"),
			[]string{"城镇居民人均可支配收入", "地区生产总值"},
			[]string{"43,502元", "27,894亿元"},
		},
		{
			"scope", of("retail.level", "southeast.tourism-revenue.level", "joint.fund"),
			[]string{"社会消费品零售", "渝东南旅游总收入", "成渝地区双城经济圈发展基金规模（川渝）"},
			nil,
		},
		{
			"period", of("tech-firms.new", "tech-firms.total"),
			[]string{"新培育科技型企业（2021年）", "科技型企业（总量、2021年末）"},
			nil,
		},
		{
			"one name twice", of("fixed-investment.growth", "demand.fixed-investment.growth"),
			[]string{"固定资产投资 · 总论 第1段 第4句", "固定资产投资 · （四）一是 第2句"},
			nil,
		},
		{"a qualifier stays", of("digital-economy.growth", "gdp.growth"), nil, []string{"15%以上", "8.3%"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, rows := compared(t, report.Chinese, c.c)
			var labels, texts []string
			for _, r := range rows {
				labels, texts = append(labels, r.Label), append(texts, r.Text)
			}
			if c.labels != nil && !slices.Equal(labels, c.labels) {
				t.Errorf("labels %q, want %q", labels, c.labels)
			}
			if c.texts != nil && !slices.Equal(texts, c.texts) {
				t.Errorf("texts %q, want %q", texts, c.texts)
			}
		})
	}
}

// Units on one axis are of one size: 2.79 trillion yuan beside 43,502.
func TestCompareBringsUnitsToOne(t *testing.T) {
	_, rows := compared(t, report.Chinese, of("income.urban.level", "gdp.level"))
	if rows[0].Value != 43502 || rows[1].Value != 2789400000000 {
		t.Errorf("the bars are %v and %v long", rows[0].Value, rows[1].Value)
	}
}

func TestCompareRefuses(t *testing.T) {
	cases := []struct {
		name    string
		figures []string
		want    error
	}{
		{"percent and percentage points", []string{"gdp.growth", "gdp.over-target"}, errUnlike},
		{"yuan and people", []string{"gdp.level", "startups.supported.people"}, errUnlike},
		{"enterprises and projects", []string{"tech-firms.total", "joint.projects.number"}, errUnlike},
		{"a ratio", []string{"gdp.growth", "regions.gdp-ratio"}, errAlone},
		{"a rank", []string{"culture-satisfaction.rank"}, errAlone},
		{"no figure", []string{"gdp.nothing"}, errUnknown},
	}
	b := newBuilder(t, report.Chinese)
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if _, err := comparedWith(b.report, b.words, b.language, of(c.figures...)); !errors.Is(err, c.want) {
				t.Errorf("drawing it: got %v, want %v", err, c.want)
			}
			if _, err := NewComparison(b.report, c.figures...); !errors.Is(err, c.want) {
				t.Errorf("beginning it: got %v, want %v", err, c.want)
			}
		})
	}
}

// The reader's own title stands in place of the one that is made, in every language.
func TestCompareTakesTheReadersTitle(t *testing.T) {
	c := of("gdp.growth", "retail.growth")
	c.Title, c.Highlight = "我的标题", "retail.growth"
	for _, l := range report.Languages {
		spec, _ := compared(t, l, c)
		if got := spec.Head().Title; got != c.Title {
			t.Errorf("%s: the title is %q", l, got)
		}
	}
}

// All figures of one unit are told apart in every language, and whatever part of the city
// is beside the whole, the note says so.
func TestCompareTellsFiguresApart(t *testing.T) {
	for _, l := range report.Languages {
		b := newBuilder(t, l)
		for _, f := range b.report.Figures {
			var unit []report.Figure
			for _, g := range b.report.Figures {
				if CanCompare(f) && f.SharesAxis(g) {
					unit = append(unit, g)
				}
			}
			if len(unit) > 0 && unit[0].ID != f.ID {
				continue // seen before
			}
			labels := b.compareLabels(unit, false)
			slices.Sort(labels)
			if n := len(slices.Compact(labels)); n != len(unit) {
				t.Errorf("%s: %d figures in %s have %d names", l, len(unit), f.Unit.Printed, n)
			}
			for _, g := range unit {
				if note := b.scopeNote([]report.Figure{f, g}); (note == "") != (f.Scope == g.Scope) ||
					!strings.Contains(note, g.Scope.In(l)) && f.Scope != g.Scope {
					t.Errorf("%s: the note of %s and %s is %q", l, f.ID, g.ID, note)
				}
			}
		}
	}
}

// warnings returns what is to be known of a comparison, in one text, and what can be done.
func warnings(t *testing.T, c Comparison) (said string, remedies []Remedy) {
	t.Helper()
	b := newBuilder(t, report.Chinese)
	for _, w := range CompareWarnings(b.report, Speech{b.language, b.words}, c) {
		said += w.Text
		remedies = append(remedies, w.Remedies...)
	}
	return said, remedies
}

// 252.1 % is more than ten times 17.3 % and 18 %; 17.3 % is no giant beside 18 %.
func TestCompareDwarfed(t *testing.T) {
	even := of("pillar.electronics.growth", "pillar.equipment.growth")
	if got, _ := warnings(t, even); got != "" {
		t.Errorf("even bars: %q", got)
	}
	far := "new-energy-vehicles.growth"
	even.Figures = append(even.Figures, far)
	said, remedies := warnings(t, even)
	if !strings.Contains(said, "252.1%") {
		t.Fatalf("a giant: %q", said)
	}
	list := Comparisons{even}
	for _, r := range remedies {
		switch got := r.To(list)[0]; r.Label {
		case "截断坐标":
			if got.Cut != "20" { // beyond 17.3
				t.Errorf("the axis is cut at %q", got.Cut)
			}
			if said, _ := warnings(t, got); !strings.Contains(said, "20%") || strings.Contains(said, "252.1%") {
				t.Errorf("cut, it says %q", said)
			}
		case "移除它":
			if slices.Contains(got.Figures, far) || len(got.Figures) != 2 {
				t.Errorf("left are %v", got.Figures)
			}
		}
	}
	if got, _ := warnings(t, of("pillar.electronics.growth", far)); strings.Contains(got, "252.1%") {
		t.Errorf("one bar beside a giant, which is not most of them: %q", got)
	}
	if got, _ := warnings(t, of(far)); got != "" {
		t.Errorf("alone: %q", got)
	}
}

func TestComparisonsPage(t *testing.T) {
	b := newBuilder(t, report.Chinese)
	list, err := Comparisons{}.With(b.report, "gdp.growth", "retail.growth")
	if err != nil {
		t.Fatal(err)
	}
	page, err := BuildComparisons(b.report, b.words, b.language, list)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := page.Pictures()[0].Name, "对比-1 同比增速对比：地区生产总值、社会消费品零售"; got != want {
		t.Errorf("the file is %q, want %q", got, want)
	}
}
