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
	tipReach   = 20  // how much of a large mark the tooltip leaves in sight around the pointer: about a line
	tipLarge   = 60  // what is longer is large: hardly a tooltip is narrower
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
	size := t.Box.Size()
	if !t.Box.Visible() || t.Said != texts { // or it only follows the pointer
		size = t.set(texts)
	}
	t.Said, t.about = texts, about
	origin := fyne.CurrentApp().Driver().AbsolutePositionForObject(t.Layer) // below an open menu
	about.X, about.Y = about.X-origin.X, about.Y-origin.Y
	place := below
	if texts[0] != "" {
		place = above // where notes and the next rows stand below
	}
	at := place(about, size, t.Layer.Size())
	Put(t.Box, at.X, at.Y, size.Width, size.Height)
	t.Box.Show()
	canvas.Refresh(t.Layer) // no canvas knows a box that was never shown
}

// set sets the lines in the box, and returns how large it is then.
func (t *Tooltip) set(texts TipLines) fyne.Size {
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
	return size
}

// Hide takes the tooltip away.
func (t *Tooltip) Hide() {
	if t.Box.Visible() {
		t.Box.Hide()
	}
}

// near returns the part of a mark that the tooltip stands beside: all of it, or what is around the
// pointer where it is large. Beside all of a bar or a tile, the tooltip would stand far away.
func near(mark Frame, pointer fyne.Position) Frame {
	mark.X, mark.Width = nearOf(mark.X, mark.Width, pointer.X)
	mark.Y, mark.Height = nearOf(mark.Y, mark.Height, pointer.Y)
	return mark
}

// nearOf returns the part of an extent that is around a place, or all of it where it is short. A
// pointer can mean a mark from a little beside it.
func nearOf(from, length, at float32) (start, long float32) {
	if length <= tipLarge {
		return from, length
	}
	at = max(from, min(at, from+length))
	start = max(from, at-tipReach)
	return start, min(from+length, at+tipReach) - start
}

// above returns the best place for a box about a figure: above it where there is room, else below.
func above(about Frame, box, window fyne.Size) fyne.Position {
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
