package pages

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"sync"

	"yulan/assets"
	"yulan/report"
)

// Term is a term that figures are named by, and what it means in a sentence or two.
type Term struct{ Name, Means string }

// glossaryTerm is a term of the glossary. Names holds in each language what it is called, as a
// reader looks it up, and then what else stands for it in names and units of figures; a figure
// has it if a Chinese one is in its name or unit, or if it is of that measure or price basis.
type glossaryTerm struct {
	Chinese []string                   `json:"zh"`
	English []string                   `json:"en"`
	Means   map[report.Language]string `json:"means"`
	Measure report.Measure             `json:"measure"`
	Prices  report.Prices              `json:"prices"`
	heading string                     // the English name as a line begins with it
}

// glossary is all terms, in the order in which they are listed.
var glossary = sync.OnceValue(func() []glossaryTerm {
	var terms []glossaryTerm
	d := json.NewDecoder(bytes.NewReader(assets.Terms))
	d.DisallowUnknownFields()
	if err := d.Decode(&terms); err != nil {
		panic(err) // it is built in, and a test reads it
	}
	for i, t := range terms {
		name := t.English[0]
		terms[i].heading = strings.ToUpper(name[:1]) + name[1:] // they begin with a letter of ASCII
	}
	return terms
})

// isOf tells whether a figure has the term.
func (t glossaryTerm) isOf(r *report.Report, f report.Figure) bool {
	switch {
	case t.Measure != "":
		return f.Measure == t.Measure
	case t.Prices != "":
		return r.PricesOf(f) == t.Prices
	}
	return slices.ContainsFunc(t.Chinese, func(name string) bool {
		return strings.Contains(f.Name.In(report.Chinese), name) || strings.Contains(f.Unit.Printed, name)
	})
}

// isGeneral tells whether the term is of very many figures: it is explained after the others.
func (t glossaryTerm) isGeneral() bool { return t.Measure != "" || t.Prices != "" }

// in returns the term in a language.
func (t glossaryTerm) in(l report.Language) Term {
	if l.IsOriginal() {
		return Term{Name: t.Chinese[0], Means: t.Means[l]}
	}
	return Term{Name: t.heading, Means: t.Means[l]}
}

// termsOf explains the terms that a figure is named by, those of its measure and its prices
// last; in a language that the glossary has not, none. A term within another one that the name has too is explained as well.
func termsOf(r *report.Report, f report.Figure, l report.Language) []Term {
	var own, general []Term
	for _, t := range glossary() {
		switch {
		case t.Means[l] == "" || !t.isOf(r, f):
		case t.isGeneral():
			general = append(general, t.in(l))
		default:
			own = append(own, t.in(l))
		}
	}
	return append(own, general...)
}

// Terms explains all terms that figures of a report are named by.
func Terms(r *report.Report, l report.Language) []Term {
	var out []Term
	for _, t := range glossary() {
		if t.Means[l] != "" && slices.ContainsFunc(r.Figures, func(f report.Figure) bool { return t.isOf(r, f) }) {
			out = append(out, t.in(l))
		}
	}
	return out
}
