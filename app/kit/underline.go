package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
)

// The measures of a broken underline, in layout units.
const (
	dash    = 4
	dashGap = 3
)

// underlines returns the line below a figure's text, at a height; it is broken if the
// fragment's figure is one of loose.
func (p *Paragraph) underlines(f Fragment, y float32) []fyne.CanvasObject {
	line := func(x, width float32) fyne.CanvasObject {
		under := canvas.NewRectangle(theme.Color(ColorStrong))
		Put(under, x, y, width, 1)
		return under
	}
	if !p.Loose[p.Pieces[f.Piece].Figure] {
		return []fyne.CanvasObject{line(f.X, f.Width)}
	}
	var dashes []fyne.CanvasObject
	for x := float32(0); x < f.Width; x += dash + dashGap {
		dashes = append(dashes, line(f.X+x, min(dash, f.Width-x)))
	}
	return dashes
}
