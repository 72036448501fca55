package charts

import "image"

// Measures of the list of values beyond an axis.
const (
	beyondShare = 0.46 // of the width
	beyondMost  = 0.66 // the same where values alone take more
	beyondGap   = 6.0  // layout units between name and value
	beyondArrow = 14.0 // layout units of the arrow before a name, with its distance
	beyondName  = 2.0  // ems of a name: less says nothing
	// beyondStacked is how many values may have their names above them.
	beyondStacked = 3
)

// beyondFit is how the list of values beyond an axis fits a width: the size of type and
// the width that it takes with its distance from the axis.
type beyondFit struct {
	size, width float64
	stacked     bool // each name stands above its value
	// within says that the list stands over the axis, in the lane of its values, where no dot is:
	// then the axis needs not end before it.
	within bool
}

// fitBeyond makes room for the values first, then for their names: these are cut, then
// the type shrinks, at last there are values alone. unit is that of width.
func (p Strip) fitBeyond(m *measure, width, unit float64) beyondFit {
	_, beyond := p.rows()
	if len(beyond) == 0 {
		return beyondFit{}
	}
	gap, frame := beyondGap*unit, (2*dotRadius+labelGap)*unit+2
	arrow := beyondArrow * unit
	whole, value, apart := m.width(p.options.BeyondLabel, m.sized(axisSize)*unit, false), 0.0, 0.0 // the latter two in ems
	for _, r := range beyond {
		whole = max(whole, m.either(r.Label, m.sized(axisSize)*unit)+gap+m.either(r.Text, m.sized(axisSize)*unit))
		value = max(value, m.either(r.Text, 1))
		apart = max(apart, m.either(r.Label, 1), m.either(r.Text, 1))
	}
	room := beyondShare*width - frame
	if whole <= room {
		return beyondFit{size: m.sized(axisSize) * unit, width: min(whole+arrow, room) + frame}
	}
	for _, room := range []float64{room, (beyondShare+beyondMost)/2*width - frame, beyondMost*width - frame} {
		if size := room / apart; len(beyond) <= beyondStacked && size >= m.sized(leastSize)*unit {
			return stackedFit(min(size, m.sized(axisSize)*unit), apart, unit)
		}
	}
	size := (room - gap) / (value + beyondName)
	if size >= m.sized(leastSize)*unit {
		return beyondFit{size: min(size, m.sized(axisSize)*unit), width: room + frame}
	}
	size = m.sized(leastSize) * unit
	return beyondFit{size: size, width: min(beyondMost*width, max(room, value*size+2)+frame)}
}

// stackedFit is a list whose names stand above their values, the widest of all so many ems wide.
func stackedFit(size, ems, unit float64) beyondFit {
	return beyondFit{size: size, width: ems*size + (2*dotRadius+labelGap)*unit + 3, stacked: true}
}

// fitWithin returns the list as it has room over an axis from left to right: as fitBeyond has it,
// or higher and narrower. Without room it is not within.
func (p Strip) fitWithin(m *measure, fit beyondFit, left, right, unit float64) beyondFit {
	if fit.within = p.isWithin(fit, left, right, unit); fit.within {
		return fit
	}
	_, beyond := p.rows()
	if n := len(beyond); n == 0 || n > beyondStacked {
		return fit
	}
	apart := m.width(p.options.BeyondLabel, 1, false)
	for _, r := range beyond {
		apart = max(apart, m.either(r.Label, 1), m.either(r.Text, 1))
	}
	if high := stackedFit(m.sized(axisSize)*unit, apart, unit); p.isWithin(high, left, right, unit) {
		high.within = true
		return high
	}
	return fit
}

// least returns the height below which the list says too little.
func (f beyondFit) least(rows int) float64 {
	if f.within && f.stacked {
		return float64(2*rows)*sourceLine + beyondGap + 1
	}
	return laneList
}

// isWithin reports whether the list has room over the axis: all values beyond it are of one lane
// of several, which has no dot where the list would stand. The axis goes from left to right.
func (p Strip) isWithin(fit beyondFit, left, right, unit float64) bool {
	low, high := p.domain()
	lanes := 0
	for _, l := range p.lanes {
		if len(l.beyond) == 0 {
			continue
		}
		lanes++
		for _, r := range l.on {
			if left+(r.Value-low)/(high-low)*(right-left) > right-fit.width-2*dotMost*unit {
				return false
			}
		}
	}
	return len(p.lanes) > 1 && lanes == 1 && fit.width < beyondShare*(right-left)
}

// axisRoom returns the width that an axis leaves free at its right end for the list.
func (f beyondFit) axisRoom(unit float64) float64 {
	if f.within {
		return 2 * labelGap * unit // for the arrow
	}
	return f.width
}

// beyondRoom returns the height that the list of a lane's values beyond the axis wants.
func (p Strip) beyondRoom(l stripLane, fit beyondFit) float64 {
	if len(l.beyond) == 0 {
		return 0
	}
	lines := len(l.beyond)
	if fit.stacked && fit.within {
		lines *= 2
	}
	// With what heads it: values beside an axis that ends far short of them need the word.
	return float64(lines+1)*sourceLine + stripAir
}

// keepList returns by how much the heights that lanes want are to be multiplied so that they fill
// what is free. Where that is less than they want, a lane that has the list of values beyond the
// axis keeps the height of that, since a list without room says nothing.
func (p Strip) keepList(s *draft, wants []float64, free, all float64, f stripFit) float64 {
	times, kept := free/max(1, all), 0.0
	if times >= 1 || !f.axis.beyond.within {
		return times
	}
	const least = 0.4 // of what the other lanes want
	for i, l := range p.lanes {
		if kept = p.beyondRoom(l, f.axis.beyond) * s.unit; kept <= wants[i]*times {
			continue
		}
		if rest := (free - kept) / max(1, all-wants[i]); rest > least {
			wants[i] = kept / rest
			return rest // the list is of one lane
		}
	}
	return times
}

