package main

import (
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"os"
	"path/filepath"
	"testing"
)

func TestEdgesOf(t *testing.T) {
	var (
		bar   = color.RGBA{0x4e, 0x6b, 0x8a, 0xff}
		half  = color.RGBA{0xa6, 0xb5, 0xc4, 0xff}
		axis  = color.RGBA{0x20, 0x20, 0x20, 0xff}
		large = image.Rect(20, 20, 90, 60)
	)
	tests := []struct {
		name  string
		paint func(fill func(image.Rectangle, color.RGBA))
		want  edges
	}{
		{"no bar", func(func(image.Rectangle, color.RGBA)) {}, edges{}},
		{"sharp", func(fill func(image.Rectangle, color.RGBA)) { fill(large, bar) }, edges{0, 4}},
		{"a stroke of a letter", func(fill func(image.Rectangle, color.RGBA)) { fill(image.Rect(20, 20, 90, 32), bar) }, edges{}},
		{"blurred at the right", func(fill func(image.Rectangle, color.RGBA)) {
			fill(image.Rect(90, 20, 91, 60), half)
			fill(large, bar)
		}, edges{1, 4}},
		{"blurred all round", func(fill func(image.Rectangle, color.RGBA)) {
			fill(large.Inset(-1), half)
			fill(large, bar)
		}, edges{4, 4}},
		{"at an axis", func(fill func(image.Rectangle, color.RGBA)) {
			fill(image.Rect(19, 0, 20, 100), axis)
			fill(large, bar)
		}, edges{0, 4}},
		{"two", func(fill func(image.Rectangle, color.RGBA)) {
			fill(large, bar)
			fill(image.Rect(20, 70, 60, 95), bar)
		}, edges{0, 8}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			img := image.NewRGBA(image.Rect(0, 0, 120, 100))
			fill := func(r image.Rectangle, c color.RGBA) { draw.Draw(img, r, image.NewUniform(c), image.Point{}, draw.Src) }
			fill(img.Rect, color.RGBA{0xff, 0xff, 0xff, 0xff})
			test.paint(fill)
			path := filepath.Join(t.TempDir(), "a.png")
			f, err := os.Create(path)
			if err != nil {
				t.Fatal(err)
			}
			if err := png.Encode(f, img); err != nil {
				t.Fatal(err)
			}
			if err := f.Close(); err != nil {
				t.Fatal(err)
			}
			if got, err := edgesOf(path); got != test.want || err != nil {
				t.Errorf("got %v, %v, want %v", got, err, test.want)
			}
		})
	}
}

// Every program is to draw the same 24 charts, each with bars to compare.
func TestReportCharts(t *testing.T) {
	charts, err := reportCharts()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range charts {
		if c.Title == "" || c.Subtitle == "" || c.Source == "" || len(c.Bars) < 2 {
			t.Errorf("%+v has not everything that a chart needs", c)
		}
		for i, b := range c.Bars {
			if b.Label == "" || b.Text == "" || b.Value <= 0 || i > 0 && b.Value > c.Bars[i-1].Value {
				t.Errorf("%s: bar %d is %+v", c.Title, i, b)
			}
		}
	}
}
