package pages

import (
	"strings"

	"github.com/shopspring/decimal"

	"yulan/assets"
)

// numeral writes a number with the signs of the reader's language and exactly places
// digits after the decimal sign. The whole part is grouped by thousands.
func numeral(d decimal.Decimal, places int32, w assets.Words) string {
	whole, fraction, _ := strings.Cut(d.Abs().StringFixed(places), ".")
	var b strings.Builder
	if d.IsNegative() {
		b.WriteString(w.T("number.minus"))
	}
	b.WriteString(grouped(whole, w.T("number.group")))
	if fraction != "" {
		b.WriteString(w.T("number.decimal") + fraction)
	}
	return b.String()
}

// grouped puts a sign between each three digits, counted from the right.
func grouped(digits, sign string) string {
	var b strings.Builder
	for i, r := range digits {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b.WriteString(sign)
		}
		b.WriteRune(r)
	}
	return b.String()
}

// decimalsOf counts the digits after the decimal point of a number as printed.
func decimalsOf(printed string) int32 {
	_, fraction, _ := strings.Cut(printed, ".")
	return int32(len(fraction))
}
