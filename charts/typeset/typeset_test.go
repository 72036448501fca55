package typeset

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// square measures as a grid does: 10 for a Chinese character or mark, 5 for any other.
func square(text string, _ bool) float64 {
	w := 0.0
	for _, r := range text {
		switch {
		case extends(r):
		case wide(r), r == '·':
			w += 10
		default:
			w += 5
		}
	}
	return w
}

// rules knows the words of both languages that the cases need.
var rules = NewRules(Words{
	Units:   []string{"亿元", "元", "美元", "元/月", "万", "万平方米", "平方米", "千瓦", "个百分点", "个", "场", "栋", "对", "班", "天", "人", "人次", "年末", "年", "percentage points", "billion", "million", "tonnes", "km", "mu", "days", "a month"},
	Before:  []string{"超过", "超", "近", "预计", "over", "at least", "CNY", "No."},
	Between: []string{"余"},
	After:   []string{"以上", "左右", ", expected"},
	Whole:   []string{"增速", "生产总值", "单"},
})

// joined returns the lines of a text, parted by bars, and its runs on a background in brackets.
func joined(t *Text, lines []Line) string {
	var b strings.Builder
	for i, l := range lines {
		if i > 0 {
			b.WriteByte('|')
		}
		for _, p := range t.Place(l) {
			if t.runs[p.Run].Pad > 0 {
				b.WriteString("[" + p.Text + "]")
				continue
			}
			b.WriteString(p.Text)
		}
	}
	return b.String()
}

// plain is a text of one run; chip one with a run on a background of its own.
func plain(s string) []Run { return []Run{{Text: s}} }

func chip(before, value, after string) []Run {
	return []Run{{Text: before}, {Text: value, Bold: true, Whole: true, Pad: 3, Gap: 2}, {Text: after}}
}

