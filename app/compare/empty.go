package compare

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
)

// The measures of what is offered, in layout units.
const (
	offerLeast   = 300 // width
	offerGap     = 12
	offerPadding = 16
	offerChart   = 200 // height of its picture at the least
)

// Empty is what the bench says before there is anything to compare: what is offered, and how to
// compare what one likes.
type Empty struct {
	widget.BaseWidget
	bench  *Bench
	head   *kit.Paragraph
	how    *kit.Paragraph
	or     *kit.Paragraph
	Start  *kit.KeyButton // goes where figures are
	Offers []*offer
	box    *fyne.Container
}

func newEmpty(b *Bench) *Empty {
	d, w := b.deps(), b.of.In.Words
	m := d.Host.Measurer()
	e := &Empty{bench: b, head: kit.NewLine(m, kit.LookTitle, w.T("compare.head"))}
	e.how = kit.NewLine(m, kit.LookProse, w.T("compare.how", "key", kit.CommandKey("D")))
	e.or = kit.NewLine(m, kit.LookHeading, w.T("compare.ready"))
	e.Start = kit.NewKeyButton(w.T("compare.go-to-table"), d.Ways.ToTable, d.Escape)
	e.Start.Importance = widget.HighImportance
	e.box = container.New(kit.Arrange{Place: func(size fyne.Size) { e.lay(size.Width, kit.Put) }, Min: e.MinSize}, e.head, e.how, e.Start)
	for i, ready := range b.room.offers {
		if i < len(b.charts) {
			e.Offers = append(e.Offers, newOffer(b, ready, b.charts[i]))
			e.box.Objects = append(e.box.Objects, e.Offers[i])
		}
	}
	if len(e.Offers) > 0 {
		e.box.Objects = append(e.box.Objects, e.or)
	}
	e.ExtendBaseWidget(e)
	return e
}

// HeightFor implements fitting.
func (e *Empty) HeightFor(width float32) float32 { return e.lay(width, measuring) }

// lay sets the text, and below it what is offered, beside each other where there is room. Their
// charts have what is left of the window's height, as far as they bear it.
func (e *Empty) lay(width float32, put putter) float32 {
	window := e.bench.deps().Host.Canvas().Size()
	for _, p := range e.texts() {
		p.SetSpan(kit.SpanOf(window.Width))
	}
	text := min(width, 720)
	y := float32(8)
	for _, part := range []fitting{e.head, e.how} {
		h := part.HeightFor(text)
		put(part, 0, y, text, h)
		y += h + 4
	}
	y += 8
	put(e.Start, 0, y, min(width, e.Start.MinSize().Width+16), kit.FieldHeight)
	y += kit.FieldHeight + 24
	if len(e.Offers) == 0 {
		return y
	}
	h := e.or.HeightFor(width)
	put(e.or, 0, y, width, h)
	y += h + 8
	n := max(1, min(len(e.Offers), int((width+offerGap)/(offerLeast+offerGap))))
	each := kit.Round((width - offerGap*float32(n-1)) / float32(n))
	for from := 0; from < len(e.Offers); from += n {
		row := e.Offers[from:min(from+n, len(e.Offers))]
		high, airier := float32(1), float32(1)
		for _, o := range row {
			high = max(high, o.HeightFor(each))
		}
		if room := window.Height - aroundBench - y - offerGap; n >= len(e.Offers) && room > high {
			airier = min(room/high, offerAirier)
		}
		high = kit.Round(airier * high)
		for i, o := range row { // all as high as the one of most rows
			put(o, float32(i)*(each+offerGap), y, each, high)
		}
		y += high + offerGap
	}
	return y
}

// texts returns what grows in a wide window.
func (e *Empty) texts() []*kit.Paragraph {
	all := []*kit.Paragraph{e.head, e.how, e.or}
	for _, o := range e.Offers {
		all = append(all, o.about)
	}
	return all
}

// MinSize implements fyne.CanvasObject.
func (e *Empty) MinSize() fyne.Size { return fyne.NewSize(1, 1) }

// CreateRenderer implements fyne.Widget.
func (e *Empty) CreateRenderer() fyne.WidgetRenderer {
	e.ExtendBaseWidget(e)
	return widget.NewSimpleRenderer(e.box)
}

// offer is a comparison that is offered: its name, its chart, and the whole of it a button that
// begins it.
type offer struct {
	widget.BaseWidget
	ready   pages.Ready
	bench   *Bench
	chart   Chart
	name    *kit.Paragraph
	about   *kit.Paragraph
	surface *kit.Surface
	ring    *kit.Surface
	over    bool
}

var (
	_ fyne.Tappable      = (*offer)(nil)
	_ fyne.Focusable     = (*offer)(nil)
	_ desktop.Hoverable  = (*offer)(nil)
	_ desktop.Cursorable = (*offer)(nil)
)

