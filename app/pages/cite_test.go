package pages_test

import (
	"regexp"
	"strings"
	"testing"
	"unicode"

	"yulan/app/pages"
	"yulan/report"
)

const (
	citedZH = "重庆市发展和改革委员会. 关于重庆市2021年国民经济和社会发展计划执行情况及2022年计划草案的报告[R]. 报告年度2021: "
	citedEN = "Chongqing Municipal Development and Reform Commission. (Report year 2021). " +
		"关于重庆市2021年国民经济和社会发展计划执行情况及2022年计划草案的报告 " +
		"[Report on the Execution of Chongqing’s 2021 Plan for Economic and Social Development and on the Draft Plan for 2022]. "
)

func TestCite(t *testing.T) {
	cases := []struct{ name, id, zh, en string }{
		{
			"an amount that English converts", "gdp.level",
			"总论 第1段 第4句. 地区生产总值（2021年）: 27894亿元.",
			"Overview, para. 1, sentence 4. Gross domestic product (GDP), 2021: CNY 2,789.4 billion, printed as 27894亿元.",
		},
		{
			"a percentage, the same in both languages", "pillar.electronics.growth",
			"（三）一是 第4句. 电子产业增加值增速（2021年）: 17.3%.",
			"Ch. 3, sec. 1, sentence 4. Growth of value added of the electronics industry, 2021: 17.3%.",
		},
		{
			"a bound, at the end of the year", "liangjiang.talents.total",
			"（一）一是 第3句. 两江协同创新区集聚高端创新人才（2021年末）: 1500余人.",
			"Ch. 1, sec. 1, sentence 3. High-end innovators in the Liangjiang innovation zone, total, end of 2021: over 1,500, printed as 1500余人.",
		},
		{
			"two qualifiers and a ratio", "regions.gdp-ratio",
			"（二）二是 第2句. “一区”与“两群”人均地区生产总值之比（2021年）: 预计1.80∶1以下.",
			"Ch. 2, sec. 2, sentence 2. Ratio of per capita GDP, metropolitan area to the two town clusters, 2021: at most 1.80:1 (estimated), printed as 预计1.80∶1以下.",
		},
		{
			"a number that several figures share", "doctoral-units.new",
			"（一）二是 第5句. 新增博士学位授予单位（2021年）: 各1所.",
			"Ch. 1, sec. 2, sentence 5. Institutions newly authorized to confer doctoral degrees, 2021: 1, printed as 各1所.",
		},
		{
			"a rank", "culture-satisfaction.rank",
			"（七）四是 第5句. 公共文化服务满意度全国位次（2021年）: 第5位.",
			"Ch. 7, sec. 4, sentence 5. National rank in satisfaction with public cultural services, 2021: No. 5, printed as 第5位.",
		},
		{
			"a figure of another scope", "china-europe-trains.level",
			"（五）二是 第2句. 中欧班列（成渝）开行班数（川渝）（2021年）: 超过4800班.",
			"Ch. 5, sec. 2, sentence 2. Trips of the China-Europe Railway Express (Chengdu-Chongqing) (Sichuan-Chongqing), 2021: over 4,800, printed as 超过4800班.",
		},
	}
	r := load(t)
	for _, c := range cases {
		f, ok := r.Figure(c.id)
		if !ok {
			t.Fatalf("there is no figure %s", c.id)
		}
		for l, want := range map[report.Language]string{report.Chinese: citedZH + c.zh, report.English: citedEN + c.en} {
			t.Run(string(l)+"/"+c.name, func(t *testing.T) {
				if got := pages.Cite(r, f, l, words(t, l)); got != want {
					t.Errorf("got  %s\nwant %s", got, want)
				}
			})
		}
	}
}

