package kit

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
	TabTextSize  = 14
	tabPadding   = 13 // on each side of a name
	tabSqueezed  = 5  // the least padding, in a narrow window
	tabUnderline = 3
	tabMargin    = 10 // before the first tab
)

// TabStrip shows the names of the pages, with the selected one underlined. Fyne's own tabs
// refresh every page at each selection (its issues 4727 and 5856).
//
// Where there is no room for all names, the first that fit are shown with those that have a count,
// and a button behind them opens a menu of the others. It tells how many these are, or has the name
// of the selected one. The strip is a single stop of the keyboard; left and right turn the pages.
type TabStrip struct {
	widget.BaseWidget
	Names    []string
	Counts   map[int]int // counts shown after the names; may be nil
	selected int
	more     func(n int) string
	measurer *Measurer
	onSelect func(tab int) // called with the requested tab; only Select changes selected

	hovered int // a tab, the button for the others or noTab
	focused bool
}

var (
	_ fyne.Focusable     = (*TabStrip)(nil)
	_ fyne.Tappable      = (*TabStrip)(nil)
	_ desktop.Hoverable  = (*TabStrip)(nil)
	_ desktop.Cursorable = (*TabStrip)(nil)
)

// NewTabStrip returns a strip that has no names yet; more says that there are n further tabs.
func NewTabStrip(r *Measurer, more func(n int) string, selected int, onSelect func(tab int)) *TabStrip {
	t := &TabStrip{selected: selected, more: more, measurer: r, onSelect: onSelect, hovered: noTab}
	t.ExtendBaseWidget(t)
	return t
}

// Select marks a tab as the selected one.
func (t *TabStrip) Select(tab int) {
	t.selected = tab
	t.Refresh()
}

// SetNames changes the names, for another language.
func (t *TabStrip) SetNames(names []string) {
	t.Names = names
	t.Refresh()
}

// SetCount shows a count after the name of a tab; 0 shows none.
func (t *TabStrip) SetCount(tab, count int) {
	if t.Counts[tab] == count {
		return
	}
	t.Counts = map[int]int{tab: count}
	t.Refresh()
}

// Comfortable returns the width in which the names are not too close together.
func (t *TabStrip) Comfortable() float32 {
	const padding = 9 // on each side of a name
	width := float32(2 * tabMargin)
	for i := range t.Names {
		width += t.textWidth(i) + 2*padding
	}
	return width
}

// Tapped implements fyne.Tappable.
func (t *TabStrip) Tapped(e *fyne.PointEvent) {
	switch i := t.at(e.Position.X); i {
	case noTab:
	case tabsMore:
		t.openMenu()
	default:
		t.onSelect(i)
	}
}

// TypedKey implements fyne.Focusable.
func (t *TabStrip) TypedKey(e *fyne.KeyEvent) {
	if ForWindow(t, e) {
		return
	}
	last := len(t.Names) - 1
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
func (t *TabStrip) TypedRune(rune) {}

// FocusGained implements fyne.Focusable.
func (t *TabStrip) FocusGained() { t.focused = true; t.Refresh() }

// FocusLost implements fyne.Focusable.
func (t *TabStrip) FocusLost() { t.focused = false; t.Refresh() }

// MouseIn implements desktop.Hoverable.
func (t *TabStrip) MouseIn(e *desktop.MouseEvent) { t.hover(t.at(e.Position.X)) }

// MouseMoved implements desktop.Hoverable.
func (t *TabStrip) MouseMoved(e *desktop.MouseEvent) { t.hover(t.at(e.Position.X)) }

// MouseOut implements desktop.Hoverable.
func (t *TabStrip) MouseOut() { t.hover(noTab) }

func (t *TabStrip) hover(tab int) {
	if tab != t.hovered {
		t.hovered = tab
		t.Refresh()
	}
}

// Cursor implements desktop.Cursorable.
func (t *TabStrip) Cursor() desktop.Cursor {
	if t.hovered != noTab {
		return desktop.PointerCursor
	}
	return desktop.DefaultCursor
}

// Resize implements fyne.CanvasObject.
func (t *TabStrip) Resize(size fyne.Size) {
	changed := size.Width != t.Size().Width
	t.BaseWidget.Resize(size)
	if changed {
		t.Refresh()
	}
}

// MinSize implements fyne.CanvasObject. It asks for no width: a narrow window squeezes
// the names together, and a narrower one shows those that fit.
func (t *TabStrip) MinSize() fyne.Size { return fyne.NewSize(120, tabHeight) }

// CreateRenderer implements fyne.Widget.
func (t *TabStrip) CreateRenderer() fyne.WidgetRenderer {
	t.ExtendBaseWidget(t)
	r := &tabStripRenderer{strip: t, underline: canvas.NewRectangle(nil), ring: canvas.NewRectangle(nil), arrow: widget.NewIcon(theme.MenuDropDownIcon())}
	r.build()
	return r
}

type tabStripRenderer struct {
	strip           *TabStrip
	underline, ring *canvas.Rectangle
	arrow           *widget.Icon
	objects         []fyne.CanvasObject
}

// build makes names, underline and focus ring anew: for a few names this costs less than
// tracking which of them changed.
func (r *tabStripRenderer) build() {
	t := r.strip
	r.objects = r.objects[:0]
	tabs, more := t.Places()
	r.underline.Hidden, r.ring.Hidden = true, true
	for i, p := range tabs {
		if p.Width == 0 {
			continue
		}
		name := p
		name.Width -= t.countWidth(i)
		r.name(t.Names[i], TabTextSize, name, i).TextStyle.Bold = i == t.selected
		r.count(i, p)
		if i == t.selected {
			r.mark(p)
		}
	}
	if more.Width > 0 {
		r.others(more)
	}
	r.underline.FillColor = theme.Color(ColorAccent)
	r.ring.StrokeColor = theme.Color(ColorStrong)
	r.ring.StrokeWidth = 2
	r.ring.CornerRadius = 4
	r.objects = append(r.objects, r.underline, r.ring)
}

// mark underlines the selected tab, or the button that has its name.
func (r *tabStripRenderer) mark(at Extent) {
	const air = 9 // above and below the ring
	height := r.strip.Size().Height
	r.underline.Hidden, r.ring.Hidden = false, !r.strip.focused
	Put(r.underline, at.X, height-tabUnderline, at.Width, tabUnderline)
	Put(r.ring, at.X+1, (air+1)/2, at.Width-2, height-tabUnderline-air)
}

// others sets the button for the tabs that are not visible.
func (r *tabStripRenderer) others(at Extent) {
	t, words := r.strip, at
	words.Width -= moreArrow
	text, selected := t.moreText(t.fit(t.widths()))
	tab := tabsMore
	if selected {
		r.mark(at)
		tab = t.selected
	}
	r.name(text, TabTextSize, words, tab).TextStyle.Bold = selected
	r.objects = append(r.objects, r.arrow)
	Put(r.arrow, at.X+words.Width-morePadding, Round((t.Size().Height-moreArrow)/2), moreArrow, moreArrow)
}

// name sets a name in its place.
func (r *tabStripRenderer) name(text string, size float32, at Extent, tab int) *canvas.Text {
	colour := ColorMuted
	if tab == r.strip.selected || tab == r.strip.hovered {
		colour = theme.ColorNameForeground
	}
	name := canvas.NewText(text, theme.Color(colour))
	name.TextSize = size
	name.Alignment = fyne.TextAlignCenter
	Put(name, at.X, 0, at.Width, r.strip.Size().Height)
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
