package report

import (
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"yulan/report/text"
)

// countyFolder holds a made-up report of another shape than the one that the program
// carries, with its text. Other rooms test with it too.
const countyFolder = "testdata/county"

func countyReport(t *testing.T) (*Report, string) {
	t.Helper()
	r, err := Load(os.DirFS(countyFolder), AnyKind)
	if err != nil {
		t.Fatal(err)
	}
	copied, err := text.ReadFile(filepath.Join(countyFolder, "text.txt"))
	if err != nil {
		t.Fatal(err)
	}
	return r, copied
}

// The county's report has three chapters and no overview, and its figures are found in its
// text, all of them and however it is printed.
func TestCounty(t *testing.T) {
	r, copied := countyReport(t)
	if r.Shape.HasOverview() || len(r.Chapters) != 3 || r.Chapters[0].Number != 1 {
		t.Errorf("it has %d chapters, from %d", len(r.Chapters), r.Chapters[0].Number)
	}
	if got := r.Source.Period; got != "2019" {
		t.Errorf("it is on %s", got)
	}
	if d, _, err := r.Open(copied); err != nil || d.Title == "" || d.Rest != "（全文完）下面是附表。" {
		t.Errorf("got %q before, %q behind, %v", d.Title, d.Rest, err)
	}
	for _, c := range r.Checks() {
		if c.Verdict != Holds {
			t.Errorf("check %s: %s", c.ID, c.Verdict)
		}
	}
	wantVariants(t, r, copied)
}

// Headings of all three levels may stand on lines of their own, without full stops.
func TestCountyWithBareHeadings(t *testing.T) {
	r, copied := countyReport(t)
	bare := regexp.MustCompile(`(?m)^((?:[一二三]、|（[一二]）).*)。$`).ReplaceAllString(copied, "$1")
	if bare == copied {
		t.Fatal("there is no heading on a line of its own")
	}
	_, l, err := r.Open(bare)
	if err != nil {
		t.Fatal(err)
	}
	wantHolding(t, l)
}

// Neither report takes the other's text for its own.
func TestReportsAreToldApart(t *testing.T) {
	county, countyText := countyReport(t)
	sample := sampleReport(t)
	if _, _, err := county.Open(sampleText()); err == nil {
		t.Error("the county takes the sample's text")
	}
	if _, _, err := sample.Open(countyText); err == nil {
		t.Error("the sample takes the county's text")
	}
}
