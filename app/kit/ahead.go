package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// MeasureAhead measures a text as a paragraph of a look and a width will ask for it: its words,
// and the lines that Fyne measures once more before it paints them.
func MeasureAhead[S ~struct{ Text, Figure string }](r *Measurer, look TextLook, span Span, spans []S, width float32) {
	p := newParagraph(r, look, spans)
	p.SetSpan(span)
	p.HeightFor(width)
	for _, f := range p.Fragments {
		fyne.MeasureText(f.text, theme.Size(p.Look.Size), fyne.TextStyle{Bold: p.Pieces[f.Piece].Bold})
	}
}
