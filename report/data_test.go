package report

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// realReport loads the report's data.
func realReport(t *testing.T) *Report {
	t.Helper()
	r, err := Load(os.DirFS(dataFolder), AnyKind)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// TestEveryFigureIsOnItsPage says which figure of a chapter its page does not show: in
// a chart, a tile or the words, those in the reader's language.
func TestEveryFigureIsOnItsPage(t *testing.T) {
	r := realReport(t)
	for _, l := range Languages {
		for _, c := range r.Chapters {
			shown := shownOn(t, r, c, l)
			for _, f := range r.Figures {
				if f.At.Chapter == c.Number && !shown[f.ID] {
					t.Errorf("chapter %d (%s) does not show %s, %s%s", c.Number, l, f.ID, f.Printed, f.Unit.Printed)
				}
			}
		}
	}
}

// shownOn returns the ids of the figures that a chapter's page shows.
func shownOn(t *testing.T, r *Report, c Chapter, l Language) map[string]bool {
	t.Helper()
	shown := map[string]bool{}
	words := []Text{c.Title, c.Lead}
	for _, s := range c.Sections {
		words = append(words, s.Body)
	}
	for _, chart := range c.Charts {
		for _, f := range r.ChartFigures(chart) {
			shown[f.ID] = true
		}
		words = append(words, chart.Title, chart.Note)
	}
	for _, w := range words {
		for _, id := range namedIn(t, w.In(l)) {
			shown[id] = true
		}
	}
	return shown
}

// namedIn returns the ids that a template names, sorted, each once.
func namedIn(t *testing.T, template string) []string {
	t.Helper()
	pieces, err := ParseTemplate(template)
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, p := range pieces {
		if p.Figure != "" {
			ids = append(ids, p.Figure)
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// TestLanguagesNameTheSameFigures: a number that only one language tells is a mistake
// of translation. Titles are short of room, and may leave one to the chart.
func TestLanguagesNameTheSameFigures(t *testing.T) {
	same := func(where string, w Text) {
		if zh, en := namedIn(t, w.In(Chinese)), namedIn(t, w.In(English)); !slices.Equal(zh, en) {
			t.Errorf("%s: Chinese names %v, English %v", where, zh, en)
		}
	}
	for _, c := range realReport(t).Chapters {
		same(c.Tab.In(Chinese)+" lead", c.Lead)
		for _, s := range c.Sections {
			same(c.Tab.In(Chinese)+" "+s.Heading.In(Chinese), s.Body)
		}
		for _, chart := range c.Charts {
			same(chart.ID+" note", chart.Note)
		}
	}
}

// TestPagesAreOfOneMeasure holds every page to what a reader can take in.
func TestPagesAreOfOneMeasure(t *testing.T) {
	for _, c := range realReport(t).Chapters {
		if n := len(c.Leading); n < 1 || n > 3 {
			t.Errorf("chapter %d has %d leading charts, want 1 to 3", c.Number, n)
		}
		if n := len(c.Charts); n < 5 || n > 13 {
			t.Errorf("chapter %d has %d charts, want 5 to 13", c.Number, n)
		}
	}
}

// TestUnitsAreUsed keeps units.csv to the units that the report prints, and those that
// an average is told in.
func TestUnitsAreUsed(t *testing.T) {
	r := realReport(t)
	for printed := range r.units {
		if !slices.ContainsFunc(r.Figures, func(f Figure) bool { return f.Unit.Printed == printed }) &&
			!slices.ContainsFunc(r.Derived(), func(d Derived) bool { return d.Unit.Printed == printed }) {
			t.Errorf("unit %q is of no figure and of no derived value", printed)
		}
	}
}

// TestCountedUnits: a count is exact, an amount is not. Which unit is which was decided
// by reading the list.
func TestCountedUnits(t *testing.T) {
	measured := strings.Fields("% 个百分点 元 元/月 美元 公里 平方公里 平方米 亩 公斤 吨 千瓦")
	for _, u := range realReport(t).units {
		if want := u.Base != "" && !slices.Contains(measured, u.Base); u.Counted != want {
			t.Errorf("unit %q counts whole things: %v, want %v", u.Printed, u.Counted, want)
		}
	}
}

// TestBases: 人 and 名 both count people, and may share an axis. No other two counters
// may, as they count different things.
func TestBases(t *testing.T) {
	r := realReport(t)
	for _, u := range r.units {
		counter := strings.TrimLeft(u.Printed, "万亿")
		if counter == "名" {
			counter = "人"
		}
		if u.Base != counter {
			t.Errorf("unit %q has the base %q, want %q", u.Printed, u.Base, counter)
		}
	}
}

// TestUnitsInEnglish checks conversions that were looked up, not computed here.
func TestUnitsInEnglish(t *testing.T) {
	cases := []struct{ id, want string }{
		{"gdp.level", "CNY 2789400000000"},   // 1亿 = 10^8
		{"urban-jobs.new", "751000"},         // 1万 = 10^4
		{"grain.output", "10930000 tonnes"},  // 1亿公斤 = 100,000 tonnes
		{"forest-belt.level", "320000 mu"},   // 1万亩 = 10,000 mu
		{"renewable-capacity.new", "300 MW"}, // 30万千瓦 = 300,000 kW
	}
	r := realReport(t)
	for _, c := range cases {
		f, ok := r.Figure(c.id)
		if !ok {
			t.Errorf("%s is not there", c.id)
			continue
		}
		amount := f.Base().Shift(f.Unit.In(English).Power).String()
		forms := formsOf(f.Unit.In(English).Reads) // the plural is the last
		if got := strings.Replace(forms[len(forms)-1], "{n}", amount, 1); got != c.want {
			t.Errorf("%s: got %s, want %s", c.id, got, c.want)
		}
	}
}
