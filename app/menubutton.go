package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// menuButton is a button that opens a menu below itself, by mouse or keyboard.
type menuButton struct {
	keyButton
	menu func() *fyne.Menu // made anew whenever it opens
}

func newMenuButton(text string, menu func() *fyne.Menu, escape func()) *menuButton {
	b := &menuButton{menu: menu}
	b.escape = escape
	b.Text, b.Icon, b.IconPlacement = text, theme.MenuDropDownIcon(), widget.ButtonIconTrailingText
	b.OnTapped = b.open
	b.ExtendBaseWidget(b)
	return b
}

// open shows the menu; the focus comes back to the button when it is closed.
func (b *menuButton) open() {
	canvas := canvasOf(b)
	if canvas == nil {
		return
	}
	popup := widget.NewPopUpMenu(b.menu(), canvas)
	popup.ShowAtRelativePosition(fyne.NewPos(0, b.Size().Height+2), b)
}

// TypedKey implements fyne.Focusable.
func (b *menuButton) TypedKey(key *fyne.KeyEvent) {
	if key.Name == fyne.KeyDown {
		b.open()
		return
	}
	b.keyButton.TypedKey(key)
}
