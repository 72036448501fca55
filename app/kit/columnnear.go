package kit

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// manyItems is how many items a column holds as objects, visible or not. A longer column holds
// only those near the visible part: a chapter of a long text has some thousand items, each with
// an object for every line.
const manyItems = 60

// nearItems is the part of a long column that exists as objects.
type nearItems struct {
	width    float32   // the width that the items are set for
	tops     []float32 // where each begins
	from, to int       // the items that are objects now: from the first up to, and without, the second
}

// isLong tells whether the column holds only the items near the visible part as objects.
func (c *Column) isLong() bool { return len(c.Items) > manyItems }

// placeNear makes objects of the items within half a screen of the visible part, each in its
// place, so that scrolling finds them there. In a short column, all items are objects.
func (c *Column) placeNear() {
	if !c.isLong() || c.width == 0 {
		return
	}
	inner := c.width - c.margins.Left - c.margins.Right
	if len(c.near.tops) != len(c.Items) || c.near.width != c.width {
		c.setTops(inner)
	}
	screen := max(0, c.Size().Height) // a dialog gives a negative height before it has its size
	top := c.Scroll.Offset.Y
	from, _ := slices.BinarySearch(c.near.tops, top-screen/2)
	from = max(0, from-1)
	to, _ := slices.BinarySearch(c.near.tops, top+screen*3/2)
	if from == c.near.from && to == c.near.to {
		return
	}
	c.near.from, c.near.to = from, to
	objects := make([]fyne.CanvasObject, 0, to-from)
	for i, it := range c.Items[from:to] {
		Put(it.Object, c.margins.Left, c.near.tops[from+i], inner, it.Object.HeightFor(inner))
		if !slices.Contains(c.content.Objects, fyne.CanvasObject(it.Object)) {
			it.Object.Refresh() // the theme may have changed since it was last visible
		}
		objects = append(objects, it.Object)
	}
	c.content.Objects = objects
	canvas.Refresh(c.content)
}

// setTops computes where each item begins, and moves it there, which does not make an object of
// it yet.
func (c *Column) setTops(inner float32) {
	c.near = nearItems{width: c.width}
	y := c.margins.Top
	for _, it := range c.Items {
		y += it.Above
		c.near.tops = append(c.near.tops, y)
		it.Object.Move(fyne.NewPos(c.margins.Left, y)) // whoever looks for a figure asks for its place
		y += it.Object.HeightFor(inner)
	}
}
