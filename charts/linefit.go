package charts

import (
	"image"
	"math"
)

// Measures of a line, in layout units.
const (
	lineWant      = 220.0 // height of the plot
	lineFloor     = 48.0  // height below which the frame around the plot gives way
	lineRadius    = 4.5
	lineFoot      = 28.0 // below the plot, for the names of years
	lineSlice     = 1.5  // of an open end beyond its dot, two with as much between them
	lineWidth     = 2.0
	lineHalf      = 13.0 // half of a target's dash
	lineThick     = 3.0
	lineArrowLong = 11.0 // of a bound, from its dash
	lineArrowHead = 3.5
	lineGap       = 4.0  // between a dot and its words
	lineStep      = 34.0 // from tick to tick at least
	lineNames     = 8.0  // between the names of two years
)

// lineFit is the places of a line's parts, in device pixels.
type lineFit struct {
	area     image.Rectangle // of the whole plot, names and numbers included
	plot     image.Rectangle // of the dots
	columns  int
	zero     int // the height of zero
	ticks    []lineTick
	names    []placedText
	segments []op
	dots     []lineDot
}

// lineTick is a height with its number at the left.
type lineTick struct {
	y    int
	text placedText
}

// placedText is a text in its place.
type placedText struct {
	line
	x, baseline int
	box         image.Rectangle
}

// lineDot is a point as it is drawn.
type lineDot struct {
	dot    dotOp
	row    Row
	column int
	tail   []image.Rectangle
	dash   []image.Rectangle // in the place of the dot, of a target
	arrow  []image.Point     // head of that of a target which is a bound
}

// box returns all that a dot takes, selected or not.
func (d lineDot) box(around int) image.Rectangle {
	b := d.dot.box()
	for _, r := range d.dash {
		b = b.Union(r)
	}
	b = b.Inset(-around)
	for _, r := range d.tail {
		b = b.Union(r)
	}
	for _, p := range d.arrow {
		b = b.Union(image.Rectangle{Min: p, Max: p.Add(image.Pt(1, 1))})
	}
	return b
}

// fitLine finds the places of a line in an area.
func (s *draft) fitLine(l Line, area image.Rectangle) lineFit {
	f := lineFit{area: area, plot: area, columns: len(l.columns)}
	side := s.px(lineRadius) + s.around()
	f.plot.Min.Y += min(area.Dy()/3, side+s.px(4*lineSlice)+lineBox(s.sized(axisSize)*s.unit))
	f.plot.Max.Y -= min(area.Dy()/4, side)
	if area.Dy() > s.px(lineFloor) {
		f.plot.Max.Y = area.Max.Y - s.px(lineFoot)
	}
	low, high := l.domain()
	at := func(v float64) int {
		return f.plot.Max.Y - round((v-low)/(high-low)*float64(f.plot.Dy()))
	}
	f.zero = at(0)
	s.lineTicks(&f, low, high, l.options.AxisUnit, at)
	f.plot.Min.X, f.plot.Max.X = min(f.plot.Min.X+side, f.plot.Max.X-1), max(f.plot.Max.X-side, f.plot.Min.X+1)
	s.lineNames(&f, l.columns)
	radius := max(1, min(s.px(lineRadius), f.plot.Dx()/(2*max(1, f.columns))))
	for i, one := range l.series {
		var before *lineDot
		for _, p := range one.Points {
			d := lineDot{dot: dotOp{f.middle(p.At), at(p.Value), radius, l.colour(i, s.style)}, row: p.Row, column: p.At}
			d.tail = s.lineTail(d)
			if one.Targets {
				d.dash = s.lineDash(d, f.column(p.At), f.column(p.At+1))
				d.tail, d.arrow = s.lineArrow(d)
				if p.Range {
					d.dash = s.lineFrame(d, at(p.To))
				}
			}
			if !one.Targets && before != nil && before.column == p.At-1 {
				f.segments = append(f.segments, thickLine(before.dot, d.dot, max(1, s.px(lineWidth))))
			}
			f.dots = append(f.dots, d)
			before = &f.dots[len(f.dots)-1]
		}
	}
	return f
}

