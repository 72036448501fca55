package export

import (
	"errors"
	"strconv"
	"strings"

	"yulan/app/pages"
	"yulan/report/lazyregexp"
)

// densities are what the dialog offers; more can be typed.
var densities = []string{"1×", "2×", "3×", "4×", "72 dpi", "96 dpi", "150 dpi", "300 dpi", "600 dpi"}

// The limits of what can be typed, in pixels per layout unit.
const leastScale, mostScale = 1, 4

// errNoDensity says that a text is not a density within the limits.
var errNoDensity = errors.New("app: not a density")

// densitySyntax matches a density as people usually write it: "2", "1.5x", "3 ×", "300", "300
// DPI", "300dpi".
var densitySyntax = lazyregexp.New(`(?i)^([0-9]{1,4}(?:\.[0-9]{1,3})?)\s*(x|×|倍|dpi)?$`)

// parseDensity reads a density and returns it as device pixels per layout unit. A bare number
// is a scale up to 4, and dots per inch from 72 on.
func parseDensity(text string) (float64, error) {
	parts := densitySyntax.FindStringSubmatch(strings.TrimSpace(text))
	if parts == nil {
		return 0, errNoDensity
	}
	value, err := strconv.ParseFloat(parts[1], 64)
	if err != nil {
		return 0, errNoDensity
	}
	unit := strings.ToLower(parts[2])
	if unit != "dpi" && value >= leastScale && value <= mostScale {
		return value, nil
	}
	if scale, ok := pages.ScaleOf(value); ok && (unit == "dpi" || unit == "") {
		return scale, nil
	}
	return 0, errNoDensity
}
