package pages

import (
	"errors"
	"strings"

	"yulan/assets"
	"yulan/report"
	"yulan/report/text"
)

// TextProblem says why a file is not taken for a copy of the report's text, in a sentence
// that names the file: err is what text.ReadFile or Report.Open returned.
func TextProblem(r *report.Report, file string, err error, w assets.Words) string {
	if other, ok := errors.AsType[*report.TextError](err); ok {
		return w.T("text-fault.text", "file", file, "reason", otherReason(r, other, w))
	}
	fault, ok := errors.AsType[*text.Error](err)
	if !ok {
		fault = &text.Error{Kind: text.Unreadable}
	}
	switch reason := fileReason(fault, w); fault.Kind {
	case text.NotThere, text.NotAllowed, text.IsFolder, text.IsPipe, text.NotFolder, text.NameTooLong, text.NotOpened, text.Unreadable:
		return w.T("text-fault.file", "file", file, "reason", reason)
	default:
		return w.T("text-fault.text", "file", file, "reason", reason)
	}
}

// FileProblem says why a file of at most limit bytes is not taken for a report, in a sentence
// that names the file: err is what reading.Open returned.
func FileProblem(file string, err error, limit int, w assets.Words) string {
	fault, ok := errors.AsType[*text.Error](err)
	if !ok {
		fault = &text.Error{Kind: text.Unreadable}
	}
	return w.T("text-fault.file", "file", file, "reason", limitedReason(fault, limit, w))
}

// NoFigures says why a file is not taken for a report that is a text without a figure.
func NoFigures(file string, w assets.Words) string {
	return w.T("text-fault.file", "file", file, "reason", w.T("text-fault.no-figures"))
}

// fileReason says why a file holds no text, as the end of a sentence.
func fileReason(e *text.Error, w assets.Words) string { return limitedReason(e, text.MaxBytes, w) }

// limitedReason is fileReason for a file of at most limit bytes.
func limitedReason(e *text.Error, limit int, w assets.Words) string {
	switch e.Kind {
	case text.TooLarge:
		if e.Most > 0 {
			limit = e.Most
		}
		return w.T("text-fault.too-large", "limit", limit>>20)
	case text.BrokenBytes:
		return w.T("text-fault.broken-bytes", "line", e.Line)
	case text.Document:
		return w.T("text-fault.document", "format", e.Format)
	}
	return w.T("text-fault." + string(e.Kind))
}

// otherReason says why a text is not that of the report, as the end of a sentence.
func otherReason(r *report.Report, e *report.TextError, w assets.Words) string {
	switch {
	case e.Kind == report.NumbersAlone:
		return w.T("text-fault.numbers-alone")
	case e.Kind == report.OtherReport:
		return w.T("text-fault.other-report", "n", e.Found, "of", e.Of)
	case e.Section == 0:
		return w.T("text-fault.no-chapter", "mark", e.Mark, "n", e.Found, "of", e.Of)
	default:
		p := places{r.Shape, w}
		place := p.inChapter(e.Chapter, p.section(e.Chapter, e.Section))
		return w.T("text-fault.no-section", "place", place, "mark", e.Mark, "n", e.Found, "of", e.Of)
	}
}

// MissProblem says in what a figure and the text differ: what was wanted, and what stands
// there instead, or where it stands.
func MissProblem(s report.Shape, m report.Miss, w assets.Words) string {
	said := func(s string) string {
		if s == "" {
			return w.T("verify.nothing")
		}
		return Shortened(s)
	}
	fault := w.T("fault." + strings.ReplaceAll(string(m.Fault), " ", "-"))
	switch m.Fault {
	case report.Moved:
		return w.T("verify.moved", "fault", fault, "at", Locate(s, m.At, w))
	case report.OtherSign, report.Turned:
		return w.T("verify.too-much", "fault", fault, "instead", said(m.Instead))
	}
	return w.T("verify.want", "fault", fault, "want", said(m.Want), "instead", said(m.Instead))
}

// Shortened cuts a quotation that would fill the screen, and puts it on one line.
func Shortened(s string) string {
	const length = 40 // characters
	runes := []rune(strings.ReplaceAll(s, "\n", " "))
	if len(runes) <= length {
		return string(runes)
	}
	return string(runes[:length]) + "…"
}
