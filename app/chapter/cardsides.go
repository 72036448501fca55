package chapter

import (
	"strings"

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

// follow shows the side that is turned up, and the selected figure on it.
func (c *Card) follow() {
	turned := c.deps.Charts.Turned(c.Chart)
	if turned && c.Back == nil {
		c.Back = newCardTable(c)
		c.sides.Add(c.Back)
	}
	c.View.Follow()
	c.glowAt(c.View.Painter.Selected(), turned)
	if c.Back == nil {
		return
	}
	c.Back.Rows.ShowFigure(c.View.Painter.Selected())
	if turned != c.Back.Visible() || c.View.Visible() == turned {
		kit.SetVisible(c.Back, turned)
		kit.SetVisible(c.View, !turned)
		kit.SetVisible(c.Layer, !turned)
		c.nameTurner()
		c.over = false // Fyne does not report that the pointer leaves a hidden object
		c.placeButtons()
		if size := c.sides.Size(); size.Width > 0 {
			c.veil.Lift(c.View.Painter.Motion, kit.Frame{Width: size.Width, Height: size.Height})
		}
	}
}

// glowAt returns where the mark of a figure is that has just become selected.
func (c *Card) glowAt(figure string, turned bool) {
	if figure == c.marked {
		return
	}
	c.marked = figure
	c.glow.Rest()
	if f, ok := c.View.Frame(figure); ok && !turned {
		c.glow.Lift(c.View.Painter.Motion, f)
	}
}

// setSpec shows another state of the same chart, on whichever side is up.
func (c *Card) setSpec(spec charts.Spec) {
	c.Spec = spec
	c.View.SetSpec(spec)
	if c.Back != nil {
		c.sides.Remove(c.Back)
		c.Back = nil
		c.View.Show()
		c.Layer.Show()
	}
	c.follow()
	c.placeButtons()
}

// IsTurned tells whether the table is up.
func (c *Card) IsTurned() bool { return c.Back != nil && c.Back.Visible() }

// next returns the figure a number of steps after the selected one, in the order of the picture
// or of the table's rows.
func (c *Card) next(step int) string {
	if c.IsTurned() {
		return c.Back.Rows.Next(c.View.Selected(), step)
	}
	return c.View.Next(step)
}

// cardTable is the other side of a chart: its title, and below it its data in rows.
type cardTable struct {
	widget.BaseWidget
	title *kit.Paragraph
	below *kit.Paragraph // its subtitle
	foot  *kit.Paragraph // its note and its source
	free  float32        // taken by the buttons beside the subtitle
	Rows  *rows.Table
	Data  []pages.ChartRow
}

// newCardTable returns the other side of a card.
func newCardTable(c *Card) *cardTable {
	t := &cardTable{Data: c.deps.Charts.Rows(c.Spec)}
	r, head := c.deps.Host.Measurer(), c.Spec.Head()
	t.title = kit.NewLine(r, kit.LookDialog, head.Title)
	t.below = kit.NewLine(r, kit.LookFoot, head.Subtitle)
	t.foot = kit.NewLine(r, kit.LookFoot, strings.TrimSpace(head.Note+" "+head.Source))
	t.free = float32(c.reserve())
	t.Rows = rows.New(c.deps.Host.Measurer(), valueColumns(pages.ChartColumns(c.deps.Host.Words())), tableRows(t.Data), c.deps.Pointing.Choose, c.deps.Escape)
	t.Rows.List.OnKey = c.onTableKey
	t.Rows.List.OnFocus = func() { c.deps.Charts.Do(IntentMean, c.Chart) }
	t.ExtendBaseWidget(t)
	return t
}

// valueColumns leaves out the headings of unit and qualifier, which are part of a value's text;
// a spreadsheet gets them separately.
func valueColumns(headings [rows.ColumnCount]string) [rows.ColumnCount]string {
	headings[rows.ColumnMeasure], headings[rows.ColumnPeriod] = "", ""
	return headings
}

// tableRows puts the rows of a chart into the columns of the table of all figures.
func tableRows(data []pages.ChartRow) []pages.TableRow {
	rows := make([]pages.TableRow, len(data))
	for i, d := range data {
		rows[i] = pages.TableRow{
			ID: d.ID, Name: d.Name, Value: d.Value, Location: d.Location,
		}
	}
	return rows
}

// copied returns what is copied for a spreadsheet: the selected row, or otherwise all rows
// under their headings.
func (t *cardTable) copied(w assets.Words) string {
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
		beside := size.Width - 2*backMargin - t.free
		below := max(kit.ButtonHeight, t.below.HeightFor(beside))
		kit.Put(t.below, backMargin, t.titleEnd(), beside, below)
		top, room := t.titleEnd()+below, size.Width-2*backMargin
		foot := t.foot.HeightFor(room)
		kit.Put(t.foot, backMargin, size.Height-foot-backTop, room, foot)
		kit.Put(t.Rows, 0, top, size.Width, size.Height-top-foot-backTop-2)
	}
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: place, Min: t.MinSize}, background, t.title, t.below, t.Rows, t.foot))
}
