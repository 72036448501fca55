package kit

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// The measures of segments, in layout units.
const (
	segmentPadding = 6 // at least, beside a label
	noSegment      = -1
)

// Segments shows two or three options side by side with the chosen one marked: all of them are
// visible, and one click chooses. It is a single stop of the keyboard; left and right choose.
type Segments struct {
	widget.BaseWidget
	choices  []Option
	Chosen   string // the key of the chosen option
	measurer *Measurer
	choose   func(key string)

	enter, escape func()
	hovered       int // one of the options, or noSegment
	focused       bool
}

var (
	_ fyne.Focusable     = (*Segments)(nil)
	_ fyne.Tappable      = (*Segments)(nil)
	_ desktop.Hoverable  = (*Segments)(nil)
	_ desktop.Cursorable = (*Segments)(nil)
)

// NewSegments returns a choice among options; choose is called for every new choice. Enter and
// Escape belong to the dialog.
func NewSegments(r *Measurer, options []Option, chosen string, choose func(key string), enter, escape func()) *Segments {
	s := &Segments{choices: options, Chosen: chosen, measurer: r, choose: choose, enter: enter, escape: escape, hovered: noSegment}
	s.ExtendBaseWidget(s)
	return s
}

// Pick chooses an option as a click on it does.
func (s *Segments) Pick(key string) {
	if key == s.Chosen {
		return
	}
	s.Chosen = key
	s.Refresh()
	s.choose(key)
}

// Set marks an option as chosen, without calling choose.
func (s *Segments) Set(key string) {
	if key != s.Chosen {
		s.Chosen = key
		s.Refresh()
	}
}

// Options returns the options.
func (s *Segments) Options() []Option { return s.choices }

// at returns which option lies at a place.
func (s *Segments) at(x float32) int {
	n := len(s.choices)
	if s.Size().Width <= 0 {
		return 0
	}
	return max(0, min(n-1, int(x/s.Size().Width*float32(n))))
}

// Tapped implements fyne.Tappable.
func (s *Segments) Tapped(e *fyne.PointEvent) { s.Pick(s.choices[s.at(e.Position.X)].Key) }

// TypedKey implements fyne.Focusable.
func (s *Segments) TypedKey(key *fyne.KeyEvent) {
	if ForWindow(s, key) || dialogKey(key, s.enter, s.escape) {
		return
	}
	now := slices.IndexFunc(s.choices, func(o Option) bool { return o.Key == s.Chosen })
	switch key.Name {
	case fyne.KeyLeft:
		s.Pick(s.choices[max(0, now-1)].Key)
	case fyne.KeyRight:
		s.Pick(s.choices[min(len(s.choices)-1, now+1)].Key)
	}
}

// TypedRune implements fyne.Focusable.
func (s *Segments) TypedRune(rune) {}

// FocusGained implements fyne.Focusable.
func (s *Segments) FocusGained() { s.focused = true; s.Refresh() }

// FocusLost implements fyne.Focusable.
func (s *Segments) FocusLost() { s.focused = false; s.Refresh() }

// MouseIn implements desktop.Hoverable.
func (s *Segments) MouseIn(e *desktop.MouseEvent) { s.hover(s.at(e.Position.X)) }

// MouseMoved implements desktop.Hoverable.
func (s *Segments) MouseMoved(e *desktop.MouseEvent) { s.hover(s.at(e.Position.X)) }

// MouseOut implements desktop.Hoverable.
func (s *Segments) MouseOut() { s.hover(noSegment) }

func (s *Segments) hover(option int) {
	if option != s.hovered {
		s.hovered = option
		s.Refresh()
	}
}

// Cursor implements desktop.Cursorable.
func (s *Segments) Cursor() desktop.Cursor { return desktop.PointerCursor }

// MinSize implements fyne.CanvasObject.
func (s *Segments) MinSize() fyne.Size {
	least := float32(0)
	for _, o := range s.choices {
		least = max(least, s.measurer.Measure(o.Label, theme.TextSize(), true)+2*segmentPadding)
	}
	return fyne.NewSize(Round(least)*float32(len(s.choices)), ButtonHeight)
}

// CreateRenderer implements fyne.Widget.
func (s *Segments) CreateRenderer() fyne.WidgetRenderer {
	s.ExtendBaseWidget(s)
	r := &segmentsRenderer{segments: s, frame: canvas.NewRectangle(nil), chosen: canvas.NewRectangle(nil), hovered: canvas.NewRectangle(nil)}
	r.frame.CornerRadius, r.chosen.CornerRadius, r.hovered.CornerRadius = theme.InputRadiusSize(), theme.InputRadiusSize()-1, theme.InputRadiusSize()-1
	for range s.choices {
		label := canvas.NewText("", nil)
		label.Alignment = fyne.TextAlignCenter
		r.labels = append(r.labels, label)
	}
	r.Refresh()
	return r
}

type segmentsRenderer struct {
	segments               *Segments
	frame, chosen, hovered *canvas.Rectangle
	labels                 []*canvas.Text
}

// Layout implements fyne.WidgetRenderer.
func (r *segmentsRenderer) Layout(size fyne.Size) {
	s, edge := r.segments, theme.InputBorderSize()
	Put(r.frame, 0, 0, size.Width, size.Height)
	from := func(i int) float32 { return Round(size.Width * float32(i) / float32(len(r.labels))) }
	cell := func(box *canvas.Rectangle, i int) {
		Put(box, from(i)+edge, edge, from(i+1)-from(i)-2*edge, size.Height-2*edge)
	}
	r.chosen.Hide()
	for i, label := range r.labels {
		height := label.MinSize().Height
		Put(label, from(i), Round((size.Height-height)/2), from(i+1)-from(i), height)
		if s.choices[i].Key == s.Chosen {
			cell(r.chosen, i)
			r.chosen.Show()
		}
	}
	if SetVisible(r.hovered, s.hovered != noSegment); s.hovered != noSegment {
		cell(r.hovered, s.hovered)
	}
}

// MinSize implements fyne.WidgetRenderer.
func (r *segmentsRenderer) MinSize() fyne.Size { return r.segments.MinSize() }

// Refresh implements fyne.WidgetRenderer.
func (r *segmentsRenderer) Refresh() {
	s := r.segments
	r.frame.FillColor, r.frame.StrokeColor, r.frame.StrokeWidth = theme.Color(theme.ColorNameInputBackground), theme.Color(theme.ColorNameInputBorder), theme.InputBorderSize()
	if s.focused {
		r.frame.StrokeColor, r.frame.StrokeWidth = theme.Color(ColorStrong), 2
	}
	r.chosen.FillColor = theme.Color(ColorAccent)
	r.hovered.FillColor = theme.Color(theme.ColorNameHover)
	for i, o := range s.choices {
		label := r.labels[i]
		chosen := o.Key == s.Chosen
		label.Text, label.TextSize = o.Label, theme.TextSize()
		label.Color, label.TextStyle.Bold = theme.Color(theme.ColorNameForeground), chosen
		if chosen {
			label.Color = theme.Color(ColorCard)
		}
	}
	r.Layout(s.Size())
	canvas.Refresh(s)
}

// Objects implements fyne.WidgetRenderer.
func (r *segmentsRenderer) Objects() []fyne.CanvasObject {
	objects := []fyne.CanvasObject{r.frame, r.chosen, r.hovered}
	for _, l := range r.labels {
		objects = append(objects, l)
	}
	return objects
}

// Destroy implements fyne.WidgetRenderer.
func (r *segmentsRenderer) Destroy() {}
