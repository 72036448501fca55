package kit

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
)

func TestSegments(t *testing.T) {
	newTestApp(t)
	var chosen []string
	entered, escaped := 0, 0
	s := NewSegments(NewMeasurer(), []Option{{Key: "a", Label: "Light"}, {Key: "b", Label: "Dark"}, {Key: "c", Label: "System"}}, "a",
		func(key string) { chosen = append(chosen, key) }, func() { entered++ }, func() { escaped++ })
	s.Resize(fyne.NewSize(300, 33))
	tap := func(x float32) { s.Tapped(&fyne.PointEvent{Position: fyne.NewPos(x, 10)}) }
	press := func(key fyne.KeyName) { s.TypedKey(&fyne.KeyEvent{Name: key}) }
	for _, step := range []struct {
		name string
		do   func()
		want []string
	}{
		{"the one that is chosen", func() { tap(99) }, nil},
		{"the second", func() { tap(100) }, []string{"b"}},
		{"the last pixel", func() { tap(300) }, []string{"b", "c"}},
		{"beyond the last by the keyboard", func() { press(fyne.KeyRight) }, []string{"b", "c"}},
		{"back by the keyboard", func() { press(fyne.KeyLeft); press(fyne.KeyLeft) }, []string{"b", "c", "b", "a"}},
		{"before the first", func() { press(fyne.KeyLeft); tap(-1) }, []string{"b", "c", "b", "a"}},
	} {
		if step.do(); !slices.Equal(chosen, step.want) {
			t.Errorf("%s: told of %v, want %v", step.name, chosen, step.want)
		}
	}
	press(fyne.KeyReturn)
	press(fyne.KeyEscape)
	if entered != 1 || escaped != 1 {
		t.Errorf("Enter was taken %d times and Escape %d times, want once each", entered, escaped)
	}
}
