package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/report"
)

// The measures of a block of the report's text, in layout units.
const (
	barWidth  = 3  // of the mark beside a sentence
	barIndent = 12 // from that mark to the text
	outline   = 1.5
)

// The looks of the blocks, and the room above each.
var (
	blockLooks = map[blockKind]kit.TextLook{
		titleBlock:     {Size: theme.SizeNameText, Colour: kit.ColorMuted, Bold: true},
		chapterName:    {Size: theme.SizeNameCaptionText, Colour: kit.ColorMuted, Bold: true},
		chapterHeading: {Size: theme.SizeNameSubHeadingText, Colour: theme.ColorNameForeground, Bold: true, Leading: 1.5},
		sectionHeading: kit.LookSection,
		bodyBlock:      kit.LookBody,
		noteBlock:      kit.LookMuted,
	}
	blockAbove = map[blockKind]float32{
		chapterName: 22, chapterHeading: 2, sectionHeading: 12, bodyBlock: 2, noteBlock: 16,
	}
)

// sourceBlock shows a block of the report's text: its numbers to be pointed at, those with
// a flaw outlined, a bar beside the sentence that is asked for.
type sourceBlock struct {
	widget.BaseWidget
	block  textBlock
	text   *kit.FigureText
	marked report.Location // of the sentence with the bar; its Sentence is 0 for none
}

func newSourceBlock(r *kit.Measurer, b textBlock, p kit.Pointing) *sourceBlock {
	s := &sourceBlock{block: b, text: kit.NewFigureText[pages.Span](r, blockLooks[b.kind], nil, p)}
	s.text.Text.Pieces = b.pieces
	s.ExtendBaseWidget(s)
	return s
}

// HeightFor implements fitted.
func (s *sourceBlock) HeightFor(width float32) float32 { return s.text.HeightFor(width - barIndent) }

// show selects a figure and marks a sentence.
func (s *sourceBlock) show(figure string, at report.Location) {
	s.text.Text.SetSelected(figure)
	if s.marked != at {
		touched := s.block.holds(s.marked) || s.block.holds(at)
		s.marked = at
		if touched {
			s.Refresh()
		}
	}
}

// lines returns where the lines of a sentence stand.
func (s *sourceBlock) lines(at report.Location) (top, bottom float32, ok bool) {
	line := s.text.Text.LineHeight()
	for _, sentence := range s.block.sentences {
		if sentence.at != at {
			continue
		}
		for _, f := range s.text.Text.Fragments {
			if f.Piece < sentence.first || f.Piece >= sentence.end {
				continue
			}
			if !ok {
				top, ok = float32(f.Line)*line, true
			}
			bottom = float32(f.Line+1) * line
		}
	}
	return top, bottom, ok
}

// MinSize implements fyne.CanvasObject.
func (s *sourceBlock) MinSize() fyne.Size {
	return s.text.MinSize().AddWidthHeight(barIndent, 0)
}

// CreateRenderer implements fyne.Widget.
func (s *sourceBlock) CreateRenderer() fyne.WidgetRenderer {
	s.ExtendBaseWidget(s)
	r := &sourceBlockRenderer{block: s}
	r.build()
	return r
}

type sourceBlockRenderer struct {
	block   *sourceBlock
	objects []fyne.CanvasObject
}

// build makes the bar and the outlines anew, under and over the text.
func (r *sourceBlockRenderer) build() {
	s := r.block
	r.objects = r.objects[:0]
	if top, bottom, ok := s.lines(s.marked); ok {
		bar := canvas.NewRectangle(theme.Color(kit.ColorAccent))
		bar.CornerRadius = barWidth / 2
		kit.Put(bar, 0, top+3, barWidth, bottom-top-6)
		r.objects = append(r.objects, bar)
	}
	r.objects = append(r.objects, s.text)
	for _, f := range s.text.Text.Fragments {
		switch s.block.flaws[f.Piece] {
		case differs:
			r.outline(f, kit.ColorAccent)
			r.underline(f)
		case unknown:
			r.outline(f, kit.ColorMuted)
		case noFlaw:
		}
	}
}

// frame returns where a fragment's chip stands in the block, or would.
func (r *sourceBlockRenderer) frame(f kit.Fragment) kit.Frame {
	p := r.block.text.Text
	line, height := p.LineHeight(), kit.Round(theme.Size(p.Look.Size)*1.5)
	padding := float32(kit.ChipPadding)
	if !p.Pieces[f.Piece].OnChip() {
		padding = 1
	}
	return kit.Frame{
		X: barIndent + kit.Round(f.X-padding), Y: float32(f.Line)*line + kit.Round((line-height)/2),
		Width: kit.Round(f.Width + 2*padding), Height: height,
	}
}

func (r *sourceBlockRenderer) outline(f kit.Fragment, colour fyne.ThemeColorName) {
	at := r.frame(f)
	box := canvas.NewRectangle(theme.Color(kit.ColorNoColour))
	box.StrokeColor, box.StrokeWidth, box.CornerRadius = theme.Color(colour), outline, 3
	kit.Put(box, at.X, at.Y, at.Width, at.Height)
	r.objects = append(r.objects, box)
}

// underline tells what differs from what is unknown without its colour.
func (r *sourceBlockRenderer) underline(f kit.Fragment) {
	at := r.frame(f)
	line := canvas.NewRectangle(theme.Color(kit.ColorAccent))
	kit.Put(line, at.X, at.Y+at.Height+1, at.Width, outline)
	r.objects = append(r.objects, line)
}

func (r *sourceBlockRenderer) Refresh() {
	r.block.text.Text.Refresh()
	r.build()
	canvas.Refresh(r.block)
}

func (r *sourceBlockRenderer) Layout(size fyne.Size) {
	kit.Put(r.block.text, barIndent, 0, size.Width-barIndent, size.Height)
	r.build()
}

func (r *sourceBlockRenderer) MinSize() fyne.Size           { return r.block.MinSize() }
func (r *sourceBlockRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *sourceBlockRenderer) Destroy()                     {}