func newOffer(b *Bench, ready pages.Ready, chart Chart) *offer {
	m := b.deps().Host.Measurer()
	o := &offer{ready: ready, bench: b, chart: chart, surface: kit.NewCardSurface(), ring: kit.NewRing(kit.CardRadius)}
	chart.Disable() // the offer is the stop
	o.name, o.about = kit.NewLine(m, kit.LookDialog, ready.Name), kit.NewLine(m, kit.LookMuted, ready.About)
	o.ExtendBaseWidget(o)
	return o
}

// Tapped implements fyne.Tappable.
func (o *offer) Tapped(*fyne.PointEvent) { o.bench.room.take(o.ready, o) }

// TypedKey implements fyne.Focusable.
func (o *offer) TypedKey(e *fyne.KeyEvent) {
	if kit.ForWindow(o, e) {
		return
	}
	switch e.Name {
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		o.Tapped(nil)
	case fyne.KeyEscape:
		o.bench.deps().Escape()
	}
}

// TypedRune implements fyne.Focusable.
func (o *offer) TypedRune(rune) {}

// FocusGained implements fyne.Focusable.
func (o *offer) FocusGained() { o.ring.Show() }

// FocusLost implements fyne.Focusable.
func (o *offer) FocusLost() { o.ring.Hide() }

// MouseIn implements desktop.Hoverable.
func (o *offer) MouseIn(*desktop.MouseEvent) { o.hover(true) }

// MouseMoved implements desktop.Hoverable.
func (o *offer) MouseMoved(*desktop.MouseEvent) {}

// MouseOut implements desktop.Hoverable.
func (o *offer) MouseOut() { o.hover(false) }

func (o *offer) hover(over bool) {
	o.over = over
	o.surface.Stroke = kit.ColorLine
	if over {
		o.surface.Stroke = kit.ColorAccent
	}
	o.surface.Refresh()
}

// Cursor implements desktop.Cursorable.
func (o *offer) Cursor() desktop.Cursor { return desktop.PointerCursor }

// HeightFor implements fitting.
func (o *offer) HeightFor(width float32) float32 {
	inner := width - 2*offerPadding
	return o.name.HeightFor(inner) + o.about.HeightFor(inner) + max(offerChart, o.chart.HeightFor(width-2*offerInset)) + offerPadding + 8
}

// offerInset is the room between an offer's edge and its picture, which has a border of its own.
const offerInset = 4

// MinSize implements fyne.CanvasObject.
func (o *offer) MinSize() fyne.Size { return fyne.NewSize(1, 1) }

// CreateRenderer implements fyne.Widget.
func (o *offer) CreateRenderer() fyne.WidgetRenderer {
	o.ExtendBaseWidget(o)
	shield := newShield(o)
	place := func(size fyne.Size) {
		inner := size.Width - 2*offerPadding
		kit.Put(o.surface, 0, 0, size.Width, size.Height)
		y := float32(offerPadding - 4)
		for _, p := range []*kit.Paragraph{o.name, o.about} {
			h := p.HeightFor(inner)
			kit.Put(p, offerPadding, y, inner, h)
			y += h
		}
		kit.Put(o.chart, offerInset, y, size.Width-2*offerInset, size.Height-y-offerInset)
		kit.Put(shield, 0, 0, size.Width, size.Height)
		kit.Put(o.ring, 0, 0, size.Width, size.Height)
	}
	objects := []fyne.CanvasObject{o.surface, o.name, o.about, o.chart, shield, o.ring}
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: place, Min: o.MinSize}, objects...))
}

// shield lies over an offer's chart, so that a click on that means the offer.
type shield struct {
	widget.BaseWidget
	of *offer
}

var (
	_ fyne.Tappable      = (*shield)(nil)
	_ desktop.Hoverable  = (*shield)(nil)
	_ desktop.Cursorable = (*shield)(nil)
)

func newShield(o *offer) *shield {
	s := &shield{of: o}
	s.ExtendBaseWidget(s)
	return s
}

// Tapped implements fyne.Tappable.
func (s *shield) Tapped(e *fyne.PointEvent) { s.of.Tapped(e) }

// TappedSecondary implements fyne.SecondaryTappable: what is only offered has no menu.
func (s *shield) TappedSecondary(*fyne.PointEvent) {}

// MouseIn implements desktop.Hoverable.
func (s *shield) MouseIn(e *desktop.MouseEvent) { s.of.MouseIn(e) }

// MouseMoved implements desktop.Hoverable.
func (s *shield) MouseMoved(*desktop.MouseEvent) {}

// MouseOut implements desktop.Hoverable.
func (s *shield) MouseOut() { s.of.MouseOut() }

// Cursor implements desktop.Cursorable.
func (s *shield) Cursor() desktop.Cursor { return desktop.PointerCursor }

// MinSize implements fyne.CanvasObject.
func (s *shield) MinSize() fyne.Size { return fyne.NewSize(1, 1) }

// CreateRenderer implements fyne.Widget.
func (s *shield) CreateRenderer() fyne.WidgetRenderer {
	s.ExtendBaseWidget(s)
	return widget.NewSimpleRenderer(container.NewWithoutLayout())
}
