package charts

// A picture without a background lies on whatever is below it. It is painted with its colours
// multiplied by their alpha, as Go's images have them; a PNG file wants them as they are.

// straight undoes the multiplication of a colour by its alpha, rounding to the nearest.
func straight(c, alpha uint8) uint8 {
	switch alpha {
	case 0:
		return 0
	case 255:
		return c
	}
	return uint8(min(255, (uint32(c)*255+uint32(alpha)/2)/uint32(alpha)))
}

// straightColours returns the colours of a palette, three bytes each, and their alpha up
// to the last that is not opaque: what follows in the palette is opaque without saying so.
func straightColours(colours []uint32) (rgb, alpha []uint8) {
	last := 0
	for i, k := range colours {
		a := uint8(k >> 24)
		rgb = append(rgb, straight(uint8(k), a), straight(uint8(k>>8), a), straight(uint8(k>>16), a))
		alpha = append(alpha, a)
		if a < 255 {
			last = i + 1
		}
	}
	return rgb, alpha[:last]
}
