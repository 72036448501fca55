package source

import "testing"

// The text stands beside the page where both have room, and else over the page.
func TestSplitSharesTheWidth(t *testing.T) {
	cases := []struct {
		name              string
		width, page, left float32
	}{
		{"usual", 1280, 883, 883},
		{"small", 1024, 684, 684},
		{"narrow", 800, 460, 460},
		{"narrower: over the page", 779, 779, 0},
	}
	s := &Split{}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if page, left := s.share(c.width); page != c.page || left != c.left {
				t.Errorf("got %v and %v, want %v and %v", page, left, c.page, c.left)
			}
		})
	}
}
