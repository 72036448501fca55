package charts

import "image"

// room is how far a plot may grow where there is room to spare. On a screen cards of
// one height stand beside each other, all in one type; a sheet of paper is to be filled.
type room struct {
	spread float64 // of rows, as a multiple of what they want
	pitch  float64 // the same of bars, which are no thicker for it
	bar    float64 // thickness of bars at most, in layout units
	number float64 // size of a tile's number at most, in layout units
	card   float64 // height of a tile, as a multiple of what it wants
	// labels and numbers are how many rows may have their labels, and their values, above their bars.
	labels, numbers int
	post            bool // it is of a sheet that is posted
}

var (
	screenRoom = room{spread: 1.4, pitch: 1.4, bar: 22, number: numberSize, card: 1.2}
	spreadRoom = room{spread: 2.1, pitch: 2.1, bar: 30, number: numberSize, card: 1.2}
	fewRoom    = room{spread: 3, pitch: 3, bar: 44, number: numberSize, card: 1.2} // the same for few rows, which would else stand at the top of a void
	paperRoom  = room{spread: 2.8, pitch: 2.2, bar: 32, number: 34, card: 1.4, labels: 3, numbers: 2}
	postRoom   = room{spread: 4, pitch: 2.6, bar: 36, number: 34, card: 1.4, labels: 6, numbers: 3, post: true}   // of a sheet that is as high as wide
	tallRoom   = room{spread: 4.4, pitch: 2.8, bar: 40, number: 34, card: 1.4, labels: 8, numbers: 3, post: true} // of one that is higher by a fifth or more
)

// onScreen returns how far the plot of a picture on a screen may grow.
func onScreen(spec Spec, look Look) room {
	switch {
	case !look.Spread:
		return screenRoom
	case len(spec.Keys()) <= FewRows:
		return fewRoom
	}
	return spreadRoom
}

// Measures of a sheet of paper. Its size alone says how large the type is, so that all pictures
// of a set have one; where a plot has too much in it for that, its own type gives way, and only
// then that of title and source.
const (
	sheetWidth  = 400.0 // layout units, in which type has its usual size
	sheetHeight = 340.0
	plotGives   = 1.4  // how much smaller a plot's type may get than that around it
	postGives   = 1.35 // the same on a sheet that is posted, which is looked at on a telephone
	citedGives  = 1.2  // the same below a citation, which takes much of the height itself
	plotTight   = 0.72 // of the height that a plot wants: less, and all type gets smaller
	optical     = 0.45 // of what is free goes above the plot: the middle looks low
)

// roomOn returns the room on a sheet.
func roomOn(size Size) room {
	switch {
	case 5*size.H >= 6*size.W:
		return tallRoom
	case size.H >= size.W:
		return postRoom
	}
	return paperRoom
}

// gives returns how much smaller a plot's type may get than that around it. On a sheet that is posted
// only that of named marks does: rows and lists have their second sizes there.
func (r room) gives(m *measure, spec Spec) float64 {
	switch {
	case m.post && !kindOf(spec).names:
		return 1
	case m.cite:
		return citedGives
	case r.post:
		return postGives
	}
	return plotGives
}

// filling returns how far type grows with a sheet.
func filling(size Size, look Look) float64 {
	zoom := min(float64(size.W)/sheetWidth, float64(size.H)/sheetHeight)
	if look.Most > 0 {
		zoom = min(zoom, look.Most)
	}
	return zoom
}

// grown returns how far the type of a picture grows: as far as its size says, or less where the
// plot would not have room even in smaller type; not at all in a picture of the height that the
// chart wants.
func grown(m *measure, spec Spec, w, h float64, look Look) float64 {
	zoom := filling(Size{W: int(w), H: int(h)}, look)
	if int(h) == ceil(height(m, spec, w, look)) {
		return 1 // the height is the one that it wants, as in a column of text: there is nothing to fill
	}
	for zoom > 1 && !fits(m, spec, w, h, look, zoom) {
		zoom *= typeStep
	}
	return max(1, zoom)
}

