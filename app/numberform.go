package app

import (
	"slices"

	"yulan/assets"
	"yulan/report"
)

// A numberForm is how the window, and what it exports, write large numbers. The commands have
// only one form, because their output must not depend on anybody's choices.
type numberForm string

const (
	numbersGrouped numberForm = "grouped" // with the language's sign between thousands: 12,345
	numbersPlain   numberForm = "plain"   // without one, as most reports print them: 12345
)

// numberForms are those to choose from, the usual one first.
var numberForms = []numberForm{numbersGrouped, numbersPlain}

// numberFormOf returns the form that was stored under a name, or the usual one.
func numberFormOf(kept string) numberForm {
	if f := numberForm(kept); slices.Contains(numberForms, f) {
		return f
	}
	return numberForms[0]
}

// in returns words that write numbers in the form.
func (f numberForm) in(w assets.Words) assets.Words {
	if f == numbersPlain {
		return w.GroupedBy("")
	}
	return w
}

// setNumbers chooses the form of numbers.
func (s *state) setNumbers(f numberForm) {
	if f == s.numbers {
		return
	}
	s.numbers = f
	s.kept.SetString(preferenceNumbers, string(f))
	s.notify(languageChanged)
}

// wordsIn returns the words of a language, with the numbers in the reader's form.
func (s *state) wordsIn(l report.Language) (assets.Words, error) {
	words, err := assets.LoadWords(string(l))
	if err != nil {
		return assets.Words{}, err
	}
	return s.numbers.in(words), nil
}
