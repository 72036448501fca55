package chapter

import (
	"slices"
	"testing"

	"yulan/app/chartview/charttest"
	"yulan/app/kit"
)

func TestMasonry(t *testing.T) {
	cases := []struct {
		name    string
		heights []float32
		width   float32
		want    []kit.Frame
		end     float32
	}{
		{"none", nil, 800, []kit.Frame{}, 100},
		{"side by side", []float32{50, 70}, 800, []kit.Frame{{X: 0, Y: 100, Width: 395, Height: 50}, {X: 405, Y: 100, Width: 395, Height: 70}}, 170},
		{
			"the next goes below the shorter",
			[]float32{50, 70, 30, 40},
			800,
			[]kit.Frame{{X: 0, Y: 100, Width: 395, Height: 50}, {X: 405, Y: 100, Width: 395, Height: 70}, {X: 0, Y: 160, Width: 395, Height: 30}, {X: 405, Y: 180, Width: 395, Height: 40}},
			220,
		},
		{"equal columns begin at the left", []float32{50, 50, 50}, 800, []kit.Frame{{X: 0, Y: 100, Width: 395, Height: 50}, {X: 405, Y: 100, Width: 395, Height: 50}, {X: 0, Y: 160, Width: 395, Height: 50}}, 210},
		{"narrow: one column", []float32{50, 70}, 600.5, []kit.Frame{{X: 0, Y: 100, Width: 600, Height: 50}, {X: 0, Y: 160, Width: 600, Height: 70}}, 230},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, end := masonry(len(c.heights), 100, c.width, func(i int, _ float32) float32 { return c.heights[i] })
			if !slices.Equal(got, c.want) || end != c.end {
				t.Errorf("got  %v to %v\nwant %v to %v", got, end, c.want, c.end)
			}
		})
	}
}

// What is far below the screen is not drawn; what is within half a screen of it is.
func TestCardGridDrawsWhatIsNear(t *testing.T) {
	newTestApp(t)
	p, _ := charttest.NewPainter(t)
	g := newCardGrid(charttest.Page(t), cardDeps{Deps: silentDeps(t, p), reveal: func(*Card) {}})
	g.HeightFor(500)
	last := g.frames[2]
	seen := func() []bool {
		return []bool{g.Tiles.View.Seen, g.Cards[0].View.Seen, g.Cards[2].View.Seen}
	}
	g.setView(0, 100)
	if want := []bool{true, true, false}; !slices.Equal(seen(), want) {
		t.Errorf("at the top: seen %v, want %v", seen(), want)
	}
	g.setView(last.Y-100, last.Y)
	if want := []bool{false, false, true}; !slices.Equal(seen(), want) {
		t.Errorf("just above the last card: seen %v, want %v", seen(), want)
	}
}
