package kit

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// Veil lies over what has just changed and clears over a moment, so that the eye finds the
// change. At rest it shows nothing. It ignores the mouse.
type Veil struct {
	widget.BaseWidget
	fill  fyne.ThemeColorName
	dense float32 // how much it hides at first, 0 to 1
	box   *fyne.Container
	stop  func() // cancels the rest of the transition; nil at rest
}

// NewVeil returns a veil that covers nothing.
func NewVeil(fill fyne.ThemeColorName, dense float32) *Veil {
	v := &Veil{fill: fill, dense: dense, box: container.NewWithoutLayout()}
	v.ExtendBaseWidget(v)
	return v
}

// Lift lays the veil over some frames and lets it clear. Where nothing should move, it covers
// nothing.
func (v *Veil) Lift(m Motion, frames ...Frame) {
	v.Rest()
	if len(frames) == 0 {
		return
	}
	v.stop = m.run(func(share float32) {
		if share >= 1 {
			v.clear()
			return
		}
		v.cover(frames, 1-share)
	})
}

// Rest ends it at once.
func (v *Veil) Rest() {
	if v.stop != nil {
		v.stop()
		v.clear()
	}
}

// IsAtRest tells whether the veil lies over nothing.
func (v *Veil) IsAtRest() bool { return len(v.box.Objects) == 0 }

func (v *Veil) clear() {
	v.stop = nil
	if !v.IsAtRest() {
		v.box.Objects = nil
		v.box.Refresh()
	}
}

// cover lays the veil over frames, as opaque as the share that is left.
func (v *Veil) cover(frames []Frame, left float32) {
	v.box.Objects = nil
	for _, f := range frames {
		part := canvas.NewRectangle(sheer(theme.Color(v.fill), v.dense*left))
		part.CornerRadius = chipRadius
		Put(part, f.X, f.Y, f.Width, f.Height)
		v.box.Objects = append(v.box.Objects, part)
	}
	v.box.Refresh()
}

// sheer returns a colour at a share of its opacity.
func sheer(c color.Color, share float32) color.Color {
	n := color.NRGBAModel.Convert(c).(color.NRGBA)
	n.A = uint8(float32(n.A) * max(0, min(1, share)))
	return n
}

// MinSize implements fyne.CanvasObject.
func (v *Veil) MinSize() fyne.Size { return fyne.NewSize(1, 1) }

// CreateRenderer implements fyne.Widget.
func (v *Veil) CreateRenderer() fyne.WidgetRenderer {
	v.ExtendBaseWidget(v)
	return widget.NewSimpleRenderer(v.box)
}
