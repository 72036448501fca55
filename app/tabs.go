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
	signTextSize = 22 // of the sign that there are more
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
	first    int // the first that is seen where there is no room for all
	ruler    *ruler
	onSelect func(tab int) // told what was asked for; selected changes by select alone

	hovered int // a tab, a sign or noTab
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
	t := &tabStrip{names: names, selected: selected, ruler: r, onSelect: onSelect, hovered: noTab}
	t.ExtendBaseWidget(t)
	return t
}

// show marks a tab as the selected one.
func (t *tabStrip) show(tab int) {
	t.selected = tab
	t.reveal()
	t.Refresh()
}

// setNames changes the names, for another language.
func (t *tabStrip) setNames(names []string) {
	t.names = names
	t.reveal()
	t.Refresh()
}

// comfortable returns the width in which the names do not stand too close.
func (t *tabStrip) comfortable() float32 {
	const padding = 9 // at each side of a name
	width := float32(2 * tabMargin)
	for _, name := range t.names {
		width += t.ruler.measure(name, tabTextSize, true) + 2*padding
	}
	return width
}

// Tapped implements fyne.Tappable.
func (t *tabStrip) Tapped(e *fyne.PointEvent) {
	switch i := t.at(e.Position.X); i {
	case noTab:
	case tabsBack, tabsOn:
		t.turn(i)
	default:
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
func (t *tabStrip) MouseOut() { t.hover(noTab) }

func (t *tabStrip) hover(tab int) {
	if tab != t.hovered {
		t.hovered = tab
		t.Refresh()
	}
}

// Cursor implements desktop.Cursorable.
func (t *tabStrip) Cursor() desktop.Cursor {
	if t.hovered != noTab {
		return desktop.PointerCursor
	}
	return desktop.DefaultCursor
}

// Resize implements fyne.CanvasObject.
func (t *tabStrip) Resize(size fyne.Size) {
	changed := size.Width != t.Size().Width
	t.BaseWidget.Resize(size)
	if changed {
		t.first = 0
		t.reveal()
		t.Refresh()
	}
}

// MinSize implements fyne.CanvasObject. It asks for no width: a narrow window squeezes
// the names together, and a narrower one shows those that fit.
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

// build makes the names, the underline and the focus ring anew: the few names cost less
// than keeping track of which of them changed.
func (r *tabStripRenderer) build() {
	t := r.strip
	r.objects = r.objects[:0]
	tabs, back, on := t.places()
	r.underline.Hidden, r.ring.Hidden = true, true
	for i, p := range tabs {
		if p.width == 0 {
			continue
		}
		r.name(t.names[i], tabTextSize, p, i).TextStyle.Bold = i == t.selected
		if i == t.selected {
			r.underline.Hidden, r.ring.Hidden = false, !t.focused
			put(r.underline, p.x, tabHeight-tabUnderline, p.width, tabUnderline)
			put(r.ring, p.x+1, 5, p.width-2, tabHeight-tabUnderline-9)
		}
	}
	if back.width > 0 {
		r.name("‹", signTextSize, back, tabsBack)
	}
	if on.width > 0 {
		r.name("›", signTextSize, on, tabsOn)
	}
	r.underline.FillColor = theme.Color(colorAccent)
	r.ring.StrokeColor = theme.Color(colorStrong)
	r.ring.StrokeWidth = 2
	r.ring.CornerRadius = 4
	r.objects = append(r.objects, r.underline, r.ring)
}

// name sets a name in its place.
func (r *tabStripRenderer) name(text string, size float32, at place, tab int) *canvas.Text {
	colour := colorMuted
	if tab == r.strip.selected || tab == r.strip.hovered {
		colour = theme.ColorNameForeground
	}
	name := canvas.NewText(text, theme.Color(colour))
	name.TextSize = size
	name.Alignment = fyne.TextAlignCenter
	put(name, at.x, 0, at.width, tabHeight)
	r.objects = append(r.objects, name)
	return name
}

func (r *tabStripRenderer) Refresh() {
	r.build()
	canvas.Refresh(r.strip)
}

func (r *tabStripRenderer) Layout(fyne.Size)             { r.build() }
func (r *tabStripRenderer) MinSize() fyne.Size           { return r.strip.MinSize() }
func (r *tabStripRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *tabStripRenderer) Destroy()                     {}