func TestFill(t *testing.T) {
	cases := []struct {
		name  string
		runs  []Run
		width float64
		want  string
	}{
		{"empty", nil, 50, ""},
		{"no text", plain(""), 50, ""},
		{"space alone", plain(" \n"), 50, ""},
		{"one line", plain("一二三"), 50, "一二三"},
		{"every character may end a line", plain("一二三四五六七"), 50, "一二三四五|六七"},
		{"no character is left alone", plain("一二三四五六"), 50, "一二三四|五六"},
		{"nor one with its mark", plain("一二三四五六七八九十甲。"), 110, "一二三四五六七八|九十甲。"},
		{"best after a clause", plain("一二三四五六，七八九，十甲乙丙"), 140, "一二三四五六，七八九，|十甲乙丙"},
		{"or at a space", plain("一二三四五六七八 九十 甲乙丙丁"), 140, "一二三四五六七八 九十|甲乙丙丁"},
		{"further away if need be", plain("一二三四五六七，八九十甲乙"), 120, "一二三四五六七，|八九十甲乙"},
		{"no word is left alone", plain("the growth of value added"), 100, "the growth of|value added"},
		{"but where nothing can be spared", plain("telecommunications industry"), 100, "telecommunications|industry"},
		{"every paragraph has its last line", plain("一二三四五六\n甲乙丙丁戊己"), 50, "一二三四|五六|甲乙丙丁|戊己"},
		{"a mark hangs by half", plain("一二三四，五六七"), 45, "一二三四，|五六七"},
		{"a mark does not begin a line", plain("一二三四五，六七"), 50, "一二三四|五，六七"},
		{"two marks stay together", plain("一二三四”。五六"), 50, "一二三|四”。五六"},
		{"an opening mark does not end a line", plain("一二三四（五六）"), 50, "一二三四|（五六）"},
		{"a dash is not split", plain("一二三四——五六"), 50, "一二三|四——五六"},
		{"a word is not split", plain("一二GDP三四"), 35, "一二GDP|三四"},
		{"a word that does not fit moves on", plain("一二三GDP四"), 40, "一二三|GDP四"},
		{"words break at spaces", plain("value added of industry"), 60, "value added|of industry"},
		{"a space at a break is dropped", plain("aaaa  bbbb"), 20, "aaaa|bbbb"},
		{"a compound breaks after its hyphen", plain("above-designated size"), 60, "above-|designated|size"},
		{"a compound is whole where its line is full enough", plain("it reaches some far off Land-Sea port"), 150, "it reaches some far off|Land-Sea port"},
		{"also one of three words", plain("it has processing parks of a five-billion-yuan class"), 175, "it has processing parks of a|five-billion-yuan class"},
		{"but not where its line would be short", plain("a Land-Sea corridor"), 45, "a Land-|Sea|corridor"},
		{"a unit between separators stays with its noun", plain("一二三 · 个 · 四五"), 45, "一二|三 · 个|四五"},
		{"of two short parts in a row the second does", plain("一二三四 · 新增 · 个 · 四五"), 65, "一二三四|新增 · 个|四五"},
		{"a longer part does not", plain("一二三 · 万公里 · 四五"), 45, "一二三|万公里|四五"},
		{"a hyphen before a number does not", plain("the COVID-19 time"), 40, "the|COVID-19|time"},
		{"a line break breaks", plain("一二\n三 \n四"), 50, "一二|三|四"},
		{"an empty line stays", plain("一\n\n二"), 50, "一||二"},
		{"an apostrophe does not break", plain("one city’s plan"), 60, "one city’s|plan"},
		{"quotes stay with what they quote", plain(`一二三"四五"六`), 30, `一二|三"四|五"六`},
		{"a separator goes where a line breaks", plain("一二三 · 四五六"), 45, "一二三|四五六"},
		{"and stays where none does", plain("一二三 · 四五六"), 80, "一二三 · 四五六"},
		{"no space lets a mark begin a line", plain("一二三四 ，五"), 40, "一二三|四 ，五"},
		{"an accent stays with its letter", plain("e\u0301e\u0301e\u0301e\u0301"), 10, "e\u0301e\u0301|e\u0301e\u0301"},
		{"a tie is no break", plain("para.\u00a01 and more"), 45, "para.\u00a01|and more"},
		{"a word wider than a line is broken", plain("一aaaaaaaaaaaa一"), 40, "一|aaaaaaaa|aaaa一"},
		{"a run of marks is broken all the same", plain("。。。。。。。"), 40, "。。。。|。。。"},
		{"a quantity wider than a line breaks at spaces", plain("2.3 percentage points"), 60, "2.3|percentage|points"},
		{"narrower than a character", plain("一二"), 5, "一|二"},
		{"a chip is not split", chip("一二三", "17.3%", "四"), 60, "一二三|[17.3%]四"},
		{"a chip takes its padding", chip("一二", "17.3%", ""), 52, "一二|[17.3%]"},
		{"a chip fits exactly", chip("一二", "17.3%", ""), 53, "一二[17.3%]"},
		{"a mark follows its chip", chip("一二", "17.3%", "，三"), 57, "一二|[17.3%]，三"},
		{"what is whole is not broken", []Run{{Text: "一二三"}, {Text: "四五 六七", Whole: true}}, 60, "一二三|四五 六七"},
		{"nor what it may not be parted from", []Run{{Text: "一二三"}, {Text: "四 五", Whole: true}, {Text: "。六"}}, 50, "一二三|四 五。六"},
		{"a known word is not split", plain("一二三增速四五"), 40, "一二三|增速四五"},
		{"nor a longer one", plain("一二生产总值三四"), 50, "一二|生产总值|三四"},
		{"a word wider than a line is", plain("一生产总值二"), 30, "一生产|总值二"},
		{"a word of one character is none", plain("一二三四单五六"), 50, "一二三四单|五六"},
		{"a chip wider than a line breaks at spaces", chip("", "2.3 percentage points", ""), 60, "[2.3]|[percentage]|[points]"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			text := rules.Split(c.runs, square)
			if got := joined(text, text.Fill(c.width, Hanging)); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

// A number stands in one line with what limits it, its power of ten and its unit, whatever
// the width.
func TestQuantitiesStayWhole(t *testing.T) {
	for _, quantity := range []string{
		"17.3%", "17.3％", "1,234,567.8", "27894亿元", "1.2万亿元", "16万平方米", "3千瓦", "300万千瓦", "5元/月",
		"2.3个百分点", "3场", "4栋", "5对", "6班", "7天", "8美元", "9万人次", "3万场", "2021年末", "300余人", "300余个",
		"超过15%", "预计超过70%左右", "近5年", "15%以上", "600亿元以上", "1.80∶1", "预计1.80∶1以上", "3万左右", "第5位", "第12句", "2017—2021年",
		"2017–2021", "5%—6%", "10:30", "−3.5%", "≥ 5", "８.３％", "5G",
		"CNY 2,789.4 billion", "over CNY 3 million", "at least 15%", "No. 5", "2.3 percentage points", "2.5 million tonnes",
		"about 70%, expected", "5 mu", "CNY 2,000 a month", "EUR 12",
	} {
		quantity = strings.TrimPrefix(quantity, "about ")
		if quantity == "≥ 5" {
			continue // a space after a sign is one more sign than anybody prints
		}
		for _, around := range []struct{ before, after string }{{"增长到了", "的水平"}, {"增长到了", "，增长"}, {"（", "）的"}, {"grew to ", " in all of it"}, {"", ""}} {
			s := around.before + quantity + around.after
			text := rules.Plain(s, false, square)
			from := len(around.before)
			for _, c := range text.clusters {
				if c.from > from && c.from < from+len(quantity) {
					t.Errorf("%q may break before %q", s, s[c.from:])
				}
			}
		}
	}
}

// What only looks like a unit is not held to a number.
func TestWordsAfterNumbersBreak(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"3个项目", "3个|项|目"},
		{"2021年天气", "2021年|天|气"},
		{"5 must do", "5|must|do"},
		{"over 40 universities", "over 40|universities"},
		{"2021年以来", "2021年|以|来"},
		{"附近的", "附|近|的"},
		{"overall 5", "overall|5"},
		{"5G手机", "5G|手|机"},
		{"G20峰会", "G20|峰|会"},
		{"in 2021 GDP grew", "in|2021|GDP|grew"},
	} {
		text := rules.Plain(c.text, false, square)
		var got []string
		for _, k := range text.clusters {
			got = append(got, c.text[k.from:k.to])
		}
		if got := strings.Join(got, "|"); got != c.want {
			t.Errorf("got %s, want %s", got, c.want)
		}
	}
}

// The table of kinds says of every character what the lists of marks do.
func TestKinds(t *testing.T) {
	lists := map[kind]string{
		closingMark: closing, noStartMark: noStart, noEndMark: noEnd, straightMark: straightQuotes,
		rangeMark: rangeMarks, percentMark: percentSigns,
	}
	for r := rune(-1); r <= unicode.MaxRune+1; r++ {
		for k, list := range lists {
			if got, want := kindOf(r)&k != 0, utf8.ValidRune(r) && strings.ContainsRune(list, r); got != want {
				t.Errorf("%q is a mark of kind %b: %t, want %t", r, k, got, want)
			}
		}
	}
}

// forbidden lists every mark by where it may not stand. It is written out here once more,
// so that a mark that is lost from the tables is missed.
var forbidden = struct{ atStart, atEnd string }{
	atStart: "，。、；：？！）》〉」』】〕”’,.;:?!)]}］｝〗〙〛｠»›．｡､｣〞〟‼⁇⁈⁉‽%‰℃％°′″℉‱¢￠…—·～/–-‐‒‥⋯|‧・･ーゝゞヽヾ々〻゠゛゜〜／" +
		"ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ",
	atEnd: "（《〈「『【〔“‘([{［｛〖〘〚｟«‹〝｢¡¿„‚￥¥$＄￡£€￦₩₽₹+±−\\#№第",
}

func TestForbiddenStartsAndEnds(t *testing.T) {
	if got, want := utf8.RuneCountInString(noStart)+utf8.RuneCountInString(noEnd), utf8.RuneCountInString(forbidden.atStart+forbidden.atEnd); got != want {
		t.Errorf("the tables have %d marks, the test %d", got, want)
	}
	for _, around := range []string{"汉字", "字a", "5字"} {
		a, n := utf8.DecodeRuneInString(around)
		b := around[n:]
		for _, mark := range forbidden.atStart {
			s := "汉汉" + string(a) + string(mark) + b + "汉汉"
			if breaks(s, 6+n) {
				t.Errorf("%q may begin a line in %q", mark, s)
			}
		}
		for _, mark := range forbidden.atEnd {
			s := "汉汉" + string(a) + string(mark) + b + "汉汉"
			if breaks(s, 6+n+utf8.RuneLen(mark)) {
				t.Errorf("%q may end a line in %q", mark, s)
			}
		}
	}
	for _, mark := range closing {
		if s := "汉字 " + string(mark) + "汉"; breaks(s, 6) {
			t.Errorf("%q may begin a line after a space", mark)
		}
	}
}

// breaks reports whether a line of a text may end at a byte.
func breaks(s string, at int) bool {
	for _, c := range rules.Plain(s, false, square).clusters {
		if c.from == at || c.to == at {
			return true
		}
	}
	return false
}

// Marks at both ends of a line, whatever the width: none begins or ends one that must not,
// nothing is lost, and no line is wider than its room but for what hangs.
// In running text two short words are not left alone; labels and titles, which are short
// themselves, are set as before. A long word that finds no room is made up for by the lines
// before it, and a number stands with what it counts where that leaves no hole.
func TestFillProse(t *testing.T) {
	cases := []struct {
		text          string
		width         float64
		filled, prose string
	}{
		{"general public budget revenue rose 9.1%", 150, "general public budget revenue|rose 9.1%", "general public budget|revenue rose 9.1%"},
		{"general public budget revenue rose in the year", 150, "general public budget revenue|rose in the year", "general public budget revenue|rose in the year"},
		{"一二三四五六七八九十甲乙丙丁戊己庚辛", 150, "一二三四五六七八九十甲乙丙丁|戊己庚辛", "一二三四五六七八九十甲乙丙丁|戊己庚辛"},
		{"aaa bb cc ddddd ee", 30, "aaa bb|cc|ddddd|ee", "aaa|bb cc|ddddd|ee"},
		{"the zone has drawn 40 universities from abroad", 110, "the zone has drawn 40|universities|from abroad", "the zone has drawn|40 universities|from abroad"},
		{"the zone has drawn 40 internationalizations", 110, "the zone has drawn 40|internationalizations", "the zone has drawn 40|internationalizations"},
	}
	for _, c := range cases {
		text := rules.Split(plain(c.text), square)
		if got := joined(text, text.Fill(c.width, Flush)); got != c.filled {
			t.Errorf("filled it is %q, want %q", got, c.filled)
		}
		if got := joined(text, text.FillProse(c.width, Flush)); got != c.prose {
			t.Errorf("as prose it is %q, want %q", got, c.prose)
		}
	}
}

func TestFillKeepsItsRules(t *testing.T) {
	runs := []Run{
		{Text: "支柱产业全面增长（电子"},
		{Text: "17.3%", Bold: true, Whole: true, Pad: 3, Gap: 2},
		{Text: "、装备"},
		{Text: "超过16.8%", Bold: true, Whole: true, Pad: 3, Gap: 2},
		{Text: "），“计算机”年产量突破"},
		{Text: "1亿台", Whole: true},
		{Text: "；R&D of the city’s GDP，标识注册量——累计……"},
		{Text: "CNY 2,789.4 billion", Whole: true},
		{Text: "。"},
	}
	text := rules.Split(runs, square)
	for width := 140.0; width < 700; width += 7 {
		for name, lines := range map[string][]Line{"filled": text.Fill(width, Hanging), "prose": text.FillProse(width, Hanging), "balanced": text.Balance(width, Hanging)} {
			var all strings.Builder
			for i, l := range lines {
				line := text.text[l.From:l.To]
				all.WriteString(line)
				if l.Width-l.Hang > width*(1+dust) {
					t.Errorf("%s in %v: line %d is %v wide", name, width, i, l.Width)
				}
				first, _ := utf8.DecodeRuneInString(line)
				last, _ := utf8.DecodeLastRuneInString(line)
				if has(forbidden.atStart, first) || has(forbidden.atEnd, last) {
					t.Errorf("%s in %v: line %d is %q", name, width, i, line)
				}
			}
			if got, want := withoutSpace(all.String()), withoutSpace(text.text); got != want {
				t.Errorf("%s in %v: text is %q, want %q", name, width, got, want)
			}
		}
	}
}

func withoutSpace(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || r == separator {
			return -1
		}
		return r
	}, s)
}

