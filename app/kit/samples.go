package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// Samples is a line that says what the underlines of figures mean. What stands in place of
// figures in it is set like them, and is none: it cannot be pointed at, and no key comes to it.
type Samples struct {
	widget.BaseWidget
	Text *Paragraph
}

// NewSamples returns such a line of spans. The samples of loose have a broken underline.
func NewSamples[S ~struct{ Text, Figure string }](r *Measurer, look TextLook, spans []S, loose map[string]bool) *Samples {
	s := &Samples{Text: newParagraph(r, look, spans)}
	s.Text.Loose = loose
	s.ExtendBaseWidget(s)
	return s
}

// HeightFor implements fitted.
func (s *Samples) HeightFor(width float32) float32 { return s.Text.HeightFor(width) }

// MinSize implements fyne.CanvasObject.
func (s *Samples) MinSize() fyne.Size { return s.Text.MinSize() }

// CreateRenderer implements fyne.Widget.
func (s *Samples) CreateRenderer() fyne.WidgetRenderer {
	s.ExtendBaseWidget(s)
	return widget.NewSimpleRenderer(s.Text)
}