// fits reports whether a picture has room for its frame in type that grows so far, and for its plot in
// type as much smaller as it may be.
func fits(m *measure, spec Spec, w, h float64, look Look, zoom float64) bool {
	pad, tight := paddingOf(spec, look), plotTight
	if m.post {
		tight = postTight // rather than have another title than the rest of its set
	}
	inner := w/zoom - 2*pad
	lim := frameLimits[0]
	if m.post {
		lim.small = true
	}
	f := newFrame(m, spec.Head(), inner, 0, lim)
	by := max(1, zoom/roomOn(Size{W: int(w), H: int(h)}).gives(m, spec))
	m.ofFrame = by / zoom
	need := tightest(m, spec, inner*zoom/by, tight) * by
	m.ofFrame = 1
	return (2*pad+f.above()+f.below())*zoom+need <= h
}

// tightest returns the height below which all type gets smaller on a sheet, at a width, in layout
// units of the plot, where it may be as tight as a share of what it wants.
func tightest(m *measure, spec Spec, width, tight float64) float64 {
	if w, ok := spec.(wrapper); ok {
		return tightest(m, w.own(), width, tight)
	}
	want, least := spec.natural(m, width)
	list, ok := spec.(List)
	switch {
	case ok && m.post:
		return list.posted(m, width)
	case m.post && !kindOf(spec).names:
		return postSecond * least // in the second size
	case ok: // rather break names than have smaller type around them
		want = list.lowest(m, width, want)
	}
	return max(least, tight*want)
}

// leastOn returns the least height of a plot at a width, in layout units of what stands around it:
// on paper the type of the plot may be the smaller one.
func leastOn(m *measure, spec Spec, width, zoom float64, look Look, r room) float64 {
	smaller := 1.0
	if look.Grow {
		smaller = min(zoom, r.gives(m, spec))
	}
	if m.post && smaller == 1 {
		return tightest(m, spec, width, plotTight)
	}
	m.ofFrame = 1 / smaller
	_, least := spec.natural(m, width*smaller)
	m.ofFrame = 1
	return least / smaller
}

// plotOnPaper plots in type of the picture's size or, where that is too large for the plot, in
// smaller type, but none smaller than on a screen, and leaves what is free around the plot instead of below it.
func (s *draft) plotOnPaper(spec Spec, area image.Rectangle, zoom float64) {
	unit := s.unit
	tight := plotTight
	if kindOf(spec).names && !s.cite && s.room.labels > paperRoom.labels {
		tight = 1 // rather smaller type than fewer names, except on a slide, which is read from afar
	}
	least := max(1/s.room.gives(&s.measure, spec), 1/zoom)
	for k := 1.0; k >= least; k *= typeStep {
		if k < 1 && s.post {
			k = least // its second size
		}
		s.unit, s.ofFrame = k*unit, k
		if tightest(&s.measure, spec, float64(area.Dx())/s.unit, tight)*s.unit <= float64(area.Dy()) {
			break
		}
	}
	trial := s.tried(spec, area)
	down := 0
	if !trial.fromTop {
		down = shift(trial.ops[len(s.ops):], area)
	}
	if down > 0 || s.selected != "" {
		before := *s
		again := func(area image.Rectangle) {
			s.scene, s.quiet = before.scene, before.quiet
			s.ops, s.quiet = trial.ops[:len(s.ops)], trial.quiet[:len(s.quiet)] // the same memory again
			spec.plot(s, area)
		}
		lower := area
		lower.Min.Y += down
		if again(lower); len(s.regions) < len(trial.regions) { // rather all values than the free room around
			again(area)
		}
	} else {
		s.scene, s.quiet = trial.scene, trial.quiet
	}
	s.unit, s.ofFrame = unit, 1
}

// tried returns the plot as it stands while nothing is selected.
func (s *draft) tried(spec Spec, area image.Rectangle) draft {
	trial := *s
	trial.selected = ""
	spec.plot(&trial, area)
	return trial
}

// shift returns how far the marks of a plot are to move down in an area.
func shift(marks []op, area image.Rectangle) int {
	top, bottom := area.Max.Y, area.Min.Y
	for _, o := range marks {
		b := o.box()
		top, bottom = min(top, b.Min.Y), max(bottom, b.Max.Y)
	}
	return max(0, round(optical*float64(area.Max.Y-bottom)-(1-optical)*float64(top-area.Min.Y)))
}
