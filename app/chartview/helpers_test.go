package chartview

import (
	"errors"
	"image"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/software"

	"yulan/app/kit"
	"yulan/app/kit/kittest"
	"yulan/assets"
	"yulan/charts"
	"yulan/report"
)

// newTestApp returns an app without a display, in the theme of the window, light.
func newTestApp(t testing.TB) fyne.App {
	t.Helper()
	return kittest.NewApp(t, kit.NewTheme(kit.ThemeLight, assets.FontRegular, assets.FontBold))
}

// newTestPainter returns a painter that draws blank pictures at once, all charts 150 high
// and tiles 72, and its clock: what charts look like is not this package's matter.
func newTestPainter(t *testing.T) (*Painter, *kittest.Clock) {
	t.Helper()
	c := &kittest.Clock{}
	store := NewPictures(kittest.AtOnce, kittest.AtOnce)
	store.Render = blank
	return &Painter{
		Pictures: store,
		Language: report.Chinese,
		Theme:    func() (charts.Style, kit.ThemeMode) { return charts.Light(), kit.ThemeLight },
		Selected: func() string { return "" },
		Canvas:   software.NewCanvas(),
		Height: func(spec charts.Spec, _ int, _ charts.Look) int {
			if spec.Kind() == charts.KindTiles {
				return 72
			}
			return 150
		},
		After: c.After,
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

var errBroken = errors.New("broken")
