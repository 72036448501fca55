package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
)

// The measures of a row of the table of figures, in layout units.
const (
	rowHeight    = 24
	rowText      = 13
	rowMargin    = 22
	columnGap    = 24
	shortName    = 260 // below this width of names, a less needed column gives way first
	shortestName = 160
	widestGap    = 56
)

// columns says where the columns of the table stand. A column without width is left out.
type columns [columnCount]kit.Extent

// fitColumns shares a width between two margins out: every column gets what its widest text takes. Where that
// is too much, names are shortened, and before they get short the period is left out and
// then the measure; where it is not all, the gaps grow.
func fitColumns(widest [columnCount]float32, width, margin float32) columns {
	room := width - 2*margin
	gap := float32(columnGap)
	taken := -gap
	for _, w := range widest {
		taken += w + gap
	}
	over := taken - room
	if over <= 0 {
		gap = min(widestGap, gap-over/(columnCount-1))
	}
	for _, column := range []int{columnPeriod, columnMeasure} {
		if over > 0 && widest[columnName]-over < shortName {
			over -= widest[column] + gap
			widest[column] = 0
		}
	}
	if over > 0 {
		widest[columnName] = max(min(shortestName, widest[columnName]), widest[columnName]-over)
	}
	var out columns
	x := margin
	for i, w := range widest {
		if w > 0 {
			out[i] = kit.Extent{X: kit.Round(x), Width: kit.Round(w)}
			x += w + gap
		}
	}
	return out
}

// figureRow is one row of the table, or its head.
type figureRow struct {
	widget.BaseWidget
	measurer *kit.Measurer
	columns  *columns
	head     bool
	chosen   bool
	cells    [columnCount]string
}

func newFigureRow(r *kit.Measurer, c *columns, head bool) *figureRow {
	row := &figureRow{measurer: r, columns: c, head: head}
	row.ExtendBaseWidget(row)
	return row
}

// set changes what the row shows, and whether it is the selected one.
func (f *figureRow) set(cells [columnCount]string, chosen bool) {
	f.cells, f.chosen = cells, chosen
	f.Refresh()
}

// MinSize implements fyne.CanvasObject.
func (f *figureRow) MinSize() fyne.Size { return fyne.NewSize(120, rowHeight) }

// CreateRenderer implements fyne.Widget.
func (f *figureRow) CreateRenderer() fyne.WidgetRenderer {
	f.ExtendBaseWidget(f)
	r := &figureRowRenderer{row: f}
	for i := range r.texts {
		r.texts[i] = canvas.NewText("", nil)
		r.texts[i].TextSize = rowText
		r.objects = append(r.objects, r.texts[i])
	}
	r.texts[columnValue].Alignment = fyne.TextAlignTrailing // so that magnitudes can be compared
	r.paint()
	return r
}

type figureRowRenderer struct {
	row     *figureRow
	texts   [columnCount]*canvas.Text
	objects []fyne.CanvasObject
}

// paint writes every cell into its column, shortened where it has no room.
func (r *figureRowRenderer) paint() {
	f := r.row
	for i, t := range r.texts {
		at := f.columns[i]
		t.Hidden = at.Width == 0
		t.TextStyle.Bold = i == columnValue && !f.head || i == columnName && f.chosen
		t.Color = theme.Color(kit.ColorMuted)
		if f.chosen || !f.head && (i == columnName || i == columnValue) {
			t.Color = theme.Color(theme.ColorNameForeground) // muted is too faint on the selected row
		}
		t.Text = f.measurer.Shorten(f.cells[i], rowText, t.TextStyle.Bold, at.Width)
		kit.Put(t, at.X, 0, at.Width, f.Size().Height)
	}
}

func (r *figureRowRenderer) Refresh() {
	r.paint()
	canvas.Refresh(r.row)
}

func (r *figureRowRenderer) Layout(fyne.Size)             { r.paint() }
func (r *figureRowRenderer) MinSize() fyne.Size           { return r.row.MinSize() }
func (r *figureRowRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *figureRowRenderer) Destroy()                     {}
