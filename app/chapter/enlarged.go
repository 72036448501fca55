package chapter

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
)

// The measures of an enlarged chart, in layout units.
const (
	enlargedTop    = 34 // of the row over it
	enlargedMargin = 14
	arrowWidth     = 40 // of the ways to the charts beside it: a hand that is in a hurry hits it
	arrowHeight    = 72
	arrowText      = 15 // its icon goes with type of this size
)

// mostGrown is how many times larger the type of an enlarged chart may be than on its card.
const mostGrown = 1.6

// How much higher an enlarged chart may be than it needs, and how high of its width: at least, and
// at most where something stands below it that can have the rest.
const (
	airy     = 1.25
	flattest = 0.36
	steepest = 0.6
)

// Enlarged shows one chart of a page over the page, with what is known of it beside or below,
// and buttons for the charts before and after it at its sides.
type Enlarged struct {
	widget.BaseWidget
	Card     *Card
	rail     *rail
	below    *values        // in a high window
	place    *kit.Paragraph // "3 / 7"
	arrows   [2]*kit.PictureButton
	shut     *kit.PictureButton
	drawer   *kit.PictureButton // draws the rail up in a narrow window, and down
	drawn    bool               // the rail is up there
	telling  bool               // the rail is seen
	measurer *kit.Measurer
}

// enlargedPlace says which of a page's charts is enlarged, and how to get to the others and
// back.
type enlargedPlace struct {
	At, Of int // from 0
	Step   func(by int)
	Close  func()
}

// shutCharts passes intents on, except for IntentEnlarge, which closes an enlarged chart.
type shutCharts struct {
	Charts
	close func()
}

// Do implements Charts.
func (c shutCharts) Do(i Intent, chart string) {
	if i == IntentEnlarge {
		c.close()
		return
	}
	c.Charts.Do(i, chart)
}

// newEnlarged returns the view of a chart.
func newEnlarged(page pages.Page, p enlargedPlace, d Deps) *Enlarged {
	spec := page.Charts[p.At]
	w, r := d.Host.Words(), d.Host.Measurer()
	v := &Enlarged{measurer: r, place: kit.NewLine(r, kit.LookMuted, w.T("enlarged.place", "n", p.At+1, "of", p.Of))}
	d.Charts, d.Escape = shutCharts{d.Charts, p.Close}, p.Close
	v.Card = newLargeCard(spec, cardDeps{
		Deps:   d,
		scroll: func(key fyne.KeyName) bool { return stepKey(key, p.Step) },
		reveal: func(*Card) {},
	})
	v.Card.View.SetSeen(true)
	v.below = newValues(spec, page, d)
	v.rail = newRail(spec, v.below.text, d)
	v.arrows = [2]*kit.PictureButton{
		kit.NewPictureButton(r, theme.NavigateBackIcon(), w.T("enlarged.previous"), func() { p.Step(-1) }),
		kit.NewPictureButton(r, theme.NavigateNextIcon(), w.T("enlarged.next"), func() { p.Step(1) }),
	}
	for _, b := range v.arrows {
		b.SetTerse(true)
		b.SetTextSize(r, arrowText)
		b.Raise()
		b.Hint = d.Pointing.Hint
	}
	kit.SetVisible(v.arrows[0], p.At > 0)
	kit.SetVisible(v.arrows[1], p.At+1 < p.Of)
	v.shut = kit.NewPictureButton(r, theme.CancelIcon(), w.T("dialog.close"), p.Close)
	v.drawer = kit.NewPictureButton(r, theme.InfoIcon(), w.T("enlarged.details"), v.draw)
	v.ExtendBaseWidget(v)
	v.rail.follow()
	return v
}

// follow shows the present selection, and the side of the chart that is up.
func (v *Enlarged) follow() {
	v.Card.follow()
	v.rail.follow()
	v.below.follow()
}

// draw draws the rail up, or down.
func (v *Enlarged) draw() {
	v.drawn = !v.drawn
	v.put(v.Size())
	v.Card.Refresh()
}

// stepKey moves to another chart by a key, and tells whether the key was one for that.
func stepKey(key fyne.KeyName, step func(by int)) bool {
	command, by := kit.LargeKeys.Meant(key)
	if command != kit.CommandNextChart {
		return false
	}
	step(by)
	return true
}

// MinSize implements fyne.CanvasObject.
func (v *Enlarged) MinSize() fyne.Size { return fyne.NewSize(120, 120) }

