package shelf

import (
	"slices"

	"yulan/report"
	"yulan/report/reading"
)

// Matrix is indicators against reports.
type Matrix struct {
	Reports []*report.Report
	Places  []string // whose each report is
	Rows    []MatrixRow
}

// SamePlaceAndYear says whether two reports, by their indices, are of one place and year, as two
// copies are, or one and its revision. A report that names no place, or no year, is of none.
func (m Matrix) SamePlaceAndYear(a, b int) bool {
	year := yearOf(m.Reports[a])
	return m.Places[a] == m.Places[b] && year == yearOf(m.Reports[b]) && year != 0
}

// MatrixRow is the results or the targets of an indicator: a cell for each report.
type MatrixRow struct {
	Indicator reading.Indicator
	Aim       report.Aim
	Cells     []Cell
}

// Cell is what a report states of an indicator: no candidate where nothing was read, which
// is not none; two where it, or it and another report of its place and year, state unlike
// values, and then it is open which holds.
type Cell struct {
	Candidates Candidates
	Apart      []Apart
	Chosen     bool // the reader has chosen the one candidate among others, of this report or of another of its place and year
}

// Apart is a value that cannot be joined with those of its cell, and why.
type Apart struct {
	Value  Value
	Reason Reason
}

// Matrix returns what the reports state of each indicator, in the order of the table of
// indicators. An indicator that no report states has no row.
func (s Shelf) Matrix() Matrix {
	m := Matrix{Reports: s.Reports}
	for _, r := range s.Reports {
		m.Places = append(m.Places, s.places[r])
	}
	byKey := map[matrixKey][]Value{}
	for _, v := range s.values {
		byKey[keyOf(v)] = append(byKey[keyOf(v)], v)
	}
	for _, i := range s.indicators.List() {
		for _, aim := range []report.Aim{report.Result, report.Target} {
			if cells, stated := s.cellsOf(i, aim, byKey); stated {
				m.Rows = append(m.Rows, MatrixRow{Indicator: i, Aim: aim, Cells: s.withRivals(cells)})
			}
		}
	}
	return m
}

// cellsOf returns a cell for each report, and whether any report states a value, passed over or
// not.
func (s Shelf) cellsOf(i reading.Indicator, aim report.Aim, byKey map[matrixKey][]Value) (cells []Cell, stated bool) {
	for _, r := range s.Reports {
		key := matrixKey{r, i.ID, aim}
		cell := cellOf(byKey[key], yearOf(r), aim)
		for _, v := range s.passed {
			if keyOf(v) == key {
				cell.Apart = append(cell.Apart, Apart{v, ReasonPassedOver})
			}
		}
		cells = append(cells, cell)
		stated = stated || len(byKey[key]) > 0 || len(cell.Apart) > 0
	}
	return cells, stated
}

// withRivals opens the cells of reports of one place and year that state unlike values: each has
// the candidates of all. A report that states nothing is left without, and of values that agree
// each report keeps its own.
func (s Shelf) withRivals(cells []Cell) []Cell {
	type placeAndYear struct {
		place string
		year  int
	}
	of := func(at int) placeAndYear { return placeAndYear{s.places[s.Reports[at]], yearOf(s.Reports[at])} }
	stated, passed := map[placeAndYear][]Value{}, map[placeAndYear]bool{}
	for at, c := range cells {
		stated[of(at)] = append(stated[of(at)], c.Candidates...)
		passed[of(at)] = passed[of(at)] || slices.ContainsFunc(c.Apart, func(a Apart) bool { return a.Reason == ReasonPassedOver })
	}
	opened := slices.Clone(cells)
	for at, c := range cells {
		if len(c.Candidates) == 0 || of(at).year == 0 {
			continue
		}
		rivals := slices.DeleteFunc(slices.Clone(stated[of(at)]), func(v Value) bool { return Unlike(c.Candidates[0], v) != "" })
		if all := candidates(rivals); all.IsOpen() {
			opened[at].Candidates = all
		}
		opened[at].Chosen = passed[of(at)] && len(opened[at].Candidates) == 1
	}
	return opened
}

// matrixKey is what the values of a cell have in common.
type matrixKey struct {
	report    *report.Report
	indicator string
	aim       report.Aim
}

func keyOf(v Value) matrixKey { return matrixKey{v.Report, v.Indicator.ID, v.Figure.Aim} }

// cellOf makes a cell of the values that a report states. They are those of the report's
// year, or the one after where they are targets; what is of another period, scope or unit
// than the first of them stands apart.
func cellOf(values []Value, year int, aim report.Aim) Cell {
	if aim == report.Target {
		year++
	}
	var cell Cell
	var joined []Value
	for _, v := range values {
		if why := apart(v, joined, year); why != "" {
			cell.Apart = append(cell.Apart, Apart{v, why})
			continue
		}
		joined = append(joined, v)
	}
	cell.Candidates = candidates(joined)
	return cell
}

// apart returns why a value cannot stand with those of its cell, or nothing.
func apart(v Value, joined []Value, year int) Reason {
	if v.Year() != year {
		return ReasonPeriod
	}
	if len(joined) == 0 {
		return ""
	}
	return Unlike(joined[0], v)
}
