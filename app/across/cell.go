package across

import (
	"slices"

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
	plot     *charts.GridPlot // at the left of the lines; may be nil
	texts    float32          // the width of the lines of the column, if it has plots; else 0
	name     *kit.Paragraph   // of a row; hidden in any other cell
	named    bool             // there is one
	note     string
	chosen   bool // this very cell
	inRow    bool // of the chosen cell
	left     bool
	right    bool    // its lines end at the right
	lane     bool    // heads the rows below
	beyond   float32 // of the last cell of a row: the room behind the last column
}

func newCell(r *kit.Measurer) *cell {
	c := &cell{measurer: r, name: kit.NewLine(r, lookName, "")}
	c.ExtendBaseWidget(c)
	return c
}

// setName shows the name of a row, with a note below; without a name the heading of the names.
func (c *cell) setName(name, note string, inRow bool) {
	c.lines, c.plot, c.note, c.chosen, c.inRow, c.left, c.lane = nil, nil, note, false, inRow, true, false
	c.named = name != ""
	c.name.SetText(name)
	c.Refresh()
}

// setHeading shows the heading of a column.
func (c *cell) setHeading(heading string, chosen bool) {
	role := charts.GridQuiet
	if chosen {
		role = charts.GridStrong
	}
	c.setLines(charts.GridCell{Lines: []charts.GridLine{{Text: heading, Role: role}}}, 0, false, false)
}

// setLines shows what stands in a cell of a column, which may have plots at the left of lines of a width.
func (c *cell) setLines(shown charts.GridCell, texts float32, chosen, inRow bool) {
	c.lines, c.plot, c.texts, c.chosen, c.inRow, c.left, c.lane = shown.Lines, shown.Plot, texts, chosen, inRow, false, false
	c.Refresh()
}

// MinSize implements fyne.CanvasObject: the grid says how large it is.
func (c *cell) MinSize() fyne.Size { return fyne.NewSize(leastWide, headHeight) }

// CreateRenderer implements fyne.Widget.
func (c *cell) CreateRenderer() fyne.WidgetRenderer {
	c.ExtendBaseWidget(c)
	r := &cellRenderer{cell: c, background: canvas.NewRectangle(nil), rule: canvas.NewRectangle(nil), frame: canvas.NewRectangle(nil)}
	r.build()
	return r
}

type cellRenderer struct {
	cell                    *cell
	background, rule, frame *canvas.Rectangle
	objects                 []fyne.CanvasObject
}

// bleed is how far what lies behind a row reaches into the room between the columns and the rows.
const bleed = 2

// colourOf returns the colour of a role; what has none is in ink.
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
	r.objects = append(r.objects[:0], r.background, r.rule, r.frame)
	r.placeGround(size)
	r.placeFrame(size)
	if c.left {
		r.buildName(size)
		return
	}
	top := float32(cellAir)
	plots := float32(0)
	if c.texts > 0 {
		plots = charts.PlotWidth
	}
	if c.plot != nil {
		r.buildPlot(kit.Round((size.Width+plots-c.texts)/2-plots), top)
	}
	for i, l := range c.lines {
		bold := l.Role == charts.GridStrong || c.chosen
		said := c.measurer.Shorten(l.Text, textSize, bold, size.Width-plots-cellSide)
		text := canvas.NewText(said, theme.Color(colourOf(l.Role)))
		text.TextSize, text.TextStyle.Bold = textSize, bold
		wide := c.measurer.Measure(said, textSize, bold)
		x, y := kit.Round(plots+(size.Width-plots-wide)/2), top+float32(i)*lineHeight
		if c.right {
			x = size.Width - cellSide - charts.SignRoom - wide
		}
		kit.Put(text, x, y, wide, lineHeight)
		r.objects = append(r.objects, text)
		r.buildSign(l, x, wide, y)
	}
}

// placeGround puts the ground behind a cell and the rule below it. Both reach into the room between
// the cells, so that those of a row are one band.
func (r *cellRenderer) placeGround(size fyne.Size) {
	c := r.cell
	r.background.FillColor = theme.Color(kit.ColorCard)
	if c.inRow || c.lane {
		r.background.FillColor = theme.Color(kit.ColorBackground)
	}
	wide := size.Width + 2*bleed + c.beyond
	if c.left {
		wide += bleed // those of the columns begin at their edge, as they can be scrolled
	}
	kit.Put(r.background, -bleed, -bleed, wide, size.Height+2*bleed)
	r.rule.FillColor = theme.Color(theme.ColorNameSeparator)
	kit.Put(r.rule, -bleed, size.Height+bleed-1, wide, 1)
}

// plotColours are those of the roles of a plot's marks.
var plotColours = map[charts.PlotRole]fyne.ThemeColorName{
	charts.PlotTarget: kit.ColorTarget, charts.PlotResult: theme.ColorNameForeground, charts.PlotUnjudged: kit.ColorMuted,
	charts.PlotLink: kit.ColorMuted, charts.PlotGround: kit.ColorCard,
}

// buildPlot draws what was aimed at and what came of it.
func (r *cellRenderer) buildPlot(left, top float32) {
	for _, m := range r.cell.plot.Marks(charts.PlotWidth) {
		fill := theme.Color(plotColours[m.Role])
		x, y, radius := left+float32(m.X0), top+float32(m.Y0), float32(m.Radius)
		if m.Role == charts.PlotGround {
			fill = r.background.FillColor
		}
		if radius > 0 {
			dot := canvas.NewCircle(fill)
			kit.Put(dot, x-radius, y-radius, 2*radius, 2*radius)
			r.objects = append(r.objects, dot)
			continue
		}
		bar := canvas.NewRectangle(fill)
		kit.Put(bar, x, y, float32(m.X1-m.X0), float32(m.Y1-m.Y0))
		r.objects = append(r.objects, bar)
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
	high, top := float32(0), float32(cellAir)
	if c.named {
		high = c.name.HeightFor(width)
	}
	kit.Put(c.name, cellSide, top, width, high)
	r.objects = append(r.objects, c.name)
	if c.note == "" {
		return
	}
	small := float32(textSize - 1)
	if high == 0 {
		small = textSize // it is the heading of the names
	}
	note := canvas.NewText(c.measurer.Shorten(c.note, small, false, width), theme.Color(kit.ColorMuted))
	note.TextSize = small
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

// warns says whether somebody has to look at a cell.
func warns(lines []charts.GridLine) bool {
	return slices.ContainsFunc(lines, func(l charts.GridLine) bool { return l.Role == charts.GridWarning })
}
