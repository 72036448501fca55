package report

import (
	"slices"

	"github.com/shopspring/decimal"
)

// derive calculates one derived value, or records why there is none.
func (r *Report) derive(d derivation, why Text) error {
	f, figures, err := r.readDerivation(d)
	if err != nil {
		return err
	}
	if r.settled[refusalKey(d.kind, f.figures())] {
		return refuse("%s is refused in %s", f, refusalsFile)
	}
	if !r.settle(string(d.kind) + " is " + f.String()) {
		return refuse("%s is derived already", f)
	}
	i := slices.IndexFunc(figures, func(f Figure) bool { return len(f.Qualifiers) > 0 })
	if i >= 0 && !isBounded(d, figures) {
		r.refusals = append(r.refusals, Refusal{Kind: d.kind, Figures: figures, Why: r.reasons[ruleFor(figures[i])]})
		return nil
	}
	v := Derived{Kind: d.kind, Name: d.name, Of: figures[0], From: r.figures(f.figures()), Formula: f, How: d.how, Why: why, report: r}
	if err := r.workOut(&v, d); err != nil {
		return refuse("%s: %w", f, err)
	}
	r.derived = append(r.derived, v)
	return nil
}

// readDerivation reads the formula of a derivation. The figures are those of the formula,
// beginning with the one that it is about.
func (r *Report) readDerivation(d derivation) (Formula, []Figure, error) {
	f, err := r.parseFormula(d.formula)
	if err != nil {
		return f, nil, err
	}
	if len(f.compared) > 0 {
		return f, nil, refuse("formula %q compares, and should calculate", f)
	}
	ids := f.figures()
	for _, id := range ids {
		if _, ok := r.Figure(id); !ok {
			return f, nil, refuse("figure %q is not known", id)
		}
	}
	about := slices.Index(ids, d.of)
	if about < 0 {
		return f, nil, refuse("of %q is not in the formula %q", d.of, f)
	}
	linear := f.sides[0].calculation.isLinear()
	if linear != (d.digits == 0) && !(linear && d.kind == DerivedRatio) { // times the previous year: 1 + growth
		return f, nil, refuse("digits must be given for a formula that is rounded, and for no other")
	}
	ids = slices.Delete(slices.Clone(ids), about, about+1)
	return f, r.figures(append([]string{d.of}, ids...)), nil
}

// figures returns the figures with these ids, which must be known.
func (r *Report) figures(ids []string) []Figure {
	list := make([]Figure, len(ids))
	for i, id := range ids {
		list[i], _ = r.Figure(id)
	}
	return list
}

// workOut sets value, unit and range.
func (r *Report) workOut(v *Derived, d derivation) error {
	unit, known := r.units[d.unit]
	if !known {
		return refuse("unit %q is not known", d.unit)
	}
	calculation := v.Formula.sides[0].calculation
	q, err := r.evaluate(calculation)
	if err != nil {
		return err
	}
	if !q.isIn(unit, d.kind) {
		return refuse("a result in %q is none in %q", q.base, unit.Printed)
	}
	if q.open {
		return v.workOutBound(q, unit)
	}
	if q.low == nil || q.high == nil {
		return refuse("what it divides by may be zero")
	}
	low, mid, high := in(unit, q.low), in(unit, q.mid), in(unit, q.high)
	w := writeRounded(low, mid, high, d.digits)
	if calculation.isLinear() && d.digits == 0 {
		w = writeSum(low, mid, high)
	}
	v.Value, v.Places, v.Unit, v.About = w.value, w.places(), unit, w.about
	v.Low, v.High = roundTo(low, 1-w.last), roundTo(high, 1-w.last)
	return nil
}

// isBounded tells whether a value may be derived from a bound: if a row of derivations.csv asks
// for it, and a bound that includes its number is the only figure. A difference or quotient of
// several bounds has no bound.
func isBounded(d derivation, figures []Figure) bool {
	f := figures[0]
	return d.relation == "" && d.digits == 0 && len(figures) == 1 && len(f.Qualifiers) == 1 &&
		(f.Bound() == AtLeast || f.Bound() == AtMost) && f.IncludesBound()
}

// workOutBound sets the one end that the range has: the value is at least or at most that.
func (d *Derived) workOutBound(q quantity, unit Unit) error {
	end, word := q.low, "以上"
	if end == nil {
		end, word = q.high, "以下"
	}
	if end == nil || q.low != nil && q.high != nil {
		return refuse("its range has no one end")
	}
	w := writeExactly(in(unit, end))
	d.Value, d.Places, d.Unit, d.Low, d.High = w.value, w.places(), unit, w.value, w.value
	d.Qualifiers = []Qualifier{known(word)}
	return nil
}

// isIn tells whether a quantity can be expressed in a unit. An average number of things per
// other thing is a pure number, expressed in the unit of the first.
func (q quantity) isIn(u Unit, kind DerivedKind) bool {
	return q.base == exactly(decimal.Zero, u).base || kind == DerivedAverage && q.base == "" && u.Counted
}
