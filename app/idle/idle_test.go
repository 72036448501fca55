package idle

import (
	"slices"
	"testing"

	"yulan/app/kit"
	"yulan/app/kit/kittest"
)

// A pause is used for one piece of work after another; then something is repainted, so that
// Fyne forgets, and once it has, memory is returned. What the reader does puts all of it off.
func TestPausesAreUsedInOrder(t *testing.T) {
	var done []string
	pieces := 2
	c := &kittest.Clock{}
	p := Pauses{
		Threads: kit.Threads{After: c.After, Worker: func(func()) { done = append(done, "memory") }},
		Ahead: func() bool {
			pieces--
			if pieces < 0 {
				return false
			}
			done = append(done, "piece")
			return true
		},
		Repaint: func() { done = append(done, "repaint") },
	}
	for _, step := range []struct {
		name string
		busy int // how often the reader does something before the next alarm
		want []string
	}{
		{"nothing was shown", 0, nil},
		{"the reader pauses", 3, []string{"piece"}},
		{"and goes on pausing", 0, []string{"piece"}},
		{"nothing is left to do ahead", 0, nil},
		{"the reader rests", 0, []string{"repaint"}},
		{"but not long enough", 1, nil},
		{"and rests again", 0, []string{"repaint"}},
		{"for long", 0, []string{"memory"}},
		{"for good", 0, nil},
	} {
		done = nil
		for range step.busy {
			p.Busy()
		}
		c.Strike()
		if !slices.Equal(done, step.want) {
			t.Errorf("%s: done is %v, want %v", step.name, done, step.want)
		}
	}
}
