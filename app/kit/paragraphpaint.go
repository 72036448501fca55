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

// build makes an object for every fragment, below all of them chip and underlines.
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
			chip.Move(fyne.NewPos(Round(f.X-ChipPadding), y+Round((line-height)/2)))
			chip.Resize(fyne.NewSize(Round(f.Width+2*ChipPadding), height))
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
