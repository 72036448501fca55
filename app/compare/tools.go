package compare

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
)

// tools is the row of buttons below the list of a comparison. They mean the
// selected figure; where the list does not have it, a hint stands in their place.
type tools struct {
	widget.BaseWidget
	list    *List
	hint    *kit.Paragraph
	Buttons []*kit.PictureButton
}

var _ kit.FigureHolder = (*tools)(nil)

func newTools(l *List) *tools {
	r, w := l.deps.Host.Measurer(), l.deps.Host.Words()
	t := &tools{list: l, hint: kit.NewLine(r, kit.LookFoot, w.T("compare.choose"))}
	button := func(icon fyne.Resource, text string, act func()) {
		t.Buttons = append(t.Buttons, kit.NewPictureButton(r, icon, text, func() {
			l.focus() // the mouse took it away
			act()
		}))
	}
	button(theme.MoveUpIcon(), w.T("compare.up"), func() { l.moveBy(-1) })
	button(theme.MoveDownIcon(), w.T("compare.down"), func() { l.moveBy(1) })
	button(theme.ColorChromaticIcon(), w.T("compare.highlight"), func() { l.with(l.deps.highlight) })
	button(theme.ContentRemoveIcon(), w.T("compare.remove"), func() { l.with(l.deps.remove) })
	t.ExtendBaseWidget(t)
	return t
}

// SetSelected implements kit.FigureHolder: the buttons are there for a figure of the list.
func (t *tools) SetSelected(string) { t.Refresh() }

// Marks implements kit.FigureHolder: there are none.
func (t *tools) Marks() []kit.Mark { return nil }

// HeightFor implements fitted.
func (t *tools) HeightFor(float32) float32 { return kit.ButtonHeight + 2 }

// MinSize implements fyne.CanvasObject.
func (t *tools) MinSize() fyne.Size { return fyne.NewSize(1, t.HeightFor(1)) }

// CreateRenderer implements fyne.Widget.
func (t *tools) CreateRenderer() fyne.WidgetRenderer {
	t.ExtendBaseWidget(t)
	return kit.NewRebuilt(t, t.place)
}

// place puts the buttons beside each other, without their words where these have no room.
func (t *tools) place() []fyne.CanvasObject {
	_, here := t.list.Here()
	kit.SetVisible(t.hint, !here)
	kit.Put(t.hint, inset, 0, t.Size().Width-inset, t.Size().Height)
	kit.FitWords(t.Buttons, t.Size().Width)
	objects := []fyne.CanvasObject{t.hint}
	x := float32(0)
	for _, b := range t.Buttons {
		kit.SetVisible(b, here)
		kit.Put(b, x, 1, b.MinSize().Width, kit.ButtonHeight)
		x += b.MinSize().Width
		b.Refresh()
		objects = append(objects, b)
	}
	return objects
}
