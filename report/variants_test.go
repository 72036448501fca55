package report

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"yulan/report/text"
)

// A variant prints the report in another way than the newspaper does.
type variant struct {
	name   string
	change func(string) string
}

// replacing is a variant that prints some signs otherwise.
func replacing(pairs ...string) func(string) string { return strings.NewReplacer(pairs...).Replace }

// variants are how copies from elsewhere differ.
func variants() []variant {
	return []variant{
		{"as it is", func(s string) string { return s }},
		{"narrow brackets", replacing("（", "(", "）", ")")},
		{"one sign for a bracketed number", replacing("（一）", "㈠", "（二）", "㈡", "（七）", "㈦")},
		{"ratio with a colon", replacing("∶", ":")},
		{"ratio with a wide colon", replacing("∶", "：")},
		{"wide percent sign", replacing("%", "％")},
		{"wide digits", wideDigits},
		{"wide digits and points", func(s string) string { return wideDigits(decimalPoint.ReplaceAllString(s, "$1．$2")) }},
		{"commas between thousands", withCommas},
		{"wide digits and commas", func(s string) string { return wideDigits(withCommas(s)) }},
		{"thin blanks between thousands", func(s string) string { return strings.ReplaceAll(withCommas(s), ",", "\u2009") }},
		{"blanks around numbers", func(s string) string { return allNumbers.ReplaceAllString(s, " $0 ") }},
		{"narrow punctuation", replacing("，", ",", "；", ";", "：", ":", "（", "(", "）", ")")},
		{"half-width punctuation", replacing("。", "｡", "、", "､")},
		{"bars for dashes", replacing("——", "――")},
		{"lines for dashes", replacing("——", "──")},
		{"hyphens for dashes", replacing("——", "--")},
		{"three dashes", replacing("——", "———")},
		{"look-alikes of a PDF", replacing("一", "⼀", "人", "⼈", "二", "⼆")},
		{"hard-wrapped at 40", func(s string) string { return wrap(s, 40) }},
		{"hard-wrapped at 7", func(s string) string { return wrap(s, 7) }},
		{"one line", oneLine},
		{"a paragraph for each section", paragraphs},
		{"headings on lines of their own, without full stops", ownHeadings},
		{"the same, indented and with blank lines", func(s string) string { return strings.ReplaceAll(ownHeadings(s), "\n", "\r\n\r\n　　") }},
		{"the same, hard-wrapped", func(s string) string { return wrapLines(ownHeadings(s), 30) }},
		{"titles before it", func(s string) string { return titles + s }},
		{"full stops for decimal points", func(s string) string { return decimalPoint.ReplaceAllString(s, "$1。$2") }},
		{"digits in the marks of chapters", replacing(withDigits("（", "）", "（", "）")...)},
		{"digits and commas for the marks of chapters", replacing(withDigits("（", "）", "", "、")...)},
		{"digits and points for the marks of chapters", replacing(withDigits("（", "）", "", ". ")...)},
		{"digits in the marks of sections", replacing(withDigits("。", "是", "。", "是")...)},
		{"units in letters", replacing("平方公里", "km²", "万平方米", "万㎡", "公里", "km", "公斤", "kg")},
		{"units in other words", replacing("平方公里", "平方千米", "公里", "千米", "公斤", "千克")},
		{"rows of a table", func(s string) string { return rows(s, "%d,\"%s\"") }},
		{"rows of a table with bars", func(s string) string { return rows(s, "| %d | %s |") }},
		{"twice", func(s string) string { return s + "\n" + s }},
		{"three times", func(s string) string { return s + "\n" + s + "\n" + s }},
		{"numbers between signs of mathematics", aroundNumbers("$", "$")},
		{"numbers marked", aroundNumbers("==", "==")},
		{"numbers in quotation marks", aroundNumbers("“", "”")},
		{"numbers in brackets", aroundNumbers("[", "]")},
		{"numbers as fields", aroundNumbers("{{", "}}")},
		{"numbers in bold, as forums have it", aroundNumbers("[b]", "[/b]")},
		{"percent signs of LaTeX", replacing("%", "~\\%")},
		{"framed digits", func(s string) string { return digit.ReplaceAllString(s, "$0\ufe0f\u20e3") }},
		{"digits of segments", func(s string) string {
			return digit.ReplaceAllStringFunc(s, func(d string) string { return string(rune(d[0]) - '0' + 0x1fbf0) })
		}},
		{"a comment in each sentence", replacing("。", "。<!-- 12 -->")},
		{"items of a list", eachLine(func(_ int, line string) string { return "- " + line })},
		{"lines of a patch", eachLine(func(_ int, line string) string { return "+" + line })},
		{"numbered lines with points", eachLine(func(n int, line string) string { return fmt.Sprintf("%d. %s", n, line) })},
		{"numbered lines with colons", eachLine(func(n int, line string) string { return fmt.Sprintf("%d:%s", n, line) })},
		{"lines that were found in a file", eachLine(func(n int, line string) string { return fmt.Sprintf("a/report-2021.txt:%d:%s", n, line) })},
		{"ratio with a word", replacing("∶1", "比1")},
		{"points by their short name", replacing("个百分点", "百分点")},
		{"compared with the year before", replacing("增长", "同比增长")},
		{"another report behind it", func(s string) string {
			return s + "\n某某县2020年计划执行情况的报告\n（一）工业。增长5.1%，新增31家。\n一是农业。产量31.2万吨。"
		}},
		{"the second part behind it", func(s string) string { return s + secondPartText }},
	}
}

