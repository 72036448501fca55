package charts

import "image"

// Measures of lanes, in layout units.
const (
	lanePitchLow = 14.0 // below it type shrinks
	groupedPitch = 17.0 // of a lane among several of one label
	groupGap     = 16.0 // below several lanes of one label
	groupLeast   = 3.0  // the same where room is short
	moreAbove    = 6.0  // over the line that says how many rows are left out
	moreLine     = 12.0
	barShare     = 0.63 // of the pitch of a lane of its own
	groupedShare = 0.82 // of the pitch of a lane among several
	labelGap     = 10.0 // between label and bar
	textGap      = 7.0  // between a bar's end and its text
)

// laneSet is what lanes are made for.
type laneSet struct {
	labels []string
	// details are set below the labels in small type, each whole or not at all; nil: none.
	details []string
	per     int // lanes of each label
	lines   int // of text that a lane has room for beside its bar; 0: one
	// headings returns what stands above each of the labels that are kept, "" above most of
	// them; nil: nothing does.
	headings func(kept []int) []string
	// beside returns the widths that the i-th label's texts need at a size of type, left
	// and right of the shortest bar, in the unit of the size; unit is a layout unit.
	beside func(m *measure, i int, size, unit float64) (before, after float64)
	// peers are rows of charts beside this one: its labels' column is as wide, and its bars as
	// short, as theirs need too.
	peers []Row
	// crossed says that a line crosses the lanes: labels above the bars would lie on it.
	crossed bool
	// valued are rows whose texts may stand above the bars where there is room, and values returns
	// such texts of other rows; nil: they stand at the bars' ends only.
	valued []Row
	values func() []string
}

// lanePitch returns what a lane wants by the lines of its label and its details, and below
// what the label is cut.
func lanePitch(lines int) (want, least float64) {
	const (
		ofOne, ofTwo, ofTwoLow = 27, 38, 24
		more, moreLow          = 16, 12 // for each line from the third on
	)
	if lines < 2 {
		return ofOne, lanePitchLow
	}
	return ofTwo + more*float64(lines-2), ofTwoLow + moreLow*float64(lines-2)
}

// height returns what a label's lanes want at a width, and the least in which each has
// its texts, in layout units.
func (q laneSet) height(m *measure, width float64) (want, least float64) {
	if q.per > 1 {
		per := float64(q.per)
		return per*m.grouped() + groupGap, per * lanePitchLow
	}
	lines := q.lines
	fit := q.setLabels(m, laneType{m.sized(m.valueSize(labelSize)), m.sized(labelSize), labelLines}, width, 1, barWant*width)
	for i, l := range fit.lines {
		lines = max(lines, len(l)+fit.detailsOf(i))
	}
	want, least = lanePitch(lines)
	if m.post {
		want = max(want, postPitch)
	}
	return want, least
}

// grouped returns the pitch of a lane among several of one label.
func (m *measure) grouped() float64 {
	if m.post {
		return postGrouped
	}
	return groupedPitch
}

// namesOf returns the labels of rows, and their details if one has any.
func namesOf(rows []Row) (labels, details []string) {
	labels, details = make([]string, len(rows)), make([]string, len(rows))
	some := false
	for i, r := range rows {
		labels[i], details[i] = r.Label, r.Detail
		some = some || r.Detail != ""
	}
	if !some {
		details = nil
	}
	return labels, details
}

// natural returns what all lanes want, and the least.
func (q laneSet) natural(m *measure, width float64) (want, least float64) {
	n := float64(max(1, len(q.labels)))
	want, least = q.height(m, width)
	heads := groupHeading * float64(q.countHeadings(all(len(q.labels))))
	return n*want + heads, n*least + heads
}

// naturalBelow returns the same for lanes and the label of a reference above them, if there is
// one.
func (q laneSet) naturalBelow(ref *Reference, m *measure, width float64) (want, least float64) {
	want, least = q.natural(m, width)
	if ref != nil {
		want += referenceHeight
		least += referenceHeight
	}
	return want, least
}

// all returns the indexes of a number of labels.
func all(n int) []int {
	list := make([]int, n)
	for i := range list {
		list[i] = i
	}
	return list
}

// headingsOf returns what stands above each of some labels; nil: nothing does.
func (q laneSet) headingsOf(kept []int) []string {
	if q.headings == nil {
		return nil
	}
	return q.headings(kept)
}

// countHeadings returns how many headings some labels have.
func (q laneSet) countHeadings(kept []int) int {
	n := 0
	for _, h := range q.headingsOf(kept) {
		if h != "" {
			n++
		}
	}
	return n
}

// lanes is what charts of rows share: lanes of one height below each other, packed
// from the top, with a column of labels at the left. All lengths are in device pixels.
type lanes struct {
	area  image.Rectangle
	per   int   // lanes of each label
	group int   // from one label to the next
	pitch int   // of a lane
	thick int   // of a bar
	kept  []int // the labels that have room for all their texts
	fit   laneFit
	x0    int      // where bars begin
	heads []string // above each kept label, "" above most; nil: none
	down  []int    // how far headings move each of them down; nil: not at all
	// poster is labels above their bars; without a head they stand beside them.
	poster poster
}

