package commands

import (
	"slices"

	"yulan/app/pages"
	"yulan/assets"
	"yulan/report"
)

// readVerdict is the result of checking a copy against a report that was read.
type readVerdict struct {
	words       assets.Words
	report      *report.Report
	found       int      // figures
	wrong       int      // figures
	others      int      // numbers that are no figures and are not as in the report
	tooMany     int      // numbers of the copy
	faults      []string // what is not as in the report, a line for each difference
	unexplained []string // what the copy has in addition
}

// compare compares what the data tells with what the copy states.
func (v *readVerdict) compare(mine, theirs []clause) {
	pairs, moved := paired(mine, theirs)
	isHeard := make([]bool, len(theirs))
	for i, m := range mine {
		switch j := pairs[i]; {
		case j < 0:
			v.gone(m)
		default:
			isHeard[j] = true
			v.compareNumbers(m, theirs[j], moved[i])
		}
	}
	for j, t := range theirs {
		if !isHeard[j] && len(t.numbers) > 0 {
			v.add(t.numbers)
		}
	}
}

// compareNumbers compares the numbers of a sentence with those of the one in the copy.
func (v *readVerdict) compareNumbers(m, t clause, isMoved bool) {
	isHeard := make([]bool, len(t.numbers))
	wrong := false
	links := aligned(len(m.numbers), len(t.numbers), func(i, j int) int { return likeness(m.numbers[i], t.numbers[j]) })
	for i, j := range links {
		problem := v.problemOf(m.numbers[i], voice{}, false)
		if j >= 0 {
			isHeard[j] = true
			problem = v.problemOf(m.numbers[i], t.numbers[j], true)
		}
		v.count(m.numbers[i], problem == "")
		if problem != "" {
			wrong = true
			v.faults = append(v.faults, v.at(m.numbers[i].at, v.name(m.numbers[i]), problem))
		}
	}
	for j := range t.numbers {
		if !isHeard[j] {
			v.add(t.numbers[j : j+1])
		}
	}
	if isMoved && !wrong && len(m.numbers) > 0 {
		v.faults = append(v.faults, v.at(m.at, v.names(m.numbers), v.words.T("verify.moved", "fault", v.words.T("fault.moved"),
			"at", pages.Locate(v.report.Shape, t.at, v.words))))
	}
}

// likeness is the cost of taking one number for another: less than leaving both alone.
func likeness(m, t voice) int {
	switch {
	case m.printed != t.printed:
		return 2*costGap - 1
	case m.unit != t.unit:
		return costGap / 2
	}
	return 0
}

// count counts a number of the report as it is found.
func (v *readVerdict) count(m voice, isRight bool) {
	switch {
	case m.id == "" && !isRight:
		v.others++
	case m.id == "":
	case isRight:
		v.found++
	default:
		v.wrong++
	}
}

// gone enters a sentence of which the copy has nothing.
func (v *readVerdict) gone(m clause) {
	if len(m.numbers) == 0 {
		return
	}
	for _, n := range m.numbers {
		v.count(n, false)
	}
	problem := v.words.T("verify.gone")
	if len(m.numbers) == 1 {
		problem = v.problemOf(m.numbers[0], voice{}, false)
	}
	v.faults = append(v.faults, v.at(m.at, v.names(m.numbers), problem))
}

// add enters numbers of a sentence of the copy that the report has not.
func (v *readVerdict) add(numbers []voice) {
	v.tooMany += len(numbers)
	var digits []string
	for _, n := range numbers {
		digits = append(digits, n.printed)
	}
	v.unexplained = append(v.unexplained, v.at(numbers[0].at, pages.Several(digits, v.words),
		v.words.T("verify.unexplained-run", "context", pages.Shortened(numbers[0].around))))
}

// problemOf says in what a number of the copy differs, if it is there; nothing if it does not.
func (v *readVerdict) problemOf(m, t voice, isThere bool) string {
	said := func(fault report.Fault, want, instead string) string {
		return pages.MissProblem(v.report.Shape, report.Miss{Fault: fault, Want: want, Instead: instead}, v.words)
	}
	switch {
	case !isThere:
		return said(report.NoSuchRun, m.printed+m.unit, "")
	case t.printed != m.printed:
		return said(report.OtherNumber, m.printed+m.unit, t.printed+t.unit)
	case m.id != "" && !m.corrected && t.unit != m.unit:
		return said(report.OtherUnit, m.printed+m.unit, t.printed+t.unit)
	case m.id != "" && !m.corrected && t.qualifiers != m.qualifiers:
		return said(report.OtherQualifier, m.qualifiers, t.qualifiers)
	}
	if fault, want, instead := report.SaidOtherwise(m.said, t.said); m.id != "" && fault != "" {
		return said(fault, want, instead)
	}
	return ""
}

// at prefixes a message with the place of the report that it is about.
func (v *readVerdict) at(at report.Location, what, problem string) string {
	return v.words.T("verify.miss", "at", pages.Locate(v.report.Shape, at, v.words), "what", what, "problem", problem)
}

// name names a number: a figure by its id, another by its digits.
func (v *readVerdict) name(m voice) string {
	if m.id != "" {
		return m.id
	}
	return v.words.T("verify.not-a-figure", "printed", m.printed)
}

func (v *readVerdict) names(numbers []voice) string {
	var names []string
	for _, n := range numbers {
		names = append(names, v.name(n))
	}
	return pages.Several(names, v.words)
}

// lines returns the whole result.
func (v *readVerdict) lines() []string {
	w := v.words
	lines := []string{
		w.T("verify.found", "n", v.found, "of", v.found+v.wrong), w.T("verify.not-found", "n", v.wrong),
		w.T("verify.unexplained", "n", v.tooMany),
	}
	if v.others > 0 {
		lines = append(lines, w.T("verify.not-figures-missing", "n", v.others))
	}
	return slices.Concat(lines, v.faults, v.unexplained, []string{w.T("verify.not-looked-at")})
}