const (
	titles = "关于重庆市2021年国民经济和社会发展计划\n执行情况的报告\n——2022年1月17日在会议上\n某某委员会　(第3次印刷)\n"

	secondPartText = "\n（上接14版）\n二、2022年总体要求\n（一）目标。增长5.5%左右。\n一是目标。"
)

var (
	allNumbers   = regexp.MustCompile(`[0-9]+(\.[0-9]+)?`)
	decimalPoint = regexp.MustCompile(`([0-9])\.([0-9])`)
	beginning    = regexp.MustCompile(`。(（[一二三四五六七]）|[一二三四五六七]是|——)`)
	heading      = regexp.MustCompile(`(?m)^((?:（[一二三四五六七]）|[一二三四五六七]是|——)[^。\n]*)。`)
)

var digit = regexp.MustCompile(`[0-9]`)

// aroundNumbers puts signs around each number.
func aroundNumbers(open, close string) func(string) string {
	return func(s string) string {
		return allNumbers.ReplaceAllStringFunc(s, func(number string) string { return open + number + close })
	}
}

// eachLine changes each of short lines, which are counted from 1.
func eachLine(change func(n int, line string) string) func(string) string {
	return func(s string) string {
		var lines []string
		for i, line := range strings.Split(wrap(s, 15), "\n") {
			lines = append(lines, change(i+1, line))
		}
		return strings.Join(lines, "\n")
	}
}

// withDigits returns what each numeral between two signs is replaced by: a digit between others.
func withDigits(before, behind, open, close string) []string {
	var pairs []string
	for i, numeral := range []string{"一", "二", "三", "四", "五", "六", "七"} {
		pairs = append(pairs, before+numeral+behind, open+strconv.Itoa(i+1)+close)
	}
	return pairs
}

// rows prints the lines of a text, with their numbers, as rows of a table.
func rows(s, form string) string {
	var b strings.Builder
	for i, line := range strings.Split(wrap(s, 15), "\n") {
		fmt.Fprintf(&b, form+"\n", i+1, line)
	}
	return b.String()
}

// wideDigits prints digits in full width.
func wideDigits(s string) string {
	return strings.Map(func(r rune) rune {
		if '0' <= r && r <= '9' {
			return r - '0' + '０'
		}
		return r
	}, s)
}

// withCommas prints numbers with a comma before each three digits.
func withCommas(s string) string {
	return allNumbers.ReplaceAllStringFunc(oneLine(s), func(number string) string {
		whole, fraction, _ := strings.Cut(number, ".")
		for i := len(whole) - 3; i > 0; i -= 3 {
			whole = whole[:i] + "," + whole[i:]
		}
		if fraction != "" {
			whole += "." + fraction
		}
		return whole
	})
}

