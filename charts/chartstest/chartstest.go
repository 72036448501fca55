// Package chartstest is sample charts and a renderer of blank pictures, for tests of the rooms
// that show or save charts. Only tests import it.
package chartstest

import (
	"image"
	"testing"

	"yulan/charts"
)

// Height returns the height of a chart in tests that are not about what it looks like: 150,
// and of tiles 72.
func Height(spec charts.Spec, _ int, _ charts.Look) int {
	if spec.Kind() == charts.KindTiles {
		return 72
	}
	return 150
}

// Blank is a renderer of empty pictures that keep room for buttons where charts do.
func Blank(_ charts.Spec, size charts.Size, look charts.Look) (charts.Picture, error) {
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

// Bars returns a chart of two bars.
func Bars(t testing.TB, id string) charts.Spec {
	t.Helper()
	spec, err := charts.NewBars(charts.Head{ID: id, Title: "装备快于电子", Subtitle: "增加值同比增速 · %", Source: "来源：（三）一是 第3句"},
		[]charts.Row{{Key: "a.a", Label: "电子", Value: 17.3, Text: "17.3%"}, {Key: "b.b", Label: "装备", Value: 18, Text: "18%"}},
		charts.BarOptions{})
	if err != nil {
		t.Fatal(err)
	}
	return spec
}
