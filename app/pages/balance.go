package pages

import (
	"fmt"
	"strings"
	"sync"

	"yulan/assets"
	"yulan/charts"
	"yulan/report"
)

// balance says what the reading of a chapter came to; where a reader begins, that of the report.
func (b builder) balance(c report.Chapter) string {
	r, w := b.report, b.words
	if r.Chapters[FirstChapter(r)].Number != c.Number {
		k := countsOf(r, func(at report.Location) bool { return at.Chapter == c.Number })
		if k.named+k.unnamed == 0 {
			return w.T("own.none")
		}
		return w.T("own.chapter", "named", k.named, "unnamed", k.unnamed)
	}
	k := countsOf(r, func(report.Location) bool { return true })
	parts := []string{w.T("own.balance", "named", k.named, "unnamed", k.unnamed, "none", k.none)}
	switch {
	case k.confirmed > 0 && k.corrected > 0:
		parts = append(parts, w.T("own.checked", "confirmed", k.confirmed, "corrected", k.corrected))
	case k.confirmed > 0:
		parts = append(parts, w.T("own.confirmed", "n", k.confirmed))
	case k.corrected > 0:
		parts = append(parts, w.T("own.corrected", "n", k.corrected))
	}
	switch lacking := lackingOf(r.Text); {
	case r.Text == "":
		parts = append(parts, w.T("own.no-text"))
	case len(lacking) > 0:
		parts = append(parts, w.T("own.lacking", "n", len(lacking), "list", shownRunes(lacking, w)))
	}
	said := parts[0]
	for _, more := range parts[1:] {
		said = w.T("join.sentences", "a", said, "b", more)
	}
	return said
}

// counts are what a reading came to.
type counts struct{ named, unnamed, none, confirmed, corrected int }

func countsOf(r *report.Report, in func(report.Location) bool) counts {
	var k counts
	for _, f := range r.Figures {
		switch {
		case !in(f.At):
			continue
		case f.Name.IsZero():
			k.unnamed++
		default:
			k.named++
		}
		switch f.State {
		case report.Confirmed:
			k.confirmed++
		case report.Corrected:
			k.corrected++
		case report.Read, report.Proven:
		}
	}
	for _, n := range r.NotFigures {
		if in(n.At) {
			k.none++
		}
	}
	return k
}

// shownRunes lists characters with their code points, which can be read where the characters
// cannot; of many the first.
func shownRunes(runes []rune, w assets.Words) string {
	const most = 8
	var list []string
	for _, r := range runes[:min(most, len(runes))] {
		list = append(list, fmt.Sprintf("%c (%U)", r, r))
	}
	if len(runes) > most {
		list = append(list, "…")
	}
	return strings.Join(list, w.T("join.list"))
}

var embedded = sync.OnceValues(func() (*charts.Fonts, error) {
	return charts.NewFonts(assets.FontRegular, assets.FontBold)
})

// lackingOf returns the characters of a text that the font of the program lacks, each once.
func lackingOf(text string) []rune {
	fonts, err := embedded()
	if err != nil {
		return nil // the fonts are embedded, and a test reads them
	}
	var lacking []rune
	seen := map[rune]bool{}
	for line := range strings.Lines(text) {
		_, of := fonts.Spell(strings.TrimSpace(line))
		for _, r := range of {
			if !seen[r] {
				seen[r] = true
				lacking = append(lacking, r)
			}
		}
	}
	return lacking
}
