package app

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// option is one of several things to choose from.
type option struct {
	key   string // what is chosen
	label string // what the reader sees; no two of a list are the same
}

// optionSelect shows the chosen one of several options and lets another be chosen. Fyne's
// own compares labels, which change with the language.
type optionSelect struct {
	widget.Select
	options []option

	enter, escape func()
}

// newOptionSelect returns a choice among options; choose is told of every other choice.
func newOptionSelect(options []option, chosen string, choose func(key string), enter, escape func()) *optionSelect {
	s := &optionSelect{enter: enter, escape: escape}
	s.ExtendBaseWidget(s)
	s.set(options, chosen)
	s.OnChanged = func(string) {
		if i := s.SelectedIndex(); i >= 0 {
			choose(s.options[i].key)
		}
	}
	return s
}

// set changes the options and which of them is chosen, and tells nobody.
func (s *optionSelect) set(options []option, chosen string) {
	told := s.OnChanged
	s.OnChanged = nil
	s.options = options
	labels := make([]string, len(options))
	for i, o := range options {
		labels[i] = o.label
	}
	s.SetOptions(labels)
	if i := slices.IndexFunc(options, func(o option) bool { return o.key == chosen }); i >= 0 {
		s.SetSelectedIndex(i)
	}
	s.OnChanged = told
}

// Tapped implements fyne.Tappable: it opens the list.
func (s *optionSelect) Tapped(e *fyne.PointEvent) {
	if hasCanvas(s) {
		s.Select.Tapped(e)
	}
}

// TypedKey implements fyne.Focusable: Enter is the dialog's; the space bar opens the list.
func (s *optionSelect) TypedKey(key *fyne.KeyEvent) {
	if !dialogKey(key, s.enter, s.escape) && hasCanvas(s) {
		s.Select.TypedKey(key)
	}
}

// keySelectEntry is a text field with suggestions; Enter is its OnSubmitted.
type keySelectEntry struct {
	widget.SelectEntry
	escape func()
}

func newKeySelectEntry(suggestions []string, escape func()) *keySelectEntry {
	e := &keySelectEntry{escape: escape}
	e.ExtendBaseWidget(e)
	e.SetOptions(suggestions)
	if fynes, ok := e.ActionItem.(*widget.Button); ok { // it gets the focus, but knows no Escape
		b := newKeyButton("", func() {
			if hasCanvas(e) {
				fynes.OnTapped()
			}
		}, escape)
		b.Icon, b.Importance = fynes.Icon, fynes.Importance
		e.ActionItem = b
	}
	return e
}

// TappedSecondary implements fyne.SecondaryTappable.
func (e *keySelectEntry) TappedSecondary(at *fyne.PointEvent) {
	if hasCanvas(e) {
		e.SelectEntry.TappedSecondary(at)
	}
}

// TypedKey implements fyne.Focusable.
func (e *keySelectEntry) TypedKey(key *fyne.KeyEvent) {
	if key.Name == fyne.KeyEscape {
		e.escape()
		return
	}
	e.SelectEntry.TypedKey(key)
}
