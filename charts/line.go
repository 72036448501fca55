package charts

import (
	"image"
	"image/color"
	"math"
	"slices"
)

// KindLine is the kind of Line.
const KindLine Kind = "line"

var lineKind = kind{
	name: KindLine,
	samples: func() kindSamples {
		years := []string{"2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024"}
		result := []LinePoint{
			samplePoint("a", 0, 6.9, "6.9%"), samplePoint("b", 1, 6.6, "6.6%"), samplePoint("c", 2, 6.1, "6.1%"),
			samplePoint("d", 3, 2.3, "2.3%"), samplePoint("e", 4, 8.1, "8.1%"), samplePoint("f", 5, 3, "3%"), samplePoint("g", 7, 5, "5%左右"),
		}
		result[6].Bound = About
		target := []LinePoint{
			samplePoint("t0", 0, 6.5, "6.5%左右"), samplePoint("t2", 2, 6, "6%—6.5%"), samplePoint("t4", 4, 6, "6%以上"),
			samplePoint("t6", 6, 3, "3%以内"),
		}
		target[0].Bound, target[2].Bound, target[3].Bound = About, AtLeast, AtMost
		target[1].Range, target[1].To = true, 6.5
		gap := []LinePoint{samplePoint("a", 0, -1.2, "下降1.2%"), samplePoint("b", 3, 4, "超过4%"), samplePoint("c", 7, 3.8, "3.8%以内")}
		gap[1].Bound, gap[2].Bound = AtLeast, AtMost
		unit := LineOptions{AxisUnit: "%"}
		return kindSamples{
			Usual:  must(NewLine(sampleHead("years"), years, []LineSeries{{Name: "结果", Points: result}, {Name: "目标", Points: target, Targets: true}}, unit)),
			Empty:  must(NewLine(sampleHead("none"), years, nil, unit)),
			Single: must(NewLine(sampleHead("one"), years[:1], []LineSeries{{Name: "结果", Points: result[:1]}}, unit)),
			Gap:    must(NewLine(sampleHead("gap"), years, []LineSeries{{Name: "结果", Points: gap}}, unit)),
		}
	},
	of: func(h Head, rows []Row, _ *Reference) (Spec, error) {
		columns := make([]string, len(rows))
		points := make([]LinePoint, len(rows))
		for i, r := range rows {
			columns[i], points[i] = r.Label, LinePoint{Row: r, At: i}
		}
		return NewLine(h, columns, []LineSeries{{Points: points}}, LineOptions{AxisUnit: "%"})
	},
}

// samplePoint makes a point.
func samplePoint(key string, at int, value float64, text string) LinePoint {
	return LinePoint{Row: Row{Key: key, Label: key, Value: value, Text: text}, At: at}
}

// Line is values over years: a dot for each, joined to the next where that is of the very
// next year. A year without a value is a gap, which no line bridges.
type Line struct {
	head    Head
	columns []string
	series  []LineSeries
	options LineOptions
}

// LineSeries is values of one kind. Name tells it from the others; of a series alone it is
// not shown.
type LineSeries struct {
	Name   string
	Points []LinePoint // ascending, at most one in each column
	// Targets says that these are targets: each a dash of its own year, which no line joins.
	Targets bool
}

// LinePoint is a value and the column that it stands in.
type LinePoint struct {
	Row
	At int
	// Range says that a target reaches from the value to another, which is To.
	Range bool
	To    float64
}

// LineOptions is what a line may have besides its series.
type LineOptions struct {
	AxisUnit string // follows each number of the axis: "%"
}

// maxSeries is how many lines can be told apart.
const maxSeries = 4

// NewLine returns lines over columns, a year each, without leaving one out: a gap is a column
// without a point. It refuses what NewBars refuses, more than MaxSeries lines, and points that
// do not ascend.
func NewLine(h Head, columns []string, series []LineSeries, o LineOptions) (Line, error) {
	c := newChecker(KindLine, h)
	c.count(len(columns))
	c.text(columns...)
	c.text(o.AxisUnit)
	if len(series) > maxSeries {
		c.fail("%d lines, at most %d: %s", len(series), maxSeries, tooLarge)
	}
	out := make([]LineSeries, len(series))
	for i, l := range series {
		c.text(l.Name)
		before := -1
		for _, p := range l.Points {
			c.row(p.Row)
			if p.At <= before || p.At >= len(columns) {
				c.fail("row %q: column %d does not follow %d of %d: %s", p.Label, p.At, before, len(columns), partsUnfit)
			}
			before = p.At
		}
		out[i] = LineSeries{l.Name, slices.Clone(l.Points), l.Targets}
	}
	if c.err != nil {
		return Line{}, c.err
	}
	return Line{h, slices.Clone(columns), out, o}, nil
}

