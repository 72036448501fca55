package kit

import "fyne.io/fyne/v2"

// Setting is a choice of the reader that is kept: its name, what there is to choose from, and
// what is chosen.
type Setting struct {
	Name    string
	Options []Option
	Chosen  string // a key of Options
	Choose  func(key string)
}

// mostSegments is how many options stand beside each other; more are a list.
const mostSegments = 3

// Field shows a setting and has another option chosen.
type Field struct {
	fyne.CanvasObject
	Focus fyne.Focusable // the part of it that the keyboard reaches
}

// NewField returns the field of a setting. Then is called after each choice; Enter and
// Escape are the dialog's.
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
