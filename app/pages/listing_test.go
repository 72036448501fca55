package pages_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"yulan/app/pages"
	"yulan/report"
)

var allFacets = []pages.Facet{
	pages.FacetChapter, pages.FacetMeasure, pages.FacetUnit, pages.FacetQualifier, pages.FacetCharted,
}

var allColumns = []pages.Column{
	pages.ColumnLocation, pages.ColumnName, pages.ColumnValue, pages.ColumnMeasure, pages.ColumnPeriod,
}

func newListing(t testing.TB, l report.Language) *pages.Listing {
	t.Helper()
	return pages.NewListing(pages.ListingRows(load(t), l, words(t, l)))
}

func TestListingShowsAllInTheOrderOfTheText(t *testing.T) {
	r := load(t)
	l := newListing(t, report.Chinese)
	if l.Len() != len(r.Figures) || l.Total() != len(r.Figures) {
		t.Fatalf("got %d of %d rows, want %d", l.Len(), l.Total(), len(r.Figures))
	}
	for i, f := range r.Figures {
		if row := l.Row(i); row.ID != f.ID || row.Name == "" || row.Value == "" {
			t.Errorf("row %d is %+v, want %s", i, row.TableRow, f.ID)
		}
	}
}

// Each column's first and last rows, looked up in figures.csv.
func TestListingSorts(t *testing.T) {
	cases := []struct {
		name        string
		order       pages.Order
		first, last string
	}{
		{"text", pages.Order{}, "gdp.level", "cpi.index"},
		{"text, backwards", pages.Order{Descending: true}, "cpi.index", ""},
		{"measure", pages.Order{Column: pages.ColumnMeasure}, "gdp.level", ""},
		{"value: the first unit is 元, with its powers of ten", pages.Order{Column: pages.ColumnValue}, "income.rural.level", ""},
		{"value, largest first", pages.Order{Column: pages.ColumnValue, Descending: true}, "gdp.level", ""},
	}
	l := newListing(t, report.Chinese)
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			l.SortBy(c.order)
			if got := l.Row(0).ID; got != c.first {
				t.Errorf("the first is %s %s, want %s", got, l.Row(0).Value, c.first)
			}
			if got := l.Row(l.Len() - 1).ID; c.last != "" && got != c.last {
				t.Errorf("the last is %s %s, want %s", got, l.Row(l.Len()-1).Value, c.last)
			}
		})
	}
}

