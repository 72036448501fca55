package commands

import (
	"bytes"
	"fmt"
	"regexp"
	"slices"
	"testing"

	"yulan/app/pages"
	"yulan/assets"
	"yulan/charts"
	"yulan/report"
)

// titleSize finds the size of type of a picture's title, which is set first.
var titleSize = regexp.MustCompile(`<text [^>]*font-size="([0-9.]+)"[^>]*font-weight`)

// Pictures of one size have titles of one size of type, in every size to choose from and in each
// language: a set that is posted, or put on slides one after the other, looks like one.
func TestASetHasOneTypeScale(t *testing.T) {
	r, err := pages.Load(assets.Report())
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range report.Languages {
		look, book := chartsOf(t, r, l, themeLight)
		for _, paper := range append(pages.PaperSizes, pages.PaperSize{ID: "default", W: 800, H: 450}) {
			sizes := map[string][]string{}
			for _, spec := range slices.Concat(book...) {
				var file bytes.Buffer
				if err := charts.Write(&file, charts.SVG, spec, paper.For(spec, look, 1), look); err != nil {
					t.Fatal(err)
				}
				m := titleSize.FindSubmatch(file.Bytes())
				if m == nil {
					t.Fatalf("%s has no title", spec.Head().ID)
				}
				sizes[string(m[1])] = append(sizes[string(m[1])], spec.Head().ID)
			}
			if len(sizes) != 1 {
				t.Errorf("%s %s: %d sizes of type for titles: %s", l, paper.ID, len(sizes), fmt.Sprint(sizes))
			}
		}
	}
}

// namedDot finds a name beside its value in a picture: "Retail sales 18.5%".
var namedDot = regexp.MustCompile(`<text [^>]*>[^<]+ [0-9.]+%[^<]*</text>`)

// The strip of all growth rates names some ten of its dots where people post it, in English too, whose
// names are longer.
func TestThePostedStripNamesItsDots(t *testing.T) {
	r, err := pages.Load(assets.Report())
	if err != nil {
		t.Fatal(err)
	}
	look, book := chartsOf(t, r, report.English, themeLight)
	for _, spec := range book[0] {
		if spec.Kind() != charts.KindStrip {
			continue
		}
		var file bytes.Buffer
		if err := charts.Write(&file, charts.SVG, spec, charts.Size{W: 540, H: 675}, look); err != nil {
			t.Fatal(err)
		}
		const other = 2 // the reference, and what lies above the end of the axis
		if got := len(namedDot.FindAll(file.Bytes(), -1)) - other; got < 8 {
			t.Errorf("%s names %d dots, want at least 8", spec.Head().ID, got)
		}
	}
}
