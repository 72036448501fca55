package report

import "fmt"

// MakeChart completes a chart that a rule of the program has made. It refuses a chart that
// cannot be drawn, or that compares what cannot be compared. Its words are not templates, since
// the names in them may contain digits.
func (r *Report) MakeChart(c Chart) (Chart, error) {
	c.ByRule = true
	c.Figures, c.Reference = c.Options.Shows(r)
	if !chartID.MatchString(c.ID) || c.Title.IsZero() {
		return c, fmt.Errorf("report: chart %q has no title, or its id is not lower-case letters, digits and hyphens", c.ID)
	}
	if err := r.checkIDs(c.Figures); err != nil {
		return c, fmt.Errorf("report: chart %q: %w", c.ID, err)
	}
	if err := c.Options.Check(r, c); err != nil {
		return c, fmt.Errorf("report: chart %q: %w", c.ID, err)
	}
	return c, nil
}

// Add relates two figures of a report that was read, one of which was added during the year to
// the stock of the other, and derives the stock before. Name is the name of that stock, and how
// says how it is calculated. It fails if the two are not such a pair.
func (r *Report) Add(added, total Figure, name, how Text) error {
	if err := checkAdds(added, total); err != nil {
		return fmt.Errorf("report: %w", err)
	}
	relation := Relation{Kind: Adds, A: added.ID, B: total.ID}
	before := derivation{kind: DerivedBefore, relation: Adds, of: "b", formula: "{b} - {a}", unit: "{b}", name: name, how: how}
	if err := r.derive(before.forPair(added, total), Text{}); err != nil {
		return fmt.Errorf("report: %w", err)
	}
	r.Relations = append(r.Relations, relation)
	return nil
}
