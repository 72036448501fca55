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

// paleShare is how much of a colour is left of a sign that is in no use.
const paleShare = 0.35

// pale returns a colour as such a sign has it.
func pale(c color.Color) color.Color {
	r, g, b, a := c.RGBA()
	share := func(v uint32) uint16 { return uint16(float64(v) * paleShare) }
	return color.RGBA64{R: share(r), G: share(g), B: share(b), A: share(a)}
}
