package charts

import (
	"slices"
	"testing"
)

// A crowd fills every column up to its levels before a dot finds no room, each as near to its
// own x as possible; the columns are those from the left edge on, ten pixels wide.
func TestCrowdFillsEveryColumn(t *testing.T) {
	for _, c := range []struct {
		name   string
		xs     []int
		levels int
		want   []spot
	}{
		{"each in its own column", []int{5, 15, 25}, 1, []spot{{5, 0}, {15, 0}, {25, 0}}},
		{"the second on top", []int{5, 5}, 2, []spot{{5, 0}, {5, 1}}},
		{"beside where a column is full", []int{15, 15, 15}, 1, []spot{{15, 0}, {5, 0}, {25, 0}}},
		{"as far as the last column", []int{5, 5, 5}, 1, []spot{{5, 0}, {15, 0}, {25, 0}}},
		{"no room for the fourth", []int{5, 5, 5, 5}, 1, []spot{{5, 0}, {15, 0}, {25, 0}, {5, -1}}},
		{"right of the last column", []int{30}, 1, []spot{{25, 0}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := crowd(fallsAt(c.xs...), 10, 0, 30, c.levels); !slices.Equal(got, c.want) {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
}

// Dots that fall stay at their own x, on the lowest level where they touch no other.
func TestPile(t *testing.T) {
	got, levels := pile(fallsAt(0, 10, 11, 22), 5) // a pitch of 11
	if want := []spot{{0, 0}, {10, 1}, {11, 0}, {22, 0}}; !slices.Equal(got, want) || levels != 2 {
		t.Errorf("got %v on %d levels, want %v on 2", got, levels, want)
	}
}

// The end of a dot keeps others off its level, at the side to which it points and no other.
func TestEndsOfDotsTouchNoOther(t *testing.T) {
	const radius = 5
	tail := dotTail(radius)
	if tail < 4 {
		t.Fatalf("an end of %d pixels is not seen", tail)
	}
	for _, c := range []struct {
		name        string
		left, right int // sides
		apart, want int // distance, and level of the second dot
	}{
		{"neither has one", 0, 0, 11, 0},
		{"at least", 1, 0, 11, 1},
		{"at least, farther off", 1, 0, 11 + tail, 0},
		{"at most, right of a dot", 0, -1, 11, 1},
		{"at most, farther off", 0, -1, 11 + tail, 0},
		{"they point at each other", 1, -1, 11 + tail, 1},
		{"they point away", -1, 1, 11, 0},
	} {
		spots, _ := pile([]fall{{0, c.left}, {c.apart, c.right}}, radius)
		if spots[1].level != c.want {
			t.Errorf("%s: %d apart the second is on level %d, want %d", c.name, c.apart, spots[1].level, c.want)
		}
	}
}

func fallsAt(xs ...int) []fall {
	falls := make([]fall, len(xs))
	for i, x := range xs {
		falls[i].x = x
	}
	return falls
}