// around is how far the outline of a selected dot reaches beyond it.
func (s *draft) around() int { return max(1, s.px(selectOff/2)) + max(1, s.px(selectLine)) }

// column returns where a column begins; the one behind the last is where that ends.
func (f lineFit) column(i int) int { return f.plot.Min.X + i*f.plot.Dx()/max(1, f.columns) }

// middle returns the middle of a column.
func (f lineFit) middle(i int) int { return (f.column(i) + f.column(i+1)) / 2 }

// lineTicks sets the numbers of the axis at its left, as many as have room.
func (s *draft) lineTicks(f *lineFit, low, high float64, unit string, at func(float64) int) {
	size := s.sized(axisSize) * s.unit
	if f.area.Dy() <= s.px(lineFloor) {
		return
	}
	widest := 0
	var ticks []lineTick
	for _, t := range ticksWithin(low, high, max(1, f.plot.Dy()/max(1, s.px(lineStep))), unit) {
		set := line{s: t.text, size: size, color: s.style.Muted, align: right}
		widest = max(widest, ceil(s.either(t.text, size)))
		ticks = append(ticks, lineTick{at(t.value), placedText{line: set, baseline: centred(float64(at(t.value)), size)}})
	}
	if widest > f.area.Dx()/4 {
		return
	}
	edge := f.area.Min.X + widest
	f.plot.Min.X = edge + s.px(labelGap)/2
	end := f.area.Max.Y + 1
	for _, t := range ticks {
		t.text.x = edge
		t.text.box = textOp{x: f.area.Min.X, baseline: t.text.baseline, size: size, width: widest}.box()
		if t.text.box.Max.Y < end && t.text.box.Min.Y >= f.area.Min.Y {
			f.ticks = append(f.ticks, t)
			end = t.text.box.Min.Y
		}
	}
}

// lineNames sets the names of the columns below them: all, or every other one, or … as many
// as have room without touching.
func (s *draft) lineNames(f *lineFit, columns []string) {
	size := s.sized(axisSize) * s.unit
	slice := max(1, s.px(lineSlice))
	lowest := f.plot.Max.Y + max(1, s.px(lineRadius)) + max(s.around(), 4*slice) // of a selected dot, or an open end
	base := max(centred(float64(f.plot.Max.Y)+13*s.unit, size), lowest+ceil(inkUp*size))
	if base+ceil(inkDown*size) > f.area.Max.Y || f.area.Dy() <= s.px(lineFloor) {
		return
	}
	for every := 1; every <= len(columns); every++ {
		var names []placedText
		end, fits := f.area.Min.X-s.px(lineNames), true
		for i := (len(columns) - 1) % every; i < len(columns); i += every {
			w := ceil(s.either(columns[i], size))
			x := f.middle(i)
			set := placedText{line: line{s: columns[i], size: size, color: s.style.Muted, align: centre}, x: x, baseline: base}
			set.box = textOp{x: x - w/2, baseline: base, size: size, width: w}.box()
			if fits = set.box.Min.X >= end+s.px(lineNames) && set.box.Max.X <= f.area.Max.X; !fits {
				break
			}
			names, end = append(names, set), set.box.Max.X
		}
		if fits {
			f.names = names
			return
		}
	}
}

// lineTail returns the slices in which an open end fades out: upward of a value of at least,
// downward of one of at most.
func (s *draft) lineTail(d lineDot) []image.Rectangle {
	if d.row.Derived || d.row.Bound != AtLeast && d.row.Bound != AtMost {
		return nil
	}
	var tail []image.Rectangle
	slice := max(1, s.px(lineSlice))
	for i := range 2 {
		off := d.dot.radius + slice + 2*i*slice
		y := d.dot.y - off - slice
		if d.row.Bound == AtMost {
			y = d.dot.y + off
		}
		half := max(1, d.dot.radius-i*max(1, d.dot.radius/3))
		tail = append(tail, image.Rect(d.dot.x-half, y, d.dot.x+half, y+slice))
	}
	return tail
}

