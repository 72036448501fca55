package pages_test

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"yulan/app/pages"
	"yulan/assets"
	"yulan/report"
)

// The English column is calculated by hand: 亿 = 10^8, 万 = 10^4, 1 公斤 = 10^-3 t,
// 1 千瓦 = 10^-3 MW.
var formatCases = []struct {
	printed, unit, qualifiers string
	zh, en                    string
}{
	// money
	{"27894", "亿元", "", "27,894亿元", "CNY 2,789.4 billion"},
	{"13967.7", "亿元", "", "13,967.7亿元", "CNY 1,396.77 billion"},
	{"1030.9", "亿元", "", "1,030.9亿元", "CNY 103.09 billion"},
	{"223.5", "亿元", "", "223.5亿元", "CNY 22.35 billion"},
	{"300", "亿元", "", "300亿元", "CNY 30 billion"},
	{"600", "亿元", "以上", "600亿元以上", "at least CNY 60 billion"},
	{"540", "亿元", "余", "540余亿元", "over CNY 54 billion"},
	{"54", "亿元", "超", "超54亿元", "over CNY 5.4 billion"},
	{"14", "亿元", "超过", "超过14亿元", "over CNY 1.4 billion"},
	{"10", "亿元", "", "10亿元", "CNY 1 billion"},
	{"7.1", "亿元", "", "7.1亿元", "CNY 710 million"},
	{"4.2", "亿元", "", "4.2亿元", "CNY 420 million"},
	{"5.0", "亿元", "", "5.0亿元", "CNY 500 million"},
	{"20.0", "亿元", "", "20.0亿元", "CNY 2.0 billion"},
	{"0.001", "亿元", "", "0.001亿元", "CNY 100,000"},
	{"1.57", "万亿元", "", "1.57万亿元", "CNY 1.57 trillion"},
	{"0.9", "万亿元", "", "0.9万亿元", "CNY 900 billion"},
	{"33803", "元", "", "33,803元", "CNY 33,803"},
	{"125", "元/月", "", "125元/月", "CNY 125 a month"},
	{"33.6", "亿美元", "", "33.6亿美元", "USD 3.36 billion"},
	{"70", "亿美元", "超过", "超过70亿美元", "over USD 7 billion"},
	// percentages
	{"8.3", "%", "", "8.3%", "8.3%"},
	{"9", "%", "", "9%", "9%"},
	{"10.0", "%", "", "10.0%", "10.0%"},
	{"100", "%", "", "100%", "100%"},
	{"-0.5", "%", "", "−0.5%", "−0.5%"},
	{"1234.5", "%", "", "1,234.5%", "1,234.5%"},
	{"30", "%", "超过", "超过30%", "over 30%"},
	{"15", "%", "以上", "15%以上", "at least 15%"},
	{"40", "%", "左右", "40%左右", "about 40%"},
	{"9.2", "%", "预计", "预计9.2%", "9.2% (estimated)"},
	{"70", "%", "预计;左右", "预计70%左右", "about 70% (estimated)"},
	{"2.3", "个百分点", "", "2.3个百分点", "2.3 percentage points"},
	// people
	{"75.1", "万人", "", "75.1万人", "751,000"},
	{"11.99", "万人", "", "11.99万人", "119,900"},
	{"344", "万人", "", "344万人", "3.44 million"},
	{"99.9999", "万人", "", "99.9999万人", "999,999"},
	{"100", "万人", "", "100万人", "1 million"},
	{"5", "万名", "", "5万名", "50,000"},
	{"1349", "名", "", "1,349名", "1,349"},
	{"8006", "人", "", "8,006人", "8,006"},
	{"1500", "人", "余", "1,500余人", "over 1,500"},
	{"8673.7", "万人次", "", "8,673.7万人次", "86.737 million"},
	// things counted
	{"5108", "家", "", "5,108家", "5,108"},
	{"999", "家", "", "999家", "999"},
	{"8000", "家", "余", "8,000余家", "over 8,000"},
	{"370", "家", "超过", "超过370家", "over 370"},
	{"400", "个", "余", "400余个", "over 400"},
	{"82.6", "万个", "", "82.6万个", "826,000"},
	{"1.8", "万个", "", "1.8万个", "18,000"},
	{"10.1", "万户", "", "10.1万户", "101,000"},
	{"20100", "户", "", "20,100户", "20,100"},
	{"20", "万张", "", "20万张", "200,000"},
	{"2200", "万", "", "2,200万", "22 million"},
	{"60", "亿", "超过", "超过60亿", "over 6 billion"},
	{"2.2", "亿件", "超过", "超过2.2亿件", "over 220 million"},
	{"15", "件", "", "15件", "15"},
	{"1", "亿台", "突破", "突破1亿台", "over 100 million"},
	{"4800", "班", "超过", "超过4,800班", "over 4,800"},
	{"53", "项", "", "53项", "53"},
	{"33", "条", "", "33条", "33"},
	{"1", "所", "", "1所", "1"},
	{"150", "场", "", "150场", "150"},
	{"1906", "处", "", "1,906处", "1,906"},
	{"72", "座", "", "72座", "72"},
	{"31", "栋", "", "31栋", "31"},
	{"52", "对", "", "52对", "52"},
	// length, area, mass, power, time
	{"3841", "公里", "", "3,841公里", "3,841 km"},
	{"2500", "公里", "超", "超2,500公里", "over 2,500 km"},
	{"80", "平方公里", "", "80平方公里", "80 km²"},
	{"2854", "万平方米", "", "2,854万平方米", "28.54 million m²"},
	{"300", "万平方米", "近", "近300万平方米", "nearly 3 million m²"},
	{"510", "万亩", "", "510万亩", "5.1 million mu"},
	{"32", "万亩", "", "32万亩", "320,000 mu"},
	{"109.3", "亿公斤", "", "109.3亿公斤", "10.93 million tonnes"},
	{"27.5", "万吨", "", "27.5万吨", "275,000 tonnes"},
	{"30", "万千瓦", "超", "超30万千瓦", "over 300 MW"},
	{"326", "天", "", "326天", "326 days"},
	{"5", "年", "", "5年", "5 years"},
	// numbers without a unit, and a place
	{"1.80∶1", "", "预计;以下", "预计1.80∶1以下", "at most 1.80:1 (estimated)"},
	{"5", "位", "", "第5位", "No. 5"},
}

