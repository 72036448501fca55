package compare

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
)

// The measures of what stands at both ends of a row, in layout units.
const (
	handleColumn = 24 // of the handles, at the left
	crossColumn  = 26 // of what removes a row, at the right
	dotSide      = 2
	dotStep      = 5
	crossIcon    = 16
	dropLine     = 2
)

// Rows is a chart's rows as a list: a handle at the left of each, which drags it to another
// place, and at its right a cross that removes it. The chart between them stays a chart.
type Rows struct {
	widget.BaseWidget
	bench   *Bench
	Handles *edge
	Crosses *edge
	over    *kit.Tints // the row that the pointer means; over the chart, which fills its background
	drop    *canvas.Rectangle
	box     *fyne.Container
	hovered string // the figure that the pointer means; may be empty
	dragged string // the figure that is dragged; may be empty
	to      int    // before which row it would go
}

func newRows(b *Bench) *Rows {
	r := &Rows{bench: b, drop: canvas.NewRectangle(theme.Color(kit.ColorAccent)), over: kit.NewTints(theme.ColorNameHover, 4)}
	r.Handles, r.Crosses = newEdge(r, r.handle), newEdge(r, r.cross)
	r.Handles.tapped = func(figure string) { b.deps().Pointing.Choose(figure) }
	r.Handles.drags = true
	r.Crosses.tapped = b.room.remove
	r.drop.Hide()
	place := func(size fyne.Size) {
		kit.Put(r.Handles, 0, 0, handleColumn, size.Height)
		kit.Put(r.Crosses, size.Width-crossColumn, 0, crossColumn, size.Height)
	}
	r.box = container.New(kit.Arrange{Place: place, Min: r.MinSize}, r.Handles, r.Crosses, r.drop)
	r.ExtendBaseWidget(r)
	return r
}

// marks returns the rows, in coordinates of this widget.
func (r *Rows) marks() []kit.Mark {
	marks := r.bench.Marks()
	for i := range marks {
		marks[i].Frame.X -= r.Position().X
		marks[i].Frame.Y -= r.Position().Y
	}
	return marks
}

// at returns the row at a height, and whether there is one.
func (r *Rows) at(y float32) (kit.Mark, bool) {
	for _, m := range r.marks() {
		if y >= m.Frame.Y && y < m.Frame.Y+m.Frame.Height {
			return m, true
		}
	}
	return kit.Mark{}, false
}

// setHovered shows which row the pointer means.
func (r *Rows) setHovered(figure string) {
	if figure == r.hovered {
		return
	}
	r.hovered = figure
	r.Refresh()
}

// Refresh implements fyne.Widget.
func (r *Rows) Refresh() {
	r.tint()
	r.Handles.Refresh()
	r.Crosses.Refresh()
}

// tint has the row that the pointer means stand on a quiet band, over the whole width.
func (r *Rows) tint() {
	for _, m := range r.marks() {
		if m.Figure == r.hovered && r.dragged == "" {
			r.over.Set(kit.Frame{X: benchPadding - 6, Y: m.Frame.Y, Width: r.Size().Width + 12, Height: m.Frame.Height})
			return
		}
	}
	r.over.Set()
}

// drag shows where a row would go that is dragged to a height.
func (r *Rows) drag(figure string, y float32) {
	marks := r.marks()
	r.dragged, r.to = figure, len(marks)
	for i, m := range marks {
		if y < m.Frame.Y+m.Frame.Height/2 {
			r.to = i
			break
		}
	}
	if len(marks) == 0 {
		return
	}
	last := marks[len(marks)-1].Frame
	at := last.Y + last.Height
	if r.to < len(marks) {
		at = marks[r.to].Frame.Y
	}
	r.drop.FillColor = theme.Color(kit.ColorAccent)
	kit.Put(r.drop, 0, at-dropLine/2, r.Size().Width, dropLine)
	r.drop.Show()
	r.Refresh()
}

// end puts the row that was dragged where it was dragged to.
func (r *Rows) end() {
	figure, to := r.dragged, r.to
	if figure == "" {
		return
	}
	marks := r.marks()
	r.dragged = ""
	r.drop.Hide()
	before := ""
	if to < len(marks) {
		before = marks[to].Figure
	}
	if before != figure && !(to > 0 && marks[to-1].Figure == figure) {
		r.bench.room.place(figure, before)
	}
	r.Refresh()
}

// signAtRest is the colour of a sign that is in no use: of quiet text, which every theme keeps
// apart from a card by more than the 3 : 1 that a control needs.
const signAtRest = kit.ColorMuted

