package pages_test

import (
	"strings"
	"testing"

	"yulan/app/pages"
	"yulan/assets"
	"yulan/charts"
	"yulan/report"
)

// The subtitle of a change names both times that its legend has, and not the later one alone, unless
// its base is no year.
func TestSubtitlesOfChangesNameBothYears(t *testing.T) {
	r, err := pages.Load(assets.Report())
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]map[report.Language]string{
		"retail-change":       {report.English: "2020 and 2021", report.Chinese: "2020年和2021年"},
		"new-products-output": {report.English: "2020 and 2021", report.Chinese: "2020年和2021年"},
		"urban-rural-income":  {report.English: "2020 and 2021", report.Chinese: "2020年和2021年"},
		"customs-time":        {report.English: "2017 and 2021", report.Chinese: "2017年和2021年"},
		"drug-prices":         {report.English: "percent, 2021", report.Chinese: "% · 2021年"},
	}
	seen := 0
	for _, l := range report.Languages {
		for _, chapter := range r.Chapters {
			page, err := pages.Build(r, words(t, l), l, chapter.Number)
			if err != nil {
				t.Fatal(err)
			}
			for _, spec := range page.Charts {
				end := want[spec.Head().ID][l]
				if spec.Kind() != charts.KindChange || end == "" {
					continue
				}
				seen++
				if got := spec.Head().Subtitle; !strings.HasSuffix(got, end) {
					t.Errorf("%s, %s: %q, want it to end in %q", spec.Head().ID, l, got, end)
				}
			}
		}
	}
	if seen != len(want)*len(report.Languages) {
		t.Errorf("%d of %d charts are there", seen, len(want)*len(report.Languages))
	}
}
