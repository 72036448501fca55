package pages

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"yulan/charts"
	"yulan/report"
)

// begun returns comparisons of figures, added one after the other.
func begun(t *testing.T, r *report.Report, figures ...string) Comparisons {
	t.Helper()
	var c Comparisons
	for _, f := range figures {
		var err error
		if c, err = c.With(r, f); err != nil {
			t.Fatalf("%s: %v", f, err)
		}
	}
	return c
}

// lists writes comparisons as ids and figures, the highlighted one starred.
func lists(c Comparisons) []string {
	var out []string
	for _, each := range c {
		s := each.ID + ":"
		for _, f := range each.Figures {
			s += " " + f
			if f == each.Highlight {
				s += "*"
			}
		}
		out = append(out, s)
	}
	return out
}

// A figure goes to the others of its unit: 元 to 亿元, points not to percent.
func TestFiguresGoToTheirUnit(t *testing.T) {
	r := newBuilder(t, report.Chinese).report
	c := begun(t, r, "gdp.growth", "gdp.level", "gdp.over-target", "retail.growth", "income.level", "gdp.growth")
	want := []string{"compare-1: gdp.growth retail.growth", "compare-2: gdp.level income.level", "compare-3: gdp.over-target"}
	if got := lists(c); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if each, ok := c.Holding("income.level"); !ok || each.ID != "compare-2" {
		t.Errorf("income.level is in %q", each.ID)
	}
	if _, ok := c.Holding("tech-firms.total"); ok {
		t.Error("what was never added is there")
	}
}

// Several figures come together or not at all.
func TestFiguresComeTogether(t *testing.T) {
	r := newBuilder(t, report.Chinese).report
	before := begun(t, r, "retail.growth")
	c, err := before.With(r, "gdp.growth", "gdp.level")
	if !errors.Is(err, errUnlike) || len(c[0].Figures) != 1 {
		t.Errorf("got %q, %v", lists(c), err)
	}
	c, err = before.With(r, "gdp.growth", "income.growth")
	if want := []string{"compare-1: retail.growth gdp.growth income.growth"}; err != nil || !slices.Equal(lists(c), want) {
		t.Errorf("got %q, %v", lists(c), err)
	}
	if len(before[0].Figures) != 1 {
		t.Error("the list before has changed")
	}
}

