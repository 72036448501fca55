package pages

import (
	"strings"

	"yulan/assets"
	"yulan/report"
	"yulan/report/lazyregexp"
)

// Cite returns a reference to a figure, for a list of sources: who issued the report, its
// title, the place in it and the number as printed. In Chinese it follows GB/T 7714, in
// English the APA. Publisher, place and date of publication are not in the report's text
// and so not in the reference: the year is that which is reported on, and says so. Of a derived
// value it names what that follows from.
func Cite(r *report.Report, f report.Figure, l report.Language, w assets.Words) string {
	if d, ok := derivedOf(r, f.ID); ok {
		return citePlaces(r, placesOf(d.From), l, w) + " " + statedDerived(r, d, l, w)
	}
	name, value := fullName(f, l, w), asPrinted(f, l, w)
	statement := w.T("cite.figure", "name", name, "period", period(f.Period, w), "value", value)
	if f.Period == "" { // which only one that was read can lack
		statement = w.T("cite.figure-undated", "name", name, "value", value)
	}
	return citePlaces(r, []report.Location{f.At}, l, w) + " " + statement
}

// asPrinted returns a figure as printed, in English behind what that is in its units.
func asPrinted(f report.Figure, l report.Language, w assets.Words) string {
	printed := Printed(f)
	if converted := formatValue(f, l, w).String(); !l.IsOriginal() && converted != printed {
		return w.T("cite.converted", "value", converted, "printed", printed)
	}
	return printed
}

// statedDerived says what a derived value follows from, and that it is one.
func statedDerived(r *report.Report, d report.Derived, l report.Language, w assets.Words) string {
	return w.T("cite.derived", "name", d.Name.In(l), "calculation", calculation(r, d, l, w))
}

// citePlaces returns a reference to places of the report, each named once and in the order
// of the text; without any, to the report.
func citePlaces(r *report.Report, at []report.Location, l report.Language, w assets.Words) string {
	s := r.Source
	title := s.Title.In(report.Languages[0])
	if !l.IsOriginal() {
		title = w.T("cite.translated", "original", title, "title", s.Title.In(l))
	}
	whole := w.T("cite.report", "issuer", s.Issuer.In(l), "title", title, "year", citedPeriod(s, w))
	if len(at) == 0 {
		return whole + "."
	}
	cited := places{r.Shape, w}.citation(citedChapters(sortedPlaces(at)), bySentence)
	return w.T("cite.places", "report", whole, "places", UpperFirst(cited))
}

// calculation says what a derived value follows from, in the reader's units:
// "8.3% − 2.3个百分点 = 6.0%", or with ≈ where the result is rounded.
func calculation(r *report.Report, d report.Derived, l report.Language, w assets.Words) string {
	var b strings.Builder
	for _, p := range d.Formula.Pieces() {
		if f, ok := r.Figure(p.Figure); ok {
			b.WriteString(formatValue(f, l, w).String())
			continue
		}
		b.WriteString(operations(p.Text, d.From, l, w))
	}
	sign := " = "
	if d.About {
		sign = " ≈ "
	}
	return b.String() + sign + amountOfDerived(d).qualified(d.Qualifiers, l, w).String()
}

// counted matches a number with its Chinese unit in a formula: "365天".
var counted = lazyregexp.New(`([0-9]+)(\p{Han}+)`)

// roundingName is what formulas call rounding to whole numbers.
const roundingName = "round("

// operations writes what stands between the figures of a formula in the reader's language.
// The units of constants are those of the figures that they are calculated with.
func operations(text string, figures []report.Figure, l report.Language, w assets.Words) string {
	text = strings.ReplaceAll(text, roundingName, w.T("cite.round")+"(")
	if l.IsOriginal() {
		return text
	}
	return counted.ReplaceAllStringFunc(text, func(constant string) string {
		parts := counted.FindStringSubmatch(constant)
		for _, f := range figures {
			if f.Unit.Printed == parts[2] {
				return w.Fill(f.Unit.In(l).Reads, "n", parts[1])
			}
		}
		return constant
	})
}
