package report

// Chapter is one chapter's page: its words and what its charts are made of.
type Chapter struct {
	Number   int       `toml:"number"`
	Tab      Text      `toml:"tab"`     // one short name for the tab
	Title    Text      `toml:"title"`   // the page's finding; may name figures
	Lead     Text      `toml:"lead"`    // one or two sentences; may name figures
	Tiles    []string  `toml:"tiles"`   // figure ids
	Claims   []string  `toml:"claims"`  // what title and lead claim
	Sections []Section `toml:"section"` // in order; in chapter 0 the —— paragraphs
	Charts   []Chart   `toml:"chart"`
}

// Section is one section's summary.
type Section struct {
	Number  int  `toml:"number"`
	Heading Text `toml:"heading"`
	// Body is the summary, a template: "{gdp.level}" is the figure with that id,
	// formatted with its qualifier and unit. It holds no typed digit. ParseTemplate reads it.
	Body   Text     `toml:"body"`
	Claims []string `toml:"claims"` // what the body claims
}

// Chart is what a chart is made of; its kind decides which of the fields it uses,
// and Load refuses a chart that sets another.
type Chart struct {
	ID    string    `toml:"id"` // unique in the report
	Kind  ChartKind `toml:"kind"`
	Title Text      `toml:"title"` // states the finding; may name figures
	Of    Text      `toml:"of"`    // what is measured, for the subtitle: "增加值" / "Value added"; may be empty
	Note  Text      `toml:"note"`  // a caveat, shown under the chart; may name figures; may be empty

	Claims []string `toml:"claims"` // what title and note claim

	Figures   []string    `toml:"figures"`   // bars, shares, strip, tiles
	Select    Measure     `toml:"select"`    // strip: every figure of this measure that is the whole city's
	Reference string      `toml:"reference"` // bars, strip: a figure drawn as a line
	AsGiven   bool        `toml:"as-given"`  // bars: keep the order instead of ranking
	Limit     string      `toml:"limit"`     // strip: id of the largest figure that is on the axis; larger ones are listed at its end
	Series    []Text      `toml:"series"`    // grouped: a name for each figure of a group
	Groups    []Group     `toml:"group"`     // grouped
	Pairs     []ChartPair `toml:"pair"`      // stack: {new, total}; bullet: {result}
}

// Group is one group of a grouped chart: a label and a figure for each series.
type Group struct {
	Label   Text     `toml:"label"`
	Figures []string `toml:"figures"`
}

// ChartPair is a row of a stack (New and Total, related by Adds) or of a bullet chart
// (Result, which a figure Exceeds its target by).
type ChartPair struct {
	New    string `toml:"new"`
	Total  string `toml:"total"`
	Result string `toml:"result"`
	Label  Text   `toml:"label"` // empty: the short name of Total or Result
}

// ChartKind names a kind of chart.
type ChartKind string

// The chart kinds.
const (
	Bars    ChartKind = "bars"
	Grouped ChartKind = "grouped"
	Stack   ChartKind = "stack"
	Bullet  ChartKind = "bullet"
	Shares  ChartKind = "shares"
	Strip   ChartKind = "strip"
	Tiles   ChartKind = "tiles"
)

// ids returns the ids that the chart names itself, in reading order, its reference
// and limit last. What it selects by measure is not among them.
func (c Chart) ids() []string {
	ids := append([]string(nil), c.Figures...)
	for _, g := range c.Groups {
		ids = append(ids, g.Figures...)
	}
	for _, p := range c.Pairs {
		for _, id := range []string{p.New, p.Total, p.Result} {
			if id != "" {
				ids = append(ids, id)
			}
		}
	}
	for _, id := range []string{c.Limit, c.Reference} {
		if id != "" {
			ids = append(ids, id)
		}
	}
	return ids
}

// ChartFigures returns the figures that a chart shows, in reading order, each once,
// its reference last: what it names and what it selects.
func (r *Report) ChartFigures(c Chart) []Figure {
	var list []Figure
	seen := map[string]bool{}
	add := func(f Figure) {
		if !seen[f.ID] {
			seen[f.ID] = true
			list = append(list, f)
		}
	}
	for _, f := range r.Figures {
		if c.Select != "" && f.Measure == c.Select && f.Scope.IsZero() {
			add(f)
		}
	}
	for _, id := range c.ids() {
		if f, ok := r.Figure(id); ok {
			add(f)
		}
	}
	return list
}
