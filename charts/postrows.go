package charts

import "image"

// postRows sets labels and values in the one size that each has on a sheet that is posted: the values at
// the ends of their bars, or above them where they are too wide for that. What is alone on its sheet is
// larger.
func (s *draft) postRows(l *lanes, q laneSet) bool {
	if !s.posterNames(l, q, postLabel) {
		return false
	}
	names := l.poster
	if len(q.labels) == 1 {
		for _, hero := range postHeroes {
			if l.poster = names; s.postAbove(l, q, hero) {
				return true
			}
		}
		l.poster = names
	}
	size, width := postValue*s.unit, float64(l.area.Dx())
	if q.besideAll(&s.measure, size, s.unit) > posterValues*width {
		return s.postAbove(l, q, postValue)
	}
	thick := s.postBar(l, q, size, 0)
	if thick == 0 {
		return false
	}
	l.fit.texts = size
	l.setPitch(s, thick, posterApart)
	return true
}

// postAbove sets the values above their bars there, in a size of type in layout units; what is second to
// them is no larger than other values. It is false where that has no room.
func (s *draft) postAbove(l *lanes, q laneSet, number float64) bool {
	size := number * s.unit
	thick := s.postBar(l, q, postValue*s.unit, lineBox(size))
	if thick == 0 || !s.fitAbove(q, size, float64(l.area.Dx())) {
		return false
	}
	l.poster.second = postValue * s.unit
	l.setNumbers(s, size)
	if l.per > 1 { // the first of them is of second rank
		l.poster.slack = lineBox(size) - lineBox(l.poster.second)
		l.area.Min.Y -= l.poster.slack // which is free above it now
	}
	l.setPitch(s, thick, posterApart)
	return true
}

// postBar returns the thickness of bars there, of a share of what each row has, with so much above each
// for its value; 0 if that has no room.
func (s *draft) postBar(l *lanes, q laneSet, size float64, above int) float64 {
	n, per := len(q.labels), max(1, q.per)
	row := float64(l.area.Dy()-(n-1)*s.px(posterApart)) / float64(n)
	room := (row-float64(l.poster.head))/float64(per) - float64(above+s.px(2*posterReach))
	least := max(size, float64(lineBox(size)))
	if per == 1 {
		least = postThick * size
	}
	if room < least {
		return 0
	}
	most := postThickest
	if n*per == 1 {
		most = postLonest
	}
	return min(room, max(least, min(postThicker*row/float64(per), most*s.unit)))
}

// postUnits returns the same where type has a scale: below the largest number that leaves the cells most
// of the width.
func (s *draft) postUnits(rows []UnitRow, area image.Rectangle, most float64) (best unitsFit, found bool) {
	for _, hero := range postHeroes {
		f, ok := s.posterCells(rows, area, hero)
		if !ok || hero > most {
			continue
		}
		if wide := f.across * f.pitch; !found || wide > best.across*best.pitch {
			best, found = f, true
		}
		if float64(best.across*best.pitch) >= postCells*float64(area.Dx()) {
			break
		}
	}
	if !found {
		return s.posterCells(rows, area, postValue)
	}
	return best, true
}
