package charts

import (
	"math"
	"strconv"
	"strings"
)

// minus is the sign of a negative number in text.
const minus = "−"

// niceStep returns the smallest of 1, 2, 5 and, from 25 on, 2.5 times a power of ten that divides
// a span into at most n parts. The span is above 0 and finite.
func niceStep(span float64, n int) float64 {
	raw := span / float64(max(1, n))
	power := math.Pow(10, math.Floor(math.Log10(raw)))
	for _, m := range []float64{1, 2, 2.5, 5} {
		if m == 2.5 && power < 10 {
			continue // its multiples have one decimal more than others of their size
		}
		if m*power >= raw*(1-1e-9) {
			return m * power
		}
	}
	return 10 * power
}

// tick is a place on an axis and what stands there.
type tick struct {
	value float64
	text  string
}

// ticksWithin returns the multiples of a nice step from low to high, at most n+1.
func ticksWithin(low, high float64, n int, unit string) []tick {
	if !(high > low) {
		return nil
	}
	step := niceStep(high-low, n)
	var out []tick
	for i := math.Ceil(low/step - 1e-9); i*step <= high+step*1e-9; i++ {
		out = append(out, tick{i * step, formatTick(i*step, step) + unit})
	}
	return out
}

// ticksScaled returns the same in numbers of which 1 is a scale, as 10000 is where 万 follows each.
func ticksScaled(low, high float64, n int, unit string, scale float64) []tick {
	if scale == 0 {
		scale = 1
	}
	ticks := ticksWithin(low/scale, high/scale, n, unit)
	for i := range ticks {
		ticks[i].value *= scale
	}
	return ticks
}

// formatTick writes a multiple of a step with the decimals that the step has, and its thousands
// apart, as both languages write them.
func formatTick(v, step float64) string {
	if math.Abs(v) < step/2 {
		return "0"
	}
	decimals := 0
	for s := step; decimals < 12 && math.Abs(s-math.Round(s)) > 1e-6*s; s *= 10 {
		decimals++
	}
	s := thousands(strconv.FormatFloat(v, 'f', decimals, 64))
	if rest, negative := strings.CutPrefix(s, "-"); negative {
		return minus + rest
	}
	return s
}

// thousands puts commas between the thousands of a decimal number.
func thousands(s string) string {
	whole, _, _ := strings.Cut(s, ".")
	first := len(whole) - len(strings.TrimPrefix(whole, "-"))
	for i := len(whole) - 3; i > first; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
