package charts

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// sampleBook has every sample as a chart, in two chapters, with texts and tables of all
// lengths.
func sampleBook(t testing.TB, chapters int) Book {
	t.Helper()
	b := Book{
		Language: "zh", Kind: "图册", Title: "关于" + longZH + "的报告", Running: "计划执行报告", Issuer: "重庆市",
		Year: "2021年", Holds: "图若干幅", Missing: Passage{"没有的部分", []Run{{Text: longZH}}}, Contents: "目录",
		Continued: "{title}（续）", About: "关于数据", Notes: []Passage{{"来源", []Run{{Text: longEN}}}},
	}
	for i := range chapters {
		c := BookChapter{Name: fmt.Sprintf("（%d）产业", i), Title: longZH, Lead: longEN, Sections: make([]BookSection, 1)}
		for j, s := range samples(t) {
			text := []Run{{Text: strings.Repeat(longZH, j%5+1)}, {Text: "17.3%左右", Bold: true}, {Text: "。" + longEN}}
			if j%4 == 3 {
				c.Sections = append(c.Sections, BookSection{Text: Passage{"一　先进制造业", text}})
			}
			last := &c.Sections[len(c.Sections)-1]
			last.Charts = append(last.Charts, BookChart{Spec: s.spec, Table: sampleTable(4 * (j % 9))})
		}
		b.Chapters = append(b.Chapters, c)
	}
	return b
}

func sampleTable(rows int) BookTable {
	t := BookTable{Columns: []string{"指标", "数值", "单位", "限定语", "出处"}}
	for i := range rows {
		name := fmt.Sprintf("R%03d", i) + strings.Repeat(longZH, i%3)
		value := []string{"17.3%", "at least CNY 1,234.56 billion, expected"}[i%2]
		t.Rows = append(t.Rows, BookRow{[]string{name, value, "亿元", "", "（三）一是 第3句"}, i%7 == 6, false})
	}
	return t
}

func pagesOf(t testing.TB, b Book, look Look) []*bookPage {
	t.Helper()
	pages, err := layoutBook(b, look)
	if err != nil {
		t.Fatal(err)
	}
	return pages
}

func TestBookPagesAreWhole(t *testing.T) {
	for _, style := range []Style{Light(), Dark()} {
		look := testLook(t)
		look.Style = style
		page, x0, x1 := pageBounds()
		for i, p := range pagesOf(t, sampleBook(t, 2), look) {
			report(t, outside(p.scene))
			report(t, touching(p.scene))
			foot := page.Max.Y - round(footMargin*pagePoint)
			for _, x := range textsOf(p.scene) {
				if b := x.box(); b.Min.X < x0-pagePoint || b.Max.X > x1+pagePoint || b.Max.Y > foot+pagePoint {
					t.Errorf("page %d: %q at %v is outside of the text's part", i+1, x.s, b)
				}
			}
		}
	}
}

// The text of a page ends above the rule of its foot, and its charts do.
func TestBookTextEndsAboveTheFoot(t *testing.T) {
	b := sampleBook(t, 1)
	for i, p := range pagesOf(t, b, testLook(t))[1:] {
		foot := 0
		for _, o := range p.ops {
			if r, ok := o.(rectOp); ok && r.r.Dy() == p.px(bookRuleLine) && r.color == p.style.Line && foot == 0 && r.r.Min.Y > p.px(runningRule) {
				foot = r.r.Min.Y // the foot is set before the text
			}
		}
		if foot == 0 {
			t.Errorf("page %d has no foot", i+2)
		}
		for _, x := range textsOf(p.scene) {
			if b := x.box(); b.Min.Y < foot && b.Max.Y > foot {
				t.Errorf("page %d: %q lies on the rule of the foot", i+2, x.s)
			}
		}
	}
}

