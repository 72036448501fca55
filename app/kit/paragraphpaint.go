package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
)

type paragraphRenderer struct {
	paragraph *Paragraph
	built     float32 // the width that the objects are made for
	objects   []fyne.CanvasObject
}

// build makes an object for every fragment, with chips and underlines below all of them.
func (r *paragraphRenderer) build() {
	p := r.paragraph
	size, line := theme.Size(p.Look.Size), p.LineHeight()
	r.built = p.width
	r.objects = make([]fyne.CanvasObject, 0, len(p.Fragments))
	for _, f := range p.Fragments {
		y := float32(f.Line) * line
		_, background := p.colours(p.Pieces[f.Piece])
		if background != "" {
			chip := canvas.NewRectangle(theme.Color(background))
			chip.CornerRadius = chipRadius
			height := Round(size * 1.5)
			before, behind := p.chipPadding(f)
			Put(chip, f.X-before, y+Round((line-height)/2), f.Width+before+behind, height)
			r.objects = append(r.objects, chip)
		} else if p.Pieces[f.Piece].OnChip() {
			r.objects = append(r.objects, p.underlines(f, y+Round(line/2+toBaseline*size)+underlineDrop)...)
		}
	}
	for _, f := range p.Fragments {
		y := float32(f.Line) * line
		colour, _ := p.colours(p.Pieces[f.Piece])
		text := canvas.NewText(f.text, theme.Color(colour))
		text.TextSize = size
		text.TextStyle.Bold = p.Pieces[f.Piece].Bold
		text.Move(fyne.NewPos(f.X, y))
		text.Resize(fyne.NewSize(f.Width, line))
		r.objects = append(r.objects, text)
	}
}

// chipPadding returns how far the chip of a fragment extends beyond its text: not over an
// adjoining bracket or full stop, which is drawn in ink too.
func (p *Paragraph) chipPadding(f Fragment) (before, behind float32) {
	before, behind = ChipPadding, ChipPadding
	for _, o := range p.Fragments {
		switch {
		case o.Line != f.Line:
		case o.X < f.X:
			before = min(before, max(0, f.X-o.X-o.Width))
		case o.X > f.X:
			behind = min(behind, max(0, o.X-f.X-f.Width))
		}
	}
	return before, behind
}

// Refresh implements fyne.WidgetRenderer.
func (r *paragraphRenderer) Refresh() {
	r.build()
	canvas.Refresh(r.paragraph)
}

func (r *paragraphRenderer) Layout(fyne.Size) {
	if r.built != r.paragraph.width {
		r.build()
	}
}

func (r *paragraphRenderer) MinSize() fyne.Size           { return r.paragraph.MinSize() }
func (r *paragraphRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *paragraphRenderer) Destroy()                     {}
