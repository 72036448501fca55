// Package report holds an official report as data: what it is and how its text is divided,
// its figures, where each stands, its chapters, and what may be derived from what.
// Load checks everything once, at the door; everything behind it is total.
// Shape.Unwrap and Report.Check hold the data against a copy of the report's text.
//
// # The form of a report's folder
//
// A report is a folder of these files; the one that the program carries is assets/report.
//
//   - report.toml says what the report is (see Source) and how its text is divided (see
//     Shape).
//   - figures.csv has a row for each figure, and not-figures.csv one for each digit run that
//     states no quantity, both in the order of the text.
//   - units.csv says what each unit is in both languages.
//   - prices.csv, relations.csv, refusals.csv, derivations.csv and checks.csv say what may be
//     compared and calculated.
//   - chapters/<number>-<name>.toml is a chapter's page: its words, tiles, charts, and a
//     summary for each of its sections. Where words compare, count or name a threshold, a key
//     claims beside them says what is claimed, as claims.go tells, and Load works it out:
//     claims = ["5 of 6 rows > {gdp.growth}", "as stated in 3/4/2"].
//
// In report.toml id, period, and the texts title, issuer and place are required; name, kind,
// file, whole, part and missing may be left out. Then come the tables that tell the shape:
//
//	[text]
//	begins = '各位代表：'       # a regular expression; what stands before it is the title
//	ends = '。(二、)'           # another; where it is found, or its group, the report goes on with what has no data
//
//	[overview]                 # left out by a report that has none
//	section = [{ mark = "——" }, { mark = "——" }]
//
//	[[chapter]]                # chapter 1, and so on
//	mark = "（一）"
//	section = [{ mark = "一是", items = ["——", "——"] }, { mark = "二是" }]
//
// A chapter is found by its mark, and so are its sections and the items of a section, one
// after the other in the order of the file. Sections and items of a chapter are numbered
// together from 1, here 一是 1, its items 2 and 3, 二是 4; what stands before the first of
// them is section 0. A report of one chapter needs no mark for it.
package report

// Report is a whole report as checked data. Every id in a Chapter or a Relation is that of a
// figure in Figures.
type Report struct {
	Source     Source
	Shape      Shape
	Figures    []Figure    // in the order of the text
	NotFigures []NotFigure // in the order of the text
	Relations  []Relation
	// Text is the reader's own copy of the report's text. Only the folder of a report that was
	// read has one.
	Text string
	// Fixes are the reader's confirmations and corrections of a report that was read.
	Fixes []Fix
	// Paragraphs are those of Text, in order. Whoever can divide a text fills them in; see
	// report/reading.
	Paragraphs []Paragraph
	Chapters   []Chapter // in the order of Shape.Chapters, with the same numbers

	kinds    ChartKinds
	units    map[string]Unit
	byID     map[string]int
	prices   map[string]Prices // of growth rates, by id
	derived  []Derived
	reasons  map[refusalRule]Text
	refusals []Refusal
	checks   []CheckResult
	settled  map[string]bool // what has already been derived, refused or checked

	accepted   bool                // its chapters have been checked before
	quantities map[string]quantity // of figures by id, only while the report is loaded, and of a misprint
}

// Figure returns the figure with an id, and whether there is one.
func (r *Report) Figure(id string) (Figure, bool) {
	i, ok := r.byID[id]
	if !ok {
		return Figure{}, false
	}
	return r.Figures[i], true
}

// NotFigure is a digit run of the report that states no quantity, with the reason.
type NotFigure struct {
	At      Location
	Run     int
	Printed string
	Kind    string // year, name, ordinal, class, policy, page
	Why     Text
	// Start and Sentence are like those of a Figure; -1 and empty for a proven report.
	Start    int
	Sentence string
}
