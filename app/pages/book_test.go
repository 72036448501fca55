package pages_test

import (
	"bytes"
	"encoding/json"
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
	fonts, err := charts.NewFonts(assets.FontRegular, assets.FontBold)
	if err != nil {
		t.Fatal(err)
	}
	return charts.Look{Style: charts.Light(), Fonts: fonts, Words: pages.ChartWords(load(t), words(t, l))}
}

// bookChart returns a chart of a book by its id.
func bookChart(t *testing.T, b charts.Book, id string) charts.BookChart {
	t.Helper()
	for _, c := range b.Chapters {
		for _, x := range c.Charts {
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
			for _, x := range c.Charts {
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

// Section 3-1 of the summaries names the six pillars, section 3-2 none of them.
func TestBookPutsTextBesideItsChart(t *testing.T) {
	for l, want := range map[report.Language]struct{ name, heading string }{
		report.Chinese: {"（三）现代产业", "一　先进制造业"}, report.English: {"Chapter 3: Industry", "1. Advanced manufacturing"},
	} {
		b := book(t, l, 3)
		if got := b.Chapters[0].Name; got != want.name {
			t.Errorf("the chapter is %q, want %q", got, want.name)
		}
		x := bookChart(t, b, "pillars")
		if len(x.Text) != 1 || x.Text[0].Heading != want.heading {
			t.Fatalf("%s: text %+v, want that of %q alone", l, x.Text, want.heading)
		}
		var bold []string
		for _, r := range x.Text[0].Body {
			if r.Bold {
				bold = append(bold, r.Text)
			}
		}
		if want := []string{"17.3%", "16.8%", "14.5%", "12.6%", "8.9%", "5.9%"}; !slices.Equal(bold, want) {
			t.Errorf("%s: %v is bold, want %v", l, bold, want)
		}
	}
}

// No summary names the towns and counties of this chart; the report does in （二）三是.
func TestBookHasTextWhereNoneNamesTheFigures(t *testing.T) {
	x := bookChart(t, book(t, report.Chinese), "rural-support")
	if len(x.Text) != 1 || x.Text[0].Heading != "三　乡村振兴" {
		t.Errorf("text %+v, want that of the third section", x.Text)
	}
}

// The target follows from growth and difference: 8.3 - 2.3 = 6.
func TestBookMarksWhatIsDerived(t *testing.T) {
	x := bookChart(t, book(t, report.Chinese, 0), "targets")
	row := x.Table.Rows[1]
	if want := []string{"地区生产总值增速：预期目标", "6%", "%", "", "推算"}; !row.Derived || !slices.Equal(row.Cells, want) {
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

// A citation that is too long for a foot cites the report; the table has the places.
func TestBookCitesPlacesWhereThereIsRoom(t *testing.T) {
	b := book(t, report.Chinese)
	if got := bookChart(t, b, "pillars").Citation; !strings.HasSuffix(got, "报告年度2021: 总论 第1段 第4句；（三）一是 第3至6句.") {
		t.Errorf("pillars: %s", got)
	}
	if got := bookChart(t, b, "all-growth").Citation; !strings.HasSuffix(got, "报告年度2021.") {
		t.Errorf("all-growth: %s", got)
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
		if marks[i].Title != c.Name || len(marks[i].Kids) != len(c.Charts) {
			t.Fatalf("bookmark %q with %d, want %q with %d", marks[i].Title, len(marks[i].Kids), c.Name, len(c.Charts))
		}
		for j, x := range c.Charts {
			mark := marks[i].Kids[j]
			if mark.Title != x.Spec.Head().Title || mark.Page <= last {
				t.Errorf("bookmark %q to page %d, want %q after page %d", mark.Title, mark.Page, x.Spec.Head().Title, last)
			}
			last = mark.Page
			end := marks[i+1].Page - 1
			if j+1 < len(c.Charts) {
				end = marks[i].Kids[j+1].Page - 1
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