func TestListingSortsNamesByPinyin(t *testing.T) {
	l := namesOf(t, report.Chinese, "重庆", "增长", "5G基站", "《报告》", "GDP", "银行", "保险", "西安", "限上", "县城", "“渝快办”", "长江")
	l.SortBy(pages.Order{Column: pages.ColumnName})
	want := "5G基站 GDP 保险 《报告》 长江 重庆 西安 县城 限上 银行 “渝快办” 增长"
	if got := names(l); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	l = namesOf(t, report.English, "Zebra", "apple", "\"Banana\"", "5G", "cherry")
	l.SortBy(pages.Order{Column: pages.ColumnName, Descending: true})
	if got, want := names(l), "Zebra cherry \"Banana\" apple 5G"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// namesOf returns a listing of figures that have only names.
func namesOf(t *testing.T, l report.Language, list ...string) *pages.Listing {
	t.Helper()
	figures := generated(len(list))
	for i, name := range list {
		figures[i].Name = report.NewText(name, name)
	}
	return pages.NewListing(pages.FigureRows(load(t), figures, l, words(t, l)))
}

func names(l *pages.Listing) string {
	var list []string
	for i := range l.Len() {
		list = append(list, l.Row(i).Name)
	}
	return strings.Join(list, " ")
}

func TestListingFilters(t *testing.T) {
	cases := []struct {
		name   string
		filter pages.Filter
		passes func(report.Figure) bool
	}{
		{
			"chapter",
			pages.Filter{Only: map[pages.Facet][]string{pages.FacetChapter: {"3"}}},
			func(f report.Figure) bool { return f.At.Chapter == 3 },
		},
		{
			"two chapters",
			pages.Filter{Only: map[pages.Facet][]string{pages.FacetChapter: {"3", "7"}}},
			func(f report.Figure) bool { return f.At.Chapter == 3 || f.At.Chapter == 7 },
		},
		{
			"chapter and measure",
			pages.Filter{Only: map[pages.Facet][]string{pages.FacetChapter: {"3"}, pages.FacetMeasure: {"growth"}}},
			func(f report.Figure) bool { return f.At.Chapter == 3 && f.Measure == report.Growth },
		},
		{
			"unit, whatever its power of ten",
			pages.Filter{Only: map[pages.Facet][]string{pages.FacetUnit: {"元"}}},
			func(f report.Figure) bool { return f.Unit.Base == "元" },
		},
		{
			"qualifier, alone or with another",
			pages.Filter{Only: map[pages.Facet][]string{pages.FacetQualifier: {"左右"}}},
			func(f report.Figure) bool {
				return slices.ContainsFunc(f.Qualifiers, func(q report.Qualifier) bool { return q.Printed == "左右" })
			},
		},
		{
			"no qualifier",
			pages.Filter{Only: map[pages.Facet][]string{pages.FacetQualifier: {""}}},
			func(f report.Figure) bool { return len(f.Qualifiers) == 0 },
		},
		{
			"text",
			pages.Filter{Text: "渝东南"},
			func(f report.Figure) bool {
				return f.Scope.In(report.Chinese) == "渝东南" || strings.Contains(f.Name.In(report.Chinese), "渝东南")
			},
		},
		{
			"text and unit",
			pages.Filter{Text: "渝东南", Only: map[pages.Facet][]string{pages.FacetUnit: {"%"}}},
			func(f report.Figure) bool { return f.Scope.In(report.Chinese) == "渝东南" && f.Unit.Base == "%" },
		},
		{"a text of spaces", pages.Filter{Text: "  "}, func(report.Figure) bool { return true }},
		{"no keys", pages.Filter{Only: map[pages.Facet][]string{pages.FacetUnit: {}}}, func(report.Figure) bool { return true }},
		{"an unknown key", pages.Filter{Only: map[pages.Facet][]string{pages.FacetUnit: {"斤"}}}, func(report.Figure) bool { return false }},
		{"a text that is not there", pages.Filter{Text: "元宇宙"}, func(report.Figure) bool { return false }},
	}
	r := load(t)
	l := newListing(t, report.Chinese)
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var want []string
			for _, f := range r.Figures {
				if c.passes(f) {
					want = append(want, f.ID)
				}
			}
			l.SetFilter(c.filter)
			if got := l.IDs(); !slices.Equal(got, want) {
				t.Errorf("got %d rows %v, want %d %v", len(got), got, len(want), want)
			}
		})
	}
}

// A figure is charted if a chart of a built page shows it.
func TestChartedIsWhatChartsShow(t *testing.T) {
	r := load(t)
	shown := map[string]bool{}
	for _, c := range r.Chapters {
		page, err := pages.Build(r, words(t, report.Chinese), report.Chinese, c.Number)
		if err != nil {
			t.Fatal(err)
		}
		for _, spec := range page.Charts {
			for _, key := range spec.Keys() {
				shown[key] = true
			}
		}
	}
	charted := pages.Charted(r)
	for _, f := range r.Figures {
		if charted[f.ID] != shown[f.ID] {
			t.Errorf("%s: got %v, want %v", f.ID, charted[f.ID], shown[f.ID])
		}
	}
	if len(charted) == 0 || len(charted) == len(r.Figures) {
		t.Errorf("%d of %d figures are charted, which tests nothing", len(charted), len(r.Figures))
	}
}

