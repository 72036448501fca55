package report

import (
	"io/fs"
	"slices"
)

const relationsFile = "relations.csv"

var relationsHeader = []string{"kind", "a", "b", "why_*"}

// loadRelations reads relations.csv.
func (r *Report) loadRelations(fsys fs.FS) error {
	rows, err := readTable(fsys, relationsFile, relationsHeader)
	if err != nil {
		return err
	}
	for _, w := range rows {
		n := Relation{
			Kind: RelationKind(w.get("kind")), A: w.get("a"), B: w.get("b"),
			Why: w.text("why"),
		}
		if err := r.checkRelation(n); err != nil {
			return w.errorf("%w", err)
		}
		r.Relations = append(r.Relations, n)
	}
	for i, n := range r.Relations {
		if n.Kind == Above && len(r.comparedWith(n.A)) != 1 {
			return rows[i].errorf("%s is above one other figure, so it must stand against just one", n.A)
		}
		if n.Kind == Against && !r.statesMargin(n) {
			if err := r.checkAlike(r.pair(n)); err != nil {
				return rows[i].errorf("%w", err)
			}
		}
	}
	return nil
}

// checkRelation refuses a relation between figures that do not fit, and a second relation that
// would make a derived value ambiguous.
func (r *Report) checkRelation(n Relation) error {
	fits, known := pairRules[n.Kind]
	if !known {
		return refuse("kind %q is not known", n.Kind)
	}
	var pair [2]Figure
	for i, id := range []string{n.A, n.B} {
		f, ok := r.Figure(id)
		if !ok {
			return refuse("figure %q is not known", id)
		}
		pair[i] = f
	}
	if n.A == n.B {
		return refuse("%s cannot be related to itself", n.A)
	}
	for _, m := range r.Relations {
		samePair := m.A == n.A && m.B == n.B || m.A == n.B && m.B == n.A
		sameSide := m.Kind == n.Kind && slices.Contains(onlyOnce, n.Kind) && (m.A == n.A || m.B == n.B)
		if samePair || sameSide {
			return refuse("%s is related to %s as %q already", m.A, m.B, m.Kind)
		}
	}
	if err := checkWhy(n); err != nil {
		return err
	}
	return fits(pair[0], pair[1])
}

// checkWhy refuses a relation whose reason is given in one language only, and a pair that only
// looks alike without a reason.
func checkWhy(n Relation) error {
	if n.Kind == LooksAlike {
		return checkBoth("why", n.Why)
	}
	return checkBothOrNone("why", n.Why)
}

// comparedWith returns the growth rates that a growth rate is compared with.
func (r *Report) comparedWith(id string) []string {
	var list []string
	for _, n := range r.Relations {
		if n.Kind == Against && n.A == id {
			list = append(list, n.B)
		}
	}
	return list
}
