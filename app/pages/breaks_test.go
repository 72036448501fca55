package pages_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"yulan/app/pages"
	"yulan/charts/typeset"
	"yulan/report"
)

var update = flag.Bool("update", false, "write the golden files anew")

// fixed measures as a grid does, so that no font changes the breaks: 2 for a Chinese
// character or mark, 1 for any other, and a tenth more in bold.
func fixed(text string, bold bool) float64 {
	w := 0.0
	for _, r := range text {
		if w++; r >= 0x2e80 || strings.ContainsRune("“”‘’…—", r) {
			w++
		}
	}
	if bold {
		return 1.1 * w
	}
	return w
}

// brokenText is a text of the product, with where it stands and how it is set.
type brokenText struct {
	place    string
	spans    []pages.Span
	headline bool
}

// everyText lists the titles and paragraphs of every page and chart.
func everyText(t *testing.T, r *report.Report, l report.Language) []brokenText {
	t.Helper()
	var all []brokenText
	for _, c := range r.Chapters {
		page, err := pages.Build(r, words(t, l), l, c.Number)
		if err != nil {
			t.Fatal(err)
		}
		at := fmt.Sprintf("%s %d", l, c.Number)
		all = append(all, brokenText{at + " title", page.Title, true}, brokenText{at + " lead", page.Lead, false})
		for _, s := range page.Sections {
			all = append(all, brokenText{fmt.Sprintf("%s section %d", at, s.Number), s.Body, false})
		}
		for _, spec := range page.Charts {
			h := spec.Head()
			plain := func(what, text string, headline bool) {
				if text != "" {
					all = append(all, brokenText{fmt.Sprintf("%s %s %s", at, h.ID, what), []pages.Span{{Text: text}}, headline})
				}
			}
			plain("title", h.Title, true)
			plain("subtitle", h.Subtitle, false)
			plain("note", h.Note, false)
			plain("source", h.Source, false)
		}
	}
	return all
}

// runs returns a text as the window sets it, with its figures kept whole.
func (s brokenText) runs() []typeset.Run {
	runs := make([]typeset.Run, len(s.spans))
	for i, span := range s.spans {
		runs[i] = typeset.Run{Text: span.Text, Bold: s.headline, Whole: span.Figure != ""}
	}
	return runs
}

// lines returns the lines of a text, as a picture sets it in one look and as the window
// does, whose figures are kept whole.
func (s brokenText) lines(rules *typeset.Rules, width float64) (plain, inRuns []string) {
	for i, text := range []*typeset.Text{rules.Plain(pages.Plain(s.spans), s.headline, fixed), rules.Split(s.runs(), fixed)} {
		set := text.Fill
		if s.headline {
			set = text.Balance
		}
		var lines []string
		for _, l := range set(width, typeset.Hanging) {
			lines = append(lines, text.String()[l.From:l.To])
		}
		if i == 0 {
			plain = lines
		} else {
			inRuns = lines
		}
	}
	return plain, inRuns
}

// Every title and paragraph of the product, as it breaks under one fixed measure in three
// widths: a changed rule shows as moved lines. Update with -update, and read the changes.
func TestBreaksOfEveryText(t *testing.T) {
	r := load(t)
	var got strings.Builder
	for _, l := range report.Languages {
		rules := pages.LineRules(r, words(t, l))
		for _, s := range everyText(t, r, l) {
			for _, width := range []float64{24, 40, 66} {
				fmt.Fprintf(&got, "%s in %v\n", s.place, width)
				plain, _ := s.lines(rules, width)
				for _, line := range plain {
					fmt.Fprintf(&got, "\t%s\n", line)
				}
			}
		}
	}
	path := filepath.Join("testdata", "breaks.txt")
	if *update {
		if err := os.WriteFile(path, []byte(got.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	g, w := strings.Split(got.String(), "\n"), strings.Split(string(want), "\n")
	if len(g) != len(w) {
		t.Errorf("%d lines, %s has %d; after a changed text: go test ./app/pages -run Breaks -update", len(g), path, len(w))
	}
	for i := range min(len(g), len(w)) {
		if g[i] != w[i] {
			t.Fatalf("%s:%d\ngot  %q\nwant %q", path, i+1, g[i], w[i])
		}
	}
}

// The window keeps figures whole by what they are, a picture by how they read: that is the
// same, so both break every text in the same places.
func TestFiguresNeverBreakInside(t *testing.T) {
	r := load(t)
	for _, l := range report.Languages {
		rules := pages.LineRules(r, words(t, l))
		for _, f := range r.Figures {
			value := pages.Format(f, l, words(t, l)).String()
			if w := rules.Plain(value, false, fixed).Widest(); w < fixed(value, false) {
				t.Errorf("%s, %s: %q breaks inside", l, f.ID, value)
			}
		}
		different := 0
		for _, s := range everyText(t, r, l) {
			for width := 40.0; width <= 100; width += 3 {
				plain, inRuns := s.lines(rules, width)
				if a, b := strings.Join(plain, "|"), strings.Join(inRuns, "|"); a != b {
					if different++; different < 5 {
						t.Errorf("%s in %v:\nplain %s\nruns  %s", s.place, width, a, b)
					}
				}
			}
		}
		if different > 0 {
			t.Errorf("%s: %d differ", l, different)
		}
	}
}

// No line of the product begins or ends with a mark that must not, and no title ends in a
// line of one character.
func TestNoLineBeginsWithAForbiddenMark(t *testing.T) {
	r := load(t)
	for _, l := range report.Languages {
		rules := pages.LineRules(r, words(t, l))
		for _, s := range everyText(t, r, l) {
			for width := 24.0; width <= 100; width += 3 {
				lines, _ := s.lines(rules, width)
				for i, line := range lines {
					alone := strings.HasPrefix(line, "% ") // the unit of a chart, between dots
					if i > 0 && !alone && strings.ContainsAny(string([]rune(line)[:1]), "，。、；：？！）》”’%·") {
						t.Errorf("%s in %v: a line begins %q", s.place, width, line)
					}
					if strings.HasSuffix(line, "（") || strings.HasSuffix(line, "“") || strings.HasSuffix(line, "《") {
						t.Errorf("%s in %v: a line ends %q", s.place, width, line)
					}
					if s.headline && i > 0 && i == len(lines)-1 && len([]rune(line)) < 2 {
						t.Errorf("%s in %v: %q stands alone", s.place, width, line)
					}
				}
			}
		}
	}
}
