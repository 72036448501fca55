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

// heard is what each sentence of a text states: its numbers, by their place in it.
type heard struct {
	sentences []string                 // the keys of the sentences, in the order of the text
	numbers   map[string]map[int]voice // by sentence and run
}

// voice is a number as a sentence states it.
type voice struct {
	printed, unit, qualifiers string
	at                        report.Location
	id                        string // of the figure; empty if it is none, or a part of one
	corrected                 bool   // the unit and the qualifiers are the reader's own corrections
	clause                    string // the sentence
}

// keysOf returns a key for each sentence: its words without digits and their signs, so that a
// sentence keeps its key when a number in it is changed.
func (h *heard) keysOf(r reading.Reading) map[report.Location]string {
	seen, keys := map[string]int{}, map[report.Location]string{}
	h.numbers = map[string]map[int]voice{}
	for _, s := range r.Sentences {
		key := strings.Map(func(c rune) rune {
			if strings.ContainsRune("0123456789.,% ", c) {
				return -1
			}
			return c
		}, s.Text)
		seen[key]++
		key = fmt.Sprintf("%s#%d", key, seen[key])
		h.sentences, keys[s.At], h.numbers[key] = append(h.sentences, key), key, map[int]voice{}
	}
	return keys
}

// hear takes the sentences of a copy from a reading of it.
func hear(r reading.Reading) heard {
	var h heard
	keys := h.keysOf(r)
	for _, f := range r.Figures {
		for more := range f.Runs {
			h.numbers[keys[f.At]][f.Run+more] = voice{
				printed: f.Printed, unit: f.Unit, qualifiers: strings.Join(f.Qualifiers, ";"), at: f.At, id: "figure", clause: r.Sentences[f.Sentence].Text,
			}
		}
	}
	for _, n := range r.NotFigures {
		if key, ok := keys[n.At]; ok && n.Run > 0 {
			h.numbers[key][n.Run] = voice{printed: n.Printed, at: n.At}
		}
	}
	return h
}

// told takes the sentences of a report from its data, placed by the report's own text.
func told(r *report.Report, text reading.Reading) heard {
	var h heard
	keys := h.keysOf(text)
	keyAt := func(start int) string {
		i := sort.Search(len(text.Sentences), func(i int) bool { return text.Sentences[i].To > start })
		if start < 0 || i == len(text.Sentences) || start < text.Sentences[i].From {
			return ""
		}
		return keys[text.Sentences[i].At]
	}
	put := func(start, run int, v voice) {
		if numbers := h.numbers[keyAt(start)]; numbers != nil && run > 0 {
			numbers[run] = v
		}
	}
	for _, n := range r.NotFigures {
		put(n.Start, n.Run, voice{printed: n.Printed, at: n.At})
	}
	for _, f := range r.Figures {
		v := voice{printed: f.Printed, unit: f.Unit.Printed, qualifiers: pages.Qualifiers(f), at: f.At, id: f.ID, corrected: f.State == report.Corrected}
		put(f.Start, f.Run, v)
		v.id = ""
		for more := range strings.Count(f.Printed, "∶") + min(1, len(f.Upto)) { // the other numbers of a ratio or range
			put(f.Start, f.Run+1+more, v)
		}
	}
	return h
}

// paired returns for each sentence of mine the one of theirs that it corresponds to: the one of
// the same words, and between two such pairs, where equally many are left on both sides, the
// one in the same place.
func paired(mine, theirs []string) map[string]string {
	at := make(map[string]int, len(theirs))
	for i, key := range theirs {
		at[key] = i
	}
	pairs := map[string]string{}
	left, last := []string(nil), -1
	close := func(next int) {
		if next-last-1 == len(left) {
			for i, key := range left {
				pairs[key] = theirs[last+1+i]
			}
		}
		left = nil
	}
	for _, key := range mine {
		i, ok := at[key]
		if !ok || i <= last {
			left = append(left, key)
			continue
		}
		close(i)
		pairs[key], last = theirs[i], i
	}
	close(len(theirs))
	return pairs
}

