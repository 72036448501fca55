package charts

import (
	"strings"
	"unicode/utf8"
)

// wrapRuns breaks a text of several weights into lines of a width, as wrap does, and as
// many as it takes. size and width are in one unit.
func (m *measure) wrapRuns(runs []Run, size, width float64) [][]Run {
	whole, bold := joined(runs)
	atoms := m.atoms(whole, size, false)
	starts := make([]int, len(atoms))
	at := 0
	for i, a := range atoms {
		at += strings.Index(whole[at:], a.text)
		starts[i] = at
		atoms[i].width = 0
		for _, r := range cut(whole, bold, at, at+len(a.text)) {
			atoms[i].width += m.width(r.Text, size, r.Bold)
		}
		at += len(a.text)
	}
	if len(atoms) == 0 {
		return nil
	}
	var lines [][]Run
	from := 0
	for _, to := range fuller(atoms, breakLines(atoms, width), width, leastLastLine*size) {
		last := to - 1
		lines = append(lines, cut(whole, bold, starts[from], starts[last]+len(atoms[last].text)))
		from = to
	}
	return lines
}

// leastLastLine is how short the last line of a paragraph may be, in ems.
const leastLastLine = 3

// fuller returns line ends that leave no last line below a width, if a little narrower
// lines do that, and no more of them.
func fuller(atoms []atom, ends []int, width, least float64) []int {
	short := func(ends []int) bool {
		n := len(ends)
		return n > 1 && widest(atoms[ends[n-2]:], []int{len(atoms) - ends[n-2]}) < least
	}
	for narrow := width; short(ends) && narrow > width-least; {
		narrow -= least / 8
		if e := breakLines(atoms, narrow); len(e) == len(ends) && !short(e) {
			return e
		}
	}
	return ends
}

// joined returns the text of runs, and for every byte of it whether it is bold.
func joined(runs []Run) (string, []bool) {
	var b strings.Builder
	var bold []bool
	for _, r := range runs {
		b.WriteString(r.Text)
		for range len(r.Text) {
			bold = append(bold, r.Bold)
		}
	}
	return b.String(), bold
}

// cut returns a part of a text as runs, white space in it as single spaces.
func cut(whole string, bold []bool, from, to int) []Run {
	var runs []Run
	for at := from; at < to; {
		r, n := utf8.DecodeRuneInString(whole[at:])
		if len(runs) == 0 || runs[len(runs)-1].Bold != bold[at] {
			runs = append(runs, Run{Bold: bold[at]})
		}
		if isSpace(r) {
			r = ' '
		}
		runs[len(runs)-1].Text += string(r)
		at += n
	}
	return runs
}
