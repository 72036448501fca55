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
func (t *Tooltip) Show(texts TipLines, where Place) {
	about := where.Frame
	if t.Box.Visible() && t.Said == texts && t.about == about {
		return
	}
	size := t.Box.Size()
	if !t.Box.Visible() || t.Said != texts { // or it only follows the pointer
		size = t.set(texts)
	}
	t.Said, t.about = texts, about
	origin := fyne.CurrentApp().Driver().AbsolutePositionForObject(t.Layer) // below an open menu
	about = about.moved(fyne.NewPos(-origin.X, -origin.Y))
	around := make([]Frame, len(where.Texts))
	for i, f := range where.Texts {
		around[i] = f.moved(fyne.NewPos(-origin.X, -origin.Y))
	}
	at := clearest(about, size, t.Layer.Size(), texts[0] != "", around)
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

// narrow is how wide something is at most that a tooltip may stand beside: from its far edge it is
// still near the pointer.
const narrow = 24

// clearest returns the place for a box about a figure where it covers least of some texts: of places
// that are as good the usual one. That is above the figure if it is to be so, as notes and
// the next rows stand below.
func clearest(about Frame, box, window fyne.Size, over bool, texts []Frame) fyne.Position {
	best, least := fyne.Position{}, float32(-1)
	for _, at := range placesAbout(about, box, window, over) {
		covered := float32(0)
		for _, f := range texts {
			covered += f.shared(Frame{at.X, at.Y, box.Width, box.Height})
		}
		if least < 0 || covered < least {
			best, least = at, covered
		}
	}
	return best
}

// placesAbout lists where a box can stand about a figure in a window, the usual places first: above
// or below it, from its left edge on, up to its right edge, or around it; and beside it if it is narrow.
func placesAbout(about Frame, box, window fyne.Size, over bool) []fyne.Position {
	high, low := about.Y-tipGap-box.Height, about.Y+about.Height+tipGap
	if low+box.Height+tipAir > window.Height {
		low = high
	}
	if high < tipAir {
		high = low
	}
	heights := []float32{low, high}
	if over {
		heights = []float32{high, low}
	}
	around := about.X + (about.Width-box.Width)/2
	var places []fyne.Position
	add := func(x, y float32) {
		x, y = min(x, window.Width-box.Width-tipAir), min(y, window.Height-box.Height-tipAir)
		places = append(places, fyne.NewPos(Round(max(tipAir, x)), Round(max(tipAir, y))))
	}
	for _, y := range heights {
		for _, x := range []float32{about.X, about.X + about.Width - box.Width, around} {
			add(x, y)
		}
	}
	right, left := about.X+about.Width+tipGap, about.X-tipGap-box.Width
	for _, y := range []float32{about.Y + (about.Height-box.Height)/2, about.Y + about.Height - box.Height, about.Y} {
		if about.Width <= narrow && right+box.Width+tipAir <= window.Width {
			add(right, y)
		}
		if about.Width <= narrow && left >= tipAir {
			add(left, y)
		}
	}
	return places
}
