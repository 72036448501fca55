package report

import (
	"slices"
	"strings"
	"testing"
)

// claimsReport is a report of invented figures: growth at three price bases and at none that
// is known, bounds of every kind, and a part of the city.
func claimsReport(t *testing.T) (*Report, Chapter) {
	t.Helper()
	files := sampleFiles()
	files["figures.csv"] = strings.Join([]string{
		strings.SplitAfter(sampleFigures, "\n")[0] + strings.TrimSuffix(claimsFigures, "\n"),
		strings.SplitN(sampleFigures, "\n", 2)[1],
	}, "\n")
	files["prices.csv"] = `prices,of,why_zh,why_en
constant,gdp.growth;a.mining.growth;a.steel.growth,惯例,a convention
current,a.sales.growth;a.loans.growth,惯例,a convention
quantity,a.power.growth,惯例,a convention
`
	files["relations.csv"] = strings.Replace(sampleRelations, "against,retail.growth,gdp.growth,,\n", "", 1)
	files[chapterFile(0)] = strings.ReplaceAll(files[chapterFile(0)], "reference = \"gdp.growth\"\n", "")
	r, err := Load(mapFS(files), AnyKind)
	if err != nil {
		t.Fatal(err)
	}
	c := Chapter{Charts: []Chart{
		{ID: "fields", Figures: []string{"a.mining.growth", "a.steel.growth"}, Reference: "gdp.growth"},
		{ID: "rates", Figures: []string{"a.over.share", "a.least.share", "a.exact.share"}},
		{ID: "mixed", Figures: []string{"a.mining.growth", "a.sales.growth"}},
		{ID: "open", Figures: []string{"a.over.share", "a.about.share", "a.exact.share"}},
	}}
	return r, c
}

const claimsFigures = `
a.mining.growth,0,0,1,1,9.2,9.2,%,,growth,2021,采矿,Mining,采矿,Mining,,,
a.steel.growth,0,0,1,2,9,9,%,,growth,2021,钢铁,Steel,钢铁,Steel,,,
a.sales.growth,0,0,1,3,18.5,18.5,%,,growth,2021,销售,Sales,销售,Sales,,,
a.loans.growth,0,0,1,4,9.6,9.6,%,,growth,2021,贷款,Loans,贷款,Loans,,,
a.power.growth,0,0,1,5,11.2,11.2,%,,growth,2021,用电,Power,用电,Power,,,
a.culture.growth,0,0,1,6,20,20,%,,growth,2021,文化,Culture,文化,Culture,,,
a.over.share,0,0,1,7,50,50,%,超过,share,2021,甲,First,甲,First,,,
a.least.share,0,0,1,8,50,50,%,以上,share,2021,乙,Second,乙,Second,,,
a.about.share,0,0,1,9,54,54,%,左右,share,2021,丙,Third,丙,Third,,,
a.expected.share,0,0,1,10,70,70,%,预计,share,2021,丁,Fourth,丁,Fourth,,,
a.exact.share,0,0,1,11,61.5,61.5,%,,share,2021,戊,Fifth,戊,Fifth,,,
a.east.share,0,0,1,12,90,90,%,,share,2021,己,Sixth,己,Sixth,东部,East,
a.old.number,0,0,1,13,10,10,个,,level,2021,旧,Old,旧,Old,,,
a.new.number,0,0,1,14,50,50,个,,level,2021,新,New,新,New,,,
a.near.length,0,0,1,15,30,30,公里,近,level,2021,近,Near,近,Near,,,
`

