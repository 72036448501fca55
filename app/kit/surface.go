package kit

import (
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// CardRadius is the radius of a card's corners, in layout units.
const CardRadius = 6

// Surface is a plain coloured area that follows the theme; a bare canvas.Rectangle keeps
// the colour that it was made with.
type Surface struct {
	widget.BaseWidget
	fill   fyne.ThemeColorName
	Stroke fyne.ThemeColorName // "": no border
	Weight float32             // of the border
	Radius float32
	min    fyne.Size
}

// NewSurface returns an area filled in a colour.
func NewSurface(fill fyne.ThemeColorName) *Surface {
	s := &Surface{fill: fill}
	s.ExtendBaseWidget(s)
	return s
}

// NewRule returns a thin line, as wide or high as its place allows.
func NewRule() *Surface {
	s := NewSurface(ColorLine)
	s.min = fyne.NewSize(1, 1)
	return s
}

// NewRing returns the ring that marks the focus, still hidden.
func NewRing(radius float32) *Surface {
	s := NewSurface(ColorNoColour)
	s.Stroke, s.Weight, s.Radius = ColorStrong, 2, radius
	s.Hide()
	return s
}

// NewCardSurface returns a card: its background, a thin border, round corners.
func NewCardSurface() *Surface {
	s := NewSurface(ColorCard)
	s.Stroke, s.Weight, s.Radius = ColorLine, 1, CardRadius
	return s
}

// MinSize implements fyne.CanvasObject.
func (s *Surface) MinSize() fyne.Size { return s.min }

// CreateRenderer implements fyne.Widget.
func (s *Surface) CreateRenderer() fyne.WidgetRenderer {
	s.ExtendBaseWidget(s)
	r := &surfaceRenderer{surface: s, area: canvas.NewRectangle(theme.Color(s.fill))}
	r.paint()
	return r
}

type surfaceRenderer struct {
	surface *Surface
	area    *canvas.Rectangle
}

func (r *surfaceRenderer) paint() {
	r.area.FillColor = theme.Color(r.surface.fill)
	r.area.CornerRadius = r.surface.Radius
	if r.surface.Stroke != "" {
		r.area.StrokeColor = theme.Color(r.surface.Stroke)
		r.area.StrokeWidth = r.surface.Weight
	}
}

func (r *surfaceRenderer) Refresh() {
	r.paint()
	r.area.Refresh()
}

func (r *surfaceRenderer) Layout(size fyne.Size)        { r.area.Resize(size) }
func (r *surfaceRenderer) MinSize() fyne.Size           { return r.surface.min }
func (r *surfaceRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.area} }
func (r *surfaceRenderer) Destroy()                     {}

// Arrange is a layout made of two functions: one places the objects, the other returns the
// least size.
type Arrange struct {
	Place func(size fyne.Size)
	Min   func() fyne.Size
}

// Layout implements fyne.Layout.
func (a Arrange) Layout(_ []fyne.CanvasObject, size fyne.Size) { a.Place(size) }

// MinSize implements fyne.Layout.
func (a Arrange) MinSize([]fyne.CanvasObject) fyne.Size { return a.Min() }

// Put moves and resizes an object.
func Put(o fyne.CanvasObject, x, y, width, height float32) {
	o.Move(fyne.NewPos(x, y))
	o.Resize(fyne.NewSize(width, height))
}

// Round returns the nearest whole layout unit.
func Round(v float32) float32 { return float32(math.Round(float64(v))) }

// SetVisible shows or hides an object.
func SetVisible(o fyne.CanvasObject, visible bool) {
	if visible {
		o.Show()
		return
	}
	o.Hide()
}

// SetEnabled enables or disables a widget.
func SetEnabled(w fyne.Disableable, enabled bool) {
	if enabled {
		w.Enable()
		return
	}
	w.Disable()
}
