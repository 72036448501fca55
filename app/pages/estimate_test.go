package pages_test

import (
	"bytes"
	"strings"
	"testing"

	"yulan/app/pages"
	"yulan/charts"
	"yulan/report"
)

// A value that the report only expects does not look like one that it states: its bar has the
// soft end of about so much, and the key at the foot says that it is expected, and not that it is
// about so much.
func TestExpectedValuesLookSoft(t *testing.T) {
	r := load(t)
	for _, l := range report.Languages {
		w := words(t, l)
		found := false
		for _, p := range pagesIn(t, r, w, l) {
			for _, spec := range p.Charts {
				if spec.Head().ID != "service-industries" {
					continue
				}
				found = true
				var svg bytes.Buffer
				look := charts.Look{Style: charts.Light(), Fonts: fonts(t), Words: pages.ChartWords(r, w)}
				if err := charts.Write(&svg, charts.SVG, spec, charts.Size{W: 600, H: 400, Scale: 1}, look); err != nil {
					t.Fatal(err)
				}
				if says := ">" + w.T("chart.expected") + "<"; !strings.Contains(svg.String(), says) {
					t.Errorf("%s: the foot does not say %q", l, says)
				}
				if says := ">" + w.T("chart.about") + "<"; strings.Contains(svg.String(), says) {
					t.Errorf("%s: the foot says %q, which the report does not say of them", l, says)
				}
			}
		}
		if !found {
			t.Errorf("%s: no chart is of expected values", l)
		}
	}
}