func TestClaims(t *testing.T) {
	const unlike = "(current) and "
	cases := []struct {
		name, claim string
		want        string // in the error; empty if the claim holds
	}{
		{"order", "{a.sales.growth} > {a.loans.growth}", ""},
		{"order turned round", "{a.loans.growth} > {a.sales.growth}", "9.6% > 18.5% does not hold"},
		{"order that rounding leaves open", "{a.mining.growth} > {a.steel.growth}", "9.2% > 9% cannot be decided"},
		{"order of three", "{a.sales.growth} > {a.loans.growth} > 9%", ""},
		{"real and nominal", "{a.mining.growth} < {a.sales.growth}", "on different price bases"},
		{"nominal and real", "{a.sales.growth} > {gdp.growth}", "a.sales.growth (current) and gdp.growth (constant)"},
		{"real and a quantity", "{a.power.growth} > {gdp.growth}", "on different price bases"},
		{"at prices nobody knows", "{a.culture.growth} > {gdp.growth}", "nothing says at which prices a.culture.growth is"},
		{"both at prices nobody knows", "{a.culture.growth} > {retail.growth}", "nothing says at which prices"},
		{"of unlike rates in one side", "{a.sales.growth} - {gdp.growth} > 1%", unlike},
		{"growth against a share", "{a.exact.share} > {a.sales.growth}", "are not both growth rates"},
		{"nominal growth against a number", "{a.sales.growth} > 15%", ""},
		{"the city and a part", "{a.east.share} > {a.exact.share}", "differ in scope"},
		{"units", "{a.near.length} < {a.new.number}", "do not add up"},
		{"over half, of what is over half", "{a.over.share} > 50%", ""},
		{"over half, of what may be half", "{a.least.share} > 50%", "50% > 50% cannot be decided"},
		{"half or more", "{a.least.share} >= 50%", ""},
		{"over half, of about so much", "{a.about.share} > 50%", "cannot be decided"},
		{"what is expected", "{a.expected.share} > 50%", "cannot be decided"},
		{"under a bound", "{a.near.length} < 30公里", ""},
		{"under less than a bound", "{a.near.length} < 29公里", "cannot be decided"},
		{"multiple", "{a.new.number} = 5 * {a.old.number}", ""},
		{"wrong multiple", "{a.new.number} = 4 * {a.old.number}", "does not hold"},
		{"more than so many times", "{a.new.number} > 4 * {a.old.number}", ""},
		{"equal, but rounded", "{a.exact.share} = 61.5%", "cannot be decided"},
		{"all rows", "rows of fields > 8%", ""},
		{"all rows, one does not", "rows of fields > 9%", "9% > 9% cannot be decided"},
		{"all rows against the line", "rows of fields > {gdp.growth}", ""},
		{"all rows of unlike prices", "rows of mixed > {gdp.growth}", "different price bases"},
		{"so many of so many", "1 of 3 rows of rates > 60%", "holds of 1 of 3 rows, and cannot be decided of 2"},
		{"so many exactly", "2 of 2 rows of fields > 8%", ""},
		{"miscounted", "1 of 2 rows of fields > 8%", "holds of 2 of 2 rows"},
		{"miscounted rows", "2 of 3 rows of fields > 8%", "holds of 2 of 2 rows"},
		{"most", "most rows of open > 50%", ""},
		{"not most", "most rows of open > 55%", "certain of 1 rows, not of most of 3"},
		{"ahead of all", "{a.mining.growth} > rows of fields", "9.2% > 9% cannot be decided"},
		{"ahead of all, as a number outside", "{a.exact.share} > rows of open", "cannot be decided"},
		{"behind all", "50% <= rows of rates", ""},
		{"sections", "4 sections", ""},
		{"miscounted sections", "3 sections", "the chapter has 4"},
		{"rows of nothing", "rows > 8%", "must say of which chart"},
		{"rows of another chapter", "rows of pillars > 8%", `no chart "pillars"`},
		{"the report's words", "as stated in 3/1/4", ""},
		{"words of no place", "as stated in 9/1/4", "there is no chapter 9"},
		{"the report's comparison", "{a.sales.growth} > {gdp.growth} as stated in 0/0/1", ""},
		{"the report's comparison elsewhere", "{a.sales.growth} > {gdp.growth} as stated in 3/1/4", "none of its figures"},
		{"the report's comparison, wrong", "{a.sales.growth} < {gdp.growth} as stated in 0/0/1", "does not hold"},
		{"not a comparison", "{a.sales.growth}", "compares nothing"},
		{"no figure", "1 < 2", "names no figure"},
		{"unknown figure", "{a.sails.growth} > 1%", `figure "a.sails.growth" is not known`},
		{"no claim at all", "Sales rose", "a figure or a number must stand before"},
		{"too long", strings.Repeat("1 + ", 200) + "1 > 2", "is longer than 400 bytes"},
	}
	r, chapter := claimsReport(t)
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			err := r.holdClaims([]string{c.claim}, claimant{r, chapter, ""})
			switch {
			case c.want == "" && err != nil:
				t.Errorf("got %v, want none", err)
			case c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)):
				t.Errorf("got %v, want %q", err, c.want)
			}
		})
	}
}

