package pages

import (
	"strings"

	"yulan/assets"
	"yulan/report"
)

// Several joins names; of many it gives the first and the last.
func Several(names []string, w assets.Words) string {
	const most = 4
	if n := len(names); n > most {
		return w.T("verify.several", "n", n, "first", names[0], "last", names[n-1])
	}
	return strings.Join(names, w.T("join.list"))
}

// ChangePlace returns where to look for a change of a text: where the text has something else
// instead, or where it should stand.
func ChangePlace(d report.Change) report.Location {
	switch {
	case len(d.Misses) == 0:
		return d.Runs[0].At
	case d.Misses[0].Fault == report.Moved: // the problem says where the number stands now
		return d.Misses[0].Claim.At
	}
	return d.Misses[0].Place()
}

// ChangeProblem says of a change by which a text no longer bears out some claims whose they are,
// by names that are passed in, and in what they differ, once for all of them.
func ChangeProblem(s report.Shape, d report.Change, name func(report.Claim) string, w assets.Words) (what, problem string) {
	first := d.Misses[0]
	alike := 1
	for alike < len(d.Misses) && d.Misses[alike].Fault == first.Fault {
		alike++
	}
	var names []string
	for _, m := range d.Misses[:alike] {
		names = append(names, name(m.Claim))
	}
	problem = MissProblem(s, first, w)
	switch {
	case d.AreSwapped():
		problem = w.T("verify.want", "fault", w.T("fault.swapped"), "want", pair(first.Want, d.Misses[1].Want, w), "instead", pair(first.Instead, d.Misses[1].Instead, w))
	case alike > 1 && first.Fault == report.NoSuchRun:
		problem = w.T("verify.gone")
	}
	for _, m := range d.Misses[alike:] { // what is due to the first
		problem += w.T("text.and-also") + w.T("verify.due", "what", name(m.Claim), "problem", MissProblem(s, m, w))
	}
	return Several(names, w), problem
}

// pair joins two numbers.
func pair(a, b string, w assets.Words) string { return Several([]string{a, b}, w) }
