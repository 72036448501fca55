package preferences

import (
	"slices"
	"strconv"
)

// TextSizes are the sizes that the interface can have, in percent of the usual one.
var TextSizes = []int{80, 90, 100, 110, 120, 130, 140, 150, 160, 170, 180, 190, 200}

// UsualTextSize is the one that a reader has who chose none.
const UsualTextSize = 100

// TextSizeOf returns the size that was stored as a text, or the usual one if that is invalid.
func TextSizeOf(kept string) int {
	if size, err := strconv.Atoi(kept); err == nil && slices.Contains(TextSizes, size) {
		return size
	}
	return UsualTextSize
}

// StepTextSize returns the size that is a number of sizes above another, as far as there are
// any.
func StepTextSize(from, by int) int {
	i := slices.Index(TextSizes, from) + by
	return TextSizes[max(0, min(len(TextSizes)-1, i))]
}
