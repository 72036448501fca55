package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// MenuButton is a button that opens a menu below itself, by mouse or keyboard.
type MenuButton struct {
	KeyButton
	Menu  func() *fyne.Menu // made anew whenever it opens
	opens func()            // instead of the menu; may be nil
}

// NewMenuButton returns a button for a menu, which is made anew whenever it opens.
func NewMenuButton(text string, menu func() *fyne.Menu, escape func()) *MenuButton {
	b := &MenuButton{Menu: menu}
	b.escape, b.ring = escape, newButtonRing()
	b.Text, b.Icon, b.IconPlacement = text, theme.MenuDropDownIcon(), widget.ButtonIconTrailingText
	b.OnTapped = b.open
	b.ExtendBaseWidget(b)
	return b
}

// open shows the menu; when it closes, the focus returns to the button.
func (b *MenuButton) open() {
	if b.opens != nil {
		b.opens()
		return
	}
	DropMenu(b.Menu(), b)
}

// Opens has the button open something else than its menu.
func (b *MenuButton) Opens(open func()) { b.opens = open }

// TypedKey implements fyne.Focusable.
func (b *MenuButton) TypedKey(key *fyne.KeyEvent) {
	if ForWindow(b, key) {
		return
	}
	if c, _ := ButtonKeys.Meant(key.Name); c == CommandChoices {
		b.open()
		return
	}
	b.KeyButton.TypedKey(key)
}