// Without a name, rows are those of the chart that claims.
func TestClaimsOfAChart(t *testing.T) {
	r, chapter := claimsReport(t)
	if err := r.holdClaims([]string{"2 of 2 rows > {gdp.growth}"}, claimant{r, chapter, "fields"}); err != nil {
		t.Error(err)
	}
}

// Load says where a claim does not hold, wherever it stands.
func TestLoadRefusesClaims(t *testing.T) {
	const file = "chapters/0-sample.toml"
	const untrue = `claims = ["{gdp.growth} > 9%"]`
	const says = `claim "{gdp.growth} > 9%": 8.3% > 9% does not hold`
	const line = "the line of gdp.growth must not cross the row of trade.growth: "
	const prices = "constant,gdp.growth;retail.growth;trade.growth,"
	checkRefusals(t, []refusal{
		{"of a page", file, `tiles = ["gdp.level"`, untrue + "\n" + `tiles = ["gdp.level"`, "report: " + file + ": " + says},
		{
			"of a section", chapterFile(4), "number = 2\nheading", "number = 2\n" + untrue + "\nheading",
			"report: " + chapterFile(4) + ": section 2: " + says,
		},
		{"of a chart", file, `figures = ["trade.growth", "retail.growth"]`, untrue + "\n" + `figures = ["trade.growth", "retail.growth"]`, "report: " + file + `: chart "growth": ` + says},
		{
			"line across other prices", "prices.csv", prices + "惯例,a convention", "constant,gdp.growth;retail.growth,惯例,a convention\ncurrent,trade.growth,惯例,a convention",
			"report: " + file + `: chart "growth": ` + line + "trade.growth (current) and gdp.growth (constant) are on different price bases",
		},
		{
			"line across unknown prices", "prices.csv", prices, "constant,gdp.growth;retail.growth,",
			"report: " + file + `: chart "growth": ` + line + "nothing says at which prices trade.growth is, so it cannot be compared",
		},
		{
			"line across a share", file, `figures = ["trade.growth", "retail.growth"]`, `figures = ["trade.growth", "water.share"]`,
			"report: " + file + `: chart "growth": the line of gdp.growth must not cross the row of water.share: water.share and gdp.growth are not both growth rates`,
		},
	})
}

