package charts

import (
	"cmp"
	"image"
	"math"

	"yulan/charts/typeset"
)

// A sheet that is posted or shown is read from further away and has few rows to show. There labels
// stand above their bars, which have the whole width then, and all parts of a row grow together, the
// more the fewer rows there are: a bar that alone were stretched to fill a sheet says no more than a
// thin one.

// Measures of that form, in layout units.
const (
	posterLabel  = 14.0  // type of a label
	posterLarge  = 19.0  // the same at most, above the title's as a heading of the sheet's own
	posterShare  = 0.3   // of a label, of the number's below it
	endLabel     = 0.6   // the same of the value's at the end of a bar
	posterMost   = 28.0  // of a value at its bar's end, at most
	posterThick  = 1.3   // of a bar, in ems of the value at its end
	posterValues = 0.5   // of the width, for values and what stands beside them
	posterBelow  = 4.0   // between a label and its bar
	posterApart  = 16.0  // between a bar and the label below it, at least
	apartShare   = 0.45  // the same in ems of a value above its bar
	posterSpread = 0.8   // the same at most, of what stands together
	posterTop    = 0.4   // of what is free goes above the first label
	posterReach  = 3.0   // above and below a bar, for the outline of a selected one
	aboveMost    = 112.0 // of a value above its bar
	aboveWidest  = 0.9   // of the width, for it
	aboveLeast   = 26.0  // the same: a smaller one stands at the bar's end
	aboveSecond  = 0.7   // type of a value of second rank there, in that of the others
	aboveThick   = 0.6   // of a bar below its value, in ems of that
	barThinnest  = 20.0
	barThickest  = 66.0
)

// poster is labels above their bars, in pixels.
type poster struct {
	head   int     // height of what stands above a label's bars
	gap    int     // below its last bar
	beside bool    // details stand beside labels, not below them
	number float64 // type of values that stand above their bars too; 0: they stand at the ends
	second float64 // the same of a value of second rank
	// slack is how much lower such a value is than the others: as far down its label moves, to stay with it.
	slack int
	rise  int // height of such a value within its lane, where a label has several
	// between is what a kind needs between a label and its bars, which is none of the head's.
	between int
}

// posterLanes returns lanes with labels above the bars, if the room is one for that, and all labels
// have room so.
func (s *draft) posterLanes(area image.Rectangle, q laneSet) (lanes, bool) {
	n := len(q.labels)
	if n == 0 || n > s.room.labels || q.crossed || q.headings != nil || len(q.peers) > 0 {
		return lanes{}, false
	}
	l := lanes{area: area, per: max(1, q.per), kept: all(n), x0: area.Min.X}
	switch {
	case s.post && s.postRows(&l, q):
	case !s.post && (s.posterNumbers(&l, q) || s.posterValues(&l, q)):
	default:
		return lanes{}, false
	}
	l.group = l.poster.head + l.per*l.pitch + l.poster.gap
	return l, true
}

// posterNames sets the labels in the whole width, in a size of type in layout units, and the details
// beside them or below.
func (s *draft) posterNames(l *lanes, q laneSet, size float64) bool {
	width := float64(l.area.Dx())
	fit := laneFit{laneType: laneType{labels: size * s.unit, lines: labelLines}}
	var widest float64
	fit.lines, widest, fit.cut = s.column(q.labels, fit.labels, width, labelLines)
	if fit.cut > 0 {
		return false
	}
	lines := 1
	for _, each := range fit.lines {
		lines = max(lines, len(each))
	}
	l.poster = poster{head: lines*lineAdvance(fit.labels) + s.px(posterBelow)}
	if q.details == nil {
		l.fit = fit
		return true
	}
	fit.detail = max(s.sized(leastSize)*s.unit, s.snapped(detailShare*fit.labels, s.unit))
	var column float64
	below, column, cut := s.column(q.details, fit.detail, width, 1)
	if cut > 0 {
		return false
	}
	fit.below = below
	l.poster.beside = lines == 1 && widest+changeGap*fit.labels+column <= width
	if larger := column * fit.labels / fit.detail; s.post && lines == 1 && widest+changeGap*fit.labels+larger <= width {
		fit.detail = fit.labels
	}
	if !l.poster.beside {
		l.poster.head += lineAdvance(fit.detail)
	}
	l.fit = fit
	return true
}

// fitAbove reports whether the values may stand above their bars in a size of type.
func (s *draft) fitAbove(q laneSet, size, width float64) bool {
	values := textsOfRows(q.valued)
	if q.values != nil {
		values = q.values()
	}
	for _, v := range values {
		if v == "" || s.either(v, size) > width {
			return false
		}
	}
	return len(values) > 0
}

// setNumbers keeps room for values of a size of type above the bars.
func (l *lanes) setNumbers(s *draft, size float64) {
	l.poster.number = size
	if l.per > 1 {
		l.poster.rise = lineBox(size) + s.px(posterReach)
		return
	}
	l.poster.head += lineBox(size)
}

