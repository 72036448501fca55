package export

import (
	"image"
	"image/color"
	"image/draw"
	"testing"

	"yulan/charts"
)

// What is transparent lies on squares; what is not, hides them.
func TestPreviewOnSquares(t *testing.T) {
	pic := image.NewRGBA(image.Rect(0, 0, 8, 4))
	draw.Draw(pic, image.Rect(4, 0, 8, 4), image.NewUniform(color.RGBA{0x20, 0x40, 0x60, 0xff}), image.Point{}, draw.Src)
	got := onSquares(pic, 80, 40)
	if a, b := got.RGBAAt(0, 0), got.RGBAAt(checkSquare, 0); a == b {
		t.Errorf("nothing is shown as %v everywhere", a)
	}
	if at := got.RGBAAt(79, 20); at != (color.RGBA{0x20, 0x40, 0x60, 0xff}) {
		t.Errorf("a mark is shown as %v", at)
	}
}

func TestPreviewOfALargePictureIsSmall(t *testing.T) {
	if got, want := previewSize(charts.Size{W: 8000, H: 4000, Scale: 2}, 800), (charts.Size{W: 1600, H: 800, Scale: 0.5}); got != want {
		t.Errorf("it is drawn as %+v, want %+v", got, want)
	}
	if got, want := previewSize(charts.Size{W: 400, H: 300, Scale: 6}, 800), (charts.Size{W: 400, H: 300, Scale: 2}); got != want {
		t.Errorf("it is drawn as %+v, want %+v", got, want)
	}
}
