// Package typeset breaks text into lines by the rules of Chinese and of scripts with spaces. It
// is the only place that knows where a line may end. Pictures, the chart book and the window
// all ask it, each with the measure of its own fonts, so that they set the same text alike
// wherever the measure is the same.
//
// A text is split once into clusters, within which no line breaks. It can then be set in lines
// of any width: filled one after the other, as running text is, or balanced, as a title or a
// label is. Both take time in proportion to the length of the text.
package typeset

// Measure returns the width of a text, in the unit in which its caller gives widths.
type Measure func(text string, bold bool) float64

// Run is a piece of a text in a single style.
type Run struct {
	Text string
	Bold bool
	// Whole keeps the run in one line unless it is wider than the line.
	Whole bool
	// Pad is the room inside each end of the run, and Gap the room between it and the text
	// beside it; spaces and marks bring their own. Both are for a run with a background of its
	// own, and only for one that is Whole.
	Pad, Gap float64
}

// Edge says how strictly the ends of lines keep to the width.
type Edge int

const (
	// Flush lets nothing exceed the width.
	Flush Edge = iota
	// Hanging lets the empty half of a full-width mark hang over either end of a line.
	Hanging
)

// Line is one line of a text that was set.
type Line struct {
	From, To int // its bytes in the text of all runs, without the spaces at its ends
	Width    float64
	Hang     float64 // how much of the width may hang over the edge
	Lead     float64 // how far it begins before the edge: the empty half of an opening mark
}

// Text is a text that was split and measured, and can be set in any width. Setting does not
// change it, so goroutines may share it if its measure allows that.
type Text struct {
	text     string // of all runs
	runs     []Run
	ends     []int // where each run ends, in bytes of the text
	rules    *Rules
	measure  Measure
	em       float64
	tight    bool // full-width marks beside each other share their room
	clusters []cluster
	widest   float64 // of the clusters
}

// String returns the text of all runs.
func (t *Text) String() string { return t.text }

// Widest returns the width of the widest piece that no line break falls into.
func (t *Text) Widest() float64 { return t.widest }
