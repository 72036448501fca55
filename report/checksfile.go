package report

import (
	"io/fs"
	"slices"
	"strings"

	"yulan/report/lazyregexp"
)

const checksFile = "checks.csv"

var (
	checksHeader = []string{"id", "kind", "formula", "title_*", "note_*"}
	checkID      = lazyregexp.New(`^[a-z0-9-]+$`)
)

// loadChecks reads checks.csv and judges every check.
func (r *Report) loadChecks(fsys fs.FS) error {
	rows, err := readTable(fsys, checksFile, checksHeader)
	if err != nil {
		return err
	}
	for _, w := range rows {
		c, err := r.parseCheck(w)
		if err != nil {
			return w.errorf("%w", err)
		}
		r.checks = append(r.checks, c)
	}
	slices.SortStableFunc(r.checks, func(a, b CheckResult) int {
		return slices.Index(CheckKinds, a.Kind) - slices.Index(CheckKinds, b.Kind)
	})
	return nil
}

// parseCheck reads a row of checks.csv and judges it.
func (r *Report) parseCheck(w row) (CheckResult, error) {
	c := CheckResult{
		ID: w.get("id"), Kind: CheckKind(w.get("kind")),
		Title: w.text("title"),
		Note:  w.text("note"),
	}
	if !checkID.MatchString(c.ID) {
		return c, refuse("id %q is not lower-case letters, digits and hyphens", c.ID)
	}
	if !r.settle("check " + c.ID) {
		return c, refuse("id %q is used already", c.ID)
	}
	if !slices.Contains(CheckKinds, c.Kind) {
		return c, refuse("kind %q is not known", c.Kind)
	}
	if err := checkPlain("title", c.Title); err != nil {
		return c, err
	}
	if err := checkPlain("note", c.Note); err != nil {
		return c, err
	}
	return r.judgeAll(c, w.get("formula"))
}

// measureName matches a measure in braces; the id of a figure contains a dot.
var measureName = lazyregexp.New(`\{([a-z]+)\}`)

// judgeAll judges a check. A measure in braces stands for each of its figures in percent: the
// check is judged for all of them, and reports the one with the worst outcome or, among equals,
// with the least margin.
func (r *Report) judgeAll(c CheckResult, text string) (CheckResult, error) {
	measure := measureName.FindStringSubmatch(text)
	if measure == nil {
		return r.judgeOne(c, text)
	}
	var worst CheckResult
	var all []Figure
	for _, f := range r.Figures {
		if f.Measure != Measure(measure[1]) || !f.Unit.isPercent() {
			continue
		}
		one, err := r.judgeOne(c, strings.ReplaceAll(text, measure[0], "{"+f.ID+"}"))
		if err != nil {
			return c, err
		}
		all = append(all, f)
		if len(all) == 1 || one.isTighter(worst) {
			worst = one
		}
	}
	if len(all) == 0 {
		return c, refuse("no figure in percent has the measure %q", measure[1])
	}
	worst.Figures, worst.text, worst.measure = all, text, measure[0]
	return worst, nil
}

// judgeOne judges a check on the figures in its formula.
func (r *Report) judgeOne(c CheckResult, text string) (CheckResult, error) {
	f, err := r.parseFormula(text)
	if err != nil {
		return c, err
	}
	if len(f.compared) == 0 {
		return c, refuse("formula %q compares nothing", f)
	}
	if len(f.figures()) == 0 && !f.counts() {
		return c, refuse("formula %q names no figure", f)
	}
	for _, sign := range f.compared {
		if sign != isEqual && sign != isAtMost {
			return c, refuse("formula %q compares with %s, and a check with = or ≤", f, sign)
		}
	}
	for _, id := range f.figures() {
		if _, ok := r.Figure(id); !ok {
			return c, refuse("figure %q is not known", id)
		}
	}
	c.Formula, c.Figures, c.report = f, r.figures(f.figures()), r
	if err := r.judge(&c); err != nil {
		return c, refuse("%s: %w", f, err)
	}
	return c, nil
}

// isTighter tells whether a check has a worse outcome than another of the same form, or the
// same outcome with a smaller margin.
func (c CheckResult) isTighter(d CheckResult) bool {
	if c.Verdict != d.Verdict {
		return worse(c.Verdict, d.Verdict) == c.Verdict
	}
	return c.room.Cmp(d.room) < 0
}
