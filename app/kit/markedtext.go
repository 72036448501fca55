package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
)

// Stretch is a part of a text in one weight.
type Stretch struct {
	Text string
	Bold bool
}

// Stretches cuts a text at the start and end, in bytes, of what was found in it, which is bold.
func Stretches[R ~struct{ From, To int }](text string, marks []R) []Stretch {
	var list []Stretch
	add := func(part string, bold bool) {
		if part != "" {
			list = append(list, Stretch{part, bold})
		}
	}
	at := 0
	for _, each := range marks {
		m := struct{ From, To int }(each)
		if m.From < at || m.To > len(text) {
			continue // not sorted, or for another text
		}
		add(text[at:m.From], false)
		add(text[m.From:m.To], true)
		at = m.To
	}
	add(text[at:], false)
	return list
}

// MarkedLine is a line of stretches, set from left to right and shortened to its room.
type MarkedLine struct {
	Measurer *Measurer
	Size     float32
	Height   float32
	Colour   fyne.ThemeColorName
	Marked   fyne.ThemeColorName // the colour of what is bold
}

// Set returns the objects of the line from x on, within a given width, and where they end.
func (l MarkedLine) Set(list []Stretch, x, y, room float32) ([]fyne.CanvasObject, float32) {
	var objects []fyne.CanvasObject
	end := x + room
	for _, s := range list {
		text := l.Measurer.Shorten(s.Text, l.Size, s.Bold, end-x)
		colour := l.Colour
		if s.Bold {
			colour = l.Marked
		}
		t := canvas.NewText(text, theme.Color(colour))
		t.TextSize, t.TextStyle.Bold = l.Size, s.Bold
		width := l.Measurer.Measure(text, l.Size, s.Bold)
		Put(t, x, y, width, l.Height)
		objects = append(objects, t)
		x += width
		if text != s.Text {
			break
		}
	}
	return objects, x
}

// Width returns how wide the whole line is.
func (l MarkedLine) Width(list []Stretch) float32 {
	width := float32(0)
	for _, s := range list {
		width += l.Measurer.Measure(s.Text, l.Size, s.Bold)
	}
	return width
}
