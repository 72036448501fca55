package chapter

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
)

// The measures of a section's heading, in layout units.
const (
	headingRule = 10 // from its words to the rule behind them
	headingBar  = 3  // the width of the bar before the heading of the section being read
	barOutside  = 10 // how far it stands before the words
)

// Heading is a section's heading, in the text or above its charts: its words with a thin rule
// after them, and a bar before them while the section is being read.
type Heading struct {
	widget.BaseWidget
	Section int
	words   *kit.Paragraph
	rule    fyne.CanvasObject
	bar     *kit.Surface
	onTap   func()
}

var (
	_ fyne.Tappable      = (*Heading)(nil)
	_ desktop.Cursorable = (*Heading)(nil)
)

// newHeading returns the heading of a section; tapping it brings the section in the other
// column.
func newHeading(r *kit.Measurer, section int, words string, onTap func()) *Heading {
	h := &Heading{
		Section: section, words: kit.NewLine(r, kit.LookHeading, words), rule: kit.NewRule(),
		bar: kit.NewSurface(kit.ColorAccent), onTap: onTap,
	}
	h.bar.Hide()
	h.ExtendBaseWidget(h)
	return h
}

// setRead sets whether the section is being read.
func (h *Heading) setRead(read bool) { kit.SetVisible(h.bar, read) }

// Tapped implements fyne.Tappable.
func (h *Heading) Tapped(*fyne.PointEvent) { h.onTap() }

// Cursor implements desktop.Cursorable.
func (h *Heading) Cursor() desktop.Cursor { return desktop.PointerCursor }

// HeightFor returns the height that the heading takes in a width.
func (h *Heading) HeightFor(width float32) float32 { return h.words.HeightFor(width) }

// MinSize implements fyne.CanvasObject.
func (h *Heading) MinSize() fyne.Size { return h.words.MinSize() }

// CreateRenderer implements fyne.Widget.
func (h *Heading) CreateRenderer() fyne.WidgetRenderer {
	h.ExtendBaseWidget(h)
	place := func(size fyne.Size) {
		height := h.words.HeightFor(size.Width)
		kit.Put(h.words, 0, 0, size.Width, height)
		line := h.words.LineHeight()
		x := kit.Round(h.words.LastWidth()) + headingRule
		kit.Put(h.rule, x, kit.Round(height-line/2), max(0, size.Width-x), 1)
		kit.Put(h.bar, -barOutside, 3, headingBar, height-6)
	}
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: place, Min: h.MinSize}, h.words, h.rule, h.bar))
}
