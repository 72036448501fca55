package chapter

// How much the cards of a page grow so that it fills its screen, as shares. A page that would not
// fill it even then is left as it is: higher cards would only be emptier.
const (
	mostStretched = 0.22 // all of a band
	mostEmptier   = 0.34 // one of them, with what it grows by beside a higher one
)

// halvings is how often a range of shares is halved to find one: to a thousandth.
const halvings = 9

// stretches returns the share that the cards of each band grow by so that the page fills its
// screen. A band in which a card stands beside a much higher one grows less than the others.
func (g gridLayout) stretches(groups []gridGroup, bands []band) []float32 {
	shares := make([]float32, len(bands))
	at, _ := g.placeBands(groups, bands, shares)
	if at.height >= g.screen {
		return shares
	}
	most := g.mostOfBands(groups, bands)
	stretch := func(level float32) (height float32) {
		for i := range shares {
			shares[i] = min(level, most[i])
		}
		at, _ := g.placeBands(groups, bands, shares)
		return at.height
	}
	if stretch(mostStretched) < g.screen {
		return make([]float32, len(bands))
	}
	stretch(largest(func(level float32) bool { return stretch(level) <= g.screen }))
	return shares
}

// mostOfBands returns the largest share that the cards of each band may grow by.
func (g gridLayout) mostOfBands(groups []gridGroup, bands []band) []float32 {
	most, first := make([]float32, len(bands)), 0
	for i, b := range bands {
		of := groups[:b.groups()]
		most[i] = largest(func(share float32) bool {
			g.stretch = share
			return g.layBand(of, b, first, 0).emptier <= mostEmptier
		})
		for _, group := range of {
			first += group.cards
		}
		groups = groups[b.groups():]
	}
	return most
}

// largest returns the largest share that meets a condition which smaller ones meet too; 0 if none
// does.
func largest(meets func(share float32) bool) float32 {
	if meets(mostStretched) {
		return mostStretched
	}
	low, high := float32(0), float32(mostStretched)
	for range halvings {
		if middle := (low + high) / 2; meets(middle) {
			low = middle
		} else {
			high = middle
		}
	}
	return low
}
