package report

import (
	"errors"
	"slices"
	"strings"

	"yulan/report/text"
)

// Open takes a copy of the report's text apart and holds the data against it. The error
// is a *text.Error, or a *TextError, which says of how many figures the text has a number.
// If that is of the kind OtherReport, the document and the ledger are there all the same: the text has
// the report's chapters and sections, and less than half of its figures.
func (r *Report) Open(source string) (Document, Ledger, error) {
	d, err := r.Shape.Unwrap(source)
	if err != nil {
		if fault, ok := errors.AsType[*TextError](err); ok && fault.Kind == NotTheReport {
			fault.Found, fault.Of = r.alike(source), len(r.Figures)
		}
		return Document{}, Ledger{}, err
	}
	l := r.Check(d)
	if found, of := l.FiguresFound(), len(r.Figures); found*2 < of {
		return d, l, &TextError{Kind: OtherReport, Found: found, Of: of}
	}
	return d, l, nil
}

// alike counts the figures whose numbers with their units stand in a text, in the order of
// the report, whatever stands between: as many as can be found so. It needs no chapters.
func (r *Report) alike(source string) int {
	ids := map[string]int{}
	var wanted, weights, got []int
	for i, f := range r.Figures {
		if i > 0 && f.At == r.Figures[i-1].At && f.Run == r.Figures[i-1].Run {
			weights[len(weights)-1]++ // two figures, one number
			continue
		}
		key := f.Printed + " " + f.Unit.Printed
		if _, ok := ids[key]; !ok {
			ids[key] = len(ids)
		}
		wanted, weights = append(wanted, ids[key]), append(weights, 1)
	}
	clean := text.Clean(source)
	plain := clean.Plain
	runs := clean.DigitRuns(text.Part{To: len(plain)})
	for i, run := range runs {
		to := run.To
		if i+1 < len(runs) && plain[to:runs[i+1].From] == ratioSign {
			to = runs[i+1].To
		}
		unit := r.unitAt(strings.TrimPrefix(plain[to:], "余"))
		if id, ok := ids[plain[run.From:to]+" "+unit]; ok {
			got = append(got, id)
		}
	}
	return heaviestCommon(wanted, weights, got)
}

// heaviestCommon returns the weight of the heaviest sequence that both wanted and got hold
// in its order, with gaps.
func heaviestCommon(wanted, weights, got []int) int {
	best := make([]int, len(wanted)+1) // by how much of wanted was gone through
	for _, id := range got {
		diagonal := 0 // best of one less of both
		for i, want := range wanted {
			above := best[i+1]
			if want == id {
				best[i+1] = max(above, diagonal+weights[i])
			}
			best[i+1] = max(best[i+1], best[i])
			diagonal = above
		}
	}
	return slices.Max(best)
}
