package pages_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"yulan/app/pages"
	"yulan/app/pages/search"
	"yulan/report"
)

// What a reader types, and what has to come first. A summary is named by its chapter and
// section: "3/2".
var searchCases = []struct {
	name, query, want string // want "" is no hit at all
}{
	{"an exact short name", "GDP", "gdp.level"},
	{"in lower case", "gdp", "gdp.level"},
	{"in full width", "ＧＤＰ", "gdp.level"},
	{"an exact Chinese name", "地区生产总值增速", "gdp.growth"},
	{"the start of a Chinese name", "地区生产总值", "gdp.level"},
	{"the middle of a Chinese name", "生产总值增速高于", "gdp.over-target"},
	{"the end of a Chinese name", "高于预期目标的幅度", "gdp.over-target"},
	{"one Chinese character", "渝", "yukuaiban.users.total"},
	{"a name without its quotes", "一区与两群人均", "regions.gdp-ratio"},
	{"a name with other quotes", "\"一区\"与“两群”", "regions.gdp-ratio"},
	{"a Chinese name with spaces in it", "地区 生产 总值", "gdp.level"},
	{"a Chinese name with a stretch left out", "地区总值", "gdp.level"},
	{"a scope", "渝东南", "southeast.tourism-revenue.level"},
	{"a scope and a name", "渝东南 绿电", "southeast.green-power.share"},

	{"an exact English name", "growth of gdp", "gdp.growth"},
	{"English words in another order", "gdp growth", "gdp.growth"},
	{"the beginnings of English words", "dig eco val", "digital-economy.growth"},
	{"the middle of an English word", "onsumer goo", "pillar.consumer-goods.growth"},
	{"an English name in full width and capitals", "ＤＩＧＩＴＡＬ　ＥＣＯＮＯＭＹ", "digital-economy.growth"},
	{"one letter", "g", "gdp.level"},
	{"a word and a number", "digital 15%", "digital-economy.growth"},

	{"pinyin initials", "dqsczz", "gdp.level"},
	{"pinyin initials in capitals", "DQSCZZ", "gdp.level"},
	{"the start of full pinyin", "diqu", "gdp.level"},
	{"full pinyin", "diqushengchanzongzhi", "gdp.level"},
	{"full pinyin with spaces", "di qu sheng chan zong zhi", "gdp.level"},
	{"full pinyin with an apostrophe", "di'qu", "gdp.level"},
	{"full pinyin, the last syllable begun", "diqushengcha", "gdp.level"},
	{"full pinyin with a stretch left out", "diquzongzhi", "gdp.level"},
	{"syllables and initials mixed", "diqusczz", "gdp.level"},
	{"pinyin in the middle of a name", "chanzongzhizengsugao", "gdp.over-target"},
	{"pinyin and characters mixed", "地区sczz", "gdp.level"},
	{"pinyin and ASCII mixed", "5gjizhan", "base-stations-5g.total"},
	{"pinyin initials with spaces", "d q s c z z", "gdp.level"},
	{"pinyin with ü", "lüse", "green-materials.level"},
	{"pinyin with v for ü", "lvse", "green-materials.level"},
	{"a polyphone: 重 in 重庆", "chongqinghuji", "graduates.employment-rate"},
	{"a polyphone: 重 in 重点", "zhongdiangongzuo", ""},
	{"a polyphone: 增长 by its reading", "jingjizengzhang", "0/0"},
	{"a polyphone by its other reading", "jingjizengchang", "0/0"},
	{"a polyphone: 长 in 长度", "dianwangchangdu", "rural-grid.built"},

	{"a number as printed", "27894", "gdp.level"},
	{"a number with its thousands set apart", "27,894", "gdp.level"},
	{"a number in full width", "２７，８９４", "gdp.level"},
	{"a number with its unit", "27894亿元", "gdp.level"},
	{"a number and its unit apart", "27894 亿元", "gdp.level"},
	{"a unit and its number", "亿元 27,894", "gdp.level"},
	{"a number as converted", "2,789.4", "gdp.level"},
	{"a number as converted, without the sign", "2789.4", "gdp.level"},
	{"a number as converted with its currency", "CNY 2,789.4 billion", "gdp.level"},
	{"the start of a number", "2789", "gdp.level"},
	{"the end of a number", "7894", "gdp.level"},
	{"a percentage", "8.3%", "gdp.growth"},
	{"a percentage in full width", "８.３％", "gdp.growth"},
	{"a number without its percent sign", "8.3", "gdp.growth"},
	{"a number with its qualifier", "超过4800班", "china-europe-trains.level"},
	{"a ratio", "1.80:1", "regions.gdp-ratio"},
	{"a ratio as printed", "1.80∶1", "regions.gdp-ratio"},
	{"a rank", "第5位", "culture-satisfaction.rank"},
	{"a bound behind its number", "左右", "rd.intensity"},
	{"another bound", "以上", "incubators.municipal.total"},
	{"a bound in English", "about", "industrial-profit.growth"},
	{"the year of nearly all", "2021", ""},
	{"the year of nearly all, with a name", "gdp 2021", "gdp.level"},
	{"a hyphen that no name has", "per-capita income", "income.level"},
	{"a unit", "个百分点", "gdp.over-target"},
	{"a unit in English", "percentage points", "gdp.over-target"},
	{"an apostrophe as it is typed", "master's programmes", "masters-programmes.new"},
	{"an apostrophe as it is printed", "master’s programmes", "masters-programmes.new"},
	{"quotation marks as they are typed", "\"little giant\"", "little-giants.total"},
	{"an id", "pillar.electronics.growth", "pillar.electronics.growth"},
	{"the start of an id", "pillar.", "pillar.equipment.growth"},
	{"an id by its words", "pillar electronics", "pillar.electronics.growth"},

	{"a section's heading", "先进制造业", "3/1"},
	{"a tab", "现代产业", "3/0"},
	{"a summary's text", "以两位数增长", "3/1"},

	{"nothing", "", ""},
	{"only spaces", " \t　 ", ""},
	{"only quotes", "“”", ""},
	{"an emoji", "😀", ""},
	{"a name and an emoji", "gdp 😀", ""},
	{"a number that is not there", "27895", ""},
	{"two digits of the end of a number", "94亿元", ""},
	{"a word that is not there", "blockchain", ""},
	{"Chinese that is not there", "元宇宙", ""},
	{"a very long query", strings.Repeat("地区生产总值", 200), ""},
	{"a very long query in pinyin", strings.Repeat("diqu", 500), ""},
	{"many words", strings.Repeat("gdp ", 300), "gdp.level"},
	{"broken bytes", "gdp\xff\xfe", ""},
}

