package commands

import (
	"errors"
	"fmt"
	"strings"

	"yulan/app/pages"
	"yulan/assets"
	"yulan/report"
	"yulan/report/text"
)

// verifyCommand checks the figures against a copy of the report's text.
func verifyCommand() command {
	return command{
		name:     "verify",
		flags:    []string{"report", "lang"},
		operand:  "FILE",
		talks:    true,
		examples: []string{"yulan verify report.txt"},
		do:       (*call).verify,
	}
}

// verify prints what was found, and of what was not: where, and what stands there. It
// fails if the figures do not explain the text, all of it, and nothing else.
func (c *call) verify() error {
	r, err := c.load()
	if err != nil {
		return err
	}
	copied, err := text.ReadFile(c.operand)
	if err != nil {
		return c.textProblem(r, err)
	}
	document, ledger, problem := r.Open(copied)
	if len(document.Passages) == 0 {
		return c.textProblem(r, problem)
	}
	lines := append(counts(ledger, c.words), faults(r, ledger, document, c.words)...)
	if _, err := fmt.Fprintln(c.stdout, strings.Join(lines, "\n")); err != nil {
		return err
	}
	switch {
	case problem != nil: // a report of the same shape: the list shows how it differs
		return c.textProblem(r, problem)
	case !ledger.Holds():
		return errors.New(c.words.T("verify.fails", "file", c.operand))
	}
	return nil
}

// textProblem says in the reader's language why the file is not the report's text.
func (c *call) textProblem(r *report.Report, err error) error {
	return errors.New(pages.TextProblem(r, c.operand, err, c.words))
}

// counts are the lines that sum a ledger up.
func counts(l report.Ledger, w assets.Words) []string {
	missing := 0
	for _, m := range l.NotFound {
		if m.Figure != "" {
			missing++
		}
	}
	totals := l.Totals()
	lines := []string{
		w.T("verify.found", "n", totals.Found, "of", totals.Of),
		w.T("verify.not-found", "n", missing),
		w.T("verify.unexplained", "n", totals.Unexplained),
	}
	if others := len(l.NotFound) - missing; others > 0 {
		lines = append(lines, w.T("verify.not-figures-missing", "n", others))
	}
	if len(l.Twice) > 0 {
		lines = append(lines, w.T("verify.twice", "n", len(l.Twice)))
	}
	return lines
}

// faults are the lines that say what is wrong, one for each fault.
func faults(r *report.Report, l report.Ledger, d report.Document, w assets.Words) []string {
	var lines []string
	for _, m := range l.NotFound {
		lines = append(lines, w.T("verify.miss", "at", pages.Locate(r.Shape, m.At, w), "what", claimed(m.Claim, w), "problem", pages.MissProblem(m, w)))
	}
	for _, run := range l.Unexplained {
		lines = append(lines, w.T("verify.miss", "at", pages.Locate(r.Shape, run.At, w), "what", run.Digits,
			"problem", w.T("verify.unexplained-run", "context", around(d, run))))
	}
	for _, t := range l.Twice {
		var claims []string
		for _, c := range t.Claims {
			claims = append(claims, claimed(c, w))
		}
		lines = append(lines, w.T("verify.miss", "at", pages.Locate(r.Shape, t.Run.At, w), "what", t.Run.Digits,
			"problem", w.T("verify.twice-run", "list", list(claims, w))))
	}
	return lines
}

// claimed names what the data says: a figure by its id, a run that is none by its digits.
func claimed(c report.Claim, w assets.Words) string {
	if c.Figure != "" {
		return c.Figure
	}
	return w.T("verify.not-a-figure", "printed", c.Printed)
}

// around quotes a digit run with some of what stands at its sides.
func around(d report.Document, run report.Run) string {
	const reach = 12                  // characters
	sentence, _ := d.Sentence(run.At) // the run is from this document
	text := []rune(strings.ReplaceAll(sentence.Text, "\n", " "))
	return string(text[max(0, run.Span.Start-reach):min(len(text), run.Span.End+reach)])
}
