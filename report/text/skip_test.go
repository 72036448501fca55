package text

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// body is a text with lines as wide as a page's, whose sentences go on from line to line.
const body = `一、过去一年的工作回顾
过去一年，全市上下坚持稳中求进，地区生产总值达到12345亿元，增长
8.3%，高于预期目标1.2个百分点，固定资产投资增长6.7%，一般公共预算收
入增长9.1%，居民收入稳步提高，生态环境继续改善，改革开放不断深化，各
项社会事业全面进步，圆满完成了年初确定的目标任务。新增就业75.1万人，
超过目标15.1万人，城镇调查失业率保持在合理区间，脱贫人口就业稳中有升，
基本公共服务均等化水平持续提高，人民群众获得感不断增强，社会大局稳定。
`

// at puts something between two lines of the body: behind line n, from 1.
func at(n int, what string) string {
	lines := strings.SplitAfter(body, "\n")
	return strings.Join(lines[:n], "") + what + strings.Join(lines[n:], "")
}

// kinds are what copies have besides the text. The clean text of each is that of the body.
func kinds() map[string]struct {
	copy string
	why  Reason // of everything that is skipped
} {
	type kind = struct {
		copy string
		why  Reason
	}
	cases := map[string]kind{"nothing": {body, ""}}
	for _, number := range []string{
		"— 2 —", "- 2 -", "－2－", "—2—", "-- 12 --", "· 2 ·", "~ 3 ~", "第 2 页", "第2页 共30页", "第 2 页，共 30 页", "第2页/共30页",
		"— iv —", "- XII -", "共 30 页 第 2 页", "2/30", "2 / 30", "Page 2 of 30", "P2", "第二页", "2版", "第2版", "A2版", "— 2", "２／３０", "2",
	} {
		cases["page number "+number] = kind{at(4, "\n"+number+"\n\n"), PageNumber}
		cases["page number and a form feed "+number] = kind{at(3, "\n"+number+"\n\f"), PageNumber}
		cases["page number without blank lines "+number] = kind{at(5, number+"\n"), PageNumber}
		if number != "2" {
			cases["page number in mid-number "+number] = kind{strings.Replace(body, "12345", "123\n"+number+"\n45", 1), PageNumber}
		}
	}
	cases["page number within a line"] = kind{strings.Replace(body, "一般公共预算收\n", "一般公共预算收— 2 —", 1), PageNumber}
	cases["page of pages within a line"] = kind{strings.Replace(body, "一般公共预算收\n", "一般公共预算收 第 2 页 共 30 页 ", 1), PageNumber}
	for _, note := range []string{"（下转第2版）", "(上接第1版)", "（下转15版）\n（上接第一版）", "下转第2版", "【上接A1版】", "（下转另版）", "<<<上接1版"} {
		cases["page note "+note] = kind{at(4, note+"\n"), PageNote}
	}
	for _, head := range []string{
		"2022/1/30 12:33", "2022-01-30，12:33:05", "http://www.example.org/a/t20220130.html   3/9", "https://example.org/?a=1&b=2",
		"某市日报 2022年1月28日 星期五 第3版", "2022年1月28日　星期五",
	} {
		cases["printed "+head] = kind{at(4, "\n"+head+"\n"), RunningHead}
	}
	for _, mark := range []string{"[1]", "［1］", "〔2〕", "①", "¹", "¹²", "[12]", "【1】"} {
		cases["footnote mark "+mark] = kind{strings.Replace(body, "12345亿元", "12345"+mark+"亿元", 1), FootnoteMark}
	}
	for name, copied := range map[string]string{
		"emphasis":            strings.Replace(body, "12345亿元", "**12345**亿元", 1),
		"emphasis all over":   strings.NewReplacer("12345亿元", "__12345亿元__", "8.3%", "*8.3%*", "9.1%", "`9.1%`").Replace(body),
		"headings":            "## " + body,
		"escapes":             strings.Replace(body, "8.3%", `8\.3\%`, 1),
		"a rule":              at(1, "\n---\n\n"),
		"a rule of stars":     at(1, "* * *\n"),
		"a list":              strings.Replace(body, "过去一年，", "- 过去一年，", 1),
		"a link":              strings.Replace(body, "地区生产总值", "[地区生产总值](http://例.cn/2021/a.html?1)", 1),
		"a picture":           at(1, "![图1](a.png)\n"),
		"a struck-out number": strings.Replace(body, "12345", "~~12345~~", 1),
	} {
		cases["Markdown: "+name] = kind{copied, Markup}
	}
	cases["a mail"] = kind{"> " + strings.ReplaceAll(strings.TrimSuffix(body, "\n"), "\n", "\n> ") + "\n", Quotation}
	cases["a mail of a mail"] = kind{">> " + strings.ReplaceAll(strings.TrimSuffix(body, "\n"), "\n", "\n> > ") + "\n", Quotation}
	cases["variation selectors"] = kind{strings.ReplaceAll(strings.ReplaceAll(body, "年", "年\ufe00"), "市", "市\U000e0101"), Selector}
	cases["a page of the web"] = kind{webPage(body), Markup}
	cases["a page of the web without a head"] = kind{"<p>" + strings.ReplaceAll(strings.TrimSuffix(body, "\n"), "\n", "<br/>") + "</p>", Markup}
	cases["contents"] = kind{"目  录\n一、工作回顾……………1\n二、2022年的打算......12\n三、附件···················3\n\n" + body, Contents}
	cases["contents without leaders"] = kind{"目录\n工作回顾 1\n二、打算\t2\n\n" + body, Contents}
	return cases
}

