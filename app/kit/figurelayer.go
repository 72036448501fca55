package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// Mark is a figure that is shown: its id and its place in the object that shows it.
type Mark struct {
	Figure string
	Frame  Frame
}

// Place is where something stands in the window, and what is to stay in sight around it.
type Place struct {
	Frame
	Texts []Frame // that a tooltip covers only where it cannot stand otherwise
}

// Pointing is what happens when the reader points at figures.
type Pointing struct {
	Choose func(figure string)
	// Hover shows what a figure is, next to its place in the window, or to the part of it that is
	// near the pointer; an empty figure hides it.
	Hover func(figure string, at Place)
	// Hint says what a button without a word does; an empty text hides it; may be nil.
	Hint func(text string, at Frame)
}

// FigureLayer is an invisible layer over an object that shows figures. It finds out which
// figure the pointer means, without redrawing the object.
type FigureLayer struct {
	widget.BaseWidget
	at       func(fyne.Position) (Mark, bool) // the figure that is shown at a place
	pointing Pointing
	OnTap    func()                 // called for every tap, before a figure is chosen; may be nil
	OnMenu   func(at fyne.Position) // opens a menu at a place in the window; may be nil
	OnOver   func(over bool)        // called when the pointer comes and goes; may be nil
	Hovered  Mark
	Texts    func() []Frame // which are to stay in sight in the object; may be nil
}

var (
	_ fyne.Tappable          = (*FigureLayer)(nil)
	_ fyne.SecondaryTappable = (*FigureLayer)(nil)
	_ desktop.Hoverable      = (*FigureLayer)(nil)
	_ desktop.Cursorable     = (*FigureLayer)(nil)
)

// NewFigureLayer returns a layer; the function at says which figure is shown at a place.
func NewFigureLayer(at func(fyne.Position) (Mark, bool), p Pointing) *FigureLayer {
	l := &FigureLayer{at: at, pointing: p}
	l.ExtendBaseWidget(l)
	return l
}

// Tapped implements fyne.Tappable.
func (l *FigureLayer) Tapped(e *fyne.PointEvent) {
	if l.OnTap != nil {
		l.OnTap()
	}
	if m, ok := l.at(e.Position); ok {
		l.pointing.Choose(m.Figure)
	}
}

// TappedSecondary implements fyne.SecondaryTappable.
func (l *FigureLayer) TappedSecondary(e *fyne.PointEvent) {
	if l.OnMenu != nil {
		l.leave() // a tooltip would be hidden below the menu
		l.OnMenu(e.AbsolutePosition)
	}
}

// MouseIn implements desktop.Hoverable.
func (l *FigureLayer) MouseIn(e *desktop.MouseEvent) {
	if l.OnOver != nil {
		l.OnOver(true)
	}
	l.MouseMoved(e)
}

// MouseMoved implements desktop.Hoverable.
func (l *FigureLayer) MouseMoved(e *desktop.MouseEvent) {
	m, _ := l.at(e.Position)
	if m.Figure == "" {
		l.leave()
		return
	}
	l.Hovered = m
	origin := e.AbsolutePosition.Subtract(e.Position)
	l.pointing.Hover(m.Figure, Place{near(m.Frame, e.Position).moved(origin), l.texts(m.Frame, origin)})
}

// texts returns where the texts around a mark stand in the window. What says the mark itself may
// be covered, as the tooltip says it too.
func (l *FigureLayer) texts(mark Frame, origin fyne.Position) []Frame {
	if l.Texts == nil {
		return nil
	}
	var around []Frame
	for _, f := range l.Texts() {
		if mark.shared(f) == 0 {
			around = append(around, f.moved(origin))
		}
	}
	return around
}

// MouseOut implements desktop.Hoverable.
func (l *FigureLayer) MouseOut() {
	if l.OnOver != nil {
		l.OnOver(false)
	}
	l.leave()
}

// leave reports that the pointer is on no figure.
func (l *FigureLayer) leave() {
	if l.Hovered != (Mark{}) {
		l.Hovered = Mark{}
		l.pointing.Hover("", Place{})
	}
}

// Cursor implements desktop.Cursorable: a hand over anything that can be chosen.
func (l *FigureLayer) Cursor() desktop.Cursor {
	if l.Hovered.Figure != "" {
		return desktop.PointerCursor
	}
	return desktop.DefaultCursor
}

// MinSize implements fyne.CanvasObject.
func (l *FigureLayer) MinSize() fyne.Size { return fyne.NewSize(1, 1) }

// CreateRenderer implements fyne.Widget.
func (l *FigureLayer) CreateRenderer() fyne.WidgetRenderer {
	l.ExtendBaseWidget(l)
	return widget.NewSimpleRenderer(container.NewWithoutLayout())
}
