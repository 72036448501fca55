package pages

import (
	"errors"
	"strings"

	"yulan/assets"
	"yulan/report"
)

// TextProblem says why a file is not taken for a copy of the report's text, in a sentence
// that names the file: err is what report.ReadTextFile or Report.Open returned.
func TextProblem(file string, err error, w assets.Words) string {
	fault, ok := errors.AsType[*report.TextError](err)
	if !ok {
		fault = &report.TextError{Kind: report.Unreadable}
	}
	reason := textReason(fault, w)
	switch fault.Kind {
	case report.NotThere, report.NotAllowed, report.IsFolder, report.Unreadable:
		return w.T("text-fault.file", "file", file, "reason", reason)
	}
	return w.T("text-fault.text", "file", file, "reason", reason)
}

// textReason says what is wrong with a text, as the end of a sentence.
func textReason(e *report.TextError, w assets.Words) string {
	switch {
	case e.Kind == report.TooLarge:
		return w.T("text-fault.too-large", "limit", report.MaxText>>20)
	case e.Kind == report.BrokenBytes:
		return w.T("text-fault.broken-bytes", "line", e.Line)
	case e.Kind == report.OtherReport:
		return w.T("text-fault.other-report", "n", e.Found, "of", e.Of)
	case e.Kind == report.NotTheReport && e.Section == 0:
		return w.T("text-fault.no-chapter", "mark", e.Mark, "n", e.Found, "of", e.Of)
	case e.Kind == report.NotTheReport:
		at := report.Location{Chapter: e.Chapter, Section: e.Section}
		place := inChapter(at.Chapter, sectionName(at, w), w)
		return w.T("text-fault.no-section", "place", place, "mark", e.Mark, "n", e.Found, "of", e.Of)
	}
	return w.T("text-fault." + string(e.Kind))
}

// MissProblem says in what a figure and the text differ: what was wanted, and what stands
// there instead.
func MissProblem(m report.Miss, w assets.Words) string {
	said := func(s string) string {
		if s == "" {
			return w.T("verify.nothing")
		}
		return shortened(s)
	}
	fault := w.T("fault." + strings.ReplaceAll(string(m.Fault), " ", "-"))
	return w.T("verify.want", "fault", fault, "want", said(m.Want), "instead", said(m.Instead))
}

// shortened cuts a quotation that would fill the screen, and puts it on one line.
func shortened(s string) string {
	const length = 40 // characters
	runes := []rune(strings.ReplaceAll(s, "\n", " "))
	if len(runes) <= length {
		return string(runes)
	}
	return string(runes[:length]) + "…"
}