// put lays the parts out: the rail at the right of the chart where the window has room for
// it, else below; in a narrow one only when it is asked for, so that the chart fills it, or where
// the chart leaves room.
func (v *Enlarged) put(size fyne.Size) {
	height := v.place.HeightFor(200)
	kit.Put(v.place, enlargedMargin+arrowWidth, kit.Round((enlargedTop-height)/2), 200, height)
	last := v.shut.MinSize().Width
	kit.Put(v.shut, size.Width-enlargedMargin-last, kit.Round((enlargedTop-kit.ButtonHeight)/2), last, kit.ButtonHeight)
	left, top := float32(enlargedMargin+arrowWidth), float32(enlargedTop)
	width, high := size.Width-2*left, size.Height-top-enlargedMargin
	narrow := size.Width < railBelow && v.isFilledBy(width, high)
	kit.SetVisible(v.drawer, narrow)
	kit.SetVisible(v.rail, !narrow || v.drawn)
	last += v.drawer.MinSize().Width + cardGap
	kit.Put(v.drawer, size.Width-enlargedMargin-last, kit.Round((enlargedTop-kit.ButtonHeight)/2), v.drawer.MinSize().Width, kit.ButtonHeight)
	kit.SetVisible(v.below, false)
	switch {
	case narrow && !v.drawn:
	case size.Width >= railFrom:
		beside := v.railWidth()
		wide := size.Width - enlargedMargin - left // of all that stands below
		width -= beside + enlargedMargin
		high = v.putBelow(kit.Frame{X: left, Y: top, Width: wide, Height: high}, width)
		kit.Put(v.rail, size.Width-enlargedMargin-beside, top, beside, high)
	default:
		v.rail.setApart(false, railFrom)
		chart := v.aboveRail(width, high)
		kit.Put(v.rail, left, top+chart+cardGap, width, high-chart-cardGap)
		high = chart
	}
	kit.Put(v.Card, left, top, width, high)
	y := kit.Round(top + (high-arrowHeight)/2)
	kit.Put(v.arrows[0], enlargedMargin/2, y, arrowWidth, arrowHeight)
	kit.Put(v.arrows[1], left+width+enlargedMargin/2, y, arrowWidth, arrowHeight)
	if seen := v.rail.Visible(); seen != v.telling {
		v.telling = seen
		v.deps().Charts.Told() // last, as the window may lay all out anew
	}
}

// isFilledBy tells whether the chart needs a room so much that there is none for the rail below it.
func (v *Enlarged) isFilledBy(width, high float32) bool {
	return max(airy*v.Card.HeightFor(width), flattest*width)+cardGap+railSlim > high
}

// aboveRail returns how high a chart is above the rail: as its type has room to grow, as that is what
// it was enlarged for, as long as the rail has room for a few lines.
func (v *Enlarged) aboveRail(width, high float32) float32 {
	return min(high-cardGap-railLeast, v.filled(width))
}

// tells tells whether all is said of a figure beside its chart.
func (v *Enlarged) tells(figure string) bool {
	return v.telling && v.Card.View.Shows(figure)
}

// railWidth returns how wide the rail is beside a chart.
func (v *Enlarged) railWidth() float32 {
	if v.window() >= kit.WidestWindow {
		return railWidest
	}
	return railWidth
}

// window returns the width of the window.
func (v *Enlarged) window() float32 { return v.deps().Host.Canvas().Size().Width }

// putBelow puts what stands below a chart and the rail beside it, if all of that has room
// there, and returns how high both are then; else they have the whole height. Of what all leave,
// the chart has as much as its shape bears.
func (v *Enlarged) putBelow(room kit.Frame, width float32) float32 {
	chart := v.filled(width)
	wants := v.below.heightWithin(room.Width, room.Height-chart-cardGap)
	apart := wants > 0 && chart+cardGap+wants <= room.Height
	v.rail.setApart(apart, v.window())
	if !apart {
		return room.Height
	}
	chart = min(room.Height-cardGap-wants, max(chart, kit.Round(steepest*width)))
	kit.SetVisible(v.below, true)
	kit.Put(v.below, room.X, room.Y+chart+cardGap, room.Width, room.Height-chart-cardGap)
	return chart
}

// deps returns what the parts of the page are given.
func (v *Enlarged) deps() Deps { return v.rail.deps }

// filled returns the height that the chart fills at a width: with its type as large as it
// grows and some air, and in no flatter a shape than reads well. Higher, a chart of two bars
// would be a void.
func (v *Enlarged) filled(width float32) float32 {
	return kit.Round(max(airy*mostGrown*v.Card.HeightFor(width/mostGrown), flattest*width))
}

// CreateRenderer implements fyne.Widget.
func (v *Enlarged) CreateRenderer() fyne.WidgetRenderer {
	v.ExtendBaseWidget(v)
	background := kit.NewBackground()
	place := func(size fyne.Size) {
		kit.Put(background, 0, -1, size.Width, size.Height+2) // the window's rules cover what extends too far
		v.put(size)
	}
	objects := []fyne.CanvasObject{background, v.place, v.shut, v.drawer, v.Card, v.rail, v.below, v.arrows[0], v.arrows[1]}
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: place, Min: v.MinSize}, objects...))
}
