package toolkit

import (
	"fmt"
	"os"
	"strconv"

	"fyne.io/fyne/v2"
)

// usualScale is the size of what is not scaled, in percent.
const usualScale = 100

// scaleVariable is the environment variable from which Fyne reads the scale of its windows,
// before its own settings. Fyne has no call for the scale, and reads the variable anew whenever
// a theme is set.
//
// Source: Fyne 2.7.4, internal/driver/glfw/scale.go and loop.go.
const scaleVariable = "FYNE_SCALE"

// NewScale returns a function that makes Fyne scale its windows by a size in percent, on top of
// the scale that the reader has set for all programs.
func NewScale(a fyne.App) func(size int) {
	asked := float64(a.Settings().Scale())
	if own, err := strconv.ParseFloat(os.Getenv(scaleVariable), 32); err == nil {
		asked = own
	}
	if asked <= 0 {
		asked = 1
	}
	return func(size int) {
		_ = os.Setenv(scaleVariable, fmt.Sprintf("%.3f", asked*float64(size)/usualScale)) // it fails only for a name with = in it
	}
}
