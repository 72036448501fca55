package app

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/charts"
)

// The measures of the row over an enlarged chart, in layout units.
const (
	enlargedTop    = 34
	enlargedMargin = 14
)

// enlargedView shows one chart of a page over the page, as large as that, with the
// ways to the charts beside it.
type enlargedView struct {
	widget.BaseWidget
	card     *card
	place    *kit.Paragraph // "3 / 7"
	buttons  []*kit.PictureButton
	measurer *kit.Measurer
}

// enlargedPlace is which of a page's charts is enlarged, and the ways to the others and
// back.
type enlargedPlace struct {
	At, Of int // from 0
	Step   func(by int)
	Close  func()
}

// shutCharts are charts of which enlarging one shows the page again.
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

// newEnlargedView returns the view of a chart.
func newEnlargedView(spec charts.Spec, p enlargedPlace, d pageDeps) *enlargedView {
	w, r := d.Host.Words(), d.Host.Measurer()
	v := &enlargedView{measurer: r, place: kit.NewLine(r, kit.LookMuted, w.T("enlarged.place", "n", p.At+1, "of", p.Of))}
	d.Charts, d.Escape = shutCharts{d.Charts, p.Close}, p.Close
	v.card = newLargeCard(spec, cardDeps{
		pageDeps: d,
		scroll:   func(key fyne.KeyName) bool { return stepKey(key, p.Step) },
		reveal:   func(*card) {},
	})
	v.card.view.setSeen(true)
	v.buttons = []*kit.PictureButton{
		kit.NewPictureButton(r, theme.NavigateBackIcon(), w.T("enlarged.previous"), func() { p.Step(-1) }),
		kit.NewPictureButton(r, theme.NavigateNextIcon(), w.T("enlarged.next"), func() { p.Step(1) }),
		kit.NewPictureButton(r, theme.CancelIcon(), w.T("dialog.close"), p.Close),
	}
	v.ExtendBaseWidget(v)
	return v
}

// stepKey goes to another chart by a key, and tells whether it was one for that.
func stepKey(key fyne.KeyName, step func(by int)) bool {
	switch key {
	case fyne.KeyPageDown, fyne.KeyRightBracket:
		step(1)
	case fyne.KeyPageUp, fyne.KeyLeftBracket:
		step(-1)
	default:
		return false
	}
	return true
}

// MinSize implements fyne.CanvasObject.
func (v *enlargedView) MinSize() fyne.Size { return fyne.NewSize(120, 120) }

// CreateRenderer implements fyne.Widget.
func (v *enlargedView) CreateRenderer() fyne.WidgetRenderer {
	v.ExtendBaseWidget(v)
	ground := kit.NewBackground()
	place := func(size fyne.Size) {
		kit.Put(ground, 0, -1, size.Width, size.Height+2) // the rules of the window cover what is too much
		x := float32(enlargedMargin)
		middle := func(height float32) float32 { return kit.Round((enlargedTop - height) / 2) }
		for _, b := range v.buttons[:2] {
			kit.Put(b, x, middle(kit.ButtonHeight), b.MinSize().Width, kit.ButtonHeight)
			x += b.MinSize().Width
		}
		height := v.place.HeightFor(100)
		kit.Put(v.place, x+kit.ButtonPadding, middle(height), 100, height)
		last := v.buttons[2].MinSize().Width
		kit.Put(v.buttons[2], size.Width-enlargedMargin-last, middle(kit.ButtonHeight), last, kit.ButtonHeight)
		kit.Put(v.card, enlargedMargin, enlargedTop, size.Width-2*enlargedMargin, size.Height-enlargedTop-enlargedMargin)
	}
	objects := []fyne.CanvasObject{ground, v.place, v.card}
	for _, b := range v.buttons {
		objects = append(objects, b)
	}
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: place, Min: v.MinSize}, objects...))
}

// onEnlarged shows the chart that the reader wants large, or the page again.
func (w *window) onEnlarged() {
	w.tip.Hide()
	w.paint.patience = patience
	large := w.large != nil
	if large {
		w.large.card.view.release()
	}
	w.large = nil
	shown := w.stack.Objects[:1]
	if spec, at, of := w.enlargedChart(); spec != nil {
		w.large = newEnlargedView(spec, enlargedPlace{
			At: at, Of: of,
			Step: w.stepEnlarged, Close: func() { w.state.setEnlarged("") },
		}, w.pageDeps())
		shown = append(shown, w.large)
	}
	kit.SetVisible(shown[0], w.large == nil) // what is hidden is no stop of the keyboard
	w.stack.Objects = shown
	w.stack.Refresh()
	if w.large != nil {
		w.win.Canvas().Focus(w.large.card)
	} else if large {
		w.focusChart(w.state.chart)
	}
}

// enlargedChart returns the chart that the reader wants large, which of the page's it is,
// and how many those are; nil if there is none.
func (w *window) enlargedChart() (spec charts.Spec, at, of int) {
	if w.page == nil || w.state.enlarged == "" {
		return nil, 0, 0
	}
	all := w.page.page.Charts
	at = slices.IndexFunc(all, func(s charts.Spec) bool { return s.Head().ID == w.state.enlarged })
	if at < 0 {
		return nil, 0, 0
	}
	return all[at], at, len(all)
}

// stepEnlarged goes to the chart so many places on, no further than the first or the last.
func (w *window) stepEnlarged(by int) {
	if _, at, of := w.enlargedChart(); of > 0 {
		to := w.page.page.Charts[max(0, min(of-1, at+by))]
		w.state.setEnlarged(to.Head().ID)
	}
}

// focusChart gives a chart of the page the focus.
func (w *window) focusChart(id string) {
	if w.page == nil {
		return
	}
	for _, c := range w.page.cards.cards {
		if c.chart == id {
			w.win.Canvas().Focus(c)
		}
	}
}
