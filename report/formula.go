package report

import (
	"slices"
	"strings"
)

// Formula is a calculation with figures ("{income.level} ÷ (1 + {income.growth})"), or a
// comparison of two or three calculations. It names figures by id, so that no number is typed
// twice.
type Formula struct {
	pieces   []Piece
	sides    []side
	compared []comparison // what stands between a side and the next
}

// side is one calculation, with the text that it was written as.
type side struct {
	calculation node
	pieces      []Piece
}

// comparison says how a side of a formula compares to the next.
type comparison string

// The comparisons, as they are shown.
const (
	isEqual   comparison = "="
	isAtMost  comparison = "≤"
	isAtLeast comparison = "≥" // this and the next two occur only in claims
	isLess    comparison = "<"
	isMore    comparison = ">"
)

// node is a calculation: a figure, a constant, or an operation on one or two others.
type node struct {
	operation operation
	figure    string   // an id, for aFigure
	constant  quantity // for aConstant
	unit      Unit     // of the constant
	of        []node
}

// operation says what a node calculates.
type operation int

// The operations.
const (
	aFigure operation = iota
	aConstant
	plus
	minus
	times
	over
	rounding // to whole numbers, including the ends of the range
	nearest  // to the whole number nearest to the printed digits
	counting // of the names in a list, which is known when the formula is parsed
)

// Pieces returns the formula as text and figures, to be shown in a reader's language:
// "{gdp.growth} − {gdp.over-target}" is a figure, the text " − ", and a figure.
func (f Formula) Pieces() []Piece { return append([]Piece(nil), f.pieces...) }

// String returns the formula with the figures' ids in braces.
func (f Formula) String() string {
	var b strings.Builder
	for _, p := range f.pieces {
		if p.Figure != "" {
			p.Text = "{" + p.Figure + "}"
		}
		b.WriteString(p.Text)
	}
	return b.String()
}

// figures returns the ids that the formula names, once each, in its order.
func (f Formula) figures() []string {
	var ids []string
	for _, p := range f.pieces {
		if p.Figure != "" && !slices.Contains(ids, p.Figure) { // a few, so no map
			ids = append(ids, p.Figure)
		}
	}
	return ids
}

// withAmounts replaces the ids in pieces by the amounts in the report's own units, for logs and
// tests: "33803元 ÷ (1 + 9.7%)".
func (r *Report) withAmounts(pieces []Piece) string {
	var b strings.Builder
	for _, p := range pieces {
		b.WriteString(p.Text)
		if f, ok := r.Figure(p.Figure); ok {
			b.WriteString(f.Printed + f.Unit.Printed)
		}
	}
	return b.String()
}

// evaluate calculates with the report's figures.
func (r *Report) evaluate(n node) (quantity, error) {
	switch n.operation {
	case aConstant, counting:
		return n.constant, nil
	case aFigure:
		f, ok := r.Figure(n.figure)
		if !ok {
			return quantity{}, refuse("figure %q is not known", n.figure)
		}
		return r.quantityOf(f), nil
	}
	var of [2]quantity
	for i, part := range n.of {
		q, err := r.evaluate(part)
		if err != nil {
			return quantity{}, err
		}
		of[i] = q
	}
	switch n.operation {
	case plus:
		return of[0].plus(of[1])
	case minus:
		return of[0].minus(of[1])
	case times:
		return of[0].times(of[1])
	case over:
		return of[0].over(of[1])
	case rounding:
		return of[0].rounded(), nil
	default:
		return of[0].nearest(), nil
	}
}

// quantityOf returns what a figure tells. While a report is loaded that is worked out once
// for all claims, derivations and checks; afterwards several goroutines may ask, so that
// nothing is kept.
func (r *Report) quantityOf(f Figure) quantity {
	if r.quantities == nil {
		return f.quantity()
	}
	q, known := r.quantities[f.ID]
	if !known {
		q = f.quantity()
		r.quantities[f.ID] = q
	}
	return q
}

// counts tells whether the formula counts a list.
func (f Formula) counts() bool {
	return slices.ContainsFunc(f.sides, func(s side) bool { return s.calculation.operation == counting })
}

// isLinear tells whether a calculation only adds and subtracts, in which case its result has no
// more digits than the figures have.
func (n node) isLinear() bool {
	switch n.operation {
	case aFigure, aConstant, counting:
		return true
	case plus, minus:
		return n.of[0].isLinear() && n.of[1].isLinear()
	}
	return false
}
