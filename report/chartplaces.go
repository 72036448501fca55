package report

import (
	"fmt"
	"slices"
)

// checkChartPlaces refuses leading charts that the chapter has not, and charts of sections
// that it has not.
func checkChartPlaces(c Chapter) error {
	for i, id := range c.Leading {
		if !slices.ContainsFunc(c.Charts, func(chart Chart) bool { return chart.ID == id }) {
			return fmt.Errorf("lead-charts: the chapter has no chart %q", id)
		}
		if slices.Contains(c.Leading[:i], id) {
			return fmt.Errorf("lead-charts: chart %q is named twice", id)
		}
	}
	if c.Hero && len(c.Leading) == 0 {
		return fmt.Errorf("hero: there are no lead-charts of which the first could go across the page")
	}
	for _, chart := range c.Charts {
		if chart.Section != 0 && sectionIndex(c, chart.Section) < 0 {
			return fmt.Errorf("chart %q: the chapter has no section %d", chart.ID, chart.Section)
		}
	}
	return nil
}

// sectionIndex returns which of a chapter's sections has a number, or -1.
func sectionIndex(c Chapter, number int) int {
	return slices.IndexFunc(c.Sections, func(s Section) bool { return s.Number == number })
}

// orderCharts gives each chart of a chapter its section, and puts the leading ones before
// those of each section, these in the order of the sections.
func (r *Report) orderCharts(c *Chapter) {
	named := namedBy(c.Sections)
	for i := range c.Charts {
		if c.Charts[i].Section == 0 {
			c.Charts[i].Section = r.sectionOf(*c, c.Charts[i], named)
		}
	}
	rank := func(chart Chart) int {
		if lead := slices.Index(c.Leading, chart.ID); lead >= 0 {
			return lead
		}
		return len(c.Leading) + sectionIndex(*c, chart.Section)
	}
	slices.SortStableFunc(c.Charts, func(a, b Chart) int { return rank(a) - rank(b) })
}

// namedBy returns for each section the ids of the figures that its summary names.
func namedBy(sections []Section) []map[string]bool {
	named := make([]map[string]bool, len(sections))
	for i, s := range sections {
		pieces, _ := ParseTemplate(s.Body.In(Languages[0])) // checked already
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

// sectionOf returns the number of the section that names most of a chart's figures; among
// those that name as many, of the one in whose part of the report most of them stand, and
// among these the first. It is 0 where the chapter has no sections.
func (r *Report) sectionOf(c Chapter, chart Chart, namedBy []map[string]bool) int {
	best, most := 0, -1
	figures := r.places(chart.Figures)
	for i, s := range c.Sections {
		named := 0
		for id, at := range figures {
			if namedBy[i][id] {
				named += len(figures) + 1 // what is named counts before where it stands
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
