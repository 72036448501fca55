package charts

import (
	"image/color"
	"math"
	"testing"
)

const highContrast = "high contrast"

var styles = map[string]Style{"light": Light(), "dark": Dark(), highContrast: HighContrast()}

// Text has a contrast of 4.5 : 1 on whatever it stands on, marks one of 3 : 1; in high
// contrast all have one of 7 : 1.
// Source: W3C, Web Content Accessibility Guidelines 2.2, criteria 1.4.3, 1.4.6 and 1.4.11.
func TestContrast(t *testing.T) {
	for name, s := range styles {
		check := func(what string, a, b color.RGBA, want float64) {
			if name == highContrast {
				want = 7
			}
			if got := contrast(a, b); got < want {
				t.Errorf("%s: %s has a contrast of %.2f, want %.1f", name, what, got, want)
			}
		}
		for on, background := range map[string]color.RGBA{"background": s.Background, "card": s.Card} {
			check("ink on "+on, s.Ink, background, 4.5)
			check("muted text on "+on, s.Muted, background, 4.5)
			check("stands-out text on "+on, s.StandsOut, background, 4.5)
			check("target text on "+on, s.Target, background, 4.5)
			check("verdict text on "+on, s.Verdict, background, 4.5)
		}
		check("ink on a chip", s.Ink, s.ChipBackground, 4.5)
		check("text on the selection", s.Card, s.Ink, 4.5)
		for what, mark := range map[string]color.RGBA{"first series": s.series(0), "stands-out": s.StandsOut, "target": s.Target} {
			check(what+" on its track", mark, s.Track, 3)
		}
		marks := append([]color.RGBA{s.Added, s.StandsOut, s.Neutral, s.Target, s.Axis}, s.Series...)
		for _, m := range marks {
			check("mark on the card", m, s.Card, 3)
		}
		if name == highContrast {
			check("a rule on the card", s.Line, s.Card, 7)
		}
		for _, background := range append([]color.RGBA{
			s.Added, s.Neutral, s.StandsOut, mix(s.series(0), s.Card, derivedTint),
			mix(s.Neutral, s.Card, derivedTint), mix(s.StandsOut, s.Card, derivedTint),
		}, s.Series...) {
			check("text within a segment", s.on(background), background, 4.6) // thin strokes are drawn a little paler
		}
	}
}

// A fill that is no mark by itself is seen on the card: what is derived, what a part is of, what is
// before. Its outline, or the mark on it, has the contrast of a mark.
func TestFillsAreSeen(t *testing.T) {
	const seen = 1.5
	for name, s := range styles {
		fills := map[string]color.RGBA{"a track": s.Track}
		marks := map[string]color.RGBA{"the first series": s.series(0), "stands-out": s.StandsOut, "neutral": s.Neutral, "added": s.Added}
		for what, mark := range marks {
			fills["derived, "+what] = mix(mark, s.Card, derivedTint)
			if got := contrast(mix(mark, s.Card, trackTint), s.Track); got < seen {
				t.Errorf("%s: derived, %s has a contrast of %.2f on a track, want %.1f", name, what, got, seen)
			}
			if got := contrast(mark, s.Track); got < 2 {
				t.Errorf("%s: %s has a contrast of %.2f on a track, want 2", name, what, got)
			}
		}
		fills["a cell that is not of the part"] = mix(s.Axis, s.Track, unitsRest)
		for what, fill := range fills {
			if got := contrast(fill, s.Card); got < seen {
				t.Errorf("%s: %s has a contrast of %.2f on the card, want %.1f", name, what, got, seen)
			}
		}
	}
}

