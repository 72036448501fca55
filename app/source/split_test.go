package source

import "testing"

// The text stands beside the page where both have room, and else over the page's charts,
// where the page's own text ends.
func TestSplitSharesTheWidth(t *testing.T) {
	const text = 252 // of a page's own text in a narrow window
	cases := []struct {
		name              string
		width, page, left float32
	}{
		{"usual", 1280, 883, 883},
		{"small", 1024, 684, 684},
		{"narrow: over the charts", 800, 800, text + 1},
		{"narrower", 480, 480, 140},
	}
	s := &Split{text: func(float32) float32 { return text }}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if page, left := s.share(c.width); page != c.page || left != c.left {
				t.Errorf("got %v and %v, want %v and %v", page, left, c.page, c.left)
			}
		})
	}
}
