package toolkit

import "fyne.io/fyne/v2"

// LayOut lays out what is new on a canvas, before it is painted. Fyne 2.7.4 lays out new objects
// while painting them, and paints again whatever that moves, and every new icon. Doing so
// beforehand avoids that. This may go once Fyne leaves alone what it has just painted.
func LayOut(c fyne.Canvas) {
	if c, ok := c.(interface{ EnsureMinSize() bool }); ok {
		c.EnsureMinSize()
	}
}

// ReadFonts makes Fyne read the regular and the bold font of its theme, which it otherwise does
// when it first measures with them.
func ReadFonts() {
	for _, bold := range []bool{false, true} {
		fyne.MeasureText("0", 1, fyne.TextStyle{Bold: bold})
	}
}
