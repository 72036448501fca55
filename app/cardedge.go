package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"
)

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

// strip shows a part of an object that is larger.
type strip struct {
	widget.BaseWidget
	of fyne.CanvasObject
}

func newStrip(of fyne.CanvasObject) *strip {
	s := &strip{of: of}
	s.ExtendBaseWidget(s)
	return s
}

// show shows what of an object in a size lies in a frame.
func (s *strip) show(part frame, size fyne.Size) {
	put(s, part.x, part.y, part.width, part.height)
	put(s.of, -part.x, -part.y, size.Width, size.Height)
}

// MinSize implements fyne.CanvasObject.
func (s *strip) MinSize() fyne.Size { return fyne.NewSize(1, 1) }

// CreateRenderer implements fyne.Widget.
func (s *strip) CreateRenderer() fyne.WidgetRenderer {
	s.ExtendBaseWidget(s)
	return cutRenderer{widget.NewSimpleRenderer(container.NewWithoutLayout(s.of))}
}

// cutRenderer is a renderer whose objects Fyne cuts off at the edges of the widget.
type cutRenderer struct{ fyne.WidgetRenderer }

// IsClip is how Fyne knows such a renderer.
func (cutRenderer) IsClip() {}
