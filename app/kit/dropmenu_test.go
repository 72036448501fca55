package kit

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"
)

// A menu begins at the left edge of its button, and ends at the right edge where the window
// leaves no room.
func TestDropMenu(t *testing.T) {
	for _, c := range []struct {
		name      string
		at, width float32 // of the button in a window 400 wide
		right     bool    // the right edges meet
	}{
		{"at the left", 10, 80, false},
		{"in the middle", 150, 80, false},
		{"at the right", 310, 80, true},
		{"cut by the window", 350, 80, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			newTestApp(t)
			button := widget.NewButton("open", nil)
			w := test.NewTempWindow(t, container.NewWithoutLayout(button))
			w.SetPadded(false)
			w.Resize(fyne.NewSize(400, 300))
			button.Resize(fyne.NewSize(c.width, 30))
			button.Move(fyne.NewPos(c.at, 20))
			DropMenu(fyne.NewMenu("", fyne.NewMenuItem("a long line of a menu", nil)), button)
			menu := w.Canvas().Focused().(*widget.PopUpMenu)
			area, size := w.Canvas().InteractiveArea() // which menus are placed in
			begin := menu.Position().Add(area)
			if want := float32(20 + 30 + menuGap); begin.Y != want {
				t.Errorf("it hangs at %g, want %g", begin.Y, want)
			}
			end := begin.X + menu.Size().Width
			if c.right && end != min(c.at+c.width, area.X+size.Width) || !c.right && begin.X != c.at {
				t.Errorf("it goes from %g to %g, the button from %g to %g", begin.X, end, c.at, c.at+c.width)
			}
		})
	}
}