// Head implements Spec.
func (l Line) Head() Head { return l.head }

// Kind implements Spec.
func (l Line) Kind() Kind { return KindLine }

// Keys implements Spec: year by year, of each the lines in their order.
func (l Line) Keys() []string {
	var keys []string
	for _, p := range l.points() {
		keys = append(keys, p.Key)
	}
	return keysOf(keys...)
}

// linePlace is a point and which line it is of.
type linePlace struct {
	LinePoint
	series int
}

// points lists all points year by year.
func (l Line) points() []linePlace {
	var all []linePlace
	for i, s := range l.series {
		for _, p := range s.Points {
			all = append(all, linePlace{p, i})
		}
	}
	slices.SortStableFunc(all, func(a, b linePlace) int { return a.At - b.At })
	return all
}

// entries implements Spec. A dot's words stand beside it where there is room, so nothing of
// it can be cut.
func (l Line) entries() []entry {
	var out []entry
	for _, p := range l.points() {
		out = append(out, entry{p.Label, []Row{p.Row}, nil})
	}
	return out
}

// domain returns the ends of the axis: it has zero and every dot.
func (l Line) domain() (low, high float64) {
	for _, p := range l.points() {
		low, high = min(low, p.Value), max(high, p.Value)
		if p.Range {
			low, high = min(low, p.To), max(high, p.To)
		}
	}
	if low == high {
		high = 1
	}
	return low, high
}

// colour returns the colour of a line.
func (l Line) colour(i int, style Style) color.RGBA {
	if l.series[i].Targets {
		return style.Target
	}
	return style.series(i)
}

// legend lists the lines with their colours; one alone needs no name.
func (l Line) legend(style Style) []legendItem {
	if len(l.series) < 2 {
		return nil
	}
	items := make([]legendItem, len(l.series))
	for i, s := range l.series {
		items[i] = legendItem{name: s.Name, color: l.colour(i, style)}
	}
	return items
}

func (l Line) natural(m *measure, width float64) (want, least float64) {
	return lineWant + m.legendHeight(l.legend(Style{}), width), lineFloor
}

func (l Line) plot(s *draft, area image.Rectangle) {
	if len(l.entries()) == 0 {
		s.noData(area)
		return
	}
	want, _ := l.natural(&s.measure, float64(area.Dx())/s.unit)
	area.Max.Y = min(area.Max.Y, area.Min.Y+s.px(s.room.spread*want))
	if items := l.legend(s.style); items != nil {
		area.Min.Y += s.legend(items, area, lineFloor)
	}
	f := s.fitLine(l, area)
	labels := s.placeLabels(f)
	s.lineAxes(f, labels)
	for _, mark := range f.segments {
		s.add(mark)
	}
	for _, p := range f.dots {
		s.lineDot(p)
	}
	for _, t := range labels {
		s.text(t.line, t.x, t.baseline)
	}
	for _, r := range f.regions() {
		s.region(r.Rect, r.Key)
	}
}

// lineDot draws a point: a ring if it is not the exact value, with an end that fades out to
// the side where the value may lie.
func (s *draft) lineDot(p lineDot) {
	selected := s.isSelected(p.row.Key)
	switch {
	case len(p.dash) > 0:
		if outer := p.box(s.around()); selected {
			s.ring(outer, outer.Inset(max(1, s.px(selectLine))), s.style.Ink)
		}
		for _, r := range p.dash {
			s.rect(r, p.dot.color)
		}
	default:
		if selected {
			s.outlineDot(p.dot, math.MaxInt)
		}
		s.dot(p.dot, p.row)
	}
	for _, r := range p.tail {
		s.rect(r, p.dot.color)
	}
	if len(p.arrow) > 0 {
		s.add(polyOp{points: p.arrow, color: p.dot.color})
	}
}
