package pages_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"yulan/app/pages"
	"yulan/charts"
	"yulan/report"
)

// stripTexts returns the texts of a picture of a strip that name its lanes or count their dots,
// and those that name a dot.
func stripTexts(t *testing.T, r *report.Report, l report.Language, spec charts.Spec, size charts.Size, look charts.Look) (lanes, names []mark) {
	t.Helper()
	w := words(t, l)
	labels := map[string]bool{}
	for _, key := range []string{"strip.constant", "strip.current", "strip.quantity", "strip.unknown"} {
		labels[w.T(key)] = true
	}
	for n := range 100 {
		labels[w.T("strip.count", "n", n)] = true
	}
	var svg strings.Builder
	if err := charts.Write(&svg, charts.SVG, spec, size, look); err != nil {
		t.Fatal(err)
	}
	_, texts := marksOf(t, svg.String())
	for _, x := range texts {
		if labels[x.Text] {
			lanes = append(lanes, x)
		}
		for _, key := range spec.Keys() {
			if f, ok := r.Figure(key); ok && key != "gdp.growth" && strings.HasPrefix(x.Text, f.Short.In(l)+" ") {
				names = append(names, x)
				break
			}
		}
	}
	return lanes, names
}

// growthStrip returns the strip of growth rates, which has lanes.
func growthStrip(t *testing.T, r *report.Report, l report.Language) charts.Spec {
	t.Helper()
	for _, p := range pagesIn(t, r, words(t, l), l) {
		for _, picture := range p.Pictures() {
			if picture.Spec.Kind() == charts.KindStrip {
				return picture.Spec
			}
		}
	}
	t.Fatal("no strip")
	return nil
}

// The name of a dot keeps clear of the names of lanes: an em beside them on a line, and an em over
// or below them.
func TestNamesOfDotsKeepClearOfLanes(t *testing.T) {
	r, _ := pseudoReport(t)
	pairs := 0
	for _, l := range report.Languages {
		spec := growthStrip(t, r, l)
		look := charts.Look{Style: charts.Light(), Fonts: fonts(t), Words: pages.ChartWords(r, words(t, l))}
		sizes := map[string]charts.Size{}
		for width := 306; width <= 2000; width += 77 {
			sizes[fmt.Sprint(width)] = charts.Size{W: width, H: charts.Height(spec, width, look), Scale: 1}
		}
		grown := look
		grown.Grow = true
		for _, paper := range pages.PaperSizes {
			sizes[paper.ID] = paper.For(spec, grown, 2)
		}
		for _, id := range slices.Sorted(maps.Keys(sizes)) {
			as := look
			if _, ok := pages.PaperSizeOf(id); ok {
				as = grown
			}
			lanes, names := stripTexts(t, r, l, spec, sizes[id], as)
			for _, lane := range lanes {
				left, right, top, bottom := lane.box()
				for _, name := range names {
					pairs++
					from, to, over, under := name.box()
					if em := lane.Size; from < right+em-2 && to > left-em && over < bottom+em && under > top-em {
						t.Errorf("%s, %s: %q is too near to %q", l, id, name.Text, lane.Text)
					}
				}
			}
		}
	}
	if pairs < 500 {
		t.Errorf("only %d names beside lanes were looked at", pairs)
	}
}
