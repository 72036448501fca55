package app

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"
)

// lineStep is how far a cursor key scrolls, in layout units.
const lineStep = 44

// fitted is an object whose height follows from its width.
type fitted interface {
	fyne.CanvasObject
	heightFor(width float32) float32
}

// item is one object of a column, with the room above it.
type item struct {
	object fitted
	above  float32
}

// margins is the room around what a column shows.
type margins struct{ top, right, bottom, left float32 }

// column shows objects below each other in its own width and scrolls by itself, with the
// wheel or, once it has the focus, with the keyboard.
type column struct {
	widget.BaseWidget
	items   []item
	margins margins
	scroll  *container.Scroll
	ring    *surface
	height  float32 // of everything, in the present width
	width   float32
	escape  func() // what Escape does; may be nil
	// onKey takes a key before it scrolls and tells whether it did; may be nil.
	onKey func(key fyne.KeyName) bool
	quiet bool // the focus came by the mouse and is not shown
	// onView is told which part of the column is seen, in its own coordinates.
	onView func(top, bottom float32)
}

// newColumn returns a column of items.
func newColumn(m margins, items ...item) *column {
	c := &column{items: items, margins: m, ring: newRing(2)}
	objects := make([]fyne.CanvasObject, len(items))
	for i, it := range items {
		objects[i] = it.object
	}
	content := container.New(arrange{place: func(fyne.Size) { c.place() }, min: c.contentSize}, objects...)
	c.scroll = container.NewVScroll(content)
	c.scroll.OnScrolled = func(fyne.Position) { c.tellView() }
	c.ExtendBaseWidget(c)
	return c
}

// contentSize is the size of everything in the present width.
func (c *column) contentSize() fyne.Size { return fyne.NewSize(0, c.height) }

// Resize implements fyne.CanvasObject. Heights follow from the width, so they are worked
// out before the scroll container asks for them.
func (c *column) Resize(size fyne.Size) {
	if size.Width != c.width {
		c.width = size.Width
		c.fit()
	}
	c.BaseWidget.Resize(size)
	c.tellView()
}

// fit works out the height of everything.
func (c *column) fit() {
	inner := c.width - c.margins.left - c.margins.right
	c.height = c.margins.top + c.margins.bottom
	for _, it := range c.items {
		c.height += it.above + it.object.heightFor(inner)
	}
}

// refit lays the items out anew, after one of them changed its height.
func (c *column) refit() {
	c.fit()
	c.place()
	c.scroll.Refresh()
	c.scrollTo(c.offset())
}

// place puts the items below each other.
func (c *column) place() {
	inner := c.width - c.margins.left - c.margins.right
	y := c.margins.top
	for _, it := range c.items {
		y += it.above
		h := it.object.heightFor(inner)
		put(it.object, c.margins.left, y, inner, h)
		y += h
	}
}

// tellView says which part is seen now.
func (c *column) tellView() {
	if c.onView != nil {
		top := c.scroll.Offset.Y
		c.onView(top, top+c.Size().Height)
	}
}

// offset returns how far the column is scrolled.
func (c *column) offset() float32 { return c.scroll.Offset.Y }

// scrollTo scrolls to an offset, as far as there is something to see.
func (c *column) scrollTo(y float32) {
	y = max(0, min(round(y), c.height-c.Size().Height))
	c.scroll.ScrollToOffset(fyne.NewPos(0, y))
	c.tellView()
}

// reveal scrolls as little as it takes to show what lies between two heights.
func (c *column) reveal(top, bottom float32) {
	const air = 12
	seen := c.offset()
	switch {
	case top-air < seen:
		c.scrollTo(top - air)
	case bottom+air > seen+c.Size().Height:
		c.scrollTo(min(top-air, bottom+air-c.Size().Height))
	}
}

// sees tells whether a part of the column is on the screen, from its top to its bottom.
func (c *column) sees(f frame) bool {
	return f.y >= c.offset() && f.y+f.height <= c.offset()+c.Size().Height
}

// revealFirst scrolls to the first of several parts of the column, unless one is seen.
func (c *column) revealFirst(parts []frame) {
	if len(parts) > 0 && !slices.ContainsFunc(parts, c.sees) {
		c.reveal(parts[0].y, parts[0].y+parts[0].height)
	}
}

// scrollKey scrolls by a key and tells whether it was one that scrolls.
func (c *column) scrollKey(key fyne.KeyName) bool {
	page := c.Size().Height - lineStep
	switch key {
	case fyne.KeyDown:
		c.scrollTo(c.offset() + lineStep)
	case fyne.KeyUp:
		c.scrollTo(c.offset() - lineStep)
	case fyne.KeyPageDown, fyne.KeySpace:
		c.scrollTo(c.offset() + page)
	case fyne.KeyPageUp:
		c.scrollTo(c.offset() - page)
	case fyne.KeyHome:
		c.scrollTo(0)
	case fyne.KeyEnd:
		c.scrollTo(c.height)
	default:
		return false
	}
	return true
}

// FocusGained implements fyne.Focusable.
func (c *column) FocusGained() {
	if c.escape == nil && !c.quiet { // in a dialog there is nothing else that the keys could mean
		c.ring.Show()
	}
}

// FocusLost implements fyne.Focusable.
func (c *column) FocusLost() { c.ring.Hide() }

// TypedKey implements fyne.Focusable.
func (c *column) TypedKey(e *fyne.KeyEvent) {
	switch {
	case e.Name == fyne.KeyEscape && c.escape != nil:
		c.escape()
	case c.onKey == nil || !c.onKey(e.Name):
		c.scrollKey(e.Name)
	}
}

// focusQuietly gives the column the focus without its ring: the pointer is where the
// reader looks.
func (c *column) focusQuietly() {
	if cv := canvasOf(c); cv != nil && cv.Focused() != fyne.Focusable(c) {
		c.quiet = true
		cv.Focus(c)
		c.quiet = false
	}
}

// TypedRune implements fyne.Focusable.
func (c *column) TypedRune(rune) {}

// MinSize implements fyne.CanvasObject: a column makes do with what it gets.
func (c *column) MinSize() fyne.Size { return fyne.NewSize(120, 80) }

// CreateRenderer implements fyne.Widget.
func (c *column) CreateRenderer() fyne.WidgetRenderer {
	c.ExtendBaseWidget(c)
	return widget.NewSimpleRenderer(container.NewStack(c.scroll, c.ring))
}

// topOf returns where an item of the column begins.
func (c *column) topOf(item int) float32 {
	inner := c.width - c.margins.left - c.margins.right
	y := c.margins.top
	for i, it := range c.items {
		y += it.above
		if i == item {
			break
		}
		y += it.object.heightFor(inner)
	}
	return y
}
