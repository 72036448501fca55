package charts

import (
	"fmt"
	"math"
)

// The limits of a picture. A picture of MaxPixels takes 256 MB while it is drawn.
const (
	MinSide   = 48      // layout units
	maxSide   = 16384   // device pixels
	MaxPixels = 1 << 26 // device pixels
	MinScale  = 0.5
	MaxScale  = 8
)

// Size is a picture's size: layout units, and device pixels per layout unit.
type Size struct {
	W, H  int
	Scale float64 // 1 if it is 0
}

// SizeError says which limit a size goes beyond.
type SizeError struct {
	What       string // "width", "height", "pixels", "scale"
	Unit       string // "layout units", "pixels", ""
	Got, Limit float64
}

// Error implements error: "charts: width is 40000 pixels, at most 16384".
func (e SizeError) Error() string {
	bound := "at least"
	if e.Above() {
		bound = "at most"
	}
	unit := e.Unit
	if unit != "" {
		unit = " " + unit
	}
	return fmt.Sprintf("charts: %s is %.10g%s, %s %.10g", e.What, e.Got, unit, bound, e.Limit)
}

// Above tells whether it is too much, not too little. A scale that is not a number is too
// little.
func (e SizeError) Above() bool { return e.Got > e.Limit }

// Pixels returns the picture's size in device pixels, or a SizeError.
func (z Size) Pixels() (w, h int, err error) {
	scale := z.scale()
	if !(scale >= MinScale) {
		return 0, 0, SizeError{"scale", "", scale, MinScale}
	}
	if scale > MaxScale {
		return 0, 0, SizeError{"scale", "", scale, MaxScale}
	}
	for _, side := range []struct {
		what  string
		units int
	}{{"width", z.W}, {"height", z.H}} {
		if side.units < MinSide {
			return 0, 0, SizeError{side.what, "layout units", float64(side.units), MinSide}
		}
		if px := math.Round(float64(side.units) * scale); px > maxSide {
			return 0, 0, SizeError{side.what, "pixels", px, maxSide}
		}
	}
	w, h = int(math.Round(float64(z.W)*scale)), int(math.Round(float64(z.H)*scale))
	if w*h > MaxPixels {
		return 0, 0, SizeError{"area", "pixels", float64(w) * float64(h), MaxPixels}
	}
	return w, h, nil
}

// LargestScale returns the largest scale, in hundredths, at which the size keeps within
// the limits; 0 if there is none.
func (z Size) LargestScale() float64 {
	w, h := float64(z.W), float64(z.H)
	most := min(MaxScale, maxSide/w, maxSide/h, math.Sqrt(MaxPixels/(w*h)))
	for hundredths := math.Floor(100 * most); hundredths >= 100*MinScale; hundredths-- {
		z.Scale = hundredths / 100
		if _, _, err := z.Pixels(); err == nil {
			return z.Scale
		}
		if hundredths < 100*most-2 { // more than rounding is in the way
			break
		}
	}
	return 0
}

// LargestHeight returns the greatest height, in layout units, at which the size keeps
// within the limits, given its width and scale.
func (z Size) LargestHeight() int {
	most := math.Floor(min(maxSide, MaxPixels/math.Round(float64(z.W)*z.scale()))) // device pixels
	return int(most / z.scale())
}

func (z Size) scale() float64 {
	if z.Scale == 0 {
		return 1
	}
	return z.Scale
}
