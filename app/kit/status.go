package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// The measures of the status line, in layout units.
const (
	statusHeight = 27
	StatusMargin = 14
	statusText   = 12
)

// StatusLine is the line at the window's foot: what the page holds at the left and, where there
// is room for both, its source at the right.
type StatusLine struct {
	widget.BaseWidget
	measurer    *Measurer
	Left, right string
	Notice      string // a message instead of the left text, until the next page
}

// NewStatusLine returns an empty line.
func NewStatusLine(r *Measurer) *StatusLine {
	s := &StatusLine{measurer: r}
	s.ExtendBaseWidget(s)
	return s
}

// Set changes what the line says.
func (s *StatusLine) Set(left, right string) {
	s.Left, s.right, s.Notice = left, right, ""
	s.Refresh()
}

// Notify shows a message instead of what the page holds, until the next page.
func (s *StatusLine) Notify(news string) {
	s.Notice = news
	s.Refresh()
}

// MinSize implements fyne.CanvasObject.
func (s *StatusLine) MinSize() fyne.Size { return fyne.NewSize(120, statusHeight) }

// CreateRenderer implements fyne.Widget.
func (s *StatusLine) CreateRenderer() fyne.WidgetRenderer {
	s.ExtendBaseWidget(s)
	r := &statusRenderer{line: s, left: canvas.NewText("", nil), right: canvas.NewText("", nil)}
	r.left.TextSize, r.right.TextSize = statusText, statusText
	r.right.Alignment = fyne.TextAlignTrailing
	r.paint()
	return r
}

type statusRenderer struct {
	line        *StatusLine
	left, right *canvas.Text
}

func (r *statusRenderer) paint() {
	s := r.line
	left := s.Left
	if s.Notice != "" {
		left = s.Notice
	}
	r.left.Text, r.left.Color = s.measurer.Shorten(left, statusText, false, s.Size().Width-2*StatusMargin),
		theme.Color(theme.ColorNameForeground)
	r.right.Text, r.right.Color = s.right, theme.Color(ColorMuted)
	both := s.measurer.Measure(left, statusText, false) + s.measurer.Measure(s.right, statusText, false)
	r.right.Hidden = both+3*StatusMargin > s.Size().Width
}

func (r *statusRenderer) Refresh() {
	r.paint()
	canvas.Refresh(r.line)
}

func (r *statusRenderer) Layout(size fyne.Size) {
	Put(r.left, StatusMargin, 0, size.Width-2*StatusMargin, size.Height)
	Put(r.right, StatusMargin, 0, size.Width-2*StatusMargin, size.Height)
	r.paint()
}

func (r *statusRenderer) MinSize() fyne.Size           { return r.line.MinSize() }
func (r *statusRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.left, r.right} }
func (r *statusRenderer) Destroy()                     {}
