package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// The measures of the tab strip, in layout units.
const (
	tabHeight    = 42
	tabTextSize  = 14
	tabPadding   = 13 // at each side of a name
	tabSqueezed  = 5  // the least padding, in a narrow window
	tabUnderline = 3
	tabMargin    = 10 // before the first tab
)

// tabStrip shows the names of the pages, the selected one underlined. Fyne's own tabs
// refresh every page at each selection (its issues 4727 and 5856).
//
// It is one stop of the keyboard: left and right turn the pages.
type tabStrip struct {
	widget.BaseWidget
	names    []string
	selected int
	ruler    *ruler
	onSelect func(tab int) // told what was asked for; selected changes by select alone

	hovered int // -1: none
	focused bool
}

var (
	_ fyne.Focusable     = (*tabStrip)(nil)
	_ fyne.Tappable      = (*tabStrip)(nil)
	_ desktop.Hoverable  = (*tabStrip)(nil)
	_ desktop.Cursorable = (*tabStrip)(nil)
)

// newTabStrip returns a strip of names.
func newTabStrip(r *ruler, names []string, selected int, onSelect func(tab int)) *tabStrip {
	t := &tabStrip{names: names, selected: selected, ruler: r, onSelect: onSelect, hovered: -1}
	t.ExtendBaseWidget(t)
	return t
}

// show marks a tab as the selected one.
func (t *tabStrip) show(tab int) {
	t.selected = tab
	t.Refresh()
}

// setNames changes the names, for another language.
func (t *tabStrip) setNames(names []string) {
	t.names = names
	t.Refresh()
}

// place is where a tab stands.
type place struct{ x, width float32 }

// comfortable returns the width in which the names do not stand too close.
func (t *tabStrip) comfortable() float32 {
	const padding = 9 // at each side of a name
	width := float32(2 * tabMargin)
	for _, name := range t.names {
		width += t.ruler.measure(name, tabTextSize, true) + 2*padding
	}
	return width
}

// places returns where each tab stands in the present width. Names are measured bold, so
// that nothing moves when another is selected.
func (t *tabStrip) places() []place {
	text := float32(0)
	widths := make([]float32, len(t.names))
	for i, name := range t.names {
		widths[i] = t.ruler.measure(name, tabTextSize, true)
		text += widths[i]
	}
	padding := (t.Size().Width - 2*tabMargin - text) / float32(2*max(1, len(t.names)))
	padding = max(tabSqueezed, min(tabPadding, padding))
	out := make([]place, len(t.names))
	x := float32(tabMargin)
	for i, w := range widths {
		out[i] = place{x: round(x), width: round(w + 2*padding)}
		x += w + 2*padding
	}
	return out
}

// at returns the tab at a horizontal position, or -1.
func (t *tabStrip) at(x float32) int {
	for i, p := range t.places() {
		if x >= p.x && x < p.x+p.width {
			return i
		}
	}
	return -1
}

// Tapped implements fyne.Tappable.
func (t *tabStrip) Tapped(e *fyne.PointEvent) {
	if i := t.at(e.Position.X); i >= 0 {
		t.onSelect(i)
	}
}

// TypedKey implements fyne.Focusable.
func (t *tabStrip) TypedKey(e *fyne.KeyEvent) {
	last := len(t.names) - 1
	switch e.Name {
	case fyne.KeyRight:
		t.onSelect(min(t.selected+1, last))
	case fyne.KeyLeft:
		t.onSelect(max(t.selected-1, 0))
	case fyne.KeyHome:
		t.onSelect(0)
	case fyne.KeyEnd:
		t.onSelect(last)
	}
}

// TypedRune implements fyne.Focusable.
func (t *tabStrip) TypedRune(rune) {}

// FocusGained implements fyne.Focusable.
func (t *tabStrip) FocusGained() { t.focused = true; t.Refresh() }

// FocusLost implements fyne.Focusable.
func (t *tabStrip) FocusLost() { t.focused = false; t.Refresh() }

// MouseIn implements desktop.Hoverable.
func (t *tabStrip) MouseIn(e *desktop.MouseEvent) { t.hover(t.at(e.Position.X)) }

// MouseMoved implements desktop.Hoverable.
func (t *tabStrip) MouseMoved(e *desktop.MouseEvent) { t.hover(t.at(e.Position.X)) }

// MouseOut implements desktop.Hoverable.
func (t *tabStrip) MouseOut() { t.hover(-1) }

func (t *tabStrip) hover(tab int) {
	if tab != t.hovered {
		t.hovered = tab
		t.Refresh()
	}
}

// Cursor implements desktop.Cursorable.
func (t *tabStrip) Cursor() desktop.Cursor {
	if t.hovered >= 0 {
		return desktop.PointerCursor
	}
	return desktop.DefaultCursor
}

// MinSize implements fyne.CanvasObject. It asks for no width: a narrow window squeezes
// the names together, and the keyboard and the menu reach what is cut off.
func (t *tabStrip) MinSize() fyne.Size { return fyne.NewSize(120, tabHeight) }

// CreateRenderer implements fyne.Widget.
func (t *tabStrip) CreateRenderer() fyne.WidgetRenderer {
	t.ExtendBaseWidget(t)
	r := &tabStripRenderer{strip: t, underline: canvas.NewRectangle(nil), ring: canvas.NewRectangle(nil)}
	r.build()
	return r
}

type tabStripRenderer struct {
	strip           *tabStrip
	underline, ring *canvas.Rectangle
	objects         []fyne.CanvasObject
}

// build makes the names, the underline and the focus ring anew: nine names cost less
// than keeping track of which of them changed.
func (r *tabStripRenderer) build() {
	t := r.strip
	r.objects = r.objects[:0]
	for i, p := range t.places() {
		colour := colorMuted
		if i == t.selected || i == t.hovered {
			colour = theme.ColorNameForeground
		}
		name := canvas.NewText(t.names[i], theme.Color(colour))
		name.TextSize = tabTextSize
		name.TextStyle.Bold = i == t.selected
		name.Alignment = fyne.TextAlignCenter
		put(name, p.x, 0, p.width, tabHeight)
		r.objects = append(r.objects, name)
		if i == t.selected {
			put(r.underline, p.x, tabHeight-tabUnderline, p.width, tabUnderline)
			put(r.ring, p.x+1, 5, p.width-2, tabHeight-tabUnderline-9)
		}
	}
	r.underline.FillColor = theme.Color(colorAccent)
	r.ring.StrokeColor = theme.Color(colorStrong)
	r.ring.StrokeWidth = 2
	r.ring.CornerRadius = 4
	r.ring.Hidden = !t.focused
	r.objects = append(r.objects, r.underline, r.ring)
}

func (r *tabStripRenderer) Refresh() {
	r.build()
	canvas.Refresh(r.strip)
}

func (r *tabStripRenderer) Layout(fyne.Size)             { r.build() }
func (r *tabStripRenderer) MinSize() fyne.Size           { return r.strip.MinSize() }
func (r *tabStripRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *tabStripRenderer) Destroy()                     {}
