package pages

import (
	"slices"
	"strings"
	"testing"

	"yulan/report"
)

// Every term is one of the built-in report's, in both languages: a figure whose Chinese name or
// unit has it, and whose English name or unit has what stands for it.
func TestTermsAreOfTheReport(t *testing.T) {
	r := newBuilder(t, report.Chinese).report
	seen := map[string]bool{}
	for _, term := range glossary() {
		for _, l := range []report.Language{report.Chinese, report.English} {
			one := term.in(l)
			if one.Name == "" || one.Means == "" || seen[one.Name] || strings.TrimSpace(one.Means) != one.Means {
				t.Errorf("%s: %q means %q, or is there twice", l, one.Name, one.Means)
			}
			seen[one.Name] = true
			if stop := map[report.Language]string{report.Chinese: "。", report.English: "."}[l]; !strings.HasSuffix(one.Means, stop) {
				t.Errorf("%s: %q is not a sentence", l, one.Means)
			}
		}
		found := slices.ContainsFunc(r.Figures, func(f report.Figure) bool {
			english := strings.ToLower(f.Name.In(report.English) + "\n" + f.Unit.In(report.English).Name)
			return term.isOf(r, f) && (term.isGeneral() || slices.ContainsFunc(term.English, func(name string) bool {
				return strings.Contains(english, strings.ToLower(name))
			}))
		})
		if !found {
			t.Errorf("no figure has %q and %q", term.Chinese, term.English)
		}
	}
	if n := len(Terms(r, report.English)); n != len(glossary()) || n < 30 {
		t.Errorf("%d terms are listed of %d", n, len(glossary()))
	}
}

func TestTermsOfAFigure(t *testing.T) {
	r := newBuilder(t, report.English).report
	for _, c := range []struct {
		figure string
		want   []string
	}{
		{"industry.growth", []string{"Value added", "Industrial enterprises above designated size", "Growth year on year", "Constant prices"}},
		{"gdp.over-target", []string{"GDP", "Percentage point"}},
		{"afforestation.level", []string{"Mu"}},
		{"livelihood.tasks", nil},
	} {
		t.Run(c.figure, func(t *testing.T) {
			f, _ := r.Figure(c.figure)
			var got []string
			for _, term := range termsOf(r, f, report.English) {
				got = append(got, term.Name)
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// A mu is a fifteenth of a hectare: 32万亩 are 320,000 / 15 = 21,333.3 hectares, and 510万亩 are
// 5,100,000 / 15 = 340,000.
func TestMuAreConverted(t *testing.T) {
	for _, l := range report.Languages {
		b := newBuilder(t, l)
		in := Speech{l, b.words}
		for id, want := range map[string]string{"forest-belt.level": "21,333", "afforestation.level": "340,000", "gdp.level": ""} {
			f, _ := b.report.Figure(id)
			got := ""
			for _, fact := range NewDetail(b.report, f, in, in).Facts {
				if fact.Label == b.words.T("detail.hectares") {
					got = fact.Text
				}
			}
			if (want == "") != (got == "") || !strings.Contains(got, want) {
				t.Errorf("%s in %s: %q, want %q", id, l, got, want)
			}
		}
	}
}
