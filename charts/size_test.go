package charts

import (
	"errors"
	"math"
	"testing"
)

func TestSizeHasLimits(t *testing.T) {
	for _, tt := range []struct {
		name string
		size Size
		want string // "" if it is fine
	}{
		{"usual", Size{800, 450, 2}, ""},
		{"no scale is 1", Size{W: 800, H: 450}, ""},
		{"largest side", Size{16384, 100, 1}, ""},
		{"four times 4K", Size{3840, 2160, 2}, ""},
		{"too narrow", Size{47, 100, 1}, "charts: width is 47 layout units, at least 48"},
		{"no height", Size{W: 100}, "charts: height is 0 layout units, at least 48"},
		{"below zero", Size{100, -5, 1}, "charts: height is -5 layout units, at least 48"},
		{"too wide", Size{40000, 100, 1}, "charts: width is 40000 pixels, at most 16384"},
		{"too high in pixels", Size{100, 5000, 4}, "charts: height is 20000 pixels, at most 16384"},
		{"too many pixels", Size{16384, 16384, 1}, "charts: area is 268435456 pixels, at most 67108864"},
		{"a million square", Size{1 << 20, 1 << 20, 1}, "charts: width is 1048576 pixels, at most 16384"},
		{"scale too large", Size{100, 100, 8.5}, "charts: scale is 8.5, at most 8"},
		{"scale too small", Size{100, 100, 0.1}, "charts: scale is 0.1, at least 0.5"},
		{"scale below zero", Size{100, 100, -1}, "charts: scale is -1, at least 0.5"},
		{"scale is no number", Size{100, 100, math.NaN()}, "charts: scale is NaN, at least 0.5"},
		{"scale is endless", Size{100, 100, math.Inf(1)}, "charts: scale is +Inf, at most 8"},
		{"most that an int holds", Size{math.MaxInt, math.MaxInt, 8}, "charts: width is 7.378697629e+19 pixels, at most 16384"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, _, err := tt.size.Pixels()
			got := ""
			if err != nil {
				got = err.Error()
			}
			if got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
			var limit SizeError
			if err != nil && !errors.As(err, &limit) {
				t.Errorf("%T is no SizeError", err)
			}
			if _, err := Render(made[Bars](t)(NewBars(Head{}, nil, BarOptions{})), tt.size, Look{}); err == nil {
				t.Error("a look without fonts is not refused")
			}
		})
	}
}

func TestPixelsAreRoundedUnits(t *testing.T) {
	for _, tt := range []struct {
		size Size
		w, h int
	}{{Size{800, 450, 2}, 1600, 900}, {Size{333, 217, 1.5}, 500, 326}, {Size{100, 101, 1.25}, 125, 126}} {
		w, h, err := tt.size.Pixels()
		if err != nil || w != tt.w || h != tt.h {
			t.Errorf("%v: got %d×%d, %v, want %d×%d", tt.size, w, h, err, tt.w, tt.h)
		}
	}
}

// The largest scale keeps within the limits, and a hundredth more does not.
func TestLargestScale(t *testing.T) {
	for _, tt := range []struct {
		size Size
		want float64
	}{
		{Size{W: 800, H: 450}, 8},
		{Size{W: 1280, H: 720}, 8},
		{Size{W: 10000, H: 10000}, 0.81}, // 8192² pixels: 0.8192
		{Size{W: 9000, H: 450}, 1.82},    // 16384 / 9000 = 1.8204
		{Size{W: 16384, H: 4096}, 1},
		{Size{W: 32767, H: 100}, 0.5},
		{Size{W: 40000, H: 100}, 0},
		{Size{W: 20, H: 100}, 0},
		{Size{}, 0},
	} {
		got := tt.size.LargestScale()
		if got != tt.want {
			t.Errorf("%v: %v, want %v", tt.size, got, tt.want)
		}
		if got == 0 {
			continue
		}
		if _, _, err := (Size{tt.size.W, tt.size.H, got}).Pixels(); err != nil {
			t.Errorf("%v at %v: %v", tt.size, got, err)
		}
		if _, _, err := (Size{tt.size.W, tt.size.H, got + 0.01}).Pixels(); err == nil {
			t.Errorf("%v at %v is fine too", tt.size, got+0.01)
		}
	}
}

// The largest height keeps within the limits, and one unit more does not.
func TestLargestHeight(t *testing.T) {
	for _, tt := range []struct {
		size Size
		want int
	}{
		{Size{W: 800, H: 450}, 16384},
		{Size{W: 800, Scale: 2}, 8192},
		{Size{W: 1280, Scale: 6.25}, 1342}, // 2^26 / 8000 = 8388 pixels, / 6.25 = 1342.08
		{Size{W: 605, Scale: 6.25}, 2621},  // 16384 / 6.25 = 2621.44
		{Size{W: 16384, Scale: 1}, 4096},   // 2^26 / 16384
		{Size{W: 333, Scale: 1.5}, 10922},  // 16384 / 1.5 = 10922.67
		{Size{W: 9999, Scale: 1.25}, 4295}, // 2^26 / 12499 = 5369 pixels, / 1.25 = 4295.2
	} {
		if got := tt.size.LargestHeight(); got != tt.want {
			t.Errorf("%v: %d, want %d", tt.size, got, tt.want)
		}
		if _, _, err := (Size{tt.size.W, tt.want, tt.size.Scale}).Pixels(); err != nil {
			t.Errorf("%v of %d: %v", tt.size, tt.want, err)
		}
		if _, _, err := (Size{tt.size.W, tt.want + 1, tt.size.Scale}).Pixels(); err == nil {
			t.Errorf("%v of %d is fine too", tt.size, tt.want+1)
		}
	}
}
