package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/pages"
)

// mismatchLine is a row of the list of places where a text and the data differ: what is
// meant, and below it what stands there instead.
type mismatchLine struct {
	widget.BaseWidget
	ruler *ruler
	place pages.Mismatch
}

func newMismatchRow(r *ruler) *mismatchLine {
	m := &mismatchLine{ruler: r}
	m.ExtendBaseWidget(m)
	return m
}

// set changes what the row says.
func (m *mismatchLine) set(place pages.Mismatch) {
	m.place = place
	m.Refresh()
}

// MinSize implements fyne.CanvasObject.
func (m *mismatchLine) MinSize() fyne.Size { return fyne.NewSize(narrowestParagraph, mismatchRow) }

// CreateRenderer implements fyne.Widget.
func (m *mismatchLine) CreateRenderer() fyne.WidgetRenderer {
	m.ExtendBaseWidget(m)
	r := &mismatchRenderer{line: m, name: canvas.NewText("", nil), problem: canvas.NewText("", nil)}
	r.paint()
	return r
}

type mismatchRenderer struct {
	line          *mismatchLine
	name, problem *canvas.Text
}

// paint writes both lines, shortened where they have no room.
func (r *mismatchRenderer) paint() {
	m := r.line
	width := m.Size().Width - 2*headMargin
	r.name.TextSize, r.problem.TextSize = theme.TextSize(), theme.CaptionTextSize()
	r.name.Color, r.problem.Color = theme.Color(theme.ColorNameForeground), theme.Color(colorMuted)
	r.name.Text = m.ruler.shorten(m.place.Name, r.name.TextSize, false, width)
	r.problem.Text = m.ruler.shorten(m.place.Problem, r.problem.TextSize, false, width)
	put(r.name, headMargin, 2, width, mismatchRow/2)
	put(r.problem, headMargin, mismatchRow/2-1, width, mismatchRow/2)
}

func (r *mismatchRenderer) Refresh() {
	r.paint()
	canvas.Refresh(r.line)
}

func (r *mismatchRenderer) Layout(fyne.Size)   { r.paint() }
func (r *mismatchRenderer) MinSize() fyne.Size { return r.line.MinSize() }
func (r *mismatchRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.name, r.problem}
}
func (r *mismatchRenderer) Destroy() {}
