package across

import (
	"maps"
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/kit/hosttest"
	"yulan/app/kit/kittest"
	"yulan/charts"
)

// gridOf is a table of two columns with a lane above a row that has drawings.
func gridOf() *Grid {
	plot := &charts.GridPlot{Targets: []charts.PlotValue{{Low: 0.5, High: 0.5}}}
	line := []charts.GridLine{{Text: "5%"}, {Text: "6%以上"}, {Text: "达到"}}
	return newGrid(kit.NewMeasurer(), Table{Corner: "指标", Columns: []string{"2023", "2024"}, Rows: []charts.GridRow{
		{Label: "2024年：达到（1）", Cells: make([]charts.GridCell, 2), Lane: true},
		{Label: "粮食产量", Cells: []charts.GridCell{{Key: "a", Plot: plot, Lines: line}, {Key: "b", Lines: line}}},
	}}, func(Place) {}, func() {})
}

// A row is as high as its lines or its drawing, not as both together.
func TestRowsHaveDrawingsBesideTheirLines(t *testing.T) {
	hosttest.NewApp(t)
	g := gridOf()
	if got, most := g.rowHeight(g.Shown.Rows[1], 200), float32(3*lineHeight+2*cellAir); got > most {
		t.Errorf("a row is %v high, at most %v", got, most)
	}
	_, wide, _ := g.columns(0)
	if said := g.said[0] + charts.PlotWidth; wide[0] < said {
		t.Errorf("a column is %v wide; its drawing and its lines need %v", wide[0], said)
	}
}

// The ground of a lane is one band: over the lines between the columns, and to the end of the table.
func TestALaneIsOneBand(t *testing.T) {
	hosttest.NewApp(t)
	g := gridOf()
	g.Resize(fyne.NewSize(900, 300))
	for column := range 2 {
		c := newCell(kit.NewMeasurer())
		c.Resize(fyne.NewSize(100, 30))
		g.fill(Place{0, column}, c)
		ground := test.WidgetRenderer(c).(*cellRenderer).background
		from, to := ground.Position().X, ground.Position().X+ground.Size().Width
		if from >= 0 || to <= 100 || column == 1 && to < 900 {
			t.Errorf("column %d: the ground reaches from %v to %v", column, from, to)
		}
		g.fill(Place{1, column}, c)
	}
}

// A table takes no more room than what stands in it.
func TestATableTakesWhatItNeeds(t *testing.T) {
	hosttest.NewApp(t)
	g := gridOf()
	size := g.Wanted(fyne.NewSize(2000, 1000))
	if size.Width > 800 || size.Height > 200 {
		t.Errorf("a table of two columns and rows takes %v", size)
	}
	if narrow := g.Wanted(fyne.NewSize(250, 100)); narrow.Width > 250 || narrow.Height > 100 {
		t.Errorf("of too little it takes %v", narrow)
	}
}

// A cell that is chosen before the table has its place is in sight once it has, the first row at its
// beginning.
func TestATableBeginsAtItsFirstRow(t *testing.T) {
	hosttest.NewApp(t)
	rows := make([]charts.GridRow, 40)
	for i := range rows {
		rows[i] = charts.GridRow{Label: "粮食产量", Cells: []charts.GridCell{{Lines: []charts.GridLine{{Text: "5%"}}}}}
	}
	for chosen, first := range map[int]bool{0: true, 39: false} {
		g := newGrid(kit.NewMeasurer(), Table{Corner: "指标", Columns: []string{"2023"}, Rows: rows}, func(Place) {}, func() {})
		g.Choose(Place{chosen, 0})
		kittest.OnCanvas(g, 500, 400)
		seen, fill := map[int]bool{}, g.UpdateCell
		g.UpdateCell = func(id widget.TableCellID, o fyne.CanvasObject) {
			seen[id.Row-1] = true
			fill(id, o)
		}
		g.Refresh()
		if !seen[chosen] || seen[0] != first {
			t.Errorf("with row %d chosen, the rows %v are seen", chosen, slices.Sorted(maps.Keys(seen)))
		}
	}
}
