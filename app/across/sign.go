package across

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"

	"yulan/app/kit"
	"yulan/charts"
)

// signColours are those of the signs that have one of their own; the others have that of their line.
var signColours = map[charts.GridSign]fyne.ThemeColorName{
	charts.SignSeen: kit.ColorVerdict, charts.SignRead: kit.ColorMuted, charts.SignChanged: kit.ColorAdded,
}

// buildSign draws the sign of a line that begins at x and is as wide.
func (r *cellRenderer) buildSign(l charts.GridLine, x, wide, y float32) {
	name, own := signColours[l.Sign]
	if !own {
		name = colourOf(l.Role)
	}
	left := x + wide + charts.SignRoom - charts.SignSize
	if l.Sign.Leads() {
		left = x - charts.SignRoom
	}
	top := kit.Round(y + (lineHeight-charts.SignSize)/2)
	for _, m := range l.Sign.Marks() {
		at := fyne.NewPos(left+float32(m.X0), top+float32(m.Y0))
		if radius := float32(m.Radius); radius > 0 {
			dot := canvas.NewCircle(theme.Color(name))
			if m.Hollow {
				dot.FillColor, dot.StrokeColor, dot.StrokeWidth = theme.Color(kit.ColorNoColour), theme.Color(name), 1
			}
			kit.Put(dot, at.X-radius, at.Y-radius, 2*radius, 2*radius)
			r.objects = append(r.objects, dot)
			continue
		}
		line := canvas.NewLine(theme.Color(name))
		line.StrokeWidth, line.Position1, line.Position2 = charts.SignStroke, at, fyne.NewPos(left+float32(m.X1), top+float32(m.Y1))
		r.objects = append(r.objects, line)
	}
}
