// Package charts turns a chart's specification into a picture: spec (pure data) ->
// layout (whole-pixel geometry and regions, pure) -> paint (on a go-chart renderer).
// It is the only room that knows go-chart, and it knows nothing of the report.
package charts

import (
	"cmp"
	"image"
)

// Head is what every chart carries besides its data. All of it is shown as given;
// the words are in the reader's language already.
type Head struct {
	ID       string // the chart's id, not shown
	Title    string
	Subtitle string // measure, unit and period
	// Placed is the subtitle of a picture that stands alone, where nothing else says which place
	// and period it is about; Subtitle if it is empty. Alone shows it.
	Placed string
	Source string // location in the report
	// Origin is the source of a picture that stands alone, where nothing else says which report
	// it is from; Source if it is empty. Alone shows it.
	Origin string
	Note   string // a caveat; may be empty
	// Citation is a reference to the report, for a list of sources. Look.Cite shows it.
	Citation string
	// Facts says each value that the chart shows in one line: name, value as printed,
	// place. They are not shown but stand in the file.
	Facts []string
	// Rights says in a sentence whose the data and the picture are; it stands in the file.
	Rights string
}

// Bound says how a value relates to the true one, so that it can be drawn: an
// AtLeast bar has an open end, an About bar a soft one.
type Bound int

// The bounds.
const (
	Exact Bound = iota
	About
	AtLeast
	AtMost
)

// Row is one value of a chart. Its Key comes back in the regions of the picture.
type Row struct {
	Key   string  // what the value is, for whoever asks where it was drawn: a figure's id
	Label string  // the name at the axis
	Value float64 // in the chart's one unit; finite
	Text  string  // the value as it is to be read: "超过30%", "CNY 2,789.4 billion"
	Bound Bound
	// Detail is said below the name in small type, whole or not at all, by the kinds that
	// have room for it: "7.7万人中的4.7万人".
	Detail string
	// Derived marks a value that the source does not state but implies.
	Derived bool
	// Expected marks an About value that the source gives as what it expects.
	Expected bool
}

// Reference is a value drawn as a line across a chart.
type Reference struct {
	Key   string
	Label string // "地区生产总值 8.3%"
	Value float64
}

// Spec is a chart as pure data: what to draw, with no size and no colour. Its
// constructor (NewBars, NewStack …) has checked it, so that drawing it cannot fail
// for its data.
type Spec interface {
	Head() Head
	Kind() Kind
	// Keys lists the keys of everything that the chart shows, in reading order,
	// each once.
	Keys() []string

	// entries lists what the chart shows, in the order of its rows.
	entries() []entry
	// natural returns the height in layout units that the plot wants at a width in
	// layout units, and least the height below which it starts to drop labels.
	natural(m *measure, width float64) (want, least float64)
	// plot lays the chart out below its header, in the rectangle that is left.
	plot(s *draft, area image.Rectangle)
}

// Titled returns a chart under another title; under its own if that is empty.
func Titled(s Spec, title string) Spec {
	if title == "" {
		return s
	}
	return titled{s, title}
}

// titled is a chart with another title.
type titled struct {
	Spec
	title string
}

// Head implements Spec.
func (t titled) Head() Head {
	h := t.Spec.Head()
	h.Title = t.title
	return h
}

// Bare returns a chart without title, subtitle and note, for callers that show these around it.
func Bare(s Spec) Spec { return headless{s} }

// headless is a chart whose head is shown elsewhere.
type headless struct{ Spec }

// Head implements Spec.
func (b headless) Head() Head {
	h := b.Spec.Head()
	h.Title, h.Subtitle, h.Note = "", "", ""
	return h
}

// Alone returns a chart as it is shown where nothing else says what report it is from.
func Alone(s Spec) Spec {
	if h := s.Head(); h.Origin == "" && h.Placed == "" {
		return s
	}
	return alone{s}
}

// alone is a chart that is shown alone.
type alone struct{ Spec }

// Head implements Spec.
func (a alone) Head() Head {
	h := a.Spec.Head()
	h.Source, h.Subtitle = cmp.Or(h.Origin, h.Source), cmp.Or(h.Placed, h.Subtitle)
	return h
}

// own implements wrapper.
func (t titled) own() Spec   { return t.Spec }
func (b headless) own() Spec { return b.Spec }
func (a alone) own() Spec    { return a.Spec }

// wrapper is a chart with another head.
type wrapper interface{ own() Spec }

// entry is what a chart shows or leaves out together: a row, a pair, a group, a card.
type entry struct {
	label string
	rows  []Row
	must  []string // texts that are shown wherever the entry is
}

// entriesOf makes an entry of each row.
func entriesOf(rows []Row) []entry {
	out := make([]entry, len(rows))
	for i, r := range rows {
		out[i] = entry{r.Label, rows[i : i+1], []string{r.Text}}
	}
	return out
}

// crossed is a chart that a reference may cross.
type crossed interface{ line() *Reference }
