package commands

import (
	"slices"
	"strings"

	"yulan/app/files"
	"yulan/app/pages"
	"yulan/assets"
	"yulan/report"
)

// verdict is the result of checking a copy of the report's text, line by line.
type verdict struct {
	report   *report.Report
	document report.Document
	ledger   report.Ledger
	words    assets.Words
}

// lines returns the whole result: the counts, what is wrong, what is worth knowing, and what
// was not checked.
func (v verdict) lines() []string {
	return slices.Concat(v.counts(), v.faults(), v.remarks(), v.leftOut(), []string{v.words.T("verify.not-looked-at")})
}

// counts are the lines that sum a ledger up.
func (v verdict) counts() []string {
	others := 0 // one figure may be wrong in several ways
	for _, m := range v.ledger.NotFound {
		if m.Figure == "" {
			others++
		}
	}
	totals := v.ledger.Totals()
	lines := []string{
		v.words.T("verify.found", "n", totals.Found, "of", totals.Of),
		v.words.T("verify.not-found", "n", totals.Of-totals.Found),
		v.words.T("verify.unexplained", "n", totals.Unexplained),
	}
	if others > 0 {
		lines = append(lines, v.words.T("verify.not-figures-missing", "n", others))
	}
	if n := len(v.ledger.Twice); n > 0 {
		lines = append(lines, v.words.T("verify.twice", "n", n))
	}
	if n := len(v.ledger.Remarks); n > 0 {
		lines = append(lines, v.words.T("verify.remarks", "n", n))
	}
	if n := v.ledger.NotCompared; n > 0 {
		lines = append(lines, v.words.T("verify.not-compared", "n", n))
	}
	return lines
}

// at prefixes a message with the place of the text that it is about.
func (v verdict) at(at report.Location, what, problem string) string {
	return v.words.T("verify.miss", "at", pages.Locate(v.report.Shape, at, v.words), "what", what, "problem", problem)
}

// faults returns the lines that say what is wrong, one for each change of the text.
func (v verdict) faults() []string {
	var lines []string
	q := quoter{document: v.document}
	for _, d := range v.ledger.Changes() {
		if len(d.Misses) > 0 {
			lines = append(lines, v.missed(d))
		} else {
			lines = append(lines, v.tooMany(d.Runs, &q))
		}
	}
	for _, t := range v.ledger.Twice {
		var claims []string
		for _, c := range t.Claims {
			claims = append(claims, v.claimed(c))
		}
		lines = append(lines, v.at(t.Run.At, t.Run.Digits, v.words.T("verify.twice-run", "list", list(claims, v.words))))
	}
	return lines
}

// missed describes what is wrong with some claims, once for all of them.
func (v verdict) missed(d report.Change) string {
	what, problem := pages.ChangeProblem(v.report.Shape, d, v.claimed, v.words)
	return v.at(pages.ChangePlace(d), what, problem)
}

// tooMany says that nothing in the data explains some runs.
func (v verdict) tooMany(runs []report.Run, q *quoter) string {
	var digits []string
	for _, r := range runs {
		digits = append(digits, r.Digits)
	}
	return v.at(runs[0].At, pages.Several(digits, v.words), v.words.T("verify.unexplained-run", "context", q.around(runs[0])))
}

// remarks returns the lines on differences that change nothing: numbers printed otherwise, and
// missing marks.
func (v verdict) remarks() []string {
	var lines []string
	for _, m := range v.ledger.Remarks {
		lines = append(lines, v.at(m.At, v.claimed(m.Claim), v.words.T("verify.remark", "want", m.Claim.Printed, "printed", m.Printed)))
	}
	for _, m := range v.document.Lost {
		lines = append(lines, v.words.T("verify.place", "at", pages.LocateSection(v.report.Shape, m.At, v.words),
			"problem", v.words.T("verify.lost", "mark", m.Text)))
	}
	return lines
}

// leftOut returns the lines that say which parts of the file are not the text, or stand behind
// it.
func (v verdict) leftOut() []string {
	var lines []string
	skipped, whole := pages.Skipped(v.document), v.document.Copy
	if len(skipped) > 0 {
		lines = append(lines, v.words.T("verify.skipped", "n", len(skipped)))
	}
	listed, words := pages.LeftOut(v.document)
	for i, s := range listed {
		lines = append(lines, v.words.T("verify.skipped-part", "line", whole.Line(s.From),
			"why", v.words.T("skip."+string(s.Why)), "text", files.Printable(pages.Shortened(words[i]))))
	}
	if n := len(whole.Skipped) - len(skipped); n > 0 {
		lines = append(lines, v.words.T("verify.skipped-marks", "n", n))
	}
	if whole.Traditional > 0 {
		lines = append(lines, v.words.T("verify.traditional", "n", whole.Traditional))
	}
	for _, r := range pages.ReadAsOthers(v.document) {
		lines = append(lines, v.words.T("verify.read-as", "printed", files.Printable(r.Printed), "as", r.As, "n", r.Times))
	}
	if v.document.Title != "" {
		lines = append(lines, v.words.T("verify.title", "text", files.Printable(pages.Shortened(v.document.Title))))
	}
	if len(v.ledger.Behind) > 0 {
		var digits []string
		for _, r := range v.ledger.Behind {
			digits = append(digits, r.Digits)
		}
		lines = append(lines, v.words.T("verify.behind", "list", list(digits, v.words)))
	}
	if v.document.Rest != "" {
		lines = append(lines, v.words.T("verify.rest"))
	}
	return lines
}

// claimed names what the data claims: a figure by its id, a run that is no figure by its
// digits.
func (v verdict) claimed(c report.Claim) string {
	if c.Figure != "" {
		return c.Figure
	}
	return v.words.T("verify.not-a-figure", "printed", c.Printed)
}

// quoter quotes digit runs in the order of a text. It keeps the characters of the sentence that
// it is in: one without an end may hold thousands of runs.
type quoter struct {
	document report.Document
	at       report.Location
	text     []rune
}

// around quotes a digit run with a few characters on either side.
func (q *quoter) around(run report.Run) string {
	const reach = 12 // characters
	if q.at != run.At {
		sentence, _ := q.document.Sentence(run.At) // the run is from this document
		q.at, q.text = run.At, []rune(strings.ReplaceAll(sentence.Text, "\n", " "))
	}
	return string(q.text[max(0, run.Span.Start-reach):min(len(q.text), run.Span.End+reach)])
}
