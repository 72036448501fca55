package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// FigureText is a paragraph whose figures can be pointed at and chosen.
type FigureText struct {
	widget.BaseWidget
	Text  *Paragraph
	Layer *FigureLayer
	tints *Tints // below the text
	lines *Tints // over it: the underlines of the same figures, darker
	fresh *Veil  // over a chip that has just been filled
	// Motion is how a chip fills; the zero value fills it at once.
	Motion Motion
}

// NewFigureText returns a paragraph of spans, such as those of a page, whose figures can be
// pointed at.
func NewFigureText[S ~struct{ Text, Figure string }](r *Measurer, look TextLook, spans []S, p Pointing) *FigureText {
	t := &FigureText{
		Text:  newParagraph(r, look, spans),
		tints: NewTints(ColorChip, chipRadius), lines: NewTints(theme.ColorNameForeground, 0), fresh: NewVeil(ColorBackground, freshChip),
	}
	t.Layer = NewFigureLayer(t.Text.at, p)
	t.ExtendBaseWidget(t)
	return t
}

// freshChip is how much of a chip is hidden when it begins to fill.
const freshChip = 0.85

// HeightFor implements fitted.
func (t *FigureText) HeightFor(width float32) float32 { return t.Text.HeightFor(width) }

// MinSize implements fyne.CanvasObject.
func (t *FigureText) MinSize() fyne.Size { return t.Text.MinSize() }

// CreateRenderer implements fyne.Widget.
func (t *FigureText) CreateRenderer() fyne.WidgetRenderer {
	t.ExtendBaseWidget(t)
	return widget.NewSimpleRenderer(container.NewStack(t.tints, t.Text, t.lines, t.fresh, t.Layer))
}

// SetSelected implements FigureHolder.
func (t *FigureText) SetSelected(figure string) {
	if figure == t.Text.Selected {
		return
	}
	t.Text.SetSelected(figure)
	var chips []Frame
	for _, m := range t.Marks() {
		if m.Figure == figure && !t.Text.Look.bare {
			chips = append(chips, m.Frame)
		}
	}
	t.fresh.Lift(t.Motion, chips...)
}

// SetHovered tints the figure that the pointer means, here or elsewhere; an empty id tints
// none. The selected figure stays as it is.
func (t *FigureText) SetHovered(figure string) {
	var tints, lines []Frame
	if figure != t.Text.Selected && t.Text.Shows(figure) {
		for _, m := range t.Marks() {
			if m.Figure != figure {
				continue
			}
			f := m.Frame
			tints = append(tints, f)
			if !t.Text.Look.bare {
				y := f.Y + Round(f.Height/2) + Round(toBaseline*theme.Size(t.Text.Look.Size)) + underlineDrop
				lines = append(lines, Frame{X: f.X + ChipPadding, Y: y, Width: f.Width - 2*ChipPadding, Height: 1})
			}
		}
	}
	t.tints.Set(tints...)
	t.lines.Set(lines...)
}

// Tinted returns the places of the tinted figures.
func (t *FigureText) Tinted() []Frame { return t.tints.Frames() }

// Marks implements FigureHolder.
func (t *FigureText) Marks() []Mark { return t.Text.Marks() }

// SetSelected fills the chips of a figure; an empty id empties all of them.
func (p *Paragraph) SetSelected(figure string) {
	if figure == p.Selected {
		return
	}
	touched := p.Shows(p.Selected) || p.Shows(figure)
	p.Selected = figure
	if touched {
		p.Refresh()
	}
}

// Shows tells whether the paragraph has a figure.
func (p *Paragraph) Shows(figure string) bool {
	for _, piece := range p.Pieces {
		if figure != "" && piece.Figure == figure {
			return true
		}
	}
	return false
}

// Marks lists the figures of the paragraph in reading order, with their places. A figure that
// is broken over lines occurs once for every line.
func (p *Paragraph) Marks() []Mark {
	var marks []Mark
	size, line := theme.Size(p.Look.Size), p.LineHeight()
	for _, f := range p.Fragments {
		if figure := p.Pieces[f.Piece].Figure; figure != "" {
			height := Round(size * 1.5)
			marks = append(marks, Mark{Figure: figure, Frame: Frame{
				X: Round(f.X - ChipPadding), Y: float32(f.Line)*line + Round((line-height)/2),
				Width: Round(f.Width + 2*ChipPadding), Height: height,
			}})
		}
	}
	return marks
}

// at returns the figure that is shown at a place.
func (p *Paragraph) at(pos fyne.Position) (Mark, bool) {
	for _, m := range p.Marks() {
		if m.Frame.Holds(pos) {
			return m, true
		}
	}
	return Mark{}, false
}