// Whatever is chosen, the rows are those of the first listing that pass, in order, and each
// count says how many rows there would be if that value were chosen.
func TestListingAgreesWithItself(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for _, language := range report.Languages {
		l, probe := newListing(t, language), newListing(t, language)
		for range 60 {
			filter := pages.Filter{Text: []string{"", "", "growth", "新", "%"}[random.IntN(5)], Only: map[pages.Facet][]string{}}
			for _, f := range allFacets {
				for range random.IntN(3) {
					values := l.Values(f)
					filter.Only[f] = append(filter.Only[f], values[random.IntN(len(values))].Key)
				}
			}
			order := pages.Order{Column: allColumns[random.IntN(len(allColumns))], Descending: random.IntN(2) == 1}
			l.SortBy(order)
			l.SetFilter(filter)
			checkPlaces(t, l)
			for _, f := range allFacets {
				for _, v := range l.Values(f) {
					only := map[pages.Facet][]string{f: {v.Key}}
					for other, keys := range filter.Only {
						if other != f {
							only[other] = keys
						}
					}
					probe.SetFilter(pages.Filter{Text: filter.Text, Only: only})
					if v.Count != probe.Len() {
						t.Fatalf("%+v: facet %d counts %d for %q, choosing it shows %d", filter, f, v.Count, v.Key, probe.Len())
					}
				}
			}
		}
	}
}

// checkPlaces fails if a row is not where the listing says, or rows are out of order.
func checkPlaces(t *testing.T, l *pages.Listing) {
	t.Helper()
	ids := l.IDs()
	if len(ids) != l.Len() {
		t.Fatalf("got %d ids of %d rows", len(ids), l.Len())
	}
	for i, id := range ids {
		if place, ok := l.Place(id); !ok || place != i || l.Row(i).ID != id {
			t.Fatalf("%s is at %d, %v, want %d", id, place, ok, i)
		}
	}
	shown := 0
	for _, f := range load(t).Figures {
		if _, ok := l.Place(f.ID); ok {
			shown++
		}
	}
	if shown != len(ids) {
		t.Fatalf("%d rows have a place, want %d", shown, len(ids))
	}
}

// Rows that are alike stand in the order of the text, whichever way the column is sorted.
func TestListingSortsStably(t *testing.T) {
	l := newListing(t, report.Chinese)
	at := map[string]int{}
	for i, id := range l.IDs() {
		at[id] = i
	}
	for _, descending := range []bool{false, true} {
		l.SortBy(pages.Order{Column: pages.ColumnMeasure, Descending: descending})
		var seen []string
		for i := range l.Len() {
			row := l.Row(i)
			if i > 0 && row.Measure == l.Row(i-1).Measure {
				if at[row.ID] < at[l.Row(i-1).ID] {
					t.Errorf("%s stands behind %s, which comes later in the text", row.ID, l.Row(i-1).ID)
				}
				continue
			}
			if slices.Contains(seen, row.Measure) {
				t.Errorf("measure %s stands in two places", row.Measure)
			}
			seen = append(seen, row.Measure)
		}
	}
}

func TestPlaceOfWhatIsNotShown(t *testing.T) {
	l := newListing(t, report.Chinese)
	if _, ok := l.Place("no.such.figure"); ok {
		t.Error("a figure that there is not has a place")
	}
	l.SetFilter(pages.Filter{Only: map[pages.Facet][]string{pages.FacetChapter: {"7"}}})
	if _, ok := l.Place("gdp.level"); ok {
		t.Error("a row that is filtered out has a place")
	}
}

// Each change of the table has to be answered within 50 ms with 100,000 rows.
func BenchmarkListing(b *testing.B) {
	l := pages.NewListing(pages.FigureRows(load(b), generated(manyFigures), report.Chinese, words(b, report.Chinese)))
	none := pages.Filter{}
	b.Run("order", func(b *testing.B) {
		for i := 0; b.Loop(); i++ {
			l.SortBy(pages.Order{Column: allColumns[i%len(allColumns)], Descending: i%2 == 1})
		}
	})
	b.Run("facet", func(b *testing.B) {
		keys := l.Values(pages.FacetUnit)
		for i := 0; b.Loop(); i++ {
			l.SetFilter(pages.Filter{Only: map[pages.Facet][]string{pages.FacetUnit: {keys[i%len(keys)].Key}}})
			l.Values(pages.FacetChapter)
		}
	})
	l.SetFilter(none)
	for _, text := range []string{"2", "g", "增", "亿元", "zz", "growth of value", "无此数据"} {
		b.Run("text "+text, func(b *testing.B) {
			for b.Loop() {
				l.SetFilter(pages.Filter{Text: text})
				l.SetFilter(none)
			}
		})
	}
}
