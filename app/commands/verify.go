package commands

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode/utf8"

	"yulan/app/pages"
	"yulan/assets"
	"yulan/report"
)

// verifyCommand checks the figures against a copy of the report's text.
func verifyCommand() command {
	return command{
		name:     "verify",
		flags:    []string{"lang"},
		operand:  "FILE",
		talks:    true,
		examples: []string{"yulan verify report.txt"},
		do:       (*call).verify,
	}
}

// verify prints what was found, and of what was not: where, and what stands there. It
// fails if the figures do not explain the text, all of it, and nothing else.
func (c *call) verify() error {
	text, err := c.readText(c.operand)
	if err != nil {
		return err
	}
	r, err := report.Load(assets.Report())
	if err != nil {
		return err
	}
	document, err := report.Unwrap(text)
	if err != nil {
		return errors.New(c.words.T("verify.unreadable", "file", c.operand, "reason", err))
	}
	ledger := r.Check(document)
	lines := append(counts(ledger, len(r.Figures), c.words), faults(ledger, document, c.words)...)
	if _, err := fmt.Fprintln(c.stdout, strings.Join(lines, "\n")); err != nil {
		return err
	}
	if !ledger.Holds() {
		return errors.New(c.words.T("verify.fails", "file", c.operand))
	}
	return nil
}

// maxText bounds the file to be verified; the report has 40 KB.
const maxText = 10 << 20

func (c *call) readText(file string) (text string, err error) {
	f, err := os.Open(file)
	if err != nil {
		return "", errors.New(c.words.T("verify.no-file", "file", file, "reason", reasonOf(err)))
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	data, err := io.ReadAll(io.LimitReader(f, maxText+1))
	switch {
	case err != nil:
		return "", errors.New(c.words.T("verify.no-file", "file", file, "reason", reasonOf(err)))
	case len(data) > maxText:
		return "", errors.New(c.words.T("verify.too-large", "file", file, "limit", maxText>>20))
	case !utf8.Valid(data):
		return "", errors.New(c.words.T("verify.not-utf8", "file", file))
	}
	return string(data), nil
}

// counts are the lines that sum a ledger up.
func counts(l report.Ledger, figures int, w assets.Words) []string {
	missing := 0
	for _, m := range l.NotFound {
		if m.Figure != "" {
			missing++
		}
	}
	lines := []string{
		w.T("verify.found", "n", l.FiguresFound(), "of", figures),
		w.T("verify.not-found", "n", missing),
		w.T("verify.unexplained", "n", len(l.Unexplained)),
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
func faults(l report.Ledger, d report.Document, w assets.Words) []string {
	var lines []string
	for _, m := range l.NotFound {
		lines = append(lines, w.T("verify.miss", "at", pages.Locate(m.At, w), "what", claimed(m.Claim, w), "problem", problem(m, w)))
	}
	for _, run := range l.Unexplained {
		lines = append(lines, w.T("verify.miss", "at", pages.Locate(run.At, w), "what", run.Digits,
			"problem", w.T("verify.unexplained-run", "context", around(d, run))))
	}
	for _, t := range l.Twice {
		var claims []string
		for _, c := range t.Claims {
			claims = append(claims, claimed(c, w))
		}
		lines = append(lines, w.T("verify.miss", "at", pages.Locate(t.Run.At, w), "what", t.Run.Digits,
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

// problem says what was wanted and what stands there instead.
func problem(m report.Miss, w assets.Words) string {
	instead := shortened(m.Instead)
	if instead == "" {
		instead = w.T("verify.nothing")
	}
	want := m.Want
	if want == "" {
		want = w.T("verify.nothing")
	}
	return w.T("verify.want", "fault", w.T("fault."+strings.ReplaceAll(string(m.Fault), " ", "-")), "want", want, "instead", instead)
}

// around quotes a digit run with some of what stands at its sides.
func around(d report.Document, run report.Run) string {
	const reach = 12                  // characters
	sentence, _ := d.Sentence(run.At) // the run is from this document
	text := []rune(sentence.Text)
	return string(text[max(0, run.Span.Start-reach):min(len(text), run.Span.End+reach)])
}

// shortened cuts a quotation that would fill the screen.
func shortened(s string) string {
	const length = 40 // characters
	runes := []rune(s)
	if len(runes) <= length {
		return s
	}
	return string(runes[:length]) + "…"
}
