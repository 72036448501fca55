package preferences

import (
	"slices"

	"yulan/assets"
)

// A NumberForm is how the window, and what it exports, write large numbers. The commands have
// only one form, because their output must not depend on anybody's choices.
type NumberForm string

const (
	NumbersGrouped NumberForm = "grouped" // with the language's sign between thousands: 12,345
	NumbersPlain   NumberForm = "plain"   // without one, as most reports print them: 12345
)

// NumberForms are those to choose from, the usual one first.
var NumberForms = []NumberForm{NumbersGrouped, NumbersPlain}

// NumberFormOf returns the form that was stored under a name, or the usual one.
func NumberFormOf(kept string) NumberForm {
	if f := NumberForm(kept); slices.Contains(NumberForms, f) {
		return f
	}
	return NumberForms[0]
}

// In returns words that write numbers in the form.
func (f NumberForm) In(w assets.Words) assets.Words {
	if f == NumbersPlain {
		return w.GroupedBy("")
	}
	return w
}
