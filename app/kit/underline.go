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

// underlines returns the line under a figure's text, at a height: broken for one of the loose,
// of which a fragment is given.
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
