package report

import "slices"

// Chapter is one chapter's page: its words and what its charts are made of.
type Chapter struct {
	Number   int       `toml:"number"`
	Tab      Text      `toml:"tab"`         // a short name for the tab
	Title    Text      `toml:"title"`       // the page's finding; may name figures
	Lead     Text      `toml:"lead"`        // one or two sentences; may name figures
	Main     []string  `toml:"tiles"`       // ids of figures whose short names suffice to understand them; may be empty
	Leading  []string  `toml:"lead-charts"` // ids of the charts of what the title claims, in order; may be empty
	Hero     bool      `toml:"hero"`        // the first leading chart spans the page
	Last     []string  `toml:"last-charts"` // ids of those after all sections, of what no other shows; may be empty
	Claims   []string  `toml:"claims"`      // what title and lead claim
	Sections []Section `toml:"section"`     // in order; in chapter 0 the —— paragraphs
	Charts   []Chart   `toml:"-"`           // the leading ones, then those of each section, in order, then the last ones
}

// Section is one section's summary.
type Section struct {
	Number  int  `toml:"number"`
	Heading Text `toml:"heading"`
	// Body is the summary, a template: "{gdp.level}" stands for the figure with that id,
	// formatted with its qualifier and unit. It contains no typed digits. ParseTemplate reads
	// it.
	Body   Text     `toml:"body"`
	Claims []string `toml:"claims"` // what the body claims
}

// Chart is what a chart is made of. The kinds of charts and their options are not the report's
// concern: whoever draws them tells Load.
type Chart struct {
	ID    string // unique in the report
	Kind  string
	Title Text // states the finding; may name figures
	Of    Text // what is measured, for the subtitle: "增加值" / "Value added"; may be empty
	Note  Text // a caveat, shown under the chart; may name figures; may be empty

	Claims []string // what title and note claim
	ByRule bool     // made by a rule of the program: its words are plain, and no templates

	// Section is the number of the section that it belongs to, 0 where the chapter has none. If
	// a file does not give it, it is derived from the figures.
	Section int

	Figures   []string // the ids of the figures that it shows, in reading order
	Reference string   // the id of the figure that is a line across them; empty for none
	Options   ChartOptions
}

// ChartKinds returns, for the name of a kind of chart, a pointer to a struct into which the
// options of one chart are decoded by its toml tags, or nil if there is no such kind.
type ChartKinds func(name string) ChartOptions

// ChartOptions is the part of a chart that depends on its kind.
type ChartOptions interface {
	// Shows returns the ids of the figures that the chart shows, in reading order, and of the
	// figure that is a line across them, or "". The ids need not be known.
	Shows(r *Report) (figures []string, line string)
	// Check refuses options that cannot be drawn, or that compare what cannot be compared. By
	// then the figures of the chart are known.
	Check(r *Report, c Chart) error
}

// ChartFigures returns the figures that a chart shows, in reading order, each once,
// its reference last.
func (r *Report) ChartFigures(c Chart) []Figure {
	list := make([]Figure, 0, len(c.Figures)+1)
	for _, id := range append(slices.Clone(c.Figures), c.Reference) {
		f, ok := r.Figure(id)
		if ok && !slices.ContainsFunc(list, func(g Figure) bool { return g.ID == id }) {
			list = append(list, f)
		}
	}
	return list
}