// lineDash returns the dash of a target, broken where the target is about its number, within
// its column.
func (s *draft) lineDash(d lineDot, left, right int) []image.Rectangle {
	half := min(max(d.dot.radius, s.px(lineHalf)), max(1, (right-left)/2-s.around()-1))
	thick := max(1, s.px(lineThick))
	bar := image.Rect(d.dot.x-half, d.dot.y-thick/2, d.dot.x+half, d.dot.y-thick/2+thick)
	gap := max(1, half/4)
	if d.row.Bound != About || 2*half < 5*gap {
		return []image.Rectangle{bar}
	}
	piece := (2*half - 2*gap) / 3
	first, middle, last := bar, bar, bar
	first.Max.X = bar.Min.X + piece
	middle.Min.X, middle.Max.X = first.Max.X+gap, first.Max.X+gap+piece
	last.Min.X = middle.Max.X + gap
	return []image.Rectangle{first, middle, last}
}

// lineArrow returns the stem and the head of an arrow from a target that is a bound: upward of one
// of at least, downward of one of at most.
func (s *draft) lineArrow(d lineDot) (stem []image.Rectangle, head []image.Point) {
	if d.row.Bound != AtLeast && d.row.Bound != AtMost {
		return nil, nil
	}
	long, wide, hair := s.px(lineArrowLong), max(2, s.px(lineArrowHead)), max(1, s.px(1))
	x, up := d.dot.x, -1
	if d.row.Bound == AtMost {
		up = 1
	}
	from, to := d.dot.y, d.dot.y+up*long
	stem = []image.Rectangle{image.Rect(x-hair/2, min(from, to), x-hair/2+hair, max(from, to))}
	return stem, []image.Point{{X: x - wide, Y: to - up*wide}, {X: x + wide, Y: to - up*wide}, {X: x, Y: to + up}}
}

// lineFrame returns the frame of a target that reaches to another height.
func (s *draft) lineFrame(d lineDot, to int) []image.Rectangle {
	box := image.Rect(d.dash[0].Min.X, min(d.dot.y, to), d.dash[len(d.dash)-1].Max.X, max(d.dot.y, to)+1)
	thin := max(1, s.px(lineThick/2))
	if box.Dy() < 3*thin {
		box.Max.Y = box.Min.Y + 3*thin
	}
	return []image.Rectangle{
		image.Rect(box.Min.X, box.Min.Y, box.Max.X, box.Min.Y+thin), image.Rect(box.Min.X, box.Max.Y-thin, box.Max.X, box.Max.Y),
		image.Rect(box.Min.X, box.Min.Y, box.Min.X+thin, box.Max.Y), image.Rect(box.Max.X-thin, box.Min.Y, box.Max.X, box.Max.Y),
	}
}

// thickLine returns a line between two dots.
func thickLine(a, b dotOp, width int) op {
	dx, dy := float64(b.x-a.x), float64(b.y-a.y)
	if a.y == b.y {
		return rectOp{r: image.Rect(a.x, a.y-width/2, b.x, a.y-width/2+width), color: a.color}
	}
	long := math.Hypot(dx, dy)
	nx, ny := -dy/long*float64(width)/2, dx/long*float64(width)/2
	at := func(d dotOp, sign float64) image.Point {
		return image.Pt(round(float64(d.x)+sign*nx), round(float64(d.y)+sign*ny))
	}
	return polyOp{points: []image.Point{at(a, 1), at(b, 1), at(b, -1), at(a, -1)}, color: a.color}
}