// TestStatedComparison: a line may cross a row of other prices where the chart declares that
// the report itself compares the two, and only that row.
func TestStatedComparison(t *testing.T) {
	r, _ := claimsReport(t)
	const crosses = "the line of gdp.growth must not cross the row of "
	cases := []struct {
		name    string
		figures []string
		claims  []string
		want    string
	}{
		{"not stated", []string{"a.sales.growth"}, nil, crosses + "a.sales.growth"},
		{"stated", []string{"a.sales.growth"}, []string{"{a.sales.growth} > {gdp.growth} as stated in 0/0/1"}, ""},
		{"stated the other way round", []string{"a.sales.growth"}, []string{"{gdp.growth} < {a.sales.growth} as stated in 0/0/1"}, ""},
		{"claimed, not stated", []string{"a.sales.growth"}, []string{"{a.sales.growth} > {gdp.growth}"}, crosses + "a.sales.growth"},
		{"stated of another", []string{"a.sales.growth", "a.loans.growth"}, []string{"{a.sales.growth} > {gdp.growth} as stated in 0/0/1"}, crosses + "a.loans.growth"},
		{"stated in words only", []string{"a.sales.growth"}, []string{"as stated in 0/0/1"}, crosses + "a.sales.growth"},
		{"like for like", []string{"a.mining.growth", "a.steel.growth"}, nil, ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			err := r.checkReference(Chart{Figures: c.figures, Claims: c.claims, Reference: "gdp.growth"})
			switch {
			case c.want == "" && err != nil:
				t.Errorf("got %v, want none", err)
			case c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)):
				t.Errorf("got %v, want %q", err, c.want)
			}
		})
	}
}

// TestUnlikeComparisonsAreAttributed: what only the report compares is told as the report's, in
// each language, by the title itself.
func TestUnlikeComparisonsAreAttributed(t *testing.T) {
	r, _ := claimsReport(t)
	unlike := []string{"{a.sales.growth} > {gdp.growth} as stated in 0/0/1"}
	for _, c := range []struct {
		name   string
		claims []string
		title  Text
		want   string
	}{
		{"told as its own", unlike, NewText("销售快于经济", "Sales outgrew the economy"), "on different price bases"},
		{"told as the report's", unlike, NewText("报告称销售快于经济", "Report: sales outgrew the economy"), ""},
		{"told in one language", unlike, NewText("报告称销售快于经济", "Sales outgrew the economy"), `"report"`},
		{"of like with like", []string{"{a.mining.growth} > {gdp.growth} as stated in 0/1/2"}, NewText("采矿快于经济", "Mining outgrew the economy"), ""},
		{"the report's words", []string{"as stated in 0/0/1"}, NewText("首次", "A first"), ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			err := r.checkAttributed(c.claims, c.title)
			switch {
			case c.want == "" && err != nil:
				t.Errorf("got %v, want none", err)
			case c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)):
				t.Errorf("got %v, want %q", err, c.want)
			}
		})
	}
}

// lanedOptions are those of a kind of chart with a lane for each price basis.
type lanedOptions []Lane

func (o lanedOptions) Shows(*Report) ([]string, string) { return nil, "" }
func (o lanedOptions) Check(*Report, Chart) error       { return nil }
func (o lanedOptions) Lanes(*Report) []Lane             { return o }

// A line crosses the rows of its own lane and no other.
func TestReferenceOfLanes(t *testing.T) {
	r, _ := claimsReport(t)
	nominal := Lane{[]string{"a.sales.growth", "a.loans.growth"}, ""}
	good := lanedOptions{{[]string{"a.mining.growth", "a.steel.growth"}, "gdp.growth"}, nominal}
	if err := r.checkReference(Chart{Options: good}); err != nil {
		t.Error(err)
	}
	nominal.Line = "gdp.growth"
	if err := r.checkReference(Chart{Options: lanedOptions{good[0], nominal}}); err == nil {
		t.Error("a line of real growth crosses the lane of nominal growth")
	}
	nominal.Line = "a.loans.growth"
	if err := r.checkReference(Chart{Options: lanedOptions{good[0], nominal}}); err != nil {
		t.Error(err)
	}
}

// TestStatedComparisons: only what could not be compared otherwise is told to be the report's.
func TestStatedComparisons(t *testing.T) {
	r, _ := claimsReport(t)
	claims := []string{"{a.sales.growth} > {gdp.growth} as stated in 0/0/1", "{a.mining.growth} > {gdp.growth} as stated in 0/1/2"}
	got := r.StatedComparisons(Chart{Figures: []string{"a.sales.growth", "a.mining.growth"}, Claims: claims, Reference: "gdp.growth"})
	if want := []Location{{0, 0, 1}}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
