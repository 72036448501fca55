package kit

import "testing"

// A text that is too wide breaks after a word, and what has no room in two lines is cut.
func TestTwoLines(t *testing.T) {
	newTestApp(t)
	m := NewMeasurer()
	const long = "Growth of value added of strategic emerging industries"
	width := m.Measure("Growth of value added of strategic", 13, false) + 2
	if a, b := m.TwoLines(long, 13, false, width); a != "Growth of value added of strategic" || b != "emerging industries" {
		t.Errorf("got %q and %q", a, b)
	}
	if a, b := m.TwoLines("Growth", 13, false, width); a != "Growth" || b != "" {
		t.Errorf("a short text is %q and %q", a, b)
	}
	if _, b := m.TwoLines(long+", "+long, 13, false, width); m.Measure(b, 13, false) > width+1 {
		t.Errorf("the second line %q has no room", b)
	}
}
