package pages_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"yulan/app/pages"
	"yulan/assets"
	"yulan/report"
	"yulan/report/reading"
)

// ownText is a made-up report of the genre.
const ownText = `云溪县2025年政府工作报告

各位代表：
现在报告工作。

一、2025年工作回顾
全县生产总值达到120亿元，增长6.5%。
（一）夯实农业。粮食产量12.5万吨；新建大棚30座。农田建设持续推进。
完成造林2.5万亩。
二、2026年工作安排
主要预期目标是：生产总值增长6%左右，城镇新增就业1200人以上。
`

// readText reads a text as the window does.
func readText(t testing.TB, text string) *report.Report {
	t.Helper()
	indicators, err := reading.LoadIndicators(assets.Indicators)
	if err != nil {
		t.Fatal(err)
	}
	folder := fstest.MapFS{}
	for name, content := range reading.Read(text, indicators).Folder() {
		folder[name] = &fstest.MapFile{Data: content}
	}
	r, err := pages.Load(folder)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// shown writes a page's text as it stands, its figures in brackets.
func shown(spans []pages.Span) string {
	var b strings.Builder
	for _, s := range spans {
		if s.Figure != "" {
			b.WriteString("[" + s.Text + "]")
			continue
		}
		b.WriteString(s.Text)
	}
	return b.String()
}

func TestOwnPages(t *testing.T) {
	r := readText(t, ownText)
	w := words(t, report.Chinese)
	var got []string
	for _, c := range r.Chapters {
		p, err := pages.Build(r, w, report.Chinese, c.Number)
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, "# "+p.Tab+" | "+pages.Plain(p.Title)+" | "+pages.Plain(p.Lead)+" | "+p.Balance)
		for _, s := range p.Sections {
			got = append(got, strings.TrimSpace(s.Heading+" "+s.Title+" / "+shown(s.Body)))
		}
	}
	want := `# 开头 | 云溪县2025年政府工作报告 |  | 机器读取：本章没有数据。
/ 云溪县2025年政府工作报告
/ 各位代表：
/ 现在报告工作。
# 2025年工作回顾 | 一、2025年工作回顾 | 云溪县2025年政府工作报告 · 报告期：2025年 | 机器读取：7 项数据有名称，0 项没有；3 处数字不是数据，各附理由。
/ 全县生产总值达到[120亿元]，增长[6.5%]。
（一）夯实农业。 夯实农业 / 粮食产量[12.5万吨]；新建大棚[30座]。农田建设持续推进。
/ 完成造林[2.5万亩]。
# 2026年工作安排 | 二、2026年工作安排 |  | 机器读取：本章 2 项数据有名称，0 项没有。
/ 主要预期目标是：生产总值增长[6%左右]，城镇新增就业[1200人以上]。`
	if g := strings.Join(got, "\n"); g != want {
		t.Errorf("the pages are\n%s\nwant\n%s", g, want)
	}
}

// TestTextWithoutATitle wants nothing made up in the lead, nor on a picture, of a text that names
// neither itself nor its place.
func TestTextWithoutATitle(t *testing.T) {
	r := readText(t, "一、2025年工作回顾\n用电量、货运量分别增长5%、6%。\n二、2026年工作安排\n努力工作。\n")
	for _, l := range report.Languages {
		p, err := pages.Build(r, words(t, l), l, r.Chapters[pages.FirstChapter(r)].Number)
		if err != nil || len(p.Charts) != 1 {
			t.Fatalf("%d charts, %v", len(p.Charts), err)
		}
		place := r.Source.Place.In(l)
		lead, h := pages.Plain(p.Lead), p.Charts[0].Head()
		if strings.Contains(lead+h.Placed+h.Origin, place) || !strings.Contains(lead, "2025") {
			t.Errorf("%s: the lead is %q, a subtitle %q and a source %q, want no %q", l, lead, h.Placed, h.Origin, place)
		}
	}
}

// TestOwnTextIsComplete wants every character of a text on one of its pages, but for the
// headings that are their titles.
func TestOwnTextIsComplete(t *testing.T) {
	r := readText(t, ownText)
	w := words(t, report.English)
	var b strings.Builder
	for _, c := range r.Chapters {
		p, err := pages.Build(r, w, report.English, c.Number)
		if err != nil {
			t.Fatal(err)
		}
		if c.Number > 0 {
			b.WriteString(pages.Plain(p.Title))
		}
		for _, s := range p.Sections {
			b.WriteString(s.Heading + pages.Plain(s.Body))
		}
	}
	if got, want := b.String(), strings.ReplaceAll(ownText, "\n", ""); got != want {
		t.Errorf("the pages show\n%s\nwant\n%s", got, want)
	}
}

func TestLackingCharacters(t *testing.T) {
	if got := string(pages.Lacking("重庆𠮷市\n𠮷㎡ﬁ")); got != "𠮷" {
		t.Errorf("lacking are %q", got)
	}
}

// TestOwnReportMakesABook wants a book and a workbook of a report about which nobody has written.
func TestOwnReportMakesABook(t *testing.T) {
	r := readText(t, targetsText)
	for _, l := range report.Languages {
		w := words(t, l)
		book, err := pages.Book(r, w, l, []int{0, 1, 2})
		if err != nil {
			t.Fatal(err)
		}
		if len(book.Chapters) != 3 || len(book.Chapters[2].Charts()) != 1 {
			t.Errorf("the book has %d chapters", len(book.Chapters))
		}
		var b strings.Builder
		if err := pages.WriteXLSX(&b, r, r.Figures, l, w); err != nil || b.Len() == 0 {
			t.Errorf("the workbook: %v", err)
		}
	}
}

// TestTabsOfChapters names the tabs of a report that was read after its chapters, whether or not they
// have numbers.
func TestTabsOfChapters(t *testing.T) {
	cases := []struct{ name, text, want string }{
		{"with numbers", ownText, "开头 2025年工作回顾 2026年工作安排"},
		{"in parts", strings.NewReplacer("一、", "第一部分 ", "二、", "第二部分 ").Replace(ownText), "开头 2025年工作回顾 2026年工作安排"},
		{"without numbers", strings.NewReplacer("一、", "", "二、2026年工作", "2026年重点工作").Replace(ownText), "开头 2025年工作回顾 2026年重点工作安排"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var tabs []string
			for _, chapter := range readText(t, c.text).Chapters {
				tabs = append(tabs, chapter.Tab.In(report.Chinese))
			}
			if got := strings.Join(tabs, " "); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
