package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// menuGap is the gap between a menu and the object that it belongs to.
const menuGap = 2

// DropMenu opens a menu below an object, from its left edge, or from its right edge where the
// window would cut the menu off. It does nothing while the object is in no window.
func DropMenu(menu *fyne.Menu, below fyne.CanvasObject) {
	dropMenu(menu, below, Extent{0, below.Size().Width}, below.Size().Height+menuGap)
}

// dropMenu opens a menu below a part of an object, y under its top.
func dropMenu(menu *fyne.Menu, of fyne.CanvasObject, part Extent, y float32) {
	c := CanvasOf(of)
	if c == nil {
		return
	}
	popup := widget.NewPopUpMenu(menu, c)
	x, left := part.X, fyne.CurrentApp().Driver().AbsolutePositionForObject(of).X
	if width := popup.MinSize().Width; left+x+width > c.Size().Width {
		x = max(part.X+part.Width-width, -left)
	}
	popup.ShowAtRelativePosition(fyne.NewPos(x, y), of)
}
