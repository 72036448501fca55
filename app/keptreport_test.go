package app

import (
	"os"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"yulan/app/commands"
	"yulan/app/pages"
	"yulan/app/source"
	"yulan/assets"
	"yulan/report"
)

// builtIn is the report that the program carries.
func builtIn() *report.Report {
	r, err := pages.Load(assets.Report())
	if err != nil {
		panic(err)
	}
	return r
}

// countyFolder holds a made-up report of another shape, with its text.
const countyFolder = "../report/testdata/county"

func county(t *testing.T) *report.Report {
	t.Helper()
	r, err := pages.Load(os.DirFS(countyFolder))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// newStateOf returns a state that knows the report that the program carries.
func newStateOf(kept fyne.Preferences, system report.Language) *state {
	s := newState(kept, system)
	s.know(builtIn())
	return s
}

// What is kept of a report comes back with it, and with no other.
func TestStateIsKeptOfEachReport(t *testing.T) {
	kept := test.NewTempApp(t).Preferences()
	open := func(r *report.Report) *state {
		s := newState(kept, report.Chinese)
		s.know(r)
		return s
	}
	first, other := builtIn(), county(t)
	s := open(first)
	s.setTab(3)
	s.setSource(&source.Text{Path: "/a.txt"})
	s.showText(false)
	s.setLanguage(report.English)
	c := open(other)
	if c.tab() != 0 || c.lastSource() != "" || c.aside() || c.language != report.English {
		t.Errorf("another report has tab %d, text %q, aside %v, language %s", c.tab(), c.lastSource(), c.aside(), c.language)
	}
	c.setTab(c.tabOf(kindCompare))
	c.setSource(&source.Text{Path: "/b.txt"})
	if s := open(first); s.tab() != 3 || s.lastSource() != "/a.txt" || !s.aside() {
		t.Errorf("the first report has tab %d, text %q, aside %v", s.tab(), s.lastSource(), s.aside())
	}
	if c := open(other); c.tab() != c.tabOf(kindCompare) || c.lastSource() != "/b.txt" {
		t.Errorf("the other report has tab %d, text %q", c.tab(), c.lastSource())
	}
}

func TestStateKeepsTabsByTheirNames(t *testing.T) {
	cases := []struct {
		name, kept string
		want       int // of the county's tabs: chapters 1 to 3, the table, what is compared
	}{
		{"nothing", "", 0},
		{"a chapter", "2", 1},
		{"a chapter that is no more", "7", 0},
		{"the overview that there is not", "0", 0},
		{"the table", kindFigures, 3},
		{"what is compared", kindCompare, 4},
		{"nonsense", "x", 0},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			kept := test.NewTempApp(t).Preferences()
			r := county(t)
			kept.SetString("report."+r.Source.ID+"."+preferenceTab, c.kept)
			s := newState(kept, report.Chinese)
			if s.know(r); s.tab() != c.want {
				t.Errorf("got tab %d, want %d", s.tab(), c.want)
			}
		})
	}
}

// A report whose pages nobody has written is first opened at the table of its figures.
func TestStateOpensTheTableOfAReportWithoutPages(t *testing.T) {
	r := *county(t)
	r.Chapters = []report.Chapter{{Number: 1}, {Number: 2}}
	s := newState(test.NewTempApp(t).Preferences(), report.Chinese)
	if s.know(&r); s.tab() != s.tabOf(kindFigures) {
		t.Errorf("got tab %d, want the table", s.tab())
	}
}

// Version 0.1.0 kept what belongs to its one report without naming it.
func TestStateTakesOverWhatWasKept(t *testing.T) {
	kept := test.NewTempApp(t).Preferences()
	const compared = `[{"id":"own-1","figures":["gdp.growth","trade.growth"]}]`
	kept.SetString("comparisons", compared)
	kept.SetString("text.path", "/a.txt")
	kept.SetBool("text.aside", true)
	other := newState(kept, report.Chinese)
	if other.know(county(t)); other.lastSource() != "" || len(other.compared.list) > 0 {
		t.Errorf("another report takes over %q", other.lastSource())
	}
	s := newStateOf(kept, report.Chinese)
	if s.lastSource() != "/a.txt" || !s.aside() || kept.String(s.reportKey(preferenceCompared)) != compared {
		t.Errorf("taken over are %q, %v, %s", s.lastSource(), s.aside(), kept.String(s.reportKey(preferenceCompared)))
	}
	s.setSource(nil)
	s.showText(true)
	if again := newStateOf(kept, report.Chinese); again.lastSource() != "" || again.aside() {
		t.Errorf("what was taken away is back: %q, %v", again.lastSource(), again.aside())
	}
}

// The report that version 0.1.0 carried is still the one that is carried.
func TestFirstReportIsTheOneThatIsCarried(t *testing.T) {
	if id := builtIn().Source.ID; id != firstReport {
		t.Errorf("the report is %q now: what was kept of %q is not found again", id, firstReport)
	}
	if _, err := commands.LoadReport("", assets.Words{}); err != nil {
		t.Error(err)
	}
}
