// Package charttest is a sample page and a painter of blank pictures, for tests of the rooms
// that show charts. Only tests import it.
package charttest

import (
	"testing"

	"fyne.io/fyne/v2/driver/software"

	"yulan/app/chartview"
	"yulan/app/kit"
	"yulan/app/kit/kittest"
	"yulan/app/pages"
	"yulan/charts"
	"yulan/charts/chartstest"
	"yulan/report"
)

// NewPainter returns a painter that draws blank pictures at once, all charts 150 high,
// and its clock: what charts look like is not this package's matter.
func NewPainter(t testing.TB) (*chartview.Painter, *kittest.Clock) {
	t.Helper()
	c := &kittest.Clock{}
	store := chartview.NewPictures(kittest.AtOnce, kittest.AtOnce)
	store.Render = chartstest.Blank
	return &chartview.Painter{
		Pictures: store,
		Language: report.Chinese,
		Theme:    func() (charts.Style, kit.ThemeMode) { return charts.Light(), kit.ThemeLight },
		Selected: func() string { return "" },
		Canvas:   software.NewCanvas(),
		Height:   chartstest.Height,
		After:    c.After,
	}, c
}

// Page returns a small page that no change of the report's data changes.
func Page(t testing.TB) pages.Page {
	t.Helper()
	return pages.Page{
		Chapter: 3,
		Tab:     "现代产业",
		Title:   []pages.Span{{Text: "支柱产业增长"}, {Text: "17.3%", Figure: "a.a"}, {Text: "，数字化走进车间"}},
		Lead:    []pages.Span{{Text: "计算机年产量首次"}, {Text: "突破1亿台", Figure: "c.c"}, {Text: "。"}},
		Sections: []pages.Section{{Number: 1, Heading: "一　先进制造业", Body: []pages.Span{
			{Text: "电子增长"},
			{Text: "17.3%", Figure: "a.a"},
			{Text: "，装备增长"},
			{Text: "18%", Figure: "b.b"},
			{Text: "；围绕"},
			{Text: "33条", Figure: "d.d"},
			{Text: "重点产业链补链强链。"},
		}}},
		Charts: []charts.Spec{chartstest.Bars(t, "one"), chartstest.Bars(t, "two"), chartstest.Bars(t, "three")},
		Groups: []pages.Group{{To: 1}, {Section: 1, Heading: "一　先进制造业", From: 1, To: 3}},
	}
}
