package pages

import (
	"math"
	"slices"
	"strings"
	"testing"

	"yulan/assets"
	"yulan/charts"
	"yulan/report"
)

// speaking returns a report with the words of a language.
func speaking(t *testing.T, l report.Language) (*report.Report, Speech) {
	t.Helper()
	b := newBuilder(t, l)
	return b.report, Speech{b.language, b.words}
}

// A comparison is sorted by value, by place, or by name as a reader looks for it; price bases
// stand together, that of the line first.
func TestCompareOrders(t *testing.T) {
	r, in := speaking(t, report.Chinese)
	c := of("retail.growth", "gdp.growth", "freight.growth", "industry.growth")
	cases := []struct {
		name string
		a    Arrangement
		want []string
	}{
		{"as the reader has them", Arrangement{}, c.Figures},
		{"by value", Arrangement{Sort: SortValue}, []string{"freight.growth", "retail.growth", "industry.growth", "gdp.growth"}},
		{"by place", Arrangement{Sort: SortReport}, []string{"gdp.growth", "retail.growth", "industry.growth", "freight.growth"}},
		{"by name", Arrangement{Sort: SortName}, []string{"gdp.growth", "industry.growth", "freight.growth", "retail.growth"}}, // di, gui, huo, she
		{"by prices", Arrangement{Sort: SortValue, ByPrices: true}, []string{"industry.growth", "gdp.growth", "retail.growth", "freight.growth"}},
		{
			"by prices, the line's first",
			Arrangement{Sort: SortValue, ByPrices: true, Reference: "retail.growth"},
			[]string{"retail.growth", "industry.growth", "gdp.growth", "freight.growth"},
		},
	}
	for _, each := range cases {
		t.Run(each.name, func(t *testing.T) {
			c := c
			c.Arrangement = each.a
			if got := c.Order(r, in); !slices.Equal(got, each.want) {
				t.Errorf("got %v, want %v", got, each.want)
			}
			spec, _ := compared(t, report.Chinese, c)
			rows := slices.DeleteFunc(spec.Keys(), func(key string) bool { return !slices.Contains(each.want, key) })
			if each.a.Reference == "" && !slices.Equal(rows, each.want) {
				t.Errorf("the chart has %v", rows)
			}
		})
	}
	if got := (Comparisons{c}).Placed(r, in, "industry.growth", "gdp.growth")[0].Figures; !slices.Equal(got, []string{"retail.growth", "industry.growth", "gdp.growth", "freight.growth"}) {
		t.Errorf("placed before another it is %v", got)
	}
}

// A line is offered only if it may be compared with a bar, and drawn only across those that it
// may be compared with.
func TestCompareLines(t *testing.T) {
	r, in := speaking(t, report.Chinese)
	ids := func(c Comparison) []string {
		var list []string
		for _, f := range References(r, c) {
			list = append(list, f.ID)
		}
		return list
	}
	mixed := of("retail.growth", "industry.growth")
	if got := ids(mixed); !slices.Contains(got, "gdp.growth") || slices.Contains(got, "retail.growth") {
		t.Errorf("offered are %v: retail has nothing of its price basis beside it", got)
	}
	if got := ids(of("tech-firms.total", "high-tech-firms.total")); slices.Contains(got, "gdp.growth") {
		t.Errorf("offered are %v", got)
	}
	lined := func(c Comparison) (string, string) {
		spec, _ := compared(t, report.Chinese, c)
		return spec.Keys()[0], spec.Head().Note
	}
	mixed.Reference = "gdp.growth"
	if key, note := lined(mixed); key == "gdp.growth" {
		t.Errorf("a line at constant prices crosses a rate at current ones; the note is %q", note)
	}
	mixed.ByPrices = true
	if key, note := lined(mixed); key != "gdp.growth" || !strings.Contains(note, in.Words.T("compare.grouped")) {
		t.Errorf("in groups: the first is %q, the note %q", key, note)
	}
	if spec, _ := compared(t, report.Chinese, mixed); !strings.Contains(strings.Join(spec.Head().Facts, " "), "地区生产总值") {
		t.Error("the file does not say what the line is")
	}
}

// The axis is cut just beyond a bar that others are much longer than; a cut that no bar reaches
// beyond is none.
func TestCompareCuts(t *testing.T) {
	r, in := speaking(t, report.Chinese)
	c := of("new-energy-vehicles.growth", "smartphones-5g.growth", "retail.growth", "gdp.growth")
	var got []string
	for _, cut := range Cuts(r, in, c) {
		got = append(got, cut.Label)
	}
	// 194.4 is not much shorter than 252.1; 18.5 and a tenth is 20.35, the next is 25; 8.3 gives 9.5.
	if want := []string{"25%", "9.5%"}; !slices.Equal(got, want) {
		t.Errorf("offered are %v, want %v", got, want)
	}
	for cut, want := range map[string]bool{"25": true, "300": false, "5": false, "": false} {
		c.Cut = cut
		spec, _ := compared(t, report.Chinese, c)
		if said := strings.Contains(spec.Head().Note, "截断"); said != want {
			t.Errorf("cut at %q: the note is %q", cut, spec.Head().Note)
		}
	}
	c.Cut = "25"
	amounts := of("gdp.level", "retail.level")
	if len(Cuts(r, in, amounts)) != 1 {
		t.Errorf("of two amounts, one twice the other, offered are %v", Cuts(r, in, amounts))
	}
}

