package chapter

import (
	"fyne.io/fyne/v2"

	"yulan/app/kit"
)

// FocusGained implements fyne.Focusable.
func (c *Card) FocusGained() {
	c.ring.Show()
	c.placeButtons()
	c.deps.Charts.Do(IntentMean, c.Chart)
	c.deps.reveal(c)
}

// FocusLost implements fyne.Focusable.
func (c *Card) FocusLost() {
	c.ring.Hide()
	c.placeButtons()
}

// Disable implements fyne.Disableable: a card that is only a picture of what is offered is no stop
// of the keyboard.
func (c *Card) Disable() { c.inert = true }

// Enable implements fyne.Disableable.
func (c *Card) Enable() { c.inert = false }

// Disabled implements fyne.Disableable.
func (c *Card) Disabled() bool { return c.inert }

// TypedKey implements fyne.Focusable: the cursor keys walk through the figures, Enter or F
// enlarges the chart, T turns it over, Escape ends the selection, and the keys that are
// left scroll the page.
func (c *Card) TypedKey(e *fyne.KeyEvent) {
	if !kit.ForWindow(c, e) {
		c.press(c.composer.Key(e.Name))
	}
}

// TypedRune implements fyne.Focusable.
func (c *Card) TypedRune(r rune) { c.press(c.composer.Rune(r)) }

// press does what a key means, if it means anything.
func (c *Card) press(key fyne.KeyName) {
	if key == fyne.KeyEscape {
		c.deps.Escape()
		return
	}
	switch command, step := kit.ChartKeys.Meant(key); command {
	case kit.CommandWalk:
		c.walk(step)
	case kit.CommandEnlarge:
		c.enlarge()
	case kit.CommandTurn:
		c.deps.Charts.Do(IntentTurn, c.Chart)
	case kit.CommandMenu:
		at := fyne.CurrentApp().Driver().AbsolutePositionForObject(c)
		c.TappedSecondary(&fyne.PointEvent{AbsolutePosition: at.AddXY(kit.CardRadius, kit.CardRadius)})
	default:
		c.deps.scroll(key)
	}
}

// walk moves the selection a number of figures on.
func (c *Card) walk(step int) {
	if figure := c.next(step); figure != "" {
		c.deps.Pointing.Choose(figure)
	}
}

// onTableKey handles the keys of the table side that its list does not, and tells whether it
// did.
func (c *Card) onTableKey(key fyne.KeyName) bool {
	command, _ := kit.ChartKeys.Meant(key)
	enter := key == fyne.KeyReturn || key == fyne.KeyEnter // it selects a row
	if command != kit.CommandTurn && (command != kit.CommandEnlarge || enter) {
		return false
	}
	c.Focus()
	c.press(key)
	return true
}
