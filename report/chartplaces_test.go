package report

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// The charts of a chapter stand in the order of its page: the leading ones, then those of
// each section, found by the figures that its summary names where the file does not say it.
func TestChartsStandInTheOrderOfThePage(t *testing.T) {
	files := sampleFiles()
	name := chapterFile(0)
	const chart = "\n[[chart]]\nid = %q\nkind = \"tiles\"\ntitle = { zh = \"数\", en = \"N\" }\nfigures = [%q]\n"
	files[name] = strings.Replace(files[name], "tiles = ", "lead-charts = [\"two\", \"one\"]\nhero = true\ntiles = ", 1)
	section := 0
	files[name] = regexp.MustCompile(`body = .*`).ReplaceAllStringFunc(files[name], func(string) string {
		section++
		return fmt.Sprintf(`body = { zh = "增长{%[1]s}。", en = "It grew {%[1]s}." }`, []string{"", "gdp.growth", "jobs.new"}[min(section, 2)])
	})
	files[name] = files[name][:strings.Index(files[name], "[[chart]]")] +
		fmt.Sprintf(chart, "of-second", "jobs.new") + fmt.Sprintf(chart, "of-first", "gdp.growth") +
		fmt.Sprintf(chart, "one", "gdp.level") + fmt.Sprintf(chart, "two", "gdp.level") +
		strings.Replace(fmt.Sprintf(chart, "said", "gdp.growth"), "kind", "section = 2\nkind", 1)
	r, err := Load(mapFS(files), AnyKind)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, c := range r.Chapters[0].Charts {
		got = append(got, fmt.Sprintf("%s %d", c.ID, c.Section))
	}
	want := []string{"two", "one", "of-first 1", "of-second 2", "said 2"}
	for i := range want[:2] {
		want[i] = fmt.Sprintf("%s %d", want[i], r.Chapters[0].Charts[i].Section)
	}
	if !slices.Equal(got, want) || !r.Chapters[0].Hero {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestLoadRefusesPlacesOfCharts(t *testing.T) {
	file := chapterFile(0)
	in := "report: " + file + ": "
	checkRefusals(t, []refusal{
		{"leading chart unknown", file, "tiles = [\"gdp.level\", \"jobs.new\"]", "lead-charts = [\"none\"]", in + `lead-charts: the chapter has no chart "none"`},
		{"leading chart twice", file, "tiles = [\"gdp.level\", \"jobs.new\"]", "lead-charts = [\"tiles\", \"tiles\"]", in + `lead-charts: chart "tiles" is named twice`},
		{"last chart unknown", file, "tiles = [\"gdp.level\", \"jobs.new\"]", "last-charts = [\"none\"]", in + `last-charts: the chapter has no chart "none"`},
		{"leading chart also last", file, "tiles = [\"gdp.level\", \"jobs.new\"]", "lead-charts = [\"tiles\"]\nlast-charts = [\"tiles\"]", in + `last-charts: chart "tiles" is named twice`},
		{"hero of none", file, "tiles = [\"gdp.level\", \"jobs.new\"]", "hero = true", in + "hero: there are no lead-charts of which the first could go across the page"},
		{"section unknown", file, "id = \"tiles\"", "id = \"tiles\"\nsection = 99", in + `chart "tiles": the chapter has no section 99`},
	})
}
