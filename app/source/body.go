package source

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/report"
)

// body is the whole text of the report: every block is set, but only those on the screen or
// near it are objects.
type body struct {
	widget.BaseWidget
	Blocks []*BlockView
	Shown  *fyne.Container
	from   int // the blocks that are objects now: from the first up to, and without, the second
	to     int

	width  float32 // the width that the blocks are set for
	tops   []float32
	height float32
}

func newBody() *body {
	s := &body{Shown: container.NewWithoutLayout()}
	s.ExtendBaseWidget(s)
	return s
}

// setBlocks changes the text.
func (s *body) setBlocks(blocks []*BlockView) {
	s.Blocks = blocks
	s.from, s.to, s.width = 0, 0, 0
	s.Shown.Objects = nil
}

// HeightFor implements fitted.
func (s *body) HeightFor(width float32) float32 {
	if width == s.width {
		return s.height
	}
	s.width, s.height = width, 0
	s.from, s.to = 0, 0 // their places change
	s.tops = s.tops[:0]
	for i, b := range s.Blocks {
		if i > 0 {
			s.height += blockAbove[b.Block.Kind]
		}
		s.tops = append(s.tops, s.height)
		s.height += b.HeightFor(width)
	}
	return s.height
}

// setView tells which part of the body is visible. Blocks within half a screen of it become
// objects too, so that scrolling finds them there.
func (s *body) setView(top, bottom float32) {
	if len(s.tops) != len(s.Blocks) {
		return // the width is not known yet
	}
	margin := (bottom - top) / 2
	from, _ := slices.BinarySearch(s.tops, top-margin)
	from = max(0, from-1)
	to, _ := slices.BinarySearch(s.tops, bottom+margin)
	if from == s.from && to == s.to {
		return
	}
	s.from, s.to = from, to
	before := s.Shown.Objects
	s.Shown.Objects = make([]fyne.CanvasObject, 0, to-from)
	for i, b := range s.Blocks[from:to] {
		kit.Put(b, 0, s.tops[from+i], s.width, b.HeightFor(s.width))
		if !slices.Contains(before, fyne.CanvasObject(b)) {
			b.Refresh() // the theme may have changed since it was last visible
		}
		s.Shown.Objects = append(s.Shown.Objects, b)
	}
	canvas.Refresh(s.Shown)
}

// FrameOf returns where a sentence stands, and whether it exists.
func (s *body) FrameOf(at report.Location) (kit.Frame, bool) {
	for i, b := range s.Blocks[:min(len(s.Blocks), len(s.tops))] {
		if top, bottom, ok := b.lines(at); ok {
			return kit.Frame{Y: s.tops[i] + top, Width: s.width, Height: bottom - top}, true
		}
	}
	return kit.Frame{}, false
}

// MinSize implements fyne.CanvasObject.
func (s *body) MinSize() fyne.Size { return fyne.NewSize(1, s.height) }

// CreateRenderer implements fyne.Widget.
func (s *body) CreateRenderer() fyne.WidgetRenderer {
	s.ExtendBaseWidget(s)
	return widget.NewSimpleRenderer(s.Shown)
}
