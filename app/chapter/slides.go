package chapter

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"yulan/app/chartview"
	"yulan/app/kit"
	"yulan/charts"
)

// The measures of a slide-show, in layout units.
const (
	slideMargin = 24
	slideFoot   = 34 // for the place among the others
)

// Screen is what a slide-show fills while it lasts: the window of the program.
type Screen interface {
	FullScreen() bool
	SetFullScreen(bool)
}

// Slides shows the charts of a page one at a time over the whole screen, each with its source:
// for a meeting. The cursor keys, the space bar and taps go on and back, Escape ends it.
type Slides struct {
	widget.BaseWidget
	charts  []charts.Spec
	at      int
	painter *chartview.Painter
	host    kit.Host
	ended   func()
	view    *chartview.View
	box     *fyne.Container
	foot    [2]*kit.Paragraph // the place of the slide, and the keys until they have been used
	turned  bool
}

var (
	_ fyne.Focusable = (*Slides)(nil)
	_ fyne.Tappable  = (*Slides)(nil)
)

// ShowSlides begins a slide-show with one of the charts, or with the first if the id is unknown.
// When it ends it leaves the screen as it was.
func ShowSlides(all []charts.Spec, first string, p *chartview.Painter, h kit.Host, screen Screen) *Slides {
	full := screen.FullScreen()
	screen.SetFullScreen(true)
	s := &Slides{charts: all, painter: p, host: h, ended: func() { screen.SetFullScreen(full) }, box: container.NewStack()}
	for i, spec := range all {
		if spec.Head().ID == first {
			s.at = i
		}
	}
	s.ExtendBaseWidget(s)
	s.turn(0)
	h.Canvas().Overlays().Add(s)
	s.Resize(h.Canvas().Size())
	h.Canvas().Focus(s)
	return s
}

// turn moves a number of charts on, up to the first or the last.
func (s *Slides) turn(by int) {
	at := max(0, min(len(s.charts)-1, s.at+by))
	if s.view != nil && at == s.at {
		return
	}
	s.at = at
	if s.view != nil {
		s.view.Release()
	}
	spec := s.shown()
	s.view = chartview.New(s.painter, spec, spec.Head().ID+" slide", 0)
	s.view.Grow, s.view.Most, s.view.Plain = true, 0, true // what a reader selected is no matter of a meeting
	s.view.SetSeen(true)
	s.turned = s.turned || by != 0
	s.setFoot()
	view := s.view
	put := func(size fyne.Size) {
		kit.Put(view, slideMargin, slideMargin, size.Width-2*slideMargin, size.Height-2*slideMargin-slideFoot)
		s.putFoot(size)
	}
	s.box.Objects = []fyne.CanvasObject{container.New(kit.Arrange{Place: put, Min: s.MinSize}, view, s.foot[0], s.foot[1])}
	s.box.Refresh()
}

// setFoot says which slide it is, to be read from the back of a room, and how to go on until the reader
// has done so.
func (s *Slides) setFoot() {
	look := kit.LookTitle
	look.Colour, look.Bold = kit.ColorMuted, false
	span := max(kit.SpanWide, min(kit.SpanOf(s.host.Canvas().Size().Width)+1, kit.SpanVast)) // a slide is read from further away
	words, keys := s.host.Words(), ""
	if !s.turned {
		keys = words.T("slides.keys")
	}
	for i, text := range []string{words.T("enlarged.place", "n", s.at+1, "of", len(s.charts)), keys} {
		s.foot[i] = kit.NewLine(s.host.Measurer(), look, text)
		s.foot[i].SetSpan(span)
	}
}

// putFoot puts the place at the left below the slide, and the keys behind it.
func (s *Slides) putFoot(size fyne.Size) {
	const inset, place = 14, 160 // of a chart on its card, and for the longest place
	left := float32(slideMargin + inset)
	for i, line := range s.foot {
		width := size.Width - 2*left - place
		if i == 0 {
			width = place
		}
		high := line.HeightFor(width)
		kit.Put(line, left+float32(i)*place, size.Height-slideMargin-(slideFoot+high)/2, width, high)
	}
}

// shown is the chart that is on the screen. On a wall nothing else says which place and year it is of.
func (s *Slides) shown() charts.Spec { return charts.Alone(s.charts[s.at]) }

// end ends the slide-show.
func (s *Slides) end() {
	s.view.Release()
	s.host.Canvas().Overlays().Remove(s)
	s.ended()
}

// Tapped implements fyne.Tappable: the left third of the screen leads back.
func (s *Slides) Tapped(e *fyne.PointEvent) {
	if e.Position.X < s.Size().Width/3 {
		s.turn(-1)
		return
	}
	s.turn(1)
}

// FocusGained implements fyne.Focusable.
func (s *Slides) FocusGained() {}

// FocusLost implements fyne.Focusable.
func (s *Slides) FocusLost() {}

// TypedRune implements fyne.Focusable.
func (s *Slides) TypedRune(rune) {}

// TypedKey implements fyne.Focusable.
func (s *Slides) TypedKey(e *fyne.KeyEvent) {
	switch command, step := kit.SlideKeys.Meant(e.Name); command {
	case kit.CommandSlide:
		s.turn(step)
	case kit.CommandSlideEnds:
		s.turn(step * len(s.charts))
	case kit.CommandEndSlides:
		s.end()
	}
}

// MinSize implements fyne.CanvasObject.
func (s *Slides) MinSize() fyne.Size { return fyne.NewSize(1, 1) }

// CreateRenderer implements fyne.Widget.
func (s *Slides) CreateRenderer() fyne.WidgetRenderer {
	s.ExtendBaseWidget(s)
	return widget.NewSimpleRenderer(container.NewStack(kit.NewSurface(kit.ColorCard), s.box))
}
