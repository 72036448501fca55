package app

import (
	"fyne.io/fyne/v2"

	"yulan/assets"
)

// host is what a room may ask of the window that it is in, whatever the room is for.
type host interface {
	// Canvas returns the window's canvas.
	Canvas() fyne.Canvas
	// Ruler returns what texts are measured with.
	Ruler() *ruler
	// Words returns the words of the reader's language.
	Words() assets.Words
	// Notify shows news at the window's foot.
	Notify(news string)
	// InBackground does work off the UI goroutine and what it returns back on it; if the work
	// panics, what is given as lost.
	InBackground(work func() func(), lost ...func())
}
