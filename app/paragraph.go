package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// leading is the height of a line as a multiple of the size of its text.
const leading = 1.7

// narrowestParagraph is the least width that a paragraph asks for, in layout units.
const narrowestParagraph = 60

// textLook is the look of a whole paragraph.
type textLook struct {
	size     fyne.ThemeSizeName
	colour   fyne.ThemeColorName
	bold     bool
	bare     bool    // figures stand without chips
	leading  float32 // 0: leading
	headline bool    // lines break as those of a headline
}

// The looks of running text.
var (
	lookBody    = textLook{size: theme.SizeNameText, colour: theme.ColorNameForeground}
	lookLead    = textLook{size: theme.SizeNameText, colour: colorMuted}
	lookSection = textLook{size: theme.SizeNameText, colour: theme.ColorNameForeground, bold: true}
	lookMuted   = textLook{size: theme.SizeNameText, colour: colorMuted}
	lookError   = textLook{size: theme.SizeNameText, colour: colorAccent}
	lookTitle   = textLook{size: theme.SizeNameHeadingText, colour: theme.ColorNameForeground, bold: true, bare: true, leading: 1.4, headline: true}
)

// paragraph is a widget that sets text by the Chinese rules in the width that it gets,
// its figures on chips.
type paragraph struct {
	widget.BaseWidget
	look   textLook
	ruler  *ruler
	pieces []piece

	selected string // the figure whose chip is filled; may be empty

	width     float32 // that the fragments are set for
	fragments []fragment
}

// span is a run of text; one that states a figure has its id.
type span struct{ Text, Figure string }

// newParagraph returns a paragraph of spans, such as those of a page.
func newParagraph[S ~struct{ Text, Figure string }](r *ruler, look textLook, spans []S) *paragraph {
	p := &paragraph{look: look, ruler: r}
	for _, each := range spans {
		s := span(each)
		figure := s.Figure != ""
		p.pieces = append(p.pieces, piece{
			text: s.Text, bold: look.bold || figure, figure: s.Figure, bare: figure && look.bare,
		})
	}
	p.ExtendBaseWidget(p)
	return p
}

// newLine returns a paragraph of plain text.
func newLine(r *ruler, look textLook, text string) *paragraph {
	return newParagraph(r, look, []span{{Text: text}})
}

// setText changes the text to a plain one.
func (p *paragraph) setText(text string) {
	p.pieces = []piece{{text: text, bold: p.look.bold}}
	width := p.width
	p.width = 0
	p.heightFor(width)
	p.Refresh()
}

// heightFor sets the text in a width and returns the height that it takes.
func (p *paragraph) heightFor(width float32) float32 {
	if width != p.width {
		p.width = width
		size := theme.Size(p.look.size)
		measure := func(text string, bold bool) float32 { return p.ruler.measure(text, size, bold) }
		breaks := breakLines
		if p.look.headline {
			breaks = breakHeadline
		}
		p.fragments = breaks(p.pieces, width, measure)
	}
	return p.height()
}

// height returns the height of the text as it is set now.
func (p *paragraph) height() float32 {
	if len(p.fragments) == 0 {
		return 0
	}
	return float32(p.fragments[len(p.fragments)-1].line+1) * p.lineHeight()
}

func (p *paragraph) lineHeight() float32 {
	l := p.look.leading
	if l == 0 {
		l = leading
	}
	return round(theme.Size(p.look.size) * l)
}

// Resize implements fyne.CanvasObject: it sets the text anew where the width changes.
func (p *paragraph) Resize(size fyne.Size) {
	changed := size.Width != p.width
	p.heightFor(size.Width)
	p.BaseWidget.Resize(size)
	if changed {
		p.Refresh()
	}
}

// MinSize implements fyne.CanvasObject.
func (p *paragraph) MinSize() fyne.Size {
	return fyne.NewSize(narrowestParagraph, p.height())
}

// CreateRenderer implements fyne.Widget.
func (p *paragraph) CreateRenderer() fyne.WidgetRenderer {
	p.ExtendBaseWidget(p)
	r := &paragraphRenderer{paragraph: p}
	r.build()
	return r
}

// colours returns the colours of a piece and of the chip beneath it, if there is one.
func (p *paragraph) colours(c piece) (text, chip fyne.ThemeColorName) {
	selected := c.figure != "" && c.figure == p.selected
	switch {
	case selected && c.onChip():
		return colorOnSelected, colorSelected
	case selected:
		return colorAccent, ""
	case c.onChip():
		return theme.ColorNameForeground, colorChip
	}
	return p.look.colour, ""
}

type paragraphRenderer struct {
	paragraph *paragraph
	built     float32 // the width that the objects are made for
	objects   []fyne.CanvasObject
}

// build makes an object for every fragment, its chip beneath it.
func (r *paragraphRenderer) build() {
	p := r.paragraph
	size, line := theme.Size(p.look.size), p.lineHeight()
	r.built = p.width
	r.objects = make([]fyne.CanvasObject, 0, len(p.fragments))
	for _, f := range p.fragments {
		y := float32(f.line) * line
		colour, ground := p.colours(p.pieces[f.piece])
		if ground != "" {
			chip := canvas.NewRectangle(theme.Color(ground))
			chip.CornerRadius = 3
			height := round(size * 1.5)
			chip.Move(fyne.NewPos(round(f.x-chipPadding), y+round((line-height)/2)))
			chip.Resize(fyne.NewSize(round(f.width+2*chipPadding), height))
			r.objects = append(r.objects, chip)
		}
		text := canvas.NewText(f.text, theme.Color(colour))
		text.TextSize = size
		text.TextStyle.Bold = p.pieces[f.piece].bold
		text.Move(fyne.NewPos(f.x, y))
		text.Resize(fyne.NewSize(f.width, line))
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

var lookFoot = textLook{size: theme.SizeNameCaptionText, colour: colorMuted}
