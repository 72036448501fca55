package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// mark is a figure where it is shown: its id and its place in the object that shows it.
type mark struct {
	figure string
	frame  frame
}

// pointing is what pointing at figures does.
type pointing struct {
	choose func(figure string)
	// hover shows what a figure is, beside its place in the window, or nothing for an
	// empty figure.
	hover func(figure string, at frame)
}

// figureLayer lies over an object that shows figures and is not seen itself. It finds out
// which of them the pointer means; the object is not drawn again for that.
type figureLayer struct {
	widget.BaseWidget
	at       func(fyne.Position) (mark, bool) // the figure that is shown at a place
	pointing pointing
	onTap    func()                 // told of every tap, before what it chooses; may be nil
	onMenu   func(at fyne.Position) // opens a menu at a place of the window; may be nil
	hovered  mark
}

var (
	_ fyne.Tappable          = (*figureLayer)(nil)
	_ fyne.SecondaryTappable = (*figureLayer)(nil)
	_ desktop.Hoverable      = (*figureLayer)(nil)
	_ desktop.Cursorable     = (*figureLayer)(nil)
)

func newFigureLayer(at func(fyne.Position) (mark, bool), p pointing) *figureLayer {
	l := &figureLayer{at: at, pointing: p}
	l.ExtendBaseWidget(l)
	return l
}

// Tapped implements fyne.Tappable.
func (l *figureLayer) Tapped(e *fyne.PointEvent) {
	if l.onTap != nil {
		l.onTap()
	}
	if m, ok := l.at(e.Position); ok {
		l.pointing.choose(m.figure)
	}
}

// TappedSecondary implements fyne.SecondaryTappable.
func (l *figureLayer) TappedSecondary(e *fyne.PointEvent) {
	if l.onMenu != nil {
		l.MouseOut() // a tooltip would stand below the menu
		l.onMenu(e.AbsolutePosition)
	}
}

// MouseIn implements desktop.Hoverable.
func (l *figureLayer) MouseIn(e *desktop.MouseEvent) { l.MouseMoved(e) }

// MouseMoved implements desktop.Hoverable.
func (l *figureLayer) MouseMoved(e *desktop.MouseEvent) {
	m, _ := l.at(e.Position)
	if m.figure == "" {
		l.MouseOut()
		return
	}
	l.hovered = m
	origin := e.AbsolutePosition.Subtract(e.Position)
	at := m.frame
	at.x, at.y = at.x+origin.X, at.y+origin.Y
	l.pointing.hover(m.figure, at)
}

// MouseOut implements desktop.Hoverable.
func (l *figureLayer) MouseOut() {
	if l.hovered != (mark{}) {
		l.hovered = mark{}
		l.pointing.hover("", frame{})
	}
}

// Cursor implements desktop.Cursorable: a hand over what can be chosen.
func (l *figureLayer) Cursor() desktop.Cursor {
	if l.hovered.figure != "" {
		return desktop.PointerCursor
	}
	return desktop.DefaultCursor
}

// MinSize implements fyne.CanvasObject.
func (l *figureLayer) MinSize() fyne.Size { return fyne.NewSize(1, 1) }

// CreateRenderer implements fyne.Widget.
func (l *figureLayer) CreateRenderer() fyne.WidgetRenderer {
	l.ExtendBaseWidget(l)
	return widget.NewSimpleRenderer(container.NewWithoutLayout())
}
