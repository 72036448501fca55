// Package rows is rows of figures in columns, as the back of a card and the table of all
// figures show them. It may use the kit and the rows of the pages.
package rows

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
)

// Table is a table of a few figures, such as a chart's. It is a list of rows and not
// Fyne's table, which selects and highlights single cells: here a row is one figure.
type Table struct {
	widget.BaseWidget
	header   *Row
	List     *kit.KeyList
	Chosen   int // the selected row; -1: none
	rows     []pages.TableRow
	widest   [ColumnCount]float32 // what each column would like
	measurer *kit.Measurer
	fitted   Places // in the present width
	look     Look
}

// TitleMargin is the room at the sides of the title above such a table, in layout units.
const TitleMargin = 14

// The columns of the table, in order.
const (
	ColumnName = iota
	ColumnValue
	ColumnMeasure
	ColumnPeriod
	ColumnLocation
	ColumnCount
)

// New returns the table of rows under their headings. Selecting a row chooses
// its figure.
func New(r *kit.Measurer, headings [ColumnCount]string, rows []pages.TableRow,
	choose func(figure string), escape func(),
) *Table {
	v := &Table{rows: rows, measurer: r, Chosen: -1, look: UsualLook()}
	v.widest = Widest(r, headings, rows)
	v.header = NewRow(r, &v.fitted, &v.look, true)
	v.header.Set(headings, false)
	v.List = kit.NewKeyList(
		func() int { return len(v.rows) },
		func() fyne.CanvasObject { return NewRow(r, &v.fitted, &v.look, false) },
		func(i widget.ListItemID, o fyne.CanvasObject) { o.(*Row).Set(Cells(v.rows[i]), i == v.Chosen) },
		escape,
	)
	v.List.WhenSelected(func(i widget.ListItemID) {
		v.choose(i)
		choose(v.rows[i].ID)
	})
	v.ExtendBaseWidget(v)
	return v
}

// ShowFigure selects the row of a figure and scrolls to it; an unknown figure selects none.
func (v *Table) ShowFigure(figure string) {
	i := slices.IndexFunc(v.rows, func(row pages.TableRow) bool { return figure != "" && row.ID == figure })
	if i < 0 {
		v.List.UnselectAll()
		v.choose(i)
		return
	}
	v.List.Select(i)
}

// Next returns the figure a number of rows after another; from one that is not there, the first
// or the last. It skips derived values, which are no figures.
func (v *Table) Next(figure string, step int) string {
	var ids []string
	for _, row := range v.rows {
		if row.ID != "" {
			ids = append(ids, row.ID)
		}
	}
	return kit.StepFrom(ids, figure, step)
}

// choose draws a row as selected, and the previous one as any other.
func (v *Table) choose(row int) {
	before := v.Chosen
	v.Chosen = row
	for _, i := range []int{before, row} {
		if i >= 0 && i < len(v.rows) {
			v.List.RefreshItem(i)
		}
	}
}

// Cells returns the texts of a row, by column.
func Cells(row pages.TableRow) [ColumnCount]string {
	return [ColumnCount]string{row.Name, row.Value, row.Measure, row.Period, row.Location}
}

// Widest returns the width of the widest text of each column. Only the texts that
// can be the widest are measured: a character is at most one em wide.
func Widest(r *kit.Measurer, headings [ColumnCount]string, rows []pages.TableRow) [ColumnCount]float32 {
	var widest [ColumnCount]float32
	var longest [ColumnCount]int
	for c, h := range headings {
		widest[c] = r.Measure(h, TextSize, true)
	}
	for _, row := range rows {
		for c, text := range Cells(row) {
			n := roughLength(text)
			if n > longest[c]*9/10 {
				widest[c] = max(widest[c], r.Measure(text, TextSize, c == ColumnValue))
				longest[c] = max(longest[c], n)
			}
		}
	}
	return widest
}

// roughLength counts a Chinese character as two.
func roughLength(text string) int {
	n := 0
	for _, r := range text {
		if r >= 0x2E80 {
			n++
		}
		n++
	}
	return n
}

// MinSize implements fyne.CanvasObject.
func (v *Table) MinSize() fyne.Size { return fyne.NewSize(120, 4*Height) }

// CreateRenderer implements fyne.Widget.
func (v *Table) CreateRenderer() fyne.WidgetRenderer {
	v.ExtendBaseWidget(v)
	background, rule := kit.NewSurface(kit.ColorCard), kit.NewRule()
	place := func(size fyne.Size) {
		v.fitted = Fit(v.widest, size.Width, TitleMargin) // in line with the title above
		kit.Put(background, 0, 0, size.Width, size.Height)
		kit.Put(v.header, 0, 4, size.Width, Height)
		kit.Put(rule, 0, Height+8, size.Width, 1)
		kit.Put(v.List, 0, Height+9, size.Width, size.Height-Height-9)
		v.header.Refresh()
		v.List.Refresh()
	}
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: place, Min: v.MinSize}, background, v.header, rule, v.List))
}
