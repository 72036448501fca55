package chapter

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
)

// The measures of the greeting, in layout units.
const (
	greetingMargin = 14
	greetingButton = 96
)

// lookGreeting is the look of that line, which stands on ink.
var lookGreeting = kit.TextLook{Size: theme.SizeNameText, Colour: kit.ColorCard}

// greeting is a line above the foot of the first page that a reader sees. It says that any
// number can be tapped, and goes for good once the reader has read it or has tapped one.
type greeting struct {
	widget.BaseWidget
	text  *kit.Paragraph
	shut  *kit.KeyButton
	onEnd func()
}

// newGreeting returns the line; onEnd is called when it should go.
func newGreeting(h kit.Host, onEnd func()) *greeting {
	g := &greeting{text: kit.NewLine(h.Measurer(), lookGreeting, h.Words().T("page.greeting")), onEnd: onEnd}
	g.shut = kit.NewKeyButton(h.Words().T("page.greeted"), onEnd, onEnd)
	g.ExtendBaseWidget(g)
	return g
}

// HeightFor returns the height that the line takes in a width.
func (g *greeting) HeightFor(width float32) float32 {
	return max(g.text.HeightFor(width-3*greetingMargin-greetingButton), g.shut.MinSize().Height) + 2*greetingMargin
}

// MinSize implements fyne.CanvasObject.
func (g *greeting) MinSize() fyne.Size { return fyne.NewSize(1, 1) }

// CreateRenderer implements fyne.Widget.
func (g *greeting) CreateRenderer() fyne.WidgetRenderer {
	g.ExtendBaseWidget(g)
	ink := kit.NewSurface(theme.ColorNameForeground)
	ink.Radius = kit.CardRadius
	place := func(size fyne.Size) {
		kit.Put(ink, 0, 0, size.Width, size.Height)
		room := size.Width - 3*greetingMargin - greetingButton
		height := g.text.HeightFor(room)
		kit.Put(g.text, greetingMargin, kit.Round((size.Height-height)/2), room, height)
		high := g.shut.MinSize().Height
		kit.Put(g.shut, size.Width-greetingMargin-greetingButton, kit.Round((size.Height-high)/2), greetingButton, high)
	}
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: place, Min: g.MinSize}, ink, g.text, g.shut))
}

// greet greets a reader who has not been greeted yet.
func (v *Page) greet() {
	if !v.deps.Layout.Greets() {
		return
	}
	v.greeting = newGreeting(v.deps.Host, func() {
		v.deps.Layout.Greeted()
		v.greeting.Hide()
	})
}

// placeGreeting puts the line over the foot of the charts.
func (v *Page) placeGreeting() {
	if v.greeting == nil {
		return
	}
	at, size := v.chartColumn().Position(), v.chartColumn().Size()
	width := size.Width - 2*pageMargin
	height := v.greeting.HeightFor(width)
	kit.Put(v.greeting, at.X+pageMargin, size.Height-height-greetingMargin, width, height)
}
