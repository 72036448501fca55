package compare

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"yulan/app/kit"
)

// textAt returns a line of text from x on, in the middle of a frame's height.
func textAt(text string, size float32, bold bool, ink color.Color, x float32, in kit.Frame) fyne.CanvasObject {
	t := canvas.NewText(text, ink)
	t.TextSize, t.TextStyle.Bold = size, bold
	kit.Put(t, x, in.Y, in.X+in.Width-x, in.Height)
	return t
}
