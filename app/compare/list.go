package compare

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
)

// Deps is what the comparisons need of the window.
type Deps struct {
	Host     kit.Host
	Reading  func() pages.Reading
	Pointing kit.Pointing
	Store    Store
	Charts   func(page pages.Page, beside []kit.Item) Charts // a view of them
	Ways     Ways
	Escape   func()
	Copy     func(fyne.Shortcut)
}

// Ways is how the reader gets to the comparisons and from them to more figures.
type Ways interface {
	// AreHere tells whether the comparisons are shown, and Here shows them. So does Key, the
	// name of a key; if there is none, it is empty.
	AreHere() bool
	Here()
	Key() string
	// ToTable shows the table of all figures.
	ToTable()
}

// sideDeps is what a part of the side needs: what the window does, and the charts beside it.
type sideDeps struct {
	Deps
	reveal func(figure string)              // keeps a figure in sight
	scroll func(key fyne.KeyName) (ok bool) // scrolls the charts
}

// Store keeps what is compared.
type Store interface {
	// Compared returns what is compared now, and what was compared before something was
	// removed, as long as that can be undone; else before is nil.
	Compared() (now, before pages.Comparisons)
	// Set changes the comparisons. Remove does too, and TakeBack undoes the last Remove.
	Set(list pages.Comparisons)
	Remove(list pages.Comparisons)
	TakeBack()
	// Spell returns a title as pictures can show it, and the characters that their font lacks.
	Spell(title string) (spelt string, lacking []rune)
}

// now returns what is compared.
func (d Deps) now() pages.Comparisons {
	list, _ := d.Store.Compared()
	return list
}

// move moves a figure among the others and keeps it in sight.
func (d sideDeps) move(figure string, by int) {
	d.Store.Set(d.now().Moved(figure, by))
	d.reveal(figure)
}

// highlight lets a figure stand out, or no more.
func (d sideDeps) highlight(figure string) { d.Store.Set(d.now().Highlighted(figure)) }

// remove leaves a figure out and selects the one that takes its place.
func (d sideDeps) remove(figure string) {
	c, _ := d.now().Holding(figure)
	next := kit.StepFrom(c.Figures, figure, 1)
	if next == figure {
		next = kit.StepFrom(c.Figures, figure, -1)
	}
	d.Store.Remove(d.now().WithoutFigure(figure))
	if next == figure {
		next = ""
	}
	d.Pointing.Choose(next)
}

// List is the figures of one comparison in the reader's order, two lines each: what
// it is and its value, and where the report states it. It is one stop of the keyboard.
type List struct {
	widget.BaseWidget
	Rows      []pages.TableRow
	highlight string // the figure that stands out; may be empty
	Selected  string // the selected figure, in the list or not
	deps      sideDeps
	Layer     *kit.FigureLayer
	ring      *kit.Surface
	composer  kit.Composer
}

var (
	_ fyne.Focusable    = (*List)(nil)
	_ fyne.Shortcutable = (*List)(nil)
	_ kit.FigureHolder  = (*List)(nil)
)

func newList(d sideDeps) *List {
	l := &List{deps: d, ring: kit.NewRing(4)}
	l.Layer = kit.NewFigureLayer(l.at, d.Pointing)
	l.Layer.OnTap = l.focus
	l.ExtendBaseWidget(l)
	return l
}

// set changes what the list shows.
func (l *List) set(rows []pages.TableRow, highlight string) {
	l.Rows, l.highlight = rows, highlight
	l.Refresh()
}

// SetSelected implements kit.FigureHolder.
func (l *List) SetSelected(figure string) {
	l.Selected = figure
	l.Refresh()
}

// Marks implements kit.FigureHolder.
func (l *List) Marks() []kit.Mark {
	marks := make([]kit.Mark, len(l.Rows))
	for i, row := range l.Rows {
		marks[i] = kit.Mark{Figure: row.ID, Frame: kit.Frame{Y: float32(i) * Row, Width: l.Size().Width, Height: Row}}
	}
	return marks
}

// at returns the figure that is shown at a place.
func (l *List) at(pos fyne.Position) (kit.Mark, bool) {
	for _, m := range l.Marks() {
		if m.Frame.Holds(pos) {
			return m, true
		}
	}
	return kit.Mark{}, false
}

// Here returns the selected figure if the list has it.
func (l *List) Here() (string, bool) {
	for _, row := range l.Rows {
		if row.ID == l.Selected {
			return row.ID, true
		}
	}
	return "", false
}

func (l *List) focus() {
	kit.FocusOn(l, l)
}

// FocusGained implements fyne.Focusable.
func (l *List) FocusGained() { l.ring.Show() }

// FocusLost implements fyne.Focusable.
func (l *List) FocusLost() { l.ring.Hide() }

// TypedKey implements fyne.Focusable: the cursor keys walk through the figures, H lets the
// selected one stand out, Delete removes it.
func (l *List) TypedKey(e *fyne.KeyEvent) {
	if !kit.ForWindow(l, e) {
		l.press(l.composer.Key(e.Name))
	}
}

// TypedRune implements fyne.Focusable.
func (l *List) TypedRune(r rune) { l.press(l.composer.Rune(r)) }

// press does what a key is for, if there is one.
func (l *List) press(key fyne.KeyName) {
	switch command, step := kit.CompareKeys.Meant(key); {
	case key == "":
	case command == kit.CommandSelect:
		l.walk(step)
	case command == kit.CommandSelectEnd:
		l.walk(step * len(l.Rows))
	case command == kit.CommandHighlight:
		l.with(l.deps.highlight)
	case command == kit.CommandRemove:
		l.with(l.deps.remove)
	case key == fyne.KeyEscape:
		l.deps.Escape()
	default:
		l.deps.scroll(key)
	}
}

// TypedShortcut implements fyne.Shortcutable: up and down with Alt or Ctrl move the
// selected figure. What is copied is the window's matter.
func (l *List) TypedShortcut(s fyne.Shortcut) {
	switch s := s.(type) {
	case *fyne.ShortcutCopy:
		l.deps.Copy(s)
	case *desktop.CustomShortcut:
		if c, step := kit.CompareKeys.Given(kit.Stroke{Key: s.KeyName, With: s.Modifier}); c == kit.CommandMove {
			l.moveBy(step)
		}
	}
}

// moveBy moves the selected figure so many places down.
func (l *List) moveBy(places int) {
	l.with(func(figure string) { l.deps.move(figure, places) })
}

// with does something with the selected figure if the list has it.
func (l *List) with(act func(figure string)) {
	if figure, ok := l.Here(); ok {
		act(figure)
	}
}

// walk selects the figure so many places on.
func (l *List) walk(step int) {
	ids := make([]string, len(l.Rows))
	for i, row := range l.Rows {
		ids[i] = row.ID
	}
	if figure := kit.StepFrom(ids, l.Selected, step); figure != "" {
		l.deps.Pointing.Choose(figure)
	}
}

// HeightFor implements fitted.
func (l *List) HeightFor(float32) float32 { return float32(len(l.Rows)) * Row }

// MinSize implements fyne.CanvasObject.
func (l *List) MinSize() fyne.Size { return fyne.NewSize(1, l.HeightFor(1)) }

// CreateRenderer implements fyne.Widget.
func (l *List) CreateRenderer() fyne.WidgetRenderer {
	l.ExtendBaseWidget(l)
	return kit.NewRebuilt(l, (&listParts{list: l, over: container.NewStack(l.Layer, l.ring)}).build)
}