func TestFind(t *testing.T) {
	r := load(t)
	for _, l := range report.Languages {
		x := pages.NewIndex(r, words(t, l), l)
		for _, c := range searchCases {
			t.Run(string(l)+"/"+c.name, func(t *testing.T) {
				got := ""
				if hits := x.Find(c.query, 20); len(hits) > 0 {
					got = nameOf(hits[0])
				}
				if got != c.want {
					t.Errorf("%q finds %q first, want %q", c.query, got, c.want)
				}
			})
		}
	}
}

// An abbreviation is a word of names, and not initials in the middle of one.
func TestAbbreviationsFindWhatIsWritten(t *testing.T) {
	r := load(t)
	for _, l := range report.Languages {
		for _, h := range pages.NewIndex(r, words(t, l), l).Find("gdp", 0) {
			if text := strings.ToLower(h.Title + h.Also); !strings.Contains(text, "gdp") {
				t.Errorf("%s: %q is found, with %q", l, h.Title, h.Also)
			}
		}
	}
}

// nameOf names a hit as the cases do.
func nameOf(h search.Hit) string {
	if h.Figure != "" {
		return h.Figure
	}
	return string(rune('0'+h.Chapter)) + "/" + string(rune('0'+h.Section))
}

// Whatever is known of a figure finds it, first or next to figures of the same name.
func TestEveryFigureIsFound(t *testing.T) {
	r := load(t)
	w := words(t, report.Chinese)
	x := pages.NewIndex(r, w, report.Chinese)
	for _, f := range r.Figures {
		value := pages.Format(f, report.Chinese, w).String()
		for _, query := range []string{
			f.Name.In(report.Chinese), f.Name.In(report.English), f.Short.In(report.Chinese), f.Short.In(report.English), f.ID, value, f.Printed + f.Unit.Printed, f.Name.In(report.Chinese) + " " + f.Printed,
		} {
			hits := x.Find(query, 0)
			i := slices.IndexFunc(hits, func(h search.Hit) bool { return h.Figure == f.ID })
			if i < 0 || hits[i].Score < hits[0].Score {
				t.Errorf("%q does not find %s among the best", query, f.ID)
			}
		}
	}
}

