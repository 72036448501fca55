package kit

import (
	"slices"
	"testing"
)

func TestCapsOf(t *testing.T) {
	for way, want := range map[string][]string{
		"Esc":             {"Esc"},
		"Ctrl+Shift+Tab":  {"Ctrl", "Shift", "Tab"},
		"Ctrl++":          {"Ctrl", "+"},
		"+":               {"+"},
		"Ctrl+1 – Ctrl+9": {"Ctrl", "1", "–", "Ctrl", "9"},
	} {
		if got := capsOf(way); !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", way, got, want)
		}
	}
}

// Caps stand in the width that they get, a way in one line if that is wide enough for it, and
// none on another.
func TestKeyCapsFlow(t *testing.T) {
	newTestApp(t)
	k := newKeyCaps(NewMeasurer(), []string{"Ctrl+Tab", "Ctrl+Shift+Tab", "F", "Ctrl+1 – Ctrl+9"})
	for _, width := range []float32{130, 190, 400} {
		var all []Frame
		height := k.flow(width, func(_ int, f Frame) { all = append(all, f) })
		for i, f := range all {
			if f.X+f.Width > width || f.Y+f.Height > height {
				t.Errorf("%v wide: cap %d stands at %v, in a height of %v", width, i, f, height)
			}
			for _, o := range all[:i] {
				if f.Y == o.Y && f.X < o.X+o.Width {
					t.Errorf("%v wide: cap %v lies on %v", width, f, o)
				}
			}
		}
		if len(all) != 11 || all[2].Y != all[4].Y {
			t.Errorf("%v wide: %d caps; the second way begins at %v and ends at %v", width, len(all), all[2], all[4])
		}
	}
}
