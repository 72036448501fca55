// Package report holds the report on the execution of Chongqing's 2021 plan as data:
// its figures, where each stands, its chapters, and what may be derived from what.
// Load checks everything once, at the door; everything behind it is total.
// Unwrap and Check hold the data against a copy of the report's text.
package report

// Report is the whole report as checked data.
// Every id named in a Chapter or a Relation is the id of a figure in Figures.
type Report struct {
	Source     Source
	Figures    []Figure    // in the order of the text
	NotFigures []NotFigure // in the order of the text
	Relations  []Relation
	Chapters   []Chapter // by Number: 0 is the overview

	units    map[string]Unit
	byID     map[string]int
	prices   map[string]Prices // of growth rates, by id
	derived  []Derived
	reasons  map[refusalRule]Text
	refusals []Refusal
	checks   []CheckResult
	settled  map[string]bool // what is derived, refused or checked already
}

// Source says what the report is, for citing it.
type Source struct {
	Title  Text `toml:"title"`
	Issuer Text `toml:"issuer"`
	Year   int  `toml:"year"` // the year whose plan it reports on
}

// sectionsIn is the shape of the report: the number of sections of each chapter, in
// the overview of its —— paragraphs. It is what Load and Unwrap both hold to.
var sectionsIn = [...]int{4, 5, 5, 4, 2, 3, 5, 5}

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
