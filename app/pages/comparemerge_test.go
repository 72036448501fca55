package pages

import (
	"slices"
	"testing"

	"yulan/report"
)

func TestMergeComparisons(t *testing.T) {
	b := newBuilder(t, report.Chinese)
	r, in := b.report, Speech{b.language, b.words}
	base := begun(t, r, "gdp.growth", "retail.growth", "gdp.level")
	with := func(c Comparisons, figures ...string) Comparisons {
		t.Helper()
		for _, f := range figures {
			var err error
			if c, err = c.With(r, f); err != nil {
				t.Fatalf("%s: %v", f, err)
			}
		}
		return c
	}
	cases := []struct {
		name               string
		base, mine, theirs Comparisons
		want               []string
	}{
		{
			"both begin one of a unit each", nil, begun(t, r, "gdp.growth"), begun(t, r, "gdp.level"),
			[]string{"compare-1: gdp.level", "compare-2: gdp.growth"},
		},
		{
			"both begin one of the same unit", nil, begun(t, r, "gdp.growth"), begun(t, r, "retail.growth"),
			[]string{"compare-1: gdp.growth retail.growth"},
		},
		{
			"both add", base, with(base, "income.level"), with(base, "gdp.over-target"),
			[]string{"compare-1: gdp.growth retail.growth", "compare-2: gdp.level income.level", "compare-3: gdp.over-target"},
		},
		{
			"both add the same", base, with(base, "income.level"), with(base, "income.level"),
			[]string{"compare-1: gdp.growth retail.growth", "compare-2: gdp.level income.level"},
		},
		{
			"one removes, one adds", base, base.WithoutFigure("retail.growth"), with(base, "income.level"),
			[]string{"compare-1: gdp.growth", "compare-2: gdp.level income.level"},
		},
		{
			"one adds, one removes", base, with(base, "income.level"), base.Without("compare-1"),
			[]string{"compare-2: gdp.level income.level"},
		},
		{"both remove", base, base.Without("compare-1"), base.Without("compare-2"), nil},
		{"one removes all, one adds", base, nil, with(base, "gdp.over-target"), []string{"compare-3: gdp.over-target"}},
		{"one adds, one has removed all", base, with(base, "gdp.over-target"), nil, []string{"compare-1: gdp.over-target"}},
		{
			"one orders, one adds", base, base.Stepped(r, in, "gdp.growth", 1), with(base, "income.level"),
			[]string{"compare-1: retail.growth gdp.growth", "compare-2: gdp.level income.level"},
		},
		{
			"one lets stand out, one adds", base, base.Highlighted("gdp.level"), with(base, "income.level"),
			[]string{"compare-1: gdp.growth retail.growth", "compare-2: gdp.level* income.level"},
		},
		{
			"one lets stand out what the other removes", base, base.Highlighted("retail.growth"), base.WithoutFigure("retail.growth"),
			[]string{"compare-1: gdp.growth", "compare-2: gdp.level"},
		},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			merged := MergeComparisons(r, c.base.String(), c.mine.String(), c.theirs.String())
			if got := lists(ParseComparisons(merged, r)); !slices.Equal(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// A title that one window gives stays whatever the other does; of two, mine counts.
func TestMergeKeepsTitles(t *testing.T) {
	r := newBuilder(t, report.Chinese).report
	base := begun(t, r, "gdp.growth")
	more, err := base.With(r, "retail.growth")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name         string
		mine, theirs Comparisons
		want         string
	}{
		{"mine", base.Titled("compare-1", "A"), more, "A"},
		{"theirs", more, base.Titled("compare-1", "B"), "B"},
		{"both", base.Titled("compare-1", "A"), base.Titled("compare-1", "B"), "A"},
	} {
		t.Run(c.name, func(t *testing.T) {
			merged := ParseComparisons(MergeComparisons(r, base.String(), c.mine.String(), c.theirs.String()), r)
			if len(merged) != 1 || merged[0].Title != c.want {
				t.Errorf("got %+v, want the title %q", merged, c.want)
			}
		})
	}
}
