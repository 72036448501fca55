package compare

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

// The measures of a chip, in layout units.
const (
	chipPadding = 12
	chipGap     = 8
	chipText    = 13
	countText   = 11
	noChip      = -1
)

// chip is a comparison as one can choose it.
type chip struct{ id, name, count string }

// Picker shows a chip for each comparison, of one unit each, the one that is shown marked. It is
// one stop of the keyboard; left and right choose.
type Picker struct {
	widget.BaseWidget
	bench   *Bench
	Chips   []chip
	shown   string
	hovered int // a chip, or noChip
	focused bool
}

var (
	_ fyne.Focusable     = (*Picker)(nil)
	_ fyne.Tappable      = (*Picker)(nil)
	_ desktop.Hoverable  = (*Picker)(nil)
	_ desktop.Cursorable = (*Picker)(nil)
)

func newPicker(b *Bench) *Picker {
	p := &Picker{bench: b, hovered: noChip}
	p.ExtendBaseWidget(p)
	return p
}

// update shows the comparisons as they are now.
func (p *Picker) update() {
	of := p.bench.of
	p.Chips = nil
	for _, c := range p.bench.deps().now() {
		p.Chips = append(p.Chips, chip{c.ID, pages.CompareName(of.Report, of.In, c), fmt.Sprint(len(c.Figures))})
	}
	p.shown = p.bench.Shown()
	p.Refresh()
}

// sizes returns how wide each chip is.
func (p *Picker) sizes() []float32 {
	m := p.bench.deps().Host.Measurer()
	out := make([]float32, len(p.Chips))
	for i, c := range p.Chips {
		out[i] = kit.Round(m.Measure(c.name, chipText, true) + m.Measure(c.count, countText, true) + 3*chipPadding)
	}
	return out
}

// width returns how wide all chips are in one line.
func (p *Picker) width() float32 {
	sum := float32(0)
	for _, w := range p.sizes() {
		sum += w + chipGap
	}
	return max(0, sum-chipGap)
}

// HeightFor returns the height of the chips in a width.
func (p *Picker) HeightFor(width float32) float32 {
	return flow(width, chipGap, chipGap/2, p.sizes(), func(int, float32, float32) {})
}

// frames returns where the chips stand.
func (p *Picker) frames() []kit.Frame {
	sizes := p.sizes()
	frames := make([]kit.Frame, len(sizes))
	flow(p.Size().Width+1, chipGap, chipGap/2, sizes, func(i int, x, y float32) {
		frames[i] = kit.Frame{X: x, Y: y, Width: min(sizes[i], p.Size().Width), Height: lineHigh}
	})
	return frames
}

// at returns the chip at a place, or noChip.
func (p *Picker) at(pos fyne.Position) int {
	for i, f := range p.frames() {
		if f.Holds(pos) {
			return i
		}
	}
	return noChip
}

// choose shows the comparison of a chip.
func (p *Picker) choose(i int) {
	if i >= 0 && i < len(p.Chips) && p.Chips[i].id != p.shown {
		p.bench.TurnTo(p.Chips[i].id)
	}
}

// Tapped implements fyne.Tappable.
func (p *Picker) Tapped(e *fyne.PointEvent) { p.choose(p.at(e.Position)) }

// TypedKey implements fyne.Focusable.
func (p *Picker) TypedKey(e *fyne.KeyEvent) {
	if kit.ForWindow(p, e) {
		return
	}
	now := 0
	for i, c := range p.Chips {
		if c.id == p.shown {
			now = i
		}
	}
	if step, ok := kit.PickStep(e.Name); ok {
		p.choose(now + step)
	} else if e.Name == fyne.KeyEscape {
		p.bench.deps().Escape()
	}
}

// TypedRune implements fyne.Focusable.
func (p *Picker) TypedRune(rune) {}

// FocusGained implements fyne.Focusable.
func (p *Picker) FocusGained() { p.focused = true; p.Refresh() }

// FocusLost implements fyne.Focusable.
func (p *Picker) FocusLost() { p.focused = false; p.Refresh() }

// MouseIn implements desktop.Hoverable.
func (p *Picker) MouseIn(e *desktop.MouseEvent) { p.hover(p.at(e.Position)) }

// MouseMoved implements desktop.Hoverable.
func (p *Picker) MouseMoved(e *desktop.MouseEvent) { p.hover(p.at(e.Position)) }

// MouseOut implements desktop.Hoverable.
func (p *Picker) MouseOut() { p.hover(noChip) }

func (p *Picker) hover(i int) {
	if i != p.hovered {
		p.hovered = i
		p.Refresh()
	}
}

// Cursor implements desktop.Cursorable.
func (p *Picker) Cursor() desktop.Cursor {
	if p.hovered != noChip {
		return desktop.PointerCursor
	}
	return desktop.DefaultCursor
}

// MinSize implements fyne.CanvasObject.
func (p *Picker) MinSize() fyne.Size { return fyne.NewSize(1, lineHigh) }

// CreateRenderer implements fyne.Widget.
func (p *Picker) CreateRenderer() fyne.WidgetRenderer {
	p.ExtendBaseWidget(p)
	return kit.NewRebuilt(p, p.build)
}

// build sets the chips.
func (p *Picker) build() []fyne.CanvasObject {
	m := p.bench.deps().Host.Measurer()
	var objects []fyne.CanvasObject
	for i, f := range p.frames() {
		c := p.Chips[i]
		chosen := c.id == p.shown
		box := canvas.NewRectangle(theme.Color(kit.ColorCard))
		box.CornerRadius, box.StrokeWidth, box.StrokeColor = 4, 1, theme.Color(kit.ColorLine)
		name, count := theme.Color(kit.ColorMuted), theme.Color(kit.ColorMuted)
		switch {
		case chosen:
			box.StrokeWidth, box.StrokeColor = 2, theme.Color(kit.ColorAccent)
			name = theme.Color(theme.ColorNameForeground)
		case i == p.hovered:
			box.FillColor, name = theme.Color(theme.ColorNameHover), theme.Color(theme.ColorNameForeground)
		}
		if chosen && p.focused {
			box.StrokeColor = theme.Color(kit.ColorStrong)
		}
		kit.Put(box, f.X, f.Y, f.Width, f.Height)
		objects = append(objects, box, textAt(c.name, chipText, chosen, name, f.X+chipPadding, f),
			textAt(c.count, countText, chosen, count, f.X+2*chipPadding+m.Measure(c.name, chipText, true), f))
	}
	return objects
}
