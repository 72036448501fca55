package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/assets"
)

// compareTools is the row of buttons below the list of a comparison. They mean the
// selected figure; where the list does not have it, a hint stands in their place.
type compareTools struct {
	widget.BaseWidget
	list    *compareList
	hint    *kit.Paragraph
	buttons []*kit.PictureButton
}

var _ figureHolder = (*compareTools)(nil)

func newCompareTools(r *kit.Measurer, w assets.Words, l *compareList) *compareTools {
	t := &compareTools{list: l, hint: kit.NewLine(r, kit.LookFoot, w.T("compare.choose"))}
	button := func(icon fyne.Resource, text string, act func()) {
		t.buttons = append(t.buttons, kit.NewPictureButton(r, icon, text, func() {
			l.focus() // the mouse took it away
			act()
		}))
	}
	button(theme.MoveUpIcon(), w.T("compare.up"), func() { l.moveBy(-1) })
	button(theme.MoveDownIcon(), w.T("compare.down"), func() { l.moveBy(1) })
	button(theme.ColorChromaticIcon(), w.T("compare.highlight"), func() { l.with(l.actions.highlight) })
	button(theme.ContentRemoveIcon(), w.T("compare.remove"), func() { l.with(l.actions.remove) })
	t.ExtendBaseWidget(t)
	return t
}

// SetSelected implements figureHolder: the buttons are there for a figure of the list.
func (t *compareTools) SetSelected(string) { t.Refresh() }

// Marks implements figureHolder: there are none.
func (t *compareTools) Marks() []kit.Mark { return nil }

// HeightFor implements fitted.
func (t *compareTools) HeightFor(float32) float32 { return kit.ButtonHeight + 2 }

// MinSize implements fyne.CanvasObject.
func (t *compareTools) MinSize() fyne.Size { return fyne.NewSize(1, t.HeightFor(1)) }

// CreateRenderer implements fyne.Widget.
func (t *compareTools) CreateRenderer() fyne.WidgetRenderer {
	t.ExtendBaseWidget(t)
	r := &compareToolsRenderer{tools: t, objects: []fyne.CanvasObject{t.hint}}
	for _, b := range t.buttons {
		r.objects = append(r.objects, b)
	}
	r.place()
	return r
}

type compareToolsRenderer struct {
	tools   *compareTools
	objects []fyne.CanvasObject
}

// place puts the buttons beside each other, without their words where these have no room.
func (r *compareToolsRenderer) place() {
	t := r.tools
	_, here := t.list.here()
	kit.SetVisible(t.hint, !here)
	kit.Put(t.hint, compareInset, 0, t.Size().Width-compareInset, t.Size().Height)
	kit.FitWords(t.buttons, t.Size().Width)
	x := float32(0)
	for _, b := range t.buttons {
		kit.SetVisible(b, here)
		kit.Put(b, x, 1, b.MinSize().Width, kit.ButtonHeight)
		x += b.MinSize().Width
		b.Refresh()
	}
}

func (r *compareToolsRenderer) Refresh() {
	r.place()
	canvas.Refresh(r.tools)
}

func (r *compareToolsRenderer) Layout(fyne.Size)             { r.place() }
func (r *compareToolsRenderer) MinSize() fyne.Size           { return r.tools.MinSize() }
func (r *compareToolsRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *compareToolsRenderer) Destroy()                     {}
