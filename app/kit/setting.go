package kit

import "fyne.io/fyne/v2"

// Setting is a stored choice of the reader: its name, the options, and the chosen one.
type Setting struct {
	Name    string
	Options []Option
	Chosen  string // a key of Options
	Choose  func(key string)
}

// mostSegments is how many options stand side by side; more become a list.
const mostSegments = 3

// Field shows a setting and lets the reader change it.
type Field struct {
	fyne.CanvasObject
	Focus fyne.Focusable // the part of it that takes the focus
}

// NewField returns the field of a setting; then is called after each choice. Enter and Escape
// belong to the dialog.
func NewField(s Setting, measurer *Measurer, then, enter, escape func()) Field {
	choose := func(key string) {
		s.Choose(key)
		then()
	}
	if len(s.Options) <= mostSegments {
		f := NewSegments(measurer, s.Options, s.Chosen, choose, enter, escape)
		return Field{f, f}
	}
	f := NewOptionSelect(s.Options, s.Chosen, choose, enter, escape)
	return Field{Edged(f), f}
}
