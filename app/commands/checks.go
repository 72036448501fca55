package commands

import (
	"errors"
	"io"

	"yulan/app/pages"
	"yulan/assets"
	"yulan/report"
)

// checksCommand lists the checks of the report's arithmetic.
func checksCommand() command {
	return command{
		name:     "checks",
		flags:    []string{"report", "lang", "format"},
		examples: []string{"yulan checks", "yulan checks -lang en -format json"},
		do:       (*call).checks,
	}
}

// checkEntry is one check in the list. Scripts rely on its names in JSON.
type checkEntry struct {
	ID        string   `json:"id"`
	Kind      string   `json:"kind"`
	Verdict   string   `json:"verdict"` // a report.Verdict, in every language
	Reach     string   `json:"reach"`   // a report.Reach; empty if the check does not hold
	Title     string   `json:"title"`
	Formula   string   `json:"formula"`
	Computed  string   `json:"computed"` // empty if neither side is calculated
	Tolerance string   `json:"tolerance"`
	Note      string   `json:"note"`
	Figures   []string `json:"figures"`
}

// checks lists all checks, and fails if one of them does not hold.
func (c *call) checks() error {
	if err := c.checkFormat(); err != nil {
		return err
	}
	r, err := c.loadOf(report.LoadChecks)
	if err != nil {
		return err
	}
	words, err := assets.LoadWords(c.options.lang)
	if err != nil {
		return err
	}
	list := pages.Checks(r, pages.Speech{Language: c.language(), Words: words})
	write := checkTable
	if c.options.format == formatJSON {
		write = func(out io.Writer, l pages.CheckList, _ assets.Words) error {
			return writeJSON(out, checkEntries(r, l))
		}
	}
	if err := write(c.stdout, list, words); err != nil {
		return err
	}
	return failedChecks(list, c.words)
}

// failedChecks returns an error if any check does not hold.
func failedChecks(l pages.CheckList, w assets.Words) error {
	for _, g := range l.Groups {
		for _, k := range g.Checks {
			if k.Fails {
				return errors.New(w.T("checks.fail"))
			}
		}
	}
	return nil
}

func checkEntries(r *report.Report, l pages.CheckList) []checkEntry {
	shown := map[string]pages.Check{}
	for _, g := range l.Groups {
		for _, k := range g.Checks {
			shown[k.ID] = k
		}
	}
	var entries []checkEntry
	for _, c := range r.Checks() {
		k := shown[c.ID]
		e := checkEntry{
			ID: c.ID, Kind: string(c.Kind), Verdict: string(c.Verdict), Reach: string(c.Reach()), Title: k.Title,
			Formula: pages.Plain(k.Formula), Computed: k.Computed, Tolerance: k.Tolerance, Note: k.Note,
		}
		for _, f := range c.Figures {
			e.Figures = append(e.Figures, f.ID)
		}
		entries = append(entries, e)
	}
	return entries
}

// checkTable writes the counts and a row for each check.
func checkTable(out io.Writer, l pages.CheckList, w assets.Words) error {
	if _, err := io.WriteString(out, l.Counts+"\n\n"); err != nil {
		return err
	}
	rows := [][]string{{
		w.T("checks.id"), w.T("checks.verdict"), w.T("checks.formula"), w.T("checks.computed"), w.T("checks.tolerance"),
	}}
	for _, g := range l.Groups {
		for _, k := range g.Checks {
			rows = append(rows, []string{k.ID, k.Sign + " " + k.Verdict, pages.Plain(k.Formula), k.Computed, k.Tolerance})
		}
	}
	return writeColumns(out, rows)
}