func TestComparisonsAreChanged(t *testing.T) {
	b := newBuilder(t, report.Chinese)
	r, in := b.report, Speech{b.language, b.words}
	start := begun(t, r, "gdp.growth", "retail.growth", "trade.growth", "gdp.level")
	start = start.Highlighted("retail.growth")
	cases := []struct {
		name string
		got  Comparisons
		want []string
	}{
		{"up", start.Stepped(r, in, "trade.growth", -1), []string{"compare-1: gdp.growth trade.growth retail.growth*", "compare-2: gdp.level"}},
		{"down", start.Stepped(r, in, "gdp.growth", 1), []string{"compare-1: retail.growth* gdp.growth trade.growth", "compare-2: gdp.level"}},
		{"past the end", start.Stepped(r, in, "gdp.growth", 9), []string{"compare-1: retail.growth* trade.growth gdp.growth", "compare-2: gdp.level"}},
		{"past the start", start.Stepped(r, in, "gdp.growth", -1), []string{"compare-1: gdp.growth retail.growth* trade.growth", "compare-2: gdp.level"}},
		{"another stands out", start.Highlighted("gdp.growth"), []string{"compare-1: gdp.growth* retail.growth trade.growth", "compare-2: gdp.level"}},
		{"none stands out", start.Highlighted("retail.growth"), []string{"compare-1: gdp.growth retail.growth trade.growth", "compare-2: gdp.level"}},
		{"the highlighted one goes", start.WithoutFigure("retail.growth"), []string{"compare-1: gdp.growth trade.growth", "compare-2: gdp.level"}},
		{"the last one goes", start.WithoutFigure("gdp.level"), []string{"compare-1: gdp.growth retail.growth* trade.growth"}},
		{"all of one go", start.Without("compare-1"), []string{"compare-2: gdp.level"}},
		{"what is not there", start.Stepped(r, in, "income.level", 1).WithoutFigure("x").Without("y"), lists(start)},
	}
	before := lists(start)
	for _, c := range cases {
		if got := lists(c.got); !slices.Equal(got, c.want) {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
		if !slices.Equal(lists(start), before) {
			t.Fatalf("%s: the list before has changed", c.name)
		}
	}
}

// The id of a comparison that is gone is free, and no other.
func TestComparisonIDs(t *testing.T) {
	r := newBuilder(t, report.Chinese).report
	c := begun(t, r, "gdp.growth", "gdp.level").Without("compare-1")
	c, err := c.With(r, "tech-firms.total")
	if want := []string{"compare-2: gdp.level", "compare-1: tech-firms.total"}; err != nil || !slices.Equal(lists(c), want) {
		t.Errorf("got %q, want %q, %v", lists(c), want, err)
	}
}

func TestComparisonTitles(t *testing.T) {
	c := begun(t, newBuilder(t, report.Chinese).report, "gdp.growth")
	long := strings.Repeat("长", 500)
	for in, want := range map[string]string{
		"  我的\n标题\t一 ": "我的 标题 一", "": "", " \n": "", "a\x00\u202eb\ufffd": "ab",
		long: long[:longestTitle*len("长")],
	} {
		if got := c.Titled("compare-1", in)[0].Title; got != want {
			t.Errorf("%.20q becomes %.40q, want %.40q", in, got, want)
		}
	}
}

func TestComparisonsAreKept(t *testing.T) {
	r := newBuilder(t, report.Chinese).report
	c := begun(t, r, "gdp.growth", "retail.growth", "gdp.level").Highlighted("retail.growth").Titled("compare-1", `R&D "<一>"`)
	if got := ParseComparisons(c.String(), r); !reflect.DeepEqual(got, c) {
		t.Errorf("%q came back as %q", lists(c), lists(got))
	}
	if got := (Comparisons{}).String(); got != "" {
		t.Errorf("nothing is kept as %q", got)
	}
}

// What was kept may be broken, of another edition, or changed by hand.
func TestParseComparisonsLeavesOutWhatIsNotSound(t *testing.T) {
	r := newBuilder(t, report.Chinese).report
	one := func(figures string) string { return `[{"id":"compare-1","figures":[` + figures + `]}]` }
	cases := []struct {
		name, kept string
		want       []string
	}{
		{"nothing", "", nil},
		{"no JSON", "{[", nil},
		{"another shape", `{"figures":3}`, nil},
		{"null", "null", nil},
		{"a list of nothing", `[null, {}, {"figures":null}]`, nil},
		{"a figure that is gone", one(`"gone","gdp.growth"`), []string{"compare-1: gdp.growth"}},
		{"all of them gone", one(`"gone"`), nil},
		{"a figure twice", one(`"gdp.growth","gdp.growth"`), []string{"compare-1: gdp.growth"}},
		{"another unit", one(`"gdp.growth","gdp.level","retail.growth"`), []string{"compare-1: gdp.growth retail.growth"}},
		{"no unit", one(`"regions.gdp-ratio"`), nil},
		{"a rank", one(`"culture-satisfaction.rank"`), nil},
		{"a highlight that is not there", `[{"figures":["gdp.growth"],"highlight":"gdp.level"}]`, []string{"compare-1: gdp.growth"}},
		{
			"ids of others", `[{"id":"pillars","figures":["gdp.growth"]},{"id":"compare-1","figures":["gdp.level"]},{"id":"compare-1","figures":["tech-firms.total","gdp.level"]}]`,
			[]string{"compare-1: gdp.growth", "compare-2: gdp.level", "compare-3: tech-firms.total"},
		},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := lists(ParseComparisons(c.kept, r)); !slices.Equal(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// Whatever is kept, what is read of it can be drawn, and is kept again as it is.
func FuzzParseComparisons(f *testing.F) {
	for _, kept := range []string{
		"", "[]", "null", `[{"id":"compare-1","figures":["gdp.growth","retail.growth"],"highlight":"gdp.growth","title":"标题"}]`,
		`[{"figures":["gdp.growth","gdp.level"]},{"id":"compare-1","figures":["gdp.level","gdp.growth"]}]`, "\x00", `[{"title":"\ud800"}]`,
	} {
		f.Add(kept)
	}
	b := newBuilder(f, report.Chinese)
	f.Fuzz(func(t *testing.T, kept string) {
		c := ParseComparisons(kept, b.report)
		page, err := BuildComparisons(b.report, b.words, b.language, c)
		if err != nil || len(page.Charts) != len(c) {
			t.Fatalf("%q makes %d charts of %d, %v", kept, len(page.Charts), len(c), err)
		}
		if again := ParseComparisons(c.String(), b.report); fmt.Sprint(again) != fmt.Sprint(c) {
			t.Errorf("%v came back as %v", c, again)
		}
	})
}

// What a reader adds goes beside its kin: a share is no growth rate, though both are in percent.
// What is set beside each other at once stays so.
func TestSharesStandApartFromGrowth(t *testing.T) {
	r := newBuilder(t, report.Chinese).report
	list, err := Comparisons{}.With(r, "gdp.growth")
	if err != nil {
		t.Fatal(err)
	}
	for _, id := range []string{"retail.growth", "tech-progress.share"} {
		if list, err = list.With(r, id); err != nil {
			t.Fatal(err)
		}
	}
	if len(list) != 2 || len(list[0].Figures) != 2 {
		t.Errorf("the comparisons are %v", list)
	}
	if both, err := (Comparisons{}).With(r, "gdp.growth", "tech-progress.share"); err != nil || len(both) != 1 {
		t.Errorf("at once they are %v, %v", both, err)
	}
}

// What is offered beside a figure is of its unit, measure, period and prices, and not itself;
// beside several it is none of them, and no more than a chart holds.
func TestPartners(t *testing.T) {
	for _, l := range report.Languages {
		b := newBuilder(t, l)
		in := Speech{l, b.words}
		for _, f := range b.report.Figures {
			if !CanCompare(f) {
				continue
			}
			partners := Partners(b.report, in, of(f.ID))
			if len(partners) > mostPartners {
				t.Errorf("%s: %d are offered", f.ID, len(partners))
			}
			for _, p := range partners {
				g, _ := b.report.Figure(p.ID)
				if g.ID == f.ID || g.Measure != f.Measure || g.Period != f.Period || !g.SharesAxis(f) || b.report.PricesOf(g) != b.report.PricesOf(f) {
					t.Errorf("beside %s stands %s", f.ID, g.ID)
				}
				if ratio := f.Base().Abs().Div(g.Base().Abs()).InexactFloat64(); ratio > partnerSpan || ratio < 1./partnerSpan {
					t.Errorf("%s is %v times %s, which is offered beside it", f.ID, ratio, g.ID)
				}
				if warnings := CompareWarnings(b.report, in, of(f.ID, g.ID)); slices.ContainsFunc(warnings, func(w Warning) bool { return w.Text == b.words.T("compare.measures") }) {
					t.Errorf("beside %s stands %s, which is warned of", f.ID, g.ID)
				}
			}
		}
		if n := len(Partners(b.report, in, of("gdp.growth"))); n < 3 {
			t.Errorf("only %d are offered beside growth", n)
		}
		all := []string{"gdp.growth"}
		for len(all) <= charts.MaxRows {
			more := Partners(b.report, in, of(all...))
			if len(more) == 0 {
				break
			}
			for _, p := range more {
				if slices.Contains(all, p.ID) {
					t.Errorf("%s is offered beside itself", p.ID)
				}
				all = append(all, p.ID)
			}
		}
		if len(all) < 5 || len(all) > charts.MaxRows {
			t.Errorf("what is offered comes to %d beside each other", len(all))
		}
	}
}

// A derived value has a detail of its own, which says what it follows from, and can be cited.
func TestDerivedValuesHaveDetails(t *testing.T) {
	b := newBuilder(t, report.English)
	in := Speech{report.English, b.words}
	offered := 0
	for _, set := range DerivedSets(b.report, in) {
		for _, id := range set.IDs {
			f, ok := FigureOf(b.report, id)
			d := NewDetail(b.report, f, in, in)
			if !ok || d.ID != id || d.Name == "" || d.Value == "" || len(d.Facts) < 2 || d.Derived[0].Formula == "" {
				t.Errorf("%s: %+v", id, d)
			}
			if cited := Cite(b.report, f, in.Language, in.Words); !strings.Contains(cited, d.Derived[0].Formula) {
				t.Errorf("%s is cited as %q", id, cited)
			}
		}
		for _, p := range Partners(b.report, in, of(set.IDs[0])) {
			offered++
			if !slices.Contains(set.IDs, p.ID) {
				t.Errorf("beside %s stands %s, which is of another kind", set.IDs[0], p.ID)
			}
		}
	}
	if offered == 0 {
		t.Error("nothing is offered beside any derived value")
	}
}