func TestFormat(t *testing.T) {
	r := load(t)
	units, qualifiers := unitsOf(r), qualifiersOf(r)
	tested := map[string]bool{}
	for _, c := range formatCases {
		tested[c.unit] = true
		t.Run(c.zh, func(t *testing.T) {
			unit, ok := units[c.unit]
			if !ok {
				t.Fatalf("no figure has the unit %q", c.unit)
			}
			number, _, _ := strings.Cut(c.printed, "∶")
			f := report.Figure{Printed: c.printed, Value: decimal.RequireFromString(number), Unit: unit}
			if c.unit == "位" {
				f.Measure = report.Rank
			}
			for _, printed := range strings.FieldsFunc(c.qualifiers, func(r rune) bool { return r == ';' }) {
				q, ok := qualifiers[printed]
				if !ok {
					t.Fatalf("no figure has the qualifier %q", printed)
				}
				f.Qualifiers = append(f.Qualifiers, q)
			}
			for l, want := range map[report.Language]string{report.Chinese: c.zh, report.English: c.en} {
				if got := pages.Format(f, l, words(t, l)).String(); got != want {
					t.Errorf("%s: got %q, want %q", l, got, want)
				}
			}
		})
	}
	for printed := range units {
		if !tested[printed] {
			t.Errorf("the unit %q is not tested", printed)
		}
	}
}

// A tile draws the number apart from its words, so the parts matter too.
func TestFormatParts(t *testing.T) {
	r := load(t)
	cases := []struct {
		figure   string
		language report.Language
		want     pages.Value
	}{
		{"gdp.level", report.Chinese, pages.Value{Prefix: "", Number: "27,894", Suffix: "亿元"}},
		{"gdp.level", report.English, pages.Value{Prefix: "CNY ", Number: "2,789.4", Suffix: " billion"}},
		{"computers.output", report.Chinese, pages.Value{Prefix: "突破", Number: "1", Suffix: "亿台"}},
		{"computers.output", report.English, pages.Value{Prefix: "over ", Number: "100", Suffix: " million"}},
		{"culture-satisfaction.rank", report.Chinese, pages.Value{Prefix: "第", Number: "5", Suffix: "位"}},
		{"grain.output", report.English, pages.Value{Prefix: "", Number: "10.93", Suffix: " million tonnes"}},
	}
	for _, c := range cases {
		t.Run(c.figure+" "+string(c.language), func(t *testing.T) {
			f, ok := r.Figure(c.figure)
			if !ok {
				t.Fatal("there is no such figure")
			}
			if got := pages.Format(f, c.language, words(t, c.language)); got != c.want {
				t.Errorf("got %+v, want %+v", got, c.want)
			}
		})
	}
}

// unitsOf returns every unit that a figure of the report has.
func unitsOf(r *report.Report) map[string]report.Unit {
	units := map[string]report.Unit{}
	for _, f := range r.Figures {
		units[f.Unit.Printed] = f.Unit
	}
	return units
}

func qualifiersOf(r *report.Report) map[string]report.Qualifier {
	qualifiers := map[string]report.Qualifier{}
	for _, f := range r.Figures {
		for _, q := range f.Qualifiers {
			qualifiers[q.Printed] = q
		}
	}
	return qualifiers
}

func load(t testing.TB) *report.Report {
	t.Helper()
	r, err := pages.Load(assets.Report())
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func words(t testing.TB, l report.Language) assets.Words {
	t.Helper()
	w, err := assets.LoadWords(string(l))
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// Every qualifier that a report may print has words in every language, and in that of the
// reports those that are printed.
func TestQualifiersHaveWords(t *testing.T) {
	for _, l := range report.Languages {
		w := words(t, l)
		for _, q := range report.Qualifiers() {
			said := w.T("qualifier." + q.Key)
			if strings.ContainsAny(said, "[]") || l.IsOriginal() && said != q.Printed {
				t.Errorf("%s: %s is called %q", l, q.Printed, said)
			}
		}
	}
}
