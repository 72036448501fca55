package preferences

import "testing"

// What is stored may be of another version, or written by nobody: then the usual is taken.
func TestStoredChoices(t *testing.T) {
	for kept, want := range map[string]int{"130": 130, "80": 80, "75": UsualTextSize, "": UsualTextSize, "large": UsualTextSize} {
		if got := TextSizeOf(kept); got != want {
			t.Errorf("size %q: got %d, want %d", kept, got, want)
		}
	}
	for kept, want := range map[string]NumberForm{"plain": NumbersPlain, "grouped": NumbersGrouped, "": NumbersGrouped, "roman": NumbersGrouped} {
		if got := NumberFormOf(kept); got != want {
			t.Errorf("form %q: got %s, want %s", kept, got, want)
		}
	}
}

func TestTextSizesEnd(t *testing.T) {
	for _, c := range []struct{ from, by, want int }{{100, 1, 110}, {100, -2, 80}, {80, -1, 80}, {190, 3, 200}} {
		if got := StepTextSize(c.from, c.by); got != c.want {
			t.Errorf("%d by %d: got %d, want %d", c.from, c.by, got, c.want)
		}
	}
}
