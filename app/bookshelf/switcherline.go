package bookshelf

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
)

// The measures of a line of the panel, in layout units.
const (
	lineHeight = 30
	lineSide   = 10
	lineIndent = 14 // of a report below its place
)

// panelLine is a line of the panel as it is shown: the name at the left, and at the right whether the
// report is proven.
type panelLine struct {
	widget.BaseWidget
	measurer    *kit.Measurer
	name, state string
	heading     bool
	now         bool // the report is open
}

// newLine returns an empty line.
func (s *Switcher) newLine() fyne.CanvasObject {
	l := &panelLine{measurer: s.room.deps.Host.Measurer()}
	l.ExtendBaseWidget(l)
	return l
}

// fillLine shows a line in one that was used for another.
func (s *Switcher) fillLine(at int, o fyne.CanvasObject) {
	line, shown := s.Lines[at], o.(*panelLine)
	w := s.room.deps.Host.Words()
	shown.heading, shown.now, shown.state = !line.isReport(), line.isReport() && line.Entry.Print == s.now.Print, ""
	switch {
	case line.isReport():
		shown.name, shown.state = s.names[line.Entry.Print], s.room.stateOf(line.Entry)
	case line.Place == "":
		shown.name = w.T("bookshelf.no-place")
	default:
		shown.name = line.Place
	}
	shown.Refresh()
}

// MinSize implements fyne.CanvasObject.
func (l *panelLine) MinSize() fyne.Size { return fyne.NewSize(kit.NarrowestParagraph, lineHeight) }

// CreateRenderer implements fyne.Widget.
func (l *panelLine) CreateRenderer() fyne.WidgetRenderer {
	l.ExtendBaseWidget(l)
	return kit.NewRebuilt(l, l.texts)
}

// texts are what the line says.
func (l *panelLine) texts() []fyne.CanvasObject {
	left, right, size := float32(lineSide+lineIndent), float32(0), theme.TextSize()
	name, state := canvas.NewText("", theme.Color(theme.ColorNameForeground)), canvas.NewText(l.state, theme.Color(kit.ColorMuted))
	if l.heading {
		left, size, name.Color = lineSide, theme.CaptionTextSize(), theme.Color(kit.ColorMuted)
	}
	state.TextSize = theme.CaptionTextSize()
	if l.state != "" {
		right = l.measurer.Measure(l.state, state.TextSize, false) + lineSide
	}
	name.TextSize, name.TextStyle.Bold = size, l.heading || l.now
	room := l.Size().Width - left - right - lineSide
	name.Text = l.measurer.Shorten(l.name, size, name.TextStyle.Bold, room)
	kit.Put(name, left, 0, room, lineHeight)
	kit.Put(state, l.Size().Width-right, 0, right, lineHeight)
	objects := []fyne.CanvasObject{name, state}
	if l.now {
		mark := canvas.NewRectangle(theme.Color(theme.ColorNamePrimary))
		kit.Put(mark, 0, 4, 3, lineHeight-8)
		objects = append(objects, mark)
	}
	return objects
}
