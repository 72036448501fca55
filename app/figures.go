package app

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
)

// figuresView is a table of a few figures, such as a chart's. It is a list of rows and not
// Fyne's table, which selects and highlights single cells: here a row is one figure.
type figuresView struct {
	widget.BaseWidget
	header   *figureRow
	list     *kit.KeyList
	chosen   int // the selected row; -1: none
	rows     []pages.TableRow
	widest   [columnCount]float32 // what each column would like
	measurer *kit.Measurer
	fitted   columns // in the present width
}

// The columns of the table, in order.
const (
	columnName = iota
	columnValue
	columnMeasure
	columnPeriod
	columnLocation
	columnCount
)

// newFiguresView returns the table of rows under their headings. Selecting a row chooses
// its figure.
func newFiguresView(r *kit.Measurer, headings [columnCount]string, rows []pages.TableRow,
	choose func(figure string), escape func(),
) *figuresView {
	v := &figuresView{rows: rows, measurer: r, chosen: -1}
	v.widest = widestCells(r, headings, rows)
	v.header = newFigureRow(r, &v.fitted, true)
	v.header.set(headings, false)
	v.list = kit.NewKeyList(
		func() int { return len(v.rows) },
		func() fyne.CanvasObject { return newFigureRow(r, &v.fitted, false) },
		func(i widget.ListItemID, o fyne.CanvasObject) { o.(*figureRow).set(cellsOf(v.rows[i]), i == v.chosen) },
		escape,
	)
	v.list.OnSelected = func(i widget.ListItemID) {
		v.choose(i)
		choose(v.rows[i].ID)
	}
	v.ExtendBaseWidget(v)
	return v
}

// showFigure selects the row of a figure and scrolls to it; no row if there is none.
func (v *figuresView) showFigure(figure string) {
	i := slices.IndexFunc(v.rows, func(row pages.TableRow) bool { return figure != "" && row.ID == figure })
	if i < 0 {
		v.list.UnselectAll()
		v.choose(i)
		return
	}
	v.list.Select(i)
}

// next returns the figure so many rows from another, the first or the last from one that
// is not there; derived values, which are no figures, are stepped over.
func (v *figuresView) next(figure string, step int) string {
	var ids []string
	for _, row := range v.rows {
		if row.ID != "" {
			ids = append(ids, row.ID)
		}
	}
	return kit.StepFrom(ids, figure, step)
}

// choose draws a row as the selected one, and the one before as any other.
func (v *figuresView) choose(row int) {
	before := v.chosen
	v.chosen = row
	for _, i := range []int{before, row} {
		if i >= 0 && i < len(v.rows) {
			v.list.RefreshItem(i)
		}
	}
}

// cellsOf returns the texts of a row, by column.
func cellsOf(row pages.TableRow) [columnCount]string {
	return [columnCount]string{row.Name, row.Value, row.Measure, row.Period, row.Location}
}

// widestCells returns the width of the widest text of each column. Only the texts that
// can be the widest are measured: a character is at most one em wide.
func widestCells(r *kit.Measurer, headings [columnCount]string, rows []pages.TableRow) [columnCount]float32 {
	var widest [columnCount]float32
	var longest [columnCount]int
	for c, h := range headings {
		widest[c] = r.Measure(h, rowText, true)
	}
	for _, row := range rows {
		for c, text := range cellsOf(row) {
			n := roughLength(text)
			if n > longest[c]*9/10 {
				widest[c] = max(widest[c], r.Measure(text, rowText, c == columnValue))
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
func (v *figuresView) MinSize() fyne.Size { return fyne.NewSize(120, 4*rowHeight) }

// CreateRenderer implements fyne.Widget.
func (v *figuresView) CreateRenderer() fyne.WidgetRenderer {
	v.ExtendBaseWidget(v)
	ground, rule := kit.NewSurface(kit.ColorCard), kit.NewRule()
	place := func(size fyne.Size) {
		v.fitted = fitColumns(v.widest, size.Width, backMargin) // in line with the title above
		kit.Put(ground, 0, 0, size.Width, size.Height)
		kit.Put(v.header, 0, 4, size.Width, rowHeight)
		kit.Put(rule, 0, rowHeight+8, size.Width, 1)
		kit.Put(v.list, 0, rowHeight+9, size.Width, size.Height-rowHeight-9)
		v.header.Refresh()
		v.list.Refresh()
	}
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: place, Min: v.MinSize}, ground, v.header, rule, v.list))
}
