package pages_test

import (
	"slices"
	"strings"
	"testing"

	"yulan/app/pages"
	"yulan/assets"
	"yulan/report"
)

func speech(t *testing.T, l report.Language) pages.Speech {
	t.Helper()
	words, err := assets.LoadWords(string(l))
	if err != nil {
		t.Fatal(err)
	}
	return pages.Speech{Language: l, Words: words}
}

// written puts a detail in one line of text, as it stands in the window.
func written(d pages.Detail) string {
	said := []string{d.Name, d.Value}
	for _, f := range d.InShort() {
		said = append(said, f.Label+" "+f.Text)
	}
	return strings.Join(append(said, d.Location), " | ")
}

// The texts are put together by hand from the rows of figures.csv.
func TestDetail(t *testing.T) {
	r := load(t)
	zh, en := speech(t, report.Chinese), speech(t, report.English)
	for _, c := range []struct{ id, zh, en string }{
		{
			"gdp.level",
			"地区生产总值 | 27,894亿元 | 类别 规模 | 时间 2021年 | 英文 CNY 2,789.4 billion | 范围 全市 | 单位 亿元 | 总论 第1段 第4句",
			"Gross domestic product (GDP) | CNY 2,789.4 billion | Measure level | Period 2021 | In Chinese 27894亿元 | Scope whole city | Unit CNY | Overview, para. 1, sentence 4",
		},
		{
			"digital.big-data-firms.total",
			"大数据智能化企业数 | 8,000余家 | 类别 总量 | 时间 2021年末 | 英文 over 8,000 | 限定语 余 | 范围 全市 | 单位 家 | （三）二是 第3句",
			"Big data and smart technology enterprises | over 8,000 | Measure total | Period end of 2021 | In Chinese 8000余家 | Qualifier over | Scope whole city | Unit number | Ch. 3, sec. 2, sentence 3",
		},
		{ // what reads the same in both languages is said once
			"gdp.growth",
			"地区生产总值增速 | 8.3% | 类别 同比增速 | 时间 2021年 | 范围 全市 | 预期目标（推算） 6% | 单位 % | 总论 第1段 第4句",
			"Growth of GDP | 8.3% | Measure growth year on year | Period 2021 | Scope whole city | Target (derived) 6% | Unit percent | Overview, para. 1, sentence 4",
		},
		{
			"listed-firms.total",
			"累计上市企业 | 81家 | 类别 总量 | 时间 2021年末 | 范围 全市 | 年初（推算） 75家 | 单位 家 | 总论 第4段 第5句",
			"Listed companies, total | 81 | Measure total | Period end of 2021 | Scope whole city | At the start of the year (derived) 75 | Unit number | Overview, para. 4, sentence 5",
		},
	} {
		f, ok := r.Figure(c.id)
		if !ok {
			t.Fatalf("there is no %s", c.id)
		}
		if got := written(pages.NewDetail(r, f, zh, en)); got != c.zh {
			t.Errorf("%s:\ngot  %s\nwant %s", c.id, got, c.zh)
		}
		if got := written(pages.NewDetail(r, f, en, zh)); got != c.en {
			t.Errorf("%s:\ngot  %s\nwant %s", c.id, got, c.en)
		}
	}
}

// Every figure of the report has a name, a value, a place and its facts, in every
// language, and its digits as printed.
func TestDetailOfEveryFigure(t *testing.T) {
	r := load(t)
	speeches := []pages.Speech{speech(t, report.Chinese), speech(t, report.English)}
	for i, in := range speeches {
		for _, f := range r.Figures {
			d := pages.NewDetail(r, f, in, speeches[1-i])
			for _, part := range append([]pages.Fact{{Text: d.Name}, {Text: d.Value}, {Text: d.Location}}, d.InShort()...) {
				if part.Text == "" || strings.Contains(part.Text, "[") {
					t.Errorf("%s: %s has the part %q", in.Language, f.ID, part)
				}
			}
			if !strings.Contains(pages.Printed(f), f.Printed) {
				t.Errorf("%s is printed %q, not with %q", f.ID, pages.Printed(f), f.Printed)
			}
			if want := len(r.DerivedOf(f.ID)); len(d.Derived) != want {
				t.Errorf("%s has %d derivations, want %d", f.ID, len(d.Derived), want)
			}
		}
	}
}

// What follows from a figure stands in the reader's units, with its formula.
func TestDetailDerives(t *testing.T) {
	r := load(t)
	zh, en := speech(t, report.Chinese), speech(t, report.English)
	f, _ := r.Figure("gdp.growth")
	for _, c := range []struct {
		in, other            pages.Speech
		name, value, formula string
		stop                 string
	}{
		{zh, en, "预期目标（推算）", "6%", "8.3% − 2.3个百分点 = 6%", "。"},
		{en, zh, "Target (derived)", "6%", "8.3% − 2.3 percentage points = 6%", "."},
	} {
		d := pages.NewDetail(r, f, c.in, c.other)
		i := slices.IndexFunc(d.Derived, func(v pages.Derivation) bool { return v.About && v.Name == c.name })
		if i < 0 {
			t.Errorf("%s: nothing is named %q in %+v", c.in.Language, c.name, d.Derived)
			continue
		}
		if got := d.Derived[i]; got.Value != c.value || got.Formula != c.formula || got.How == "" {
			t.Errorf("got %+v, want %s and %s", got, c.value, c.formula)
		}
		if strings.Contains(d.Derived[i].How, "。。") || !strings.HasSuffix(d.Derived[i].How, c.stop) {
			t.Errorf("it is explained by %q", d.Derived[i].How)
		}
	}
	if level, _ := r.Figure("gdp.level"); len(pages.NewDetail(r, level, zh, en).Refused) == 0 {
		t.Error("it does not say why GDP of the year before is not derived")
	}
}

// A reason why many figures are not set against one is given once, with all their names.
func TestDetailGivesEachReasonOnce(t *testing.T) {
	r := load(t)
	zh, en := speech(t, report.Chinese), speech(t, report.English)
	for _, f := range r.Figures {
		refused := pages.NewDetail(r, f, zh, en).Refused
		for i, why := range refused {
			if slices.ContainsFunc(refused[:i], func(other string) bool { return strings.HasSuffix(other, why) || strings.HasSuffix(why, other) }) {
				t.Errorf("%s: given more than once: %s", f.ID, why)
			}
		}
	}
	growth, _ := r.Figure("gdp.growth")
	named := strings.Join(pages.NewDetail(r, growth, zh, en).Refused, "\n")
	for _, id := range []string{"retail.growth", "freight.growth", "income.rural.growth"} {
		if f, ok := r.Figure(id); !ok || !strings.Contains(named, f.Name.In(report.Chinese)) {
			t.Errorf("of %s it is not said that GDP growth is not taken from it", id)
		}
	}
}

func TestPrinted(t *testing.T) {
	r := load(t)
	for _, f := range r.Figures {
		if f.Each && !strings.Contains(pages.Printed(f), "各") {
			t.Errorf("%s is printed %q", f.ID, pages.Printed(f))
		}
	}
	for id, want := range map[string]string{
		"digital.big-data-firms.total": "8000余家", "leading-firms.output.growth": "30%左右", "gdp.level": "27894亿元",
	} {
		if f, _ := r.Figure(id); pages.Printed(f) != want {
			t.Errorf("%s is printed %q, want %q", id, pages.Printed(f), want)
		}
	}
}