// webPage sets a text as a saved web page.
func webPage(text string) string {
	lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	for i, l := range lines {
		lines[i] = strings.Replace(l, "12345", `<span style="a: 1 > 0"><b>12345</b></span>`, 1)
	}
	return "<!DOCTYPE html>\n<html><head><title>报告 2022</title><style>p{width:12px}</style></head>\n<body class=\"a\"><script>var a = \"</p>\" + 7;</script>" +
		"<!-- 9 --><div><p>" + strings.Join(lines, "</p>\n\n<p>&nbsp;&#12288;") + "</p></div></body></html>"
}

func TestCleanSkips(t *testing.T) {
	want := Clean(body).Plain
	for name, c := range kinds() {
		t.Run(name, func(t *testing.T) {
			got := cleansTo(t, c.copy, want, c.why)
			if len(got.Skipped) == 0 && c.copy != body && strings.TrimSpace(c.copy) != strings.TrimSpace(body) {
				t.Error("nothing is said to be skipped")
			}
		})
	}
}

// Numbers that go on counting as the lines do are those of the lines, and a bar before every
// line is a mail's.
func TestCleanSkipsWhatStandsBeforeLines(t *testing.T) {
	other := strings.NewReplacer("增长", "提高", "全", "本", "的", "之", "保", "维", "稳", "平").Replace(body)
	lines := strings.Split(strings.TrimSuffix(body+other+body+other+body+other, "\n"), "\n")
	want := Clean(strings.Join(lines, "\n")).Plain
	for _, c := range []struct {
		name   string
		before func(n int) string
		why    Reason
	}{
		{"numbers", func(n int) string { return fmt.Sprintf("%4d  ", n) }, LineNumber},
		{"numbers from another on", func(n int) string { return fmt.Sprintf("%d\t", n+600) }, LineNumber},
		{"every fifth", func(n int) string {
			if n%4 != 0 {
				return "     "
			}
			return fmt.Sprintf("%-5d", n)
		}, LineNumber},
		{"anew on each page", func(n int) string { return fmt.Sprintf("%2d ", (n-1)%14+1) }, LineNumber},
		{"numbers with a bar", func(n int) string { return fmt.Sprintf("%3d | ", n) }, LineNumber},
		{"rows", func(n int) string { return fmt.Sprintf("%d,", n) }, LineNumber},
		{"rows with semicolons", func(n int) string { return fmt.Sprintf("%d; ", n) }, LineNumber},
		{"bars", func(int) string { return "| " }, Quotation},
	} {
		t.Run(c.name, func(t *testing.T) {
			var b strings.Builder
			for i, l := range lines {
				b.WriteString(c.before(i+1) + l + "\n")
			}
			cleansTo(t, b.String(), want, c.why)
		})
	}
}

// The cells of a web page's table do not run into each other, and its rows may be numbered.
func TestCleanReadsTables(t *testing.T) {
	page := "<table>"
	for i := range 12 {
		page += fmt.Sprintf("<tr><td>%d</td><td>20%d年</td><td>%d</td><td>亿元</td></tr>", i+1, 10+i, 7*i)
	}
	got := Clean(page + "</table>")
	wantOrigins(t, got)
	if !strings.HasPrefix(got.Plain, "2010年0亿元2011年7亿元") {
		t.Errorf("got %q", got.Plain)
	}
}

// Pages of a copy, each with the same head and its number, in two orders.
func TestCleanSkipsHeads(t *testing.T) {
	const pages = 4
	other := strings.NewReplacer("增长", "提高", "全", "本", "的", "之", "保", "维", "稳", "平").Replace(body)
	lines := strings.SplitAfter(body+other, "\n")
	want := Clean(strings.Join(lines, "")).Plain
	for _, form := range []string{"\n— %d —\n\f某市2021年计划执行情况的报告\n\n", "某市报告　　第%d期\n", "\n某市政府公报 2022年第3期\n%d\n\f", "\n%d 某市政府公报\n\n"} {
		var b strings.Builder
		for i, line := range lines {
			b.WriteString(line)
			if i%3 == 2 && i/3 < pages {
				fmt.Fprintf(&b, form, i/3+1)
			}
		}
		got := Clean(b.String())
		if got.Plain != want {
			t.Errorf("with %q: got  %q\nwant %q", form, got.Plain, want)
		}
		wantOrigins(t, got)
	}
}

