package charts

import (
	"image"
	"image/color"
	"math"
	"slices"
	"strconv"
)

// KindUnits is the kind of Units.
const KindUnits Kind = "units"

// MaxUnits is how many cells a whole may have: more can neither be counted nor told apart.
const MaxUnits = 700

var unitsKind = kind{
	name:    KindUnits,
	derived: true,
	samples: func() kindSamples {
		rows := []UnitRow{
			sampleUnits("projects", "共建重大项目", "已开工或启动", 65, 67), sampleUnits("days", "空气优良天数", "不指具体哪一天", 326, 365),
			sampleUnits("sections", "国考水质断面", "推算", 73, 74),
		}
		rows[2].Derived, rows[2].WholeKey = true, "all sections"
		gap := []UnitRow{sampleUnits("none", "一个也没有", "", 0, 12), sampleUnits("all", "全部", "", 574, 574), sampleUnits("one", "只有一个", "", 1, 1)}
		return kindSamples{
			Usual:  must(NewUnits(sampleHead("units"), rows, "projects")),
			Empty:  must(NewUnits(sampleHead("none"), nil)),
			Single: must(NewUnits(sampleHead("one"), rows[:1])),
			Gap:    must(NewUnits(sampleHead("gap"), gap)),
		}
	},
	of: func(h Head, rows []Row, _ *Reference) (Spec, error) {
		units := make([]UnitRow, len(rows))
		for i, r := range rows {
			part := int(math.Mod(math.Abs(r.Value), 30))
			units[i] = UnitRow{Row: r, Part: part, Whole: part + i%3}
			if units[i].Whole == 0 {
				units[i].Whole = 1
			}
		}
		return NewUnits(h, units)
	},
}

// sampleUnits makes a row.
func sampleUnits(key, label, note string, part, whole int) UnitRow {
	return UnitRow{
		Row:  Row{Key: key, Label: label, Value: float64(part), Text: unitsText(part, whole)},
		Note: note, Part: part, Whole: whole,
	}
}

// Units shows wholes that can be counted, a cell for each of their units: those of the part
// filled, the rest pale as a track. In a whole chart all cells are of one size.
type Units struct {
	head      Head
	rows      []UnitRow
	standsOut standsOut
}

// UnitRow is a part of a whole. Row.Text says both ("65 / 67"), Row.Label what they are, and
// Note in small type what the label leaves open. The key of the row is the part's.
type UnitRow struct {
	Row
	Part, Whole int
	WholeKey    string // of the whole; empty if it is no value of its own
	Note        string
}

// NewUnits returns a chart of the rows, in their order; those of some keys stand out. It
// refuses what NewBars refuses, a whole of no unit or of more than MaxUnits, and a part that
// is larger than its whole or negative.
func NewUnits(h Head, rows []UnitRow, standsOut ...string) (Units, error) {
	c := newChecker(KindUnits, h)
	c.count(len(rows))
	for _, r := range rows {
		c.row(r.Row)
		c.part(Row{Key: r.WholeKey})
		c.text(r.Note)
		switch {
		case r.Whole > MaxUnits:
			c.fail("row %q: %d units, at most %d: %s", r.Key, r.Whole, MaxUnits, tooLarge)
		case r.Whole < 1 || r.Part < 0 || r.Part > r.Whole:
			c.fail("row %q: %d of %d: %s", r.Key, r.Part, r.Whole, partsUnfit)
		}
	}
	c.standsOut(standsOut)
	if c.err != nil {
		return Units{}, c.err
	}
	return Units{head: h, rows: slices.Clone(rows), standsOut: slices.Clone(standsOut)}, nil
}

// Head implements Spec.
func (c Units) Head() Head { return c.head }

// Kind implements Spec.
func (c Units) Kind() Kind { return KindUnits }

// Keys implements Spec: the rows from the top.
func (c Units) Keys() []string {
	var keys []string
	for _, r := range c.rows {
		keys = append(keys, r.Key, r.WholeKey)
	}
	return keysOf(keys...)
}

func (c Units) entries() []entry {
	out := make([]entry, len(c.rows))
	for i, r := range c.rows {
		out[i] = entry{r.Label, []Row{r.Row}, []string{r.Text}}
	}
	return out
}

// look implements marked.
func (c Units) look(key string) markLook {
	return markLook{standsOut: c.standsOut.has(key), tint: derivedTint, cell: true}
}

func (c Units) natural(m *measure, width float64) (want, least float64) {
	usual := newUnitsFit(m, c.rows, width, unitsType{1, 1, 0}).withCells(c.rows, width, int(min(cellUsual, largestCell(c.rows))))
	low := newUnitsFit(m, c.rows, width, unitsType{unitsLeast, 1, 0}).withCells(c.rows, width, int(cellLeast))
	return usual.height(unitsGap), low.height(0)
}

