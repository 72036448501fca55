package report

import (
	"fmt"
	"io/fs"
)

const relationsFile = "relations.csv"

var relationsHeader = []string{"kind", "a", "b", "why_zh", "why_en"}

// loadRelations reads relations.csv. What a relation allows to derive must come out,
// so that Target and Before cannot fail later for a pair that is related.
func (r *Report) loadRelations(fsys fs.FS) error {
	rows, err := readTable(fsys, relationsFile, relationsHeader)
	if err != nil {
		return err
	}
	for _, w := range rows {
		n := Relation{
			Kind: RelationKind(w.get("kind")), A: w.get("a"), B: w.get("b"),
			Why: Text{w.get("why_zh"), w.get("why_en")},
		}
		if err := r.checkRelation(n); err != nil {
			return w.errorf("%w", err)
		}
		r.Relations = append(r.Relations, n)
	}
	return nil
}

// checkRelation refuses a relation of figures that do not fit, and a second one that
// would make a derived value ambiguous.
func (r *Report) checkRelation(n Relation) error {
	var pair [2]Figure
	for i, id := range []string{n.A, n.B} {
		f, ok := r.Figure(id)
		if !ok {
			return fmt.Errorf("figure %q is not known", id)
		}
		pair[i] = f
	}
	if n.A == n.B {
		return fmt.Errorf("%s cannot be related to itself", n.A)
	}
	for _, m := range r.Relations {
		samePair := m.A == n.A && m.B == n.B
		sameSide := m.Kind == n.Kind && n.Kind != LooksAlike && (m.A == n.A || m.B == n.B)
		if samePair || sameSide {
			return fmt.Errorf("%s is related to %s as %q already", m.A, m.B, m.Kind)
		}
	}
	if err := checkBothOrNone("why", n.Why); err != nil {
		return err
	}
	var err error
	switch n.Kind {
	case Adds:
		_, err = before(pair[0], pair[1])
	case Exceeds:
		_, err = target(pair[0], pair[1])
	case LooksAlike:
		err = checkBoth("why", n.Why)
	default:
		err = fmt.Errorf("kind %q is not known", n.Kind)
	}
	return err
}
