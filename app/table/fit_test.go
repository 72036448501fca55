package table

import (
	"image/color"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/app/rows"
	"yulan/report"
)

// A wide table has bars, a wider one the charts too, and none of its columns lies over another.
func TestWideTableHasMoreColumns(t *testing.T) {
	natural := wants{widest: [rows.ColumnCount]float32{420, 110, 80, 60, 150}, usual: 380, charts: 400, counts: 60}
	cases := []struct {
		width       float32
		bar, charts bool
	}{{400, false, false}, {900, false, false}, {1030, true, false}, {1100, true, true}, {1200, true, true}, {1400, true, true}, {1920, true, true}, {2560, true, true}}
	for _, c := range cases {
		places, extra := fitWith(natural, c.width)
		if (extra.bar.Width > 0) != c.bar || (extra.charts.Width > 0) != c.charts {
			t.Errorf("%v wide: bars are %v wide, charts %v", c.width, extra.bar.Width, extra.charts.Width)
		}
		order := []kit.Extent{places[rows.ColumnName], places[rows.ColumnValue], extra.bar, places[rows.ColumnMeasure], places[rows.ColumnPeriod], places[rows.ColumnLocation], extra.charts}
		end := float32(0)
		for i, e := range order {
			if e.Width == 0 {
				continue
			}
			if e.X < end || e.X+e.Width > c.width {
				t.Errorf("%v wide: column %d stands at %v after %v", c.width, i, e, end)
			}
			end = e.X + e.Width
		}
		if c.width >= 1900 && c.width-end > 120 {
			t.Errorf("%v wide: %v are left", c.width, c.width-end)
		}
	}
}

// A few long names do not push the values and their bars away from all others: the bars are long
// enough to be compared, and begin where the value ends.
func TestLongNamesLeaveRoomForBars(t *testing.T) {
	w := wants{widest: [rows.ColumnCount]float32{820, 160, 120, 70, 190}, usual: 430, charts: 480, counts: 60}
	for _, c := range []struct{ width, bar, name float32 }{{1240, 150, 400}, {1280, 180, 320}, {1400, 180, 430}, {1920, 280, 440}, {2560, 480, 680}} {
		places, extra := fitWith(w, c.width)
		if extra.bar.Width < c.bar || places[rows.ColumnName].Width > c.name {
			t.Errorf("%v wide: bars are %v wide, names %v", c.width, extra.bar.Width, places[rows.ColumnName].Width)
		}
		if value := places[rows.ColumnValue]; extra.bar.X > value.X+value.Width+rows.Gap {
			t.Errorf("%v wide: a bar begins at %v, its value ends at %v", c.width, extra.bar.X, value.X+value.Width)
		}
	}
}

// Charts are named where every name of one has room, and counted elsewhere: nothing is cut.
func TestChartsAreNamedWholeOrCounted(t *testing.T) {
	w := wants{widest: [rows.ColumnCount]float32{820, 160, 120, 70, 190}, usual: 430, charts: 480, counts: 60}
	for _, c := range []struct {
		width  float32
		titled bool
	}{{1280, false}, {1366, false}, {1600, false}, {1920, true}, {2560, true}} {
		places, extra := fitWith(w, c.width)
		room := extra.charts.Width
		if extra.titled != c.titled || room < w.counts || c.titled && room < w.charts {
			t.Errorf("%v wide: charts have %v and are named: %t", c.width, room, extra.titled)
		}
		if name := places[rows.ColumnName].Width; name < nameTight || extra.bar.Width < barTight {
			t.Errorf("%v wide: names have %v, bars %v", c.width, name, extra.bar.Width)
		}
	}
}

// Whatever stands in the column of the charts, in either language and any width, is whole, and so is
// what is said above the bars.
func TestNothingOfChartsIsCut(t *testing.T) {
	for _, l := range report.Languages {
		v := newSampleListing(t, l)
		row := v.Table.Listing.Row(0)
		row.Charts = []pages.ChartRef{{ID: "one", Title: strings.Repeat("图", 30)}, {ID: "two", Title: "二"}}
		row.Bar = pages.CellBar{To: 0.5, Full: 45}
		w := v.deps.Host.Words()
		v.wants.charts, v.wants.counts = chartWidths(v.measurer, v.Table.Listing, w)
		caption := v.measurer.Measure(barCaption(v.Table.Listing, w), rows.TextSize, false)
		counted := 0
		for width := float32(800); width < 2600; width += 40 {
			_, extra := fitWith(v.wants, width)
			if extra.charts.Width > 0 {
				label := chartLabel(row.Charts, extra.titled, w)
				if need := v.measurer.Measure(label, rows.TextSize, false); need > extra.charts.Width {
					t.Errorf("%s, %v wide: %q takes %v of %v", l, width, label, need, extra.charts.Width)
				}
				if !extra.titled {
					counted++
				}
			}
			if extra.bar.Width >= barTight && caption > extra.bar.Width+rows.Gap {
				t.Errorf("%s, %v wide: what is above the bars takes %v of %v", l, width, caption, extra.bar.Width)
			}
		}
		if counted == 0 {
			t.Errorf("%s: charts are never counted", l)
		}
	}
}

