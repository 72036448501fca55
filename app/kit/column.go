package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"
)

// LineStep is how far a cursor key scrolls, in layout units.
const LineStep = 44

// fitted is an object whose height follows from its width.
type fitted interface {
	fyne.CanvasObject
	HeightFor(width float32) float32
}

// Item is one object of a column, with the space above it.
type Item struct {
	Object fitted
	Above  float32
}

// Margins is the space around the contents of a column.
type Margins struct{ Top, Right, Bottom, Left float32 }

// Column shows objects below each other in its own width and scrolls by itself, with the wheel
// or, while it has the focus, with the keyboard.
type Column struct {
	widget.BaseWidget
	Items   []Item
	margins Margins
	Scroll  *container.Scroll
	content *fyne.Container
	near    nearItems
	ring    *Surface
	Height  float32 // of everything, in the current width
	width   float32
	Escape  func() // what Escape does; may be nil
	// OnKey handles a key before it scrolls, and tells whether it did; may be nil.
	OnKey func(key fyne.KeyName) bool
	quiet bool // the focus came by the mouse and is not shown
	// OnView is called with the visible part of the column, in its own coordinates.
	OnView func(top, bottom float32)
	// OnReader is called when the reader scrolls, by wheel, bar or key; may be nil.
	OnReader func()
	laying   bool   // it is being laid out: what moves meanwhile was not scrolled by anyone
	halt     func() // cancels a scrolling in progress; may be nil
	composer Composer
}

// NewColumn returns a column of items.
func NewColumn(m Margins, items ...Item) *Column {
	c := &Column{Items: items, margins: m, ring: NewRing(2)}
	objects := make([]fyne.CanvasObject, len(items))
	for i, it := range items {
		objects[i] = it.Object
	}
	c.content = container.New(Arrange{Place: func(fyne.Size) { c.place() }, Min: c.contentSize}, objects...)
	c.Scroll = container.NewVScroll(c.content)
	c.Scroll.OnScrolled = func(fyne.Position) {
		c.notifyView()
		if !c.laying {
			c.notifyReader()
		}
	}
	c.ExtendBaseWidget(c)
	return c
}

// SetItems sets other items in other margins; whoever does that has the column laid out again.
func (c *Column) SetItems(m Margins, items []Item) {
	c.Items, c.margins, c.near, c.width = items, m, nearItems{}, 0
	c.content.Objects = make([]fyne.CanvasObject, len(items))
	for i, it := range items {
		c.content.Objects[i] = it.Object
	}
}

// contentSize is the size of everything in the current width.
func (c *Column) contentSize() fyne.Size { return fyne.NewSize(0, c.Height) }

// Resize implements fyne.CanvasObject. Heights follow from the width, so they are computed
// before the scroll container asks for them.
func (c *Column) Resize(size fyne.Size) {
	if size.Width != c.width {
		c.width = size.Width
		c.Fit()
	}
	c.laying = true
	c.BaseWidget.Resize(size)
	c.laying = false
	c.notifyView()
}

// Fit computes the height of everything.
func (c *Column) Fit() {
	inner := c.width - c.margins.Left - c.margins.Right
	c.Height = c.margins.Top + c.margins.Bottom
	for _, it := range c.Items {
		c.Height += it.Above + it.Object.HeightFor(inner)
	}
}

// Refit lays the items out again, after one of them changed its height.
func (c *Column) Refit() {
	c.Fit()
	c.place()
	c.Scroll.Refresh()
	c.ScrollTo(c.Offset())
}

// place puts the items below each other.
func (c *Column) place() {
	if c.isLong() {
		c.placeNear()
		return
	}
	inner := c.width - c.margins.Left - c.margins.Right
	y := c.margins.Top
	for _, it := range c.Items {
		y += it.Above
		h := it.Object.HeightFor(inner)
		Put(it.Object, c.margins.Left, y, inner, h)
		y += h
	}
}

// notifyView reports which part is visible now.
func (c *Column) notifyView() {
	c.placeNear()
	if c.OnView != nil {
		top := c.Scroll.Offset.Y
		c.OnView(top, top+c.Size().Height)
	}
}

// notifyReader ends a scrolling in progress, and reports that the reader scrolls.
func (c *Column) notifyReader() {
	c.stop()
	if c.OnReader != nil {
		c.OnReader()
	}
}

