package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
)

// The measures of a tooltip, in layout units.
const (
	tipPadding = 8
	tipGap     = 6   // between the tooltip and what it is about
	tipMost    = 360 // width of its text
	tipAir     = 4   // to the edges of the window
	tipRow     = 160 // what is so wide, and lower than tipLow, is a row of others, which stand above and below it
	tipLow     = 80
)

// TipLines are the lines of a tooltip: what something is called, its value, its place.
type TipLines [3]string

// Tooltip says what the pointer is on. It lies over the window and ignores the mouse.
type Tooltip struct {
	Layer      *fyne.Container // as large as the window
	Box        *fyne.Container
	background *Surface
	lines      [len(TipLines{})]*Paragraph // kept, because pointing has to be quick
	measurer   *Measurer
	Said       TipLines
	about      Frame // in the window
}

// NewTooltip returns a tooltip that is not shown.
func NewTooltip(r *Measurer) *Tooltip {
	// Its least size must not change, or the whole window would be laid out again.
	still := Arrange{func(fyne.Size) {}, func() fyne.Size { return fyne.Size{} }}
	t := &Tooltip{measurer: r, background: NewCardSurface()}
	t.background.Stroke = ColorMuted
	t.Box = container.New(still, t.background)
	for i, look := range []TextLook{LookSection, LookBody, LookMuted} {
		t.lines[i] = NewLine(r, look, "")
		t.Box.Add(t.lines[i])
	}
	t.Layer = container.New(still, t.Box)
	t.Box.Hide()
	return t
}

// Show says what something is, next to its place in the window.
func (t *Tooltip) Show(texts TipLines, about Frame) {
	if t.Box.Visible() && t.Said == texts && t.about == about {
		return
	}
	t.Said, t.about = texts, about
	width := float32(0)
	for i, text := range texts {
		width = max(width, t.measurer.Measure(text, theme.TextSize(), t.lines[i].Look.Bold)+1)
	}
	width = min(width, tipMost, t.Layer.Size().Width-2*(tipAir+tipPadding))
	y := float32(tipPadding)
	for i, line := range t.lines {
		line.SetText(texts[i])
		h := line.HeightFor(width)
		Put(line, tipPadding, y, width, h)
		y += h
	}
	size := fyne.NewSize(Round(width+2*tipPadding), y+tipPadding-2)
	Put(t.background, 0, 0, size.Width, size.Height)
	origin := fyne.CurrentApp().Driver().AbsolutePositionForObject(t.Layer) // below an open menu
	about.X, about.Y = about.X-origin.X, about.Y-origin.Y
	place := below
	if texts[0] != "" {
		place = beside
	}
	at := place(about, size, t.Layer.Size())
	Put(t.Box, at.X, at.Y, size.Width, size.Height)
	t.Box.Show()
	canvas.Refresh(t.Layer) // no canvas knows a box that was never shown
}

// Hide takes the tooltip away.
func (t *Tooltip) Hide() {
	if t.Box.Visible() {
		t.Box.Hide()
	}
}

// beside returns the best place for a box about a figure: right or left of a row of several, so
// that it covers none of the others, and else above it, as notes and the next rows stand below.
func beside(about Frame, box, window fyne.Size) fyne.Position {
	if about.Width >= tipRow && about.Height < tipLow {
		y := max(tipAir, min(about.Y+(about.Height-box.Height)/2, window.Height-box.Height-tipAir))
		for _, x := range []float32{about.X + about.Width + tipGap, about.X - tipGap - box.Width} {
			if x >= tipAir && x+box.Width+tipAir <= window.Width {
				return fyne.NewPos(Round(x), Round(y))
			}
		}
	}
	at := below(about, box, window)
	if y := about.Y - tipGap - box.Height; y >= tipAir {
		at.Y = Round(min(y, window.Height-box.Height-tipAir))
	}
	return at
}

// below returns the best place for a box in a window: below what it is about, above where there is
// no room, and within the window in any case.
func below(about Frame, box, window fyne.Size) fyne.Position {
	x := min(about.X, window.Width-box.Width-tipAir)
	y := about.Y + about.Height + tipGap
	if y+box.Height+tipAir > window.Height {
		y = about.Y - tipGap - box.Height
	}
	y = min(y, window.Height-box.Height-tipAir)
	return fyne.NewPos(Round(max(tipAir, x)), Round(max(tipAir, y)))
}
