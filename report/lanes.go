package report

import "fmt"

// lane is what a chart draws along one axis: rows, and perhaps a line across them.
type lane struct {
	rows []Figure
	line Figure // without an id if there is none
}

// lanesOf returns the lanes of a chart. The kinds that there are have one.
func (r *Report) lanesOf(c Chart) []lane {
	line, _ := r.Figure(c.Reference) // the zero value if it has none
	return []lane{{r.rowsOf(c), line}}
}

// checkReference refuses a line across rows that must not be compared with it, such as real
// growth across nominal rates, unless the chart declares that the report compares the two.
// A row that a line crosses reads as a comparison, whatever the title says.
func (r *Report) checkReference(c Chart) error {
	for _, lane := range r.lanesOf(c) {
		if lane.line.ID == "" {
			continue
		}
		for _, f := range lane.rows {
			err := r.checkAlike(f, lane.line)
			if err != nil && !r.statesComparison(c, f, lane.line) {
				return fmt.Errorf("the line of %s must not cross the row of %s: %w", lane.line.ID, f.ID, err)
			}
		}
	}
	return nil
}

// statesComparison says whether one of a chart's claims is that the report itself compares
// two figures.
func (r *Report) statesComparison(c Chart, f, g Figure) bool {
	return len(r.comparisonsIn(c, f, g)) > 0
}

// comparisonsIn returns the places where the report compares two figures, as far as claims
// of the chart declare them. Whether they hold is checked for itself.
func (r *Report) comparisonsIn(c Chart, f, g Figure) []Location {
	var places []Location
	for _, text := range c.Claims {
		claim, err := r.parseClaim(text)
		if err != nil || !claim.stated {
			continue
		}
		formula, err := r.parseFormula(claim.text)
		if err != nil {
			continue
		}
		ids := formula.figures()
		if len(ids) == 2 && (ids[0] == f.ID && ids[1] == g.ID || ids[0] == g.ID && ids[1] == f.ID) {
			places = append(places, claim.at)
		}
	}
	return places
}
