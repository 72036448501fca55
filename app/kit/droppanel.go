package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"
)

// The measures of a panel below a button, in layout units.
const (
	dropPad  = 8  // around what it holds
	dropFree = 40 // that it leaves free of the window below
)

// DropPanel is a panel below a button, over the whole window: a click beside it closes it. Fyne's own
// popup would close too, but leave the focus in a field that is gone, whose cursor keeps the window
// painting.
type DropPanel struct {
	widget.BaseWidget
	host    Host
	below   fyne.CanvasObject
	size    fyne.Size // at most
	card    *Surface
	content *fyne.Container
	before  fyne.Focusable // what had the focus
}

// NewDropPanel returns a panel of a size at most, in which place puts the objects.
func NewDropPanel(h Host, below fyne.CanvasObject, size fyne.Size, place func(fyne.Size), objects ...fyne.CanvasObject) *DropPanel {
	p := &DropPanel{host: h, below: below, size: size, card: NewCardSurface()}
	p.card.Stroke = ColorMuted // it lies over cards
	least := func() fyne.Size { return fyne.NewSize(1, 1) }
	p.content = container.New(Arrange{Place: place, Min: least}, objects...)
	p.ExtendBaseWidget(p)
	return p
}

// Open opens the panel, with the focus on what is in it.
func (p *DropPanel) Open(focus fyne.Focusable) {
	canvas := p.host.Canvas()
	p.before = canvas.Focused()
	canvas.Overlays().Add(p)
	p.Resize(canvas.Size())
	canvas.Focus(focus)
}

// Close closes the panel, and gives the focus back.
func (p *DropPanel) Close() {
	canvas := p.host.Canvas()
	canvas.Unfocus() // or a field's cursor would blink on, unseen
	canvas.Overlays().Remove(p)
	if p.before != nil {
		canvas.Focus(p.before)
	}
}

// Tapped implements fyne.Tappable.
func (p *DropPanel) Tapped(e *fyne.PointEvent) {
	at, size := p.card.Position(), p.card.Size()
	if e.Position.X < at.X || e.Position.Y < at.Y || e.Position.X > at.X+size.Width || e.Position.Y > at.Y+size.Height {
		p.Close()
	}
}

// MinSize implements fyne.CanvasObject.
func (p *DropPanel) MinSize() fyne.Size { return fyne.NewSize(1, 1) }

// CreateRenderer implements fyne.Widget.
func (p *DropPanel) CreateRenderer() fyne.WidgetRenderer {
	p.ExtendBaseWidget(p)
	return widget.NewSimpleRenderer(container.New(Arrange{Place: p.place, Min: p.MinSize}, p.card, p.content))
}

// place puts the panel below the button, as high as the window allows, and within it.
func (p *DropPanel) place(window fyne.Size) {
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(p.below).AddXY(0, p.below.Size().Height+2)
	at.X = max(0, min(at.X, window.Width-p.size.Width-dropPad))
	size := p.size.Min(window.SubtractWidthHeight(at.X+dropPad, at.Y+dropFree))
	Put(p.card, at.X, at.Y, size.Width, size.Height)
	Put(p.content, at.X+dropPad, at.Y+dropPad, size.Width-2*dropPad, size.Height-2*dropPad)
}

// LeadTo has the arrow down of a field that filters a list lead into the list.
func LeadTo(h Host, field *KeyEntry, list *KeyList) {
	before := field.OnKey
	field.OnKey = func(key fyne.KeyName) bool {
		if command, step := FindKeys.Meant(key); command == CommandHit && step > 0 {
			h.Canvas().Focus(list)
			return true
		}
		return before(key)
	}
}
