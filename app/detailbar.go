package app

import (
	"fmt"

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
	detailHeight = 50
	detailLine   = 21 // of one of its two lines
	detailTop    = 4
	detailText   = 12
	detailName   = 13
	detailGap    = 14  // between two things said
	detailInner  = 4   // between a label and what it names
	detailRest   = 20  // for how many facts have no room
	detailWords  = 0.6 // the share of the line that the buttons may take with their words
)

// detailBar says all of the selected figure, in the place of the status line: name, value
// and location in its first line, as many facts as have room in its second, beside the
// buttons. What has no room is in the details, which a tap on the bar opens.
type detailBar struct {
	widget.BaseWidget
	onTap    func()
	measurer *kit.Measurer
	detail   pages.Detail
	said     string // news, in the place of the facts
	buttons  []*kit.PictureButton
}

var (
	_ fyne.Tappable      = (*detailBar)(nil)
	_ desktop.Cursorable = (*detailBar)(nil)
)

func newDetailBar(r *kit.Measurer, onTap func()) *detailBar {
	b := &detailBar{measurer: r, onTap: onTap}
	b.ExtendBaseWidget(b)
	return b
}

// Tapped implements fyne.Tappable.
func (b *detailBar) Tapped(*fyne.PointEvent) { b.onTap() }

// Cursor implements desktop.Cursorable.
func (b *detailBar) Cursor() desktop.Cursor { return desktop.PointerCursor }

// set changes what the bar says.
func (b *detailBar) set(d pages.Detail) {
	b.detail, b.said = d, ""
	b.Refresh()
}

// setButtons changes the bar's buttons.
func (b *detailBar) setButtons(buttons ...*kit.PictureButton) {
	b.buttons = buttons
	b.Refresh()
}

// say shows news in the place of the facts, until another figure is selected.
func (b *detailBar) say(news string) {
	b.said = news
	b.Refresh()
}

// MinSize implements fyne.CanvasObject.
func (b *detailBar) MinSize() fyne.Size { return fyne.NewSize(120, detailHeight) }

// CreateRenderer implements fyne.Widget.
func (b *detailBar) CreateRenderer() fyne.WidgetRenderer {
	b.ExtendBaseWidget(b)
	r := &detailRenderer{bar: b}
	r.build()
	return r
}

// run is a text of the bar in its place.
type run struct {
	text   string
	x      float32
	size   float32
	bold   bool
	colour fyne.ThemeColorName
}

// headRuns sets the first line: the location at the right as long as it leaves room for
// the others, the value next, and of the name what then has room.
func (b *detailBar) headRuns(width float32) []run {
	d := b.detail
	left, right := float32(kit.StatusMargin), width-kit.StatusMargin
	value := b.measurer.Measure(d.Value, detailName, true)
	place := b.measurer.Measure(d.Location, detailText, false)
	const shortName = 120
	var runs []run
	if left+shortName+detailGap+value+detailGap+place <= right {
		runs = append(runs, run{d.Location, right - place, detailText, false, kit.ColorMuted})
		right -= place + detailGap
	}
	name := b.measurer.Shorten(d.Name, detailName, true, right-left-detailGap-value)
	runs = append(runs, run{name, left, detailName, true, kit.ColorAccent})
	left += b.measurer.Measure(name, detailName, true) + detailGap
	value = right - left
	return append(runs, run{b.measurer.Shorten(d.Value, detailName, true, value), left, detailName, true, theme.ColorNameForeground})
}

// factRuns sets the second line: facts until one has no room, and then how many are left
// to the details.
func (b *detailBar) factRuns(left, right float32) []run {
	if b.said != "" {
		return []run{{b.measurer.Shorten(b.said, detailText, false, right-left), left, detailText, false, theme.ColorNameForeground}}
	}
	var runs []run
	facts := b.detail.InShort()
	for i, f := range facts {
		label := b.measurer.Measure(f.Label, detailText, false)
		whole := label + detailInner + b.measurer.Measure(f.Text, detailText, false)
		rest := fmt.Sprintf("+%d", len(facts)-i)
		if last := i == len(facts)-1; left+whole > right || !last && left+whole+detailGap+detailRest > right {
			return append(runs, run{rest, left, detailText, false, kit.ColorMuted})
		}
		runs = append(runs,
			run{f.Label, left, detailText, false, kit.ColorMuted},
			run{f.Text, left + label + detailInner, detailText, false, theme.ColorNameForeground})
		left += whole + detailGap
	}
	return runs
}

type detailRenderer struct {
	bar     *detailBar
	objects []fyne.CanvasObject
}

// build sets the two lines and the buttons anew.
func (r *detailRenderer) build() {
	b := r.bar
	r.objects = r.objects[:0]
	x := b.Size().Width - kit.StatusMargin + kit.ButtonPadding
	kit.FitWords(b.buttons, b.Size().Width*detailWords)
	for i := len(b.buttons) - 1; i >= 0; i-- {
		size := b.buttons[i].MinSize()
		x -= size.Width
		kit.Put(b.buttons[i], x, detailTop+detailLine, size.Width, size.Height)
		r.objects = append(r.objects, b.buttons[i])
	}
	r.write(b.headRuns(b.Size().Width), detailTop)
	r.write(b.factRuns(kit.StatusMargin, x-detailGap), detailTop+detailLine)
}

// write makes texts of runs in the line at a height.
func (r *detailRenderer) write(runs []run, y float32) {
	for _, run := range runs {
		t := canvas.NewText(run.text, theme.Color(run.colour))
		t.TextSize, t.TextStyle.Bold = run.size, run.bold
		kit.Put(t, run.x, y, r.bar.measurer.Measure(run.text, run.size, run.bold), detailLine)
		r.objects = append(r.objects, t)
	}
}

func (r *detailRenderer) Refresh() {
	r.build()
	canvas.Refresh(r.bar)
}

func (r *detailRenderer) Layout(fyne.Size)             { r.build() }
func (r *detailRenderer) MinSize() fyne.Size           { return r.bar.MinSize() }
func (r *detailRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *detailRenderer) Destroy()                     {}
