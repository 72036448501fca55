package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
)

// compareActions is what the reader can do with comparisons and their figures.
type compareActions struct {
	kit.Pointing
	move      func(figure string, by int)
	highlight func(figure string)
	remove    func(figure string)
	title     func(comparison, title string)
	drop      func(comparison string) // all of it
	takeBack  func()
	goToTable func()
	escape    func()
	copy      func(fyne.Shortcut)
	scroll    func(key fyne.KeyName) bool // the charts
}

// compareList is the figures of one comparison in the reader's order, two lines each: what
// it is and its value, and where the report states it. It is one stop of the keyboard.
type compareList struct {
	widget.BaseWidget
	measurer  *kit.Measurer
	rows      []pages.TableRow
	highlight string // the figure that stands out; may be empty
	selected  string // the selected figure, in the list or not
	actions   compareActions
	layer     *kit.FigureLayer
	ring      *kit.Surface
}

var (
	_ fyne.Focusable    = (*compareList)(nil)
	_ fyne.Shortcutable = (*compareList)(nil)
	_ figureHolder      = (*compareList)(nil)
)

func newCompareList(r *kit.Measurer, a compareActions) *compareList {
	l := &compareList{measurer: r, actions: a, ring: kit.NewRing(4)}
	l.layer = kit.NewFigureLayer(l.at, a.Pointing)
	l.layer.OnTap = l.focus
	l.ExtendBaseWidget(l)
	return l
}

// set changes what the list shows.
func (l *compareList) set(rows []pages.TableRow, highlight string) {
	l.rows, l.highlight = rows, highlight
	l.Refresh()
}

// SetSelected implements figureHolder.
func (l *compareList) SetSelected(figure string) {
	l.selected = figure
	l.Refresh()
}

// Marks implements figureHolder.
func (l *compareList) Marks() []kit.Mark {
	marks := make([]kit.Mark, len(l.rows))
	for i, row := range l.rows {
		marks[i] = kit.Mark{Figure: row.ID, Frame: kit.Frame{Y: float32(i) * compareRow, Width: l.Size().Width, Height: compareRow}}
	}
	return marks
}

// at returns the figure that is shown at a place.
func (l *compareList) at(pos fyne.Position) (kit.Mark, bool) {
	for _, m := range l.Marks() {
		if m.Frame.Holds(pos) {
			return m, true
		}
	}
	return kit.Mark{}, false
}

// here returns the selected figure if the list has it.
func (l *compareList) here() (string, bool) {
	for _, row := range l.rows {
		if row.ID == l.selected {
			return row.ID, true
		}
	}
	return "", false
}

func (l *compareList) focus() {
	kit.FocusOn(l, l)
}

// FocusGained implements fyne.Focusable.
func (l *compareList) FocusGained() { l.ring.Show() }

// FocusLost implements fyne.Focusable.
func (l *compareList) FocusLost() { l.ring.Hide() }

// TypedRune implements fyne.Focusable.
func (l *compareList) TypedRune(rune) {}

// TypedKey implements fyne.Focusable: the cursor keys walk through the figures, H lets the
// selected one stand out, Delete removes it.
func (l *compareList) TypedKey(e *fyne.KeyEvent) {
	switch e.Name {
	case fyne.KeyDown, fyne.KeyRight:
		l.walk(1)
	case fyne.KeyUp, fyne.KeyLeft:
		l.walk(-1)
	case fyne.KeyHome:
		l.walk(-len(l.rows))
	case fyne.KeyEnd:
		l.walk(len(l.rows))
	case fyne.KeyH:
		l.with(l.actions.highlight)
	case fyne.KeyDelete, fyne.KeyBackspace:
		l.with(l.actions.remove)
	case fyne.KeyEscape:
		l.actions.escape()
	default:
		l.actions.scroll(e.Name)
	}
}

// TypedShortcut implements fyne.Shortcutable: up and down with Alt or Ctrl move the
// selected figure. What is copied is the window's matter.
func (l *compareList) TypedShortcut(s fyne.Shortcut) {
	switch s := s.(type) {
	case *fyne.ShortcutCopy:
		l.actions.copy(s)
	case *desktop.CustomShortcut:
		if s.Modifier != fyne.KeyModifierAlt && s.Modifier != fyne.KeyModifierShortcutDefault {
			return
		}
		switch s.KeyName {
		case fyne.KeyDown:
			l.moveBy(1)
		case fyne.KeyUp:
			l.moveBy(-1)
		}
	}
}

// moveBy moves the selected figure so many places down.
func (l *compareList) moveBy(places int) {
	l.with(func(figure string) { l.actions.move(figure, places) })
}

// with does something with the selected figure if the list has it.
func (l *compareList) with(act func(figure string)) {
	if figure, ok := l.here(); ok {
		act(figure)
	}
}

// walk selects the figure so many places on.
func (l *compareList) walk(step int) {
	ids := make([]string, len(l.rows))
	for i, row := range l.rows {
		ids[i] = row.ID
	}
	if figure := kit.StepFrom(ids, l.selected, step); figure != "" {
		l.actions.Choose(figure)
	}
}

// HeightFor implements fitted.
func (l *compareList) HeightFor(float32) float32 { return float32(len(l.rows)) * compareRow }

// MinSize implements fyne.CanvasObject.
func (l *compareList) MinSize() fyne.Size { return fyne.NewSize(1, l.HeightFor(1)) }

// CreateRenderer implements fyne.Widget.
func (l *compareList) CreateRenderer() fyne.WidgetRenderer {
	l.ExtendBaseWidget(l)
	r := &compareListRenderer{list: l, over: container.NewStack(l.layer, l.ring)}
	r.build()
	return r
}
