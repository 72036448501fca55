package rows

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
)

// The measures of a row of the table of figures, in layout units.
const (
	Height       = 24
	tallHeight   = 40 // of one whose name takes two lines
	TextSize     = 13
	Margin       = 22
	Gap          = 24
	shortName    = 260 // below this width of names, a less important column is dropped first
	shortestName = 160
	widestGap    = 56
)

// Places says where the columns of the table stand. A column without width is left out.
type Places [ColumnCount]kit.Extent

// Fit distributes a width between two margins over the columns: each gets the width of its
// longest text. If that is too much, names are shortened; before they get short, first the
// period and then the measure is dropped, and before they become useless also the place, which
// the details of the selected row give too. If there is room to spare, the gaps grow.
func Fit(widest [ColumnCount]float32, width, margin float32) Places {
	room := width - 2*margin
	gap := float32(Gap)
	taken := -gap
	for _, w := range widest {
		taken += w + gap
	}
	over := taken - room
	if over <= 0 {
		gap = min(widestGap, gap-over/(ColumnCount-1))
	}
	for _, column := range []int{ColumnPeriod, ColumnMeasure} {
		if over > 0 && widest[ColumnName]-over < shortName {
			over -= widest[column] + gap
			widest[column] = 0
		}
	}
	if over > 0 && widest[ColumnName]-over < min(shortestName, widest[ColumnName]) {
		over -= widest[ColumnLocation] + gap
		widest[ColumnLocation] = 0
	}
	if over > 0 {
		widest[ColumnName] = max(min(shortestName, widest[ColumnName]), widest[ColumnName]-over)
	}
	var out Places
	x := margin
	for i, w := range widest {
		if w > 0 {
			out[i] = kit.Extent{X: kit.Round(x), Width: kit.Round(w)}
			x += w + gap
		}
	}
	return out
}

// Row is one row of the table, or its head.
type Row struct {
	widget.BaseWidget
	measurer *kit.Measurer
	columns  *Places
	look     *Look
	head     bool
	chosen   bool
	cells    [ColumnCount]string
}

// NewRow returns an empty row, or the head of rows, in columns and with a look that are set
// elsewhere.
func NewRow(r *kit.Measurer, c *Places, look *Look, head bool) *Row {
	row := &Row{measurer: r, columns: c, look: look, head: head}
	row.ExtendBaseWidget(row)
	return row
}

// Set changes what the row shows, and whether it is the selected one.
func (f *Row) Set(cells [ColumnCount]string, chosen bool) {
	f.cells, f.chosen = cells, chosen
	f.Refresh()
}

// MinSize implements fyne.CanvasObject.
func (f *Row) MinSize() fyne.Size { return fyne.NewSize(120, f.look.Height) }

// CreateRenderer implements fyne.Widget.
func (f *Row) CreateRenderer() fyne.WidgetRenderer {
	f.ExtendBaseWidget(f)
	r := &figureRowRenderer{row: f}
	for i := range r.texts {
		r.texts[i] = canvas.NewText("", nil)
		r.objects = append(r.objects, r.texts[i])
	}
	r.second = canvas.NewText("", nil)
	r.objects = append(r.objects, r.second)
	r.texts[ColumnValue].Alignment = fyne.TextAlignTrailing // so that magnitudes can be compared
	r.paint()
	return r
}

type figureRowRenderer struct {
	row     *Row
	texts   [ColumnCount]*canvas.Text
	second  *canvas.Text // line of the name, in a row that is high enough
	objects []fyne.CanvasObject
}

// paint writes every cell into its column, shortened where it has no room. A name has a second
// line in a high row.
func (r *figureRowRenderer) paint() {
	f := r.row
	size, tall := f.look.Text, f.look.Tall
	for i, t := range r.texts {
		at := f.columns[i]
		t.TextSize = size
		t.Hidden = at.Width == 0
		t.TextStyle.Bold = i == ColumnValue && !f.head || i == ColumnName && f.chosen
		t.Color = theme.Color(kit.ColorMuted)
		if f.chosen || !f.head && (i == ColumnName || i == ColumnValue) {
			t.Color = theme.Color(theme.ColorNameForeground) // muted is too faint on the selected row
		}
		t.Text = f.measurer.Shorten(f.cells[i], size, t.TextStyle.Bold, at.Width)
		kit.Put(t, at.X, 0, at.Width, f.Size().Height)
	}
	name, at := r.texts[ColumnName], f.columns[ColumnName]
	r.second.Hidden = f.Size().Height < tall || name.Text == f.cells[ColumnName]
	if r.second.Hidden {
		return
	}
	r.second.Color, r.second.TextStyle, r.second.TextSize = name.Color, name.TextStyle, size
	name.Text, r.second.Text = f.measurer.TwoLines(f.cells[ColumnName], size, name.TextStyle.Bold, at.Width)
	kit.Put(name, at.X, 2, at.Width, tall/2-2)
	kit.Put(r.second, at.X, tall/2, at.Width, tall/2-2)
}

func (r *figureRowRenderer) Refresh() {
	r.paint()
	canvas.Refresh(r.row)
}

func (r *figureRowRenderer) Layout(fyne.Size)             { r.paint() }
func (r *figureRowRenderer) MinSize() fyne.Size           { return r.row.MinSize() }
func (r *figureRowRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *figureRowRenderer) Destroy()                     {}
