package app

import (
	"slices"

	"fyne.io/fyne/v2"
)

// frame is where something stands.
type frame struct{ x, y, width, height float32 }

// holds tells whether a place lies in a frame.
func (f frame) holds(p fyne.Position) bool {
	return p.X >= f.x && p.X < f.x+f.width && p.Y >= f.y && p.Y < f.y+f.height
}

// stepFrom returns what stands so many places from an id in a list, the first or the last
// from one that is not there; "" if the list is empty.
func stepFrom(ids []string, id string, step int) string {
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

// place is where a tab stands; one that is not seen has no width.
type place struct{ x, width float32 }

// holds tells whether a horizontal position is in the place.
func (p place) holds(x float32) bool { return x >= p.x && x < p.x+p.width }
