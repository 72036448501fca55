package chapter

import (
	"fyne.io/fyne/v2"

	"yulan/app/kit"
)

// The strips in which the edge of a card is painted, in layout units.
const (
	edgeOutside = 2              // the soft edge of the border extends beyond the card
	edgeInside  = cardBorder + 1 // what lies on the card begins somewhere within
)

// cardEdge is a card's background along its four sides. The rest is covered by what lies on the
// card, and is not painted: round corners are computed for every pixel of an area, which took a
// fifth of a page's frame where the CPU draws it.
type cardEdge [4]*kit.Strip

func newCardEdge() cardEdge {
	var e cardEdge
	for i := range e {
		e[i] = kit.NewStrip(kit.NewCardSurface())
	}
	return e
}

// place puts the strips along the sides of a card: above, below, left and right.
func (e cardEdge) place(size fyne.Size) {
	const thick = edgeOutside + edgeInside
	width, height := size.Width+2*edgeOutside, size.Height-2*edgeInside
	e[0].ShowPart(kit.Frame{X: -edgeOutside, Y: -edgeOutside, Width: width, Height: thick}, size)
	e[1].ShowPart(kit.Frame{X: -edgeOutside, Y: size.Height - edgeInside, Width: width, Height: thick}, size)
	e[2].ShowPart(kit.Frame{X: -edgeOutside, Y: edgeInside, Width: thick, Height: height}, size)
	e[3].ShowPart(kit.Frame{X: size.Width - edgeInside, Y: edgeInside, Width: thick, Height: height}, size)
}
