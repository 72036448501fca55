package report

import (
	"io/fs"
	"slices"
	"strconv"
	"strings"
)

const derivationsFile = "derivations.csv"

var derivationsHeader = []string{
	"kind", "relation", "of", "formula", "unit", "digits", "name_*", "how_*",
}

// derivation is a row of derivations.csv: a calculation for every relation of a kind, in which
// {a} and {b} are its two figures, or a calculation for the figures that it names.
type derivation struct {
	kind     DerivedKind
	relation RelationKind // empty if the row names its figures
	of       string       // the figure it is about: "a", "b", or an id
	formula  string
	unit     string // a printed unit, or that of "{a}" or "{b}"
	digits   int    // at most so many significant digits, for results that are rounded
	name     Text   // {a} and {b} stand for the names of the figures
	how      Text
}

// derivesFrom says which relation each kind of derived value follows from. Kinds that are not
// listed need none.
var derivesFrom = map[DerivedKind]RelationKind{
	DerivedTarget: Exceeds, DerivedBefore: Adds, DerivedAdded: Adds, DerivedEarlier: Grows,
	DerivedMargin: Against, DerivedRest: PartOf,
}

// drawnWith are the derivations that charts are drawn with, each with the figure that it is
// about and its formula. They cannot be changed, since before and new must add up to the total.
var drawnWith = map[DerivedKind][2]string{
	DerivedTarget: {"a", "{a} - {b}"},
	DerivedBefore: {"b", "{b} - {a}"},
}

// loadDerivations reads derivations.csv and derives everything. Where a figure is qualified, it
// records a refusal instead of the value.
func (r *Report) loadDerivations(fsys fs.FS) error {
	rows, err := readTable(fsys, derivationsFile, derivationsHeader)
	if err != nil {
		return err
	}
	derived := map[DerivedKind]bool{}
	for _, w := range rows {
		d, err := parseDerivation(w)
		if err == nil {
			err = r.deriveAll(d)
		}
		if err != nil {
			return w.errorf("%w", err)
		}
		derived[d.kind] = derived[d.kind] || d.relation != ""
	}
	for _, kind := range derivedKinds {
		if relation, needed := derivesFrom[kind]; needed && !derived[kind] {
			return fileError(derivationsFile, "there is no row that derives %s from %q", kind, relation)
		}
	}
	slices.SortStableFunc(r.derived, func(a, b Derived) int {
		return slices.Index(derivedKinds, a.Kind) - slices.Index(derivedKinds, b.Kind)
	})
	r.refuseLevels()
	return nil
}

// parseDerivation reads a row of derivations.csv.
func parseDerivation(w row) (derivation, error) {
	d := derivation{
		kind: DerivedKind(w.get("kind")), relation: RelationKind(w.get("relation")), of: w.get("of"),
		formula: w.get("formula"), unit: w.get("unit"),
		name: w.text("name"),
		how:  w.text("how"),
	}
	if !slices.Contains(derivedKinds, d.kind) {
		return d, refuse("kind %q is not known", d.kind)
	}
	alone := d.kind == DerivedRest && d.relation == "" // a share of a whole that the report names differently
	if want, needed := derivesFrom[d.kind]; needed && d.relation != want && !alone {
		return d, refuse("%s follows from relation %q, not %q", d.kind, want, d.relation)
	}
	if _, known := pairRules[d.relation]; !known && d.relation != "" {
		return d, refuse("relation %q is not known", d.relation)
	}
	if drawn, is := drawnWith[d.kind]; is && (d.of != drawn[0] || d.formula != drawn[1] || d.unit != "{"+d.of+"}") {
		return d, refuse("%s must be the %s of %s, in its unit", d.kind, drawn[1], drawn[0])
	}
	if err := checkBoth("name", d.name); err != nil {
		return d, err
	}
	if err := checkPlain("how", d.how); err != nil {
		return d, err
	}
	var err error
	d.digits, err = parseDigits(w.get("digits"))
	return d, err
}

// parseDigits reads a number of significant digits; 0 if there is none.
func parseDigits(digits string) (int, error) {
	const most = 9
	if digits == "" {
		return 0, nil
	}
	n, err := strconv.Atoi(digits)
	if err != nil || n < 1 || n > most {
		return 0, refuse("digits %q is not a number from 1 to %d", digits, most)
	}
	return n, nil
}

// deriveAll derives the values of a row: from its own figures, or from those of every relation
// of its kind.
func (r *Report) deriveAll(d derivation) error {
	if d.relation == "" {
		return r.derive(d, Text{})
	}
	for _, n := range r.Relations {
		if n.Kind != d.relation || n.Kind == Against && r.statesMargin(n) {
			continue
		}
		if err := r.derive(d.forPair(r.pair(n)), n.Why); err != nil {
			return err
		}
	}
	return nil
}

// statesMargin tells whether the report itself states the difference between the two.
func (r *Report) statesMargin(against Relation) bool {
	return slices.ContainsFunc(r.Relations, func(n Relation) bool { return n.Kind == Above && n.A == against.A })
}

// pair returns the figures of a relation, which Load has found before.
func (r *Report) pair(n Relation) (a, b Figure) {
	a, _ = r.Figure(n.A)
	b, _ = r.Figure(n.B)
	return a, b
}

// forPair replaces a and b by two figures.
func (d derivation) forPair(a, b Figure) derivation {
	d.formula, d.unit = paired(d.formula, "{"+a.ID+"}", "{"+b.ID+"}"), paired(d.unit, a.Unit.Printed, b.Unit.Printed)
	d.name = d.name.mapped(func(l Language, name string) string { return paired(name, a.Name.In(l), b.Name.In(l)) })
	switch d.of {
	case "a":
		d.of = a.ID
	case "b":
		d.of = b.ID
	}
	return d
}

// paired puts something in the places {a} and {b} of a text. A strings.Replacer takes longer to
// make than the one text that it would be used for.
func paired(text, a, b string) string {
	var out strings.Builder
	for {
		i := strings.IndexByte(text, '{')
		if i < 0 {
			out.WriteString(text)
			return out.String()
		}
		out.WriteString(text[:i])
		switch text = text[i:]; {
		case strings.HasPrefix(text, "{a}"):
			out.WriteString(a)
			text = text[len("{a}"):]
		case strings.HasPrefix(text, "{b}"):
			out.WriteString(b)
			text = text[len("{b}"):]
		default:
			out.WriteByte('{')
			text = text[1:]
		}
	}
}