// readVerdict is the result of checking a copy against a report that was read.
type readVerdict struct {
	call        *call
	report      *report.Report
	found       int
	faults      []string // of figures
	others      int      // numbers that are no figures and are missing from the copy
	unexplained []string
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
	v := readVerdict{call: c, report: r}
	v.compare(told(r, mine), hear(theirs))
	if v.found*2 < len(r.Figures) {
		return c.textProblem(r, &report.TextError{Kind: report.OtherReport, Found: v.found, Of: len(r.Figures)})
	}
	if _, err := fmt.Fprintln(c.stdout, strings.Join(v.lines(), "\n")); err != nil {
		return err
	}
	if len(v.faults)+len(v.unexplained)+v.others > 0 {
		return errors.New(c.words.T("verify.fails", "file", c.fileName()))
	}
	return nil
}

// compare compares what the data tells with what the copy states.
func (v *readVerdict) compare(mine, theirs heard) {
	pairs := paired(mine.sentences, theirs.sentences)
	explained := map[string]map[int]voice{}
	for _, key := range mine.sentences {
		explained[pairs[key]] = mine.numbers[key]
		for _, run := range sortedRuns(mine.numbers[key]) {
			m := mine.numbers[key][run]
			t, there := theirs.numbers[pairs[key]][run]
			same := there && t.printed == m.printed
			switch {
			case m.id == "" && !there:
				v.others++
			case m.id == "":
			case same && (m.corrected || t.unit == m.unit && t.qualifiers == m.qualifiers):
				v.found++
			default:
				v.faults = append(v.faults, v.fault(m, t, there))
			}
		}
	}
	for _, key := range theirs.sentences {
		for _, run := range sortedRuns(theirs.numbers[key]) {
			if _, ok := explained[key][run]; !ok {
				t := theirs.numbers[key][run]
				v.unexplained = append(v.unexplained, v.call.words.T("verify.miss", "at", pages.Locate(v.report.Shape, t.at, v.call.words),
					"what", t.printed, "problem", v.call.words.T("verify.unexplained-run", "context", pages.Shortened(t.clause))))
			}
		}
	}
}

// fault says in what a figure of the copy differs.
func (v *readVerdict) fault(m, t voice, there bool) string {
	w := v.call.words
	kind, want, instead := "no-such-run", m.printed+m.unit, w.T("verify.nothing")
	if there {
		kind, instead = "other-number", t.printed+t.unit
		switch {
		case t.printed == m.printed && t.unit == m.unit:
			kind, want, instead = "other-qualifier", m.qualifiers, t.qualifiers
		case t.printed == m.printed:
			kind = "other-unit"
		}
	}
	problem := w.T("verify.want", "fault", w.T("fault."+kind), "want", want, "instead", instead)
	return w.T("verify.miss", "at", pages.Locate(v.report.Shape, m.at, w), "what", m.id, "problem", problem)
}

// lines returns the whole result.
func (v *readVerdict) lines() []string {
	w := v.call.words
	lines := []string{
		w.T("verify.found", "n", v.found, "of", v.found+len(v.faults)), w.T("verify.not-found", "n", len(v.faults)),
		w.T("verify.unexplained", "n", len(v.unexplained)),
	}
	if v.others > 0 {
		lines = append(lines, w.T("verify.not-figures-missing", "n", v.others))
	}
	return slices.Concat(lines, v.faults, v.unexplained, []string{w.T("verify.not-looked-at")})
}

// sortedRuns returns the places of a sentence's numbers, in order.
func sortedRuns(numbers map[int]voice) []int {
	runs := make([]int, 0, len(numbers))
	for run := range numbers {
		runs = append(runs, run)
	}
	slices.Sort(runs)
	return runs
}