// A bar that stands out is told from the others by how light it is, whoever looks: by
// twenty just noticeable differences of lightness alone, of which one is about 1 in L*. No
// bar is taken for a target.
func TestNeutralMarksStandBack(t *testing.T) {
	const apart = 20
	for name, s := range styles {
		for sight, m := range map[string]*[9]float64{"usual": nil, "deuteranopia": &deuteranopia, "protanopia": &protanopia} {
			full, pale := lab(simulate(s.StandsOut, m)), lab(simulate(s.Neutral, m))
			if d := math.Abs(full[0] - pale[0]); d < apart {
				t.Errorf("%s, %s: a neutral bar is %.1f lighter or darker, want %d", name, sight, d, apart)
			}
			for what, c := range map[string]color.RGBA{"neutral": s.Neutral, "stands-out": s.StandsOut, "ink": s.Ink} {
				if d := distance(simulate(s.Target, m), simulate(c, m)); d < 12 {
					t.Errorf("%s, %s: %s is %.1f from the target, want 12", name, sight, what, d)
				}
			}
		}
	}
}

// Known pairs: white and black are 21 : 1 apart, #767676 is the lightest grey that
// has 4.5 : 1 on white.
func TestContrastOfKnownPairs(t *testing.T) {
	if got := contrast(rgb(0xffffff), rgb(0)); math.Abs(got-21) > 1e-9 {
		t.Errorf("black on white: %v, want 21", got)
	}
	if got := contrast(rgb(0x767676), rgb(0xffffff)); got < 4.5 || got > 4.6 {
		t.Errorf("#767676 on white: %v, want 4.54", got)
	}
}

// Colours that mean different things stay apart for readers without red or green
// cones: by at least twelve just noticeable differences.
func TestSeriesAreApartForColourBlindReaders(t *testing.T) {
	const apart = 12
	for name, s := range styles {
		all := append([]color.RGBA{s.Target}, s.Series...)
		for sight, m := range map[string]*[9]float64{"usual": nil, "deuteranopia": &deuteranopia, "protanopia": &protanopia} {
			for i, a := range all {
				for j, b := range all[:i] {
					if d := distance(simulate(a, m), simulate(b, m)); d < apart {
						t.Errorf("%s, %s: colours %d and %d (%v, %v) are %.1f apart, want %d", name, sight, j, i, b, a, d, apart)
					}
				}
			}
		}
	}
}

// How colours look without one kind of cones, in linear light.
// Source: Machado, Oliveira, Fernandes: A Physiologically-based Model for Simulation
// of Color Vision Deficiency, IEEE TVCG 15(6), 2009, table 1, severity 1.0.
var (
	deuteranopia = [9]float64{0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881}
	protanopia   = [9]float64{0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998}
)

// simulate returns a colour in linear light, as seen through a matrix or with none.
func simulate(c color.RGBA, m *[9]float64) [3]float64 {
	v := [3]float64{linear(c.R), linear(c.G), linear(c.B)}
	if m == nil {
		return v
	}
	var out [3]float64
	for i := range 3 {
		out[i] = max(0, min(1, m[3*i]*v[0]+m[3*i+1]*v[1]+m[3*i+2]*v[2]))
	}
	return out
}

// distance returns the CIE 1976 colour difference: 2.3 is just noticeable.
func distance(a, b [3]float64) float64 {
	p, q := lab(a), lab(b)
	return math.Sqrt((p[0]-q[0])*(p[0]-q[0]) + (p[1]-q[1])*(p[1]-q[1]) + (p[2]-q[2])*(p[2]-q[2]))
}

// lab turns linear sRGB light into CIE L*a*b* under D65.
func lab(v [3]float64) [3]float64 {
	f := func(t float64) float64 {
		if t > 216.0/24389 {
			return math.Cbrt(t)
		}
		return (24389.0/27*t + 16) / 116
	}
	x := f((0.4124564*v[0] + 0.3575761*v[1] + 0.1804375*v[2]) / 0.95047)
	y := f(0.2126729*v[0] + 0.7151522*v[1] + 0.0721750*v[2])
	z := f((0.0193339*v[0] + 0.1191920*v[1] + 0.9503041*v[2]) / 1.08883)
	return [3]float64{116*y - 16, 500 * (x - y), 200 * (y - z)}
}
