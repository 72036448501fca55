package report

import "fmt"

// TextKind says why a text is not taken for a copy of the report.
type TextKind string

// The kinds. Whoever shows one puts it into the reader's language.
const (
	NotTheReport TextKind = "not-the-report" // a mark of its chapters or sections is missing
	OtherReport  TextKind = "other-report"   // it has all marks, and hardly a figure
)

// TextError says that a text is not taken for a copy of the report, and why. Why a file is
// not taken for a text says a *text.Error.
type TextError struct {
	Kind TextKind
	// For NotTheReport: what was looked for, "（三）" or "五是", and the place whose
	// mark it is; Section is 0 for the mark of a chapter.
	Mark             string
	Chapter, Section int
	// How many of the report's figures the text has, if Open returned the error.
	Found, Of int
}

// Error returns the reason for a log. For the reader it is put into words by its kind.
func (e *TextError) Error() string {
	if e.Kind == OtherReport {
		return fmt.Sprintf("report: this is another report: it has %d of %d figures", e.Found, e.Of)
	}
	place := fmt.Sprintf("chapter %d", e.Chapter)
	if e.Section > 0 {
		place += fmt.Sprintf(" section %d", e.Section)
	}
	return fmt.Sprintf("report: this is not the text of the report: looked for %q, which begins %s, and did not find it", e.Mark, place)
}
