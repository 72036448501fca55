package report

import (
	"io/fs"
	"slices"
	"strings"
)

const refusalsFile = "refusals.csv"

var refusalsHeader = []string{"kind", "of", "with", "why_*"}

// listSign joins the ids of several figures in a field.
const listSign = ";"

// loadRefusals reads refusals.csv: the reasons of the rules, and refusals of what particular
// figures would seem to allow. Pairs that only look alike are refused too.
func (r *Report) loadRefusals(fsys fs.FS) error {
	rows, err := readTable(fsys, refusalsFile, refusalsHeader)
	if err != nil {
		return err
	}
	r.reasons = map[refusalRule]Text{}
	for _, w := range rows {
		if err := r.loadRefusal(w); err != nil {
			return w.errorf("%w", err)
		}
	}
	for _, rule := range refusalRules {
		if _, given := r.reasons[rule]; !given {
			return fileError(refusalsFile, "there is no reason for %s", rule)
		}
	}
	for _, n := range r.Relations {
		if n.Kind == LooksAlike {
			if err := r.refuse(r.lookAlike(n)); err != nil {
				return fileError(refusalsFile, "%w", err)
			}
		}
	}
	return nil
}

// lookAlike refuses what a reader would derive from a pair that only looks like one: from a new
// and a cumulative figure the stock before, from others what is left of one without the other.
func (r *Report) lookAlike(n Relation) Refusal {
	a, b := r.pair(n)
	if a.Measure == New && b.Measure == Cumulative {
		return Refusal{Kind: DerivedBefore, Figures: []Figure{b, a}, Why: n.Why}
	}
	return Refusal{Kind: DerivedRest, Figures: []Figure{a, b}, Why: n.Why}
}

// loadRefusal reads a row of refusals.csv.
func (r *Report) loadRefusal(w row) error {
	why := w.text("why")
	if err := checkPlain("why", why); err != nil {
		return err
	}
	kind, of, with := DerivedKind(w.get("kind")), w.get("of"), w.get("with")
	if rule := refusalRule(of); slices.Contains(refusalRules, rule) {
		return r.addReason(rule, kind, with, why)
	}
	if !slices.Contains(derivedKinds, kind) {
		return refuse("kind %q is not known", kind)
	}
	for _, id := range strings.Split(of, listSign) {
		ids := []string{id}
		if with != "" {
			ids = append(ids, strings.Split(with, listSign)...)
		}
		if err := r.checkIDs(ids); err != nil {
			return err
		}
		if err := r.refuse(Refusal{Kind: kind, Figures: r.figures(ids), Why: why}); err != nil {
			return err
		}
	}
	return nil
}

// addReason records the reason of a rule.
func (r *Report) addReason(rule refusalRule, kind DerivedKind, with string, why Text) error {
	var want DerivedKind // the rules on qualified numbers apply to every kind
	if rule == ruleGrowth {
		want = DerivedEarlier
	}
	if kind != want || with != "" {
		return refuse("%s is for kind %q and nothing else", rule, want)
	}
	if _, given := r.reasons[rule]; given {
		return refuse("%s has a reason already", rule)
	}
	r.reasons[rule] = why
	return nil
}