// setHeads keeps room for headings of a height.
func (l *lanes) setHeads(heads []string, height int) {
	l.heads = heads
	down := 0
	for _, h := range heads {
		if h != "" {
			down += height
		}
		l.down = append(l.down, down)
	}
}

// movedDown returns how far headings move a label down.
func (l lanes) movedDown(label int) int {
	if label < 0 || label >= len(l.down) {
		return 0
	}
	return l.down[label]
}

// newLanes divides an area among the labels whose texts all find room in it.
func (s *draft) newLanes(area image.Rectangle, q laneSet) lanes {
	s.fromTop = true
	if l, ok := s.posterLanes(area, q); ok {
		return l
	}
	l := lanes{area: area, per: max(1, q.per)}
	width := float64(area.Dx())
	l.kept = q.keep(&s.measure, width, s.unit)
	least := l.per * lineBox(s.sized(leastSize)*s.unit)
	if l.per > 1 {
		least += ceil(groupLeast * s.unit)
	}
	height := area.Dy() - s.px(groupHeading)*q.countHeadings(l.kept)
	if len(l.kept) < len(q.labels) || height < least*len(l.kept) {
		height = max(0, height-s.px(moreAbove+moreLine))
		l.kept = l.kept[:min(len(l.kept), height/least)]
	}
	height = max(0, height)
	l.setHeads(q.headingsOf(l.kept), s.px(groupHeading))
	want, _ := q.height(&s.measure, width/s.unit)
	spread := s.room.pitch
	if s.post && len(l.kept) <= FewRows {
		spread = postPitches
	}
	l.group = min(height/max(1, len(l.kept)), s.px(spread*want))
	l.pitch, l.thick = l.group, round(barShare*float64(l.group))
	if l.per > 1 {
		l.pitch = groupedLane(float64(l.group), want, s.unit*s.grouped(), l.per, s.unit)
		l.thick = round(groupedShare * float64(l.pitch))
	}
	l.thick = max(1, min(l.thick, s.px(s.room.bar)))
	l.fit = s.fitLanes(q.only(l.kept), l)
	l.x0 = area.Min.X
	if l.fit.column > 0 {
		l.x0 += ceil(l.fit.column) + s.px(labelGap)
	}
	return l
}

// groupedLane returns the pitch of lanes among several of one label. Where room is
// short, the gap between labels gives way first.
func groupedLane(group, want, pitch float64, per int, unit float64) int {
	most := group * pitch / unit / want
	tight := min(pitch, (group-groupLeast*unit)/float64(per))
	return max(1, int(max(most, tight)))
}

// bottom returns where the last lane ends.
func (l lanes) bottom() int {
	return l.area.Min.Y + len(l.kept)*l.group + l.movedDown(len(l.kept)-1) - l.poster.gap
}

// plot returns the rectangle from where the bars begin to the right edge.
func (l lanes) plot() image.Rectangle {
	return image.Rect(l.x0, l.area.Min.Y+l.poster.head, l.area.Max.X, l.bottom())
}

// lane returns the whole rectangle of a lane.
func (l lanes) lane(i int) image.Rectangle {
	free := l.group - l.per*l.pitch - l.poster.gap
	if l.poster.head == 0 {
		free /= 2
	}
	y := l.area.Min.Y + l.movedDown(i/l.per) + i/l.per*l.group + free + i%l.per*l.pitch
	return image.Rect(l.area.Min.X, y, l.area.Max.X, y+l.pitch)
}

// band returns the rectangle of a lane with what stands above it, which belongs to the same value.
func (l lanes) band(i int) image.Rectangle {
	lane := l.lane(i)
	if i%l.per == 0 && l.poster.head > 0 {
		lane.Min.Y -= l.poster.head + l.poster.between
	}
	return lane
}

// bar returns the rectangle of a lane's bar between two x.
func (l lanes) bar(i, x0, x1 int) image.Rectangle {
	y := l.lane(i).Min.Y + (l.pitch-l.thick)/2
	if l.poster.rise > 0 {
		y = l.lane(i).Min.Y + l.poster.rise // close to its value, however thin it is
	}
	return image.Rect(x0, y, x1, y+l.thick)
}

// above returns the free pixels above a lane's bar, and below it at least as many.
func (l lanes) above(i int) int { return l.bar(i, 0, 0).Min.Y - l.lane(i).Min.Y }

// centred returns the baseline of a text in the middle of a lane: not a pixel outside of it,
// if it has room for the text, though both are set on whole pixels.
func (l lanes) centred(i int, size float64) int {
	y, lane := centred(l.middle(i), size), l.lane(i)
	if lineBox(size) > lane.Dy() {
		return y
	}
	return min(max(y, lane.Min.Y+ceil(inkUp*size)), lane.Max.Y-ceil(inkDown*size))
}

// middle returns the height of the middle of a lane's bar.
func (l lanes) middle(i int) float64 {
	b := l.bar(i, 0, 0)
	return float64(b.Min.Y+b.Max.Y) / 2
}

// pick returns the rows that have room.
func pick[R any](rows []R, kept []int) []R {
	out := make([]R, len(kept))
	for i, k := range kept {
		out[i] = rows[k]
	}
	return out
}
