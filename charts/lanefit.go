package charts

import "slices"

// Measures of what gives way in lanes: first the labels' column, down to labelLeast, and
// the bars, down to barLeast; then the type; at last the row. A value is never cut.
const (
	barWant    = 0.2  // of the width, for the longest bar, as long as labels can give way
	barScarce  = 0.12 // the same where a label would be cut
	barLeast   = 8.0  // layout units
	labelLeast = 3.0  // ems of a label
	labelFloor = 10.0 // layout units: type is not set smaller for the sake of labels, but where bars are short for them
	labelLines = 3
	barSlack   = 3.0 // pixels, for rounding bars and texts to whole ones
	typeStep   = 0.96
)

// laneType is sizes of type for lanes, and how many lines a label may have.
type laneType struct {
	texts, labels float64
	lines         int
}

// laneFit is type and labels as they fit lanes.
type laneFit struct {
	laneType
	lines  [][]string // of each label that is kept, then of the peers
	below  [][]string // the lines of its detail; nil if there are none
	detail float64    // its size of type
	column float64    // the width of the widest
	cut    int        // labels that are cut, or broken within a word
}

// only returns the lanes of some labels.
func (q laneSet) only(kept []int) laneSet {
	if len(kept) == len(q.labels) {
		return q
	}
	beside := q.beside
	q.labels = pick(q.labels, kept)
	if q.details != nil {
		q.details = pick(q.details, kept)
	}
	q.beside = func(m *measure, i int, size, unit float64) (before, after float64) {
		return beside(m, kept[i], size, unit)
	}
	return q
}

// keep lists the labels whose texts fit a width in the smallest type. Those that need
// most go first.
func (q laneSet) keep(m *measure, width, unit float64) []int {
	kept := make([]int, len(q.labels))
	for i := range kept {
		kept[i] = i
	}
	size := m.sized(leastSize) * unit
	for len(kept) > 0 {
		of := q.only(kept)
		if of.leastColumn(m, size)+of.besideAll(m, size, unit)+barLeast*unit <= width {
			break
		}
		worst, most := 0, 0.0
		for i := range kept {
			if before, after := of.beside(m, i, size, unit); before+after > most {
				worst, most = i, before+after
			}
		}
		kept = slices.Delete(kept, worst, worst+1)
	}
	return kept
}

// besideAll returns what texts need beside the bars, with the labels' gap.
func (q laneSet) besideAll(m *measure, size, unit float64) float64 {
	var before, after float64
	for i := range q.labels {
		b, a := q.beside(m, i, size, unit)
		before, after = max(before, b), max(after, a)
	}
	for _, r := range q.peers {
		b, a := besideBar(m, r, size, unit)
		before, after = max(before, b), max(after, a)
	}
	return before + after + labelGap*unit + barSlack
}

// leastColumn returns the least width that labels are set in: that of the widest, or the
// least of any label.
func (q laneSet) leastColumn(m *measure, size float64) float64 {
	widest, least := 0.0, labelLeast*size
	for _, l := range q.labels {
		if widest = max(widest, m.either(l, size)); widest >= least {
			return least
		}
	}
	return widest
}

// setLabels sets labels in what the texts and bars of a length leave of a width.
// The column is negative if that is too little.
func (q laneSet) setLabels(m *measure, t laneType, width, unit, bar float64) laneFit {
	room := width - bar - q.besideAll(m, t.texts, unit)
	fit := laneFit{laneType: t, column: -1}
	if room < q.leastColumn(m, t.labels) {
		return fit
	}
	peers, _ := namesOf(q.peers)
	labels := slices.Concat(q.labels, peers)
	for _, share := range []float64{columnShare, columnMost} {
		fit.lines, fit.column, fit.cut = m.column(labels, t.labels, min(share*width, room), min(t.lines, labelLines))
		fit.setDetails(m, q.details, min(share*width, room), unit)
		if fit.cut == 0 {
			break
		}
	}
	return fit
}

