package app

import (
	"slices"
	"testing"
)

func TestMasonry(t *testing.T) {
	cases := []struct {
		name    string
		heights []float32
		width   float32
		want    []frame
		end     float32
	}{
		{"none", nil, 800, []frame{}, 100},
		{"side by side", []float32{50, 70}, 800, []frame{{0, 100, 395, 50}, {405, 100, 395, 70}}, 170},
		{
			"the next goes below the shorter",
			[]float32{50, 70, 30, 40},
			800,
			[]frame{{0, 100, 395, 50}, {405, 100, 395, 70}, {0, 160, 395, 30}, {405, 180, 395, 40}},
			220,
		},
		{"equal columns begin at the left", []float32{50, 50, 50}, 800, []frame{{0, 100, 395, 50}, {405, 100, 395, 50}, {0, 160, 395, 50}}, 210},
		{"narrow: one column", []float32{50, 70}, 600.5, []frame{{0, 100, 600, 50}, {0, 160, 600, 70}}, 230},
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
	p, _ := newTestPainter(t)
	g := newCardGrid(samplePage(t), p, newRuler(), cardActions{reveal: func(*card) {}, turned: func(string) bool { return false }})
	g.heightFor(500)
	last := g.frames[2]
	seen := func() []bool {
		return []bool{g.tiles.view.seen, g.cards[0].view.seen, g.cards[2].view.seen}
	}
	g.setView(0, 100)
	if want := []bool{true, true, false}; !slices.Equal(seen(), want) {
		t.Errorf("at the top: seen %v, want %v", seen(), want)
	}
	g.setView(last.y-100, last.y)
	if want := []bool{false, false, true}; !slices.Equal(seen(), want) {
		t.Errorf("just above the last card: seen %v, want %v", seen(), want)
	}
}
