package chapter

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/app/rows"
	"yulan/assets"
	"yulan/charts"
)

// The place of the title of a card's table side, in layout units: as that of the picture.
const (
	backMargin = rows.TitleMargin // at its sides
	backTop    = 9
)

// Follow shows the side that the reader turned up, and the selected figure on it.
func (c *Card) Follow() {
	turned := c.deps.Charts.Turned(c.Chart)
	if turned && c.Back == nil {
		c.Back = newCardTable(c)
		c.sides.Add(c.Back)
	}
	c.View.Follow()
	if c.Back == nil {
		return
	}
	c.Back.Rows.ShowFigure(c.View.Painter.Selected())
	if turned != c.Back.Visible() || c.View.Visible() == turned {
		kit.SetVisible(c.Back, turned)
		kit.SetVisible(c.View, !turned)
		kit.SetVisible(c.Layer, !turned)
		c.over = false // of what is hidden Fyne does not say that the pointer left it
		c.placeButtons()
	}
}

// setSpec shows another state of the same chart, on the side that is up.
func (c *Card) setSpec(spec charts.Spec) {
	c.Spec = spec
	c.View.SetSpec(spec)
	if c.Back != nil {
		c.sides.Remove(c.Back)
		c.Back = nil
		c.View.Show()
		c.Layer.Show()
	}
	c.Follow()
	c.placeButtons()
}

// IsTurned tells whether the table is up.
func (c *Card) IsTurned() bool { return c.Back != nil && c.Back.Visible() }

// next returns the figure so many steps after the selected one, in the order of the
// picture or of the table's rows.
func (c *Card) next(step int) string {
	if c.IsTurned() {
		return c.Back.Rows.Next(c.View.Selected(), step)
	}
	return c.View.Next(step)
}

// cardTable is the other side of a chart: its title over what it shows in rows.
type cardTable struct {
	widget.BaseWidget
	title *kit.Paragraph
	Rows  *rows.Table
	Data  []pages.ChartRow
}

// newCardTable returns the other side of a card.
func newCardTable(c *Card) *cardTable {
	t := &cardTable{Data: c.deps.Charts.Rows(c.Spec)}
	t.title = kit.NewLine(c.deps.Host.Measurer(), kit.LookDialog, c.Spec.Head().Title)
	t.Rows = rows.New(c.deps.Host.Measurer(), pages.ChartColumns(c.deps.Host.Words()), tableRows(t.Data), c.deps.Pointing.Choose, c.deps.Escape)
	t.Rows.List.OnKey = c.onTableKey
	t.Rows.List.OnFocus = func() { c.deps.Charts.Do(IntentMean, c.Chart) }
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

// Copied returns what a spreadsheet is given: the selected row, or else all of them under
// their headings.
func (t *cardTable) Copied(w assets.Words) string {
	if i := t.Rows.Chosen; i >= 0 {
		return pages.TabSeparated(t.Data[i].Copied())
	}
	return pages.ChartText(w, t.Data)
}

// titleEnd returns where the title ends.
func (t *cardTable) titleEnd() float32 { return backTop + t.title.Height() }

// MinSize implements fyne.CanvasObject.
func (t *cardTable) MinSize() fyne.Size { return fyne.NewSize(1, 1) }

// CreateRenderer implements fyne.Widget.
func (t *cardTable) CreateRenderer() fyne.WidgetRenderer {
	t.ExtendBaseWidget(t)
	background := kit.NewSurface(kit.ColorCard) // the card has none but along its edge
	place := func(size fyne.Size) {
		kit.Put(background, 1, 1, size.Width-2, size.Height-2)
		kit.Put(t.title, backMargin, backTop, size.Width-2*backMargin, t.title.HeightFor(size.Width-2*backMargin))
		top := t.titleEnd() + kit.ButtonHeight
		kit.Put(t.Rows, 0, top, size.Width, size.Height-top-2)
	}
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: place, Min: t.MinSize}, background, t.title, t.Rows))
}
