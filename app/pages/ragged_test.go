package pages_test

import (
	"testing"

	"yulan/app/pages"
	"yulan/charts/typeset"
	"yulan/report"
)

// raggedness is how uneven the right edge of set texts is.
type raggedness struct {
	lines, short int     // lines besides the last of their paragraph; those less than four fifths full
	blank        float64 // of the lines, as a share of their width, together
	lost         int     // last lines of a single word
}

// add counts the lines of a text set in a width.
func (g *raggedness) add(text *typeset.Text, lines []typeset.Line, width float64) {
	for _, l := range lines[:max(0, len(lines)-1)] {
		free := 1 - (l.Width-l.Hang)/width
		g.lines++
		g.blank += free
		if free > 0.2 {
			g.short++
		}
	}
	if last := lines[len(lines)-1]; len(lines) > 1 && !hasSpace(text.String()[last.From:last.To]) {
		g.lost++
	}
}

func hasSpace(s string) bool {
	for _, r := range s {
		if r == ' ' {
			return true
		}
	}
	return false
}

// The paragraphs of every English page, in the widths that the window gives them: their right
// edge is even, and no paragraph ends in a line of one word. Filled one line after the other, with
// numbers that cling to all that they count, one line in twenty was short.
func TestEnglishParagraphsAreEven(t *testing.T) {
	r := load(t)
	rules := pages.LineRules(r, words(t, report.English))
	var all raggedness
	for _, c := range r.Chapters {
		page, err := pages.Build(r, words(t, report.English), report.English, c.Number)
		if err != nil {
			t.Fatal(err)
		}
		texts := [][]pages.Span{page.Lead}
		for _, s := range page.Sections {
			texts = append(texts, s.Body)
		}
		for _, spans := range texts {
			text := rules.Split(brokenText{spans: spans}.runs(), fixed)
			for width := 40.0; width <= 100; width += 4 {
				all.add(text, text.FillProse(width, typeset.Hanging), width)
			}
		}
	}
	short, blank := float64(all.short)/float64(all.lines), all.blank/float64(all.lines)
	if blank > 0.08 || short > 0.025 || all.lost > 0 {
		t.Errorf("of %d lines %.1f %% of the width is free, %.1f %% are short, %d paragraphs end in one word", all.lines, 100*blank, 100*short, all.lost)
	}
}
