package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// The measures of the status line, in layout units.
const (
	statusHeight = 27
	statusMargin = 14
	statusText   = 12
)

// statusLine is the line at the window's foot: what the page holds at the left, and what
// it is taken from at the right where there is room for both.
type statusLine struct {
	widget.BaseWidget
	ruler       *ruler
	left, right string
	said        string // news, in the place of left until the next page
}

func newStatusLine(r *ruler) *statusLine {
	s := &statusLine{ruler: r}
	s.ExtendBaseWidget(s)
	return s
}

// set changes what the line says.
func (s *statusLine) set(left, right string) {
	s.left, s.right, s.said = left, right, ""
	s.Refresh()
}

// say shows news in the place of what the page holds, until the next page.
func (s *statusLine) say(news string) {
	s.said = news
	s.Refresh()
}

// MinSize implements fyne.CanvasObject.
func (s *statusLine) MinSize() fyne.Size { return fyne.NewSize(120, statusHeight) }

// CreateRenderer implements fyne.Widget.
func (s *statusLine) CreateRenderer() fyne.WidgetRenderer {
	s.ExtendBaseWidget(s)
	r := &statusRenderer{line: s, left: canvas.NewText("", nil), right: canvas.NewText("", nil)}
	r.left.TextSize, r.right.TextSize = statusText, statusText
	r.right.Alignment = fyne.TextAlignTrailing
	r.paint()
	return r
}

type statusRenderer struct {
	line        *statusLine
	left, right *canvas.Text
}

func (r *statusRenderer) paint() {
	s := r.line
	left := s.left
	if s.said != "" {
		left = s.said
	}
	r.left.Text, r.left.Color = s.ruler.shorten(left, statusText, false, s.Size().Width-2*statusMargin),
		theme.Color(theme.ColorNameForeground)
	r.right.Text, r.right.Color = s.right, theme.Color(colorMuted)
	both := s.ruler.measure(left, statusText, false) + s.ruler.measure(s.right, statusText, false)
	r.right.Hidden = both+3*statusMargin > s.Size().Width
}

func (r *statusRenderer) Refresh() {
	r.paint()
	canvas.Refresh(r.line)
}

func (r *statusRenderer) Layout(size fyne.Size) {
	put(r.left, statusMargin, 0, size.Width-2*statusMargin, size.Height)
	put(r.right, statusMargin, 0, size.Width-2*statusMargin, size.Height)
	r.paint()
}

func (r *statusRenderer) MinSize() fyne.Size           { return r.line.MinSize() }
func (r *statusRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.left, r.right} }
func (r *statusRenderer) Destroy()                     {}
