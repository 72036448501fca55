package app

import "fyne.io/fyne/v2"

// The strips in which the edge of a card is painted, in layout units.
const (
	edgeOutside = 2              // the border's softness reaches out of the card
	edgeInside  = cardBorder + 1 // what lies on the card begins somewhere within
)

// cardEdge is a card's ground along its four sides. What lies on the card covers the rest,
// so that is not painted: round corners are computed for every pixel of an area, which was
// a fifth of a page's frame where the CPU draws it.
type cardEdge [4]*strip

func newCardEdge() cardEdge {
	var e cardEdge
	for i := range e {
		e[i] = newStrip(newCardSurface())
	}
	return e
}

// place puts the strips along the sides of a card: above, below, left and right.
func (e cardEdge) place(size fyne.Size) {
	const thick = edgeOutside + edgeInside
	width, height := size.Width+2*edgeOutside, size.Height-2*edgeInside
	e[0].show(frame{-edgeOutside, -edgeOutside, width, thick}, size)
	e[1].show(frame{-edgeOutside, size.Height - edgeInside, width, thick}, size)
	e[2].show(frame{-edgeOutside, edgeInside, thick, height}, size)
	e[3].show(frame{size.Width - edgeInside, edgeInside, thick, height}, size)
}
