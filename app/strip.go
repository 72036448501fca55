package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"
)

// cutRenderer is a renderer whose objects Fyne cuts off at the edges of the widget.
type cutRenderer struct{ fyne.WidgetRenderer }

// IsClip is how Fyne knows such a renderer.
func (cutRenderer) IsClip() {}

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
