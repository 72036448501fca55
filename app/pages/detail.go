package pages

import (
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"yulan/assets"
	"yulan/report"
)

// Detail is all that the window says of one figure, every word in the reader's language.
type Detail struct {
	ID       string
	Name     string // with the scope where that is not the whole city
	Value    string // with qualifiers and unit, as the reader's language writes it
	Location string
	Facts    []Fact       // the most needed first
	Aside    []Fact       // that only the details tell, since they are so of many figures
	Derived  []Derivation // what follows from the figure, what is about it first
	Refused  []string     // why something that may be expected does not follow
	Terms    []Term       // that its name has, explained
}

// Fact is one thing known of a figure, by its name.
type Fact struct{ Label, Text string }

// Derivation is a value that follows from a figure and perhaps others.
type Derivation struct {
	About   bool   // it is about this figure, which need not be named then
	Name    string // "预期目标（推算）" where it is about the figure, else with the other's name
	Value   string
	Formula string // "8.3% − 2.3个百分点 = 6%"
	How     string // the calculation in words, and why it may be made
}

// Speech is a language with its words.
type Speech struct {
	Language report.Language
	Words    assets.Words
}

// NewDetail describes a figure. In the report's language the value is also given in the units
// of the other speech, and in any other language also as it is printed. For a derived value, as
// FigureOf returns it, it tells what that follows from.
func NewDetail(r *report.Report, f report.Figure, in, other Speech) Detail {
	w := in.Words
	if d, ok := derivedOf(r, f.ID); ok {
		return detailOfDerived(r, d, in)
	}
	return Detail{
		ID:       f.ID,
		Name:     nameIn(r, f, in.Language, w),
		Value:    measuredValue(f, in),
		Location: withState(Locate(r.Shape, f.At, w), f, w),
		Facts:    factsOf(r, f, in, other),
		Derived:  derivationsOf(r, f, in),
		Refused:  refusedOf(r, f, in),
		Terms:    termsOf(r, f, in.Language),
	}
}

// measuredValue is a figure's value, with the name of its unit where English counts
// without one: 751,000 people.
func measuredValue(f report.Figure, in Speech) string {
	return amountOf(f).named(f.Qualifiers, in).String()
}

// named returns the amount with the words that limit it, and as measuredValue with its unit.
func (a amount) named(qualifiers []report.Qualifier, in Speech) Value {
	form := a.unit.In(in.Language)
	if !in.Language.IsOriginal() && form.Reads == "{n}" && form.Name != in.Words.T("value.number") {
		form.Reads = "{n} {n:" + form.Names + "}"
		a.unit = a.unit.With(in.Language, form)
	}
	return a.qualified(qualifiers, in.Language, in.Words)
}

// factsOf lists what the value leaves open.
func factsOf(r *report.Report, f report.Figure, in, other Speech) []Fact {
	w := in.Words
	facts := []Fact{{w.T("detail.measure"), w.T("measure." + string(f.Measure))}}
	add := func(label, text string) {
		if text != "" {
			facts = append(facts, Fact{label, text})
		}
	}
	add(w.T("detail.period"), period(f.Period, w))
	shown, elsewhere := formatValue(f, in.Language, w).String(), formatValue(f, other.Language, other.Words).String()
	if !in.Language.IsOriginal() {
		elsewhere = Printed(f)
	}
	switch counted := strings.TrimSuffix(Printed(f), f.Unit.Printed); {
	case shown == elsewhere, f.Unit.Counted && (shown == counted || elsewhere == counted): // 8.3%; 4个 and 4
	case in.Language.IsOriginal():
		add(w.T("detail.converted"), elsewhere)
	default:
		add(w.T("detail.printed"), elsewhere)
	}
	add(w.T("detail.hectares"), hectares(f, w))
	add(w.T("detail.qualifier"), qualifierNames(f, in))
	add(w.T("detail.scope"), scopeName(r, f, in))
	add(w.T("detail.unit"), unitName(f, in.Language))
	if stateName(f, w) != "" {
		add(w.T("detail.aim"), w.T("sheet-aim."+string(f.Aim)))
		add(w.T("detail.named-by"), ruleName(f, w))
	}
	return facts
}

// Printed returns a figure as the report prints it, qualifiers and unit included, and
// nothing put between its digits.
func Printed(f report.Figure) string {
	number := f.Printed
	if f.Upto != "" {
		number += f.Unit.Printed + rangeSign + strings.TrimPrefix(f.Upto, "-")
	}
	if f.Measure == report.Rank {
		number = rankSign + number
	}
	if f.Each {
		number = eachSign + number
	}
	return qualifiersAt(f.Qualifiers, report.Before) + number + qualifiersAt(f.Qualifiers, report.Between) +
		f.Unit.Printed + qualifiersAt(f.Qualifiers, report.After)
}

// rangeSign stands between the ends of a range; the report may have another.
const rangeSign = "—"

// eachSign stands before a number that states several figures.
const eachSign = "各"

// unitName names a figure's unit: as printed, or by its English name.
func unitName(f report.Figure, l report.Language) string {
	return f.Unit.In(l).Name
}

// qualifierNames lists a figure's qualifiers.
func qualifierNames(f report.Figure, in Speech) string {
	return qualifierWords(f.Qualifiers, in)
}

// qualifierWords names qualifiers one after the other.
func qualifierWords(qualifiers []report.Qualifier, in Speech) string {
	var names []string
	for _, q := range qualifiers {
		names = append(names, qualifierWord(q, in.Words))
	}
	return strings.Join(names, in.Words.T("join.list"))
}

func scopeName(r *report.Report, f report.Figure, in Speech) string {
	if f.Scope.IsZero() {
		return wholePlace(r.Source, in)
	}
	return f.Scope.In(in.Language)
}

// ScopeName says what part of its place a figure is of, or that it is of the whole.
func ScopeName(of Reading, f report.Figure) string { return scopeName(of.Report, f, of.In) }

// InShort lists the facts as a bar of one line has them: what is derived before what is
// least needed.
func (d Detail) InShort() []Fact {
	const first = 3 // measure, period, and the value in another form
	n := min(first, len(d.Facts))
	facts := slices.Clone(d.Facts[:n])
	for _, v := range d.Derived {
		if v.About {
			facts = append(facts, Fact{v.Name, v.Value})
		}
	}
	return append(facts, d.Facts[n:]...)
}

// An area in mu, of which muPerHectare are a hectare, is told in hectares too.
const (
	mu           = "亩"
	muPerHectare = 15
)

// hectares returns an area that is stated in mu, in whole hectares; nothing for any other figure.
func hectares(f report.Figure, w assets.Words) string {
	if f.Unit.Base != mu || f.Upto != "" {
		return ""
	}
	area := f.Base().DivRound(decimal.NewFromInt(muPerHectare), 0)
	n := numeral(area, 0, w)
	if area.Mul(decimal.NewFromInt(muPerHectare)).Equal(f.Base()) && len(f.Qualifiers) == 0 {
		return w.T("detail.hectares-exact", "n", n)
	}
	return w.T("detail.hectares-about", "n", n)
}
