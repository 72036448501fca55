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

// formatValue returns a figure as it is read in a language, with its qualifiers and unit.
func formatValue(f report.Figure, l report.Language, w assets.Words) Value {
	return amountOf(f).qualified(f.Qualifiers, l, w)
}

// formatDerived returns a derived value as it is read, with its unit, with the word for a bound
// if it is one, and behind the sign of a value that rounding leaves open: charts, their tables
// and details print it alike.
func formatDerived(d report.Derived, l report.Language, w assets.Words) string {
	return openSign(d) + amountOfDerived(d).qualified(d.Qualifiers, l, w).String()
}

// amountOfDerived returns the number of a derived value with its unit.
func amountOfDerived(d report.Derived) amount {
	return amount{value: d.Value, places: d.Places, unit: d.Unit}
}

// qualified returns the amount with the words that limit it.
func (a amount) qualified(qualifiers []report.Qualifier, l report.Language, w assets.Words) Value {
	if !l.IsOriginal() {
		v := a.own(l, w)
		v.Prefix = bounds(qualifiers, w) + v.Prefix
		v.Suffix += estimate(qualifiers, w)
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
	upto   *decimal.Decimal // the other end of a range, which begins with value; or nil
	bare   bool             // its unit stands elsewhere
}

func amountOf(f report.Figure) amount {
	first, second, _ := strings.Cut(f.Printed, ratioSign)
	a := amount{
		value:  f.Value,
		places: decimalsOf(first),
		toOne:  second,
		unit:   f.Unit,
		rank:   f.Measure == report.Rank,
	}
	if upto, err := decimal.NewFromString(f.Upto); err == nil {
		a.upto = &upto
	}
	return a
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
	if a.bare {
		v.Suffix = ""
	}
	return v
}

// numeral returns the number in the unit that it was printed in, without that unit.
func (a amount) numeral(w assets.Words) string {
	n := a.spanned(w, func(end amount) string { return numeral(end.value, end.places, w) })
	if a.toOne != "" {
		return w.T("number.ratio", "a", n, "b", a.toOne)
	}
	return n
}

// spanned returns the number as it is written, of a range both of its ends.
func (a amount) spanned(w assets.Words, write func(amount) string) string {
	if a.upto == nil {
		return write(a)
	}
	begin, end := write(a), a
	if a.unit.Base == percent && !a.bare {
		begin += a.unit.Printed // 5%—6%, but 4—5亿元
	}
	end.value, end.places, end.upto = *a.upto, max(0, -a.upto.Exponent()), nil
	return w.T("number.range", "a", begin, "b", write(end))
}

// own converts the unit to that of a language with units of its own, and brings in the
// language's word for a power of ten.
func (a amount) own(l report.Language, w assets.Words) Value {
	before, after, _ := strings.Cut(a.unit.In(l).Reads, "{n}")
	if a.bare {
		before, after = "", ""
	}
	if a.toOne != "" {
		return Value{Prefix: before, Number: a.numeral(w), Suffix: after}
	}
	shift := a.unit.ToBase(l)
	value := a.value.Shift(shift)
	power, word := scaleOf(value, a.unit, w)
	number := a.spanned(w, func(end amount) string {
		value := end.value.Shift(shift)
		return numeral(value.Shift(-power), end.placesAfter(shift-power, value), w)
	})
	return Value{Prefix: before, Number: number, Suffix: word + w.Fill(after, "n", number+word)}
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

// scaleOf picks the power of ten that a word of the language stands for, and the word with
// its space.
func scaleOf(value decimal.Decimal, unit report.Unit, w assets.Words) (int32, string) {
	for _, s := range w.Grammar().Scales {
		if unit.Power >= s.Printed && value.Abs().GreaterThanOrEqual(decimal.New(1, s.Power)) {
			return s.Power, w.T("scale." + s.Word)
		}
	}
	return 0, ""
}

// ofAxis returns how the numbers of an axis are written that has the amount: in what power of ten
// of its base, and with what behind each.
func (a amount) ofAxis(l report.Language, w assets.Words) (power int32, behind string) {
	switch {
	case a.unit.Base == percent:
		return 0, percent
	case l.IsOriginal():
		return a.unit.Power, strings.TrimSuffix(a.unit.Printed, a.unit.Base)
	}
	shift := a.unit.ToBase(l)
	power, behind = scaleOf(a.value.Shift(shift), a.unit, w)
	return power + a.unit.Power - shift, behind
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

// qualifierWord returns what a qualifier is called.
func qualifierWord(q report.Qualifier, w assets.Words) string { return w.T("qualifier." + q.Key) }

// bounds returns the words of the qualifiers that bound the number, in printed order, for
// before it.
func bounds(qualifiers []report.Qualifier, w assets.Words) string {
	var b strings.Builder
	last := ""
	for _, q := range qualifiers {
		word := qualifierWord(q, w)
		if q.Estimate || word == last { // 约…左右 is "about" once
			continue
		}
		before, _, _ := strings.Cut(w.T("value.bounded", "qualifier", word, "n", "{n}"), "{n}")
		b.WriteString(before)
		last = word
	}
	return b.String()
}

// estimate returns the word for 预计, for behind the number: before it, next to a bound, it
// reads like a verb ("expected about 70%").
func estimate(qualifiers []report.Qualifier, w assets.Words) string {
	for _, q := range qualifiers {
		if q.Estimate {
			_, after, _ := strings.Cut(w.T("value.estimated", "qualifier", qualifierWord(q, w), "n", "{n}"), "{n}")
			return after
		}
	}
	return ""
}

// text returns the amount as it stands in running text.
func (a amount) text(l report.Language, w assets.Words) string {
	if !l.IsOriginal() {
		return a.own(l, w).String()
	}
	return a.printed(w).String()
}
