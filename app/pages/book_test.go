package pages_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"image"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"yulan/app/pages"
	"yulan/assets"
	"yulan/charts"
	"yulan/report"
)

// book makes the book of some chapters.
func book(t testing.TB, l report.Language, chapters ...int) charts.Book {
	t.Helper()
	b, err := pages.Book(load(t), words(t, l), l, chapters)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// bookLook is how the command line draws.
func bookLook(t testing.TB, l report.Language) charts.Look {
	t.Helper()
	return charts.Look{Style: charts.Light(), Fonts: fonts(t), Words: pages.ChartWords(load(t), words(t, l))}
}

// fonts returns the fonts that the program draws with.
func fonts(t testing.TB) *charts.Fonts {
	t.Helper()
	f, err := charts.NewFonts(assets.FontRegular, assets.FontBold)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// bookChart returns a chart of a book by its id.
func bookChart(t *testing.T, b charts.Book, id string) charts.BookChart {
	t.Helper()
	for _, c := range b.Chapters {
		for _, x := range c.Charts() {
			if x.Spec.Head().ID == id {
				return x
			}
		}
	}
	t.Fatalf("the book has no chart %s", id)
	return charts.BookChart{}
}

func TestBookHasEveryChart(t *testing.T) {
	for _, l := range report.Languages {
		b := book(t, l)
		var got, want []string
		for _, c := range b.Chapters {
			for _, x := range c.Charts() {
				got = append(got, x.Spec.Head().ID)
			}
		}
		for _, c := range load(t).Chapters {
			for _, x := range c.Charts {
				want = append(want, x.ID)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: charts %v, want %v", l, got, want)
		}
	}
}

// Every section of a page is set once, with its charts below it and what they show in bold.
// Section 3-1 of the summaries names the six pillars.
func TestBookSetsASectionOnce(t *testing.T) {
	for l, want := range map[report.Language]struct{ name, heading string }{
		report.Chinese: {"（三）现代产业", "一　先进制造业"}, report.English: {"Chapter 3: Industry", "1. Advanced manufacturing"},
	} {
		c := book(t, l, 3).Chapters[0]
		if c.Name != want.name {
			t.Errorf("the chapter is %q, want %q", c.Name, want.name)
		}
		page, err := pages.Build(load(t), words(t, l), l, 3)
		if err != nil {
			t.Fatal(err)
		}
		if len(c.Sections) != 2+len(page.Sections) || c.Sections[0].Text.Heading != "" {
			t.Fatalf("%s: %d sections, want the leading charts, %d and the last ones", l, len(c.Sections), len(page.Sections))
		}
		for i, s := range page.Sections {
			if got := c.Sections[1+i].Text.Heading; got != s.Heading {
				t.Errorf("%s: section %d is %q, want %q", l, i, got, s.Heading)
			}
		}
		first := c.Sections[1]
		if first.Text.Heading != want.heading || len(first.Charts) == 0 {
			t.Fatalf("%s: %q with %d charts, want %q with some", l, first.Text.Heading, len(first.Charts), want.heading)
		}
		for _, r := range first.Text.Body {
			shown := slices.ContainsFunc(first.Charts, func(x charts.BookChart) bool {
				return slices.ContainsFunc(x.Table.Rows, func(row charts.BookRow) bool { return strings.HasPrefix(r.Text, row.Cells[1]) })
			})
			if r.Bold && !shown {
				t.Errorf("%s: %q is bold and in no chart below", l, r.Text)
			}
		}
	}
}

// The target follows from growth and difference: 8.3 - 2.3 = 6.
func TestBookMarksWhatIsDerived(t *testing.T) {
	x := bookChart(t, book(t, report.Chinese, 0), "targets")
	row := x.Table.Rows[1]
	if want := []string{"地区生产总值增速：预期目标", "6%", "推算"}; !row.Derived || !slices.Equal(row.Cells, want) {
		t.Errorf("got %+v, want %v as derived", row, want)
	}
	if x.Table.Rows[0].Derived {
		t.Error("a printed value is marked as derived")
	}
}

func TestBookOfSomeChapters(t *testing.T) {
	b := book(t, report.Chinese, 7, 2)
	if len(b.Chapters) != 2 || !strings.HasPrefix(b.Chapters[0].Name, "（七）") || !strings.HasPrefix(b.Chapters[1].Name, "（二）") {
		t.Errorf("got %d chapters, want the seventh and the second", len(b.Chapters))
	}
	if _, err := pages.Book(load(t), words(t, report.Chinese), report.Chinese, []int{8}); err == nil {
		t.Error("there is no chapter 8, but no error either")
	}
}

// The book cites its report once, at its end, and not below every chart.
func TestBookCitesItsReportOnce(t *testing.T) {
	for _, l := range report.Languages {
		b, n := book(t, l), 0
		title := load(t).Source.Title.In(report.Languages[0])
		count := func(s string) { n += strings.Count(s, title) }
		for _, p := range b.Notes {
			for _, r := range p.Body {
				count(strings.ReplaceAll(r.Text, "\u00a0", " "))
			}
		}
		for _, c := range b.Chapters {
			for _, x := range c.Charts() {
				count(x.Spec.Head().Source)
			}
		}
		if want := 1; l == report.English && n != want {
			t.Errorf("%s: the report is cited %d times, want %d", l, n, want)
		}
		if !strings.Contains(b.Notes[1].Body[0].Text, title) {
			t.Errorf("%s: the notes do not cite %q", l, title)
		}
	}
}

// A value of a table tells its unit and what qualifies it, and no column does so again.
func TestBookTablesTellAUnitOnce(t *testing.T) {
	for l, want := range map[report.Language][][]string{
		report.Chinese: {{"城镇新增就业人数", "75.1万人"}, {"数字经济增加值增速", "15%以上"}},
		report.English: {{"Newly employed people in urban areas", "751,000 people"}, {"Tourist visits", "86.737 million person-times"}},
	} {
		b := book(t, l)
		for _, w := range want {
			found := false
			for _, c := range b.Chapters {
				for _, x := range c.Charts() {
					if len(x.Table.Columns) != 3 {
						t.Fatalf("%s: columns %q, want name, value and place", l, x.Table.Columns)
					}
					found = found || slices.ContainsFunc(x.Table.Rows, func(r charts.BookRow) bool {
						return strings.HasPrefix(r.Cells[0], w[0]) && r.Cells[1] == w[1]
					})
				}
			}
			if !found {
				t.Errorf("%s: no table says %q of %q", l, w[1], w[0])
			}
		}
	}
}

// outline is what qpdf says of bookmarks.
type outline struct {
	Title string    `json:"title"`
	Page  int       `json:"destpageposfrom1"`
	Kids  []outline `json:"kids"`
}

// TestBookInOtherPrograms asks the programs that readers have: is the file sound, are its
// fonts parts of ours, do its bookmarks and its text say what the charts do.
func TestBookInOtherPrograms(t *testing.T) {
	for _, program := range []string{"qpdf", "pdftotext", "pdffonts", "pdfinfo"} {
		if _, err := exec.LookPath(program); err != nil {
			t.Skipf("%s is not installed", program)
		}
	}
	for _, l := range report.Languages {
		b := book(t, l)
		path := filepath.Join(t.TempDir(), "book.pdf")
		var file bytes.Buffer
		if err := charts.WriteBook(t.Context(), &file, b, bookLook(t, l), nil); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, file.Bytes(), 0o666); err != nil {
			t.Fatal(err)
		}
		run(t, "qpdf", "--check", path)
		if got := run(t, "pdfinfo", path); !strings.Contains(got, "Title:           "+b.Title+"\n") || !strings.Contains(got, "(A4)") {
			t.Errorf("%s: pdfinfo says\n%s", l, got)
		}
		for _, line := range strings.Split(strings.TrimSpace(run(t, "pdffonts", path)), "\n")[2:] {
			if f := strings.Fields(line); len(f) < 7 || !slices.Equal(f[len(f)-5:len(f)-2], []string{"yes", "yes", "yes"}) {
				t.Errorf("%s: not embedded, cut and named in Unicode: %s", l, line)
			}
		}
		var marks struct {
			Outlines []outline `json:"outlines"`
		}
		if err := json.Unmarshal([]byte(run(t, "qpdf", "--json=1", "--json-key=outlines", path)), &marks); err != nil {
			t.Fatal(err)
		}
		checkPages(t, path, b, marks.Outlines[2:]) // after cover and contents
	}
}

// checkPages holds that every chapter and chart has its bookmark, and that the value of
// every figure can be found on the chart's pages.
func checkPages(t *testing.T, path string, b charts.Book, marks []outline) {
	t.Helper()
	if len(marks) != len(b.Chapters)+1 || marks[len(marks)-1].Title != b.About {
		t.Fatalf("%d bookmarks, want %d chapters and %q", len(marks), len(b.Chapters), b.About)
	}
	texts := strings.Split(run(t, "pdftotext", path, "-"), "\f") // one for each page
	for i, text := range texts {
		for line := range strings.Lines(text) {
			if line = strings.TrimSpace(line); strings.HasSuffix(line, "…") {
				t.Errorf("page %d: %q is cut", i+1, line)
			}
		}
	}
	last := 0
	for i, c := range b.Chapters {
		all := c.Charts()
		if marks[i].Title != c.Name || len(marks[i].Kids) != len(all) {
			t.Fatalf("bookmark %q with %d, want %q with %d", marks[i].Title, len(marks[i].Kids), c.Name, len(all))
		}
		for j, x := range all {
			mark := marks[i].Kids[j]
			if mark.Title != x.Spec.Head().Title || mark.Page < last {
				t.Errorf("bookmark %q to page %d, want %q no earlier than page %d", mark.Title, mark.Page, x.Spec.Head().Title, last)
			}
			last = mark.Page
			end := marks[i+1].Page // where another may share a page with it
			if j+1 < len(all) {
				end = marks[i].Kids[j+1].Page
			}
			text := unspaced(strings.Join(texts[mark.Page-1:end], " "))
			for _, row := range x.Table.Rows {
				if !strings.Contains(text, unspaced(row.Cells[1])) {
					t.Errorf("%q: %q is not on pages %d to %d", mark.Title, row.Cells[1], mark.Page, end)
				}
			}
		}
	}
}

// unspaced is a text without white space: where lines break is no matter.
func unspaced(s string) string { return strings.Join(strings.Fields(s), "") }

// run returns what a program prints.
func run(t *testing.T, program string, args ...string) string {
	t.Helper()
	out, err := exec.CommandContext(t.Context(), program, args...).CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", program, err, out)
	}
	return string(out)
}

// BenchmarkBook writes all charts.
func BenchmarkBook(b *testing.B) {
	for _, l := range report.Languages {
		all, look := book(b, l), bookLook(b, l)
		b.Run(string(l), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := charts.WriteBook(b.Context(), io.Discard, all, look, nil); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// No page between the contents and the notes is left a quarter free but the last one of a chapter, and
// the book takes no more pages than it did when it was last looked at.
func TestBookPagesAreFull(t *testing.T) {
	const width, full = 300, 0.75
	for l, most := range map[report.Language]int{report.Chinese: 27, report.English: 34} {
		b := book(t, l)
		laid, err := charts.LayOutBook(b, bookLook(t, l))
		if err != nil {
			t.Fatal(err)
		}
		if laid.Len() > most {
			t.Errorf("%s: %d pages, want %d", l, laid.Len(), most)
		}
		var free []string
		for i := 2; i < laid.Len()-1; i++ {
			img, err := laid.Render(i, width)
			if err != nil {
				t.Fatal(err)
			}
			if part := filled(img); part < full {
				free = append(free, fmt.Sprintf("%d: %.2f", i+1, part))
			}
		}
		if len(free) > len(b.Chapters) {
			t.Errorf("%s: %d pages are not full, want the last of each of %d chapters: %v", l, len(free), len(b.Chapters), free)
		}
	}
}

// filled returns how far down the text of a page goes, of the room for it.
func filled(img *image.RGBA) float64 {
	const paper, top, foot = 842.0, 64.0, 62.0 // points
	size := img.Bounds().Size()
	at := func(points float64) int { return int(points / paper * float64(size.Y)) }
	from, to := at(top), at(paper-foot)
	for y := to - 1; y > from; y-- {
		for x := range size.X {
			if c := img.RGBAAt(x, y); c.R < 200 {
				return float64(y-from) / float64(to-from)
			}
		}
	}
	return 0
}
