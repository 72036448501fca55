package across

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/kit/hosttest"
	"yulan/app/kit/kittest"
	"yulan/charts"
)

// The largest matrix that is measured: the indicators of the table by a thousand reports.
const (
	manyIndicators = 46
	manyReports    = 1000
)

// manyCells is a grid of so many cells, as large as a window, and counts which it fills.
func manyCells(t testing.TB) (g *Grid, filled *int) {
	t.Helper()
	hosttest.NewApp(t)
	table := Table{Corner: "指标", Right: true}
	for j := range manyReports {
		table.Columns = append(table.Columns, fmt.Sprintf("第%d县 2025", j))
	}
	for i := range manyIndicators {
		row := charts.GridRow{Label: fmt.Sprintf("第%d项指标增速", i), Note: "%"}
		for j := range manyReports {
			row.Cells = append(row.Cells, charts.GridCell{Key: "a", Lines: []charts.GridLine{{Text: fmt.Sprintf("%d.%d%%", j%17, i%10), Sign: charts.SignRead}}})
		}
		table.Rows = append(table.Rows, row)
	}
	g = newGrid(kit.NewMeasurer(), table, func(Place) {}, func() {})
	filled = new(int)
	fill := g.UpdateCell
	g.UpdateCell = func(id widget.TableCellID, o fyne.CanvasObject) { *filled++; fill(id, o) }
	kittest.OnCanvas(g, 1280, 700)
	return g, filled
}

// A step of scrolling fills what is in sight, however many reports there are.
func TestScrollingAMatrixFillsWhatIsInSight(t *testing.T) {
	g, filled := manyCells(t)
	const inSight = 20 * 14 // rows and columns of a window of this size, with what begins beside them
	for step := range 5 {
		*filled = 0
		g.ScrollToOffset(fyne.NewPos(float32(step)*700, float32(step)*90))
		if *filled > 2*inSight {
			t.Errorf("step %d fills %d cells of %d in sight", step, *filled, inSight)
		}
	}
}

// A step of scrolling sideways in a matrix of a thousand reports, all but its painting, which is to fit in
// a frame of 16 ms.
func BenchmarkMatrixScroll(b *testing.B) {
	g, _ := manyCells(b)
	x := float32(0)
	for b.Loop() {
		x = float32(int(x+400) % 90_000)
		g.ScrollToOffset(fyne.NewPos(x, x/100))
	}
}

// Showing a matrix of a thousand reports anew, as each keystroke of its filter does.
func BenchmarkMatrixSet(b *testing.B) {
	g, _ := manyCells(b)
	table := g.Shown
	for b.Loop() {
		g.set(table)
	}
}
