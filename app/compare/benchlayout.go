package compare

import (
	"fyne.io/fyne/v2"

	"yulan/app/kit"
)

// putter places an object; one that places nothing finds out how high a part is.
type putter func(o fyne.CanvasObject, x, y, width, height float32)

// measuring is such a putter.
func measuring(fyne.CanvasObject, float32, float32, float32, float32) {}

// fitting is an object whose height follows from its width.
type fitting interface {
	fyne.CanvasObject
	HeightFor(width float32) float32
}

// head returns the title and the subtitle of a chart of the view.
func (b *Bench) head(id string) (title, subtitle string) {
	page, err := b.view.page()
	if err != nil {
		return "", "" // the view says so
	}
	if spec, ok := page.Chart(id); ok {
		return spec.Head().Title, spec.Head().Subtitle
	}
	return "", ""
}

// objects returns the parts that are shown.
func (b *Bench) objects() []fyne.CanvasObject {
	if b.Empty != nil {
		return []fyne.CanvasObject{b.Actions, b.Empty}
	}
	if b.isAlone() {
		objects := []fyne.CanvasObject{b.Picker, b.Actions, b.surface, b.Partners}
		if chart := b.chart(); chart != nil && b.hasPartners() {
			objects = append(objects, b.add, chart)
		}
		return objects
	}
	objects := []fyne.CanvasObject{b.Picker, b.Actions, b.surface, b.Tools, b.rule, b.Title, b.below, b.lacks, b.Warnings}
	if chart := b.chart(); chart != nil {
		objects = append(objects, chart, b.Rows.over, b.Rows)
	}
	return append(objects, b.notes, b.hint, b.add, b.Partners)
}

// HeightFor returns the height that the bench takes in a width.
func (b *Bench) HeightFor(width float32) float32 {
	b.fit(width)
	return b.lay(width, measuring)
}

// put lays the parts out in the present width.
func (b *Bench) put(put putter) {
	b.fit(b.Size().Width)
	b.lay(b.Size().Width, put)
}

// How much higher than it needs a chart may be, so that the bench fills its window; rows stand no
// further apart then than reads well.
const (
	airier      = 1.9
	fewAirier   = 2.7 // of few rows, whose bars are thicker
	fewRows     = 6   // as charts.FewRows
	offerAirier = 1.6 // of what is only offered
)

// aroundBench is how much of a window's height is not the bench's: menu, tabs, margins and the bar
// at the foot, whether or not it is open, so that the rows keep their places.
const aroundBench = 150

// fit sets the text for the width of the window, and gives the chart what the bench leaves of its
// height: its rows then stand further apart.
func (b *Bench) fit(width float32) {
	window := b.deps().Host.Canvas().Size()
	span := kit.SpanOf(window.Width)
	for _, p := range []*kit.Paragraph{b.Title.words, b.below, b.notes, b.hint} {
		p.SetSpan(span)
	}
	b.air = 1
	room := window.Height - aroundBench - b.lay(width, measuring)
	if high := b.layChart(width, 0, measuring) - benchGap; high > 0 && room > 0 {
		b.air = min(b.airiest(), 1+room/high)
	}
}

// airiest returns how much higher than it needs the chart may be.
func (b *Bench) airiest() float32 {
	switch {
	case b.isAlone():
		return offerAirier
	case len(b.comparison().Figures) <= fewRows:
		return fewAirier
	}
	return airier
}

// lay sets the parts below each other and returns where they end.
func (b *Bench) lay(width float32, put putter) float32 {
	y := b.layHead(width, put)
	if b.Empty != nil {
		h := b.Empty.HeightFor(width)
		put(b.Empty, 0, y, width, h)
		return y + h
	}
	if b.isAlone() {
		return b.layAlone(width, y, put)
	}
	top, inner, left := y, width-2*benchPadding, float32(benchPadding)
	below := func(o fitting, above float32) {
		h := o.HeightFor(inner)
		if p, ok := o.(*kit.Paragraph); ok && p.Pieces[0].Text == "" {
			h = 0
		}
		if h > 0 {
			y += above
		}
		put(o, left, y, inner, h)
		y += h
	}
	below(b.Tools, benchGap)
	y += benchGap
	put(b.rule, 0, y, width, 1)
	below(b.Title, benchGap+4)
	below(b.below, 0)
	below(b.lacks, 2)
	below(b.Warnings, benchGap)
	y = b.layChart(width, y, put)
	below(b.notes, 0)
	below(b.hint, 2)
	if kit.SetVisible(b.add, len(b.Partners.Buttons) > 0); b.add.Visible() {
		y += benchGap + 2
		put(b.add, 0, y, width, 1)
		below(b.Partners, benchGap)
	}
	y += benchGap + 2
	put(b.surface, 0, top, width, y-top)
	return y
}

// layChart sets the chart and its rows from a height on, and returns where they end.
func (b *Bench) layChart(width, y float32, put putter) float32 {
	chart := b.chart()
	if chart == nil {
		return y
	}
	y += benchGap
	inner := width - 2*benchPadding
	wide := inner - handleColumn - crossColumn + 2*chartInset
	h := kit.Round(b.air * chart.HeightFor(wide))
	put(chart, benchPadding+handleColumn-chartInset, y, wide, h)
	put(b.Rows.over, 0, y, width, h)
	put(b.Rows, benchPadding, y, inner, h)
	return y + h
}

// layAlone sets what is shown of one figure beside no other from a height on: what may stand beside
// it, and below that its bar among theirs.
func (b *Bench) layAlone(width, top float32, put putter) float32 {
	const air = benchGap + 4
	inner := width - 2*benchPadding
	h := b.Partners.HeightFor(inner)
	put(b.Partners, benchPadding, top+air, inner, h)
	y := top + h + 2*air
	if chart := b.chart(); chart != nil && b.hasPartners() {
		b.add.Show()
		put(b.add, 0, y, width, 1)
		wide := inner + 2*chartInset
		h := kit.Round(b.air * chart.HeightFor(wide))
		put(chart, benchPadding-chartInset, y+benchGap, wide, h)
		y += h + 2*benchGap
	}
	put(b.surface, 0, top, width, y-top)
	return y
}

// layHead sets what chooses a comparison, and at the right end, or in a line of its own, what
// can be done with it; it returns where the surface begins.
func (b *Bench) layHead(width float32, put putter) float32 {
	wide := b.Actions.width()
	if b.Empty != nil {
		put(b.Actions, max(0, width-wide), 0, min(wide, width), lineHigh)
		if wide == 0 {
			return 0
		}
		return lineHigh
	}
	chips := b.Picker.width()
	if chips+benchGap+wide <= width {
		put(b.Picker, 0, 0, chips, lineHigh)
		put(b.Actions, width-wide, 0, wide, lineHigh)
		return lineHigh + benchGap
	}
	h := b.Picker.HeightFor(width)
	put(b.Picker, 0, 0, width, h)
	put(b.Actions, 0, h+benchGap/2, min(wide, width), lineHigh)
	return h + lineHigh + benchGap*3/2
}

// chartInset is how far a chart's own padding reaches into the columns beside it, in layout
// units.
const chartInset = 10

// flow sets objects from left to right in as many lines as they take, and returns how high
// these are.
func flow(width, gap, between float32, sizes []float32, place func(i int, x, y float32)) float32 {
	x, y := float32(0), float32(0)
	for i, w := range sizes {
		if x > 0 && x+w > width {
			x, y = 0, y+lineHigh+between
		}
		place(i, x, y)
		x += w + gap
	}
	if len(sizes) == 0 {
		return 0
	}
	return kit.Round(y + lineHigh)
}
