// Package kit is the widgets that know no report: text set by the Chinese rules, columns,
// dialogs, buttons, tabs, the theme, and how work leaves the UI goroutine. It may use Fyne, the
// style of the pictures and the words; of the window it knows what Host offers.
package kit

import (
	"fyne.io/fyne/v2"

	"yulan/assets"
)

// Host is what a room may ask of the window that it is in, whatever the room is for.
type Host interface {
	// Canvas returns the window's canvas.
	Canvas() fyne.Canvas
	// Measurer returns what measures texts.
	Measurer() *Measurer
	// Words returns the words of the reader's language.
	Words() assets.Words
	// Notify shows a message at the window's foot.
	Notify(news string)
	// Answer shows the result of what the reader has just done, also beside the widget that was
	// used for it, if that is not nil.
	Answer(news string, used fyne.CanvasObject)
	// InBackground calls work off the UI goroutine, and then, on the UI goroutine, the function
	// that work returns. If work panics, the functions given as lost are called there instead.
	InBackground(work func() func(), lost ...func())
}