// A figure that several charts show leads to each of them.
func TestLinkLeadsToEveryChart(t *testing.T) {
	v := newSampleListing(t, report.Chinese)
	var shown []string
	v.deps.ToChart = func(c pages.ChartRef) { shown = append(shown, c.ID) }
	l := newLine(v)
	l.link.refs = []pages.ChartRef{{ID: "one", Title: "一"}, {ID: "two", Title: "二"}}
	for _, item := range l.link.menu().Items {
		item.Action()
	}
	l.link.Tapped(nil) // in no window: it offers nothing, and leads nowhere by itself
	l.link.refs = l.link.refs[:1]
	l.link.Tapped(nil)
	if want := []string{"one", "two", "one"}; !slices.Equal(shown, want) {
		t.Errorf("it leads to %v, want %v", shown, want)
	}
}

// In a wide window rows are larger, as the rest of the page is, with columns and heights to match;
// beside a page they keep the room that words need.
func TestRowsGrowWithTheWindow(t *testing.T) {
	w := wants{widest: [rows.ColumnCount]float32{600, 160, 120, 70, 190}, usual: 430, charts: 480, counts: 60}
	last := float32(0)
	for _, c := range []struct{ window, table, text float32 }{{1280, 1280, 13}, {1900, 1900, 14}, {2400, 540, 13}, {2560, 2560, 15}, {3840, 3840, 15}, {3840, 800, 15}} {
		look := rows.LookIn(c.window, c.table)
		if look.Text != c.text || look.Height < 1.8*look.Text || look.Tall < 1.5*look.Height {
			t.Errorf("in %v of %v rows are %+v", c.table, c.window, look)
		}
		if c.table == c.window {
			if got := w.in(look).widest[rows.ColumnValue]; got < last || got < 160*c.text/13 {
				t.Errorf("in %v values want %v, before %v", c.table, got, last)
			}
		}
	}
}

// The end of a bar says how its value is bound.
func TestBarEnds(t *testing.T) {
	cases := []struct {
		bar        pages.CellBar
		body, soft float32
		open       bool
	}{
		{pages.CellBar{}, 50, 0, false},
		{pages.CellBar{About: true}, 50 - barSoft, barSoft, false},
		{pages.CellBar{AtLeast: true}, 50, 0, true},
		{pages.CellBar{AtMost: true}, 50 - barTail, 0, true},
	}
	for _, c := range cases {
		body, soft, open := endOf(c.bar, 50)
		if body != c.body || soft != c.soft || open != c.open {
			t.Errorf("%+v: %v, %v, %t", c.bar, body, soft, open)
		}
	}
}

// Chapters have headings where their rows stand together, and every row is found behind them.
func TestChapterHeadings(t *testing.T) {
	v := newSampleListing(t, report.Chinese)
	for i := range v.Table.Listing.Len() {
		row := v.Table.Listing.Row(i)
		row.Choices[pages.FacetChapter] = []pages.Choice{{Key: string(rune('a' + i)), Label: row.Name}}
	}
	v.findHeads()
	n := v.Table.Listing.Len()
	if len(v.heads) != n || v.items() != 2*n {
		t.Fatalf("%d headings of %d chapters, %d items", len(v.heads), n, v.items())
	}
	for place := range n {
		item := v.itemOf(place)
		before, isHead := v.before(item)
		if item != 2*place+1 || isHead || item-before != place {
			t.Errorf("row %d is item %d behind %d headings", place, item, before)
		}
		if _, isHead := v.before(item - 1); !isHead {
			t.Errorf("before row %d stands no heading", place)
		}
	}
	v.onSelected(0) // a heading: nothing is chosen
	v.Sort(pages.Order{Column: pages.ColumnName})
	if v.items() != n {
		t.Errorf("by name there are %d items of %d rows", v.items(), n)
	}
}

// The end of an approximate value is hatched, within its own width and height.
func TestApproximateEndIsHatched(t *testing.T) {
	r := &lineRenderer{line: &line{}}
	r.line.Resize(fyne.NewSize(100, rows.Height))
	for _, width := range []float32{barSoft, 3} {
		shown := 0
		for i := range r.stripes {
			r.stripes[i] = canvas.NewLine(nil)
			r.stripes[i].Hidden = true
		}
		r.hatch(20, width, color.Black)
		top := kit.Round((r.line.Size().Height - barHeight) / 2)
		for _, s := range r.stripes {
			if s.Hidden {
				continue
			}
			shown++
			for _, p := range []fyne.Position{s.Position1, s.Position2} {
				if p.X < 20 || p.X > 20+width || p.Y < top || p.Y > top+barHeight {
					t.Errorf("%v wide: a stripe goes to %v", width, p)
				}
			}
		}
		if shown < 2 {
			t.Errorf("%v wide: %d stripes make no hatch", width, shown)
		}
	}
}
