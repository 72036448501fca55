package shelf

import "slices"

// Lane is the rows of promises that have one verdict in a year.
type Lane struct {
	Verdict Verdict // empty for the rows that have no target in that year
	Rows    []PromiseRow
}

// JudgedColumn returns the index in Years of the last year in which a target was held against a
// result; -1 if there is none.
func (p Promises) JudgedColumn() int {
	for j := len(p.Years) - 1; j >= 0; j-- {
		for _, r := range p.Rows {
			if c := r.Cells[j]; c != nil && (c.Verdict == Met || c.Verdict == NotMet || c.Verdict == NotJudged) {
				return j
			}
		}
	}
	return -1
}

// Lanes returns the rows by their verdict in the last year that could be judged, in the order
// of Verdicts; the rows without a target in that year come last. Without such a year all rows
// are in one lane.
func (p Promises) Lanes() []Lane {
	column := p.JudgedColumn()
	if column < 0 {
		return []Lane{{Rows: p.Rows}}
	}
	by := map[Verdict][]PromiseRow{}
	for _, r := range p.Rows {
		v := Verdict("")
		if c := r.Cells[column]; c != nil && len(c.Targets) > 0 {
			v = c.Verdict
		}
		by[v] = append(by[v], r)
	}
	var lanes []Lane
	for _, v := range slices.Concat(Verdicts, []Verdict{""}) {
		if rows := by[v]; len(rows) > 0 {
			lanes = append(lanes, Lane{v, rows})
		}
	}
	return lanes
}

// Tally counts the targets by verdict: what has no target was not promised.
func (p Promises) Tally() map[Verdict]int {
	count := map[Verdict]int{}
	for _, r := range p.Rows {
		for _, c := range r.Cells {
			if c != nil && len(c.Targets) > 0 {
				count[c.Verdict]++
			}
		}
	}
	return count
}