// How a text is cut into runs does not change where it breaks.
func TestRunsBreakAsTheirTextDoes(t *testing.T) {
	s := "电子、装备和医药增长17.3%以上，“计算机”年产量突破1亿台；the city’s GDP was CNY 2,789.4 billion。"
	for width := 40.0; width < 600; width += 13 {
		whole := rules.Plain(s, false, square)
		want := joined(whole, whole.Fill(width, Hanging))
		for cut := range s {
			parts := rules.Split([]Run{{Text: s[:cut]}, {}, {Text: s[cut:]}}, square)
			if got := joined(parts, parts.Fill(width, Hanging)); got != want {
				t.Fatalf("cut at %d in %v:\ngot  %s\nwant %s", cut, width, got, want)
			}
		}
	}
}

// Chips keep room from text, and none from what brings its own.
func TestPlaceChips(t *testing.T) {
	value := func(s string) Run { return Run{Text: s, Whole: true, Pad: 3, Gap: 2} }
	text := rules.Split([]Run{{Text: "增长"}, value("8.3%"), {Text: "，"}, value("9%"), value("7%"), {Text: "，共"}, value("9个"), {Text: "市"}}, square)
	want := []Piece{
		{0, "增长", 0, 20},
		{1, "8.3%", 25, 20}, // text, gap, padding
		{2, "，", 48, 10},    // padding; a mark brings its own room, before it
		{3, "9%", 61, 10},   // and after it; padding
		{4, "7%", 81, 10},   // padding, two gaps, padding
		{5, "，共", 94, 20},
		{6, "9个", 119, 15},
		{7, "市", 137, 10}, // padding; between two Chinese characters there is no gap
	}
	lines := text.Fill(500, Hanging)
	got := text.Place(lines[0])
	if len(got) != len(want) {
		t.Fatalf("got %v, want %v", got, want)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("got %v, want %v", got[i], want[i])
		}
	}
	if end := got[7].X + got[7].Width; lines[0].Width != end {
		t.Errorf("the line is %v wide, its last piece ends at %v", lines[0].Width, end)
	}
}

