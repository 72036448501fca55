package report

import (
	"bytes"
	"encoding/csv"
	"slices"
)

// apply changes the figures as the reader has corrected them.
func (r *Report) apply(x Fix) {
	i := slices.IndexFunc(r.Figures, func(f Figure) bool { return x.of(f.Sentence, f.Run, f.Start, f.Printed) })
	switch {
	case x.Act == Drop && i >= 0:
		f := r.Figures[i]
		r.Figures = slices.Delete(r.Figures, i, i+1)
		r.index()
		r.insertNotFigure(NotFigure{
			At: f.At, Run: f.Run, Printed: f.Printed, Kind: droppedKind, Why: NewText("读者说不是数据", "no figure, says the reader"),
			Start: f.Start, Sentence: f.Sentence,
		})
	case x.Act == Drop: // it is no longer a figure
	case i >= 0:
		r.Figures[i] = x.amended(r.Figures[i])
	default:
		r.insert(x.Figure)
	}
}

// droppedKind is the kind of a number that the reader says is no figure.
const droppedKind = "dropped"

// amended returns a figure as the reader has corrected it, in the place where it was found this
// time.
func (x Fix) amended(found Figure) Figure {
	f := x.Figure
	f.ID, f.At, f.Run, f.Start, f.End, f.Sentence = found.ID, found.At, found.Run, found.Start, found.End, found.Sentence
	f.NameFrom, f.NameTo, f.Rule = found.NameFrom, found.NameTo, found.Rule
	if f.Name == found.Name {
		f.Short, f.Confidence = found.Short, found.Confidence
	} else {
		f.Rule, f.NameFrom, f.NameTo = "", -1, -1 // the reader has named it
	}
	if f.Name == found.Name && f.Unit == found.Unit && f.Measure == found.Measure && f.Period == found.Period && f.Scope == found.Scope {
		f.Indicator = found.Indicator
	}
	if x.Act == Confirm {
		f.State = Confirmed
	}
	return f
}

// insert adds a figure that the reader has found, at its place in the text. If the report no
// longer has that place, the figure is left out; the fix stays.
func (r *Report) insert(f Figure) {
	c, ok := r.Shape.Chapter(f.At.Chapter)
	if !ok || f.At.Section < 0 || f.At.Section > len(c.Sections) {
		return
	}
	if _, used := r.Figure(f.ID); used {
		return
	}
	at := slices.IndexFunc(r.Figures, func(g Figure) bool {
		if f.Start >= 0 && g.Start >= 0 {
			return g.Start > f.Start
		}
		return placeOrder(g.At, g.Run, f.At, f.Run) > 0
	})
	if at < 0 {
		at = len(r.Figures)
	}
	r.Figures = slices.Insert(r.Figures, at, f)
	r.NotFigures = slices.DeleteFunc(r.NotFigures, func(n NotFigure) bool {
		return n.Start >= 0 && n.Start == f.Start || n.Sentence != "" && n.Sentence == f.Sentence && n.Run == f.Run
	})
	r.index()
}

// insertNotFigure adds a number that is no figure, at its place in the text.
func (r *Report) insertNotFigure(n NotFigure) {
	at := slices.IndexFunc(r.NotFigures, func(m NotFigure) bool { return placeOrder(m.At, m.Run, n.At, n.Run) > 0 })
	if at < 0 {
		at = len(r.NotFigures)
	}
	r.NotFigures = slices.Insert(r.NotFigures, at, n)
}

// index records where each figure is, by its id.
func (r *Report) index() {
	r.byID = make(map[string]int, len(r.Figures))
	for i, f := range r.Figures {
		r.byID[f.ID] = i
	}
}

// writeTable writes a CSV file, with columns for each language as readTable reads them.
func writeTable(header []string, rows [][]string) []byte {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	_ = w.Write(forLanguages(header)) // writing to a buffer never fails
	_ = w.WriteAll(rows)              // nor does this
	return b.Bytes()
}
