package kit

import "slices"

// Reveal scrolls as little as necessary to show what lies between two heights.
func (c *Column) Reveal(top, bottom float32) {
	const air = 12
	seen := c.Offset()
	switch {
	case top-air < seen:
		c.ScrollTo(top - air)
	case bottom+air > seen+c.Size().Height:
		c.ScrollTo(min(top-air, bottom+air-c.Size().Height))
	}
}

// Sees tells whether a part of the column is entirely visible.
func (c *Column) Sees(f Frame) bool {
	return f.Y >= c.Offset() && f.Y+f.Height <= c.Offset()+c.Size().Height
}

// RevealFirst scrolls to the first of several small parts of the column, unless one of them is
// visible, and not at the very edge.
func (c *Column) RevealFirst(parts []Frame) {
	if len(parts) > 0 && !slices.ContainsFunc(parts, c.seesWell) {
		c.RevealMark(parts[0])
	}
}

// Room around a small part of a column that was scrolled to, in layout units: it is moved if it
// has less than edgeRoom to the edge, and gets a share of the visible height then.
const (
	edgeRoom  = 24
	roomShare = 0.25
)

// seesWell tells whether a part is visible with some room around it, as far as the column can
// give it that.
func (c *Column) seesWell(f Frame) bool {
	top, bottom := max(0, f.Y-edgeRoom), min(c.Height, f.Y+f.Height+edgeRoom)
	return c.Sees(Frame{Y: top, Height: bottom - top})
}

// RevealMark scrolls to a small part of the column so that what surrounds it is seen too, and
// not at all if it is seen already.
func (c *Column) RevealMark(f Frame) {
	if c.seesWell(f) {
		return
	}
	room := roomShare * c.Size().Height
	if f.Y < c.Offset()+edgeRoom {
		c.ScrollTo(f.Y - room)
		return
	}
	c.ScrollTo(min(f.Y-edgeRoom, f.Y+f.Height+room-c.Size().Height))
}
