package export

import (
	"errors"
	"testing"

	"yulan/charts"
)

func TestParseDensity(t *testing.T) {
	// 96 layout units are an inch, so 300 dpi are 300/96 = 3.125 pixels a unit.
	for text, want := range map[string]float64{
		"1": 1, "2×": 2, "1.5x": 1.5, " 3 X ": 3, "4倍": 4, "300": 3.125, "300 dpi": 3.125, "72DPI": 0.75, "600dpi": 6.25,
	} {
		if got, err := parseDensity(text); err != nil || got != want {
			t.Errorf("%q: got %v (%v), want %v", text, got, err, want)
		}
	}
	for _, text := range []string{"", "x", "0", "0.5", "5", "4.1×", "71", "601", "2 dpi", "300×", "-2", "NaN", "1e2", "3e9", "99999999"} {
		if got, err := parseDensity(text); !errors.Is(err, errNoDensity) {
			t.Errorf("%q: got %v, want an error", text, got)
		}
	}
}

// What the dialog offers can be read, and drawn.
func TestDensitiesAreDensities(t *testing.T) {
	for _, text := range densities {
		scale, err := parseDensity(text)
		if err != nil {
			t.Errorf("%q is offered and is no density", text)
		}
		if _, _, err := (charts.Size{W: 1280, H: 720, Scale: scale}).Pixels(); err != nil {
			t.Errorf("%q: %v", text, err)
		}
	}
}