// Every chapter and chart has its bookmark, in order, and leads to where its title stands.
func TestBookmarksLeadToTheirTitles(t *testing.T) {
	b := sampleBook(t, 2)
	type mark struct {
		title string
		level int
	}
	var marks []mark
	for i, p := range pagesOf(t, b, testLook(t)) {
		for _, m := range p.marks {
			marks = append(marks, mark{m.title, m.level})
			below := slices.ContainsFunc(textsOf(p.scene), func(x textOp) bool {
				return x.box().Min.Y >= m.y && x.box().Min.Y < m.y+p.px(blockGap+titleLead) && strings.HasPrefix(m.title, x.s)
			})
			if m.y > 0 && m.level > 0 && !below {
				t.Errorf("page %d: %q does not stand at %d", i+1, m.title, m.y)
			}
		}
	}
	want := []mark{{b.Kind, 0}, {b.Contents, 0}}
	for _, c := range b.Chapters {
		want = append(want, mark{c.Name, 0})
		for _, x := range c.Charts() {
			want = append(want, mark{x.Spec.Head().Title, 1})
		}
	}
	if want = append(want, mark{b.About, 0}); !slices.Equal(marks, want) {
		t.Errorf("bookmarks are %v, want %v", marks, want)
	}
}

// A chart, its title, its table and its source stand on one page; two that have room on a page
// share it. The source is told where the rows of the table have no places.
func TestChartsStayTogether(t *testing.T) {
	b := sampleBook(t, 1)
	charts := make([]BookChart, 7)
	for i := range charts {
		source, title := fmt.Sprint("来源", i), fmt.Sprint("标题", i)
		spec := must(NewBars(Head{Title: title, Source: source}, []Row{{Key: "a", Label: "甲", Text: "1", Value: 1}}, BarOptions{}))
		table := BookTable{Columns: []string{"指标", "数值", "出处"}}
		for row := range 5 {
			table.Rows = append(table.Rows, BookRow{Cells: []string{fmt.Sprint("名目", i, row), "1", ""}})
		}
		if i%2 == 0 {
			table.Rows[4].Cells[2] = source
		}
		charts[i] = BookChart{Spec: spec, Table: table}
	}
	b.Chapters[0].Sections = []BookSection{{Charts: charts}}
	whole, most := 0, 0
	for _, p := range pagesOf(t, b, testLook(t)) {
		if len(p.links) > 0 { // cover and contents list them
			continue
		}
		said, here := said(p.scene), 0
		for i := range charts {
			title, source := strings.Contains(said, fmt.Sprint("标题", i)), strings.Contains(said, fmt.Sprint("来源", i))
			if title != source {
				t.Errorf("chart %d: a page has its title: %v, its source: %v", i, title, source)
			}
			if title {
				here++
			}
		}
		whole, most = whole+here, max(most, here)
	}
	if whole != len(charts) || most < 2 {
		t.Errorf("%d of %d charts, at most %d on a page", whole, len(charts), most)
	}
}

// The list of contents leads to the pages that it names, and those begin with the title.
func TestContentsLeadToTheirPages(t *testing.T) {
	pages := pagesOf(t, sampleBook(t, 2), testLook(t))
	n := 0
	for _, p := range pages {
		for _, l := range p.links {
			n++
			if marks := pages[l.page-1].marks; len(marks) == 0 {
				t.Errorf("a link leads to page %d, where nothing begins", l.page)
			}
		}
	}
	chapters, charts := 2, 2*len(samples(t))
	if want := chapters + 1 + charts; n != want {
		t.Errorf("got %d links, want %d", n, want)
	}
}

func TestTablesGoOnWhole(t *testing.T) {
	b := sampleBook(t, 1)
	b.Chapters[0].Sections = b.Chapters[0].Sections[:1]
	charts := b.Chapters[0].Sections[0].Charts[:1]
	const rows = 190
	charts[0].Table = sampleTable(rows)
	b.Chapters[0].Sections[0].Charts = charts
	heads, row := 0, 0
	for _, p := range pagesOf(t, b, testLook(t)) {
		all := textsOf(p.scene)
		for _, x := range all {
			if strings.HasPrefix(x.s, fmt.Sprintf("R%03d", row)) {
				row++
			}
			if x.s == "出处" {
				heads++
			}
			if x.s == "限定语" {
				t.Error("a column without texts is there")
			}
		}
	}
	if row != rows || heads < 2 {
		t.Errorf("%d of %d rows in order, under %d heads", row, rows, heads)
	}
}

