package charts

import (
	"image/color"
	"math"
)

// contrast returns the contrast ratio of two opaque colours, 1 to 21.
// Source: W3C, Web Content Accessibility Guidelines 2.2, "contrast ratio".
func contrast(a, b color.RGBA) float64 {
	la, lb := luminance(a), luminance(b)
	return (math.Max(la, lb) + 0.05) / (math.Min(la, lb) + 0.05)
}

// luminance returns the relative luminance of an opaque colour, 0 to 1.
// Source: as contrast, "relative luminance".
func luminance(c color.RGBA) float64 {
	return 0.2126*linear(c.R) + 0.7152*linear(c.G) + 0.0722*linear(c.B)
}

// linear returns an sRGB channel as light, 0 to 1.
func linear(v uint8) float64 {
	f := float64(v) / 255
	if f <= 0.04045 {
		return f / 12.92
	}
	return math.Pow((f+0.055)/1.055, 2.4)
}
