package kit

import (
	"testing"

	"fyne.io/fyne/v2"
)

func TestAbove(t *testing.T) {
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
		{"above a row", Frame{20, 100, 370, 30}, fyne.NewPos(20, 44)},
		{"in a window that is too low", Frame{20, 0, 40, 290}, fyne.NewPos(20, tipAir)},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := clearest(c.about, box, window, true, nil); got != c.want {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
}

// A tooltip leaves the texts around a figure in sight as long as it can stand anywhere without covering
// them, and covers least of them otherwise.
func TestTooltipCoversNoText(t *testing.T) {
	box, window, dot := fyne.NewSize(100, 50), fyne.NewSize(400, 300), Frame{200, 150, 10, 10}
	for _, c := range []struct {
		name  string
		texts []Frame
		want  fyne.Position
	}{
		{"far away", []Frame{{0, 0, 100, 20}}, fyne.NewPos(200, 94)},
		{"at the right above", []Frame{{240, 100, 80, 20}}, fyne.NewPos(110, 94)},
		{"all above", []Frame{{100, 100, 300, 20}}, fyne.NewPos(200, 166)},
		{"above and below", []Frame{{100, 95, 300, 20}, {100, 190, 300, 20}}, fyne.NewPos(216, 130)},
		{"but at the left", []Frame{{100, 95, 300, 20}, {100, 190, 300, 20}, {220, 140, 80, 20}}, fyne.NewPos(94, 130)},
		{"all around, least below", []Frame{{0, 0, 400, 140}, {0, 140, 198, 160}, {212, 140, 188, 30}, {198, 200, 202, 100}}, fyne.NewPos(200, 166)},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := clearest(dot, box, window, true, c.texts); got != c.want {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
}

// The tooltip stands next to the pointer, beyond the mark where that is small, wherever in a mark
// of any size the pointer is, and never under the pointer.
func TestTooltipIsNearThePointer(t *testing.T) {
	const reach = tipReach + tipGap
	window := fyne.NewSize(1280, 800)
	for name, size := range map[string]fyne.Size{
		"dot": {Width: 8, Height: 8}, "bar": {Width: 420, Height: 30}, "row of a list": {Width: 900, Height: 44},
		"cell of a matrix": {Width: 110, Height: 52}, "units": {Width: 260, Height: 180}, "part of a stack": {Width: 600, Height: 28},
		"column of lines": {Width: 40, Height: 400}, "tile": {Width: 300, Height: 140}, "chip": {Width: 150, Height: 22},
	} {
		for _, at := range []fyne.Position{{X: 200, Y: 300}, {X: 2, Y: 2}, {X: 1270 - size.Width, Y: 790 - size.Height}} {
			mark := Frame{at.X, at.Y, size.Width, size.Height}
			for i := range 25 {
				p := fyne.NewPos(mark.X+mark.Width*float32(i%5)/4, mark.Y+mark.Height*float32(i/5)/4)
				box := fyne.NewSize(160, 84)
				far, own := apart(p, clearest(near(mark, p), box, window, true, nil), box), float32(0)
				if mark.Height <= tipLarge {
					own = mark.Height
				}
				if far.X > tipAir || far.Y > reach+own || far.Y < 1 {
					t.Errorf("%s at %v: from the pointer at %v it is %v", name, mark, p, far)
				}
			}
		}
	}
}

// apart returns how far a place is from a box, in both directions.
func apart(p, at fyne.Position, box fyne.Size) fyne.Position {
	return fyne.NewPos(max(at.X-p.X, p.X-at.X-box.Width, 0), max(at.Y-p.Y, p.Y-at.Y-box.Height, 0))
}
