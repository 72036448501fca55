package charts

import "image"

// room is how far a plot may grow where there is room to spare. On a screen cards of
// one height stand beside each other, all in one type; a sheet of paper is to be filled.
type room struct {
	spread float64 // of rows, as a multiple of what they want
	bar    float64 // thickness of bars at most, in layout units
	number float64 // size of a tile's number at most, in layout units
	growth float64 // how far a plot's type grows beyond that of the title's block
	card   float64 // height of a tile, as a multiple of what it wants
}

var (
	screenRoom = room{spread: 1.4, bar: 22, number: numberSize, card: 1.2}
	paperRoom  = room{spread: 2.2, bar: 28, number: 34, growth: 1.15, card: 1.4}
)

// Measures of a sheet of paper.
const (
	usualWidth = 540.0 // layout units: what type sizes are made for
	fewWidth   = 480.0 // the same for a plot that leaves much of the height empty
	fewRoom    = 1.6   // how much a plot must leave for that, as a multiple of what it wants
	optical    = 0.45  // of what is free goes above the plot: the middle looks low
)

// grown returns how far the type of a picture may grow: as far as its width is beyond
// the usual one, and its height allows.
func grown(m *measure, spec Spec, w, h float64, look Look) float64 {
	fits := func(zoom, times float64) bool { return times*height(m, spec, w/zoom, look)*zoom <= h }
	most := look.Most
	if most == 0 {
		most = w / fewWidth
	}
	if zoom := min(most, w/fewWidth); zoom > 1 && fits(zoom, fewRoom) {
		return zoom
	}
	zoom := min(most, w/usualWidth)
	for zoom > 1 && !fits(zoom, 1) {
		zoom *= 0.96
	}
	return max(1, zoom)
}

// plotOnPaper plots in larger type where there is room, and leaves what is free around
// the plot instead of below it.
func (s *draft) plotOnPaper(spec Spec, area image.Rectangle) {
	unit := s.unit
	want, _ := spec.natural(&s.measure, float64(area.Dx())/unit)
	if free := float64(area.Dy()) / (fewRoom * want * unit); free > 1 {
		s.unit *= min(s.room.growth, free)
	}
	trial := *s
	trial.selected = "" // it stands where it does, whatever is selected
	spec.plot(&trial, area)
	if down := shift(trial.ops[len(s.ops):], area); down > 0 || s.selected != "" {
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
	s.unit = unit
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
