package charts

import (
	"slices"
	"strings"
	"testing"
)

func TestWrapRuns(t *testing.T) {
	m := &measure{fonts: testFonts(t)}
	for name, runs := range map[string][]Run{
		"chinese": {{Text: "电子、装备和医药产业增加值依次增长"}, {Text: "17.3%、16.8%", Bold: true}, {Text: "和"}, {Text: "14.5%左右", Bold: true}, {Text: "；消费品产业增长8.9%。"}},
		"english": {{Text: "Value added grew "}, {Text: "at least 15%", Bold: true}, {Text: " in the digital economy, and "}, {Text: "CNY 2,789.4 billion", Bold: true}, {Text: " was the level."}},
		"bold":    {{Text: longZH, Bold: true}},
		"one":     {{Text: "短"}},
		"none":    {},
	} {
		t.Run(name, func(t *testing.T) {
			whole := textOf(runs)
			for width := 60.0; width < 600; width += 37 {
				var text, heavy strings.Builder
				for _, line := range m.wrapRuns(runs, 10, width) {
					sum := 0.0
					for _, r := range line {
						sum += m.width(r.Text, 10, r.Bold)
						text.WriteString(r.Text)
						if r.Bold {
							heavy.WriteString(r.Text)
						}
					}
					if hang := 10. / 2; sum > width+hang && name != "english" {
						t.Errorf("width %v: line %v is %v wide", width, line, sum)
					}
				}
				if got, want := bare(text.String()), bare(whole); got != want {
					t.Errorf("width %v: text %q, want %q", width, got, want)
				}
				if got, want := bare(heavy.String()), bare(strings.Join(boldOf(runs), "")); got != want {
					t.Errorf("width %v: bold %q, want %q", width, got, want)
				}
			}
		})
	}
}

func textOf(runs []Run) string {
	var b strings.Builder
	for _, r := range runs {
		b.WriteString(r.Text)
	}
	return b.String()
}

// bare is a text without its spaces: those at the end of a line are gone.
func bare(s string) string { return strings.ReplaceAll(s, " ", "") }

func boldOf(runs []Run) []string {
	var out []string
	for _, r := range runs {
		if r.Bold {
			out = append(out, r.Text)
		}
	}
	return out
}

// Of eleven characters in lines of ten, one would stand alone.
func TestAParagraphDoesNotEndInOneCharacter(t *testing.T) {
	m := &measure{fonts: testFonts(t)}
	lines := m.wrapRuns([]Run{{Text: "一二三四五六七八九十甲"}}, 10, 100)
	var got []string
	for _, l := range lines {
		got = append(got, l[0].Text)
	}
	if want := []string{"一二三四五六七", "八九十甲"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
