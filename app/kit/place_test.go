package kit

import (
	"testing"

	"fyne.io/fyne/v2"
)

func TestBeside(t *testing.T) {
	box, window := fyne.NewSize(100, 50), fyne.NewSize(400, 300)
	for _, c := range []struct {
		name  string
		about Frame
		want  fyne.Position
	}{
		{"above", Frame{20, 260, 40, 10}, fyne.NewPos(20, 204)},
		{"within a window that its place is below", Frame{20, 900, 40, 10}, fyne.NewPos(20, 250-tipAir)},
		{"below where there is no room", Frame{20, 30, 40, 10}, fyne.NewPos(20, 46)},
		{"left of the edge", Frame{380, 30, 10, 10}, fyne.NewPos(296, 46)},
		{"right of a row", Frame{20, 100, 200, 30}, fyne.NewPos(226, 90)},
		{"left of a row at the right edge", Frame{150, 100, 240, 30}, fyne.NewPos(44, 90)},
		{"above a row that takes the whole width", Frame{20, 100, 370, 30}, fyne.NewPos(20, 44)},
		{"right of a row at the foot", Frame{20, 280, 200, 20}, fyne.NewPos(226, 246)},
		{"below what is no row, being high", Frame{20, 30, 200, 120}, fyne.NewPos(20, 156)},
		{"in a window that is too low", Frame{20, 0, 40, 290}, fyne.NewPos(20, tipAir)},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := beside(c.about, box, window); got != c.want {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
}
