package report

import (
	"errors"
	"slices"
	"strings"
)

// Open takes a copy of the report's text apart and holds the data against it. The error
// is a *TextError, which says of how many figures the text has a number. If that is of
// the kind OtherReport, the document and the ledger are there all the same: the text has
// the report's chapters and sections, and less than half of its figures.
func (r *Report) Open(text string) (Document, Ledger, error) {
	d, err := r.Shape.Unwrap(text)
	if err != nil {
		if fault, ok := errors.AsType[*TextError](err); ok && fault.Kind == NotTheReport {
			fault.Found, fault.Of = r.alike(text), len(r.Figures)
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
func (r *Report) alike(text string) int {
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
	folded := fold(text, r.Shape.marks()).text
	runs := digitRuns(folded)
	for i, run := range runs {
		to := run.to
		if i+1 < len(runs) && folded[to:runs[i+1].from] == ratioSign {
			to = runs[i+1].to
		}
		unit := r.unitAt(strings.TrimPrefix(folded[to:], "余"))
		if id, ok := ids[folded[run.from:to]+" "+unit]; ok {
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
