package reading

import (
	"os"
	"slices"
	"strings"
	"testing"

	"yulan/assets"
	"yulan/report"
)

// proven returns the report that the product carries, and a copy of its text.
func proven(t *testing.T) (*report.Report, string) {
	t.Helper()
	data, err := os.ReadFile(shared + "/report.txt")
	if os.IsNotExist(err) {
		t.Skipf("skipped: %s/report.txt is not here", shared)
	}
	if err != nil {
		t.Fatal(err)
	}
	r, err := report.Load(assets.Report(), report.AnyKind)
	if err != nil {
		t.Fatal(err)
	}
	return r, string(data)
}

// runsOf lists the digit runs of a reading in the order of the text, each with the figure
// that it belongs to, or nil.
func runsOf(r Reading) []*Figure {
	type run struct {
		start int
		f     *Figure
	}
	var runs []run
	for i := range r.Figures {
		f := &r.Figures[i]
		for k := range f.Runs {
			runs = append(runs, run{f.Start + k, f})
		}
	}
	for _, n := range r.NotFigures {
		runs = append(runs, run{n.Start, nil})
	}
	slices.SortStableFunc(runs, func(a, b run) int { return a.start - b.start })
	figures := make([]*Figure, len(runs))
	for i, x := range runs {
		figures[i] = x.f
	}
	return figures
}

func TestFindsEveryProvenFigure(t *testing.T) {
	r, text := proven(t)
	d, _, err := r.Open(text)
	if err != nil {
		t.Fatal(err)
	}
	read := Read(text, Indicators{})
	runs := runsOf(read)
	index := map[report.Location]int{}
	for i, run := range d.Runs() {
		if run.Index == 1 {
			index[run.At] = i
		}
	}
	var found, named, measures, names, periods tally
	seen := map[*Figure]bool{}
	for _, want := range r.Figures {
		got := runs[index[want.At]+want.Run-1]
		right := got != nil && got.Value == want.Value.String() || got != nil && want.Measure == report.Ratio
		var qualifiers []string
		for _, q := range want.Qualifiers {
			qualifiers = append(qualifiers, q.Printed)
		}
		right = right && got.Unit == want.Unit.Printed && slices.Equal(got.Qualifiers, qualifiers)
		found.add(right)
		if !right {
			t.Errorf("%s: want %s %s %v, got %+v", want.ID, want.Printed, want.Unit.Printed, qualifiers, got)
			continue
		}
		seen[got] = true
		measures.add(got.Measure == want.Measure)
		if got.Measure != want.Measure {
			t.Logf("%s: measure %s, proven %s: %s", want.ID, got.Measure, want.Measure, want.Name.In(report.Chinese))
		}
		if got.Period != "" {
			periods.add(strings.TrimSuffix(got.Period, "-end") == strings.TrimSuffix(want.Period, "-end"))
		}
		named.add(got.Name != "")
		if got.Name == "" {
			t.Logf("%s: refused (%s), proven %s", want.ID, got.Rule, want.Name.In(report.Chinese))
			t.Log(read.Sentences[got.Sentence].Text)
			continue
		}
		alike := likeness(got.Name, want.Name.In(report.Chinese))
		names.add(alike >= 0.5)
		if alike < 0.9 {
			t.Logf("%s: %.2f %s | proven %s", want.ID, alike, got.Name, want.Name.In(report.Chinese))
		}
	}
	for i := range read.Figures {
		if f := &read.Figures[i]; !seen[f] && slices.Index(runs, f) < len(d.Runs()) {
			t.Errorf("not a figure: %+v", *f)
		}
	}
	t.Logf("found %v, measure %v, period %v, named %v, names alike %v", found, measures, periods, named, names)
}

// likeness is the part of the characters of the shorter of two names that the other has in
// the same order.
func likeness(a, b string) float64 {
	x, y := []rune(bare(a)), []rune(bare(b))
	common := make([]int, len(y)+1)
	for _, r := range x {
		diagonal := 0
		for j, q := range y {
			above := common[j+1]
			if r == q {
				common[j+1] = diagonal + 1
			} else {
				common[j+1] = max(above, common[j])
			}
			diagonal = above
		}
	}
	return float64(common[len(y)]) / float64(min(len(x), len(y)))
}

// A scope is given only where it is sure: hardly one that is given differs from the proven.
func TestScopesAreThoseOfTheProvenFigures(t *testing.T) {
	r, text := proven(t)
	d, _, err := r.Open(text)
	if err != nil {
		t.Fatal(err)
	}
	runs := runsOf(Read(text, testIndicators(t)))
	index := map[report.Location]int{}
	for i, run := range d.Runs() {
		if run.Index == 1 {
			index[run.At] = i
		}
	}
	var given, whole, found tally
	for _, want := range r.Figures {
		got := runs[index[want.At]+want.Run-1]
		if got == nil {
			continue
		}
		scope := want.Scope.In(report.Chinese)
		if scope == "" {
			whole.add(got.Scope == "")
		} else {
			found.add(got.Scope == scope)
		}
		if got.Scope != "" {
			given.add(got.Scope == scope)
		}
		if got.Scope != "" || scope != "" {
			t.Logf("%s: scope %q, proven %q: %s", want.ID, got.Scope, scope, got.Name)
		}
	}
	t.Logf("scopes given that are right %v, found %v, none where there is none %v", given, found, whole)
	if given.percent() < 95 || whole.percent() < 99 {
		t.Error("scopes are given that are not sure")
	}
}
