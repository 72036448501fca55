package chartview

import (
	"fmt"
	"image"
	"testing"

	"fyne.io/fyne/v2"

	"yulan/app/kit"
	"yulan/charts"
)

// A region of a picture lies where the reader sees it, in both directions, however many
// pixels a layout unit has.
func TestChartViewFindsRegionsAtEveryScale(t *testing.T) {
	for _, scale := range []float32{1, 1.25, 2} {
		t.Run(fmt.Sprint(scale), func(t *testing.T) {
			v, _, _ := newTestView(t, true)
			px := func(units float32) int { return int(units * scale) }
			picture := charts.Picture{Image: image.NewRGBA(image.Rect(0, 0, px(300), px(200)))}
			want := kit.Frame{X: 40, Y: 120, Width: 80, Height: 20}
			picture.Regions = []charts.Region{{Key: "a.a", Rect: image.Rect(px(40), px(120), px(120), px(140))}}
			v.Shown = picture
			if got := v.FrameOf(picture.Regions[0].Rect); got != want {
				t.Errorf("the region stands at %v, want %v", got, want)
			}
			for _, c := range []struct {
				at    fyne.Position
				found bool
			}{
				{fyne.NewPos(41, 121), true},
				{fyne.NewPos(119, 139), true},
				{fyne.NewPos(80, 119), false},
				{fyne.NewPos(80, 141), false},
				{fyne.NewPos(39, 130), false},
				{fyne.NewPos(121, 130), false},
			} {
				m, found := v.At(c.at)
				if found != c.found || found && (m.Figure != "a.a" || m.Frame != want) {
					t.Errorf("at %v it finds %v: %v, want %v", c.at, found, m, c.found)
				}
			}
		})
	}
}
