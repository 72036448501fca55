package charts

import (
	"image"
	"math"
	"slices"
)

// KindGrid is the kind of Grid.
const KindGrid Kind = "grid"

var gridKind = kind{
	name: KindGrid,
	samples: func() kindSamples {
		cell := func(key, result, target, verdict string, role GridRole) GridCell {
			lines := []GridLine{{Text: result, Role: GridStrong}, {Text: target, Role: GridTarget, Sign: SignRead}, {Text: verdict, Role: role}}
			switch role {
			case GridVerdict:
				lines[0].Sign, lines[2].Sign = SignSeen, SignMet
			case GridStrong:
				lines[0].Sign, lines[2].Sign = SignChanged, SignNotMet
			case GridQuiet:
				lines[2].Sign = SignAwaited
			case GridPlain, GridTarget, GridWarning:
			}
			return GridCell{Key: key, Lines: lines}
		}
		none := GridCell{Lines: []GridLine{{Text: "·", Role: GridQuiet}}}
		drawn := func(x GridCell, target, result PlotValue, judged bool) GridCell {
			x.Plot = &GridPlot{Targets: []PlotValue{target}, Results: []PlotValue{result}, Judged: judged}
			return x
		}
		usual := []GridRow{
			{Label: "国内生产总值增速", Note: "% · 不变价", Cells: []GridCell{
				cell("a", "8.1%", "6%以上", "达到", GridVerdict), cell("b", "3%", "5.5%左右", "未达到", GridStrong), cell("c", "—", "5%左右", "待结果", GridQuiet),
			}},
			{Label: "城镇新增就业", Note: "万人", Cells: []GridCell{
				cell("d", "1,269", "1,100以上", "达到", GridVerdict), none, cell("e", "—", "1,200左右", "待结果", GridQuiet),
			}},
		}
		single := []GridRow{{Label: "粮食产量", Cells: []GridCell{cell("a", "13,657", "13,000以上", "达到", GridVerdict)}}}
		high, low := PlotValue{Low: 1, High: 1}, PlotValue{}
		years := []string{"2021", "2022", "2023"}
		usual[0].Cells[0] = drawn(usual[0].Cells[0], PlotValue{Low: 0.6, High: 0.6, Bound: AtLeast}, high, true)
		usual[0].Cells[1] = drawn(usual[0].Cells[1], PlotValue{Low: 0.5, High: 0.5, Bound: About}, low, true)
		usual[0].Cells[2].Plot = &GridPlot{Targets: []PlotValue{{Low: 0.4, High: 0.6}}}
		single[0].Cells[0] = drawn(single[0].Cells[0], PlotValue{Low: 0.2, High: 0.2, Bound: AtMost}, PlotValue{Low: 0.9, High: 0.9, Bound: AtLeast}, false)
		open := GridCell{Key: "w", Lines: []GridLine{{Text: "5.1% | 4.9%", Role: GridStrong}, {Text: "两个候选", Role: GridWarning}}}
		gap := []GridRow{{Label: "居民消费价格涨幅", Cells: []GridCell{open, usual[0].Cells[1], usual[0].Cells[2]}}, {Label: "没有读到的一项", Cells: []GridCell{none, none, none}}}
		return kindSamples{
			Usual:  must(NewGrid(sampleHead("promises"), years, usual)),
			Empty:  must(NewGrid(sampleHead("none"), years, nil)),
			Single: must(NewGrid(sampleHead("one"), years[:1], single)),
			Gap:    must(NewGrid(sampleHead("gap"), years, gap)),
		}
	},
	of: func(h Head, rows []Row, _ *Reference) (Spec, error) {
		out := make([]GridRow, len(rows))
		for i, r := range rows {
			out[i] = GridRow{Label: r.Label, Cells: []GridCell{{Key: r.Key, Lines: []GridLine{{Text: r.Text}}}}}
		}
		return NewGrid(h, []string{""}, out)
	},
}

// Grid is a table: a row for each name, a column for each heading, and in each cell a few
// lines of text, perhaps beside a small drawing. Each row has a scale of its own, so that values of
// any unit may stand in it.
type Grid struct {
	head    Head
	columns []string
	rows    []GridRow
}

// GridRow is a row of a Grid. Note, in small type, tells what the label leaves open.
type GridRow struct {
	Label, Note string
	Cells       []GridCell // one for each column
	Lane        bool       // it heads the rows below, and its cells are empty
}

// hasPlots tells whether there are drawings in any row: then the columns have room for them beside
// their lines.
func hasPlots(rows []GridRow) bool { return slices.ContainsFunc(rows, GridRow.HasPlot) }

// GridCell is a cell. A cell without a key says that there is nothing: leaving it out is not
// counted.
type GridCell struct {
	Key   string
	Plot  *GridPlot // at the left of the lines; nil if there is none
	Lines []GridLine
}

// HasPlot tells whether there are drawings in the cells of a row.
func (r GridRow) HasPlot() bool {
	return slices.ContainsFunc(r.Cells, func(x GridCell) bool { return x.Plot != nil })
}

// GridLine is a line of a cell, which is shown as a whole or not at all.
type GridLine struct {
	Text string
	Role GridRole
	Sign GridSign
}

// GridRole says what a line of a cell is, and therefore how it looks.
type GridRole int

