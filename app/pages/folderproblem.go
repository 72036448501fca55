package pages

import (
	"encoding/csv"
	"errors"
	"fmt"
	"strings"

	"yulan/assets"
	"yulan/report"
	"yulan/report/lazyregexp"
)

// FolderProblem says why a report's folder is refused, with file, line and reason: err is what Load
// returned. A reason that only somebody gives who writes chapters of a report is in English.
func FolderProblem(err error, w assets.Words) string {
	fault, ok := errors.AsType[*report.FolderError](err)
	if !ok {
		return reasonIn(err, w)
	}
	if fault.Line == 0 {
		return w.T("folder-fault.in", "file", fault.File, "reason", reasonIn(fault.Err, w))
	}
	return w.T("folder-fault.at", "file", fault.File, "line", fault.Line, "reason", reasonIn(fault.Err, w))
}

// reasonIn says a reason in the reader's language.
func reasonIn(err error, w assets.Words) string {
	if errors.Is(err, csv.ErrQuote) || errors.Is(err, csv.ErrBareQuote) {
		return w.T("folder-fault.quote")
	}
	reason, ok := err.(*report.Reason) // not one further down, of which this one is about
	if !ok {
		return err.Error()
	}
	args := make([]any, 0, 2*len(reason.Args))
	for i, arg := range reason.Args {
		if cause, ok := arg.(error); ok {
			arg = reasonIn(cause, w)
		}
		args = append(args, string(rune('a'+i)), fmt.Sprint(arg))
	}
	said := w.T("folder-fault."+reasonKey(reason.Format), args...)
	if strings.HasPrefix(said, "[folder-fault.") { // it has no words
		return err.Error()
	}
	return said
}

// What does not stand in the key of a reason's words: a verb of fmt is an x, and all else a hyphen.
var (
	formatVerb = lazyregexp.New(`%[a-z]`)
	noLetters  = lazyregexp.New(`[^a-z]+`)
)

// reasonKey returns the key of the words for a reason: "unit %q is not known" is unit-x-is-not-known.
func reasonKey(format string) string {
	letters := strings.ToLower(formatVerb.ReplaceAllString(format, "x"))
	return strings.Trim(noLetters.ReplaceAllString(letters, "-"), "-")
}
