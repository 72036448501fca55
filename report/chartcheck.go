package report

// checkChart refuses a chart that cannot be drawn, or that compares what cannot be compared.
func (r *Report) checkChart(c Chart) error {
	if err := r.checkChartWords(c); err != nil {
		return err
	}
	if err := r.checkIDs(c.Figures); err != nil {
		return err
	}
	if c.Reference != "" {
		if err := r.checkIDs([]string{c.Reference}); err != nil {
			return err
		}
	}
	if err := c.Options.Check(r, c); err != nil {
		return err
	}
	return r.checkReference(c)
}

// checkChartWords refuses a chart whose words are missing in a language.
func (r *Report) checkChartWords(c Chart) error {
	if err := r.checkTemplate("title", c.Title); err != nil {
		return err
	}
	if !c.Note.IsZero() {
		if err := r.checkTemplate("note", c.Note); err != nil {
			return err
		}
	}
	if !c.Of.IsZero() {
		if err := checkPlain("of", c.Of); err != nil {
			return err
		}
	}
	return nil
}

// Comparable refuses figures that cannot share an axis: their units differ, or some are parts
// of what others are the whole of.
func Comparable(figures []Figure) error {
	for _, f := range figures {
		if f.Unit.Base == "" {
			return refuse("%s has no unit, so nothing can be compared with it", f.ID)
		}
		if !f.Unit.comparable(figures[0].Unit) {
			return refuse("it mixes units: %s is in %q, %s in %q",
				figures[0].ID, figures[0].Unit.Printed, f.ID, f.Unit.Printed)
		}
	}
	return OfOneScope(figures)
}

// OfOneScope refuses figures some of which are of a part and others of the whole.
func OfOneScope(figures []Figure) error {
	for _, f := range figures {
		if f.Scope != figures[0].Scope {
			return refuse("it mixes scopes: %s and %s", figures[0].ID, f.ID)
		}
	}
	return nil
}

// CheckBoth refuses words that are missing in a language. Name says what they are.
func CheckBoth(name string, t Text) error { return checkBoth(name, t) }