// oneLine takes all blanks out.
func oneLine(s string) string { return strings.Join(strings.Fields(s), "") }

// wrap breaks lines after a number of characters.
func wrap(s string, width int) string {
	var lines []string
	for line := range slices.Chunk([]rune(oneLine(s)), width) {
		lines = append(lines, string(line))
	}
	return strings.Join(lines, "\n")
}

// wrapLines breaks those lines that are longer than a number of characters.
func wrapLines(s string, width int) string {
	var lines []string
	for line := range strings.Lines(s) {
		lines = append(lines, wrap(line, width))
	}
	return strings.Join(lines, "\n")
}

// paragraphs begins a line for each section, chapter and paragraph of the overview.
func paragraphs(s string) string { return beginning.ReplaceAllString(oneLine(s), "。\n$1") }

// ownHeadings gives every heading a line of its own and takes its full stop.
func ownHeadings(s string) string { return heading.ReplaceAllString(paragraphs(s), "$1\n") }

// longText is the sample with sentences as long as a report's, so that lines have the
// lengths that those of a report have.
func longText() string {
	const long = "坚持稳中求进工作总基调，立足新发展阶段，完整准确全面贯彻新发展理念，主动服务和融入新发展格局，推动各项工作取得新成效，人民生活持续改善"
	text := strings.ReplaceAll(oneLine(sampleText()), "——无。", "——无。"+long+"。"+long+"，"+long+"。")
	text = strings.ReplaceAll(text, "是无。", "是无。"+long+"。"+long+"。")
	return strings.ReplaceAll(text, "开篇。", "开篇，"+long[:len("坚持稳中求进工作总基调")]+"。"+long+"。")
}

func TestVariantsOfTheSample(t *testing.T) {
	wantVariants(t, sampleReport(t), longText())
}

// The same with the report's own text, where it is.
func TestVariantsOfTheReport(t *testing.T) {
	if testing.Short() {
		t.Skip("one goroutine does it all, which the race detector has nothing to say about")
	}
	wantVariants(t, realReport(t), realText(t))
}

// wantVariants fails for every variant of a text in which the data is not found, or whose
// sentences are not the same.
func wantVariants(t *testing.T, r *Report, text string) {
	t.Helper()
	plain, err := r.Shape.Unwrap(text)
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range variants() {
		t.Run(v.name, func(t *testing.T) {
			d, l, err := r.Open(v.change(text))
			if err != nil {
				t.Fatal(err)
			}
			wantHolding(t, l)
			if got, want := l.FiguresFound(), len(r.Figures); got != want {
				t.Errorf("found %d figures, want %d", got, want)
			}
			for i, p := range plain.Passages {
				// Behind the last sentence only some copies have a note.
				got, want := len(d.Passages[i].Sentences), len(p.Sentences)
				if got != want && (i+1 < len(plain.Passages) || got != want-1) {
					t.Errorf("chapter %d section %d has %d sentences, want %d", p.Chapter, p.Section, got, want)
				}
			}
			wantOwnText(t, d)
			wantNumbersAt(t, r, d, l)
		})
	}
}

// wantOwnText fails if what is shown is not the reader's text, but for blanks and what was
// skipped.
func wantOwnText(t *testing.T, d Document) {
	t.Helper()
	all := d.Title
	for _, p := range d.Passages {
		for _, s := range p.Sentences {
			all += s.Text
		}
	}
	whole, _ := d.Copy.Shown(text.Part{To: len(d.Copy.Plain)})
	if got, want := inked(all+d.Rest), inked(whole); got != want {
		t.Errorf("%d characters are shown, want %d", utf8.RuneCountInString(got), utf8.RuneCountInString(want))
	}
}

// inked takes the blanks out of a text, and what else takes no ink.
func inked(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || unicode.In(r, unicode.Cc, unicode.Cf) {
			return -1
		}
		return r
	}, s)
}

