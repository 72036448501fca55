package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// figureText is a paragraph whose figures can be pointed at and chosen.
type figureText struct {
	widget.BaseWidget
	text  *paragraph
	layer *figureLayer
}

// newFigureText returns a paragraph of spans, such as those of a page, to be pointed at.
func newFigureText[S ~struct{ Text, Figure string }](r *ruler, look textLook, spans []S, p pointing) *figureText {
	t := &figureText{text: newParagraph(r, look, spans)}
	t.layer = newFigureLayer(t.text.at, p)
	t.ExtendBaseWidget(t)
	return t
}

// heightFor implements fitted.
func (t *figureText) heightFor(width float32) float32 { return t.text.heightFor(width) }

// MinSize implements fyne.CanvasObject.
func (t *figureText) MinSize() fyne.Size { return t.text.MinSize() }

// CreateRenderer implements fyne.Widget.
func (t *figureText) CreateRenderer() fyne.WidgetRenderer {
	t.ExtendBaseWidget(t)
	return widget.NewSimpleRenderer(container.NewStack(t.text, t.layer))
}

// setSelected implements figureHolder.
func (t *figureText) setSelected(figure string) { t.text.setSelected(figure) }

// marks implements figureHolder.
func (t *figureText) marks() []mark { return t.text.marks() }

// setSelected fills the chips of a figure, and none if it is empty.
func (p *paragraph) setSelected(figure string) {
	if figure == p.selected {
		return
	}
	touched := p.shows(p.selected) || p.shows(figure)
	p.selected = figure
	if touched {
		p.Refresh()
	}
}

// shows tells whether the paragraph has a figure.
func (p *paragraph) shows(figure string) bool {
	for _, piece := range p.pieces {
		if figure != "" && piece.figure == figure {
			return true
		}
	}
	return false
}

// marks lists the figures of the paragraph in reading order, where each stands. One that
// is broken over lines is there once for every line.
func (p *paragraph) marks() []mark {
	var marks []mark
	size, line := theme.Size(p.look.size), p.lineHeight()
	for _, f := range p.fragments {
		if figure := p.pieces[f.piece].figure; figure != "" {
			height := round(size * 1.5)
			marks = append(marks, mark{figure, frame{
				x: round(f.x - chipPadding), y: float32(f.line)*line + round((line-height)/2),
				width: round(f.width + 2*chipPadding), height: height,
			}})
		}
	}
	return marks
}

// at returns the figure that is shown at a place.
func (p *paragraph) at(pos fyne.Position) (mark, bool) {
	for _, m := range p.marks() {
		if m.frame.holds(pos) {
			return m, true
		}
	}
	return mark{}, false
}
