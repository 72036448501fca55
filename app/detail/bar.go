// Package detail is the bar that describes the selected figure. It may use the kit and what the
// pages say of a figure.
package detail

import (
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
)

// The measures of the detail bar, in layout units.
const (
	lineHeight = 21 // of one of its two lines
	top        = 4
	textSize   = 12
	nameSize   = 13
	gap        = 14  // between two things said
	inner      = 4   // between a label and what it names
	wordsShare = 0.6 // the share of the line that the buttons may take with their words
)

// Bar describes the selected figure in place of the status line: name, value and location in
// its first line, and in its second as many facts as fit, beside the buttons. In a low window it is
// one line, without facts. What does not fit is in the details, which open at a tap on the bar.
type Bar struct {
	widget.BaseWidget
	onTap    func()
	measurer *kit.Measurer
	Detail   pages.Detail
	Notice   string // a message instead of the facts
	Buttons  []*kit.PictureStop
	low      bool                                   // it is one line
	explain  func(terms []pages.Term, at kit.Frame) // none hides the explanation
	more     func(n int) string                     // says how many facts are left to the details
}

var (
	_ fyne.Tappable      = (*Bar)(nil)
	_ desktop.Cursorable = (*Bar)(nil)
	_ desktop.Hoverable  = (*Bar)(nil)
)

// newBar returns an empty bar; onTap opens the details.
func newBar(r *kit.Measurer, onTap func()) *Bar {
	b := &Bar{measurer: r, onTap: onTap, explain: func([]pages.Term, kit.Frame) {}, more: strconv.Itoa}
	b.ExtendBaseWidget(b)
	return b
}

// Tapped implements fyne.Tappable.
func (b *Bar) Tapped(*fyne.PointEvent) { b.onTap() }

// Cursor implements desktop.Cursorable.
func (b *Bar) Cursor() desktop.Cursor { return desktop.PointerCursor }

// MouseIn implements desktop.Hoverable.
func (b *Bar) MouseIn(e *desktop.MouseEvent) { b.MouseMoved(e) }

// MouseMoved implements desktop.Hoverable: it explains the terms of the name that the pointer is
// on.
func (b *Bar) MouseMoved(e *desktop.MouseEvent) {
	at := b.nameFrame()
	if p := e.Position; p.X < at.X || p.X >= at.X+at.Width || p.Y >= at.Y+at.Height {
		b.explain(nil, kit.Frame{})
		return
	}
	origin := e.AbsolutePosition.Subtract(e.Position)
	at.X, at.Y = at.X+origin.X, at.Y+origin.Y
	b.explain(b.Detail.Terms, at)
}

// MouseOut implements desktop.Hoverable.
func (b *Bar) MouseOut() { b.explain(nil, kit.Frame{}) }

// nameFrame returns where the name stands in the bar.
func (b *Bar) nameFrame() kit.Frame { return b.nameAmong(b.headRuns(b.headWidth())) }

// nameAmong returns where the name stands, which is the first from the left of the first line.
func (b *Bar) nameAmong(head []run) kit.Frame {
	for _, r := range head {
		if r.x == kit.StatusMargin {
			return kit.Frame{X: r.x, Y: b.headTop(), Width: b.measurer.Measure(r.text, r.size, r.bold), Height: lineHeight}
		}
	}
	return kit.Frame{}
}

// set changes the contents of the bar.
func (b *Bar) set(d pages.Detail) {
	b.Detail, b.Notice = d, ""
	b.Refresh()
}

// setButtons changes the bar's buttons.
func (b *Bar) setButtons(buttons ...*kit.PictureStop) {
	b.Buttons = buttons
	b.Refresh()
}

// notify shows a message instead of the facts, until another figure is selected.
func (b *Bar) notify(news string) {
	b.Notice = news
	b.Refresh()
}

// MinSize implements fyne.CanvasObject.
func (b *Bar) MinSize() fyne.Size { return fyne.NewSize(120, kit.ChromeIn(0).Bar) }

// CreateRenderer implements fyne.Widget.
func (b *Bar) CreateRenderer() fyne.WidgetRenderer {
	b.ExtendBaseWidget(b)
	return kit.NewRebuilt(b, (&barParts{bar: b}).build)
}

// run is a text of the bar in its place.
type run struct {
	text   string
	x      float32
	size   float32
	bold   bool
	colour fyne.ThemeColorName
}

