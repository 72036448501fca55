package bookshelf

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
)

// panelOver is the panel over the whole window: a click beside it closes it. Fyne's own popup would
// close too, but leave the focus in a field that is gone, whose cursor keeps the window painting.
type panelOver struct {
	widget.BaseWidget
	switcher *Switcher
	card     *kit.Surface
	content  *fyne.Container
}

// newPanelOver returns the panel with its objects.
func newPanelOver(s *Switcher, objects []fyne.CanvasObject) *panelOver {
	o := &panelOver{switcher: s, card: kit.NewCardSurface()}
	o.card.Stroke = kit.ColorMuted // it lies over cards
	least := func() fyne.Size { return fyne.NewSize(1, 1) }
	o.content = container.New(kit.Arrange{Place: s.place, Min: least}, objects...)
	o.ExtendBaseWidget(o)
	return o
}

// Tapped implements fyne.Tappable.
func (o *panelOver) Tapped(e *fyne.PointEvent) {
	at, size := o.card.Position(), o.card.Size()
	if e.Position.X < at.X || e.Position.Y < at.Y || e.Position.X > at.X+size.Width || e.Position.Y > at.Y+size.Height {
		o.switcher.close()
	}
}

// MinSize implements fyne.CanvasObject.
func (o *panelOver) MinSize() fyne.Size { return fyne.NewSize(1, 1) }

// CreateRenderer implements fyne.Widget.
func (o *panelOver) CreateRenderer() fyne.WidgetRenderer {
	o.ExtendBaseWidget(o)
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: o.place, Min: o.MinSize}, o.card, o.content))
}

// place puts the panel below the button, as high as the window allows.
func (o *panelOver) place(window fyne.Size) {
	button := o.switcher.room.Button
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(button).AddXY(0, button.Size().Height+2)
	size := fyne.NewSize(panelWidth, panelHeight).Min(window.SubtractWidthHeight(at.X+panelGap, at.Y+panelAir))
	kit.Put(o.card, at.X, at.Y, size.Width, size.Height)
	kit.Put(o.content, at.X+panelGap, at.Y+panelGap, size.Width-2*panelGap, size.Height-2*panelGap)
}
