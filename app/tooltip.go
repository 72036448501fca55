package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
)

// The measures of a tooltip, in layout units.
const (
	tipPadding = 8
	tipGap     = 6   // between it and what it is about
	tipMost    = 360 // width of its text
	tipAir     = 4   // to the window's edges
)

// tipLines is what a tooltip says: what a thing is called, its value, its place.
type tipLines [3]string

// tooltip says what the pointer is on. It lies over the window and takes no part in the
// mouse.
type tooltip struct {
	layer  *fyne.Container // as large as the window
	box    *fyne.Container
	ground *surface
	lines  [len(tipLines{})]*paragraph // kept, as pointing is to be quick
	ruler  *ruler
	said   tipLines
	about  frame // in the window
}

func newTooltip(r *ruler) *tooltip {
	// Its least size must not change, or the whole window would be laid out anew.
	still := arrange{func(fyne.Size) {}, func() fyne.Size { return fyne.Size{} }}
	t := &tooltip{ruler: r, ground: newCardSurface()}
	t.ground.stroke = colorMuted
	t.box = container.New(still, t.ground)
	for i, look := range []textLook{lookSection, lookBody, lookMuted} {
		t.lines[i] = newLine(r, look, "")
		t.box.Add(t.lines[i])
	}
	t.layer = container.New(still, t.box)
	t.box.Hide()
	return t
}

// show says what something is, beside its place in the window.
func (t *tooltip) show(texts tipLines, about frame) {
	if t.box.Visible() && t.said == texts && t.about == about {
		return
	}
	t.said, t.about = texts, about
	width := float32(0)
	for i, text := range texts {
		width = max(width, t.ruler.measure(text, theme.TextSize(), t.lines[i].look.bold)+1)
	}
	width = min(width, tipMost, t.layer.Size().Width-2*(tipAir+tipPadding))
	y := float32(tipPadding)
	for i, line := range t.lines {
		line.setText(texts[i])
		h := line.heightFor(width)
		put(line, tipPadding, y, width, h)
		y += h
	}
	size := fyne.NewSize(round(width+2*tipPadding), y+tipPadding-2)
	put(t.ground, 0, 0, size.Width, size.Height)
	origin := fyne.CurrentApp().Driver().AbsolutePositionForObject(t.layer) // below the menu
	about.x, about.y = about.x-origin.X, about.y-origin.Y
	at := beside(about, size, t.layer.Size())
	put(t.box, at.X, at.Y, size.Width, size.Height)
	t.box.Show()
	canvas.Refresh(t.layer) // no canvas knows of a box that was never seen
}

// hide takes the tooltip away.
func (t *tooltip) hide() {
	if t.box.Visible() {
		t.box.Hide()
	}
}

// beside returns where a box stands best in a window: below what it is about, above it
// where there is no room, and within the window in any case.
func beside(about frame, box, window fyne.Size) fyne.Position {
	x := min(about.x, window.Width-box.Width-tipAir)
	y := about.y + about.height + tipGap
	if y+box.Height+tipAir > window.Height {
		y = about.y - tipGap - box.Height
	}
	y = min(y, window.Height-box.Height-tipAir)
	return fyne.NewPos(round(max(tipAir, x)), round(max(tipAir, y)))
}