// What a reader's program shows: pages, text, bookmarks.
func TestWriteBook(t *testing.T) {
	b := sampleBook(t, 1)
	var file bytes.Buffer
	last := -1
	tell := func(done, of int) {
		if done != last+1 || done > of {
			t.Errorf("told %d of %d after %d", done, of, last)
		}
		last = done
	}
	if err := WriteBook(t.Context(), &file, b, testLook(t), tell); err != nil {
		t.Fatal(err)
	}
	pages := pagesOf(t, b, testLook(t))
	p := readPDF(t, file.Bytes())
	if got := len(p.pages()); got != len(pages) || last != got {
		t.Errorf("%d pages and %d told, want %d", got, last, len(pages))
	}
	var marks []pdfEntry
	for i, n := range p.pages() {
		var want []string
		for _, x := range textsOf(pages[i].scene) {
			want = append(want, known(x.s))
		}
		if got := p.text(n); !slices.Equal(got, want) {
			t.Errorf("page %d says %q, want %q", i+1, got, want)
		}
		for _, m := range pages[i].marks {
			marks = append(marks, pdfEntry{m.title, m.level, i + 1})
		}
	}
	if got := p.outline(); !slices.Equal(got, marks) {
		t.Errorf("bookmarks are %v, want %v", got, marks)
	}
	if links := regexp.MustCompile(`/Subtype /Link`).FindAll(file.Bytes(), -1); len(links) == 0 {
		t.Error("there are no links")
	}
}

func TestEqualBooksAreEqualBytes(t *testing.T) {
	var files [2]bytes.Buffer
	for i := range files {
		if err := WriteBook(t.Context(), &files[i], sampleBook(t, 1), testLook(t), nil); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(files[0].Bytes(), files[1].Bytes()) {
		t.Error("one book made two files")
	}
}

func TestWriteBookEndsWhenItIsTold(t *testing.T) {
	b := sampleBook(t, 1)
	for _, at := range []int{0, 3, len(pagesOf(t, b, testLook(t))) - 1} {
		ctx, cancel := context.WithCancel(t.Context())
		var file bytes.Buffer
		err := WriteBook(ctx, &file, b, testLook(t), func(done, _ int) {
			if done == at {
				cancel()
			}
			if done > at {
				t.Errorf("drew page %d, cancelled at %d", done, at)
			}
		})
		cancel()
		if !errors.Is(err, context.Canceled) || file.Len() > 0 {
			t.Errorf("at %d: error %v, %d bytes written", at, err, file.Len())
		}
	}
}

func TestWriteBookReportsAFullDisk(t *testing.T) {
	for _, room := range []int{0, 1, 20_000} {
		if err := WriteBook(t.Context(), &fullWriter{room}, sampleBook(t, 1), testLook(t), nil); !errors.Is(err, errFull) {
			t.Errorf("room for %d: error %v", room, err)
		}
	}
}

func TestWriteBookNeedsFonts(t *testing.T) {
	if err := WriteBook(t.Context(), io.Discard, sampleBook(t, 1), Look{Style: Light()}, nil); !errors.Is(err, errNoFonts) {
		t.Errorf("got %v", err)
	}
}

func BenchmarkBook(b *testing.B) {
	book, look := sampleBook(b, 1), testLook(b)
	for b.Loop() {
		if err := WriteBook(b.Context(), io.Discard, book, look, nil); err != nil {
			b.Fatal(err)
		}
	}
}

// Texts that are not UTF-8, or end within a character, are written all the same: the bytes
// that are no text become a sign that says so.
func TestBooksTakeAnyBytes(t *testing.T) {
	for _, bad := range []string{"\xff标题", "标题\xe6", "\xc3\x28", "a\x00\x1b", "\xf0\x9f\x98", "\xed\xa0\x80", "😀"} {
		row := BookRow{Cells: []string{bad, bad}}
		spec := must(NewBars(Head{Title: bad, Subtitle: bad, Source: bad}, []Row{{Key: bad, Label: bad, Text: bad}}, BarOptions{}))
		passage := []Passage{{bad, []Run{{bad, true}, {bad, false}}}}
		b := Book{
			Language: bad, Kind: bad, Title: bad, Running: bad, Issuer: bad, Year: bad, Holds: bad, Missing: passage[0],
			Contents: bad, Continued: bad, About: bad, Notes: passage,
			Chapters: []BookChapter{{Name: bad, Title: bad, Lead: bad, Sections: []BookSection{{Text: passage[0], Charts: []BookChart{{
				Spec: spec, Table: BookTable{Columns: []string{bad, bad}, Rows: []BookRow{row}},
			}}}}}},
		}
		var file bytes.Buffer
		if err := WriteBook(t.Context(), &file, b, testLook(t), nil); err != nil {
			t.Errorf("%q: %v", bad, err)
		}
	}
}
