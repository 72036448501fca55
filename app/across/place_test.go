package across

import (
	"testing"

	"fyne.io/fyne/v2"

	"yulan/app/chartview/charttest"
	"yulan/app/kit/hosttest"
	"yulan/app/pages"
	"yulan/charts"
	"yulan/report"
	"yulan/report/shelf"
)

// spots is a shelf on which only the chosen cells are kept.
type spots map[string]string

func (spots) Called(*report.Report) string        { return "" }
func (spots) Pass(_, _ []shelf.Mark)              {}
func (s spots) Spot(table string) string          { return s[table] }
func (s spots) SetSpot(table string, cell string) { s[table] = cell }

// frameOf is a frame with a table of some rows and a chart.
func frameOf(t *testing.T, rows int) *Frame {
	t.Helper()
	hosttest.NewApp(t)
	painter, _ := charttest.NewPainter(t)
	f := NewFrame(Deps{
		Host: hosttest.New(t, report.Chinese), Painter: painter, Reading: func() pages.Reading { return pages.Reading{} },
		Save: func(File) {}, GoTo: func(*report.Report, string) {}, Shelf: spots{}, Escape: func() {}, Open: func() {},
	}, func(Place) {})
	page := Page{Across: pages.Across{Title: "指标对照", Corner: "指标", Columns: []string{"甲", "乙"}}, ID: "matrix", Chart: charttest.Page(t).Charts[0]}
	for range rows {
		page.Rows = append(page.Rows, charts.GridRow{Label: "粮食产量", Cells: []charts.GridCell{{Key: "a", Lines: []charts.GridLine{{Text: "5%"}}}, {Key: "b", Lines: []charts.GridLine{{Text: "6%"}}}}})
	}
	f.Set(page)
	return f
}

// Beside a narrow table in a wide window stands what is said, with no chart there: the window is not left empty,
// and where it is narrow all stands below.
func TestWhatIsSaidStandsBesideANarrowTable(t *testing.T) {
	for size, beside := range map[fyne.Size]bool{
		fyne.NewSize(800, 500): false, fyne.NewSize(1280, 680): true, fyne.NewSize(1920, 980): true,
	} {
		f := frameOf(t, 6)
		f.page.Rules = []string{"期间、口径、范围、单位先相比。", "只是预计的结果不判定。"}
		f.ShowRules()
		f.ShowChart(nil)
		f.CreateRenderer()
		f.Resize(size)
		for range 2 { // with the rules, then with a cell
			f.place(size)
			end, left := f.card.Position().X+f.card.Size().Width, f.box.Position().X
			if beside && (left < end || f.box.Position().Y > f.card.Position().Y || left+f.box.Size().Width < size.Width*0.7) || !beside && left >= end {
				t.Errorf("%v: the table ends at %v, what is said begins at %v and is %v wide", size, end, left, f.box.Size().Width)
			}
			if low := f.box.Position().Y + f.box.Size().Height; low > size.Height || f.box.Size().Height < 20 {
				t.Errorf("%v: what is said is %v high and ends at %v", size, f.box.Size().Height, low)
			}
			f.ShowCell(Place{5, 1}, pages.CellPage{Title: "粮食产量", Evidences: []pages.Testimony{{Side: "结果", Value: "5%", Report: &report.Report{}}}})
		}
	}
}

// What a chosen cell rests on lies below the table and below the chart beside it, and the cell stays in
// sight above it.
func TestWhatACellRestsOnLiesOverNothing(t *testing.T) {
	for _, rows := range []int{1, 4, 40} {
		for _, size := range []fyne.Size{{Width: 800, Height: 500}, {Width: 1280, Height: 680}, {Width: 1920, Height: 980}, {Width: 2560, Height: 1300}} {
			f := frameOf(t, rows)
			f.CreateRenderer()
			f.Resize(size)
			f.ShowCell(Place{rows - 1, 1}, pages.CellPage{Title: "粮食产量", Evidences: []pages.Testimony{{Side: "结果", Value: "5%", Report: &report.Report{}}}})
			f.place(size)
			top := f.ground.Position().Y
			if end := f.beside.Position().Y + f.beside.Size().Height; f.chart != nil && !f.inPane && end > top {
				t.Errorf("%d rows, %v: the chart ends at %v, what is said begins at %v", rows, size, end, top)
			}
			if end := f.card.Position().Y + f.card.Size().Height; end > top || !f.ground.Visible() {
				t.Errorf("%d rows, %v: the table ends at %v, what is said begins at %v", rows, size, end, top)
			}
			if end := top + f.ground.Size().Height; end > size.Height {
				t.Errorf("%d rows, %v: what is said ends at %v", rows, size, end)
			}
		}
	}
}

// A table without rows is not shown, nor what saves it: an empty card says nothing. Where reports are
// wanting, the reader is offered to open one.
func TestATableWithoutRowsIsNotShown(t *testing.T) {
	for _, c := range []struct {
		name         string
		rows         int
		opens        bool
		table, offer bool
	}{
		{"rows", 2, false, true, false},
		{"a filter that nothing passes", 0, false, false, false},
		{"no reports", 0, true, false, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := frameOf(t, c.rows)
			f.page.Opens = c.opens
			f.Set(f.page)
			f.CreateRenderer()
			f.Resize(fyne.NewSize(1280, 680))
			if got := f.card.Visible(); got != c.table || f.Grid.Visible() != got || f.saving.Visible() != got {
				t.Errorf("the card is shown: %t, the table: %t, what saves it: %t; want %t", got, f.Grid.Visible(), f.saving.Visible(), c.table)
			}
			if f.opening.Visible() != c.offer || c.offer && f.opening.Size().IsZero() {
				t.Errorf("it offers to open a report: %t, %v large", f.opening.Visible(), f.opening.Size())
			}
		})
	}
}
