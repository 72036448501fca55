package report

import "slices"

// Lane is what a chart draws along one axis: rows, and perhaps a line across them. A kind
// of chart with several, each with a line of its own or none, has among its options a method
//
//	Lanes(r *Report) []Lane
type Lane struct {
	Figures []string // ids of the rows
	Line    string   // id of the figure that is the line; empty for none
}

// LanePrices is the order of the lanes by prices.
var LanePrices = []Prices{ConstantPrices, CurrentPrices, NoPrices, PricesUnknown}

// LanesByPrices divides growth rates into one lane for each of LanePrices, with the line in the
// lane that it belongs to.
func (r *Report) LanesByPrices(figures []string, line string) []Lane {
	lanes := make([]Lane, len(LanePrices))
	at := func(id string) *Lane {
		return &lanes[slices.Index(LanePrices, r.prices[id])]
	}
	for _, id := range figures {
		lane := at(id)
		lane.Figures = append(lane.Figures, id)
	}
	if line != "" {
		at(line).Line = line
	}
	return lanes
}

// lanesOf returns the lanes of a chart: those of its kind, or else a single one with all its
// figures.
func (r *Report) lanesOf(c Chart) []Lane {
	if kind, ok := c.Options.(interface{ Lanes(*Report) []Lane }); ok {
		return kind.Lanes(r)
	}
	return []Lane{{idsOf(r.rowsOf(c)), c.Reference}}
}

// checkReference refuses a line across rows that must not be compared with it, such as real
// growth across nominal rates, unless the chart declares where the report compares the two.
// Whatever the title says, readers take a line across a row as a comparison.
func (r *Report) checkReference(c Chart) error {
	_, err := r.crossed(c)
	return err
}

// StatedComparisons returns where the report itself compares the rows of a chart with the line
// across them, for rows that could not be compared otherwise. Readers have to be told.
func (r *Report) StatedComparisons(c Chart) []Location {
	places, _ := r.crossed(c) // Load has refused comparisons that are not stated
	return places
}

// crossed returns the places of the report that justify a line across rows which it could not
// cross otherwise. It fails at the first row for which no place is declared.
func (r *Report) crossed(c Chart) ([]Location, error) {
	var stated []Location
	for _, lane := range r.lanesOf(c) {
		line, ok := r.Figure(lane.Line)
		if !ok {
			continue
		}
		for _, f := range r.figures(lane.Figures) {
			err := r.checkAlike(f, line)
			if err == nil {
				continue
			}
			places := r.comparisonsIn(c, f, line)
			if len(places) == 0 {
				return nil, refuse("the line of %s must not cross the row of %s: %w", line.ID, f.ID, err)
			}
			stated = append(stated, places...)
		}
	}
	return stated, nil
}

// comparisonsIn returns the places where, by the claims that the chart declares, the report
// compares two figures. Whether the claims hold is checked elsewhere.
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
