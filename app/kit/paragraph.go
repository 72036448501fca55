package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/charts/typeset"
)

// leading is the height of a line as a multiple of the size of its text.
const leading = 1.7

// Measures of a figure's text, in layout units. The gap is set where a figure meets a word of
// running text or of a page's title: there it parts what one can point at from what one reads.
// Inside a figure there is none, since its unit belongs to it, and none in the titles and labels
// of charts, which are set tight in columns and exported as they stand. At rest it is underlined. Selected, it stands
// on a chip that extends over the space beside the text and takes none of its own, so that
// nothing moves and there is no gap before punctuation or inside brackets.
const (
	ChipPadding   = 2 // how far the chip reaches beyond the text
	chipRadius    = 3
	figureGap     = 0.15 // between a figure and a word beside it, in ems
	underlineDrop = 3    // from the baseline to the line
	toBaseline    = 0.36 // from the middle of a line, in ems
)

// Piece is a run of text in one style. If figure is set, the text is a figure's value: it is
// broken only if it is wider than a whole line, and is marked in its text unless it is bare.
type Piece struct {
	Text   string
	Bold   bool
	Figure string
	bare   bool
}

// OnChip tells whether the piece is marked as a figure: underlined, on a chip if selected.
func (p Piece) OnChip() bool { return p.Figure != "" && !p.bare }

// Fragment is a piece, or part of one, in its place: x and width are those of the text alone,
// without a chip's padding.
type Fragment struct {
	Piece    int // index of its piece
	text     string
	Line     int // from 0
	X, Width float32
}

// NarrowestParagraph is the least width that a paragraph asks for, in layout units.
const NarrowestParagraph = 60

// TextLook is the look of a whole paragraph.
type TextLook struct {
	Size     fyne.ThemeSizeName
	Colour   fyne.ThemeColorName
	Bold     bool
	bare     bool    // figures are not marked
	Leading  float32 // 0: leading
	headline bool    // lines break as in a headline
	// Its size in a narrow window, and from a wide one on, the widest and a vast one; none: that
	// of a window less wide.
	slim, wide, widest, vast fyne.ThemeSizeName
}

// The looks of running text.
var (
	LookBody    = TextLook{Size: theme.SizeNameText, Colour: theme.ColorNameForeground}
	LookLead    = TextLook{Size: sizeNameLead, Colour: theme.ColorNameForeground, slim: sizeNameSlimLead, wide: sizeNameWideLead, widest: sizeNameWidestLead, vast: sizeNameVastLead}
	LookProse   = TextLook{Size: sizeNameProse, Colour: theme.ColorNameForeground, slim: sizeNameSlimProse, wide: sizeNameWideProse, widest: sizeNameWidestProse, vast: sizeNameVastProse}
	LookHeading = TextLook{Size: sizeNameProse, Colour: theme.ColorNameForeground, Bold: true, slim: sizeNameSlimProse, wide: sizeNameWideProse, widest: sizeNameWidestProse, vast: sizeNameVastProse}
	LookSection = TextLook{Size: theme.SizeNameText, Colour: theme.ColorNameForeground, Bold: true}
	LookMuted   = TextLook{Size: theme.SizeNameText, Colour: ColorMuted, wide: sizeNameProse}
	LookError   = TextLook{Size: theme.SizeNameText, Colour: colorWrong}
	LookTitle   = TextLook{Size: theme.SizeNameHeadingText, Colour: theme.ColorNameForeground, Bold: true, bare: true, Leading: 1.4, headline: true, slim: sizeNameSlimTitle, wide: sizeNameWideTitle, widest: sizeNameWidestTitle, vast: sizeNameVastTitle}
)

// Paragraph is a widget that sets text by the Chinese rules in the width that it gets, with its
// figures underlined.
type Paragraph struct {
	widget.BaseWidget
	Look     TextLook
	measurer *Measurer
	Pieces   []Piece

	Selected string          // the figure whose chip is filled; may be empty
	Loose    map[string]bool // the figures with a broken underline; may be nil

	usual     fyne.ThemeSizeName // its size in a window of usual width
	set       *typeset.Text      // the pieces, measured at a size
	size      float32            // the size that they are measured at
	width     float32            // the width that the fragments are set for
	Fragments []Fragment
}

// span is a run of text; one that states a figure has its id.
type span struct{ Text, Figure string }

// newParagraph returns a paragraph of spans, such as those of a page.
func newParagraph[S ~struct{ Text, Figure string }](r *Measurer, look TextLook, spans []S) *Paragraph {
	p := &Paragraph{Look: look, usual: look.Size, measurer: r}
	for _, each := range spans {
		s := span(each)
		figure := s.Figure != ""
		p.Pieces = append(p.Pieces, Piece{
			Text: s.Text, Bold: look.Bold, Figure: s.Figure, bare: figure && look.bare,
		})
	}
	p.ExtendBaseWidget(p)
	return p
}

// NewLine returns a paragraph of plain text.
func NewLine(r *Measurer, look TextLook, text string) *Paragraph {
	return newParagraph(r, look, []span{{Text: text}})
}

// SetText changes the text to a plain one.
func (p *Paragraph) SetText(text string) {
	p.Pieces = []Piece{{Text: text, Bold: p.Look.Bold}}
	width := p.width
	p.width, p.set = 0, nil
	p.HeightFor(width)
	p.Refresh()
}

// Span is how wide a window is, for the size of its text.
type Span int