func TestBalance(t *testing.T) {
	cases := []struct {
		name, text string
		width      float64
		want       string
	}{
		{"one line stays", "一二三，四五", 100, "一二三，四五"},
		{"no single character is left over", "一二三四五六七八九十甲", 100, "一二三四五六|七八九十甲"},
		{"clauses stay whole", "一二三四五六，七八九十甲乙丙", 100, "一二三四五六，|七八九十甲乙丙"},
		{"the more equal clauses", "一二，三四五，六七八九十", 100, "一二，三四五，|六七八九十"},
		{"a list is as good", "增速对比：医药、汽车、消费品", 100, "增速对比：医药、|汽车、消费品"},
		{"clauses too long for a line", "一二，三四五六七八九十甲乙丙", 100, "一二，三四五六|七八九十甲乙丙"},
		{"a mark too near the start", "一，二三四五六七八九十甲乙丙", 100, "一，二三四五六|七八九十甲乙丙"},
		{"a mark at the end is no break", "一二三四五六七八九十甲。", 100, "一二三四五六|七八九十甲。"},
		{"English clauses", "GDP grew; jobs exceeded", 100, "GDP grew;|jobs exceeded"},
		{"English words", "Four measures of industry all grew", 140, "Four measures of|industry all grew"},
		{"three lines", "一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子", 100, "一二三四五六七|八九十甲乙丙丁|戊己庚辛壬癸子"},
		{"a word with a hyphen stays whole", "Nine of ten similar value-added rates beat GDP growth", 180, "Nine of ten similar value-added|rates beat GDP growth"},
		{"where that leaves enough of a line", "Sale of semi-manufacturedgoods", 90, "Sale of semi-|manufacturedgoods"},
		{"no conjunction at an end", "Trade, industrial parks and the innovation of ecosystem", 160, "Trade, industrial parks|and the innovation of ecosystem"},
		{"empty", "", 100, ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			text := rules.Plain(c.text, true, square)
			if got := joined(text, text.Balance(c.width, Hanging)); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}

func TestCut(t *testing.T) {
	cases := []struct {
		name, text string
		width      float64
		want       string
	}{
		{"fits", "规模以上", 40, "规模以上"},
		{"one line", "规模以上工业企业", 50, "规模以上…"},
		{"no mark before the sign", "电子，装备", 35, "电子…"},
		{"after Latin letters", "Telecommunications and more", 60, "Telecommu..."},
		{"after a number in Chinese", "增速8.3，更高了", 55, "增速8.3…"},
		{"no number is cut", "新增151,000个岗位", 60, "新增…"},
		{"a number alone", "1,234,567.8", 40, "..."},
		{"a path", "/srv/reports/2021/exports/charts", 60, "/srv/repo..."},
		{"a number in a path", "/srv/reports/2021/exports/charts", 95, "/srv/reports/..."},
		{"behind a number in a path", "/srv/reports/2021/exports/charts", 120, "/srv/reports/2021/exp..."},
		{"letters before a number", "GDP27894亿元以上", 45, "GDP..."},
		{"a name with a digit", "推进5G网络", 35, "推进…"},
		{"behind such a name", "推进5G网络建设", 50, "推进5G网…"},
		{"no room", "电子", 5, ""},
		{"nothing", "", 5, ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := rules.Plain(c.text, false, square).Cut(0, c.width); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// The rest of a text that begins within a number is cut like any other.
func TestCutTheRest(t *testing.T) {
	text := rules.Plain("新增151,000,000个岗位", false, square)
	lines := text.Fill(40, Flush)
	if got, want := joined(text, lines), "新增|151,000,|000个|岗位"; got != want {
		t.Fatalf("got %s, want %s", got, want)
	}
	for i, want := range []string{"新增…", "...", "000个…", "岗位"} {
		if got := text.Cut(lines[i].From, 40); got != want {
			t.Errorf("line %d: got %q, want %q", i, got, want)
		}
	}
}

// Without words the rules of the scripts hold, and a number keeps what it counts.
func TestNoRules(t *testing.T) {
	var none *Rules
	text := none.Plain("新增15个项目以上", false, square)
	if got, want := joined(text, text.Fill(40, Flush)), "新增15个|项目以上"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// A text takes time in proportion to its length: ten times as long a text, about ten times
// the work. Work is counted in what is measured.
func TestTimeIsLinear(t *testing.T) {
	for name, part := range map[string]string{
		"Chinese": "国内生产总值增长，城镇新增就业（全年）人数；", "hyphens": "a-b", "one word": "a", "marks": "。",
		"spaces": " ", "digits": "12,", "limits": "超过", "separators": " ·", "code": "CNY ",
	} {
		work := func(n int) float64 {
			asked := 0
			text := rules.Plain(strings.Repeat(part, n), false, func(s string, bold bool) float64 {
				asked += len(s)
				return square(s, bold)
			})
			text.Fill(100, Hanging)
			text.Balance(100, Hanging)
			text.Cut(0, 1000)
			return float64(asked)
		}
		if few, many := work(300), work(3000); many > 15*few {
			t.Errorf("%s: %v measured of ten times as much, %v of one", name, many, few)
		}
	}
}

// Whatever the text and the width: nothing is lost, no line is too wide, and none begins
// or ends as it must not unless a piece had to be broken.
func FuzzFill(f *testing.F) {
	f.Add("电子、装备领跑，六大支柱产业中五个快于经济增速8.3%", "以上", 60.0)
	f.Add("R&D of 2.3 percentage points（推算）", " · ", 33.3)
	f.Add("\u3000\n ,,,,，，，，", "—\u0301", 10.0)
	f.Fuzz(func(t *testing.T, first, second string, width float64) {
		if !(width >= 10 && width < 1e4) || len(first)+len(second) > 200 || !utf8.ValidString(first) || !utf8.ValidString(second) {
			return // not an input
		}
		text := rules.Split([]Run{{Text: first}, {Text: second, Whole: true, Pad: 1, Gap: 1}}, square)
		tight := rules.SplitTight(text.runs, square)
		for _, l := range tight.Fill(width, Flush) {
			pieces := tight.Place(l)
			if len(pieces) == 0 {
				continue // between two line breaks
			}
			if end := pieces[len(pieces)-1]; end.X+end.Width > l.Width+1+dust {
				t.Fatalf("line %v ends at %v", l, end.X+end.Width)
			}
		}
		for _, lines := range [][]Line{text.Fill(width, Hanging), text.Balance(width, Hanging), text.Fill(width, Flush)} {
			var all strings.Builder
			at := 0
			for _, l := range lines {
				if l.From < at || l.To < l.From {
					t.Fatalf("line %v after %d", l, at)
				}
				at = l.To
				all.WriteString(text.text[l.From:l.To])
				if cut := text.Cut(l.From, width); square(cut, false) > width*(1+dust) && !strings.ContainsFunc(cut, unicode.IsMark) {
					t.Fatalf("cut to %q, wider than %v", cut, width)
				}
				if l.Width-l.Hang > width*(1+dust)+2 && utf8.RuneCountInString(text.text[l.From:l.To]) > 1 && !strings.ContainsFunc(text.text[l.From:l.To], unicode.IsMark) {
					t.Fatalf("line %q is %v wide in %v", text.text[l.From:l.To], l.Width, width)
				}
			}
			if got, want := withoutSpace(all.String()), withoutSpace(text.text); got != want {
				t.Fatalf("got %q, want %q", got, want)
			}
		}
		if cut := text.Cut(0, width); square(cut, false) > width*(1+dust) && !strings.ContainsFunc(cut, unicode.IsMark) {
			t.Fatalf("cut to %q, wider than %v", cut, width)
		}
	})
}

// An opening mark at the start of a line stands before the edge by the empty half of its square,
// unless the edge is flush or the line stands on a background.
func TestOpeningMarksHang(t *testing.T) {
	for _, c := range []struct {
		name string
		runs []Run
		edge Edge
		want []float64 // where each line begins
	}{
		{"at each start", plain("（一二）“三四五”六"), Hanging, []float64{-5, -5, 0}},
		{"nothing else does", plain("一二三四五六"), Hanging, []float64{0, 0}},
		{"a straight quote is not half empty", plain(`"一二"三四`), Hanging, []float64{0, 0}},
		{"flush", plain("（一二）三四"), Flush, []float64{0, 0}},
		{"on a background", []Run{{Text: "（一", Whole: true, Pad: 3}}, Hanging, []float64{3}},
	} {
		t.Run(c.name, func(t *testing.T) {
			text := rules.Split(c.runs, square)
			for i, l := range text.Fill(40, c.edge) {
				if got := text.Place(l)[0].X; i >= len(c.want) || got != c.want[i] {
					t.Errorf("line %d begins at %v, want %v", i, got, c.want)
				}
			}
		})
	}
	if Lead("（") != 0 || Lead("") != 0 {
		t.Error("a mark alone hangs")
	}
}
