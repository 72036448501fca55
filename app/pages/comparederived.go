package pages

import (
	"slices"
	"strings"

	"yulan/report"
)

// derivedID is what the ids of derived values begin with among those of a comparison. No
// figure has such an id.
const derivedID = "derived:"

// DerivedID names a derived value among what is compared: by what it is of and what it follows
// from.
func DerivedID(d report.Derived) string {
	parts := []string{string(d.Kind), d.Of.ID}
	for _, f := range d.From {
		parts = append(parts, f.ID)
	}
	return derivedID + strings.Join(parts, ":")
}

// isDerived tells whether an id names a derived value.
func isDerived(id string) bool { return strings.HasPrefix(id, derivedID) }

// derivedOf returns the derived value that an id names, and whether there is one.
func derivedOf(r *report.Report, id string) (report.Derived, bool) {
	if !isDerived(id) {
		return report.Derived{}, false
	}
	all := r.Derived()
	if i := slices.IndexFunc(all, func(d report.Derived) bool { return DerivedID(d) == id }); i >= 0 {
		return all[i], true
	}
	return report.Derived{}, false
}

// comparedOf returns what an id of a comparison names: a figure of the report or, presented as
// a figure, a derived value.
func comparedOf(r *report.Report, id string) (report.Figure, bool) {
	if d, ok := derivedOf(r, id); ok {
		return asFigure(d), true
	}
	return r.Figure(id)
}

// FigureOf returns what a selected id names: a figure of the report or, presented as a figure,
// a derived value among those compared.
func FigureOf(r *report.Report, id string) (report.Figure, bool) { return comparedOf(r, id) }

// PrintedOf returns the id of the printed figure behind a selected id: a derived value is in no
// table, but what it says something of is.
func PrintedOf(r *report.Report, id string) string {
	if d, ok := derivedOf(r, id); ok {
		return d.Of.ID
	}
	return id
}

// detailOfDerived says of a derived value what it is and what it follows from.
func detailOfDerived(r *report.Report, d report.Derived, in Speech) Detail {
	w := in.Words
	name := w.T("detail.derived", "name", d.Name.In(in.Language))
	return Detail{
		ID: DerivedID(d), Name: name, Value: formatDerived(d, in.Language, w), Location: Locate(r.Shape, d.Of.At, w),
		Facts:   []Fact{{w.T("detail.measure"), w.T("derived-kind." + string(d.Kind))}, {w.T("detail.follows"), calculation(r, d, in.Language, w)}},
		Derived: []Derivation{{Name: name, Value: formatDerived(d, in.Language, w), Formula: calculation(r, d, in.Language, w), How: joinSentences(in, d.How, d.Why)}},
	}
}

// measures of what is derived, by its kind.
var derivedMeasures = map[report.DerivedKind]report.Measure{
	report.DerivedAdded: report.Share, report.DerivedShare: report.Share, report.DerivedRatio: report.Ratio,
	report.DerivedIndex: report.Share, report.DerivedMargin: report.Difference, report.DerivedPace: report.Growth,
}

// asFigure returns a derived value as a figure that can be compared. Its name says which year
// it is of, so it has no period of its own.
func asFigure(d report.Derived) report.Figure {
	measure, ok := derivedMeasures[d.Kind]
	if !ok {
		measure = report.Level
	}
	return report.Figure{
		ID: DerivedID(d), At: d.Of.At, Printed: d.Value.StringFixed(d.Places), Value: d.Value, Unit: d.Unit,
		Measure: measure, Qualifiers: d.Qualifiers, Name: d.Name, Short: d.Name, Scope: d.Of.Scope, Start: -1,
	}
}

// DerivedSet is derived values of one kind and unit, which can be compared.
type DerivedSet struct {
	Label string // "上年同期（推算） · 亿元"
	IDs   []string
}

// DerivedSets returns the derived values of a report in sets that can be compared, each of at
// least two values, with the kinds in their usual order.
func DerivedSets(r *report.Report, in Speech) []DerivedSet {
	type set struct {
		kind    report.DerivedKind
		figures []report.Figure
	}
	var sets []set
	for _, d := range r.Derived() { // in that order
		f := asFigure(d)
		if !CanCompare(f) {
			continue
		}
		at := slices.IndexFunc(sets, func(s set) bool { return s.kind == d.Kind && s.figures[0].SharesAxis(f) })
		if at < 0 {
			sets = append(sets, set{kind: d.Kind})
			at = len(sets) - 1
		}
		if !slices.ContainsFunc(sets[at].figures, func(g report.Figure) bool { return g.ID == f.ID }) {
			sets[at].figures = append(sets[at].figures, f)
		}
	}
	var out []DerivedSet
	for _, s := range sets {
		if len(s.figures) < 2 {
			continue
		}
		each := DerivedSet{Label: in.Words.T("derived-kind." + string(s.kind))}
		if name := s.figures[0].Unit.BaseIn(in.Language); name != "" {
			each.Label += in.Words.T("join.subtitle") + name
		}
		for _, f := range s.figures {
			each.IDs = append(each.IDs, f.ID)
		}
		out = append(out, each)
	}
	return out
}

// citedDerived returns where the figures stand that derived values follow from, and says each
// value in a line.
func (b builder) citedDerived(ids []string) (places []report.Location, facts []string) {
	for _, id := range ids {
		if d, ok := derivedOf(b.report, id); ok {
			places = append(places, placesOf(d.From)...)
			facts = append(facts, statedDerived(b.report, d, b.language, b.words))
		}
	}
	return places, facts
}