// beyondList is where that list stands.
type beyondList struct {
	rect image.Rectangle
	size float64
	line int // height of a line
}

// beyond lists the values that lie beyond a strip's axis at its right end, the largest
// at the top, and lets the axis end in an arrow; last says that it is the axis of all lanes.
func (s *draft) beyond(a axis, rows []Row, head string, last bool) {
	s.arrow(a, last)
	left := a.right + 2*s.px(dotRadius) + s.px(labelGap)
	if a.beyond.within {
		left = a.area.Max.X - ceil(a.beyond.width)
	}
	list := beyondList{
		rect: image.Rect(left, a.area.Min.Y, a.area.Max.X, a.y-s.px(beyondGap)),
		size: a.beyond.size,
		line: max(s.px(sourceLine), lineBox(a.beyond.size)),
	}
	kept, fits := s.listed(list, rows), list.rect.Dy()/list.line
	if a.beyond.stacked && fits >= 2*len(rows) && len(kept) == len(rows) {
		s.beyondStack(list, rows, head, fits)
		return
	}
	if fits < 1 || list.rect.Dx() <= 0 {
		return
	}
	if len(kept) == len(rows) && len(rows) > fits || len(kept) < len(rows) {
		kept = kept[:min(len(kept), fits-1)]
	}
	rest := len(rows) - len(kept)
	y := list.rect.Max.Y - list.line*(len(kept)+min(rest, 1))
	if len(rows) < fits { // rather a value than what heads it
		s.beyondRemark(list, y-list.line, head)
	}
	first, texts := y, list.rect.Max.X // texts is where they begin
	for _, r := range kept {
		texts = min(texts, s.beyondRow(list, y, r))
		y += list.line
	}
	for i := range kept {
		s.pointOn(texts-s.px(beyondArrow), first+i*list.line+list.line/2, list.rect.Min.X)
	}
	if rest > 0 {
		s.beyondRemark(list, y, s.moreWithin(rest, list.size, list.rect.Dx()))
	}
}

// beyondStack sets each name above its value, and what heads them if there is a line for it.
func (s *draft) beyondStack(list beyondList, rows []Row, head string, fits int) {
	y := list.rect.Max.Y - 2*list.line*len(rows)
	if fits > 2*len(rows) {
		s.beyondRemark(list, y-list.line, head)
	}
	for _, r := range rows {
		value := s.valueLine(r.Text, r.Key, list.size)
		name := line{s: r.Label, size: list.size, color: s.style.Muted, align: right, bold: value.bold}
		value.align = right
		s.text(name, list.rect.Max.X, list.base(y))
		s.text(value, list.rect.Max.X, list.base(y+list.line))
		s.region(image.Rect(list.rect.Min.X, y, list.rect.Max.X, y+2*list.line), r.Key)
		y += 2 * list.line
	}
}

// listed returns the rows whose values fit into a line.
func (s *draft) listed(list beyondList, rows []Row) []Row {
	var out []Row
	for _, r := range rows {
		if ceil(s.either(r.Text, list.size)) <= list.rect.Dx() {
			out = append(out, r)
		}
	}
	return out
}

// base returns the baseline of a line of the list that begins at a height.
func (l beyondList) base(y int) int { return y + (l.line-lineBox(l.size))/2 + ceil(inkUp*l.size) }

// beyondRemark sets a line of the list that is no value, if it fits; its text may contain a
// number.
func (s *draft) beyondRemark(list beyondList, y int, text string) {
	if ceil(s.width(text, list.size, false)) <= list.rect.Dx() {
		s.text(line{s: text, size: list.size, color: s.style.Muted, align: right}, list.rect.Max.X, list.base(y))
	}
}

// beyondRow sets name and value, and returns where they begin; the name gives way to the value.
func (s *draft) beyondRow(list beyondList, y int, r Row) int {
	value := s.valueLine(r.Text, r.Key, list.size)
	value.align = right
	s.text(value, list.rect.Max.X, list.base(y))
	s.region(image.Rect(list.rect.Min.X, y, list.rect.Max.X, y+list.line), r.Key)
	end := list.rect.Max.X - ceil(s.either(value.s, list.size)) - s.px(beyondGap)
	if room := float64(end - list.rect.Min.X); room >= beyondName*list.size {
		name := line{s: s.shorten(r.Label, list.size, true, room), size: list.size, color: s.style.Muted, align: right, bold: value.bold}
		s.text(name, end, list.base(y))
		end -= ceil(s.either(name.s, list.size))
	}
	return end
}

// pointOn draws an arrow to the right of x, which says that a value lies beyond the end of the
// axis. It draws nothing left of least.
func (s *draft) pointOn(x, y, least int) {
	if x < least {
		return
	}
	head, top := s.px(3), y-s.hair()/2
	end := x + s.px(beyondArrow-labelGap/2)
	s.rect(image.Rect(x, top, end-head, top+s.hair()), s.style.Axis)
	s.add(polyOp{points: []image.Point{{end, y}, {end - 2*head, y - head}, {end - 2*head, y + head}}, color: s.style.Axis})
}

// arrow ends the axis in a head that points onwards.
func (s *draft) arrow(a axis, last bool) {
	n, mid, end, c := s.px(4), a.y+s.hair()/2, a.area.Max.X, s.style.Axis
	if !last {
		c, n = s.style.Line, min(n, s.referenceAir(1)) // a label may stand below
	}
	s.add(polyOp{points: []image.Point{{end, mid}, {end - 2*n, mid - n}, {end - 2*n, mid + n}}, color: c})
}
