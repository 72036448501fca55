package charts

import (
	"cmp"
	"image"
	"image/color"
	"slices"
)

// Measures of a legend, in layout units.
const (
	legendLine   = 18.0
	legendAir    = 8.0 // between legend and plot
	swatch       = 10.0
	swatchGap    = 6.0
	legendSpread = 18.0 // between items
	legendLeaves = lanePitchLow + moreAbove + moreLine
)

// legendItem is a colour and its name; a derived one is drawn as a derived segment is.
// An item without a colour is a remark, one of a mark has a sample of that.
type legendItem struct {
	name    string
	color   color.RGBA
	derived bool
	remark  bool
	tint    float64 // of the background of a derived one; 0 for the usual
	mark    *certaintyMark
}

// keyed returns a legend with the marks that a chart has to explain besides.
func (m *measure) keyed(items []legendItem) []legendItem {
	items = slices.Clip(items)
	for i := range m.marks {
		items = append(items, legendItem{name: m.marks[i].word, mark: &m.marks[i]})
	}
	return items
}

// side returns how wide the sample of an item is, in layout units.
func (it legendItem) side() float64 {
	switch {
	case it.remark:
		return 0
	case it.mark != nil:
		return it.mark.width()
	}
	return swatch
}

// legendPlace is where an item stands: its x and its line.
type legendPlace struct {
	x     float64
	line  int
	name  string
	width float64
}

// legendSize returns the size of a legend's type, in layout units.
func (m *measure) legendSize() float64 {
	if m.post {
		return m.sized(axisSize) // less than the labels, which are read first
	}
	return smallSize
}

// legendBelow returns what is free between a legend and the plot, in layout units.
func (m *measure) legendBelow() float64 {
	if m.post {
		return postKeyBelow // labels stand above their bars, close below it
	}
	return legendAir
}

// placeLegend sets items beside each other, on further lines when they do not fit.
func (m *measure) placeLegend(items []legendItem, width, unit float64) (places []legendPlace, lines int) {
	x := 0.0
	for _, it := range items {
		if it.name == "" {
			places = append(places, legendPlace{line: -1})
			continue
		}
		mark := 0.0
		if !it.remark {
			mark = (it.side() + swatchGap) * unit
		}
		name := m.shorten(it.name, m.legendSize()*unit, false, width-mark)
		w := mark + m.width(name, m.legendSize()*unit, false)
		if x > 0 && x+w > width {
			x = 0
			lines++
		}
		places = append(places, legendPlace{x, lines, name, w})
		x += w + legendSpread*unit
	}
	if x > 0 {
		lines++
	}
	return places, lines
}

// legendHeight returns the height of a legend with its distance from the plot.
func (m *measure) legendHeight(items []legendItem, width float64) float64 {
	_, lines := m.placeLegend(items, width, 1)
	if lines == 0 {
		return 0
	}
	return float64(lines)*legendLine + m.legendBelow()
}

// legend draws a legend at the top of an area and returns its height. If it leaves less than
// the least height of the plot in layout units, it loses its remarks and the samples of marks; if it leaves no room for
// a row, or for saying how many there are, it is not drawn.
func (s *draft) legend(items []legendItem, area image.Rectangle, least float64) int {
	places, lines := s.placeLegend(items, float64(area.Dx()), s.unit)
	height := s.px(float64(lines)*legendLine + s.legendBelow())
	if area.Dy()-height < s.px(least) {
		items = slices.DeleteFunc(slices.Clone(items), func(it legendItem) bool { return it.remark || it.mark != nil })
		places, lines = s.placeLegend(items, float64(area.Dx()), s.unit)
		height = s.px(float64(lines)*legendLine + s.legendBelow())
	}
	if lines == 0 || area.Dy()-height < s.px(min(max(least, moreAbove+moreLine), legendLeaves)) {
		return 0
	}
	s.legendItems(items, places, area.Min)
	return height
}

// legendItems draws the items in their places from a point on.
func (s *draft) legendItems(items []legendItem, places []legendPlace, from image.Point) {
	for i, p := range places {
		if p.line < 0 {
			continue
		}
		x := from.X + round(p.x)
		y := float64(from.Y) + (float64(p.line)+0.5)*legendLine*s.unit
		side := s.px(items[i].side())
		switch {
		case items[i].mark != nil:
			s.certaintyMark(*items[i].mark, x, y)
		case side > 0:
			top := round(y - float64(side)/2)
			s.swatch(image.Rect(x, top, x+side, top+side), items[i])
		}
		if side > 0 {
			x += side + s.px(swatchGap)
		}
		s.text(line{s: p.name, size: s.legendSize() * s.unit, color: s.style.Muted}, x, centred(y, s.legendSize()*s.unit))
	}
}

func (s *draft) swatch(r image.Rectangle, it legendItem) {
	if it.derived {
		s.rect(r, mix(it.color, s.style.Card, cmp.Or(it.tint, derivedTint)))
		s.outline(r, it.color)
		return
	}
	s.rect(r, it.color)
}
