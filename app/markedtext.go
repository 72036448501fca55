package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
)

// stretch is a part of a text in one weight.
type stretch struct {
	text string
	bold bool
}

// stretches cuts a text where what was found in it begins and ends, in bytes; that is bold.
func stretches[R ~struct{ From, To int }](text string, marks []R) []stretch {
	var list []stretch
	add := func(part string, bold bool) {
		if part != "" {
			list = append(list, stretch{part, bold})
		}
	}
	at := 0
	for _, each := range marks {
		m := struct{ From, To int }(each)
		if m.From < at || m.To > len(text) {
			continue // not sorted, or of another text
		}
		add(text[at:m.From], false)
		add(text[m.From:m.To], true)
		at = m.To
	}
	add(text[at:], false)
	return list
}

// markedLine is a line of stretches, set from left to right and shortened to its room.
type markedLine struct {
	ruler  *ruler
	size   float32
	height float32
	colour fyne.ThemeColorName
	marked fyne.ThemeColorName // the colour of what is bold
}

// set returns the line's objects from x on, in a room, and where they end.
func (l markedLine) set(list []stretch, x, y, room float32) ([]fyne.CanvasObject, float32) {
	var objects []fyne.CanvasObject
	end := x + room
	for _, s := range list {
		text := l.ruler.shorten(s.text, l.size, s.bold, end-x)
		colour := l.colour
		if s.bold {
			colour = l.marked
		}
		t := canvas.NewText(text, theme.Color(colour))
		t.TextSize, t.TextStyle.Bold = l.size, s.bold
		width := l.ruler.measure(text, l.size, s.bold)
		put(t, x, y, width, l.height)
		objects = append(objects, t)
		x += width
		if text != s.text {
			break
		}
	}
	return objects, x
}

// width returns how wide the whole line is.
func (l markedLine) width(list []stretch) float32 {
	width := float32(0)
	for _, s := range list {
		width += l.ruler.measure(s.text, l.size, s.bold)
	}
	return width
}
