package table

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/app/rows"
)

// The measures of a bar in a cell, in layout units.
const (
	barHeight = 10
	barTail   = 9 // of an open end, beyond or before the value
	barSoft   = 8 // of the hatched end of an approximate value
	barParts  = 6
	barStripe = 4 // from stripe to stripe of the hatch
	// barStripes is how many stripes a hatch has at most: they rise to the right, so that some
	// begin left of its end.
	barStripes = (barSoft+barHeight)/barStripe + 1
)

// line is an item of the table: a figure with its bar and the link to its chart, or the heading
// of a chapter.
type line struct {
	widget.BaseWidget
	view   *View
	row    *rows.Row
	link   *chartLink
	bar    pages.CellBar
	chosen bool
	head   string // of a heading; else empty
}

func newLine(v *View) *line {
	l := &line{view: v, row: rows.NewRow(v.measurer, &v.Fitted, &v.look, false)}
	l.link = &chartLink{line: l}
	l.link.ExtendBaseWidget(l.link)
	l.ExtendBaseWidget(l)
	return l
}

// setRow shows a figure.
func (l *line) setRow(row *pages.ListingRow, chosen bool) {
	l.head, l.bar, l.chosen = "", row.Bar, chosen
	l.link.refs = row.Charts
	l.row.Set(rows.Cells(row.TableRow), chosen)
	l.Refresh()
}

// setHead shows a heading.
func (l *line) setHead(text string) {
	l.head, l.bar, l.link.refs = text, pages.CellBar{}, nil
	l.Refresh()
}

// MinSize implements fyne.CanvasObject.
func (l *line) MinSize() fyne.Size { return fyne.NewSize(120, l.view.look.Height) }

// CreateRenderer implements fyne.Widget.
func (l *line) CreateRenderer() fyne.WidgetRenderer {
	l.ExtendBaseWidget(l)
	r := &lineRenderer{line: l, head: canvas.NewText("", nil)}
	r.head.TextStyle.Bold = true
	r.objects = []fyne.CanvasObject{l.row, r.head}
	for i := range r.parts {
		r.parts[i] = canvas.NewRectangle(nil)
		r.objects = append(r.objects, r.parts[i])
	}
	for i := range r.stripes {
		r.stripes[i] = canvas.NewLine(nil)
		r.objects = append(r.objects, r.stripes[i])
	}
	r.objects = append(r.objects, l.link)
	r.paint()
	return r
}

type lineRenderer struct {
	line    *line
	head    *canvas.Text
	parts   [barParts]*canvas.Rectangle // of the bar: its whole, body, end and its slices, zero
	stripes [barStripes]*canvas.Line    // of the end of an approximate value
	objects []fyne.CanvasObject
}

// paint draws the line.
func (r *lineRenderer) paint() {
	l := r.line
	size, isHead := l.Size(), l.head != ""
	kit.SetVisible(l.row, !isHead)
	kit.Put(l.row, 0, 0, size.Width, size.Height)
	r.head.Hidden = !isHead
	if isHead {
		r.head.Text, r.head.TextSize, r.head.Color = l.head, l.view.look.Text, theme.Color(theme.ColorNameForeground)
		kit.Put(r.head, rows.Margin, 2, size.Width-2*rows.Margin, size.Height-2)
	}
	r.paintBar()
	at := l.view.extra.charts
	shown := at.Width > 0 && len(l.link.refs) > 0
	kit.SetVisible(l.link, shown)
	if shown {
		kit.Put(l.link, at.X, 0, at.Width, size.Height)
		l.link.Refresh()
	}
}

// paintBar draws a growth rate as a bar from the line of zero, and a share as a bar on its
// whole. Its end shows how the value is bounded, as in the charts.
func (r *lineRenderer) paintBar() {
	l := r.line
	for _, p := range r.parts {
		p.Hidden = true
	}
	for _, s := range r.stripes {
		s.Hidden = true
	}
	at, b := l.view.extra.bar, l.bar
	if at.Width == 0 || b.To <= b.From {
		return
	}
	ink := theme.Color(kit.ColorPale)
	if l.chosen {
		ink = theme.Color(kit.ColorAccent)
	}
	n := 0
	part := func(x, width, height float32, colour fyne.ThemeColorName) {
		p := r.parts[n]
		n++
		p.Hidden, p.FillColor = false, ink
		if colour != "" {
			p.FillColor = theme.Color(colour)
		}
		kit.Put(p, kit.Round(x), kit.Round((l.Size().Height-height)/2), max(1, kit.Round(width)), height)
	}
	room := at.Width - barTail
	from, to := at.X+b.From*room, at.X+b.To*room
	if b.Whole {
		part(at.X+b.Zero*room, (1-b.Zero)*room, barHeight, kit.ColorLine)
	}
	paintEnds(b, from, to, part)
	if body, soft, _ := endOf(b, to-from); soft > 0 {
		r.hatch(from+body, soft, ink)
	}
	if !b.Whole {
		part(at.X+b.Zero*room, 1, barHeight+6, kit.ColorMuted)
	}
}

// hatch fills the end of a bar with slanted stripes, as the charts mark an approximate value.
func (r *lineRenderer) hatch(x, width float32, ink color.Color) {
	top := kit.Round((r.line.Size().Height - barHeight) / 2)
	for i, s := range r.stripes {
		foot := float32(i*barStripe) - barHeight + barStripe/2 // where it would meet the lower edge
		left, right := max(0, foot), min(width, foot+barHeight)
		if left >= right {
			continue
		}
		s.Hidden, s.StrokeColor, s.StrokeWidth = false, ink, 1.5
		s.Position1 = fyne.NewPos(x+left, top+barHeight-(left-foot))
		s.Position2 = fyne.NewPos(x+right, top+barHeight-(right-foot))
	}
}

// paintEnds paints the part of a bar between two places, and what its end says.
func paintEnds(b pages.CellBar, from, to float32, part func(x, width, height float32, colour fyne.ThemeColorName)) {
	body, _, open := endOf(b, to-from)
	end := from + body
	part(from, body, barHeight, "")
	switch {
	case open && b.AtMost: // an arrow to the left, from the bound
		part(to-2, 2, barHeight*0.8, "")
		part(to-6, 2, barHeight*0.4, "")
	case open: // one to the right, thin, so that it does not read as more of the bar
		part(end+2, 2, barHeight*0.8, "")
		part(end+6, 2, barHeight*0.4, "")
	case b.Cut:
		part(end-7, 2, barHeight+2, kit.ColorCard)
		part(end-3, 2, barHeight+2, kit.ColorCard)
	}
}

// Refresh implements fyne.WidgetRenderer.
func (r *lineRenderer) Refresh() {
	r.paint()
	canvas.Refresh(r.line)
}

// Layout implements fyne.WidgetRenderer.
func (r *lineRenderer) Layout(fyne.Size) { r.paint() }

// MinSize implements fyne.WidgetRenderer.
func (r *lineRenderer) MinSize() fyne.Size { return r.line.MinSize() }

// Objects implements fyne.WidgetRenderer.
func (r *lineRenderer) Objects() []fyne.CanvasObject { return r.objects }

// Destroy implements fyne.WidgetRenderer.
func (r *lineRenderer) Destroy() {}
