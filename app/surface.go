package app

import (
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// cardRadius is the radius of a card's corners, in layout units.
const cardRadius = 6

// surface is a plain coloured area that follows the theme; a bare canvas.Rectangle keeps
// the colour that it was made with.
type surface struct {
	widget.BaseWidget
	fill   fyne.ThemeColorName
	stroke fyne.ThemeColorName // "": no border
	weight float32             // of the border
	radius float32
	min    fyne.Size
}

// newSurface returns an area filled in a colour.
func newSurface(fill fyne.ThemeColorName) *surface {
	s := &surface{fill: fill}
	s.ExtendBaseWidget(s)
	return s
}

// newRule returns a thin line, as wide or high as its place lets it be.
func newRule() *surface {
	s := newSurface(colorLine)
	s.min = fyne.NewSize(1, 1)
	return s
}

// newRing returns the mark of the focus, hidden.
func newRing(radius float32) *surface {
	s := newSurface(colorNoColour)
	s.stroke, s.weight, s.radius = colorStrong, 2, radius
	s.Hide()
	return s
}

// newCardSurface returns a card: its ground, a thin border, round corners.
func newCardSurface() *surface {
	s := newSurface(colorCard)
	s.stroke, s.weight, s.radius = colorLine, 1, cardRadius
	return s
}

// MinSize implements fyne.CanvasObject.
func (s *surface) MinSize() fyne.Size { return s.min }

// CreateRenderer implements fyne.Widget.
func (s *surface) CreateRenderer() fyne.WidgetRenderer {
	s.ExtendBaseWidget(s)
	r := &surfaceRenderer{surface: s, area: canvas.NewRectangle(theme.Color(s.fill))}
	r.paint()
	return r
}

type surfaceRenderer struct {
	surface *surface
	area    *canvas.Rectangle
}

func (r *surfaceRenderer) paint() {
	r.area.FillColor = theme.Color(r.surface.fill)
	r.area.CornerRadius = r.surface.radius
	if r.surface.stroke != "" {
		r.area.StrokeColor = theme.Color(r.surface.stroke)
		r.area.StrokeWidth = r.surface.weight
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

// arrange is a layout made of two functions: where the objects go, and the least size.
type arrange struct {
	place func(size fyne.Size)
	min   func() fyne.Size
}

// Layout implements fyne.Layout.
func (a arrange) Layout(_ []fyne.CanvasObject, size fyne.Size) { a.place(size) }

// MinSize implements fyne.Layout.
func (a arrange) MinSize([]fyne.CanvasObject) fyne.Size { return a.min() }

// put moves and resizes an object.
func put(o fyne.CanvasObject, x, y, width, height float32) {
	o.Move(fyne.NewPos(x, y))
	o.Resize(fyne.NewSize(width, height))
}

// round returns the nearest whole layout unit.
func round(v float32) float32 { return float32(math.Round(float64(v))) }

// setVisible shows or hides an object.
func setVisible(o fyne.CanvasObject, visible bool) {
	if visible {
		o.Show()
		return
	}
	o.Hide()
}
