package pages

import (
	"strings"

	"github.com/shopspring/decimal"

	"yulan/assets"
	"yulan/report"
)

// Value is a figure as it is read, in three parts so that a tile can draw the number
// big. The parts carry their own spaces: Prefix + Number + Suffix is the whole.
// Chinese keeps the printed unit ("27,894" + "亿元"), English converts it
// ("CNY " + "2,789.4" + " billion"). Nothing is rounded.
type Value struct {
	Prefix string // qualifiers, in English also the currency: "超过", "over CNY "
	Number string // "27,894", "1.80∶1"
	Suffix string // scale, unit and the qualifiers after them: "余人", " billion"
}

// String returns the value as it stands in running text.
func (v Value) String() string { return v.Prefix + v.Number + v.Suffix }

// Format returns a figure as it is read in a language, with its qualifiers and unit.
func Format(f report.Figure, l report.Language, w assets.Words) Value {
	return amountOf(f).qualified(f.Qualifiers, l, w)
}

// formatDerived returns a derived value as it is read, with its unit, and with the word for
// a bound if it is one.
func formatDerived(d report.Derived, l report.Language, w assets.Words) string {
	return amount{value: d.Value, places: d.Places, unit: d.Unit}.qualified(d.Qualifiers, l, w).String()
}

// qualified returns the amount with the words that limit it.
func (a amount) qualified(qualifiers []report.Qualifier, l report.Language, w assets.Words) Value {
	if l == report.English {
		v := a.english(w)
		v.Prefix = englishBounds(qualifiers) + v.Prefix
		v.Suffix += englishEstimate(qualifiers)
		return v
	}
	v := a.printed(w)
	v.Prefix = qualifiersAt(qualifiers, report.Before) + v.Prefix
	v.Suffix = qualifiersAt(qualifiers, report.Between) + v.Suffix + qualifiersAt(qualifiers, report.After)
	return v
}

// amount is a number with its unit, without the words that limit it.
type amount struct {
	value  decimal.Decimal
	places int32  // digits after the decimal sign, as printed
	toOne  string // the second half of a ratio printed "1.80∶1"; empty for every other number
	unit   report.Unit
	rank   bool
}

func amountOf(f report.Figure) amount {
	first, second, _ := strings.Cut(f.Printed, ratioSign)
	return amount{
		value:  f.Value,
		places: decimalsOf(first),
		toOne:  second,
		unit:   f.Unit,
		rank:   f.Measure == report.Rank,
	}
}

// The signs of the report beside its numbers.
const (
	ratioSign = "∶" // U+2236, in 1.80∶1
	rankSign  = "第" // in 第5位
)

// printed keeps the unit of the report. A rank gets its 第 back, which stands before the
// number and so is no part of the unit.
func (a amount) printed(w assets.Words) Value {
	v := Value{Number: a.numeral(w), Suffix: a.unit.Printed}
	if a.rank {
		v.Prefix = rankSign
	}
	return v
}

// numeral returns the number in the unit that it was printed in, without that unit.
func (a amount) numeral(w assets.Words) string {
	n := numeral(a.value, a.places, w)
	if a.toOne != "" {
		return w.T("number.ratio", "a", n, "b", a.toOne)
	}
	return n
}

// english converts the unit and, from a million on, brings in a scale word.
func (a amount) english(w assets.Words) Value {
	before, after, _ := strings.Cut(a.unit.English, "{n}")
	if a.toOne != "" {
		return Value{Prefix: before, Number: a.numeral(w), Suffix: after}
	}
	shift := a.unit.Power + a.unit.EnglishPower
	value := a.value.Shift(shift)
	power, word := scaleOf(value, a.unit, w)
	number := numeral(value.Shift(-power), a.placesAfter(shift-power, value), w)
	return Value{Prefix: before, Number: number, Suffix: word + after}
}

// placesAfter returns how many digits follow the decimal sign once the number is moved
// by a power of ten: all that were printed, and no zero that was not.
func (a amount) placesAfter(shift int32, value decimal.Decimal) int32 {
	places := max(a.places-shift, 0)
	floor := min(places, a.places)
	digits := a.value.Shift(shift).StringFixed(places)
	for places > floor && strings.HasSuffix(digits, "0") {
		digits = digits[:len(digits)-1]
		places--
	}
	return places
}

// scaleOf picks the power of ten that an English scale word stands for, and the word with
// its space. An amount printed in 亿 stays in billions, as its readers compare it with
// others in 亿; only one printed in 万亿 becomes trillions.
func scaleOf(value decimal.Decimal, unit report.Unit, w assets.Words) (int32, string) {
	size := value.Abs()
	reaches := func(power int32) bool { return size.GreaterThanOrEqual(decimal.New(1, power)) }
	switch {
	case unit.Power >= 12 && reaches(12):
		return 12, w.T("scale.trillion")
	case reaches(9):
		return 9, w.T("scale.billion")
	case reaches(6):
		return 6, w.T("scale.million")
	}
	return 0, ""
}

func qualifiersAt(qualifiers []report.Qualifier, place report.Place) string {
	var b strings.Builder
	for _, q := range qualifiers {
		if q.Place == place {
			b.WriteString(q.Printed)
		}
	}
	return b.String()
}

// englishBounds returns the qualifiers that bound the number, in printed order and each
// with a space: English puts them before it.
func englishBounds(qualifiers []report.Qualifier) string {
	var b strings.Builder
	for _, q := range qualifiers {
		if !q.Estimate {
			b.WriteString(q.English + " ")
		}
	}
	return b.String()
}

// englishEstimate returns the word for 预计, to stand after the number: before it, next to
// a bound, it reads like a verb ("expected about 70%").
func englishEstimate(qualifiers []report.Qualifier) string {
	for _, q := range qualifiers {
		if q.Estimate {
			return ", " + q.English
		}
	}
	return ""
}

// text returns the amount as it stands in running text.
func (a amount) text(l report.Language, w assets.Words) string {
	if l == report.English {
		return a.english(w).String()
	}
	return a.printed(w).String()
}
