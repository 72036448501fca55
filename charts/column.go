package charts

// Shares of a width.
const (
	columnShare = 0.36 // for labels
	columnMost  = 0.46 // for labels, if they would be cut otherwise
	textShare   = 0.72 // for texts, of the room beside the labels
)

// column breaks labels for a column at the left of a width and returns the lines and
// the width that they take. It measures bold, so that selecting a row moves nothing.
func (m *measure) column(labels []string, size, width float64, lines int) ([][]string, float64) {
	var out [][]string
	var col float64
	for _, share := range []float64{columnShare, columnMost} {
		out, col = make([][]string, 0, len(labels)), 0
		cut := false
		for _, l := range labels {
			broken := m.balanced(l, size, true, share*width, lines)
			out = append(out, broken)
			for _, b := range broken {
				col = max(col, m.either(b, size))
			}
			cut = cut || isCut(l, broken)
		}
		if !cut {
			break
		}
	}
	return out, col
}

// setLabel sets the i-th label at the right of its column.
func (s *sheet) setLabel(l lanes, i int, selected bool) {
	t := l.labels
	if !l.speaks(i, t) {
		return
	}
	first, last := l.bar(i*l.per, 0, 0), l.bar(i*l.per+l.per-1, 0, 0)
	advance := s.lineAdvance(t.size)
	y := centred(float64(first.Min.Y+last.Max.Y-advance*(len(l.lines[i])-1))/2, t.size)
	for _, part := range l.lines[i] {
		set := line{s: part, size: t.size, bold: selected, color: s.style.Ink, align: right}
		s.text(set, l.x0-s.px(labelGap), y)
		y += advance
	}
}

// more says below the lanes how many rows found no room.
func (s *sheet) more(l lanes, labels int) {
	size := leastSize * s.unit
	y := l.bottom() + s.px(moreAbove)
	if l.shown >= labels || float64(l.area.Max.Y-y) < size*lineLeast {
		return
	}
	word := s.shorten(s.words.more(labels-l.shown), size, false, float64(l.area.Dx()))
	muted := line{s: word, size: size, color: s.style.Muted}
	s.text(muted, l.area.Min.X, centred(float64(y)+size*lineLeast/2, size))
}
