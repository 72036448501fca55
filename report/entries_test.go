package report

import (
	"slices"
	"strings"
	"testing"
)

// openSample opens the sample's text after a change.
func openSample(t *testing.T, old, new string) (Document, Ledger) {
	t.Helper()
	text := oneLine(sampleText())
	if old != "" && strings.Count(text, old) != 1 {
		t.Fatalf("%q does not stand in the sample once", old)
	}
	d, l, err := sampleReport(t).Open(strings.Replace(text, old, new, 1))
	if err != nil {
		t.Fatal(err)
	}
	return d, l
}

func TestLedgerIn(t *testing.T) {
	cases := []struct {
		name     string
		old, new string
		at       Location
		want     []string // the numbers as shown, and what is said of each
	}{
		{"a year", "", "", Location{0, 0, 1}, []string{"2021 no figure: a year"}},
		{"figures", "", "", Location{0, 1, 2}, []string{"500 gdp.level", "8.3 gdp.growth", "2.3 gdp.over-target", "18.5 retail.growth", "22.8 trade.growth"}},
		{"two of one number", "", "", Location{3, 1, 2}, []string{"1 masters.new doctors.new"}},
		{"a ratio is one number", "1.80∶1", "1.80 : 1", Location{3, 1, 3}, []string{"1.80:1 gap.ratio"}},
		{"the reader's own signs", "8000余家", "8,０00余家", Location{3, 1, 4}, []string{"8,０00 clients.total", "2200 users.total"}},
		{"another number in its place", "8.3%", "8.8%", Location{0, 1, 2}, []string{"500 gdp.level", "8.8 gdp.growth", "2.3 gdp.over-target", "18.5 retail.growth", "22.8 trade.growth"}},
		{"another unit is the figure still", "500亿元", "500元", Location{0, 1, 2}, []string{"500 gdp.level", "8.3 gdp.growth", "2.3 gdp.over-target", "18.5 retail.growth", "22.8 trade.growth"}},
		{"an unexplained one", "8.3%、", "8.3%、其中9个、", Location{0, 1, 2}, []string{"500 gdp.level", "8.3 gdp.growth", "9 ?", "2.3 gdp.over-target", "18.5 retail.growth", "22.8 trade.growth"}},
		{"no number", "", "", Location{1, 0, 1}, nil},
		{"no sentence", "", "", Location{9, 9, 9}, nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			d, l := openSample(t, c.old, c.new)
			sentence, _ := d.Sentence(c.at)
			var got []string
			for _, e := range l.In(c.at) {
				shown := string([]rune(sentence.Text)[e.Number.Start:e.Number.End])
				switch {
				case e.Unexplained():
					shown += " ?"
				case e.IsNotFigure():
					shown += " no figure: " + e.Not.Why.In(English)
				default:
					shown += " " + strings.Join(e.Figures, " ")
				}
				got = append(got, shown)
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestLedgerFinding(t *testing.T) {
	cases := []struct {
		name, old, new, id string
		fault              Fault // none if found
		number, whole      string
	}{
		{"found", "", "", "gdp.level", "", "500", "500亿元"},
		{"with its qualifiers", "", "", "trade.growth", "", "22.8", "22.8%左右"},
		{"with what stands before", "", "", "power.share", "", "30", "超过30%"},
		{"a ratio", "", "", "gap.ratio", "", "1.80∶1", "预计为1.80∶1以下"},
		{"余 is between", "8000余家", "8,000余 家", "clients.total", "", "8,000", "8,000余家"},
		{"another number", "500亿元", "501亿元", "gdp.level", OtherNumber, "501", "501亿元"},
		{"another unit", "500亿元", "500万户", "gdp.level", OtherUnit, "500", "500万"},
		{"another qualifier", "500亿元", "近500亿元", "gdp.level", OtherQualifier, "500", "近500亿元"},
		{"no number", "417", "四百", "roads.length", NoSuchRun, "", ""},
		{"no sentence", "五是道路。道路近417公里，创近13年新高，全部覆盖5G。（下转另版）", "五是道路。", "roads.length", NoSuchRun, "", ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			d, l := openSample(t, c.old, c.new)
			got, ok := l.Finding(c.id)
			if !ok || (got.Miss == nil) != (c.fault == "") {
				t.Fatalf("got %+v, want the fault %q", got, c.fault)
			}
			if got.Miss != nil && (got.Miss.Fault != c.fault || got.Miss.Figure != c.id || !slices.Contains(l.NotFound, *got.Miss)) {
				t.Errorf("got %+v, want the fault %q, in the ledger too", *got.Miss, c.fault)
			}
			if (got.At != Location{}) != (c.number != "") {
				t.Fatalf("there is a number at %v", got.At)
			}
			sentence, _ := d.Sentence(got.At)
			text := []rune(sentence.Text)
			if shown := string(text[got.Number.Start:got.Number.End]); shown != c.number {
				t.Errorf("the number is %q, want %q", shown, c.number)
			}
			if shown := string(text[got.Whole.Start:got.Whole.End]); shown != c.whole {
				t.Errorf("with all that belongs to it, it is %q, want %q", shown, c.whole)
			}
		})
	}
	if _, ok := (Ledger{}).Finding("gdp.level"); ok {
		t.Error("an empty ledger has a figure")
	}
}

func TestLedgerTotals(t *testing.T) {
	cases := []struct {
		name, old, new string
		want           Totals
	}{
		// 21 runs: 16 numbers of one figure each, one of two, the two runs of the ratio,
		// which is one figure, and three that are none: 15 + 1 + 2 + 3.
		{"as it is", "", "", Totals{Runs: 21, Figures: 18, NotFigures: 3, Found: 18, Of: 18}},
		{"a number misprinted", "8.3%", "8.8%", Totals{Runs: 21, Figures: 18, NotFigures: 3, Found: 17, Of: 18}},
		{"another unit", "500亿元", "500元", Totals{Runs: 21, Figures: 18, NotFigures: 3, Found: 17, Of: 18}},
		{"a number more", "开篇。一是就业", "开篇7次。一是就业", Totals{Runs: 22, Figures: 18, NotFigures: 3, Unexplained: 1, Found: 18, Of: 18}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if _, l := openSample(t, c.old, c.new); l.Totals() != c.want {
				t.Errorf("got %+v, want %+v", l.Totals(), c.want)
			}
		})
	}
}

// What the data says of the notes behind the text is not missed where a copy has none, or
// has them in another order.
func TestNotesAreNotMissed(t *testing.T) {
	files := sampleFiles()
	files["not-figures.csv"] += "7,5,3,1,15,page,转版说明,page note\n7,5,3,2,2021,year,标题,title\n7,5,3,3,15,page,转版说明,page note\n"
	r, err := Load(mapFS(files), AnyKind)
	if err != nil {
		t.Fatal(err)
	}
	cases := []struct {
		name, notes    string
		absent, behind int
	}{
		{"all", "（下转15版）2021年报告（15版）", 0, 0},
		{"in another order", "2021年报告（下转15版，15版）", 0, 0},
		{"the title only", "2021年报告", 2, 0},
		{"none", "", 3, 0},
		{"another page", "（下转16版）", 3, 1},
		{"the page three times", "（下转15版，15版，15版）", 1, 1},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, l, err := r.Open(strings.Replace(sampleText(), "（下转另版）", c.notes, 1))
			if err != nil {
				t.Fatal(err)
			}
			if len(l.Absent) != c.absent || len(l.Behind) != c.behind || len(l.NotFound)+len(l.Twice)+len(l.Unexplained) != 0 {
				t.Errorf("got %d absent, %d behind, missed %v, twice %v; want %d, %d, none, none",
					len(l.Absent), len(l.Behind), l.NotFound, l.Twice, c.absent, c.behind)
			}
		})
	}
}