// stop cancels a scrolling in progress.
func (c *Column) stop() {
	if c.halt != nil {
		c.halt()
		c.halt = nil
	}
}

// Glide scrolls to an offset over a moment, unless the reader scrolls meanwhile.
func (c *Column) Glide(y float32, m Motion) {
	c.stop()
	from, to := c.Offset(), c.reachable(y)
	if from != to {
		c.halt = m.run(func(share float32) { c.scrollTo(from + (to-from)*share) })
	}
}

// reachable returns the offset nearest to another to which the column can scroll.
func (c *Column) reachable(y float32) float32 { return max(0, min(Round(y), c.Height-c.Size().Height)) }

// Offset returns how far the column is scrolled.
func (c *Column) Offset() float32 { return c.Scroll.Offset.Y }

// ScrollTo scrolls to an offset, as far as the contents reach.
func (c *Column) ScrollTo(y float32) {
	c.stop()
	c.scrollTo(y)
}

func (c *Column) scrollTo(y float32) {
	c.Scroll.ScrollToOffset(fyne.NewPos(0, c.reachable(y)))
	c.notifyView()
}

// AtEnd tells whether the column can scroll and has reached its end.
func (c *Column) AtEnd() bool {
	return c.Offset() > 0 && c.Offset() >= c.Height-c.Size().Height
}

// ScrollKey scrolls by a key, and tells whether the key is one that scrolls.
func (c *Column) ScrollKey(key fyne.KeyName) bool {
	page := c.Size().Height - LineStep
	switch command, step := PageKeys.Meant(key); command {
	case CommandScroll:
		c.ScrollTo(c.Offset() + float32(step)*LineStep)
	case CommandScreen:
		c.ScrollTo(c.Offset() + float32(step)*page)
	case CommandEnds:
		c.ScrollTo(float32(step) * c.Height) // it stops at the ends
	default:
		return false
	}
	c.notifyReader()
	return true
}

// FocusGained implements fyne.Focusable.
func (c *Column) FocusGained() {
	if !c.quiet {
		c.ring.Show()
	}
}

// FocusLost implements fyne.Focusable.
func (c *Column) FocusLost() { c.ring.Hide() }

// TypedKey implements fyne.Focusable.
func (c *Column) TypedKey(e *fyne.KeyEvent) {
	if !ForWindow(c, e) {
		c.press(c.composer.Key(e.Name))
	}
}

// TypedRune implements fyne.Focusable.
func (c *Column) TypedRune(r rune) { c.press(c.composer.Rune(r)) }

// press does what a key means, if it means anything.
func (c *Column) press(key fyne.KeyName) {
	switch {
	case key == "":
	case key == fyne.KeyEscape && c.Escape != nil:
		c.Escape()
	case c.OnKey == nil || !c.OnKey(key):
		c.ScrollKey(key)
	}
}

// FocusQuietly gives the column the focus without its ring, since the reader is looking there
// already: where the pointer is, or in a dialog that has just opened.
func (c *Column) FocusQuietly() {
	if cv := CanvasOf(c); cv != nil && cv.Focused() != fyne.Focusable(c) {
		c.quiet = true
		cv.Focus(c)
		c.quiet = false
	}
}

// MinSize implements fyne.CanvasObject: a column accepts any size.
func (c *Column) MinSize() fyne.Size { return fyne.NewSize(120, 80) }

// CreateRenderer implements fyne.Widget.
func (c *Column) CreateRenderer() fyne.WidgetRenderer {
	c.ExtendBaseWidget(c)
	return widget.NewSimpleRenderer(container.NewStack(c.Scroll, c.ring))
}

// TopOf returns where an item of the column begins.
func (c *Column) TopOf(item int) float32 {
	inner := c.width - c.margins.Left - c.margins.Right
	y := c.margins.Top
	for i, it := range c.Items {
		y += it.Above
		if i == item {
			break
		}
		y += it.Object.HeightFor(inner)
	}
	return y
}

// FrameOf returns where an item of the column stands, by its index. An item far from the
// visible part has no size of its own yet, so it is asked for its height.
func (c *Column) FrameOf(item int) Frame {
	inner := c.width - c.margins.Left - c.margins.Right
	return Frame{X: c.margins.Left, Y: c.TopOf(item), Width: inner, Height: c.Items[item].Object.HeightFor(inner)}
}
