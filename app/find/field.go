package find

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
)

// searchField is a text field that asks first whether a key means the hits below it. It is
// Fyne's own entry, so that methods of writing Chinese work in it.
type searchField struct {
	kit.TextField
	onFocus func()
}

func newSearchField() *searchField {
	f := &searchField{}
	f.Icon = kit.FieldIcon()
	f.ExtendBaseWidget(f)
	return f
}

// TappedSecondary implements fyne.SecondaryTappable.
func (f *searchField) TappedSecondary(at *fyne.PointEvent) {
	if kit.HasCanvas(f) {
		f.Entry.TappedSecondary(at)
	}
}

// FocusGained implements fyne.Focusable.
func (f *searchField) FocusGained() {
	f.Entry.FocusGained()
	f.onFocus()
}

// AcceptsTab implements fyne.Tabbable: leaving the field closes what is open below it.
func (f *searchField) AcceptsTab() bool { return true }

// catcher is an invisible area over a part of the window: a click on it closes the search and
// reaches nothing below.
type catcher struct {
	widget.BaseWidget
	onTap func()
}

var (
	_ fyne.Tappable     = (*catcher)(nil)
	_ desktop.Hoverable = (*catcher)(nil)
)

func newCatcher(onTap func()) *catcher {
	c := &catcher{onTap: onTap}
	c.ExtendBaseWidget(c)
	c.Hide()
	return c
}

// Tapped implements fyne.Tappable.
func (c *catcher) Tapped(*fyne.PointEvent) { c.onTap() }

// MouseIn implements desktop.Hoverable, so that nothing beneath is hovered over.
func (c *catcher) MouseIn(*desktop.MouseEvent) {}

// MouseMoved implements desktop.Hoverable.
func (c *catcher) MouseMoved(*desktop.MouseEvent) {}

// MouseOut implements desktop.Hoverable.
func (c *catcher) MouseOut() {}

// CreateRenderer implements fyne.Widget.
func (c *catcher) CreateRenderer() fyne.WidgetRenderer {
	c.ExtendBaseWidget(c)
	return widget.NewSimpleRenderer(kit.NewSurface(kit.ColorNoColour))
}
