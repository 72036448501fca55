package charts

import (
	"image"
	"image/color"

	"yulan/charts/typeset"
)

// frame is what stands around the plot: title and subtitle above, note, source and citation below.
type frame struct {
	title, subtitle, note, source, citation []string
	// key explains the marks above the plot, on so many lines; none where the kind has a legend, which
	// does.
	key      []legendItem
	keyLines int
	set      frameType
}

// frameLimit says how many lines each part of a frame may take.
type frameLimit struct {
	title, subtitle, note, source, citation int
	small                                   bool // the subtitle's type, where that gives way
}

// citationLines is how many lines a citation may take: a reference that is cut cites
// nothing, so one that needs more is left out.
const citationLines = 10

// frameLimits is how a frame gives way when a picture is low, from the full one to none.
var frameLimits = []frameLimit{
	{4, 7, 10, 7, citationLines, false}, // for words that are longer than English ones
	{4, 7, 10, 7, citationLines, true},
	{3, 4, 6, 4, citationLines, true},
	{2, 2, 3, 2, citationLines, true},
	{2, 1, 2, 1, citationLines, true},
	{2, 1, 1, 1, citationLines, true},
	{1, 1, 1, 1, citationLines, true},
	{1, 1, 0, 1, citationLines, true},
	{1, 1, 0, 1, 0, true},
	{1, 1, 0, 0, 0, true},
	{1, 0, 0, 0, 0, true},
	{},
}

// newFrame breaks a chart's texts for a content width. All lengths are in layout units.
func newFrame(m *measure, h Head, width, reserve float64, lim frameLimit) frame {
	f := frame{set: m.frameType(lim.small)}
	if lim.note > 0 && !m.legend {
		f.key = m.keyed(nil)
		_, f.keyLines = m.placeLegend(f.key, width, 1)
	}
	if m.plain {
		return f
	}
	if !m.bare {
		f.title = m.headline(h.Title, f.set.title, width, lim.title)
		f.subtitle = m.settled(h.Subtitle, f.set.subtitle, width, lim.subtitle)
		f.source = m.settled(h.Source, f.set.source, width, lim.source)
		if m.cite {
			f.citation = m.whole(h.Citation, f.set.source, width, lim.citation)
		}
		if reserve > 0 && f.subtitle == nil && lim.subtitle > 0 {
			f.subtitle = []string{""} // the row stands for the sake of the buttons
		}
	}
	f.note = m.settled(h.Note, f.set.source, width, lim.note)
	return f
}

// above and below return the height of the frame's two parts without the padding.
func (f frame) above() float64 {
	h := float64(len(f.title))*f.set.titleLine + float64(len(f.subtitle))*f.set.subtitleLine
	if f.keyLines > 0 {
		if h > 0 {
			h += markAbove
		}
		return h + float64(f.keyLines)*legendLine + f.set.keyBelow
	}
	if h > 0 {
		h += f.set.headGap
	}
	return h
}

func (f frame) below() float64 {
	h := float64(f.footLines()) * f.set.sourceLine
	if h > 0 {
		h += f.set.footGap
	}
	return h
}

func (f frame) footLines() int { return len(f.note) + len(f.source) + len(f.citation) }

// fitFrame returns the fullest frame that leaves the plot the height it needs.
func fitFrame(m *measure, h Head, width, height, reserve, least float64) frame {
	// Where not even the least fits, for rounding, what is left out must still be counted.
	most := 0.5
	if m.post {
		most = postPlot
	}
	need := min(max(least, moreAbove+moreLine), most*height)
	var f frame
	for _, lim := range frameLimits {
		f = newFrame(m, h, width, reserve, lim)
		if height-f.above()-f.below() >= need {
			break
		}
	}
	return f
}

