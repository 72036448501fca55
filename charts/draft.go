package charts

import (
	"image"
	"image/color"
	"slices"
)

// Sizes of type and space, in layout units.
const (
	padding      = 14.0
	plainPadding = 6.0 // around marks alone
	titleSize    = 15.0
	titleLine    = 20.0
	subtitleSize = 12.0
	subtitleLine = 17.0
	headGap      = 12.0 // between header and plot
	footGap      = 10.0 // between plot and footer
	sourceSize   = 11.0
	sourceLine   = 15.0
	labelSize    = 13.0
	smallSize    = 12.0
	axisSize     = 11.0
	leastSize    = 9.0  // type is never set smaller; it is dropped instead
	lineHeight   = 1.22 // of one line among rows, in ems
	lineLeast    = 1.12 // the same where room is short
	middle       = 0.36 // from the baseline up to the middle of a line, in ems
	regionReach  = 6.0
)

// draft is a scene while it is laid out, with what layout needs to know.
type draft struct {
	measure
	scene
	unit     float64 // device pixels per layout unit
	room     room
	style    Style
	selected string
	// quiet is where texts may stand, whether regular or bold, so that it does not depend on
	// the selection.
	quiet []image.Rectangle
	// fromTop says that the plot begins at the top of its area, and leaves what is free at the foot.
	fromTop bool
}

// px turns layout units into whole device pixels.
func (s *draft) px(v float64) int { return round(v * s.unit) }

// hair is the thickness of a thin line.
func (s *draft) hair() int { return max(1, s.px(1)) }

func (s *draft) add(o op) { s.ops = append(s.ops, o) }

// rect fills a rectangle; an empty one is no mark.
func (s *draft) rect(r image.Rectangle, c color.RGBA) {
	if r = r.Intersect(s.bounds); !r.Empty() {
		s.add(rectOp{r: r, color: c})
	}
}

// bar fills a rectangle whose length states a value.
func (s *draft) bar(r image.Rectangle, c color.RGBA) {
	if r = r.Intersect(s.bounds); !r.Empty() {
		s.add(rectOp{r: r, color: c, role: bar})
	}
}

// region assigns a part of the picture to a key.
func (s *draft) region(r image.Rectangle, key string) {
	if r = r.Intersect(s.bounds); !r.Empty() && key != "" {
		s.regions = append(s.regions, Region{Rect: r, Key: key, Reach: s.px(regionReach)})
	}
}

// share assigns a band of the picture to a key, except for a part of its width that belongs to
// another key, if that is not empty.
func (s *draft) share(band image.Rectangle, key string, part image.Rectangle, other string) {
	part = image.Rect(part.Min.X, band.Min.Y, part.Max.X, band.Max.Y).Intersect(band)
	if other == "" || part.Empty() {
		s.region(band, key)
		return
	}
	s.region(image.Rect(band.Min.X, band.Min.Y, part.Min.X, band.Max.Y), key)
	s.region(part, other)
	s.region(image.Rect(part.Max.X, band.Min.Y, band.Max.X, band.Max.Y), key)
}

// order brings the regions into the order of keys.
func (s *draft) order(keys []string) {
	at := make(map[string]int, len(keys))
	for i, k := range keys {
		at[k] = i
	}
	slices.SortStableFunc(s.regions, func(a, b Region) int { return at[a.Key] - at[b.Key] })
}

// align says which point of a line of text its x is.
type align uint8

const (
	left align = iota
	centre
	right
)

// line is a line of text to be set: size in pixels.
type line struct {
	s     string
	size  float64
	bold  bool
	color color.RGBA
	align align
	hangs bool // an opening mark stands before the edge by its empty half
}

// text sets a line at x with its baseline at y and returns its box. A text that does
// not fit the picture is moved inside it: the caller made room, this guards rounding.
func (s *draft) text(l line, x, baseline int) image.Rectangle {
	if l.s == "" {
		return image.Rectangle{}
	}
	set := func(width float64) textOp {
		w, at := ceil(width), x
		switch l.align {
		case centre:
			at -= w / 2
		case right:
			at -= w
		}
		return textOp{
			x: max(0, min(at, s.bounds.Max.X-w)), baseline: baseline, size: l.size, width: w,
			bold: l.bold, color: l.color, align: l.align, s: l.s,
		}
	}
	wide := s.advance(l.s)
	o := set(wide.of(l.bold) * l.size)
	s.add(o)
	s.quiet = append(s.quiet, set(wide.either()*l.size).box())
	return o.box()
}

// place sets a line and returns the box that it takes whether regular or bold.
func (s *draft) place(l line, x, baseline int) image.Rectangle {
	if s.text(l, x, baseline).Empty() {
		return image.Rectangle{}
	}
	return s.quiet[len(s.quiet)-1]
}

// centred returns the baseline of a line of a size around a height.
func centred(y, size float64) int { return round(y + middle*size) }

// isSelected reports whether a key, or one of several, is the selected one.
func (s *draft) isSelected(keys ...string) bool {
	return s.selected != "" && slices.Contains(keys, s.selected)
}

// valueLine is the text at a mark's end: bold if it is selected.
func (s *draft) valueLine(text, key string, size float64) line {
	l := line{s: text, size: size, color: s.style.Ink}
	if s.isSelected(key) {
		l.bold = true
	}
	return l
}

// noData says in the middle of an empty plot that there is no data.
func (s *draft) noData(area image.Rectangle) {
	size := s.sized(labelSize) * s.unit
	if area.Dy() < ceil(size*lineHeight) {
		return
	}
	word := s.shorten(s.words.noData(), size, false, float64(area.Dx()))
	l := line{s: word, size: size, color: s.style.Muted, align: centre}
	s.text(l, (area.Min.X+area.Max.X)/2, centred(float64(area.Min.Y+area.Max.Y)/2, size))
}
