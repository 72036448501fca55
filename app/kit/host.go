// Package kit is the widgets that know no report: text set by the Chinese rules, columns,
// dialogs, buttons, tabs, the theme, and how work leaves the UI goroutine. It may touch
// Fyne, the style of the pictures and the words; of the window it knows what Host says.
package kit

import (
	"fyne.io/fyne/v2"

	"yulan/assets"
)

// Host is what a room may ask of the window that it is in, whatever the room is for.
type Host interface {
	// Canvas returns the window's canvas.
	Canvas() fyne.Canvas
	// Measurer returns what texts are measured with.
	Measurer() *Measurer
	// Words returns the words of the reader's language.
	Words() assets.Words
	// Notify shows news at the window's foot.
	Notify(news string)
	// Answer shows what came of what the reader has just done: also beside what was used for it,
	// if that is not nil.
	Answer(news string, used fyne.CanvasObject)
	// InBackground calls work off the UI goroutine, and on the UI goroutine the function that
	// work returns. If work panics, the functions given as lost are called there instead.
	InBackground(work func() func(), lost ...func())
}
