package compare

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"

	"yulan/app/kit"
)

// The measures of a row of a comparison's list, in layout units.
const (
	Row        = 42
	top        = 3 // above the first of its two lines
	lineHeight = 19
	nameSize   = 13
	placeSize  = 12
	inset      = 6
	swatch     = 10 // the side of the square in the colour of its bar
	indent     = inset + swatch + 8
	gap        = 10 // between name and value
)

type listParts struct {
	list    *List
	over    *fyne.Container // what takes the mouse, and the focus ring
	objects []fyne.CanvasObject
}

// build sets every row anew.
func (r *listParts) build() []fyne.CanvasObject {
	l := r.list
	r.objects = r.objects[:0]
	for i, row := range l.Rows {
		y := float32(i) * Row
		chosen := row.ID == l.Selected
		if chosen {
			background := canvas.NewRectangle(theme.Color(theme.ColorNameSelection))
			background.CornerRadius = 4
			r.add(background, 0, y, l.Size().Width, Row)
		}
		r.add(canvas.NewRectangle(theme.Color(l.BarColour(row.ID))),
			inset, y+top+kit.Round((lineHeight-swatch)/2)+2, swatch, swatch)
		right := l.Size().Width - inset
		value := l.deps.Host.Measurer().Measure(row.Value, nameSize, true)
		r.write(row.Value, nameSize, true, theme.ColorNameForeground, right-value, y+top, value)
		room := right - value - gap - indent
		bold := chosen || row.ID == l.highlight
		r.write(l.deps.Host.Measurer().ShortenInside(row.Name, nameSize, bold, room), nameSize, bold, theme.ColorNameForeground,
			indent, y+top, room)
		second := kit.ColorMuted
		if chosen {
			second = theme.ColorNameForeground // muted is too faint on the selected row
		}
		r.write(l.deps.Host.Measurer().Shorten(row.Location, placeSize, false, right-indent), placeSize, false, second,
			indent, y+top+lineHeight-2, right-indent)
	}
	kit.Put(r.over, 0, 0, l.Size().Width, l.Size().Height)
	r.objects = append(r.objects, r.over)
	return r.objects
}

// BarColour returns the colour of a figure's bar in the chart.
func (l *List) BarColour(figure string) fyne.ThemeColorName {
	switch {
	case l.highlight == "":
		return kit.ColorStrong
	case figure == l.highlight:
		return kit.ColorAccent
	}
	return kit.ColorPale
}

func (r *listParts) add(o fyne.CanvasObject, x, y, width, height float32) {
	kit.Put(o, x, y, width, height)
	r.objects = append(r.objects, o)
}

func (r *listParts) write(text string, size float32, bold bool, colour fyne.ThemeColorName, x, y, width float32) {
	t := canvas.NewText(text, theme.Color(colour))
	t.TextSize, t.TextStyle.Bold = size, bold
	r.add(t, x, y, width, lineHeight)
}
