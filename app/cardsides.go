package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/charts"
)

// The place of the title of a card's table side, in layout units: as that of the picture.
const (
	backMargin = 14 // at its sides
	backTop    = 9
)

// addButton adds a button for something that can be done with the chart.
func (c *card) addButton(symbol fyne.Resource, text string, does Intent) {
	b := kit.NewPictureButton(c.deps.Host.Measurer(), symbol, text, func() {
		c.deps.Charts.Do(IntentMean, c.chart)
		c.deps.Charts.Do(does, c.chart)
	})
	b.Hide() // until its place is known
	c.buttons = append(c.buttons, b)
}

// reserve returns the width that the picture keeps free for the buttons.
func (c *card) reserve() int {
	width := float32(0)
	for _, b := range c.buttons {
		width += b.MinSize().Width
	}
	return int(width)
}

// placeButtons puts the buttons where the picture keeps room for them, or below the title
// of the table.
func (c *card) placeButtons() {
	var right, middle float32
	switch pic := c.view.shown; {
	case c.isTurned():
		right = c.Size().Width - cardBorder - backMargin + kit.ButtonPadding
		middle = cardBorder + c.back.titleEnd() + kit.ButtonHeight/2
	case pic.Image != nil && !pic.Reserved.Empty():
		room := c.view.frameOf(pic.Reserved)
		right = room.X + room.Width + cardBorder + kit.ButtonPadding
		middle = room.Y + room.Height/2 + cardBorder
	}
	for i := len(c.buttons) - 1; i >= 0; i-- {
		size := c.buttons[i].MinSize()
		right -= size.Width
		kit.Put(c.buttons[i], kit.Round(right), kit.Round(middle-size.Height/2), size.Width, size.Height)
		kit.SetVisible(c.buttons[i], middle > 0)
	}
}

// follow shows the side that the reader turned up, and the selected figure on it.
func (c *card) follow() {
	turned := !c.bare && c.deps.Charts.Turned(c.chart)
	if turned && c.back == nil {
		c.back = newCardTable(c)
		c.sides.Add(c.back)
	}
	c.view.follow()
	if c.back == nil {
		return
	}
	c.back.rows.showFigure(c.view.painter.selected())
	if turned != c.back.Visible() || c.view.Visible() == turned {
		kit.SetVisible(c.back, turned)
		kit.SetVisible(c.view, !turned)
		kit.SetVisible(c.layer, !turned)
		c.placeButtons()
	}
}

// setSpec shows another state of the same chart, on the side that is up.
func (c *card) setSpec(spec charts.Spec) {
	c.spec = spec
	c.view.setSpec(spec)
	if c.back != nil {
		c.sides.Remove(c.back)
		c.back = nil
		c.view.Show()
		c.layer.Show()
	}
	c.follow()
	c.placeButtons()
}

// isTurned tells whether the table is up.
func (c *card) isTurned() bool { return c.back != nil && c.back.Visible() }

// next returns the figure so many steps after the selected one, in the order of the
// picture or of the table's rows.
func (c *card) next(step int) string {
	if c.isTurned() {
		return c.back.rows.next(c.view.selected(), step)
	}
	return c.view.next(step)
}

// cardTable is the other side of a chart: its title over what it shows in rows.
type cardTable struct {
	widget.BaseWidget
	title *kit.Paragraph
	rows  *figuresView
	data  []pages.ChartRow
}

// newCardTable returns the other side of a card.
func newCardTable(c *card) *cardTable {
	t := &cardTable{data: c.deps.Charts.Rows(c.spec)}
	t.title = kit.NewLine(c.deps.Host.Measurer(), kit.LookDialog, c.spec.Head().Title)
	t.rows = newFiguresView(c.deps.Host.Measurer(), pages.ChartColumns(c.deps.Host.Words()), tableRows(t.data), c.deps.Pointing.Choose, c.deps.Escape)
	t.rows.list.OnKey = c.onTableKey
	t.rows.list.OnFocus = func() { c.deps.Charts.Do(IntentMean, c.chart) }
	t.ExtendBaseWidget(t)
	return t
}

// tableRows puts the rows of a chart into the columns of the table of all figures: unit
// and qualifier stand where that has measure and period.
func tableRows(data []pages.ChartRow) []pages.TableRow {
	rows := make([]pages.TableRow, len(data))
	for i, d := range data {
		rows[i] = pages.TableRow{
			ID: d.ID, Name: d.Name, Value: d.Value, Measure: d.Unit, Period: d.Qualifier, Location: d.Location,
		}
	}
	return rows
}

// copied returns what a spreadsheet is given: the selected row, or else all of them under
// their headings.
func (t *cardTable) copied(headings [columnCount]string) string {
	if i := t.rows.chosen; i >= 0 {
		return pages.TabSeparated(t.data[i].Copied())
	}
	return tableText(headings, t.data)
}

// tableText returns all rows of a chart under their headings, for a spreadsheet.
func tableText(headings [columnCount]string, data []pages.ChartRow) string {
	lines := [][columnCount]string{headings}
	for _, d := range data {
		lines = append(lines, d.Copied())
	}
	return pages.TabSeparated(lines...)
}

// titleEnd returns where the title ends.
func (t *cardTable) titleEnd() float32 { return backTop + t.title.Height() }

// MinSize implements fyne.CanvasObject.
func (t *cardTable) MinSize() fyne.Size { return fyne.NewSize(1, 1) }

// CreateRenderer implements fyne.Widget.
func (t *cardTable) CreateRenderer() fyne.WidgetRenderer {
	t.ExtendBaseWidget(t)
	ground := kit.NewSurface(kit.ColorCard) // the card has none but along its edge
	place := func(size fyne.Size) {
		kit.Put(ground, 1, 1, size.Width-2, size.Height-2)
		kit.Put(t.title, backMargin, backTop, size.Width-2*backMargin, t.title.HeightFor(size.Width-2*backMargin))
		top := t.titleEnd() + kit.ButtonHeight
		kit.Put(t.rows, 0, top, size.Width, size.Height-top-2)
	}
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: place, Min: t.MinSize}, ground, t.title, t.rows))
}
