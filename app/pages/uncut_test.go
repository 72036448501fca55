package pages_test

import (
	"html"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"yulan/app/pages"
	"yulan/charts"
	"yulan/report"
)

// In a card of the window a chart's frame says all that it has to say, however narrow it
// is: its height follows from its width.
func TestChartsInCardsAreNotCut(t *testing.T) {
	r := load(t)
	const narrowest, buttons = 306, 120 // layout units
	for _, l := range report.Languages {
		look := charts.Look{Style: charts.Light(), Fonts: fonts(t), Words: pages.ChartWords(r, words(t, l)), Reserve: buttons}
		for _, c := range r.Chapters {
			page, err := pages.Build(r, words(t, l), l, c.Number)
			if err != nil {
				t.Fatal(err)
			}
			for _, spec := range page.Charts {
				var svg strings.Builder
				size := charts.Size{W: narrowest, H: charts.Height(spec, narrowest, look), Scale: 1}
				if err := charts.Write(&svg, charts.SVG, spec, size, look); err != nil {
					t.Fatal(err)
				}
				said := squeeze(html.UnescapeString(tag.ReplaceAllString(svg.String(), "")))
				head := spec.Head()
				for _, part := range []string{head.Title, head.Subtitle, head.Note, head.Source} {
					if !strings.Contains(said, squeeze(part)) {
						t.Errorf("%s: chart %s does not say all of %q", l, head.ID, part)
					}
				}
			}
		}
	}
}

// tag matches a tag of an SVG file, and whole what is in it for programs only.
var tag = regexp.MustCompile(`(?s)<(title|desc|metadata)\b.*?</(title|desc|metadata)>|<[^>]*>`)

// squeeze returns a text without the blanks, and the dots, at which it may be broken into
// lines.
func squeeze(text string) string {
	return strings.Join(strings.FieldsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || r == '·' }), "")
}

// At no size that is offered does a chart leave a value out.
func TestChartsInPresetsLeaveNothingOut(t *testing.T) {
	r := load(t)
	for _, l := range report.Languages {
		w := words(t, l)
		look := charts.Look{Style: charts.Light(), Fonts: fonts(t), Words: pages.ChartWords(r, w), Grow: true}
		rest := func(n int) string { return w.T("chart.more", "n", n) }
		for _, c := range r.Chapters {
			page, err := pages.Build(r, w, l, c.Number)
			if err != nil {
				t.Fatal(err)
			}
			for _, picture := range page.Pictures() {
				spec := picture.Spec
				for _, paper := range pages.PaperSizes {
					var svg strings.Builder
					if err := charts.Write(&svg, charts.SVG, spec, paper.For(spec, look, 1), look); err != nil {
						t.Fatal(err)
					}
					said := html.UnescapeString(tag.ReplaceAllString(svg.String(), "\n"))
					for n := 1; n <= len(spec.Keys()); n++ {
						if strings.Contains(said, "\n"+rest(n)+"\n") {
							t.Errorf("%s, %s: chart %s leaves %d out", l, paper.ID, spec.Head().ID, n)
						}
					}
				}
			}
		}
	}
}