// headRuns sets the first line: the location at the right if it leaves room for the others,
// then the value, and as much of the name as still fits.
func (b *Bar) headRuns(width float32) []run {
	d := b.Detail
	left, right := float32(kit.StatusMargin), width-kit.StatusMargin
	value := b.measurer.Measure(d.Value, nameSize, true)
	const shortName = 120
	said, colour := d.Location, kit.ColorMuted
	if b.low && b.Notice != "" {
		colour = theme.ColorNameForeground
		said = b.measurer.Shorten(b.Notice, textSize, false, max(0, right-left-shortName-2*gap-value))
	}
	place := b.measurer.Measure(said, textSize, false)
	var runs []run
	if left+shortName+gap+value+gap+place <= right {
		runs = append(runs, run{said, right - place, textSize, false, colour})
		right -= place + gap
	}
	name := b.measurer.Shorten(d.Name, nameSize, true, right-left-gap-value)
	runs = append(runs, run{name, left, nameSize, true, theme.ColorNameForeground})
	left += b.measurer.Measure(name, nameSize, true) + gap
	value = right - left
	return append(runs, run{b.measurer.Shorten(d.Value, nameSize, true, value), left, nameSize, true, theme.ColorNameForeground})
}

// factRuns sets the second line: as many facts as fit, and then the number of those left to the
// details.
func (b *Bar) factRuns(left, right float32) []run {
	if b.Notice != "" {
		return []run{{b.measurer.Shorten(b.Notice, textSize, false, right-left), left, textSize, false, theme.ColorNameForeground}}
	}
	var runs []run
	facts := b.Detail.InShort()
	for i, f := range facts {
		label := b.measurer.Measure(f.Label, textSize, false)
		whole := label + inner + b.measurer.Measure(f.Text, textSize, false)
		rest := b.more(len(facts) - i)
		after := gap + b.measurer.Measure(rest, textSize, false)
		if last := i == len(facts)-1; left+whole > right || !last && left+whole+after > right {
			return append(runs, run{rest, left, textSize, false, kit.ColorMuted})
		}
		runs = append(runs,
			run{f.Label, left, textSize, false, kit.ColorMuted},
			run{f.Text, left + label + inner, textSize, false, theme.ColorNameForeground})
		left += whole + gap
	}
	return runs
}

type barParts struct {
	bar     *Bar
	objects []fyne.CanvasObject
}

// headTop returns where the first line begins.
func (b *Bar) headTop() float32 {
	if b.low {
		return kit.Round((b.Size().Height - lineHeight) / 2)
	}
	return top
}

// headWidth returns how far the first line reaches: to the buttons where they stand in it.
func (b *Bar) headWidth() float32 {
	if b.low {
		return b.buttonsFrom()
	}
	return b.Size().Width
}

// buttonsFrom gives the buttons the words that there is room for, and returns where they begin.
func (b *Bar) buttonsFrom() float32 {
	room := b.Size().Width * wordsShare
	if b.low {
		room = 0
	}
	kit.FitWords(b.Buttons, room)
	x := b.Size().Width - kit.StatusMargin + kit.ButtonPadding
	for _, each := range b.Buttons {
		x -= each.MinSize().Width
	}
	return x
}

// build sets the lines and the buttons anew.
func (r *barParts) build() []fyne.CanvasObject {
	b := r.bar
	r.objects = r.objects[:0]
	from := b.buttonsFrom()
	x, y := from, float32(top+lineHeight)
	if b.low {
		y = kit.Round((b.Size().Height - kit.ButtonHeight) / 2)
	}
	for _, each := range b.Buttons { // from the left, as Tab goes
		size := each.MinSize()
		kit.Put(each, x, y, size.Width, size.Height)
		x += size.Width
		r.objects = append(r.objects, each)
	}
	head := b.headRuns(b.headWidth())
	r.write(head, b.headTop())
	if len(b.Detail.Terms) > 0 { // a quiet line says that there is more to it
		name, under := b.nameAmong(head), canvas.NewRectangle(theme.Color(kit.ColorMuted))
		kit.Put(under, name.X, name.Y+lineHeight-2, name.Width, 1)
		r.objects = append(r.objects, under)
	}
	if !b.low {
		r.write(b.factRuns(kit.StatusMargin, from-gap), top+lineHeight)
	}
	return r.objects
}

// write makes texts of runs in the line at a height.
func (r *barParts) write(runs []run, y float32) {
	for _, run := range runs {
		t := canvas.NewText(run.text, theme.Color(run.colour))
		t.TextSize, t.TextStyle.Bold = run.size, run.bold
		kit.Put(t, run.x, y, r.bar.measurer.Measure(run.text, run.size, run.bold), lineHeight)
		r.objects = append(r.objects, t)
	}
}