// Where only some hits are wanted, the search stops early; they have to be the best all the
// same. Names that begin with digits come behind numbers that do, and still before some.
func TestFindKeepsTheBestOfALimit(t *testing.T) {
	w := words(t, report.Chinese)
	indexes := map[string]*search.Index{
		"the report": pages.NewIndex(load(t), w, report.Chinese),
		"generated":  search.New(pages.FigureEntries(load(t), generated(3000), w, report.Chinese)),
	}
	queries := append([]string{"24", "12", "5g", "500", "新", "new", "增"}, keystrokes...)
	for _, c := range searchCases {
		queries = append(queries, c.query)
	}
	for name, x := range indexes {
		for _, query := range queries {
			all := x.Find(query, 0)
			for _, limit := range []int{1, 7, 200, 5000} {
				got, want := x.Find(query, limit), all[:min(limit, len(all))]
				if !slices.EqualFunc(got, want, func(a, b search.Hit) bool { return a.Figure == b.Figure && a.Score == b.Score }) {
					t.Errorf("%s: %q: the best %d are not the first %d of all", name, query, limit, limit)
				}
			}
			for i := 1; i < len(all); i++ {
				if all[i].Score > all[i-1].Score {
					t.Fatalf("%s: %q: hit %d is better than the one before it", name, query, i)
				}
			}
		}
	}
}

// A place that is looked at later may hold the better hit.
func TestFindDoesNotStopTooEarly(t *testing.T) {
	cases := []struct {
		name, query   string
		worse, better search.Entry
	}{
		{
			"a name behind a number that only begins so", "24",
			search.Entry{Numbers: []string{"249"}},
			search.Entry{Figure: "books.level", Title: "24小时书房"},
		},
		{
			"pinyin behind the middle of an id", "dao",
			search.Entry{Figure: "bandaos.level"},
			search.Entry{Title: "道路"},
		},
		{
			"a word around a figure behind the middle of a number", "2021",
			search.Entry{Numbers: []string{"1232021456"}},
			search.Entry{Words: []string{"2021"}},
		},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			c.worse.Place, c.better.Place = "worse", "better"
			hits := search.New([]search.Entry{c.worse, c.better}).Find(c.query, 1)
			if len(hits) != 1 || hits[0].Place != "better" {
				t.Errorf("%q finds %+v", c.query, hits)
			}
			if all := search.New([]search.Entry{c.worse, c.better}).Find(c.query, 0); len(all) != 2 {
				t.Errorf("%q finds %+v, want both", c.query, all)
			}
		})
	}
}

func TestGroupHits(t *testing.T) {
	x := pages.NewIndex(load(t), words(t, report.Chinese), report.Chinese)
	hits := x.Find("增加值", 0)
	groups := search.GroupHits(hits)
	var chapters []int
	var regrouped int
	for _, g := range groups {
		if slices.Contains(chapters, g.Chapter) {
			t.Errorf("chapter %d has two groups", g.Chapter)
		}
		chapters = append(chapters, g.Chapter)
		regrouped += len(g.Hits)
		for i, h := range g.Hits {
			if h.Chapter != g.Chapter || i > 0 && h.Score > g.Hits[i-1].Score {
				t.Errorf("%s stands wrong in the group of chapter %d", nameOf(h), g.Chapter)
			}
		}
	}
	if regrouped != len(hits) || len(groups) < 2 || nameOf(groups[0].Hits[0]) != nameOf(hits[0]) {
		t.Errorf("got %d hits in %d groups, want %d, the best first", regrouped, len(groups), len(hits))
	}
	if search.GroupHits(nil) != nil {
		t.Error("no hits have a group")
	}
}

