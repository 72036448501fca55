package report

import (
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"yulan/report/lazyregexp"
)

// The limits of a formula, so that no file can keep Load busy.
const (
	maxFormulaLength = 400 // bytes
	maxFormulaDepth  = 8   // nesting of brackets
	maxSides         = 3
)

var (
	formulaFigure = lazyregexp.New(`^\{([^{}]*)\}`)
	formulaNumber = lazyregexp.New(`^[0-9]+(\.[0-9]+)?`)
)

// functions are the words that may precede a bracket.
var functions = []struct {
	word      string
	operation operation
}{{"round", rounding}, {"nearest", nearest}}

// parseFormula parses a formula: figures as {id}, whole numbers with or without a unit (1,
// 100%), the operations + - * /, brackets, round(…), nearest(…), count(…) of names joined by 、,
// and between the sides of a comparison =, <=, >=, < or >. It does not ask whether the figures
// exist.
func (r *Report) parseFormula(text string) (Formula, error) {
	if len(text) > maxFormulaLength {
		return Formula{}, refuse("formula %q is longer than %d bytes", clip(text), maxFormulaLength)
	}
	p := formulaReader{report: r, rest: text}
	var f Formula
	for {
		start := len(p.pieces)
		n, err := p.sum()
		if err != nil {
			return Formula{}, refuse("formula %q: %w", text, err)
		}
		f.sides = append(f.sides, side{n, merged(p.pieces[start:])})
		sign, found := p.comparison()
		if !found {
			break
		}
		f.compared = append(f.compared, sign)
		p.write(" " + string(sign) + " ")
	}
	if p.rest != "" {
		return Formula{}, refuse("formula %q: what is %q?", text, clip(p.rest))
	}
	if len(f.sides) > maxSides {
		return Formula{}, refuse("formula %q has more than %d sides", text, maxSides)
	}
	f.pieces = merged(p.pieces)
	return f, nil
}

// merged returns pieces in which adjacent texts are joined.
func merged(pieces []Piece) []Piece {
	var list []Piece
	for _, p := range pieces {
		last := len(list) - 1
		if p.Figure == "" && last >= 0 && list[last].Figure == "" {
			list[last].Text += p.Text
			continue
		}
		list = append(list, p)
	}
	return list
}

// formulaReader parses a formula from left to right, and builds its displayed form meanwhile.
type formulaReader struct {
	report *Report // whose units are known
	rest   string
	depth  int
	pieces []Piece
}

// write adds text to the displayed form.
func (p *formulaReader) write(text string) { p.pieces = append(p.pieces, Piece{Text: text}) }

// take skips blanks and then a sign, if the sign is there.
func (p *formulaReader) take(sign string) bool {
	p.rest = strings.TrimLeft(p.rest, " ")
	rest, found := strings.CutPrefix(p.rest, sign)
	p.rest = rest
	return found
}

// comparisons are the signs between sides. A sign comes after those that begin with it.
var comparisons = []struct {
	written string
	sign    comparison
}{{"<=", isAtMost}, {">=", isAtLeast}, {"<", isLess}, {">", isMore}, {"=", isEqual}}

// comparison reads a sign between two sides.
func (p *formulaReader) comparison() (comparison, bool) {
	for _, c := range comparisons {
		if p.take(c.written) {
			return c.sign, true
		}
	}
	return "", false
}

// operator is an operation as it is written and as it is shown.
type operator struct {
	sign, shown string
	operation   operation
}

var (
	sums     = []operator{{"+", " + ", plus}, {"-", " − ", minus}}
	products = []operator{{"*", " × ", times}, {"/", " ÷ ", over}}
)

// sum parses products joined by + and -, from left to right.
func (p *formulaReader) sum() (node, error) { return p.chain(sums, p.product) }

// product parses factors joined by * and /, from left to right.
func (p *formulaReader) product() (node, error) { return p.chain(products, p.factor) }

// chain parses parts joined by any of the given operations.
func (p *formulaReader) chain(operations []operator, part func() (node, error)) (node, error) {
	left, err := part()
	for err == nil {
		i := slices.IndexFunc(operations, func(o operator) bool { return p.take(o.sign) })
		if i < 0 {
			return left, nil
		}
		p.write(operations[i].shown)
		var right node
		right, err = part()
		left = node{operation: operations[i].operation, of: []node{left, right}}
	}
	return node{}, err
}

// factor parses a figure, a number, or a calculation in brackets.
func (p *formulaReader) factor() (node, error) {
	for _, f := range functions {
		if !p.take(f.word) {
			continue
		}
		if !p.take("(") {
			return node{}, refuse("%s must be followed by a bracket", f.word)
		}
		p.write(f.word)
		n, err := p.brackets()
		return node{operation: f.operation, of: []node{n}}, err
	}
	if p.take("count(") {
		return p.list()
	}
	if p.take("(") {
		return p.brackets()
	}
	if m := formulaFigure.FindStringSubmatch(p.rest); m != nil {
		if !figureID.MatchString(m[1]) || len(m[1]) > maxIDLength {
			return node{}, refuse("{%s} is not the id of a figure", clip(m[1]))
		}
		p.rest = p.rest[len(m[0]):]
		p.pieces = append(p.pieces, Piece{Figure: m[1]})
		return node{operation: aFigure, figure: m[1]}, nil
	}
	if digits := formulaNumber.FindString(p.rest); digits != "" && len(digits) <= maxNumberLength {
		return p.number(digits)
	}
	return node{}, refuse("a figure or a number must stand before %q", clip(p.rest))
}

// listSeparator separates the names of a list.
const listSeparator = "、"

// list parses the names of a list up to the closing bracket, and counts them. No name may be
// empty, occur twice, or contain a number.
func (p *formulaReader) list() (node, error) {
	text, rest, closed := strings.Cut(p.rest, ")")
	if !closed {
		return node{}, refuse("a bracket is not closed")
	}
	names := strings.Split(text, listSeparator)
	for i, name := range names {
		if strings.TrimSpace(name) == "" || slices.Contains(names[:i], name) || checkProse(name) != nil {
			return node{}, refuse("the list %q has an empty name, a number, or one name twice", clip(text))
		}
	}
	p.rest = rest
	p.write("count(" + text + ")")
	return node{operation: counting, constant: exactly(decimal.NewFromInt(int64(len(names))), Unit{})}, nil
}

// brackets parses a calculation up to the closing bracket, after the opening one.
func (p *formulaReader) brackets() (node, error) {
	if p.depth++; p.depth > maxFormulaDepth {
		return node{}, refuse("it is nested too deep")
	}
	p.write("(")
	n, err := p.sum()
	if err != nil {
		return node{}, err
	}
	if !p.take(")") {
		return node{}, refuse("a bracket is not closed")
	}
	p.write(")")
	p.depth--
	return n, nil
}

// number parses a constant, with the unit after it if there is one.
func (p *formulaReader) number(digits string) (node, error) {
	v, err := decimal.NewFromString(digits)
	if err != nil {
		return node{}, refuse("number %q: %w", digits, err)
	}
	p.rest = p.rest[len(digits):]
	u := p.report.units[p.report.unitAt(p.rest)]
	p.rest = p.rest[len(u.Printed):]
	p.write(digits + u.Printed)
	return node{operation: aConstant, constant: exactly(v, u), unit: u}, nil
}
