package pages_test

import (
	"strings"
	"testing"

	"yulan/app/pages"
	"yulan/charts"
	"yulan/report"
)

// A picture that goes into the world says above its marks which place and year it shows; a card
// of the window, whose page says it, does not.
func TestPicturesSayPlaceAndYear(t *testing.T) {
	r := load(t)
	for _, l := range report.Languages {
		w := words(t, l)
		for _, p := range pagesIn(t, r, w, l) {
			pictures := p.Pictures()
			for i, card := range p.Charts {
				h, place := pictures[i].Spec.Head(), r.Source.Place.In(l)
				if !strings.HasPrefix(h.Subtitle, place) || !strings.Contains(h.Subtitle, r.Source.Period) {
					t.Errorf("%s: %s says %q, want %s and %s", l, h.ID, h.Subtitle, place, r.Source.Period)
				}
				if !strings.HasSuffix(h.Subtitle, card.Head().Subtitle) || h.Subtitle == card.Head().Subtitle {
					t.Errorf("%s: %s says %q, its card %q", l, h.ID, h.Subtitle, card.Head().Subtitle)
				}
			}
		}
	}
}

func TestPlacedSubtitle(t *testing.T) {
	town := report.NewText("某市", "Atown")
	cases := []struct {
		name     string
		source   report.Source
		subtitle string
		periods  []string // of the figures
		zh, en   string
	}{
		{"its own year", report.Source{Place: town, Period: "2020"}, "x, 2019–2021", nil, "某市 · x, 2019–2021", "Atown – x, 2019–2021"},
		{"no year", report.Source{Place: town, Period: "2020"}, "x, 20200", nil, "某市 · 2020年 · x, 20200", "Atown, 2020 – x, 20200"},
		{"several years", report.Source{Place: town, Period: "2016-2020"}, "x", nil, "某市 · 2016—2020年 · x", "Atown, 2016–2020 – x"},
		{"no place", report.Source{Period: "2020"}, "x", nil, "2020年 · x", "2020 – x"},
		{"no place, its own year", report.Source{Period: "2020"}, "x 2019年", nil, "x 2019年", "x 2019年"},
		{"nothing known", report.Source{}, "x", nil, "x", "x"},
		{"rows of its year and others", report.Source{Place: town, Period: "2020"}, "x", []string{"2016-2020", "2020-end"}, "某市 · 2020年 · x", "Atown, 2020 – x"},
		{"rows of other periods", report.Source{Place: town, Period: "2020"}, "x", []string{"2016-2020"}, "某市 · x", "Atown – x"},
		{"no subtitle", report.Source{Place: town, Period: "2020"}, "", nil, "某市 · 2020年", "Atown, 2020"},
	}
	for _, c := range cases {
		for l, want := range map[report.Language]string{report.Chinese: c.zh, report.English: c.en} {
			r := report.Report{Source: c.source}
			var figures []report.Figure
			for _, p := range c.periods {
				figures = append(figures, report.Figure{Period: p})
			}
			if got := pages.Placed(&r, c.subtitle, figures, pages.Speech{Language: l, Words: words(t, l)}); got != want {
				t.Errorf("%s: %q, want %q", c.name, got, want)
			}
		}
	}
}

// Most of the report's figures are in its charts, and few of the charts are lists, which show no
// more than a table does.
func TestChartsAreMoreThanLists(t *testing.T) {
	const mostLists, leastCharted = 11, 260
	r := load(t)
	lists := 0
	for _, c := range r.Chapters {
		for _, chart := range c.Charts {
			if chart.Kind == string(charts.KindList) {
				lists++
			}
		}
	}
	if lists > mostLists {
		t.Errorf("%d charts are lists, want %d at most", lists, mostLists)
	}
	if n := len(pages.Charted(r)); n < leastCharted {
		t.Errorf("%d figures are in charts, want %d at least", n, leastCharted)
	}
}

// The amounts that a page leads with, and those of the overview, in which the report sums itself
// up, are in charts: merging lists does not leave them to the text alone.
func TestLeadingAmountsAreCharted(t *testing.T) {
	r := load(t)
	charted := pages.Charted(r)
	leads := map[string]bool{}
	for _, c := range r.Chapters {
		for _, id := range c.Main {
			leads[id] = true
		}
	}
	for _, f := range r.Figures {
		amount := f.Measure == report.Level || f.Measure == report.New || f.Measure == report.Cumulative
		if amount && (leads[f.ID] || f.At.Chapter == 0) && !charted[f.ID] {
			t.Errorf("%s leads a page or is the overview's, and is in no chart", f.ID)
		}
	}
}