// handle is six dots that say that a row can be dragged.
func (r *Rows) handle(m kit.Mark, meant bool) []fyne.CanvasObject {
	ink := theme.Color(theme.ColorNameForeground)
	if !meant {
		ink = theme.Color(signAtRest)
	}
	var dots []fyne.CanvasObject
	middle := m.Frame.Y + m.Frame.Height/2
	for i := range 6 {
		dot := canvas.NewRectangle(ink)
		dot.CornerRadius = dotSide / 2
		kit.Put(dot, 6+float32(i%2)*dotStep, kit.Round(middle)-dotStep-dotSide/2+float32(i/2)*dotStep, dotSide, dotSide)
		dots = append(dots, dot)
	}
	return dots
}

// cross is the sign that removes a row.
func (r *Rows) cross(m kit.Mark, meant bool) []fyne.CanvasObject {
	ink := theme.ColorNameForeground
	if !meant {
		ink = signAtRest
	}
	icon := canvas.NewImageFromResource(theme.NewColoredResource(theme.CancelIcon(), ink))
	kit.Put(icon, (crossColumn-crossIcon)/2, kit.Round(m.Frame.Y+(m.Frame.Height-crossIcon)/2), crossIcon, crossIcon)
	return []fyne.CanvasObject{icon}
}

// MinSize implements fyne.CanvasObject.
func (r *Rows) MinSize() fyne.Size { return fyne.NewSize(1, 1) }

// CreateRenderer implements fyne.Widget.
func (r *Rows) CreateRenderer() fyne.WidgetRenderer {
	r.ExtendBaseWidget(r)
	return widget.NewSimpleRenderer(r.box)
}

// edge is a column at one end of the rows: a sign for each of them.
type edge struct {
	widget.BaseWidget
	rows   *Rows
	sign   func(m kit.Mark, meant bool) []fyne.CanvasObject
	tapped func(figure string)
	drags  bool
	over   string // the figure whose sign the pointer is on
	from   string // the figure that is dragged by its sign
}

var (
	_ fyne.Tappable      = (*edge)(nil)
	_ fyne.Draggable     = (*edge)(nil)
	_ desktop.Hoverable  = (*edge)(nil)
	_ desktop.Cursorable = (*edge)(nil)
)

func newEdge(r *Rows, sign func(kit.Mark, bool) []fyne.CanvasObject) *edge {
	e := &edge{rows: r, sign: sign}
	e.ExtendBaseWidget(e)
	return e
}

// Tapped implements fyne.Tappable.
func (e *edge) Tapped(at *fyne.PointEvent) {
	if m, ok := e.rows.at(at.Position.Y); ok {
		e.tapped(m.Figure)
	}
}

// Dragged implements fyne.Draggable.
func (e *edge) Dragged(d *fyne.DragEvent) {
	if !e.drags {
		return
	}
	if e.from == "" {
		m, ok := e.rows.at(d.Position.Y - d.Dragged.DY)
		if !ok {
			return
		}
		e.from = m.Figure
	}
	e.rows.drag(e.from, d.Position.Y)
}

// DragEnd implements fyne.Draggable.
func (e *edge) DragEnd() {
	e.from = ""
	e.rows.end()
}

// MouseIn implements desktop.Hoverable.
func (e *edge) MouseIn(m *desktop.MouseEvent) { e.MouseMoved(m) }

// MouseMoved implements desktop.Hoverable.
func (e *edge) MouseMoved(m *desktop.MouseEvent) {
	at, _ := e.rows.at(m.Position.Y)
	e.over = at.Figure
	e.rows.setHovered(at.Figure)
}

// MouseOut implements desktop.Hoverable.
func (e *edge) MouseOut() {
	e.over = ""
	e.rows.setHovered("")
}

// Cursor implements desktop.Cursorable.
func (e *edge) Cursor() desktop.Cursor {
	switch {
	case e.over == "":
		return desktop.DefaultCursor
	case e.drags:
		return desktop.VResizeCursor
	}
	return desktop.PointerCursor
}

// MinSize implements fyne.CanvasObject.
func (e *edge) MinSize() fyne.Size { return fyne.NewSize(1, 1) }

// CreateRenderer implements fyne.Widget.
func (e *edge) CreateRenderer() fyne.WidgetRenderer {
	e.ExtendBaseWidget(e)
	return kit.NewRebuilt(e, e.build)
}

// build sets a sign at each row.
func (e *edge) build() []fyne.CanvasObject {
	var objects []fyne.CanvasObject
	for _, m := range e.rows.marks() {
		meant := m.Figure == e.rows.hovered || m.Figure == e.rows.bench.selected || m.Figure == e.rows.dragged
		objects = append(objects, e.sign(m, meant)...)
	}
	return objects
}
