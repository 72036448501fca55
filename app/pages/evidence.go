package pages

import (
	"strings"

	"yulan/assets"
	"yulan/report"
)

// Evidence is what a figure was read from.
type Evidence struct {
	Sentence []EvidencePart // in order
	Rule     string         // that named it, or why it has no name
}

// EvidencePart is a part of a sentence: the number with its unit and what qualifies it, what
// names it, or anything else.
type EvidencePart struct {
	Text         string
	Number, Name bool
}

// EvidenceOf returns the sentence that a figure was read from, and whether the text is there.
func EvidenceOf(r *report.Report, f report.Figure, w assets.Words) (Evidence, bool) {
	e := Evidence{Rule: ruleName(f, w)}
	p, ok := r.ParagraphAt(f.Start)
	if !ok {
		return e, false
	}
	cut, ok := p.SentenceAt(f.Start)
	if !ok {
		return e, false
	}
	text := []rune(p.Text)
	number := [2]int{p.Index(f.Start), max(p.Index(f.Start)+1, p.Index(f.End))}
	name := [2]int{-1, -1}
	if f.NameFrom >= 0 && f.State != report.Corrected {
		name = [2]int{p.Index(f.NameFrom), p.Index(f.NameTo)}
	}
	in := func(span [2]int, i int) bool { return span[0] <= i && i < span[1] }
	var part EvidencePart
	for i := cut.From; i < cut.To; i++ {
		next := EvidencePart{Number: in(number, i), Name: in(name, i) && !in(number, i)}
		if part.Text != "" && (next.Number != part.Number || next.Name != part.Name) {
			e.Sentence = append(e.Sentence, part)
			part = next
		}
		next.Text = part.Text + string(text[i])
		part = next
	}
	e.Sentence = append(e.Sentence, part)
	return e, true
}

// readRules are the rules of reading that name a figure, by the words that say what they do.
var readRules = map[string]string{
	"subject before predicate": "subject", "subject before comparison": "subject", "subject before ranking": "subject",
	"phrase before": "phrase", "verb and noun": "phrase", "lasting": "phrase", "share of something": "phrase",
	"noun behind": "noun", "shared out list": "list", "list of one verb": "verb-list", "silent list": "silent",
	"carried over": "carried", "carried over a comma": "carried", "total of the one before": "carried", "pair of one subject": "carried",
}

// ruleName says in words how a figure came by its name, or that it has none that is sure.
func ruleName(f report.Figure, w assets.Words) string {
	switch {
	case f.Name.IsZero():
		return w.T("read-rule.none")
	case f.State == report.Corrected && f.Rule == "":
		return w.T("read-rule.reader")
	}
	for _, rule := range strings.Split(f.Rule, ", ") {
		if known, ok := readRules[rule]; ok {
			return w.T("read-rule." + known)
		}
	}
	return w.T("read-rule.other")
}

// stateName says how a figure came to be known; of a proven one nothing.
func stateName(f report.Figure, w assets.Words) string {
	if f.State == report.Proven || f.State == "" {
		return ""
	}
	return w.T("sheet-state." + string(f.State))
}

// nameIn returns a figure's name. A figure that was read and has none is described by the words
// before it.
func nameIn(r *report.Report, f report.Figure, l report.Language, w assets.Words) string {
	if !f.Name.IsZero() {
		return fullName(f, l, w)
	}
	const before = 12 // characters
	p, ok := r.ParagraphAt(f.Start)
	if !ok {
		return w.T("own.unnamed")
	}
	text, at := []rune(p.Text), p.Index(f.Start)
	return w.T("own.unnamed-behind", "clause", strings.TrimLeft(string(text[max(0, at-before):at]), "，。；、：”）"))
}
