package report

import "fmt"

// TextKind says why a text is not accepted as a copy of the report.
type TextKind string

// The kinds. Whoever shows one words it in the reader's language.
const (
	NotTheReport TextKind = "not-the-report" // the mark of a chapter or a section is missing
	OtherReport  TextKind = "other-report"   // it has all marks, but hardly any figure
	NumbersAlone TextKind = "numbers-alone"  // it is a table of numbers, without sentences
)

// TextError says why a text is not accepted as a copy of the report. If a file is not even
// accepted as text, the error is a *text.Error.
type TextError struct {
	Kind TextKind
	// For NotTheReport: the mark that was looked for, "（三）" or "五是", and the place that it
	// begins; Section is 0 for the mark of a chapter.
	Mark             string
	Chapter, Section int
	// The number of the report's figures that the text has, if Open returned the error.
	Found, Of int
}

// Error returns the reason for a log. For a reader, it is worded according to its kind.
func (e *TextError) Error() string {
	if e.Kind == NumbersAlone {
		return "report: this is a table of numbers, not a text"
	}
	if e.Kind == OtherReport {
		return fmt.Sprintf("report: this is another report: it has %d of %d figures", e.Found, e.Of)
	}
	place := fmt.Sprintf("chapter %d", e.Chapter)
	if e.Section > 0 {
		place += fmt.Sprintf(" section %d", e.Section)
	}
	return fmt.Sprintf("report: this is not the text of the report: looked for %q, which begins %s, and did not find it", e.Mark, place)
}
