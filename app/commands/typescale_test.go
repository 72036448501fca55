package commands

import (
	"bytes"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"testing"

	"yulan/app/pages"
	"yulan/assets"
	"yulan/charts"
	"yulan/report"
)

// papers are the sizes to choose from, and the one without a choice.
var papers = append(slices.Clone(pages.PaperSizes), pages.PaperSize{ID: "default", W: 800, H: 450})

// builtIn is the report that the program carries.
func builtIn(t testing.TB) *report.Report {
	t.Helper()
	r, err := pages.Load(assets.Report())
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// svg returns a chart as a file.
func svg(t *testing.T, spec charts.Spec, size charts.Size, look charts.Look) []byte {
	t.Helper()
	var file bytes.Buffer
	if err := charts.Write(&file, charts.SVG, spec, size, look); err != nil {
		t.Fatal(err)
	}
	return file.Bytes()
}

// titleSize finds the size of type of a picture's title, which is set first.
var titleSize = regexp.MustCompile(`<text [^>]*font-size="([0-9.]+)"[^>]*font-weight`)

// Pictures of one size have titles of one size of type, in every size to choose from and in each
// language: a set that is posted, or put on slides one after the other, looks like one.
func TestASetHasOneTypeScale(t *testing.T) {
	r := builtIn(t)
	for _, l := range report.Languages {
		look, book := chartsOf(t, r, l, themeLight)
		for _, paper := range papers {
			sizes := map[string][]string{}
			for _, spec := range slices.Concat(book...) {
				m := titleSize.FindSubmatch(svg(t, spec, paper.For(spec, look, 1), look))
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
	r := builtIn(t)
	look, book := chartsOf(t, r, report.English, themeLight)
	for _, spec := range book[0] {
		if spec.Kind() != charts.KindStrip {
			continue
		}
		const other = 2 // the reference, and what lies above the end of the axis
		if got := len(namedDot.FindAll(svg(t, spec, charts.Size{W: 540, H: 675}, look), -1)) - other; got < 8 {
			t.Errorf("%s names %d dots, want at least 8", spec.Head().ID, got)
		}
	}
}

// The strip says what its marks mean on every paper, with and without a reference to the report: without these
// words its dots would all be discs, and estimates look exact.
func TestTheStripSaysWhatMarksMeanOnEveryPaper(t *testing.T) {
	r := builtIn(t)
	for _, l := range report.Languages {
		look, book := chartsOf(t, r, l, themeLight)
		words, err := assets.LoadWords(string(l))
		if err != nil {
			t.Fatal(err)
		}
		strips := slices.DeleteFunc(slices.Concat(book...), func(s charts.Spec) bool { return s.Kind() != charts.KindStrip })
		if len(strips) == 0 {
			t.Fatal("there is no strip")
		}
		for _, paper := range papers {
			for _, cite := range []bool{false, true} {
				look.Cite = cite
				for _, spec := range strips {
					file := svg(t, spec, paper.For(spec, look, 1), look)
					for _, key := range []string{"chart.about", "chart.expected", "chart.at-least"} {
						if !bytes.Contains(file, []byte(">"+words.T(key)+"</text>")) {
							t.Errorf("%s %s, with its reference: %t: %s does not say %q", l, paper.ID, cite, spec.Head().ID, words.T(key))
						}
					}
				}
			}
		}
	}
}

// On the sheets that are posted or shown all charts of a report have one scale of four sizes. Nothing but the
// number of a chart that has one only is larger than the title, and nothing is smaller than what can be read
// on a telephone.
func TestPostsHaveOneTypeScale(t *testing.T) {
	const (
		least = 12.0 / 540 // of the shorter side
		most  = 4          // sizes: of titles, values, labels and notes
		alone = 10         // charts at most of each set have a number that is what they have to say
	)
	r := builtIn(t)
	for _, l := range report.Languages {
		look, book := chartsOf(t, r, l, themeLight)
		for _, size := range []charts.Size{{W: 540, H: 540}, {W: 540, H: 675}, {W: 1280, H: 720}} {
			sizes, larger := map[string][]string{}, map[string]int{}
			for _, spec := range slices.Concat(book...) {
				texts, _ := marksOf(t, svg(t, spec, size, look))
				for _, x := range texts {
					if x.size > texts[0].size+0.01 {
						larger[spec.Head().ID]++
						continue
					}
					sizes[fmt.Sprintf("%.1f", x.size)] = []string{spec.Head().ID, x.words}
					if x.size < least*float64(min(size.W, size.H))-0.01 {
						t.Errorf("%s %v, %s: %q is set in %.1f", l, size, spec.Head().ID, x.words, x.size)
					}
				}
			}
			if len(sizes) > most {
				t.Errorf("%s %v: %d sizes of type: %v", l, size, len(sizes), sizes)
			}
			if len(larger) > alone || slices.Max(slices.Collect(maps.Values(larger))) > 1 {
				t.Errorf("%s %v: more is larger than the title than a number that is alone: %v", l, size, larger)
			}
		}
	}
}
