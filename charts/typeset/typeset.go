// Package typeset breaks text into lines by the rules of Chinese and of scripts with
// spaces. It is the one place that knows where a line may end: pictures, the chart book
// and the window all ask it, each with the measure of its own fonts, so that they set one
// text in one way wherever the measure is the same.
//
// A text is split once into clusters, which no line break falls into, and can then be set
// in lines of any width: filled one after the other, as running text is, or balanced, as
// a title or a label is. Both take time in proportion to the text.
package typeset

// Measure returns how wide a text is. Its unit is the caller's, who gives widths in it.
type Measure func(text string, bold bool) float64

// Run is a piece of a text in one look.
type Run struct {
	Text string
	Bold bool
	// Whole keeps the run in one line unless it is wider than that.
	Whole bool
	// Pad is the room inside each end of the run, and Gap that to the text beside it, but
	// for spaces and marks, which bring their own. Both are for a run on a background of its
	// own, and only of one that is Whole.
	Pad, Gap float64
}

// Edge says what the ends of lines are held to.
type Edge int

const (
	// Flush lets nothing pass the width.
	Flush Edge = iota
	// Hanging lets the empty half of a full-width mark at the end of a line pass it, and at its
	// start stand before it.
	Hanging
)

// Line is a line of a text that was set.
type Line struct {
	From, To int // its bytes in the text of all runs, without the space at its ends
	Width    float64
	Hang     float64 // what of the width may pass the edge
	Lead     float64 // how far it begins before the edge, which is the empty half of an opening mark
}

// Text is a text that was split and measured, to be set in any width. Setting it does not
// change it, so goroutines may share one if its measure allows that.
type Text struct {
	text     string // of all runs
	runs     []Run
	ends     []int // of the runs, in bytes of the text
	rules    *Rules
	measure  Measure
	em       float64
	clusters []cluster
	widest   float64 // of the clusters
}

// String returns the text of all runs.
func (t *Text) String() string { return t.text }

// Widest returns the width of the widest piece that no line break falls into.
func (t *Text) Widest() float64 { return t.widest }
