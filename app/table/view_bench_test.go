package table

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"yulan/app/kit"
	"yulan/app/kit/hosttest"
	"yulan/app/kit/kittest"
	"yulan/app/pages"
	"yulan/assets"
	"yulan/report"
)

// manyRows is how many rows the table has to stay smooth with.
const manyRows = 100_000

// newManyRows returns a table of rows made of the report's figures, each under many names.
func newManyRows(b testing.TB, n int) *View {
	b.Helper()
	a := test.NewTempApp(b)
	a.Settings().SetTheme(kit.NewTheme(kit.ThemeLight, assets.FontRegular, assets.FontBold))
	r, err := pages.Load(assets.Report())
	if err != nil {
		b.Fatal(err)
	}
	w, err := assets.LoadWords(string(report.Chinese))
	if err != nil {
		b.Fatal(err)
	}
	figures := make([]report.Figure, n)
	for i := range figures {
		f := r.Figures[i%len(r.Figures)]
		f.ID = fmt.Sprintf("%s.copy-%d", f.ID, i)
		f.Name = report.NewText(fmt.Sprintf("%d区%s", i/len(r.Figures), f.Name.In(report.Chinese)), f.Name.In(report.English))
		figures[i] = f
	}
	table := newRows(pages.Reading{Report: r, In: pages.Speech{Language: report.Chinese, Words: w}}, pages.FigureRows(r, figures, report.Chinese, w))
	v := newView(table, Deps{
		Host: hosttest.New(b, report.Chinese), Reading: func() pages.Reading { return pages.Reading{} },
		Choose: func(string) {}, Escape: func() {}, Compare: func(fyne.CanvasObject, ...string) {}, Save: func(File) {}, ToChart: func(pages.ChartRef) {}, Hint: func(string, kit.Frame) {},
	}, nil)
	kittest.OnCanvas(v, 1280, 700)
	return v
}

// What one does with the table, each to be answered within 50 ms with 100,000 rows; a step
// of scrolling, all but its painting, within a frame of 16 ms. Texts are typed and taken
// back.
func BenchmarkTable(b *testing.B) {
	v := newManyRows(b, manyRows)
	b.Run("scroll", func(b *testing.B) {
		y := float32(0)
		for b.Loop() {
			y += 400
			v.List.ScrollToOffset(y)
		}
	})
	b.Run("sort", func(b *testing.B) {
		for i := 0; b.Loop(); i++ {
			v.Sort(pages.Order{Column: pages.ColumnName, Descending: i%2 == 0})
		}
	})
	b.Run("facet", func(b *testing.B) {
		keys := []string{"3"}
		for b.Loop() {
			v.Bar.choose(pages.FacetChapter, keys)
			if keys == nil {
				keys = []string{"3"}
			} else {
				keys = nil
			}
		}
		v.Filter(pages.Filter{})
	})
	for _, text := range []string{"增", "增加值", "zjz", "27,894"} {
		b.Run("text "+text, func(b *testing.B) {
			for b.Loop() {
				v.Filter(pages.Filter{Text: text})
				v.Filter(pages.Filter{})
			}
		})
	}
}