func TestHitShowsWhatWasFound(t *testing.T) {
	cases := []struct{ name, query, title, value, also string }{
		{"in the title", "生产总值", "地区[生产总值]", "27,894亿元", ""},
		{"in the value", "27894亿", "地区生产总值", "[27,894亿]元", ""},
		{"in a name of the other language", "domestic product", "地区生产总值", "27,894亿元", "Gross [domestic product] (GDP)"},
		{"in a name, words apart", "product dom", "地区生产总值", "27,894亿元", "Gross [dom]estic [product] (GDP)"},
		{"by pinyin", "sczz", "地区[生产总值]", "27,894亿元", ""},
		{"in title and value", "地区 27894", "[地区]生产总值", "[27,894]亿元", ""},
		{"as converted", "2789.4 billion", "地区生产总值", "27,894亿元", "[2,789.4 billion]"},
		{"through quotes", "一区与两群", "“[一区”与“两群]”人均地区生产总值之比", "预计1.80∶1以下", ""},
		{"in a clause of a summary", "以两位数增长", "一　先进制造业", "", "电子、装备、医药和汽车产业增加值[以两位数增长]，依次为17.3%、16.8%、14.5%和12.6%；"},
	}
	x := pages.NewIndex(load(t), words(t, report.Chinese), report.Chinese)
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			hits := x.Find(c.query, 1)
			if len(hits) == 0 {
				t.Fatalf("%q finds nothing", c.query)
			}
			h := hits[0]
			title, value, also := marked(h.Title, h.Marks), marked(h.Value, h.ValueMarks), marked(h.Also, h.AlsoMarks)
			if title != c.title || value != c.value || also != c.also {
				t.Errorf("got %q, %q, %q, want %q, %q, %q", title, value, also, c.title, c.value, c.also)
			}
		})
	}
}

// marked puts brackets around the marks of a text.
func marked(text string, marks []search.Range) string {
	for _, m := range slices.Backward(marks) {
		text = text[:m.From] + "[" + text[m.From:m.To] + "]" + text[m.To:]
	}
	return text
}

// hasPart tells whether a word of a query stands in a figure's id, by which it is found without being
// shown.
func hasPart(id, query string) bool {
	words := strings.Fields(search.Fold(query).String())
	return slices.ContainsFunc(words, func(word string) bool { return strings.Contains(id, word) })
}

// checkHits fails if a mark of a hit cannot be drawn, or none says why a query found it.
func checkHits(t *testing.T, query string, hits []search.Hit) {
	t.Helper()
	for _, h := range hits {
		if h.Figure != "" && h.Also == h.Figure {
			t.Errorf("%s is said to be found by its id, which tells a reader nothing", nameOf(h))
		}
		if len(h.Marks)+len(h.ValueMarks)+len(h.AlsoMarks) == 0 && !hasPart(h.Figure, query) {
			t.Errorf("%s was found, and nothing says where", nameOf(h))
		}
		for text, marks := range map[string][]search.Range{h.Title: h.Marks, h.Value: h.ValueMarks, h.Also: h.AlsoMarks} {
			end := 0
			for _, m := range marks {
				if m.From < end || m.To <= m.From || m.To > len(text) || !utf8.ValidString(text[m.From:m.To]) {
					t.Errorf("%s: %v is no range of %q behind %d", nameOf(h), m, text, end)
					break
				}
				end = m.To
			}
		}
	}
}

func TestEveryHitSaysWhere(t *testing.T) {
	x := pages.NewIndex(load(t), words(t, report.Chinese), report.Chinese)
	for _, c := range searchCases {
		t.Run(c.name, func(t *testing.T) { checkHits(t, c.query, x.Find(c.query, 0)) })
	}
}

func FuzzFind(f *testing.F) {
	for _, c := range searchCases {
		f.Add(c.query)
	}
	x := pages.NewIndex(load(f), words(f, report.English), report.English)
	f.Fuzz(func(t *testing.T, query string) {
		if len(query) > 100 {
			return // not an input; long ones are counted by a test of their own
		}
		checkHits(t, query, x.Find(query, 50))
	})
}
