package charts

import "image"

// Measures of lanes, in layout units.
const (
	lanePitch        = 27.0 // of a label of one line
	lanePitchWide    = 38.0 // of a label of two
	lanePitchLow     = 14.0 // below it type shrinks
	lanePitchWideLow = 24.0 // below it labels of two lines are cut
	groupedPitch     = 17.0 // of a lane among several of one label
	groupGap         = 13.0 // below several lanes of one label
	groupLeast       = 3.0  // the same where room is short
	moreAbove        = 6.0  // over the line that says how many rows are left out
	moreLine         = 12.0
	barMost          = 22.0
	barShare         = 0.63 // of the pitch of a lane of its own
	groupedShare     = 0.82 // of the pitch of a lane among several
	labelGap         = 10.0 // between label and bar
	textGap          = 7.0  // between a bar's end and its text
)

// laneSet is what lanes are made for.
type laneSet struct {
	labels []string
	per    int // lanes of each label
}

// height returns what a label's lanes want at a width, in layout units.
func (q laneSet) height(m *measure, width float64) float64 {
	if q.per > 1 {
		return float64(q.per)*groupedPitch + groupGap
	}
	lines, _ := m.column(q.labels, labelSize, width, 2)
	for _, l := range lines {
		if len(l) > 1 {
			return lanePitchWide
		}
	}
	return lanePitch
}

// natural returns what all lanes want, and the least in which each has its texts.
func (q laneSet) natural(m *measure, width float64) (want, least float64) {
	n, height := float64(max(1, len(q.labels))), q.height(m, width)
	if height == lanePitchWide {
		return n * height, n * lanePitchWideLow
	}
	return n * height, n * float64(max(1, q.per)) * lanePitchLow
}

// lanes is what charts of rows share: lanes of one height below each other, packed
// from the top, with a column of labels at the left. All lengths are in device pixels.
type lanes struct {
	area   image.Rectangle
	per    int // lanes of each label
	group  int // from one label to the next
	pitch  int // of a lane
	thick  int // of a bar
	shown  int // labels that have room
	texts  typeFit
	labels typeFit
	lines  [][]string // of each label
	x0     int        // where bars begin
}

// typeFit is the size of type for lines of a pitch, in pixels, and at every how many
// of them a line can be set: 1 unless they are lower than the smallest type.
type typeFit struct {
	size float64
	step int
}

// fitType returns the type for lines of a pitch, at most of the usual size.
func (s *sheet) fitType(pitch int, usual float64) typeFit {
	small := leastSize * s.unit
	if size := min(usual*s.unit, float64(pitch)/lineHeight); size >= small && lineBox(size) <= pitch {
		return typeFit{size, 1}
	}
	pitch = max(1, pitch)
	return typeFit{small, (lineBox(small) + pitch - 1) / pitch}
}

// lineAdvance returns the distance of two lines of one text.
func (s *sheet) lineAdvance(size float64) int { return max(lineBox(size), round(lineHeight*size)) }

// newLanes divides an area.
func (s *sheet) newLanes(area image.Rectangle, q laneSet) lanes {
	n := max(1, len(q.labels))
	want := q.height(&s.measure, float64(area.Dx())/s.unit)
	l := lanes{area: area, per: max(1, q.per), shown: len(q.labels)}
	l.group = min(area.Dy()/n, s.px(s.spread*want))
	if least := l.per * 2; l.group < least {
		l.group = least
		l.shown = min(len(q.labels), max(0, area.Dy()-s.px(moreAbove+moreLine))/least)
	}
	l.pitch, l.thick = l.group, round(barShare*float64(l.group))
	l.texts = s.fitType(l.pitch, labelSize)
	l.labels = l.texts
	if l.per > 1 {
		l.pitch = groupedLane(float64(l.group), want, s.unit, l.per)
		l.thick = round(groupedShare * float64(l.pitch))
		l.texts = s.fitType(l.pitch, smallSize)
		l.labels = s.fitType(l.group, labelSize)
	}
	l.thick = max(1, min(l.thick, s.px(barMost)))
	lines := 1
	if l.group >= 2*s.lineAdvance(l.labels.size) {
		lines = 2
	}
	var col float64
	l.lines, col = s.column(q.labels, l.labels.size, float64(area.Dx()), lines)
	l.x0 = area.Min.X
	if col > 0 {
		l.x0 += ceil(col) + s.px(labelGap)
	}
	return l
}

// groupedLane returns the pitch of lanes among several of one label. Where room is
// short, the gap between labels gives way first.
func groupedLane(group, want, unit float64, per int) int {
	most := group * groupedPitch / want
	tight := min(groupedPitch*unit, (group-groupLeast*unit)/float64(per))
	return max(1, int(max(most, tight)))
}

// bottom returns where the last lane ends.
func (l lanes) bottom() int { return l.area.Min.Y + l.shown*l.group }

// plot returns the rectangle from where the bars begin to the right edge.
func (l lanes) plot() image.Rectangle {
	return image.Rect(l.x0, l.area.Min.Y, l.area.Max.X, l.bottom())
}

// lane returns the whole rectangle of a lane.
func (l lanes) lane(i int) image.Rectangle {
	y := l.area.Min.Y + i/l.per*l.group + (l.group-l.per*l.pitch)/2 + i%l.per*l.pitch
	return image.Rect(l.area.Min.X, y, l.area.Max.X, y+l.pitch)
}

// bar returns the rectangle of a lane's bar between two x.
func (l lanes) bar(i, x0, x1 int) image.Rectangle {
	y := l.lane(i).Min.Y + (l.pitch-l.thick)/2
	return image.Rect(x0, y, x1, y+l.thick)
}

// middle returns the height of the middle of a lane's bar.
func (l lanes) middle(i int) float64 {
	b := l.bar(i, 0, 0)
	return float64(b.Min.Y+b.Max.Y) / 2
}

// speaks reports whether the i-th line of a type is set. In lanes lower than their
// type the first and the last line stand out of the plot by half a line of the
// smallest type; the gaps around every plot are wider than that.
func (l lanes) speaks(i int, t typeFit) bool {
	return i%t.step == 0 && float64(l.area.Dy()) >= t.size*lineHeight
}
