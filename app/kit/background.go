package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// Background is the area behind the cards. It is painted as a very thick line: for every pixel
// of a rectangle, Fyne compares its place with all four edges, which took a quarter of the time
// of a page's frame where the CPU draws it.
type Background struct{ widget.BaseWidget }

// NewBackground returns the area, in the colour of the theme.
func NewBackground() *Background {
	g := &Background{}
	g.ExtendBaseWidget(g)
	return g
}

// MinSize implements fyne.CanvasObject.
func (g *Background) MinSize() fyne.Size { return fyne.NewSize(1, 1) }

// CreateRenderer implements fyne.Widget.
func (g *Background) CreateRenderer() fyne.WidgetRenderer {
	g.ExtendBaseWidget(g)
	r := &backgroundRenderer{line: canvas.NewLine(theme.Color(ColorBackground))}
	r.WidgetRenderer = widget.NewSimpleRenderer(container.NewWithoutLayout(r.line))
	return cutRenderer{r}
}

type backgroundRenderer struct {
	fyne.WidgetRenderer
	line *canvas.Line
}

// Layout draws the line through the middle; its soft edges lie outside the visible part.
func (r *backgroundRenderer) Layout(size fyne.Size) {
	const beyond = 4 // layout units
	r.line.StrokeWidth = size.Height + 2*beyond
	Put(r.line, -beyond, size.Height/2, size.Width+2*beyond, 0)
}

// Refresh implements fyne.WidgetRenderer.
func (r *backgroundRenderer) Refresh() {
	r.line.StrokeColor = theme.Color(ColorBackground)
	r.line.Refresh()
}
