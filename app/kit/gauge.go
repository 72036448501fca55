package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"
)

// gaugeHeight is the height of a gauge's bar, in layout units.
const gaugeHeight = 6

// Gauge is a line of text above a bar that shows how much of something is done. Fyne's own bar
// is animated, which no test can hold still.
type Gauge struct {
	widget.BaseWidget
	line        *Paragraph
	track, fill *Surface
	done        float32
}

// NewGauge returns a gauge at zero.
func NewGauge(line *Paragraph) *Gauge {
	g := &Gauge{line: line, track: NewSurface(ColorLine), fill: NewSurface(ColorStrong)}
	g.track.Radius, g.fill.Radius = gaugeHeight/2, gaugeHeight/2
	g.ExtendBaseWidget(g)
	return g
}

// Set sets how much is done, from 0 to 1.
func (g *Gauge) Set(done float32) {
	g.done = max(0, min(1, done))
	g.place(g.Size())
}

func (g *Gauge) place(size fyne.Size) {
	height := g.line.HeightFor(size.Width)
	Put(g.line, 0, 0, size.Width, height)
	y := height + 10
	Put(g.track, 0, y, size.Width, gaugeHeight)
	Put(g.fill, 0, y, max(gaugeHeight, Round(size.Width*g.done)), gaugeHeight)
}

// MinSize implements fyne.CanvasObject.
func (g *Gauge) MinSize() fyne.Size { return fyne.NewSize(120, 40) }

// CreateRenderer implements fyne.Widget.
func (g *Gauge) CreateRenderer() fyne.WidgetRenderer {
	g.ExtendBaseWidget(g)
	return widget.NewSimpleRenderer(container.New(Arrange{Place: g.place, Min: g.MinSize}, g.line, g.track, g.fill))
}
