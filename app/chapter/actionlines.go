package chapter

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
)

// actionGap is between two lines of buttons, in layout units.
const actionGap = 4

// actionLines offers in the rail what can be done with the selected figure, with all words.
type actionLines struct {
	widget.BaseWidget
	buttons []*kit.PictureStop
}

// newActionLines returns the actions of the figure that is selected now, in type of a size.
func newActionLines(d Deps, size float32) *actionLines {
	a := &actionLines{}
	for _, action := range d.Charts.Actions() {
		b := kit.NewPictureStop(d.Host.Measurer(), action.Icon, action.Text, action.Do, d.Escape)
		b.Hint = d.Pointing.Hint
		b.SetTextSize(d.Host.Measurer(), size)
		a.buttons = append(a.buttons, b)
	}
	a.ExtendBaseWidget(a)
	return a
}

// HeightFor returns the height that the buttons take in a width.
func (a *actionLines) HeightFor(width float32) float32 {
	return linesHeight(buttonLines(a.buttons, width), actionGap)
}

// MinSize implements fyne.CanvasObject.
func (a *actionLines) MinSize() fyne.Size { return fyne.NewSize(1, 1) }

// CreateRenderer implements fyne.Widget.
func (a *actionLines) CreateRenderer() fyne.WidgetRenderer {
	a.ExtendBaseWidget(a)
	objects := make([]fyne.CanvasObject, len(a.buttons))
	for i, b := range a.buttons {
		objects[i] = b
	}
	place := func(size fyne.Size) { putLines(buttonLines(a.buttons, size.Width), 0, 0, actionGap) }
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: place, Min: a.MinSize}, objects...))
}

// buttonLines parts buttons into lines in which all have their words.
func buttonLines[B fyne.CanvasObject](buttons []B, width float32) [][]B {
	var lines [][]B
	free := float32(0)
	for _, b := range buttons {
		wide := b.MinSize().Width
		if len(lines) == 0 || wide > free {
			lines, free = append(lines, nil), width
		}
		lines[len(lines)-1] = append(lines[len(lines)-1], b)
		free -= wide
	}
	return lines
}

// linesHeight returns how high lines of buttons are, with a gap below each.
func linesHeight[B fyne.CanvasObject](lines [][]B, gap float32) float32 {
	height := float32(0)
	for _, line := range lines {
		height += line[0].MinSize().Height + gap
	}
	return height
}

// putLines puts lines of buttons below each other; their icons begin at the left edge.
func putLines[B fyne.CanvasObject](lines [][]B, left, top, gap float32) {
	for _, line := range lines {
		x := left - kit.ButtonPadding
		for _, b := range line {
			size := b.MinSize()
			kit.Put(b, x, top, size.Width, size.Height)
			x += size.Width
		}
		top += line[0].MinSize().Height + gap
	}
}
