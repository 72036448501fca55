package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"
)

// The measures of a term, in layout units.
const (
	termNames = 190 // width of the names
	termGap   = 12  // from the names to the text
)

// termLine shows a term: its name at the left, and its text in a column beside it.
type termLine struct {
	widget.BaseWidget
	name interface {
		fyne.CanvasObject
		HeightFor(width float32) float32
	}
	text *Paragraph
}

func newTermLine(r *Measurer, t Term) *termLine {
	l := &termLine{name: NewLine(r, LookMuted, t.Name), text: NewLine(r, LookBody, t.Text)}
	if len(t.Keys) > 0 {
		l.name = newKeyCaps(r, t.Keys)
	}
	l.ExtendBaseWidget(l)
	return l
}

// CreateRenderer implements fyne.Widget.
func (l *termLine) CreateRenderer() fyne.WidgetRenderer {
	least := func() fyne.Size { return fyne.NewSize(NarrowestParagraph, 0) }
	return widget.NewSimpleRenderer(container.New(Arrange{l.place, least}, l.name, l.text))
}

// widths returns the widths of name and text; in a narrow line the name takes two fifths.
func (l *termLine) widths(width float32) (name, text float32) {
	name = min(termNames, width*2/5)
	return name, max(0, width-name-termGap)
}

// HeightFor implements fitted.
func (l *termLine) HeightFor(width float32) float32 {
	name, text := l.widths(width)
	return max(l.name.HeightFor(name), l.text.HeightFor(text))
}

func (l *termLine) place(size fyne.Size) {
	name, text := l.widths(size.Width)
	Put(l.name, 0, 0, name, l.name.HeightFor(name))
	Put(l.text, name+termGap, 0, text, l.text.HeightFor(text))
}