// The foot of a page has the notes that its marks lead to.
func TestCleanSkipsFootnotes(t *testing.T) {
	want := Clean(body).Plain
	for _, mark := range []string{"[1]", "①", "¹"} {
		marked := strings.Replace(body, "12345亿元", "12345"+mark+"亿元", 1)
		lines := strings.SplitAfter(marked, "\n")
		foot := "\n" + mark + " 按可比价格计算，下同，其中第一产业增长3.4%，第二产业\n增长5.6%。\n\f"
		got := Clean(strings.Join(lines[:3], "") + foot + strings.Join(lines[3:], ""))
		if got.Plain != want {
			t.Errorf("%s: got  %q\nwant %q", mark, got.Plain, want)
		}
		if !slices.ContainsFunc(got.Skipped, func(s Skip) bool { return s.Why == Footnote }) {
			t.Errorf("%s: no footnote is said to be skipped: %v", mark, got.Skipped)
		}
	}
}

// What looks like furniture, and is the text.
func TestCleanKeeps(t *testing.T) {
	for name, text := range map[string]string{
		"a note behind the last sentence":      body + "（下转15版）\n某市委员会\n",
		"a note before another part":           body + "（上接14版）\n二、今年的打算。",
		"a year in brackets":                   strings.Replace(body, "过去一年", "渝府发〔2021〕5号，过去一年", 1),
		"a number torn at its point":           strings.Replace(body, "增长6.7%", "增长\n6\n.7%", 1),
		"a list with circles":                  strings.Replace(body, "全市上下", "①全市上下，②", 1),
		"a power":                              strings.Replace(body, "12345亿元", "12345 km²", 1),
		"a range":                              strings.Replace(body, "过去一年，", "2017—2021—2025年，5-6-7，", 1),
		"a minus":                              strings.Replace(body, "8.3%", "-8.3%", 1),
		"a minus and a blank":                  strings.Replace(body, "8.3%", "- 8.3%", 1),
		"paragraphs of dashes":                 strings.Replace(body, "过去一年，", "——过去一年，", 1),
		"less than":                            strings.Replace(body, "增长\n8.3%", "a<b，增长\n8.3%", 1),
		"lines of one character":               strings.Join(strings.Split(strings.ReplaceAll(body, "\n", ""), ""), "\n"),
		"a name with a low line":               strings.Replace(body, "全市", "a_b全市", 1),
		"a number of its own in narrow lines":  "增长\n8\n个\n百分点\n",
		"a number at the end of a short line":  "增长\n12345\n亿元\n" + body,
		"the same words at the same distances": strings.Repeat(body, 3),
	} {
		t.Run(name, func(t *testing.T) {
			got := Clean(text)
			if len(got.Skipped) > 0 {
				s := got.Skipped[0]
				t.Errorf("%q is skipped as %s", got.Source[s.From:s.To], s.Why)
			}
			wantOrigins(t, got)
		})
	}
}

// FuzzClean checks that whatever a copy holds is shown or skipped, and that the clean text
// knows where it comes from.
func FuzzClean(f *testing.F) {
	for _, c := range kinds() {
		f.Add(c.copy)
	}
	f.Add("<p>a<sup>[1]</sup></p>&nbsp;</p></p><script><script>&#x10FFFF;")
	f.Add("⼾⻓\u2e3a--㎡㈠𝟐")
	f.Fuzz(func(t *testing.T, text string) {
		if Check(text) != nil {
			return
		}
		c := Clean(text)
		wantOrigins(t, c)
		for _, run := range c.DigitRuns(Part{0, len(c.Plain)}) {
			if run.From >= run.To || strings.Trim(c.Plain[run.From:run.To], "0123456789.") != "" {
				t.Errorf("%q is no run of digits", c.Plain[run.From:run.To])
			}
		}
	})
}

// Twice the text takes twice the work, whatever it holds: nothing is gone through again and
// again.
func BenchmarkClean(b *testing.B) {
	for _, unit := range []string{"增长8.3%、", "555,", "8\n", "-", "<script>", "</", "[", "](", "（下转", "[1]", "——\n\n", "&", "> ", "甲乙丙丁\n\n"} {
		for _, size := range []int{MaxBytes / 16, MaxBytes / 8} {
			text := strings.Repeat(unit, size/len(unit))
			b.Run(fmt.Sprintf("%s/%d", strings.TrimSpace(unit), size), func(b *testing.B) {
				for b.Loop() {
					Clean(text)
				}
			})
		}
	}
}

// cleansTo fails unless a copy is cleaned to a text, and what is skipped has one reason; it
// returns what came of it.
func cleansTo(t *testing.T, text, want string, why Reason) *Text {
	t.Helper()
	got := Clean(text)
	if got.Plain != want {
		t.Errorf("got  %q\nwant %q", got.Plain, want)
	}
	wantOrigins(t, got)
	for _, s := range got.Skipped {
		if s.Why != why {
			t.Errorf("%q is skipped as %s", got.Source[s.From:s.To], s.Why)
		}
	}
	return got
}

// A line that holds the end of a sentence is no head, be it at two pages.
func TestCleanKeepsSentencesAtPages(t *testing.T) {
	const line = "收入增长9.1%。（完）"
	got := Clean(body + "— 1 —\n" + line + "\n" + body + "\n— 2 —\n" + line + "\n" + body)
	if n := strings.Count(got.Plain, line); n != 2 {
		t.Errorf("the line is kept %d times, want 2", n)
	}
}
