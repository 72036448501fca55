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
			if got := crowd(c.xs, 10, 0, 30, c.levels); !slices.Equal(got, c.want) {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
}

// Dots that fall stay at their own x, on the lowest level where they touch no other.
func TestPile(t *testing.T) {
	got, levels := pile([]int{0, 9, 10, 20}, 10)
	if want := []spot{{0, 0}, {9, 1}, {10, 0}, {20, 0}}; !slices.Equal(got, want) || levels != 2 {
		t.Errorf("got %v on %d levels, want %v on 2", got, levels, want)
	}
}
