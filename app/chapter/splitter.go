package chapter

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
)

// splitterReach is how wide the rule between text and charts is to the pointer, in layout
// units.
const splitterReach = 7

// splitter is the rule between text and charts, to be dragged.
type splitter struct {
	widget.BaseWidget
	page *Page
}

var (
	_ fyne.Draggable      = (*splitter)(nil)
	_ fyne.DoubleTappable = (*splitter)(nil)
	_ desktop.Cursorable  = (*splitter)(nil)
)

func newSplitter(p *Page) *splitter {
	s := &splitter{page: p}
	s.ExtendBaseWidget(s)
	return s
}

// Dragged implements fyne.Draggable.
func (s *splitter) Dragged(e *fyne.DragEvent) {
	s.page.setSplit(textWithin(s.page.textWidth()+e.Dragged.DX, s.page.Size().Width))
}

// DragEnd implements fyne.Draggable.
func (s *splitter) DragEnd() { s.page.deps.Layout.SetSplit(s.page.split) }

// DoubleTapped implements fyne.DoubleTappable: the page shares its width out by itself again.
func (s *splitter) DoubleTapped(*fyne.PointEvent) {
	s.page.setSplit(0)
	s.page.deps.Layout.SetSplit(0)
}

// Cursor implements desktop.Cursorable.
func (s *splitter) Cursor() desktop.Cursor { return desktop.HResizeCursor }

// MinSize implements fyne.CanvasObject.
func (s *splitter) MinSize() fyne.Size { return fyne.NewSize(splitterReach, 1) }

// CreateRenderer implements fyne.Widget.
func (s *splitter) CreateRenderer() fyne.WidgetRenderer {
	s.ExtendBaseWidget(s)
	rule := kit.NewRule()
	place := func(size fyne.Size) { kit.Put(rule, kit.Round((size.Width-1)/2), 0, 1, size.Height) }
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: place, Min: s.MinSize}, rule))
}

// setSplit lays the page out with another width of its text; 0 is the page's own.
func (v *Page) setSplit(width float32) {
	v.split = width
	v.Refresh()
}

// textWidth returns the width of the text's column in the page's own.
func (v *Page) textWidth() float32 { return v.textWidthOf(v.Page) }

// textWidthOf returns the width that the text's column of another page has in place of this
// one.
func (v *Page) textWidthOf(page pages.Page) float32 {
	if len(page.Charts) == 0 { // nothing stands beside it
		return min(v.Size().Width, textAlone)
	}
	if v.Size().Width <= oneColumnMost {
		return v.Size().Width
	}
	if v.split == 0 {
		return textWidthIn(v.Size().Width, kit.SpanOf(v.deps.Host.Canvas().Size().Width))
	}
	return textWithin(v.split, v.Size().Width)
}

// textWithin returns the width nearest to another that leaves text and charts room in a
// window's width.
func textWithin(width, window float32) float32 {
	return kit.Round(max(textLeast, min(width, window-textLeast-narrowestCard, textMostDragged*window)))
}
