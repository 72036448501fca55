package report

import (
	"slices"
	"strings"
)

// Refusal says why a value that a reader may expect is not derived.
type Refusal struct {
	Kind DerivedKind // the kind of value that a reader would expect
	// Figures are those from which the value would seem to follow; it would be about the first.
	Figures []Figure
	Why     Text
}

// Refusals returns every refusal that names a figure: first those of values about the figure,
// then those of values about another that would need it.
func (r *Report) Refusals(id string) []Refusal {
	var about, others []Refusal
	for _, f := range r.refusals {
		switch i := slices.IndexFunc(f.Figures, func(g Figure) bool { return g.ID == id }); {
		case i == 0:
			about = append(about, f)
		case i > 0:
			others = append(others, f)
		}
	}
	return append(about, others...)
}

// refusalRule names figures by what they are instead of by id.
type refusalRule string

// The rules. A growth rate without its level says nothing about last year's level, and nothing
// is calculated with a qualified number.
const (
	ruleGrowth   refusalRule = "<growth>"
	ruleAtLeast  refusalRule = "<at-least>"
	ruleAtMost   refusalRule = "<at-most>"
	ruleAbout    refusalRule = "<about>"
	ruleExpected refusalRule = "<expected>"
)

var refusalRules = []refusalRule{ruleGrowth, ruleAtLeast, ruleAtMost, ruleAbout, ruleExpected}

// ruleFor returns the rule that keeps a qualified figure out of calculations.
func ruleFor(f Figure) refusalRule {
	switch f.Bound() {
	case AtLeast:
		return ruleAtLeast
	case AtMost:
		return ruleAtMost
	case About:
		return ruleAbout
	}
	return ruleExpected
}

// refuse records a refusal, unless there is already one of this kind for these figures.
func (r *Report) refuse(n Refusal) error {
	ids := idsOf(n.Figures)
	if !r.settle(refusalKey(n.Kind, ids)) {
		return refuse("%s of %s is refused already", n.Kind, strings.Join(ids, " and "))
	}
	r.refusals = append(r.refusals, n)
	return nil
}

// settle records that something is derived, refused or checked, and tells whether this is the
// first time.
func (r *Report) settle(key string) bool {
	if r.settled == nil {
		r.settled = map[string]bool{}
	}
	first := !r.settled[key]
	r.settled[key] = true
	return first
}

// refusalKey identifies the refusal of a kind of value for figures, whatever their order.
func refusalKey(kind DerivedKind, ids []string) string {
	return string(kind) + " of " + strings.Join(slices.Sorted(slices.Values(ids)), " ")
}

// idsOf returns the ids of figures.
func idsOf(figures []Figure) []string {
	ids := make([]string, len(figures))
	for i, f := range figures {
		ids[i] = f.ID
	}
	return ids
}

// refuseLevels refuses last year's level for every growth rate that has no level and no refusal
// with a reason of its own.
func (r *Report) refuseLevels() {
	told := map[string]bool{}
	for _, d := range r.derived {
		for _, f := range d.From {
			told[f.ID] = told[f.ID] || d.Kind == DerivedEarlier
		}
	}
	for _, n := range r.refusals {
		for _, f := range n.Figures {
			told[f.ID] = told[f.ID] || n.Kind == DerivedEarlier
		}
	}
	for _, f := range r.Figures {
		if f.Measure == Growth && !told[f.ID] {
			r.refusals = append(r.refusals, Refusal{Kind: DerivedEarlier, Figures: []Figure{f}, Why: r.reasons[ruleGrowth]})
		}
	}
}
