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
	IntentMean     Intent = iota // the keyboard and the menu refer to this chart now
	IntentExport                 // save it
	IntentCopy                   // put its picture on the clipboard
	IntentCopyData               // copy its data
	IntentEnlarge                // enlarge it over the page, or show the page again
	IntentTurn                   // turn it over
	IntentCompare                // compare its figures
	IntentPresent                // show it and the following charts as slides
)

// Charts is what the cards of a page ask of the owner of the reader's choices.
type Charts interface {
	// Do does something with a chart.
	Do(i Intent, chart string)
	// Turned tells whether a chart shows its table, and Means whether the keyboard and the menu
	// refer to it.
	Turned(chart string) bool
	Means(chart string) bool
	// Detail returns all that is known of a figure, and whether the figure exists.
	Detail(figure string) (pages.Detail, bool)
	// Rows returns the data of a chart in rows.
	Rows(spec charts.Spec) []pages.ChartRow
	// Beside returns what the report states in the chapter of a chart's figures and the chart does
	// not show, the nearest first.
	Beside(spec charts.Spec) []pages.ChartRow
	// Actions returns what can be done with the selected figure.
	Actions() []kit.Action
	// Told is called when the view begins or ends to tell all of the selected figure.
	Told()
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

// Layout is what a page asks of whoever stores how the reader wants pages laid out.
type Layout interface {
	// Bound tells whether scrolling the text or the charts brings the others.
	Bound() bool
	// Split returns how wide the reader wants the text; 0 leaves it to the page.
	Split() float32
	SetSplit(width float32)
	// Greets tells whether the reader has yet to be told that numbers can be tapped, and
	// Greeted that this is done, once and for all.
	Greets() bool
	Greeted()
}

// Offers is what can be done with the charts of a page in addition to what is always possible.
type Offers struct {
	Pictures bool // the clipboard takes pictures
	Compare  bool // figures can be compared: they are not on the bench already
}

// CopyLabel returns the label for copying a picture, which says so if the clipboard takes none.
func CopyLabel(w assets.Words, pictures bool) string {
	if !pictures {
		return w.T("copy.no-pictures")
	}
	return w.T("copy.chart")
}