func (c Units) plot(s *draft, area image.Rectangle) {
	if len(c.rows) == 0 {
		s.noData(area)
		return
	}
	s.fromTop = true
	fit, kept := s.fitUnits(c.rows, area)
	y := area.Min.Y
	if len(kept) > 0 {
		room := area.Dy()
		if len(kept) < len(c.rows) {
			room -= s.px(moreAbove + moreLine)
		}
		gap := min((float64(room)-fit.height(0))/float64(len(kept)), unitsGap*s.unit)
		end := float64(y)
		for i, r := range kept {
			end += fit.rows[i] + gap
			band := image.Rect(area.Min.X, y, area.Max.X, int(end))
			cells := band
			if cells.Min.X += ceil(fit.column) - s.px(unitsBeside); fit.above {
				cells.Min = band.Min.Add(image.Pt(0, fit.top))
			}
			s.share(band, r.Key, cells, r.WholeKey)
			s.unitRow(band, fit, i, r, c.standsOut.colour(s.style, r.Key, r.WholeKey))
			y = band.Max.Y
		}
	}
	s.more(area, y, len(c.rows)-len(kept))
}

// unitRow sets a row's texts at the left and its cells, in a colour, beside them.
func (s *draft) unitRow(band image.Rectangle, fit unitsFit, i int, r UnitRow, fill color.RGBA) {
	y := band.Min.Y
	set := func(text string, size float64, bold bool, c color.RGBA) {
		if text == "" {
			return
		}
		s.text(line{s: text, size: size, bold: bold, color: c}, band.Min.X, baseline(y, size))
		y += lineAdvance(size)
	}
	if fit.beside {
		number := line{s: r.Text, size: fit.number, bold: true, color: s.style.Ink, align: right}
		s.text(number, band.Min.X+ceil(fit.column)-s.px(unitsBeside), baseline(y, fit.number))
	} else if !fit.poster {
		set(r.Text, fit.number, true, s.style.Ink)
	}
	for _, part := range fit.labels[i] {
		set(part, fit.label, s.isSelected(r.Key, r.WholeKey), s.style.Ink)
	}
	if fit.poster { // as a value above its bar
		set(r.Text, fit.number, true, s.style.Ink)
	}
	for _, part := range fit.notes[i] {
		set(part, fit.note, false, s.style.Muted)
	}
	x0, top := band.Min.X+ceil(fit.column), band.Min.Y+fit.top
	size := fit.pitch - max(1, fit.pitch/unitsSpace)
	s.outlineCells(unitCells{x0, top, fit.across, fit.pitch, size}, band, r)
	for n := range r.Whole {
		x, at := x0+n%fit.across*fit.pitch, top+n/fit.across*fit.pitch
		cell := image.Rect(x, at, x+size, at+size)
		switch {
		case n < r.Part && !r.Derived:
			s.rect(cell, fill)
		case n < r.Part:
			s.outlined(cell, mix(fill, s.style.Card, derivedTint), fill, cellEdge(s, size))
		default: // as a track is: an outline in the row's colour is what is derived
			s.outlined(cell, s.style.Card, mix(s.style.Axis, s.style.Track, unitsRest), s.hair())
		}
	}
}

// unitCells is where cells are drawn: the place of the first one, how many there are in a line,
// and their pitch and size.
type unitCells struct{ x0, top, across, pitch, size int }

// outlineCells draws the outline of the selected cells of a row: the part's, or all. The part
// may end within a line of cells: then the outline has a step, in the space between them.
func (s *draft) outlineCells(c unitCells, band image.Rectangle, r UnitRow) {
	n := r.Whole
	switch {
	case r.Whole == 0:
		return
	case s.isSelected(r.Key):
		n = max(1, r.Part)
	case !s.isSelected(r.WholeKey):
		return
	}
	line, off := max(1, s.px(selectLine)), max(1, s.px(selectOff))
	space := max(1, c.pitch-c.size)
	end := func(cells int) int { return c.x0 + cells*c.pitch - space }
	full, rest := n/c.across, n%c.across
	width := c.across
	if full == 0 {
		width = rest
	}
	low := c.top + (n+c.across-1)/c.across*c.pitch - space // where the last line of cells ends
	step := low
	stepAt := end(width)
	if rest > 0 && full > 0 {
		step, stepAt = c.top+full*c.pitch-space, end(rest)
	}
	draw := func(x0, y0, x1, y1 int) { s.rect(image.Rect(x0, y0, x1, y1).Intersect(band), s.style.Ink) }
	left, right, out := c.x0-off-line, end(width)+off+line, off+line
	draw(left, c.top-out, right, c.top-off)
	draw(left, c.top-out, left+line, low+out)
	draw(left, low+off, stepAt+out, low+out)
	if step == low {
		draw(right-line, c.top-out, right, low+out)
		return
	}
	thin := min(line, space)
	draw(right-line, c.top-out, right, step+thin)
	draw(stepAt, step, right, step+thin)
	draw(stepAt, step, stepAt+thin, low+out)
}

// cellEdge returns the width of the outline of a derived cell of a size.
func cellEdge(s *draft, size int) int { return max(s.hair(), round(unitsEdge*float64(size))) }

// outlined draws a cell of a fill within a line of a width.
func (s *draft) outlined(cell image.Rectangle, fill, border color.RGBA, width int) {
	s.rect(cell, border)
	s.rect(cell.Inset(width), fill)
}

// unitsText is what a row says of part and whole where the caller has no words for it.
func unitsText(part, whole int) string { return strconv.Itoa(part) + " / " + strconv.Itoa(whole) }
