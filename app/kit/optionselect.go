package kit

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// Option is one of several things to choose from.
type Option struct {
	Key   string // what is chosen
	Label string // what the reader sees; unique within a list
}

// OptionSelect shows the chosen option and lets the reader choose another. Fyne's own compares
// labels, which change with the language.
type OptionSelect struct {
	widget.Select
	Choices []Option

	enter, escape func()
}

// NewOptionSelect returns a choice among options; choose is called for every new choice.
func NewOptionSelect(options []Option, chosen string, choose func(key string), enter, escape func()) *OptionSelect {
	s := &OptionSelect{enter: enter, escape: escape}
	s.ExtendBaseWidget(s)
	s.Set(options, chosen)
	s.OnChanged = func(string) {
		if i := s.SelectedIndex(); i >= 0 {
			choose(s.Choices[i].Key)
		}
	}
	return s
}

// Set changes the options and the chosen one, without calling choose.
func (s *OptionSelect) Set(options []Option, chosen string) {
	told := s.OnChanged
	s.OnChanged = nil
	s.Choices = options
	labels := make([]string, len(options))
	for i, o := range options {
		labels[i] = o.Label
	}
	s.SetOptions(labels)
	if i := slices.IndexFunc(options, func(o Option) bool { return o.Key == chosen }); i >= 0 {
		s.SetSelectedIndex(i)
	}
	s.OnChanged = told
}

// Edged returns a list with the edge that Fyne gives only to text fields.
func Edged(s *OptionSelect) fyne.CanvasObject {
	edge := NewSurface(ColorNoColour)
	edge.Stroke, edge.Weight, edge.Radius = theme.ColorNameInputBorder, theme.InputBorderSize(), theme.InputRadiusSize()
	return container.NewStack(s, edge)
}

// Options returns the options.
func (s *OptionSelect) Options() []Option { return s.Choices }

// Pick chooses an option as a click on it does.
func (s *OptionSelect) Pick(key string) {
	if i := slices.IndexFunc(s.Choices, func(o Option) bool { return o.Key == key }); i >= 0 {
		s.SetSelectedIndex(i)
	}
}

// Tapped implements fyne.Tappable: it opens the list.
func (s *OptionSelect) Tapped(e *fyne.PointEvent) {
	if HasCanvas(s) {
		s.Select.Tapped(e)
	}
}

// TypedKey implements fyne.Focusable: Enter belongs to the dialog; the space bar opens the
// list.
func (s *OptionSelect) TypedKey(key *fyne.KeyEvent) {
	if !ForWindow(s, key) && !dialogKey(key, s.enter, s.escape) && HasCanvas(s) {
		s.Select.TypedKey(key)
	}
}

// KeySelectEntry is a text field with suggestions; Enter is its OnSubmitted.
type KeySelectEntry struct {
	widget.SelectEntry
	escape   func()
	composer Composer
}

// NewKeySelectEntry returns an empty text field with suggestions.
func NewKeySelectEntry(suggestions []string, escape func()) *KeySelectEntry {
	e := &KeySelectEntry{escape: escape}
	e.ExtendBaseWidget(e)
	e.SetOptions(suggestions)
	if fynes, ok := e.ActionItem.(*widget.Button); ok { // it gets the focus, but ignores Escape
		b := NewKeyButton("", func() {
			if HasCanvas(e) {
				fynes.OnTapped()
			}
		}, escape)
		b.Icon, b.Importance = fynes.Icon, fynes.Importance
		e.ActionItem = b
	}
	return e
}

// TappedSecondary implements fyne.SecondaryTappable.
func (e *KeySelectEntry) TappedSecondary(at *fyne.PointEvent) {
	if HasCanvas(e) {
		e.SelectEntry.TappedSecondary(at)
	}
}

// TypedKey implements fyne.Focusable.
func (e *KeySelectEntry) TypedKey(key *fyne.KeyEvent) {
	if ForWindow(e, key) {
		return
	}
	switch e.composer.Key(key.Name) {
	case "":
	case fyne.KeyEscape:
		e.escape()
	default:
		e.SelectEntry.TypedKey(key)
	}
}

// TypedRune implements fyne.Focusable.
func (e *KeySelectEntry) TypedRune(r rune) {
	e.composer.Rune(r)
	if (limit{most: mostTyped}).rune(&e.Entry) {
		e.SelectEntry.TypedRune(r)
	}
}

// AcceptsTab implements fyne.Tabbable, as TextField does.
func (e *KeySelectEntry) AcceptsTab() bool { return e.composer.isComposing() }

// FocusLost implements fyne.Focusable.
func (e *KeySelectEntry) FocusLost() {
	e.composer.reset()
	e.SelectEntry.FocusLost()
}

// TypedShortcut implements fyne.Shortcutable.
func (e *KeySelectEntry) TypedShortcut(s fyne.Shortcut) {
	e.SelectEntry.TypedShortcut(limit{most: mostTyped}.shortcut(&e.Entry, s))
}
