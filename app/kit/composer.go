package kit

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// Composer tells a widget which keys are meant for it and which for an input method, such as
// everyone who writes Chinese uses. In X11 Fyne's GLFW delivers every key before the input
// method has seen it, and does not report what is being composed (glfw #1140, fyne #618). But
// a key that the input method does not use is delivered again, as a character. A letter key
// that no character followed therefore belongs to the input method; while there are such
// keys, something is being composed, and BackSpace, Escape, Enter and the cursor keys belong
// to the input method too. A letter is a command only when its character arrives.
//
// Composer can be removed once the toolkit withholds the keys that an input method uses.
type Composer struct {
	pending []rune    // keys that were pressed and have written nothing yet, as small letters
	unnamed bool      // the last key has no name, but may write something
	written time.Time // when composed text was last written
	now     func() time.Time
}

// harmless is how long Escape and Enter do nothing after a composed text was written: either
// key may be the one that ended the composition.
const harmless = 150 * time.Millisecond

// Key takes a key that was pressed and returns the key that is meant for the widget now, or ""
// if there is none, or if the key is to write something first.
func (c *Composer) Key(key fyne.KeyName) (meant fyne.KeyName) {
	c.unnamed = key == fyne.KeyUnknown
	switch {
	case utf8.RuneCountInString(string(key)) == 1:
		if !commandDown() { // any other key writes nothing, and is no command of a widget
			r, _ := utf8.DecodeRuneInString(string(key))
			c.pending = append(c.pending, unicode.ToLower(r))
		}
		return ""
	case c.isComposing():
		return c.composing(key)
	case isAnswer(key) && c.time().Sub(c.written) < harmless:
		return ""
	}
	return key
}

// composing handles a key while something is being composed.
func (c *Composer) composing(key fyne.KeyName) (meant fyne.KeyName) {
	switch key {
	case fyne.KeyBackspace:
		c.pending = c.pending[:len(c.pending)-1]
	case fyne.KeyEscape:
		c.pending = nil
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace, fyne.KeyDelete, fyne.KeyTab,
		fyne.KeyLeft, fyne.KeyRight, fyne.KeyUp, fyne.KeyDown,
		fyne.KeyHome, fyne.KeyEnd, fyne.KeyPageUp, fyne.KeyPageDown:
	default:
		return key // Shift, F1 and the like
	}
	return ""
}

// isAnswer tells whether a key accepts or dismisses.
func isAnswer(key fyne.KeyName) bool {
	return key == fyne.KeyEscape || key == fyne.KeyReturn || key == fyne.KeyEnter
}

// Rune takes a character that was written and returns the key that it makes a command of, or
// "".
func (c *Composer) Rune(r rune) (meant fyne.KeyName) {
	unnamed := c.unnamed
	c.unnamed = false
	for i, key := range c.pending {
		if key == unicode.ToLower(r) {
			c.pending = append(c.pending[:i:i], c.pending[i+1:]...)
			return nameOf(key)
		}
	}
	alone := len(c.pending) == 1
	switch {
	case unnamed || r == ' ': // the space bar has a name, but not that of a character
	case alone && unicode.IsOneOf([]*unicode.RangeTable{unicode.Latin, unicode.Cyrillic, unicode.Greek, unicode.P, unicode.S, unicode.N}, r):
		key := c.pending[0] // of another layout than its name
		c.pending = nil
		return nameOf(key)
	case c.isComposing():
		c.pending = nil // what was composed is written
		c.written = c.time()
	}
	return ""
}

// isComposing tells whether an input method has keys that have written nothing yet.
func (c *Composer) isComposing() bool { return len(c.pending) > 0 }

// reset forgets what is being composed, because the focus has gone elsewhere.
func (c *Composer) reset() { c.pending, c.unnamed = nil, false }

// nameOf returns Fyne's name of the key that writes a character.
func nameOf(key rune) fyne.KeyName { return fyne.KeyName(strings.ToUpper(string(key))) }

func (c *Composer) time() time.Time {
	if c.now != nil {
		return c.now()
	}
	return time.Now()
}

// commandDown tells whether a modifier is held with which letters write nothing.
func commandDown() bool {
	d, ok := fyne.CurrentApp().Driver().(desktop.Driver)
	return ok && d.CurrentKeyModifiers()&(fyne.KeyModifierControl|fyne.KeyModifierAlt|fyne.KeyModifierSuper) != 0
}
