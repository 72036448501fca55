package chapter

import (
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

// Enlarged shows one chart of a page over the page and at its size, with buttons for the
// previous chart, the next one, and the way back.
type Enlarged struct {
	widget.BaseWidget
	Card     *Card
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

// shutCharts passes intents on, but for IntentEnlarge: on an enlarged chart that closes it.
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
func newEnlarged(spec charts.Spec, p enlargedPlace, d Deps) *Enlarged {
	w, r := d.Host.Words(), d.Host.Measurer()
	v := &Enlarged{measurer: r, place: kit.NewLine(r, kit.LookMuted, w.T("enlarged.place", "n", p.At+1, "of", p.Of))}
	d.Charts, d.Escape = shutCharts{d.Charts, p.Close}, p.Close
	v.Card = newLargeCard(spec, cardDeps{
		Deps:   d,
		scroll: func(key fyne.KeyName) bool { return stepKey(key, p.Step) },
		reveal: func(*Card) {},
	})
	v.Card.View.SetSeen(true)
	v.buttons = []*kit.PictureButton{
		kit.NewPictureButton(r, theme.NavigateBackIcon(), w.T("enlarged.previous"), func() { p.Step(-1) }),
		kit.NewPictureButton(r, theme.NavigateNextIcon(), w.T("enlarged.next"), func() { p.Step(1) }),
		kit.NewPictureButton(r, theme.CancelIcon(), w.T("dialog.close"), p.Close),
	}
	v.ExtendBaseWidget(v)
	return v
}

// stepKey goes to the next or previous chart, and reports whether the key was one for that.
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
func (v *Enlarged) MinSize() fyne.Size { return fyne.NewSize(120, 120) }

// CreateRenderer implements fyne.Widget.
func (v *Enlarged) CreateRenderer() fyne.WidgetRenderer {
	v.ExtendBaseWidget(v)
	background := kit.NewBackground()
	place := func(size fyne.Size) {
		kit.Put(background, 0, -1, size.Width, size.Height+2) // the rules of the window cover what is too much
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
		kit.Put(v.Card, enlargedMargin, enlargedTop, size.Width-2*enlargedMargin, size.Height-enlargedTop-enlargedMargin)
	}
	objects := []fyne.CanvasObject{background, v.place, v.Card}
	for _, b := range v.buttons {
		objects = append(objects, b)
	}
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: place, Min: v.MinSize}, objects...))
}