// posterNumbers sets the values above the bars, as large as there is room.
func (s *draft) posterNumbers(l *lanes, q laneSet) bool {
	if q.per*len(q.labels) > s.room.numbers {
		return false
	}
	values, widest := textsOfRows(q.valued), 0.0
	if q.values != nil {
		values = q.values()
	}
	for _, v := range values {
		if v == "" {
			return false
		}
		widest = max(widest, s.either(v, 1))
	}
	if widest == 0 {
		return false
	}
	number := min(aboveMost, aboveWidest*float64(l.area.Dx()-1)/widest/s.unit)
	for ; number >= aboveLeast; number *= typeStep {
		if !s.posterNames(l, q, min(max(posterLabel, posterShare*number), posterLarge)) {
			return false
		}
		size, thick := number*s.unit, min(max(aboveThick*number, barThinnest), barThickest)*s.unit
		lane := lineBox(size) + round(thick) + s.px(2*posterReach)
		apart := max(posterApart, apartShare*number)
		if len(q.labels)*(l.poster.head+l.per*lane+s.px(apart)) > l.area.Dy() {
			continue
		}
		l.setNumbers(s, size)
		l.setPitch(s, thick, apart)
		return true
	}
	return false
}

// posterValues sets the values at the ends of the bars, as large as there is room.
func (s *draft) posterValues(l *lanes, q laneSet) bool {
	width := float64(l.area.Dx())
	for value := posterMost; ; value = max(labelSize, value*typeStep) {
		if !s.posterNames(l, q, min(max(posterLabel, endLabel*value), posterLarge)) {
			return false
		}
		size := value * s.unit
		thick := posterThick * size
		if l.per > 1 {
			thick = size
		}
		rows := l.poster.head + l.per*(ceil(max(thick, float64(lineBox(size))))+s.px(2*posterReach)) + s.px(posterApart)
		if len(q.labels)*rows <= l.area.Dy() && q.besideAll(&s.measure, size, s.unit) <= posterValues*width {
			l.fit.texts = size
			l.setPitch(s, max(thick, 1), posterApart)
			return true
		}
		if value == labelSize {
			return false
		}
	}
}

// setPitch sets the thickness of bars and what stands between them, at least so much in layout units.
func (l *lanes) setPitch(s *draft, thick, apart float64) {
	l.thick = round(thick)
	l.pitch = l.poster.rise + max(l.thick, lineBox(l.fit.texts)) + s.px(2*posterReach)
	together, n := l.poster.head+l.per*l.pitch, len(l.kept)
	free := l.area.Dy() - n*together
	spread, top := posterSpread, math.Inf(1)
	if s.post {
		spread, top = postSpread, postTop*float64(l.area.Dy())
	}
	if s.post && n == 1 {
		l.area.Min.Y += round(postLone * float64(free))
		return
	}
	l.poster.gap = min(free/max(1, n-1), max(s.px(apart), round(spread*float64(together))))
	l.area.Min.Y += round(min(top, posterTop*float64(free-(n-1)*l.poster.gap)))
}

// setAbove sets a label above its bars, and its detail, and returns where that stands.
func (s *draft) setAbove(l lanes, i int, selected, detail bool) (place image.Rectangle) {
	size, p := l.fit.labels, l.poster
	y := l.lane(i*l.per).Min.Y + p.slack - p.between - s.px(posterBelow) - len(l.fit.lines[i])*lineAdvance(size)
	if p.number > 0 && p.rise == 0 {
		y -= lineBox(p.number)
	}
	if l.fit.below != nil && !p.beside {
		y -= lineAdvance(l.fit.detail)
	}
	x := l.area.Min.X
	for _, part := range l.fit.lines[i] {
		lead := round(typeset.Lead(part) * size)
		box := s.text(line{s: part, size: size, bold: selected, color: s.style.Ink}, l.area.Min.X-lead, baseline(y, size))
		x = max(x, box.Min.X+ceil(s.either(part, size)))
		y += lineAdvance(size)
	}
	if l.fit.detailsOf(i) == 0 {
		return image.Rectangle{}
	}
	set := line{s: l.fit.below[i][0], size: l.fit.detail, bold: detail, color: s.style.Muted}
	if p.beside {
		return s.place(set, x+round(changeGap*size), baseline(y-lineAdvance(size), size))
	}
	return s.place(set, l.area.Min.X, baseline(y, l.fit.detail))
}

// setNumber sets a value above its bar, from x on: bold, or smaller if it is muted.
func (s *draft) setNumber(l lanes, lane, x int, text line) image.Rectangle {
	y := l.lane(lane).Min.Y
	if l.poster.rise == 0 {
		y -= l.poster.between + s.px(posterBelow) + lineBox(l.poster.number)
	}
	base := ceil(inkUp * l.poster.number)
	if text.size, text.align = l.poster.number, left; text.color == s.style.Ink {
		text.bold = true
	} else if text.size = cmp.Or(l.poster.second, aboveSecond*text.size); l.poster.slack > 0 {
		base = l.poster.slack + ceil(inkUp*text.size)
	}
	return s.place(text, x, y+base)
}
