package app

import (
	"errors"
	"image"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/software"

	"yulan/app/kit"
	"yulan/app/kit/kittest"
	"yulan/app/pages"
	"yulan/assets"
	"yulan/charts"
	"yulan/report"
)

// newTestApp returns an app without a display, in the theme of the window, light.
func newTestApp(t testing.TB) fyne.App {
	t.Helper()
	return kittest.NewApp(t, kit.NewTheme(kit.ThemeLight, assets.FontRegular, assets.FontBold))
}

// newTestWindow returns the whole window in Chinese, without a display and without
// goroutines.
func newTestWindow(t *testing.T) (*window, *kittest.Clock) {
	t.Helper()
	return newTestWindowOf(t, "")
}

// newTestWindowOf returns the same of the report in a folder.
func newTestWindowOf(t *testing.T, folder string) (*window, *kittest.Clock) {
	t.Helper()
	c := &kittest.Clock{}
	a := newTestApp(t)
	w, err := newWindow(a, folder, report.Chinese, kit.Threads{Worker: kittest.AtOnce, UI: kittest.AtOnce, After: c.After}, newFakeBoard(a))
	if err != nil {
		t.Fatal(err)
	}
	w.met = func(m kit.Mishap) { t.Errorf("%v\n%s", m, m.Stack) }
	w.win.Resize(usualWindow)
	return w, c
}

// A fakeBoard is a clipboard that keeps the pictures that were put there.
type fakeBoard struct {
	fyne.Clipboard
	pictures [][]byte
	textOnly bool
	err      error // of putting a picture there
	left     int   // how often it was left to the desktop
}

func newFakeBoard(a fyne.App) *fakeBoard { return &fakeBoard{Clipboard: a.Clipboard()} }

func (b *fakeBoard) TakesPictures() bool { return !b.textOnly }

func (b *fakeBoard) Leave() { b.left++ }

func (b *fakeBoard) PutPicture(png []byte) error {
	if b.err == nil {
		b.pictures = append(b.pictures, png)
	}
	return b.err
}

// newTestPainter returns a painter that draws blank pictures at once, all charts 150 high
// and tiles 72, and its clock: what charts look like is not this package's matter.
func newTestPainter(t *testing.T) (*painter, *kittest.Clock) {
	t.Helper()
	c := &kittest.Clock{}
	store := newPictures(kittest.AtOnce, kittest.AtOnce)
	store.render = blank
	return &painter{
		pictures: store,
		language: report.Chinese,
		theme:    func() (charts.Style, bool) { return charts.Light(), false },
		selected: func() string { return "" },
		canvas:   software.NewCanvas(),
		height: func(spec charts.Spec, _ int, _ charts.Look) int {
			if spec.Kind() == charts.KindTiles {
				return 72
			}
			return 150
		},
		after: c.After,
	}, c
}

// blank is a renderer of empty pictures that keep room for buttons where charts do.
func blank(_ charts.Spec, size charts.Size, look charts.Look) (charts.Picture, error) {
	w, h, err := size.Pixels()
	if err != nil {
		return charts.Picture{}, err
	}
	pic := charts.Picture{Image: image.NewRGBA(image.Rect(0, 0, w, h))}
	if look.Reserve > 0 {
		pic.Reserved = image.Rect(w-14-look.Reserve, 34, w-14, 52)
	}
	return pic, nil
}

// bars returns a chart of two bars.
func bars(t *testing.T, id string) charts.Spec {
	t.Helper()
	spec, err := charts.NewBars(charts.Head{ID: id, Title: "装备快于电子", Subtitle: "增加值同比增速 · %", Source: "来源：（三）一是 第3句"},
		[]charts.Row{{Key: "a.a", Label: "电子", Value: 17.3, Text: "17.3%"}, {Key: "b.b", Label: "装备", Value: 18, Text: "18%"}},
		charts.BarOptions{})
	if err != nil {
		t.Fatal(err)
	}
	return spec
}

// samplePage returns a small page that no change of the report's data changes.
func samplePage(t *testing.T) pages.Page {
	t.Helper()
	tiles, err := charts.NewTiles(charts.Head{ID: "chapter-3"}, []charts.Tile{
		{Row: charts.Row{Key: "c.c", Label: "计算机年产量", Value: 1}, Prefix: "突破", Number: "1", Suffix: "亿台"},
		{Row: charts.Row{Key: "d.d", Label: "重点产业链", Value: 33}, Number: "33", Suffix: "条"},
	})
	if err != nil {
		t.Fatal(err)
	}
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
		Tiles:  tiles,
		Charts: []charts.Spec{bars(t, "one"), bars(t, "two"), bars(t, "three")},
	}
}

var errBroken = errors.New("broken")
