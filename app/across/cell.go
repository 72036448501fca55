package across

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/charts"
)

// lookName is the look of a name at the left.
var lookName = kit.TextLook{Size: theme.SizeNameText, Colour: theme.ColorNameForeground, Bold: true, Leading: 1.4}

// cell is what stands in one place of the grid. Cells are used again for other places.
type cell struct {
	widget.BaseWidget
	measurer *kit.Measurer
	lines    []charts.GridLine
	name     *kit.Paragraph // of a row; hidden in any other cell
	note     string
	chosen   bool // this very cell
	inRow    bool // of the chosen cell
	left     bool
	lane     bool // heads the rows below
}

func newCell(r *kit.Measurer) *cell {
	c := &cell{measurer: r, name: kit.NewLine(r, lookName, "")}
	c.ExtendBaseWidget(c)
	return c
}

// setName shows the name of a row, with a note below.
func (c *cell) setName(name, note string, inRow bool) {
	c.lines, c.note, c.chosen, c.inRow, c.left, c.lane = nil, note, false, inRow, true, false
	c.name.SetText(name)
	c.Refresh()
}

// setHeading shows the heading of a column.
func (c *cell) setHeading(heading string, chosen bool) {
	role := charts.GridQuiet
	if chosen {
		role = charts.GridStrong
	}
	c.setLines([]charts.GridLine{{Text: heading, Role: role}}, false, false)
}

// setLines shows what stands in a cell.
func (c *cell) setLines(lines []charts.GridLine, chosen, inRow bool) {
	c.lines, c.chosen, c.inRow, c.left, c.lane = lines, chosen, inRow, false, false
	c.Refresh()
}

// MinSize implements fyne.CanvasObject: the grid says how large it is.
func (c *cell) MinSize() fyne.Size { return fyne.NewSize(leastWide, headHeight) }

// CreateRenderer implements fyne.Widget.
func (c *cell) CreateRenderer() fyne.WidgetRenderer {
	c.ExtendBaseWidget(c)
	r := &cellRenderer{cell: c, background: canvas.NewRectangle(nil), frame: canvas.NewRectangle(nil)}
	r.build()
	return r
}

type cellRenderer struct {
	cell              *cell
	background, frame *canvas.Rectangle
	objects           []fyne.CanvasObject
}

// colours are those of the roles; what has none is in ink.
func colourOf(role charts.GridRole) fyne.ThemeColorName {
	switch role {
	case charts.GridQuiet:
		return kit.ColorMuted
	case charts.GridTarget:
		return kit.ColorTarget
	case charts.GridVerdict:
		return kit.ColorVerdict
	case charts.GridPlain, charts.GridStrong, charts.GridWarning:
	}
	return theme.ColorNameForeground
}

// build sets the lines anew.
func (r *cellRenderer) build() {
	c, size := r.cell, r.cell.Size()
	r.objects = append(r.objects[:0], r.background, r.frame)
	r.background.FillColor = theme.Color(kit.ColorCard)
	if c.inRow || c.lane {
		r.background.FillColor = theme.Color(kit.ColorBackground)
	}
	r.background.Resize(size)
	r.placeFrame(size)
	if c.left {
		r.buildName(size)
		return
	}
	for i, l := range c.lines {
		bold := l.Role == charts.GridStrong || c.chosen
		text := canvas.NewText(c.measurer.Shorten(l.Text, textSize, bold, size.Width-cellSide), theme.Color(colourOf(l.Role)))
		text.TextSize, text.TextStyle.Bold, text.Alignment = textSize, bold, fyne.TextAlignCenter
		kit.Put(text, 0, cellAir+float32(i)*lineHeight, size.Width, lineHeight)
		r.objects = append(r.objects, text)
	}
}

// placeFrame marks a chosen cell, and one that somebody has to look at.
func (r *cellRenderer) placeFrame(size fyne.Size) {
	c := r.cell
	r.frame.Hidden = !c.chosen && !warns(c.lines)
	r.frame.FillColor = theme.Color(kit.ColorNoColour)
	r.frame.CornerRadius = 4
	r.frame.StrokeColor, r.frame.StrokeWidth = theme.Color(kit.ColorAdded), 1
	if c.chosen {
		r.frame.StrokeColor, r.frame.StrokeWidth = theme.Color(theme.ColorNameForeground), 2
	}
	kit.Put(r.frame, 2, 1, size.Width-4, size.Height-2)
}

// buildName sets a name from the left, and its note below.
func (r *cellRenderer) buildName(size fyne.Size) {
	c := r.cell
	width := size.Width - 2*cellSide
	high := c.name.HeightFor(width)
	top := float32(cellAir)
	kit.Put(c.name, cellSide, top, width, high)
	r.objects = append(r.objects, c.name)
	if c.note == "" {
		return
	}
	note := canvas.NewText(c.measurer.Shorten(c.note, textSize-1, false, width), theme.Color(kit.ColorMuted))
	note.TextSize = textSize - 1
	kit.Put(note, cellSide, top+high, width, lineHeight)
	r.objects = append(r.objects, note)
}

func (r *cellRenderer) Refresh() {
	r.build()
	canvas.Refresh(r.cell)
}

func (r *cellRenderer) Layout(fyne.Size)             { r.build() }
func (r *cellRenderer) MinSize() fyne.Size           { return r.cell.MinSize() }
func (r *cellRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *cellRenderer) Destroy()                     {}
