package chapter

import (
	"yulan/app/chartview"
	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/assets"
	"yulan/charts"
)

// Intent is what the reader wants done with a chart.
type Intent int

// The intents.
const (
	IntentMean     Intent = iota // the keyboard and the menu mean this chart now
	IntentExport                 // save it
	IntentCopy                   // put its picture on the clipboard
	IntentCopyData               // put what it shows there
	IntentEnlarge                // show it over the page, or the page again
	IntentTurn                   // turn it over
	IntentCompare                // set its figures beside others
	IntentPresent                // show it, and those behind it, one a screen
)

// Charts is what the cards of a page ask of whoever has the reader's choices.
type Charts interface {
	// Do does something with a chart.
	Do(i Intent, chart string)
	// Turned tells whether a chart shows its table, and Means whether it is the one that the
	// keyboard and the menu mean.
	Turned(chart string) bool
	Means(chart string) bool
	// Detail says all that is known of a figure, and whether there is one.
	Detail(figure string) (pages.Detail, bool)
	// Rows returns what a chart shows, in rows.
	Rows(spec charts.Spec) []pages.ChartRow
}

// Deps is what a page needs of the window.
type Deps struct {
	Host     kit.Host
	Painter  *chartview.Painter
	Pointing kit.Pointing
	Charts   Charts
	Offers   Offers
	Escape   func()
	CopyText func(text string)
	Layout   Layout
}

// Layout is what a page asks of whoever keeps how the reader wants pages laid out.
type Layout interface {
	// Bound tells whether scrolling the text or the charts brings the others.
	Bound() bool
	// Split returns how wide the reader wants the text, 0 where it is left to the page.
	Split() float32
	SetSplit(width float32)
	// Greets tells whether the reader is still to be told that numbers can be tapped, and
	// Greeted that this is done, for good.
	Greets() bool
	Greeted()
}

// Offers is what can be done with the charts of a page beyond what always can.
type Offers struct {
	Pictures bool // the clipboard takes pictures
	Compare  bool // figures can be set beside others: they are not there already
}

// CopyLabel returns the label of what copies a picture, which says so where the clipboard
// takes none.
func CopyLabel(w assets.Words, pictures bool) string {
	if !pictures {
		return w.T("copy.no-pictures")
	}
	return w.T("copy.chart")
}
