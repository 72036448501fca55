package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// KeyCheck is a check box in a dialog that passes Enter on to it. It draws its own edge,
// because Fyne's has the pale colour of all field borders and is hardly visible. Overriding the
// theme for this widget alone was rejected: Fyne would read the fonts again for each dialog,
// and keep them.
type KeyCheck struct {
	widget.Check
	enter, escape func()
}

// NewKeyCheck returns a check box, not checked.
func NewKeyCheck(text string, onChanged func(bool), enter, escape func()) *KeyCheck {
	c := &KeyCheck{enter: enter, escape: escape}
	c.Text, c.OnChanged = text, onChanged
	c.ExtendBaseWidget(c)
	return c
}

// TypedKey implements fyne.Focusable. The space bar, which checks the box, arrives as a
// character.
func (c *KeyCheck) TypedKey(key *fyne.KeyEvent) {
	if !ForWindow(c, key) {
		dialogKey(key, c.enter, c.escape)
	}
}

// CreateRenderer implements fyne.Widget.
func (c *KeyCheck) CreateRenderer() fyne.WidgetRenderer {
	c.ExtendBaseWidget(c)
	r := &checkRenderer{WidgetRenderer: c.Check.CreateRenderer(), check: c, edge: NewSurface(ColorNoColour)}
	r.edge.Stroke = ColorMuted
	r.edge.Hidden = c.Checked
	return r
}

// checkRenderer is Fyne's, with an edge over the square while the box is empty.
type checkRenderer struct {
	fyne.WidgetRenderer
	check *KeyCheck
	edge  *Surface
}

// Objects implements fyne.WidgetRenderer.
func (r *checkRenderer) Objects() []fyne.CanvasObject {
	return append(r.WidgetRenderer.Objects(), r.edge)
}

// Layout implements fyne.WidgetRenderer. Of the 24 units of the icon's side the square takes
// 18, and its edge two; the icon stands where Fyne puts it.
//
// Source: Fyne 2.7.4, theme/icons/check-box-blank.svg and widget/check.go.
func (r *checkRenderer) Layout(size fyne.Size) {
	r.WidgetRenderer.Layout(size)
	icon, border := theme.IconInlineSize(), theme.InputBorderSize()
	unit := icon / 24
	r.edge.Weight, r.edge.Radius = 2*unit, 2*unit
	Put(r.edge, theme.InnerPadding()/2+border+3*unit, (size.Height-icon)/2+3*unit, 18*unit, 18*unit)
}

// Refresh implements fyne.WidgetRenderer.
func (r *checkRenderer) Refresh() {
	r.WidgetRenderer.Refresh()
	SetVisible(r.edge, !r.check.Checked)
	r.edge.Refresh()
}
