package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"
)

// Tints is a layer of subdued areas that show what the pointer means, here or elsewhere.
// Whatever lies above or below it is not redrawn for them.
type Tints struct {
	widget.BaseWidget
	box    *fyne.Container
	fill   fyne.ThemeColorName
	radius float32
	frames []Frame
}

// NewTints returns a layer without any.
func NewTints(fill fyne.ThemeColorName, radius float32) *Tints {
	t := &Tints{box: container.NewWithoutLayout(), fill: fill, radius: radius}
	t.ExtendBaseWidget(t)
	return t
}

// Set shows areas at the given frames and nowhere else. They are created when first needed.
func (t *Tints) Set(frames ...Frame) {
	if len(frames) == 0 && len(t.frames) == 0 {
		return
	}
	t.frames = frames
	for len(t.box.Objects) < len(frames) {
		s := NewSurface(t.fill)
		s.Radius = t.radius
		t.box.Add(s)
	}
	for i, o := range t.box.Objects {
		SetVisible(o, i < len(frames))
		if i < len(frames) {
			Put(o, frames[i].X, frames[i].Y, frames[i].Width, frames[i].Height)
		}
	}
}

// Frames returns where the areas are.
func (t *Tints) Frames() []Frame { return t.frames }

// MinSize implements fyne.CanvasObject.
func (t *Tints) MinSize() fyne.Size { return fyne.NewSize(1, 1) }

// CreateRenderer implements fyne.Widget.
func (t *Tints) CreateRenderer() fyne.WidgetRenderer {
	t.ExtendBaseWidget(t)
	return widget.NewSimpleRenderer(t.box)
}
