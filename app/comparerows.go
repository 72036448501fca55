package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"

	"yulan/app/kit"
)

// The measures of a row of a comparison's list, in layout units.
const (
	compareRow    = 42
	compareTop    = 3 // above the first of its two lines
	compareLine   = 19
	compareName   = 13
	comparePlace  = 12
	compareInset  = 6
	compareSwatch = 10 // the side of the square in the colour of its bar
	compareIndent = compareInset + compareSwatch + 8
	compareGap    = 10 // between name and value
)

type compareListRenderer struct {
	list    *compareList
	over    *fyne.Container // what takes the mouse, and the focus ring
	objects []fyne.CanvasObject
}

// build sets every row anew.
func (r *compareListRenderer) build() {
	l := r.list
	r.objects = r.objects[:0]
	for i, row := range l.rows {
		y := float32(i) * compareRow
		chosen := row.ID == l.selected
		if chosen {
			ground := canvas.NewRectangle(theme.Color(theme.ColorNameSelection))
			ground.CornerRadius = 4
			r.add(ground, 0, y, l.Size().Width, compareRow)
		}
		r.add(canvas.NewRectangle(theme.Color(l.barColour(row.ID))),
			compareInset, y+compareTop+kit.Round((compareLine-compareSwatch)/2)+2, compareSwatch, compareSwatch)
		right := l.Size().Width - compareInset
		value := l.measurer.Measure(row.Value, compareName, true)
		r.write(row.Value, compareName, true, theme.ColorNameForeground, right-value, y+compareTop, value)
		room := right - value - compareGap - compareIndent
		bold := chosen || row.ID == l.highlight
		r.write(l.measurer.ShortenInside(row.Name, compareName, bold, room), compareName, bold, theme.ColorNameForeground,
			compareIndent, y+compareTop, room)
		second := kit.ColorMuted
		if chosen {
			second = theme.ColorNameForeground // muted is too faint on the selected row
		}
		r.write(l.measurer.Shorten(row.Location, comparePlace, false, right-compareIndent), comparePlace, false, second,
			compareIndent, y+compareTop+compareLine-2, right-compareIndent)
	}
	kit.Put(r.over, 0, 0, l.Size().Width, l.Size().Height)
	r.objects = append(r.objects, r.over)
}

// barColour returns the colour of a figure's bar in the chart.
func (l *compareList) barColour(figure string) fyne.ThemeColorName {
	switch {
	case figure == l.selected:
		return kit.ColorAccent
	case l.highlight == "" || figure == l.highlight:
		return kit.ColorStrong
	}
	return kit.ColorPale
}

func (r *compareListRenderer) add(o fyne.CanvasObject, x, y, width, height float32) {
	kit.Put(o, x, y, width, height)
	r.objects = append(r.objects, o)
}

func (r *compareListRenderer) write(text string, size float32, bold bool, colour fyne.ThemeColorName, x, y, width float32) {
	t := canvas.NewText(text, theme.Color(colour))
	t.TextSize, t.TextStyle.Bold = size, bold
	r.add(t, x, y, width, compareLine)
}

func (r *compareListRenderer) Refresh() {
	r.build()
	canvas.Refresh(r.list)
}

func (r *compareListRenderer) Layout(fyne.Size)             { r.build() }
func (r *compareListRenderer) MinSize() fyne.Size           { return r.list.MinSize() }
func (r *compareListRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *compareListRenderer) Destroy()                     {}
