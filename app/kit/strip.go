package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"
)

// cutRenderer is a renderer whose objects Fyne clips at the edges of the widget.
type cutRenderer struct{ fyne.WidgetRenderer }

// IsClip is how Fyne recognises such a renderer.
func (cutRenderer) IsClip() {}

// Strip shows part of a larger object.
type Strip struct {
	widget.BaseWidget
	of fyne.CanvasObject
}

// NewStrip returns a strip of an object, which shows nothing yet.
func NewStrip(of fyne.CanvasObject) *Strip {
	s := &Strip{of: of}
	s.ExtendBaseWidget(s)
	return s
}

// ShowPart shows the part of an object, laid out in a size, that lies in a frame.
func (s *Strip) ShowPart(part Frame, size fyne.Size) {
	Put(s, part.X, part.Y, part.Width, part.Height)
	Put(s.of, -part.X, -part.Y, size.Width, size.Height)
}

// MinSize implements fyne.CanvasObject.
func (s *Strip) MinSize() fyne.Size { return fyne.NewSize(1, 1) }

// CreateRenderer implements fyne.Widget.
func (s *Strip) CreateRenderer() fyne.WidgetRenderer {
	s.ExtendBaseWidget(s)
	return cutRenderer{widget.NewSimpleRenderer(container.NewWithoutLayout(s.of))}
}
