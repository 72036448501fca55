package charts

import "image/color"

// Style is the colours of a picture, by role. Light, Dark and HighContrast are those that
// ship; a test holds their text at a contrast of 4.5 : 1 and their marks at 3 : 1, of the
// last all of them at 7 : 1, and keeps the series apart for colour-blind readers.
type Style struct {
	Background color.RGBA // behind the cards
	Card       color.RGBA // behind a chart, and a tile's own background
	Ink        color.RGBA // text
	Muted      color.RGBA // text of second rank: subtitle, source, axis
	Line       color.RGBA // thin rules and the borders of cards
	Axis       color.RGBA // a zero line, ticks
	Track      color.RGBA // the whole that a filled part belongs to

	Series []color.RGBA // bars and segments; the first is the usual one
	Added  color.RGBA   // the new part of a stack
	Target color.RGBA   // a target's mark and label, and nothing else

	Verdict color.RGBA // that a target is met, or a value proven; never without a word

	// A chart whose title names some of its bars has these in one colour, the rest in the
	// other. The first is also the selected tab's, and of what leads on in a text.
	StandsOut color.RGBA
	Neutral   color.RGBA

	ChipBackground color.RGBA // behind a number in running text
}

// Light returns the style for paper and for a light window.
func Light() Style {
	return Style{
		Background: rgb(0xf6f5f2), Card: rgb(0xffffff),
		Ink: rgb(0x1f2328), Muted: rgb(0x686d74), Line: rgb(0xe2e0da), Axis: rgb(0x8a8f96), Track: rgb(0xd5d2cc),
		Series: []color.RGBA{rgb(0x4e6b8a), rgb(0xc47f10), rgb(0x2a9d8f), rgb(0x6b3a63)},
		Added:  rgb(0xc47f10), Target: rgb(0xc43d2b), StandsOut: rgb(0x1f4e79), Neutral: rgb(0x788da2),
		Verdict: rgb(0x2a7d6f), ChipBackground: rgb(0xe9eef5),
	}
}

// Dark returns the style for a dark window.
func Dark() Style {
	return Style{
		Background: rgb(0x16191d), Card: rgb(0x20232a),
		Ink: rgb(0xeceef0), Muted: rgb(0xa1a7ae), Line: rgb(0x343840), Axis: rgb(0x7b828b), Track: rgb(0x3c414b),
		Series: []color.RGBA{rgb(0x7d9fc7), rgb(0xe2a33a), rgb(0x3f9e87), rgb(0xe3b6d8)},
		Added:  rgb(0xe2a33a), Target: rgb(0xff7a5f), StandsOut: rgb(0xa9cdf5), Neutral: rgb(0x6f8cae),
		Verdict: rgb(0x5fc2a8), ChipBackground: rgb(0x2b323c),
	}
}

// HighContrast returns the style for readers to whom those are too pale: on black, as there
// four series can be told apart that all have a contrast of 7 : 1 to it. Only a track, which
// a mark lies on, is nearly as dark as the card.
func HighContrast() Style {
	return Style{
		Background: rgb(0x000000), Card: rgb(0x000000),
		Ink: rgb(0xffffff), Muted: rgb(0xd6d6d6), Line: rgb(0xa3a3a3), Axis: rgb(0xc4c4c4), Track: rgb(0x2c2c2c),
		Series: []color.RGBA{rgb(0x8ec5ff), rgb(0xffc04d), rgb(0x3fd0b0), rgb(0xffc4f0)},
		Added:  rgb(0xffc04d), Target: rgb(0xff9f86), StandsOut: rgb(0xffe566), Neutral: rgb(0x93a3c4),
		Verdict: rgb(0x7be0c4), ChipBackground: rgb(0x1c2230),
	}
}

// series returns the colour of the i-th series; they repeat when they run out.
func (s Style) series(i int) color.RGBA {
	if len(s.Series) == 0 {
		return s.Ink
	}
	return s.Series[i%len(s.Series)]
}

// on returns the text colour, Card, Ink or Background, that reads best on a mark's colour: in a dark
// window what lies behind the cards is the darkest.
func (s Style) on(mark color.RGBA) color.RGBA {
	best := s.Card
	for _, c := range []color.RGBA{s.Ink, s.Background} {
		if contrast(c, mark) > contrast(best, mark) {
			best = c
		}
	}
	return best
}

// derivedTint is how much of its colour the background of a derived segment has.
const derivedTint = 0.39

// trackTint is the same on a track, beside which the paler background would not be seen.
const trackTint = 0.74

// mix returns a mixture of two colours, with a share of a.
func mix(a, b color.RGBA, share float64) color.RGBA {
	of := func(x, y uint8) uint8 { return uint8(round(share*float64(x) + (1-share)*float64(y))) }
	return color.RGBA{R: of(a.R, b.R), G: of(a.G, b.G), B: of(a.B, b.B), A: of(a.A, b.A)}
}

// rgb reads a colour as it is written in a style sheet: 0xrrggbb.
func rgb(v uint32) color.RGBA {
	return color.RGBA{R: uint8(v >> 16), G: uint8(v >> 8), B: uint8(v), A: 255}
}
