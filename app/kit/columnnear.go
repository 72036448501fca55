package kit

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// manyItems is how many items a column holds as objects, whether they are seen or not. Of more
// it holds those that are near what is seen: a chapter of a long text has some thousands, and
// each is made of an object for every line.
const manyItems = 60

// nearItems is what of a long column is held as objects.
type nearItems struct {
	width    float32   // that the items are set for
	tops     []float32 // where each begins
	from, to int       // those that are objects now, from it to before to
}

// isLong says whether the column holds only what is near as objects.
func (c *Column) isLong() bool { return len(c.Items) > manyItems }

// placeNear makes what is within half a screen of what is seen into objects, each at its place,
// so that scrolling finds it there; of a column of few items all are.
func (c *Column) placeNear() {
	if !c.isLong() || c.width == 0 {
		return
	}
	inner := c.width - c.margins.Left - c.margins.Right
	if len(c.near.tops) != len(c.Items) || c.near.width != c.width {
		c.setTops(inner)
	}
	screen := max(0, c.Size().Height) // a dialog gives less than nothing before it has its size
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
			it.Object.Refresh() // the theme may have changed since it was seen
		}
		objects = append(objects, it.Object)
	}
	c.content.Objects = objects
	canvas.Refresh(c.content)
}

// setTops works out where each item begins, and puts it there: that makes nothing of it yet.
func (c *Column) setTops(inner float32) {
	c.near = nearItems{width: c.width}
	y := c.margins.Top
	for _, it := range c.Items {
		y += it.Above
		c.near.tops = append(c.near.tops, y)
		it.Object.Move(fyne.NewPos(c.margins.Left, y)) // whoever looks for a figure asks where it is
		y += it.Object.HeightFor(inner)
	}
}
