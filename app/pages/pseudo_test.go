package pages_test

import (
	"fmt"
	"html"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"yulan/app/pages"
	"yulan/app/pages/pseudotest"
	"yulan/assets"
	"yulan/charts"
	"yulan/report"
)

// In a language that was never thought of, no word of another is left on any page, in the
// table, the details, the checks, a comparison or the book.
func TestNothingIsUntranslated(t *testing.T) {
	r, w := pseudoReport(t)
	const l = pseudotest.Language
	in := pages.Speech{Language: l, Words: w}
	shown := map[string]any{
		"table":    pages.Table(r, r.Figures, l, w),
		"columns":  pages.Columns(w),
		"listing":  pages.ListingRows(r, l, w),
		"checks":   pages.Checks(r, in),
		"about":    pages.AboutSource(r, in),
		"missing":  pages.MissingPart(r, in),
		"charting": pages.ChartWords(r, w).NoData,
	}
	for _, p := range pseudoPages(t, r, w) {
		shown[p.Tab] = p
		for _, spec := range p.Charts {
			shown["table of "+spec.Head().ID] = pages.ChartData(r, spec, in)
		}
	}
	for _, f := range r.Figures {
		shown["detail of "+f.ID] = pages.NewDetail(r, f, in, in)
		shown["citation of "+f.ID] = pages.Cite(r, f, l, w)
	}
	for _, d := range r.Derived() {
		shown["calculation of "+d.Name.In(report.English)] = pages.Calculation(r, d, l, w)
	}
	texts, names := 0, sameEverywhere(r)
	for where, what := range shown {
		eachText(where, reflect.ValueOf(what), func(at, text string) {
			texts++
			if pseudotest.IsForeign(names.Replace(quoted.ReplaceAllString(text, ""))) {
				t.Errorf("%s: %q is not translated", at, text)
			}
		})
	}
	if texts < 4000 {
		t.Errorf("only %d texts were read: the test looks for what is not there", texts)
	}
}

// Nothing is cut in any chart, at the widths of cards and at the sizes of pictures, in any
// language: not in one either in which every word is two fifths longer than in English.
func TestNothingIsCut(t *testing.T) {
	r, _ := pseudoReport(t)
	pictures := 0
	for _, l := range report.Languages {
		w := words(t, l)
		look := charts.Look{Style: charts.Light(), Fonts: fonts(t), Words: pages.ChartWords(r, w)}
		card := look
		card.Reserve = 120 // for the buttons in its corner
		for _, p := range pagesIn(t, r, w, l) {
			alone := p.Pictures()
			for i, spec := range p.Charts {
				for _, width := range []int{306, 420, 560, 744} {
					size := charts.Size{W: width, H: charts.Height(spec, width, card), Scale: 1}
					holdsWhole(t, fmt.Sprint(l, ", ", spec.Head().ID, " in a card of ", width), spec, size, card)
					pictures++
				}
				for _, paper := range pages.PaperSizes {
					holdsWhole(t, fmt.Sprint(l, ", ", spec.Head().ID, " on ", paper.ID), alone[i].Spec, alone[i].SizeOn(paper, look, 1), look)
					pictures++
				}
			}
		}
	}
	if least := len(report.Languages) * len(r.Figures); pictures < least {
		t.Errorf("only %d pictures were looked at, want %d", pictures, least)
	}
}

// holdsWhole fails for a picture that does not say its head, or cuts a text.
func holdsWhole(t *testing.T, name string, spec charts.Spec, size charts.Size, look charts.Look) {
	t.Helper()
	var svg strings.Builder
	if err := charts.Write(&svg, charts.SVG, spec, size, look); err != nil {
		t.Fatal(err)
	}
	drawn := html.UnescapeString(tag.ReplaceAllString(svg.String(), ""))
	said := squeeze(drawn)
	head := spec.Head()
	for _, part := range []string{head.Title, head.Subtitle, head.Note, head.Source} {
		if !strings.Contains(said, squeeze(part)) {
			t.Errorf("%s: it does not say all of %q", name, part)
		}
	}
	if strings.Contains(drawn, "...") || strings.Contains(drawn, "…") || strings.Count(drawn, "[") != strings.Count(drawn, "]") {
		t.Errorf("%s: a text is cut in %q", name, strings.Fields(drawn))
	}
}

// pseudoReport returns the report with its words in the language of pseudotest.
func pseudoReport(t *testing.T) (*report.Report, assets.Words) {
	t.Helper()
	r, err := pages.Load(pseudotest.Speak(t, assets.Report()))
	if err != nil {
		t.Fatal(err)
	}
	return r, words(t, pseudotest.Language)
}

// pseudoPages returns the pages in the language of pseudotest.
func pseudoPages(t *testing.T, r *report.Report, w assets.Words) []pages.Page {
	t.Helper()
	return pagesIn(t, r, w, pseudotest.Language)
}

// pagesIn returns every chapter's page, and one of a comparison.
func pagesIn(t *testing.T, r *report.Report, w assets.Words, l report.Language) []pages.Page {
	t.Helper()
	var list []pages.Page
	for _, c := range r.Chapters {
		p, err := pages.Build(r, w, l, c.Number)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, p)
	}
	c, err := pages.NewComparison(r, "gdp.growth", "trade.growth")
	if err != nil {
		t.Fatal(err)
	}
	p, err := pages.BuildComparisons(r, w, l, pages.Comparisons{c})
	if err != nil {
		t.Fatal(err)
	}
	return append(list, p)
}

// quoted matches what stands in the report's own words: the marks by which its text is
// divided, in quotation marks, and the names that a check counts.
var quoted = regexp.MustCompile(`‘[\p{Han}—。；]+’|\([\p{Han}、]+\)`)

// sameEverywhere returns what takes out of a text what it has in every language: the title by
// which the report is cited, which is that on its front page; and what the report prints,
// where it is quoted.
func sameEverywhere(r *report.Report) *strings.Replacer {
	names := []string{r.Source.Title.In(report.Chinese), "新"} // the latter is asked for as the report says it
	for _, f := range r.Figures {
		names = append(names, pages.Printed(f), f.Printed+f.Unit.Printed)
	}
	slices.SortFunc(names, func(a, b string) int { return len(b) - len(a) })
	var pairs []string
	for _, n := range names {
		if pseudotest.IsForeign(n) {
			pairs = append(pairs, n, "")
		}
	}
	return strings.NewReplacer(pairs...)
}

// unread are the fields that no reader reads.
var unread = []string{
	"ID", "Key", "WholeKey", "Over", "wholes", "Named", "StandsOut", "Figure", "Keys", "standsOut", "Mark", "Kind", "kind", // names for the program
	"Entry", // what a row is found by, in every language
}

// eachText calls f with every text in a value, however deep, and where it stands.
func eachText(at string, v reflect.Value, f func(at, text string)) {
	switch v.Kind() {
	case reflect.String:
		f(at, v.String())
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			eachText(at, v.Elem(), f)
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			eachText(fmt.Sprintf("%s[%d]", at, i), v.Index(i), f)
		}
	case reflect.Map:
		for _, k := range v.MapKeys() {
			eachText(at, v.MapIndex(k), f)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if name := v.Type().Field(i).Name; !slices.Contains(unread, name) {
				eachText(at+"."+name, v.Field(i), f)
			}
		}
	}
}
