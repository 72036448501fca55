package report

import (
	"math/big"

	"github.com/shopspring/decimal"
)

// A calculated number is written with the digits that its figures justify, and no more. Each
// figure was rounded, and stands for the range of half a unit of its last printed digit on
// either side; calculations include these ranges. All digits that the range of the result
// leaves certain are written, and the first uncertain one, which may be off by at most two. So
// 33803元 ÷ (1 + 9.7%) is 30814.0, may be off by 14.5, and is written as about 30810, and
// 1030.9亿元 ÷ 1.57万亿元 is 6.566 %, may be off by 0.022, and is written as about 6.6 %. A number of
// two digits may be off by five of the second: with one alone it would say too little. A sum or
// a difference keeps every digit, as a reader would calculate it, and is marked as "about" if
// that is more than the range justifies.

const (
	openUnits  = 2 // units by which the last digit may be off
	openSecond = 5 // the same of the second digit
)

// written is a number as it is to be written.
type written struct {
	value decimal.Decimal
	last  int32 // the power of ten of its last digit: -1 for 97.0, 1 for 30810
	about bool  // it is not exactly what the printed numbers give
}

// places returns the number of digits after the point.
func (w written) places() int32 { return max(0, -w.last) }

// writeExactly writes a number with a finite decimal expansion, to its last digit.
func writeExactly(number *big.Rat) written {
	places, _ := number.FloatPrec()
	return written{value: roundTo(number, int32(places)), last: -int32(places)}
}

// writeSum writes the middle of the range of a sum or difference of printed numbers, whose
// decimal expansion is finite.
func writeSum(low, mid, high *big.Rat) written {
	w := writeExactly(mid)
	reach := reachOf(low, mid, high)
	w.about = reach.Sign() > 0 && carriedDigit(reach, openSecond) > w.last
	return w
}

// writeRounded writes the middle of a range with the digits that the range justifies, and with
// at most so many significant ones. Zeros at its end are dropped only if it is exact.
func writeRounded(low, mid, high *big.Rat, digits int) written {
	lead := leadingDigit(mid)
	last := lead - int32(digits) + 1 // as a power of ten
	if reach := reachOf(low, mid, high); reach.Sign() > 0 {
		last = max(last, min(carriedDigit(reach, openUnits), max(carriedDigit(reach, openSecond), lead-1)))
	}
	last = min(last, lead)
	v := roundTo(mid, -last)
	if low.Cmp(high) == 0 && v.Rat().Cmp(mid) == 0 {
		return writeExactly(mid)
	}
	return written{value: v, last: last, about: true}
}

// reachOf returns the distance from the middle of a range to its farther end.
func reachOf(low, mid, high *big.Rat) *big.Rat {
	down, up := new(big.Rat).Sub(mid, low), new(big.Rat).Sub(high, mid)
	if down.Cmp(up) > 0 {
		return down
	}
	return up
}

// carriedDigit returns the smallest power of ten of which a distance is at most so many.
func carriedDigit(reach *big.Rat, units int64) int32 {
	unit := leadingDigit(reach)
	if reach.Cmp(decimal.New(units, unit).Rat()) > 0 {
		unit++
	}
	return unit
}

// leadingDigit returns the power of ten of a number's first digit that is not zero: 4 for
// 30814, -2 for 0.05. For zero it is 0.
func leadingDigit(number *big.Rat) int32 {
	if number.Sign() == 0 {
		return 0
	}
	size := new(big.Rat).Abs(number)
	power := int32(len(new(big.Int).Quo(size.Num(), size.Denom()).String())) - 1
	for size.Cmp(decimal.New(1, power).Rat()) < 0 {
		power--
	}
	return power
}

// roundTo rounds to so many digits after the point, halves away from zero; a negative number of
// digits rounds to tens, hundreds and so on.
func roundTo(number *big.Rat, places int32) decimal.Decimal {
	scaled := new(big.Rat).Mul(number, decimal.New(1, places).Rat())
	return decimal.NewFromBigInt(whole(scaled).Num(), -places)
}
