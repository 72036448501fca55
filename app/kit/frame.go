package kit

import (
	"slices"

	"fyne.io/fyne/v2"
)

// Frame is where something stands.
type Frame struct{ X, Y, Width, Height float32 }

// Holds tells whether a place lies in a frame.
func (f Frame) Holds(p fyne.Position) bool {
	return p.X >= f.X && p.X < f.X+f.Width && p.Y >= f.Y && p.Y < f.Y+f.Height
}

// moved returns a frame that is moved by as much as a place is from the origin.
func (f Frame) moved(by fyne.Position) Frame {
	return Frame{f.X + by.X, f.Y + by.Y, f.Width, f.Height}
}

// shared returns the area that two frames have in common.
func (f Frame) shared(with Frame) float32 {
	width := min(f.X+f.Width, with.X+with.Width) - max(f.X, with.X)
	height := min(f.Y+f.Height, with.Y+with.Height) - max(f.Y, with.Y)
	return max(0, width) * max(0, height)
}

// StepFrom returns the id a number of places after another in a list. From an id that is not in
// the list, this is the first or the last; of an empty list, it is "".
func StepFrom(ids []string, id string, step int) string {
	at := slices.Index(ids, id)
	switch last := len(ids) - 1; {
	case last < 0:
		return ""
	case at < 0 && step < 0:
		return ids[last]
	case at < 0:
		return ids[0]
	default:
		return ids[max(0, min(last, at+step))]
	}
}

// Extent is the horizontal extent of a tab; that of a hidden tab has no width.
type Extent struct{ X, Width float32 }

// holds tells whether a horizontal position is in the place.
func (p Extent) holds(x float32) bool { return x >= p.X && x < p.X+p.Width }
