package commands

import (
	"errors"
	"fmt"
	"slices"
	"sort"
	"strings"

	"yulan/app/pages"
	"yulan/app/reports"
	"yulan/report"
	"yulan/report/reading"
)

// A report that was read comes with its own text, and a copy is read by the same rules. The two
// are compared sentence by sentence, however the copy is wrapped and whatever stands between
// its sentences, so that nothing has to be found by its numbers alone.

// clause is a sentence of a text with what it states.
type clause struct {
	at      report.Location
	words   string // without digits and their signs, so that they stay when a number is changed
	numbers []voice
	said    [][]string // the words beside each digit run that turn it over or limit it
}

// voice is a number as a sentence states it.
type voice struct {
	printed, unit, qualifiers string
	at                        report.Location
	run                       int      // its place among the digit runs of its sentence
	id                        string   // of the figure; empty if it is none, or a part of one
	corrected                 bool     // the unit and the qualifiers are the reader's own corrections
	said                      []string // the words beside it
	around                    string   // the sentence
}

// clausesOf returns the sentences of a text, of which nothing is known yet.
func clausesOf(r reading.Reading) []clause {
	var all []clause
	for _, s := range r.Sentences {
		words := strings.Map(func(c rune) rune {
			if strings.ContainsRune("0123456789.,% ", c) {
				return -1
			}
			return c
		}, s.Text)
		all = append(all, clause{at: s.At, words: words, said: report.Said(s.Text)})
	}
	return all
}

// state enters a number into its sentence; the first that is said of a run counts.
func (c *clause) state(s reading.Sentence, v voice) {
	isSame := func(other voice) bool { return other.run == v.run }
	if v.run < 1 || slices.ContainsFunc(c.numbers, isSame) {
		return
	}
	if v.run <= len(c.said) {
		v.said = c.said[v.run-1]
	}
	v.around = s.Text
	c.numbers = append(c.numbers, v)
	slices.SortFunc(c.numbers, func(a, b voice) int { return a.run - b.run })
}

// hear takes the sentences of a copy from a reading of it.
func hear(r reading.Reading) []clause {
	clauses := clausesOf(r)
	at := map[report.Location]int{}
	for i, c := range clauses {
		at[c.at] = i
	}
	for _, f := range r.Figures {
		for more := range f.Runs {
			clauses[f.Sentence].state(r.Sentences[f.Sentence], voice{
				printed: f.Printed, unit: f.Unit, qualifiers: strings.Join(f.Qualifiers, ";"), at: f.At, run: f.Run + more,
			})
		}
	}
	for _, n := range r.NotFigures {
		if i, ok := at[n.At]; ok {
			clauses[i].state(r.Sentences[i], voice{printed: n.Printed, at: n.At, run: n.Run})
		}
	}
	return clauses
}

// told takes the sentences of a report from its data, placed by the report's own text.
func told(r *report.Report, text reading.Reading) []clause {
	clauses := clausesOf(text)
	put := func(start int, v voice) {
		i := sort.Search(len(text.Sentences), func(i int) bool { return text.Sentences[i].To > start })
		if start >= 0 && i < len(text.Sentences) && start >= text.Sentences[i].From {
			clauses[i].state(text.Sentences[i], v)
		}
	}
	for _, f := range r.Figures {
		v := voice{
			printed: f.Printed, unit: f.Unit.Printed, qualifiers: pages.Qualifiers(f), at: f.At, run: f.Run, id: f.ID, corrected: f.State == report.Corrected,
		}
		put(f.Start, v)
		v.id = ""
		for range strings.Count(f.Printed, "∶") + min(1, len(f.Upto)) { // the other numbers of a ratio or range
			v.run++
			put(f.Start, v)
		}
	}
	for _, n := range r.NotFigures {
		put(n.Start, voice{printed: n.Printed, at: n.At, run: n.Run})
	}
	return clauses
}

// oneOf makes one sentence of all that have numbers.
func oneOf(clauses []clause) []clause {
	var all clause
	for _, c := range clauses {
		if len(all.numbers) == 0 {
			all.at = c.at
		}
		all.numbers = append(all.numbers, c.numbers...)
	}
	return []clause{all}
}

// verifyRead compares a copy with a report that was read.
func (c *call) verifyRead(r *report.Report, copied string) error {
	mine, err := reports.Read(c.ctx, r.Text, nil)
	if err != nil {
		return err
	}
	theirs, err := reports.Read(c.ctx, copied, nil)
	if err != nil {
		return err
	}
	v := readVerdict{words: c.words, report: r}
	v.compare(told(r, mine), hear(theirs))
	if v.found*2 < len(r.Figures) { // perhaps a copy whose sentences have other ends
		v = readVerdict{words: c.words, report: r}
		v.compare(oneOf(told(r, mine)), oneOf(hear(theirs)))
	}
	if v.found*2 < len(r.Figures) {
		return c.textProblem(r, &report.TextError{Kind: report.OtherReport, Found: v.found, Of: len(r.Figures)})
	}
	if _, err := fmt.Fprintln(c.stdout, strings.Join(v.lines(), "\n")); err != nil {
		return err
	}
	if len(v.faults)+len(v.unexplained) > 0 {
		return errors.New(c.words.T("verify.fails", "file", c.fileName()))
	}
	return nil
}
