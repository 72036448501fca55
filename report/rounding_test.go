package report

import (
	"math/big"
	"testing"
)

// rat reads a number.
func rat(t *testing.T, s string) *big.Rat {
	t.Helper()
	x, ok := new(big.Rat).SetString(s)
	if !ok {
		t.Fatalf("%q is no number", s)
	}
	return x
}

func TestWriteRounded(t *testing.T) {
	for _, c := range []struct {
		name           string
		low, mid, high string
		digits         int
		want           string
		about          bool
	}{
		{"open by two of the tens", "30794", "30814", "30834", 9, "30810", true},
		{"open by more", "30793", "30814", "30835", 9, "30800", true},
		{"a quotient of three digits open by more", "6.545", "6.566", "6.588", 3, "6.6", true},
		{"two digits open by five of the second", "41.2", "46.2", "51.2", 3, "46", true},
		{"two digits open by more", "40", "46", "52", 3, "50", true},
		{"open by hardly anything", "30814.0379", "30814.0380", "30814.0381", 9, "30814.0380", true},
		{"never more digits than asked for", "2.40334", "2.40343", "2.40352", 3, "2.40", true},
		{"zeros that are known are written", "97.01", "97.01", "97.02", 3, "97.0", true},
		{"exact and ends", "31.6", "31.6", "31.6", 3, "31.6", false},
		{"exact and short", "40", "40", "40", 3, "40", false},
		{"exact and does not end", "1/3", "1/3", "1/3", 3, "0.333", true},
		{"exact with more digits than asked for", "327.5", "327.5", "327.5", 3, "328", true},
		{"half goes up", "2.445", "2.445", "2.445", 3, "2.45", true},
		{"below zero half goes down", "-2.445", "-2.445", "-2.445", 3, "-2.45", true},
		{"small", "0.001216", "0.001234", "0.001252", 3, "0.00123", true},
		{"smaller than what is open", "-70", "3", "70", 3, "3", true},
		{"zero", "0", "0", "0", 3, "0", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := writeRounded(rat(t, c.low), rat(t, c.mid), rat(t, c.high), c.digits)
			if got := w.value.StringFixed(w.places()); got != c.want || w.about != c.about {
				t.Errorf("got %s, about %v; want %s, about %v", got, w.about, c.want, c.about)
			}
		})
	}
}

func TestWriteSum(t *testing.T) {
	for _, c := range []struct {
		name           string
		low, mid, high string
		want           string
		about          bool
	}{
		{"tenths less tenths", "5.9", "6", "6.1", "6", false},
		{"tenths left", "1.3", "1.4", "1.5", "1.4", false},
		{"whole less tenths", "0.15", "0.7", "1.25", "0.7", true},
		{"counts", "75", "75", "75", "75", false},
		{"below zero", "-2.5", "-2.4", "-2.3", "-2.4", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := writeSum(rat(t, c.low), rat(t, c.mid), rat(t, c.high))
			if got := w.value.StringFixed(w.places()); got != c.want || w.about != c.about {
				t.Errorf("got %s, about %v; want %s, about %v", got, w.about, c.want, c.about)
			}
		})
	}
}

func TestLeadingDigit(t *testing.T) {
	for _, c := range []struct {
		number string
		want   int32
	}{{"30814", 4}, {"9.99", 0}, {"10", 1}, {"0.05", -2}, {"-0.1", -1}, {"0", 0}, {"1/3", -1}} {
		if got := leadingDigit(rat(t, c.number)); got != c.want {
			t.Errorf("%s: got %d, want %d", c.number, got, c.want)
		}
	}
}
