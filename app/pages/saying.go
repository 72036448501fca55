package pages

import (
	"slices"
	"strings"
)

// Saying returns the sentences of a page's text that state any of some figures: of its sections,
// and of its lead where no section states one. Each sentence is there once, in the page's order.
func Saying(p Page, figures []string) [][]Span {
	var out [][]Span
	for _, s := range p.Sections {
		out = append(out, stating(s.Body, figures)...)
	}
	if len(out) == 0 {
		out = stating(p.Lead, figures)
	}
	return out
}

// Sections returns the texts of a page's sections that state any of some figures, whole and in the
// page's order; nothing where none does.
func Sections(p Page, figures []string) [][]Span {
	var out [][]Span
	for _, s := range p.Sections {
		if len(stating(s.Body, figures)) > 0 {
			out = append(out, s.Body)
		}
	}
	return out
}

// stating returns the sentences of a text that state any of some figures.
func stating(text []Span, figures []string) [][]Span {
	var out [][]Span
	for _, sentence := range sentencesOf(text) {
		if slices.ContainsFunc(sentence, func(s Span) bool { return s.Figure != "" && slices.Contains(figures, s.Figure) }) {
			out = append(out, sentence)
		}
	}
	return out
}

// sentencesOf cuts a text after each full stop outside of its figures.
func sentencesOf(text []Span) [][]Span {
	var out [][]Span
	var sentence []Span
	for _, s := range text {
		for s.Figure == "" {
			end := sentenceEnd(s.Text)
			if end == 0 {
				break
			}
			out = append(out, append(sentence, Span{Text: strings.TrimRight(s.Text[:end], " ")}))
			sentence, s.Text = nil, s.Text[end:]
		}
		if s.Text != "" {
			sentence = append(sentence, s)
		}
	}
	if len(sentence) > 0 {
		out = append(out, sentence)
	}
	return out
}

// sentenceEnd returns where the first sentence of a text ends, with the space after it; 0 if none
// does. A point ends one before a space or at the end of the text: a decimal point is before a
// digit.
func sentenceEnd(text string) int {
	best := 0
	for _, stop := range []string{"。", ". "} {
		if at := strings.Index(text, stop); at >= 0 && (best == 0 || at+len(stop) < best) {
			best = at + len(stop)
		}
	}
	if best == 0 && strings.HasSuffix(text, ".") {
		best = len(text)
	}
	return best
}