// The roles.
const (
	GridPlain   GridRole = iota
	GridStrong           // what the cell is about
	GridQuiet            // a remark on that
	GridTarget           // a target
	GridVerdict          // that a target is met
	GridWarning          // that somebody has to look at it; the cell has a frame of that colour
)

// warns tells whether somebody has to look at a cell.
func (x GridCell) warns() bool {
	return slices.ContainsFunc(x.Lines, func(l GridLine) bool { return l.Role == GridWarning })
}

// maxCells is how many cells a grid has at most.
const maxCells = 6000

// NewGrid returns a grid of rows under columns. It refuses what NewBars refuses, and rows
// without exactly one cell for each column.
func NewGrid(h Head, columns []string, rows []GridRow) (Grid, error) {
	c := newChecker(KindGrid, h)
	c.count(len(rows))
	c.count(len(columns))
	c.text(columns...)
	if n := len(rows) * len(columns); n > maxCells {
		c.fail("%d cells, at most %d: %s", n, maxCells, tooLarge)
	}
	out := make([]GridRow, len(rows))
	for i, r := range rows {
		c.text(r.Label, r.Note)
		if len(r.Cells) != len(columns) {
			c.fail("row %q: %d cells for %d columns: %s", r.Label, len(r.Cells), len(columns), partsUnfit)
		}
		out[i] = r
		out[i].Cells = make([]GridCell, len(r.Cells))
		for j, x := range r.Cells {
			c.part(Row{Key: x.Key})
			for _, l := range x.Lines {
				c.text(l.Text)
			}
			if x.Plot != nil && !x.Plot.isValid() {
				c.fail("row %q: a plot has a height beyond 0 to 1: %s", r.Label, partsUnfit)
			}
			out[i].Cells[j] = GridCell{x.Key, x.Plot, slices.Clone(x.Lines)}
		}
	}
	if c.err != nil {
		return Grid{}, c.err
	}
	return Grid{head: h, columns: slices.Clone(columns), rows: out}, nil
}

// Head implements Spec.
func (g Grid) Head() Head { return g.head }

// Kind implements Spec.
func (g Grid) Kind() Kind { return KindGrid }

// Keys implements Spec: the cells row by row.
func (g Grid) Keys() []string {
	var keys []string
	for _, r := range g.rows {
		for _, x := range r.Cells {
			keys = append(keys, x.Key)
		}
	}
	return keysOf(keys...)
}

func (g Grid) entries() []entry {
	var out []entry
	for _, r := range g.rows {
		for _, x := range r.Cells {
			if x.Key == "" {
				continue
			}
			e := entry{label: r.Label}
			row := Row{Key: x.Key, Label: r.Label}
			for i, l := range x.Lines {
				e.must = append(e.must, l.Text)
				if i == 0 {
					row.Text = l.Text
				}
			}
			e.rows = []Row{row}
			out = append(out, e)
		}
	}
	return out
}

func (g Grid) natural(m *measure, width float64) (want, least float64) {
	low, ok := g.smallest(m, width, 1)
	if !ok {
		return moreAbove + moreLine, moreAbove + moreLine
	}
	least = low.height(0)
	if len(low.columns) < len(g.columns) {
		return low.height(gridPad) + moreAbove + moreLine, least
	}
	if fit, ok := g.largest(m, width, math.Inf(1), 1); ok {
		return fit.height(gridPad), least
	}
	return low.height(gridPad), least
}

func (g Grid) plot(s *draft, area image.Rectangle) {
	if len(g.entries()) == 0 {
		s.noData(area)
		return
	}
	fit, shown := s.fitGrid(g, area)
	y := area.Min.Y
	if shown > 0 {
		free := float64(area.Dy()-fit.above(shown < len(g.rows) || len(fit.columns) < len(g.columns), s)) - fit.heightOf(shown, 0)
		pad := max(0, min(free/float64(shown), gridPad*s.room.spread*s.unit))
		y = s.gridHead(area, fit)
		end := float64(y)
		for i, r := range g.rows[:shown] {
			end += fit.rows[i] + pad
			row := image.Rect(area.Min.X, y, area.Max.X, int(end))
			if r.Lane {
				s.rect(row, s.style.Background)
			}
			s.rect(image.Rect(row.Min.X, y, row.Max.X, y+s.hair()), s.style.Line)
			row.Min.Y += s.hair()
			s.gridRow(row, fit, i, r, int(pad/2))
			y = row.Max.Y
		}
	}
	s.more(area, y, g.left(fit, shown))
}

// left counts the cells that are not shown.
func (g Grid) left(fit gridFit, shown int) int {
	left := 0
	for i, r := range g.rows {
		for j, x := range r.Cells {
			if x.Key != "" && (i >= shown || !slices.Contains(fit.columns, j)) {
				left++
			}
		}
	}
	return left
}

// gridHead sets the headings and returns where the rows begin.
func (s *draft) gridHead(area image.Rectangle, fit gridFit) int {
	for at, heading := range fit.headings {
		l := line{s: heading, size: fit.head, color: s.style.Muted, align: centre}
		box := fit.column(area, at)
		s.text(l, (box.Min.X+box.Max.X)/2, baseline(area.Min.Y, fit.head))
	}
	return area.Min.Y + ceil(fit.top)
}
