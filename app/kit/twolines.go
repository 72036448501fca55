package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// The measures of a row of two lines, in layout units.
const (
	TwoLinesHeight = 42
	twoLinesMargin = 14 // at its sides
)

// TwoLines is a row of a list: a name, and below it a description in smaller type.
type TwoLines struct {
	widget.BaseWidget
	measurer   *Measurer
	name, note string
}

// NewTwoLines returns an empty row.
func NewTwoLines(r *Measurer) *TwoLines {
	l := &TwoLines{measurer: r}
	l.ExtendBaseWidget(l)
	return l
}

// Set changes the texts of the row.
func (l *TwoLines) Set(name, note string) {
	l.name, l.note = name, note
	l.Refresh()
}

// MinSize implements fyne.CanvasObject.
func (l *TwoLines) MinSize() fyne.Size { return fyne.NewSize(NarrowestParagraph, TwoLinesHeight) }

// CreateRenderer implements fyne.Widget.
func (l *TwoLines) CreateRenderer() fyne.WidgetRenderer {
	l.ExtendBaseWidget(l)
	r := &twoLinesRenderer{line: l, name: canvas.NewText("", nil), note: canvas.NewText("", nil)}
	r.paint()
	return r
}

type twoLinesRenderer struct {
	line       *TwoLines
	name, note *canvas.Text
}

// paint writes both lines, shortened where they do not fit.
func (r *twoLinesRenderer) paint() {
	l := r.line
	width := l.Size().Width - 2*twoLinesMargin
	r.name.TextSize, r.note.TextSize = theme.TextSize(), theme.CaptionTextSize()
	r.name.Color, r.note.Color = theme.Color(theme.ColorNameForeground), theme.Color(ColorMuted)
	r.name.Text = l.measurer.Shorten(l.name, r.name.TextSize, false, width)
	r.note.Text = l.measurer.Shorten(l.note, r.note.TextSize, false, width)
	Put(r.name, twoLinesMargin, 2, width, TwoLinesHeight/2)
	Put(r.note, twoLinesMargin, TwoLinesHeight/2-1, width, TwoLinesHeight/2)
}

func (r *twoLinesRenderer) Refresh() {
	r.paint()
	canvas.Refresh(r.line)
}

func (r *twoLinesRenderer) Layout(fyne.Size)   { r.paint() }
func (r *twoLinesRenderer) MinSize() fyne.Size { return r.line.MinSize() }
func (r *twoLinesRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.name, r.note}
}
func (r *twoLinesRenderer) Destroy() {}
