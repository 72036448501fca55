package pages_test

import (
	"io"
	"os"
	"strings"
	"testing"

	"yulan/app/pages"
	"yulan/report"
)

// county loads the made-up report of another shape.
func county(t testing.TB) *report.Report {
	t.Helper()
	r, err := pages.Load(os.DirFS("../../report/testdata/county"))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// builtIn lists what is of the report that the program carries alone, in both languages.
func builtIn(t *testing.T) []string {
	t.Helper()
	s := load(t).Source
	var list []string
	for _, text := range []report.Text{s.Title, s.Issuer, s.Place, s.Name, s.Whole, s.Part} {
		list = append(list, text.In(report.Chinese), text.In(report.English))
	}
	return append(list, s.Period, "总论", "verview", "2022", "计划")
}

// said collects all that a report says of itself: its pages, its book, and its workbook.
func said(t *testing.T, r *report.Report, l report.Language) string {
	t.Helper()
	w := words(t, l)
	var b strings.Builder
	say := func(texts ...string) { b.WriteString(strings.Join(texts, "\n") + "\n") }
	book, err := pages.Book(r, w, l, nil)
	if err != nil {
		t.Fatal(err)
	}
	say(book.Title, book.Running, book.Issuer, book.Year, book.Missing.Heading, pages.BookName(r, w, l, nil), pages.ListName(r, w, l, 3))
	for _, p := range book.Notes {
		say(p.Heading, pages.TextOf(p))
	}
	for _, c := range r.Chapters {
		page, err := pages.Build(r, w, l, c.Number)
		if err != nil {
			t.Fatal(err)
		}
		say(pages.Plain(page.Title), pages.Plain(page.Lead))
		for _, s := range page.Sections {
			say(s.Heading, pages.Plain(s.Body))
		}
		for _, spec := range page.Charts {
			h := spec.Head()
			say(h.Title, h.Subtitle, h.Note, h.Source, h.Citation, h.Rights)
			say(h.Facts...)
		}
	}
	in := pages.Speech{Language: l, Words: w}
	for _, f := range r.Figures {
		d := pages.NewDetail(r, f, in, in)
		say(d.Name, d.Location, pages.Cite(r, f, l, w))
		for _, fact := range d.Facts {
			say(fact.Text)
		}
	}
	if err := pages.WriteXLSX(io.Discard, r, r.Figures, l, w); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// Nothing that is said of another report is of the one that the program carries.
func TestPagesAreOfTheirReport(t *testing.T) {
	r := county(t)
	for _, l := range report.Languages {
		all := said(t, r, l)
		for _, other := range builtIn(t) {
			if i := strings.Index(all, other); i >= 0 {
				t.Errorf("%s: it says %q", l, strings.SplitAfter(all[max(0, i-60):], "\n")[0])
			}
		}
		for _, own := range []string{r.Source.Title.In(l), r.Source.Name.In(l), r.Source.Issuer.In(l), "2019"} {
			if !strings.Contains(all, own) {
				t.Errorf("%s: it does not say %q", l, own)
			}
		}
	}
}

// A span of years is one in references, on the cover and in what the report is.
func TestSourceOfSeveralYears(t *testing.T) {
	r := county(t)
	r.Source.Period = "2016-2020"
	for l, want := range map[report.Language]string{report.Chinese: "2016—2020年", report.English: "2016–2020"} {
		w := words(t, l)
		book, err := pages.Book(r, w, l, nil)
		if err != nil {
			t.Fatal(err)
		}
		for _, got := range []string{book.Year, pages.CitePlaces(r, nil, l, w), pages.TextOf(book.Notes[0])} {
			if !strings.Contains(got, want) || strings.Contains(got, "年年") {
				t.Errorf("%s: got %q, want it to say %s", l, got, want)
			}
		}
	}
}
