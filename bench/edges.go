package main

import (
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"math"
	"os"
)

// edges counts the edges of bars.
type edges struct{ blurred, all int }

func (e edges) plus(f edges) edges { return edges{e.blurred + f.blurred, e.all + f.all} }

// String implements fmt.Stringer.
func (e edges) String() string { return fmt.Sprintf("%d of %d", e.blurred, e.all) }

// edgesOf counts the edges of the bars in a picture file. One is blurred where the row or
// column of pixels next to the bar is neither of the bar's colour nor of the background's but
// between the two.
func edgesOf(path string) (edges, error) {
	f, err := os.Open(path)
	if err != nil {
		return edges{}, err
	}
	defer f.Close()
	decoded, err := png.Decode(f)
	if err != nil {
		return edges{}, fmt.Errorf("%s: %w", path, err)
	}
	img := image.NewRGBA(decoded.Bounds())
	draw.Draw(img, img.Rect, decoded, decoded.Bounds().Min, draw.Src)
	background := img.RGBAAt(img.Rect.Max.X-2, 1) // no chart has anything in that corner
	var e edges
	for _, bar := range barsOf(img, background) {
		of := img.RGBAAt(bar.Min.X, bar.Min.Y)
		x, y := (bar.Min.X+bar.Max.X)/2, (bar.Min.Y+bar.Max.Y)/2
		for _, next := range []image.Point{{bar.Min.X - 1, y}, {bar.Max.X, y}, {x, bar.Min.Y - 1}, {x, bar.Max.Y}} {
			e.all++
			if isBetween(img.RGBAAt(next.X, next.Y), of, background) {
				e.blurred++
			}
		}
	}
	return e, nil
}

// barsOf returns the rectangles of one colour that are large enough to be bars.
func barsOf(img *image.RGBA, background color.RGBA) []image.Rectangle {
	const least = 20 // pixels; no stroke of a letter is as thick
	var bars []image.Rectangle
	open := map[[2]int]int{} // the first row of each run of pixels that goes on
	for y := img.Rect.Min.Y; y <= img.Rect.Max.Y; y++ {
		now := map[[2]int]int{}
		for x := img.Rect.Min.X; y < img.Rect.Max.Y && x < img.Rect.Max.X; {
			from, c := x, img.RGBAAt(x, y)
			for x < img.Rect.Max.X && img.RGBAAt(x, y) == c {
				x++
			}
			if c == background || x-from < least {
				continue
			}
			run := [2]int{from, x}
			now[run] = y
			if first, ok := open[run]; ok && img.RGBAAt(from, y-1) == c {
				now[run] = first
			}
		}
		for run, first := range open {
			if kept, ok := now[run]; (!ok || kept != first) && y-first >= least {
				bars = append(bars, image.Rect(run[0], first, run[1], y))
			}
		}
		open = now
	}
	return bars
}

// isBetween tells whether a colour is a mixture of two others, and neither of them.
func isBetween(c, a, b color.RGBA) bool {
	const near = 3 // of 255
	x, y, z := [3]float64{float64(c.R), float64(c.G), float64(c.B)}, [3]float64{float64(a.R), float64(a.G), float64(a.B)},
		[3]float64{float64(b.R), float64(b.G), float64(b.B)}
	var along, length float64
	for i := range x {
		along += (x[i] - y[i]) * (z[i] - y[i])
		length += (z[i] - y[i]) * (z[i] - y[i])
	}
	share := along / length
	off := 0.0
	for i := range x {
		off = max(off, math.Abs(x[i]-(y[i]+share*(z[i]-y[i]))))
	}
	const pure = 0.02
	return off <= near && share > pure && share < 1-pure
}
