package report

import "slices"

// checkChartPlaces refuses leading and last charts, and sections of charts, that the chapter does
// not have.
func checkChartPlaces(c Chapter) error {
	if err := checkNamedCharts(c, "lead-charts", c.Leading, nil); err != nil {
		return err
	}
	if err := checkNamedCharts(c, "last-charts", c.Last, c.Leading); err != nil {
		return err
	}
	if len(c.Last) > 0 && len(c.Sections) == 0 {
		return refuse("last-charts: there are no sections that they could stand after")
	}
	if c.Hero && len(c.Leading) == 0 {
		return refuse("hero: there are no lead-charts of which the first could go across the page")
	}
	for _, chart := range c.Charts {
		if chart.Section != 0 && sectionIndex(c, chart.Section) < 0 {
			return refuse("chart %q: the chapter has no section %d", chart.ID, chart.Section)
		}
	}
	return nil
}

// checkNamedCharts refuses ids of a list that the chapter has no chart of, or that are named before.
func checkNamedCharts(c Chapter, list string, ids, before []string) error {
	for i, id := range ids {
		if !slices.ContainsFunc(c.Charts, func(chart Chart) bool { return chart.ID == id }) {
			return refuse("%s: the chapter has no chart %q", list, id)
		}
		if slices.Contains(ids[:i], id) || slices.Contains(before, id) {
			return refuse("%s: chart %q is named twice", list, id)
		}
	}
	return nil
}

// sectionIndex returns the index of the section with a number among a chapter's sections, or
// -1.
func sectionIndex(c Chapter, number int) int {
	return slices.IndexFunc(c.Sections, func(s Section) bool { return s.Number == number })
}

// orderCharts assigns each chart of a chapter to a section, and puts the leading charts first,
// followed by those of each section in the order of the sections, and the last ones, which are of
// no section.
func (r *Report) orderCharts(c *Chapter) {
	named := namedBy(c.Sections)
	for i := range c.Charts {
		if c.Charts[i].Section == 0 && !slices.Contains(c.Last, c.Charts[i].ID) {
			c.Charts[i].Section = r.sectionOf(*c, c.Charts[i], named)
		}
	}
	rank := func(chart Chart) int {
		if lead := slices.Index(c.Leading, chart.ID); lead >= 0 {
			return lead
		}
		if last := slices.Index(c.Last, chart.ID); last >= 0 {
			return len(c.Leading) + len(c.Sections) + last
		}
		return len(c.Leading) + sectionIndex(*c, chart.Section)
	}
	slices.SortStableFunc(c.Charts, func(a, b Chart) int { return rank(a) - rank(b) })
}

// namedBy returns for each section the ids of the figures that its summary names.
func namedBy(sections []Section) []map[string]bool {
	named := make([]map[string]bool, len(sections))
	for i, s := range sections {
		pieces, _ := ParseTemplate(s.Body.In(Languages[0])) // it was checked before
		named[i] = make(map[string]bool, len(pieces))
		for _, p := range pieces {
			named[i][p.Figure] = true
		}
	}
	return named
}

// places returns where each of some figures stands.
func (r *Report) places(figures []string) map[string]Location {
	at := make(map[string]Location, len(figures))
	for _, id := range figures {
		if i, ok := r.byID[id]; ok {
			at[id] = r.Figures[i].At
		}
	}
	return at
}

// sectionOf returns the number of the section whose summary names most of a chart's figures.
// Among sections that name equally many, it is the one in whose part of the report most of the
// figures stand, and among these the first. It is 0 where the chapter has no sections.
func (r *Report) sectionOf(c Chapter, chart Chart, namedBy []map[string]bool) int {
	best, most := 0, -1
	figures := r.places(chart.Figures)
	for i, s := range c.Sections {
		named := 0
		for id, at := range figures {
			if namedBy[i][id] {
				named += len(figures) + 1 // being named counts more than where the figure stands
			}
			if at.Chapter == c.Number && s.Number <= at.Section && (i+1 == len(c.Sections) || at.Section < c.Sections[i+1].Number) {
				named++ // an item without a summary belongs to what comes before it
			}
		}
		if named > most {
			best, most = s.Number, named
		}
	}
	return best
}