// frame draws the frame and returns the rectangle that is left for the plot.
func (s *draft) frame(f frame, pad image.Point, reserve float64) image.Rectangle {
	area := image.Rectangle{Min: pad, Max: s.bounds.Max.Sub(pad)}
	y := float64(area.Min.Y)
	y = s.lines(f.title, line{size: f.set.title * s.unit, bold: true, color: s.style.Ink, hangs: true}, area.Min.X, y, f.set.titleLine)
	if reserve > 0 && len(f.subtitle) > 0 {
		s.reserved = s.reserve(f, area, min(s.px(reserve), area.Dx()))
	}
	y = s.lines(f.subtitle, line{size: f.set.subtitle * s.unit, color: s.style.Muted, hangs: true}, area.Min.X, y, f.set.subtitleLine)
	y = s.key(f, area, y)
	foot := float64(area.Max.Y) - float64(f.footLines())*s.lineStep(f.set.source*s.unit, f.set.sourceLine)
	bottom := foot
	if bottom < float64(area.Max.Y) {
		bottom -= f.set.footGap * s.unit
	}
	muted := line{size: f.set.source * s.unit, color: s.style.Muted, hangs: true}
	foot = s.lines(f.note, muted, area.Min.X, foot, f.set.sourceLine)
	foot = s.lines(f.source, muted, area.Min.X, foot, f.set.sourceLine)
	s.lines(f.citation, muted, area.Min.X, foot, f.set.sourceLine)
	area.Min.Y, area.Max.Y = round(y), round(bottom)
	return area
}

// key draws the key of the marks from a height on, and returns where the plot may begin.
func (s *draft) key(f frame, area image.Rectangle, y float64) float64 {
	below := y > float64(area.Min.Y)
	switch {
	case f.keyLines > 0:
		if below {
			y += markAbove * s.unit
		}
		places, lines := s.placeLegend(f.key, float64(area.Dx()), s.unit)
		s.legendItems(f.key, places, image.Pt(area.Min.X, round(y)))
		return y + (float64(lines)*legendLine+f.set.keyBelow)*s.unit
	case below:
		y += f.set.headGap * s.unit
	}
	return y
}

// reserveGap is the space before what is reserved, in layout units.
const reserveGap = 12.0

// reserve returns where the buttons stand that are shown over a picture while the pointer is in it:
// at the right end of a row of the subtitle that leaves them room, else of the title's last, else
// over the end of the subtitle, which has all of the width while the picture is at rest.
func (s *draft) reserve(f frame, area image.Rectangle, wide int) image.Rectangle {
	place := func(top, height float64) image.Rectangle {
		from := float64(area.Min.Y) + top*s.unit
		return image.Rect(area.Max.X-wide, round(from), area.Max.X, round(from+height*s.unit))
	}
	free := func(text string, size float64, bold bool) bool {
		return s.width(text, size*s.unit, bold)+reserveGap*s.unit+float64(wide) <= float64(area.Dx())
	}
	below := float64(len(f.title)) * f.set.titleLine
	for i, text := range f.subtitle {
		if free(text, f.set.subtitle, false) {
			return place(below+float64(i)*f.set.subtitleLine, f.set.subtitleLine)
		}
	}
	if n := len(f.title); n > 0 && free(f.title[n-1], f.set.title, true) {
		return place(below-f.set.titleLine, f.set.titleLine)
	}
	return place(below, f.set.subtitleLine)
}

// lines sets lines of text below each other from a height and returns where they end.
func (s *draft) lines(texts []string, l line, x int, y, height float64) float64 {
	for _, t := range texts {
		l.s = t
		lead := 0
		if l.hangs {
			lead = round(typeset.Lead(t) * l.size)
		}
		s.text(l, x-lead, centred(y+s.lineStep(l.size, height)/2, l.size))
		y += s.lineStep(l.size, height)
	}
	return y
}

// lineStep returns the distance in pixels of two lines of a size of type, which want a height
// in layout units: a small picture's whole pixels may leave a line's ink less than it takes.
func (s *draft) lineStep(size, height float64) float64 {
	return max(height*s.unit, float64(lineBox(size)))
}

// backgroundOf returns the colour behind everything: a chart is a card, bare tiles are
// cards on the page.
func backgroundOf(spec Spec, look Look) color.RGBA {
	if look.Bare && kindOf(spec).cards {
		return look.Style.Background
	}
	return look.Style.Card
}
