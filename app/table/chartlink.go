package table

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
)

// chartLink names the chart that shows a figure; a tap leads there, or offers all if there are
// several.
type chartLink struct {
	widget.BaseWidget
	line *line
	refs []pages.ChartRef
	over bool
}

var (
	_ fyne.Tappable      = (*chartLink)(nil)
	_ desktop.Hoverable  = (*chartLink)(nil)
	_ desktop.Cursorable = (*chartLink)(nil)
)

// Tapped implements fyne.Tappable.
func (c *chartLink) Tapped(*fyne.PointEvent) {
	switch len(c.refs) {
	case 0:
	case 1:
		c.line.view.deps.ToChart(c.refs[0])
	default:
		kit.DropMenu(c.menu(), c)
	}
}

// menu lists the charts that show the figure.
func (c *chartLink) menu() *fyne.Menu {
	menu := fyne.NewMenu("")
	for _, ref := range c.refs {
		menu.Items = append(menu.Items, fyne.NewMenuItem(ref.Title, func() { c.line.view.deps.ToChart(ref) }))
	}
	return menu
}

// MouseIn implements desktop.Hoverable.
func (c *chartLink) MouseIn(*desktop.MouseEvent) { c.hover(true) }

// MouseMoved implements desktop.Hoverable.
func (c *chartLink) MouseMoved(*desktop.MouseEvent) {}

// MouseOut implements desktop.Hoverable.
func (c *chartLink) MouseOut() { c.hover(false) }

// hover says which charts it leads to, where they are only counted.
func (c *chartLink) hover(over bool) {
	c.over = over
	said := ""
	if v := c.line.view; over && !v.extra.titled {
		for i, ref := range c.refs {
			if i > 0 {
				said += "\n"
			}
			said += ref.Title
		}
	}
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(c)
	c.line.view.deps.Hint(said, kit.Frame{X: at.X, Y: at.Y, Width: c.Size().Width, Height: c.Size().Height})
	c.Refresh()
}

// Cursor implements desktop.Cursorable.
func (c *chartLink) Cursor() desktop.Cursor { return desktop.PointerCursor }

// MinSize implements fyne.CanvasObject.
func (c *chartLink) MinSize() fyne.Size { return fyne.NewSize(1, c.line.view.look.Height) }

// CreateRenderer implements fyne.Widget.
func (c *chartLink) CreateRenderer() fyne.WidgetRenderer {
	c.ExtendBaseWidget(c)
	return &linkRenderer{link: c, text: canvas.NewText("", nil)}
}

type linkRenderer struct {
	link *chartLink
	text *canvas.Text
}

// Refresh implements fyne.WidgetRenderer.
func (r *linkRenderer) Refresh() {
	c := r.link
	v := c.line.view
	r.text.Text, r.text.TextSize = chartLabel(c.refs, v.extra.titled, v.deps.Host.Words()), v.look.Text
	r.text.Color = theme.Color(kit.ColorMuted)
	if c.over {
		r.text.Color = theme.Color(kit.ColorAccent)
	}
	r.Layout(c.Size())
	canvas.Refresh(c)
}

// Layout implements fyne.WidgetRenderer.
func (r *linkRenderer) Layout(size fyne.Size) { kit.Put(r.text, 0, 0, size.Width, size.Height) }

// MinSize implements fyne.WidgetRenderer.
func (r *linkRenderer) MinSize() fyne.Size { return r.link.MinSize() }

// Objects implements fyne.WidgetRenderer.
func (r *linkRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.text} }

// Destroy implements fyne.WidgetRenderer.
func (r *linkRenderer) Destroy() {}