// fitLanes returns the largest type in which the texts of lanes fit with no label cut,
// or else with as few as can be.
func (s *draft) fitLanes(q laneSet, l lanes) laneFit {
	width := float64(l.area.Dx())
	usual := labelSize
	if l.per > 1 {
		usual = smallSize
	}
	texts, labels := s.typeWithin(l.pitch, s.valueSize(usual)), s.typeWithin(l.group, labelSize)
	least := s.sized(leastSize) * s.unit
	best := laneFit{column: -1}
	for _, bar := range []float64{barWant * width, barScarce * width, barLeast * s.unit} {
		if best.suffices(bar, width) {
			break
		}
		for k := 1.0; best.column < 0 || best.cut > 0; k = s.smaller(k) {
			t := laneType{max(least, s.snapped(k*texts, s.unit)), max(least, s.snapped(k*labels, s.unit)), 1}
			if best.column >= 0 && t.labels < s.sized(labelFloor)*s.unit && bar >= barWant*width {
				break
			}
			room := l.group
			if q.details != nil { // with them a label may not reach beyond its lanes
				room = min(room, l.per*l.pitch)
			}
			t.lines = max(1, min(q.mostLines(), room/lineAdvance(t.labels)))
			if fit := q.setLabels(&s.measure, t, width, s.unit, bar); fit.column >= 0 && (best.column < 0 || fit.cut < best.cut) {
				best = fit
			}
			if t.texts == least && t.labels == least {
				break
			}
		}
	}
	return best
}

// suffices reports whether a fit needs no shorter bars, of a length: they get as short as can be
// only where there is no fit at all.
func (f laneFit) suffices(bar, width float64) bool {
	return f.column >= 0 && (f.cut == 0 || bar < barScarce*width)
}

// detailShare is the type of a detail, of a label's.
const detailShare = axisSize / labelSize

// detailLines is how many lines a detail may have besides those of its label.
const detailLines = 2

// mostLines returns how many lines a label may have with its detail.
func (q laneSet) mostLines() int {
	if q.details == nil {
		return labelLines
	}
	return labelLines + detailLines
}

// setDetails sets the details below their labels: all of them, or where one finds no room
// none, as a lane without would seem to have nothing to say. One that is cut says
// something else.
func (f *laneFit) setDetails(m *measure, details []string, width, unit float64) {
	f.below = nil
	if details == nil {
		return
	}
	least := m.sized(leastSize) * unit
	f.detail = max(least, m.snapped(detailShare*f.labels, unit))
	rest := f.laneType.lines
	for _, l := range f.lines {
		rest = min(rest, f.laneType.lines-len(l))
	}
	below, column, cut := m.column(details, f.detail, width, max(1, min(rest, detailLines)))
	if rest < 1 || cut > 0 {
		f.cut++
		return
	}
	f.below, f.column = below, max(f.column, column)
}

// detailsOf returns how many lines are below the i-th label.
func (f laneFit) detailsOf(i int) int {
	if i >= len(f.below) {
		return 0
	}
	return len(f.below[i])
}

// typeWithin returns the size of type for lines of a pitch, at most the usual one.
func (s *draft) typeWithin(pitch int, usual float64) float64 {
	least := s.sized(leastSize) * s.unit
	size := max(least, min(usual*s.unit, float64(pitch)/lineHeight))
	for size > least && lineBox(s.snapped(size, s.unit)) > pitch {
		size = max(least, typeStep*size)
	}
	return size
}

// lineAdvance returns the distance of two lines of one text.
func lineAdvance(size float64) int { return max(lineBox(size), round(lineHeight*size)) }

// baseline returns the baseline of the first of lines that begin at a height. A line's box
// lies within its advance, so that lines of unlike sizes do not touch.
func baseline(y int, size float64) int {
	return y + (lineAdvance(size)-lineBox(size))/2 + ceil(inkUp*size)
}