func TestCiteDerived(t *testing.T) {
	cases := []struct {
		name string
		kind report.DerivedKind
		of   string
		zh   string
		en   string
	}{
		{
			"a target", report.DerivedTarget, "gdp.growth",
			"总论 第1段 第4句. 地区生产总值增速：预期目标，推算为 8.3% − 2.3个百分点 = 6%；报告未载明此数.",
			"Overview, para. 1, sentence 4. Growth of GDP: target, derived as 8.3% − 2.3 percentage points = 6%; the report does not state it.",
		},
		{
			"a result that is rounded", report.DerivedEarlier, "income.level",
			"总论 第3段 第5句. 全体居民人均可支配收入：上年，推算为 33,803元 ÷ (1 + 9.7%) ≈ 30,810元；报告未载明此数.",
			"Overview, para. 3, sentence 5. Per capita disposable income of all residents: the year before, derived as CNY 33,803 ÷ (1 + 9.7%) ≈ CNY 30,810; the report does not state it.",
		},
		{
			"figures of two sections", report.DerivedMargin, "industry.growth",
			"总论 第1段 第4句，第3段 第3句. 规上工业增加值增速：与地区生产总值增速相比，推算为 10.7% − 8.3% = 2.4个百分点；报告未载明此数.",
			"Overview, para. 1, sentence 4; para. 3, sentence 3. Growth of value added of industrial enterprises above designated size: compared with ‘Growth of GDP’, derived as 10.7% − 8.3% = 2.4 percentage points; the report does not state it.",
		},
		{
			"a constant with a unit", report.DerivedShare, "good-air-days.level",
			"（六）二是 第4句. 空气质量优良天数：占全年天数的比例，推算为 326天 ÷ 365天 ≈ 89.3%；报告未载明此数.",
			"Ch. 6, sec. 2, sentence 4. Days with good air quality: share of the year, derived as 326 days ÷ 365 days ≈ 89.3%; the report does not state it.",
		},
		{
			"a whole number", report.DerivedAmount, "national-water-sections.good.share",
			"（六）二是 第2句. 国家考核断面：水质优良的断面数，推算为 四舍五入(98.6% × 74个) = 73个；报告未载明此数.",
			"Ch. 6, sec. 2, sentence 2. Nationally assessed water sections: sections with good water quality, derived as round(98.6% × 74) = 73; the report does not state it.",
		},
		{
			"a bound that follows from a bound", report.DerivedIndex, "customs-clearance.reduction",
			"（五）三是 第2句. 进出口整体通关时间：相当于2017年的比例，推算为 100% − 60%以上 = 40%以下；报告未载明此数.",
			"Ch. 5, sec. 3, sentence 2. Overall customs clearance time for imports and exports: as a share of that of 2017, derived as 100% − at least 60% = at most 40%; the report does not state it.",
		},
		{
			"times the year before", report.DerivedIndex, "new-energy-vehicles.growth",
			"（四）二是 第4句. 新能源汽车产量：相当于上年的比例，推算为 100% + 252.1% = 352.1%；报告未载明此数.",
			"Ch. 4, sec. 2, sentence 4. Output of new energy vehicles: as a percentage of that of the year before, derived as 100% + 252.1% = 352.1%; the report does not state it.",
		},
	}
	r := load(t)
	for _, c := range cases {
		d, ok := derivedOf(r, c.kind, c.of)
		if !ok {
			t.Fatalf("there is no %s of %s", c.kind, c.of)
		}
		for l, want := range map[report.Language]string{report.Chinese: citedZH + c.zh, report.English: citedEN + c.en} {
			t.Run(string(l)+"/"+c.name, func(t *testing.T) {
				if got := pages.CiteDerived(r, d, l, words(t, l)); got != want {
					t.Errorf("got  %s\nwant %s", got, want)
				}
			})
		}
	}
}

func derivedOf(r *report.Report, kind report.DerivedKind, id string) (report.Derived, bool) {
	for _, d := range r.DerivedOf(id) {
		if d.Kind == kind && d.Of.ID == id {
			return d, true
		}
	}
	return report.Derived{}, false
}

func TestCitePlacesWithoutPlacesIsTheReport(t *testing.T) {
	r := load(t)
	got := pages.CitePlaces(r, nil, report.Chinese, words(t, report.Chinese))
	if want := strings.TrimSuffix(citedZH, ": ") + "."; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// No citation has a gap, a word that is missing, or, but for the original title and the
// printed form, Chinese in English. None names a year of publication, which nobody knows.
func TestEveryCitationIsWhole(t *testing.T) {
	r := load(t)
	printed := regexp.MustCompile(`, printed as [^.]*(\.\d+[^.]*)?\.$`)
	for _, l := range report.Languages {
		w := words(t, l)
		start := citedZH
		if l == report.English {
			start = citedEN
		}
		check := func(id, cited string) {
			rest, ok := strings.CutPrefix(cited, start)
			if !ok || strings.ContainsAny(rest, "{}[]") || !strings.HasSuffix(rest, ".") || strings.Contains(rest, "  ") {
				t.Errorf("%s is cited as %s", id, cited)
			}
			rest = printed.ReplaceAllString(rest, "")
			if l == report.English && strings.ContainsFunc(rest, func(r rune) bool { return unicode.Is(unicode.Han, r) }) {
				t.Errorf("%s is cited in Chinese: %s", id, rest)
			}
		}
		for _, f := range r.Figures {
			cited := pages.Cite(r, f, l, w)
			check(f.ID, cited)
			if !strings.Contains(cited, pages.Printed(f)) && !strings.Contains(cited, pages.Format(f, l, w).String()) {
				t.Errorf("%s is cited without its number: %s", f.ID, cited)
			}
		}
		for _, d := range r.Derived() {
			check(d.String(), pages.CiteDerived(r, d, l, w))
		}
	}
}

// A picture that stands alone says whose report its figures are from and of what year, as exactly
// as the chart in the window says where they stand.
func TestOriginOfPictures(t *testing.T) {
	r := load(t)
	for _, l := range report.Languages {
		for _, c := range r.Chapters {
			page, err := pages.Build(r, words(t, l), l, c.Number)
			if err != nil {
				t.Fatal(err)
			}
			for i, p := range page.Pictures() {
				line, short := p.Spec.Head().Source, page.Charts[i].Head().Source
				for _, want := range []string{r.Source.Place.In(l), r.Source.Period, r.Source.Kind.In(l)} {
					if strings.Count(line, want) < 1 {
						t.Errorf("%s, %s: %q does not say %q", l, p.Name, line, want)
					}
				}
				_, places, _ := strings.Cut(short, r.Source.Kind.In(l))
				if !strings.HasSuffix(line, places) {
					t.Errorf("%s, %s: %q says less than %q", l, p.Name, line, short)
				}
			}
		}
	}
}