// The spans. A window is narrow if a column of text has no room for type of the usual size.
const (
	SpanUsual Span = iota
	SpanNarrow
	SpanWide
	SpanWidest
	SpanVast
)

// SpanOf returns the span of a window of a width, in layout units.
func SpanOf(window float32) Span {
	switch {
	case window < narrowWindow:
		return SpanNarrow
	case window >= vastWindow:
		return SpanVast
	case window >= WidestWindow:
		return SpanWidest
	case window >= WideWindow:
		return SpanWide
	}
	return SpanUsual
}

// From WideWindow on type is larger, from WidestWindow and vastWindow on larger still, and below
// narrowWindow smaller. A vast window has twice as many layout units across as a usual one has: its
// type would look like the small print of a page made for half of it.
const (
	narrowWindow = 900
	WideWindow   = 1900
	WidestWindow = 2400
	vastWindow   = 3200
)

// SetSpan tells how wide the window is that the text stands in.
func (p *Paragraph) SetSpan(s Span) {
	size := p.usual
	if s == SpanNarrow && p.Look.slim != "" {
		size = p.Look.slim
	}
	for i, name := range []fyne.ThemeSizeName{p.Look.wide, p.Look.widest, p.Look.vast} {
		if s >= SpanWide+Span(i) && name != "" {
			size = name
		}
	}
	if size != p.Look.Size {
		p.Look.Size, p.width = size, 0 // the text has to be set again
	}
}

// HeightFor sets the text in a width and returns the height that it takes.
func (p *Paragraph) HeightFor(width float32) float32 {
	if width != p.width {
		p.width = width
		p.Fragments = p.setIn(float64(width))
	}
	return p.Height()
}

// setIn sets the text in lines of a width.
func (p *Paragraph) setIn(width float64) []Fragment {
	text := p.split()
	lines := text.FillProse
	if p.Look.headline {
		lines = text.Balance
	}
	var out []Fragment
	for i, line := range lines(width, typeset.Hanging) {
		for _, t := range text.Place(line) {
			out = append(out, Fragment{Piece: t.Run, text: t.Text, Line: i, X: float32(t.X), Width: float32(t.Width)})
		}
	}
	return out
}

// split measures the pieces, once for each size of the text.
func (p *Paragraph) split() *typeset.Text {
	size := theme.Size(p.Look.Size)
	if p.set != nil && p.size == size {
		return p.set
	}
	runs := make([]typeset.Run, len(p.Pieces))
	for i, c := range p.Pieces {
		runs[i] = typeset.Run{Text: c.Text, Bold: c.Bold, Whole: c.Figure != ""}
		if c.OnChip() || c.Figure != "" && startsWithDigit(c.Text) {
			runs[i].Gap = figureGap * float64(size)
		}
	}
	p.size = size
	p.set = p.measurer.Breaks.SplitTight(runs, func(text string, bold bool) float64 {
		return float64(p.measurer.Measure(text, size, bold))
	})
	return p.set
}

// startsWithDigit reports whether a text begins with a number, which Chinese sets apart a
// little.
func startsWithDigit(text string) bool { return text != "" && text[0] >= '0' && text[0] <= '9' }

// Height returns the height of the text as currently set.
func (p *Paragraph) Height() float32 {
	if len(p.Fragments) == 0 {
		return 0
	}
	return float32(p.Fragments[len(p.Fragments)-1].Line+1) * p.LineHeight()
}

// LastWidth returns how far the last line reaches.
func (p *Paragraph) LastWidth() float32 {
	reach := float32(0)
	for _, f := range p.Fragments {
		if f.Line == p.Fragments[len(p.Fragments)-1].Line {
			reach = max(reach, f.X+f.Width)
		}
	}
	return reach
}

// LineHeight returns the height of a line, in layout units.
func (p *Paragraph) LineHeight() float32 {
	l := p.Look.Leading
	if l == 0 {
		l = leading
	}
	return Round(theme.Size(p.Look.Size) * l)
}

// Resize implements fyne.CanvasObject: it sets the text again if the width changes.
func (p *Paragraph) Resize(size fyne.Size) {
	changed := size.Width != p.width
	p.HeightFor(size.Width)
	p.BaseWidget.Resize(size)
	if changed {
		p.Refresh()
	}
}

// MinSize implements fyne.CanvasObject.
func (p *Paragraph) MinSize() fyne.Size {
	return fyne.NewSize(NarrowestParagraph, p.Height())
}

// CreateRenderer implements fyne.Widget.
func (p *Paragraph) CreateRenderer() fyne.WidgetRenderer {
	p.ExtendBaseWidget(p)
	r := &paragraphRenderer{paragraph: p}
	r.build()
	return r
}

// colours returns the colours of a piece and of the chip behind it, if it has one.
func (p *Paragraph) colours(c Piece) (text, chip fyne.ThemeColorName) {
	selected := c.Figure != "" && c.Figure == p.Selected
	switch {
	case selected && c.OnChip():
		return colorOnSelected, colorSelected
	case selected:
		return ColorAccent, ""
	case c.OnChip():
		return theme.ColorNameForeground, ""
	}
	return p.Look.Colour, ""
}

// LookFoot is the look of small print.
var LookFoot = TextLook{Size: theme.SizeNameCaptionText, Colour: ColorMuted, wide: theme.SizeNameText, vast: theme.SizeNameSubHeadingText}
