package charts

import (
	"image"
	"strconv"
	"strings"
)

// Measures of lanes, in layout units.
const (
	lanePitch     = 27.0 // of lanes with labels of one line
	lanePitchWide = 34.0 // of lanes with labels of two
	lanePitchMost = 37.0
	lanePitchLow  = 14.0 // below it labels are dropped
	barMost       = 22.0
	barShare      = 0.63 // of a pitch
	labelGap      = 10.0 // between label and bar
	textGap       = 7.0  // between a bar's end and its text
	columnShare   = 0.36 // of the width, for labels
	columnMost    = 0.46 // if they would be cut otherwise
	textShare     = 0.72 // of the room beside the labels, for texts
)

// lanes is what charts of rows share: lanes of one height below each other, with a
// column of labels at the left. All lengths are in device pixels.
type lanes struct {
	area  image.Rectangle
	pitch int
	thick int // of a bar
	shown int // rows that have a lane
	step  int // every step-th lane has its texts: 1 unless lanes are lower than type
	size  float64
	label [][]string // lines
	x0    int        // where bars begin
}

// column breaks labels for a column at the left of a width and returns the lines and
// the width that they take. It measures bold, so that selecting a row moves nothing.
func (m *measure) column(labels []string, size, width float64, lines int) ([][]string, float64) {
	var out [][]string
	col := 0.0
	for _, share := range []float64{columnShare, columnMost} {
		out, col = out[:0], 0
		cut := false
		for _, l := range labels {
			broken := m.wrap(l, size, true, share*width, lines)
			out = append(out, broken)
			for _, b := range broken {
				col = max(col, m.either(b, size))
				cut = cut || strings.HasSuffix(b, ellipsis) && !strings.HasSuffix(l, ellipsis)
			}
		}
		if !cut {
			break
		}
	}
	return out, col
}

// lanePitchFor returns the pitch that labels want at a width, in layout units.
func (m *measure) lanePitchFor(labels []string, width float64) float64 {
	lines, _ := m.column(labels, labelSize, width, 2)
	for _, l := range lines {
		if len(l) > 1 {
			return lanePitchWide
		}
	}
	return lanePitch
}

// newLanes divides an area into a lane for each label, packed from the top.
func (s *sheet) newLanes(area image.Rectangle, labels []string) lanes {
	n := max(1, len(labels))
	want := s.lanePitchFor(labels, float64(area.Dx())/s.unit)
	most := s.px(lanePitchMost * want / lanePitch)
	l := lanes{area: area, pitch: min(area.Dy()/n, most), shown: len(labels), step: 1}
	if least := max(2, s.hair()); l.pitch < least {
		l.pitch = least
		l.shown = min(len(labels), max(0, area.Dy()-s.px(sourceLine))/least)
	}
	l.thick = max(1, min(round(barShare*float64(l.pitch)), s.px(barMost)))
	l.size = min(labelSize*s.unit, float64(l.pitch)/lineHeight)
	if small := leastSize * s.unit; l.size < small {
		l.size = small
		l.step = ceil(small * lineHeight / float64(l.pitch))
	}
	lines := 1
	if float64(l.pitch) >= 2*l.size*lineHeight {
		lines = 2
	}
	col := 0.0
	l.label, col = s.column(labels, l.size, float64(area.Dx()), lines)
	l.x0 = area.Min.X
	if col > 0 {
		l.x0 += ceil(col) + s.px(labelGap)
	}
	return l
}

// lane returns the whole rectangle of a row.
func (l lanes) lane(i int) image.Rectangle {
	y := l.area.Min.Y + i*l.pitch
	return image.Rect(l.area.Min.X, y, l.area.Max.X, y+l.pitch)
}

// bar returns the rectangle of a row's bar between two x.
func (l lanes) bar(i, x0, x1 int) image.Rectangle {
	y := l.area.Min.Y + i*l.pitch + (l.pitch-l.thick)/2
	return image.Rect(x0, y, x1, y+l.thick)
}

// middle returns the height of a row's middle.
func (l lanes) middle(i int) float64 {
	b := l.bar(i, 0, 0)
	return float64(b.Min.Y+b.Max.Y) / 2
}

// speaks reports whether a row has its texts.
func (l lanes) speaks(i int) bool { return i%l.step == 0 && l.bottom() >= ceil(l.size) }

// bottom returns the height of all lanes.
func (l lanes) bottom() int { return l.shown * l.pitch }

// setLabel sets a row's label at the right of its column.
func (s *sheet) setLabel(l lanes, i int, selected bool) {
	if !l.speaks(i) {
		return
	}
	height := l.size * lineHeight * 0.94
	y := s.inside(l.middle(i)-height*float64(len(l.label[i])-1)/2, l)
	for _, t := range l.label[i] {
		s.text(line{s: t, size: l.size, bold: selected, color: s.style.Ink, align: right}, l.x0-s.px(labelGap), centred(y, l.size))
		y += height
	}
}

// inside moves the middle of a line of text so far that it stays in the lanes: lanes
// lower than their type would let the first and the last stand out.
func (s *sheet) inside(y float64, l lanes) float64 {
	if l.step == 1 {
		return y
	}
	half := l.size * lineHeight / 2
	return max(float64(l.area.Min.Y)+half, min(y, float64(l.area.Max.Y)-half))
}

// more says below the lanes how many rows found no room.
func (s *sheet) more(l lanes, rows int) {
	if l.shown >= rows {
		return
	}
	y := l.area.Min.Y + l.bottom()
	size := leastSize * s.unit
	if float64(l.area.Max.Y-y) < size*lineHeight {
		return
	}
	word := s.words.More
	if word == "" {
		word = "+{n}"
	}
	word = strings.ReplaceAll(word, "{n}", strconv.Itoa(rows-l.shown))
	word = s.shorten(word, size, false, float64(l.area.Dx()))
	s.text(line{s: word, size: size, color: s.style.Muted}, l.area.Min.X, centred(float64(y)+size*lineHeight/2, size))
}
