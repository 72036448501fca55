package app

import "strconv"

// The names under which it is kept how pages are laid out.
const (
	preferenceUnbound = "page.unbound" // scrolling text or charts does not bring the others
	preferenceGreeted = "page.greeted" // the reader knows that numbers can be tapped
	preferenceSplit   = "page.split"   // of a report: the width of its text, layout units
	preferenceStill   = "motion.none"  // nothing is to move, whatever the system asks
	preferenceAlone   = "page.alone"   // nothing is docked beside the page of a very wide window
)

// Bound implements chapter.Layout.
func (s *state) Bound() bool { return !s.kept.Bool(preferenceUnbound) }

// setBound chooses whether scrolling text or charts brings the others.
func (s *state) setBound(bound bool) {
	s.kept.SetBool(preferenceUnbound, !bound)
	s.notify(boundChanged)
}

// Greets implements chapter.Layout.
func (s *state) Greets() bool { return s.greeting && !s.kept.Bool(preferenceGreeted) }

// Greeted implements chapter.Layout.
func (s *state) Greeted() { s.kept.SetBool(preferenceGreeted, true) }

// Split implements chapter.Layout.
func (s *state) Split() float32 {
	width, err := strconv.ParseFloat(s.kept.String(s.reportKey(preferenceSplit)), 32)
	if err != nil || width < 0 {
		return 0 // what stands there was written by nobody
	}
	return float32(width)
}

// SetSplit implements chapter.Layout.
func (s *state) SetSplit(width float32) {
	s.kept.SetString(s.reportKey(preferenceSplit), strconv.FormatFloat(float64(width), 'f', 0, 32))
}

// docks tells whether the table stands beside the page where the window is very wide: not
// beside itself.
func (s *state) docks() bool { return !s.kept.Bool(preferenceAlone) && !s.shows(kindFigures) }

// setAlone chooses whether a page stands alone in a very wide window.
func (s *state) setAlone(alone bool) {
	s.kept.SetBool(preferenceAlone, alone)
	s.notify(boundChanged)
}