// Derived values are compared with derived ones of their unit, drawn as such and said to be.
func TestDerivedAreCompared(t *testing.T) {
	for _, l := range report.Languages {
		r, in := speaking(t, l)
		sets := DerivedSets(r, in)
		if len(sets) < 3 {
			t.Fatalf("%s: only %d sets", l, len(sets))
		}
		for _, set := range sets {
			list, err := Comparisons{}.With(r, set.IDs...)
			if err != nil {
				t.Errorf("%s: %v", set.Label, err)
				continue
			}
			spec, err := comparedWith(r, in.Words, l, list[0])
			if err != nil {
				t.Errorf("%s: %v", set.Label, err)
				continue
			}
			head := spec.Head()
			if !strings.Contains(head.Note, in.Words.T("compare.derived")) || !strings.Contains(head.Subtitle, in.Words.T("chart.derived")) || len(head.Facts) != len(set.IDs) {
				t.Errorf("%s: %q / %q / %d facts", set.Label, head.Subtitle, head.Note, len(head.Facts))
			}
			if _, ok := spec.(charts.Bars); !ok {
				t.Errorf("%s: it is a %T", set.Label, spec)
			}
			if !strings.Contains(CompareNotes(r, in, list[0]), in.Words.T("compare.derived")) {
				t.Errorf("%s: nothing says below it that it is derived", set.Label)
			}
			if kept := ParseComparisons(list.String(), r); kept.String() != list.String() {
				t.Errorf("%s: kept as %v", set.Label, kept)
			}
		}
	}
	r, _ := speaking(t, report.Chinese)
	d := r.Derived()[0]
	if _, err := (Comparisons{}).With(r, d.Of.ID, DerivedID(d)); err != errDerived && err != errUnlike {
		t.Errorf("beside what is stated: %v", err)
	}
}

// What is offered is of one unit, measure and price basis, and of the whole place, and its bars
// can be told apart.
func TestReadyComparisons(t *testing.T) {
	for _, l := range report.Languages {
		r, in := speaking(t, l)
		offers := ReadyComparisons(r, in)
		if len(offers) != readyOffers {
			t.Fatalf("%s: %d offers, want %d", l, len(offers), readyOffers)
		}
		names := map[string]bool{}
		for _, o := range offers {
			names[o.Name] = true
			if warned := CompareWarnings(r, in, o.Comparison); len(warned) > 0 {
				t.Errorf("%s, %s: it warns: %q", l, o.Name, warned[0].Text)
			}
			first, _ := r.Figure(o.Figures[0])
			basis := builder{report: r, words: in.Words, language: l}.pricesName(r.PricesOf(first))
			if said := o.Spec.Head().Subtitle; strings.Contains(o.Name, basis) && !strings.Contains(strings.ToLower(said), strings.ToLower(basis)) {
				t.Errorf("%s, %s: it opens as %q, without its price basis", l, o.Name, said)
			}
			for _, id := range o.Figures {
				if f, _ := r.Figure(id); !f.Scope.IsZero() {
					t.Errorf("%s: %s is not of the whole place", o.Name, id)
				}
			}
			largest := 0.0
			for _, id := range o.Figures {
				f, _ := r.Figure(id)
				largest = max(largest, f.Base().InexactFloat64())
			}
			for _, f := range r.Figures { // what a reader would look for at the top
				far := f.Measure == first.Measure && f.Unit == first.Unit && r.PricesOf(f) == r.PricesOf(first) && f.Scope.IsZero()
				if value := formatValue(f, l, in.Words).String(); far && f.Base().InexactFloat64() > largest && !strings.Contains(o.About, value) {
					t.Errorf("%s, %s: %q does not say that %s of %s is left out", l, o.Name, o.About, value, f.Name.In(l))
				}
			}
			t.Logf("%s: %s: %v", l, o.Name, o.Order(r, in))
		}
		for _, o := range offers[1:] {
			if o.unit != offers[0].unit {
				continue
			}
			zero, unit := onScale(t, r, in, o)
			zero0, unit0 := onScale(t, r, in, offers[0])
			if zero != zero0 || math.Abs(unit-unit0) > 0.07*unit0 { // the hatched end of an approximate value has gaps
				t.Errorf("%s: bars of %s begin at %d with %.2f px a unit, those of %s at %d with %.2f", l, o.Name, zero, unit, offers[0].Name, zero0, unit0)
			}
		}
		if len(names) != readyOffers {
			t.Errorf("%s: some offers have one name: %v", l, names)
		}
	}
}

// onScale returns where the bars of an offer's chart begin and how long a unit is, in pixels.
func onScale(t *testing.T, r *report.Report, in Speech, o Ready) (zero int, unit float64) {
	t.Helper()
	fonts, err := charts.NewFonts(assets.FontRegular, assets.FontBold)
	if err != nil {
		t.Fatal(err)
	}
	style := charts.Light()
	pic, err := charts.Render(o.Spec, charts.Size{W: 400, H: 620}, charts.Look{Style: style, Fonts: fonts, Words: ChartWords(r, in.Words)})
	if err != nil {
		t.Fatal(err)
	}
	const sample = 24 // the key at the foot has bars too, none longer than this
	area := pic.Image.Bounds()
	zero, end := area.Max.X, 0
	for y := area.Min.Y; y < area.Max.Y; y++ {
		run := 0
		for x := area.Min.X; x < area.Max.X; x++ {
			run++
			if pic.Image.RGBAAt(x, y) != style.Neutral {
				run = 0
			}
			if run > sample {
				zero, end = min(zero, x+1-run), max(end, x+1)
			}
		}
	}
	largest := 0.0
	for _, id := range o.Figures {
		f, _ := r.Figure(id)
		largest = max(largest, f.Base().InexactFloat64())
	}
	return zero, float64(end-zero) / largest
}
