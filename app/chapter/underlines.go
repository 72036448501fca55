package chapter

import (
	"strings"

	"yulan/app/kit"
	"yulan/app/pages"
)

// The samples of underlines. They are blank, since what counts is the line below them; a sample
// with words on it would look as if it led somewhere.
const (
	wholeSample  = "whole"
	brokenSample = "broken"
	sampleLength = 8 // blanks
	blank        = "\u00a0"
)

// looseFigures returns the figures of the text whose underline is broken: in a report that was
// read, those that nobody has checked; in any other, those that lead to no chart of the page.
func (v *Page) looseFigures() map[string]bool {
	if v.Page.Unchecked != nil {
		return v.Page.Unchecked
	}
	loose := map[string]bool{}
	texts := [][]pages.Span{v.Page.Lead}
	for _, s := range v.Page.Sections {
		texts = append(texts, s.Body)
	}
	for _, spans := range texts {
		for _, s := range spans {
			loose[s.Figure] = true
		}
	}
	for _, spec := range v.Page.Charts {
		for _, figure := range spec.Keys() {
			delete(loose, figure)
		}
	}
	return loose
}

// underlineKey says what the text is, and what its underlines mean, with a sample of each. A text
// without a broken underline needs no samples: it has no two kinds to tell apart. A reader's own
// text is no summary, and says what reading it came to instead.
func (v *Page) underlineKey(loose map[string]bool) *kit.Samples {
	whole, broken := v.underlinesOf(loose)
	words := v.deps.Host.Words()
	wholeMeans, brokenMeans := words.T("page.in-chart"), words.T("page.in-text")
	sample := strings.Repeat(blank, sampleLength)
	var spans []pages.Span
	if v.Page.Unchecked != nil {
		wholeMeans, brokenMeans = words.T("page.checked"), words.T("page.unchecked")
		if v.Page.Balance != "" {
			spans = append(spans, pages.Span{Text: v.Page.Balance + " "})
		}
	} else {
		spans = append(spans, pages.Span{Text: fixed(words.T("page.summary")) + " "})
	}
	switch {
	case !broken && len(spans) == 0:
		return nil
	case !broken:
		return kit.NewSamples(v.deps.Host.Measurer(), kit.LookFoot, spans, nil)
	}
	if whole {
		spans = append(spans, pages.Span{Text: sample, Figure: wholeSample}, pages.Span{Text: blank + fixed(wholeMeans) + " " + blank + blank + blank})
	}
	spans = append(spans, pages.Span{Text: sample, Figure: brokenSample}, pages.Span{Text: blank + fixed(brokenMeans)})
	return kit.NewSamples(v.deps.Host.Measurer(), kit.LookFoot, spans, map[string]bool{brokenSample: true})
}

// fixed returns a text within which no line breaks at a space: a sample stands with its meaning.
func fixed(text string) string { return strings.ReplaceAll(text, " ", blank) }

// underlinesOf tells which kinds of underline the text has.
func (v *Page) underlinesOf(loose map[string]bool) (whole, broken bool) {
	for _, t := range v.Prose {
		for _, p := range t.Text.Pieces {
			switch {
			case !p.OnChip():
			case loose[p.Figure]:
				broken = true
			default:
				whole = true
			}
		}
	}
	return whole, broken
}
