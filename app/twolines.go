package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// twoLinesHeight is the height of a row of two lines, in layout units.
const twoLinesHeight = 42

// twoLines is a row of a list: a name, and below it in smaller type what is to be said of
// it.
type twoLines struct {
	widget.BaseWidget
	ruler      *ruler
	name, note string
}

func newTwoLines(r *ruler) *twoLines {
	l := &twoLines{ruler: r}
	l.ExtendBaseWidget(l)
	return l
}

// set changes what the row says.
func (l *twoLines) set(name, note string) {
	l.name, l.note = name, note
	l.Refresh()
}

// MinSize implements fyne.CanvasObject.
func (l *twoLines) MinSize() fyne.Size { return fyne.NewSize(narrowestParagraph, twoLinesHeight) }

// CreateRenderer implements fyne.Widget.
func (l *twoLines) CreateRenderer() fyne.WidgetRenderer {
	l.ExtendBaseWidget(l)
	r := &twoLinesRenderer{line: l, name: canvas.NewText("", nil), note: canvas.NewText("", nil)}
	r.paint()
	return r
}

type twoLinesRenderer struct {
	line       *twoLines
	name, note *canvas.Text
}

// paint writes both lines, shortened where they have no room.
func (r *twoLinesRenderer) paint() {
	l := r.line
	width := l.Size().Width - 2*headMargin
	r.name.TextSize, r.note.TextSize = theme.TextSize(), theme.CaptionTextSize()
	r.name.Color, r.note.Color = theme.Color(theme.ColorNameForeground), theme.Color(colorMuted)
	r.name.Text = l.ruler.shorten(l.name, r.name.TextSize, false, width)
	r.note.Text = l.ruler.shorten(l.note, r.note.TextSize, false, width)
	put(r.name, headMargin, 2, width, twoLinesHeight/2)
	put(r.note, headMargin, twoLinesHeight/2-1, width, twoLinesHeight/2)
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
