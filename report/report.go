// Package report holds the report on the execution of Chongqing's 2021 plan as data:
// its figures, where each stands, its chapters, and what may be derived from what.
// Load checks everything once, at the door; everything behind it is total.
package report

// Report is the whole report as checked data.
// Every id named in a Chapter or a Relation is the id of a figure in Figures.
type Report struct {
	Source     Source
	Figures    []Figure    // in the order of the text
	NotFigures []NotFigure // in the order of the text
	Relations  []Relation
	Chapters   []Chapter // by Number: 0 is the overview
	byID       map[string]int
}

// Source says what the report is, for citing it.
type Source struct {
	Title  Text `toml:"title"`
	Issuer Text `toml:"issuer"`
	Year   int  `toml:"year"`
}

// Figure returns the figure with an id, and whether there is one.
func (r *Report) Figure(id string) (Figure, bool) {
	i, ok := r.byID[id]
	if !ok {
		return Figure{}, false
	}
	return r.Figures[i], true
}

// NotFigure is a digit run of the report that states no quantity, and why.
type NotFigure struct {
	At      Location
	Run     int
	Printed string
	Kind    string // year, name, ordinal, class, policy, page
	Why     Text
}

// RelationKind says how two figures belong together.
type RelationKind string

// The relations. Adds: A was added in the year to the stock B, the same subject, level
// and scope. Exceeds: A is a result, B how far it is above its target. LooksAlike: A and
// B read like a pair of new and cumulative but are not one.
const (
	Adds       RelationKind = "adds"
	Exceeds    RelationKind = "exceeds"
	LooksAlike RelationKind = "looks-alike"
)

// Relation is a statement about two figures that their numbers alone cannot make.
type Relation struct {
	Kind RelationKind
	A, B string // figure ids
	Why  Text   // for LooksAlike: why nothing is derived
}

// Chapter is one chapter's page: its words and what its charts are made of.
type Chapter struct {
	Number   int
	Tab      Text      // one short name for the tab
	Title    Text      // the page's finding; may name figures
	Lead     Text      // one or two sentences; may name figures
	Tiles    []string  // figure ids
	Sections []Section // in order; in chapter 0 the —— paragraphs
	Charts   []Chart
}

// Section is one section's summary.
type Section struct {
	Number  int  `toml:"number"`
	Heading Text `toml:"heading"`
	// Body is the summary, a template: "{gdp.level}" is the figure with that id,
	// formatted with its qualifier and unit. It holds no typed digit. ParseTemplate reads it.
	Body Text `toml:"body"`
}

// Chart is what a chart is made of; its kind decides which of the fields it uses.
type Chart struct {
	ID    string    `toml:"id"` // unique in the report
	Kind  ChartKind `toml:"kind"`
	Title Text      `toml:"title"` // states the finding; may name figures
	Of    Text      `toml:"of"`    // what is measured, for the subtitle: "增加值" / "Value added"
	Note  Text      `toml:"note"`  // a caveat, shown under the chart; may be empty

	Figures   []string    `toml:"figures"`   // bars, share, strip, tiles
	Select    Measure     `toml:"select"`    // strip: every figure of this measure
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