// A section may begin right behind a chapter's heading that has no full stop.
func TestUnwrapFindsASectionBehindAHeading(t *testing.T) {
	text := strings.Replace(ownHeadings(longText()), "（五）开篇", "（五）对外开放迈出新步伐\n五个方面都有进展。开篇", 1)
	i := strings.Index(text, "五个方面")
	text = text[:i] + text[i+strings.Index(text[i:], "一是"):]
	d, err := unwrap(t, text)
	if err != nil {
		t.Fatal(err)
	}
	opening, _ := d.Sentence(Location{5, 0, 1})
	section, _ := d.Sentence(Location{5, 1, 1})
	if opening.Text != "（五）对外开放迈出新步伐" || section.Text != "一是无" {
		t.Errorf("got %q and %q", opening.Text, section.Text)
	}
}

// A line of its own is a heading or a paragraph only if the text's lines tell so.
func TestUnwrapFindsParagraphs(t *testing.T) {
	const first = "各位代表：现将去年的情况报告如下，请予审议，并请各位委员提出意见，谢谢大家。"
	const second = "一、去年的执行情况"
	const third = "去年是不平凡的一年。全市上下坚持稳中求进，主动融入新发展格局，取得了新成效。还要说一句。"
	rest := strings.Join(strings.SplitAfter(oneLine(longText()), "。")[1:], "") // without its first sentence
	cases := []struct {
		name, text string
		opening    []string // the sentences of it, ¶ before those that begin a paragraph
	}{
		{
			"paragraphs on lines", first + "\n" + second + "\n" + third + "\n" + paragraphs(rest),
			[]string{"¶" + first, "¶" + second + "\n去年是不平凡的一年。", "全市上下坚持稳中求进，主动融入新发展格局，取得了新成效。", "还要说一句。"},
		},
		{
			"hard-wrapped", wrapLines(first+"\n"+second+"\n"+third+"\n"+paragraphs(rest), 30),
			[]string{"¶" + first, "¶" + second + "\n去年是不平凡的一年。", "全市上下坚持稳中求进，主动融入新发展格局，取得了新成效。", "还要说一句。"},
		},
		{
			"one line", oneLine(first + second + third + rest),
			[]string{"¶" + first, second + "去年是不平凡的一年。", "全市上下坚持稳中求进，主动融入新发展格局，取得了新成效。", "还要说一句。"},
		},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			d, err := unwrap(t, c.text)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, s := range d.Passages[0].Sentences {
				mark := ""
				if s.Opens {
					mark = "¶"
				}
				got = append(got, mark+s.Text)
			}
			if !slices.Equal(got, c.opening) {
				t.Errorf("got  %q\nwant %q", got, c.opening)
			}
		})
	}
}

// wantNumbersAt fails if a figure's number does not stand where the ledger says, or its unit
// does not.
func wantNumbersAt(t *testing.T, r *Report, d Document, l Ledger) {
	t.Helper()
	for _, f := range r.Figures {
		finding, ok := l.Finding(f.ID)
		sentence, _ := d.Sentence(finding.At)
		shown := []rune(sentence.Text)
		if !ok || finding.At != f.At {
			t.Errorf("%s is not at %s but at %s", f.ID, f.At, finding.At)
			continue
		}
		number := string(shown[finding.Number.Start:finding.Number.End])
		if got := text.Clean(number).Plain; got != f.Printed {
			t.Errorf("%s stands at %q, which is not %s", f.ID, number, f.Printed)
		}
		whole := string(shown[finding.Whole.Start:finding.Whole.End])
		if got := text.Clean(whole).Plain; !strings.Contains(got, f.Unit.Printed) || !strings.Contains(got, f.Printed) {
			t.Errorf("%s stands at %q, which lacks %s%s", f.ID, whole, f.Printed, f.Unit.Printed)
		}
		if !slices.ContainsFunc(l.In(f.At), func(e Entry) bool {
			return e.Number == finding.Number && slices.Contains(e.Figures, f.ID) && !e.Unexplained()
		}) {
			t.Errorf("no number of %s is said to be %s", f.At, f.ID)
		}
	}
}
