package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

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
	blockLooks = map[blockKind]textLook{
		titleBlock:     {size: theme.SizeNameText, colour: colorMuted, bold: true},
		chapterName:    {size: theme.SizeNameCaptionText, colour: colorMuted, bold: true},
		chapterHeading: {size: theme.SizeNameSubHeadingText, colour: theme.ColorNameForeground, bold: true, leading: 1.5},
		sectionHeading: lookSection,
		bodyBlock:      lookBody,
		noteBlock:      lookMuted,
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
	text   *figureText
	marked report.Location // of the sentence with the bar; its Sentence is 0 for none
}

func newSourceBlock(r *ruler, b textBlock, p pointing) *sourceBlock {
	s := &sourceBlock{block: b, text: newFigureText[pages.Span](r, blockLooks[b.kind], nil, p)}
	s.text.text.pieces = b.pieces
	s.ExtendBaseWidget(s)
	return s
}

// heightFor implements fitted.
func (s *sourceBlock) heightFor(width float32) float32 { return s.text.heightFor(width - barIndent) }

// show selects a figure and marks a sentence.
func (s *sourceBlock) show(figure string, at report.Location) {
	s.text.text.setSelected(figure)
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
	line := s.text.text.lineHeight()
	for _, sentence := range s.block.sentences {
		if sentence.at != at {
			continue
		}
		for _, f := range s.text.text.fragments {
			if f.piece < sentence.first || f.piece >= sentence.end {
				continue
			}
			if !ok {
				top, ok = float32(f.line)*line, true
			}
			bottom = float32(f.line+1) * line
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
		bar := canvas.NewRectangle(theme.Color(colorAccent))
		bar.CornerRadius = barWidth / 2
		put(bar, 0, top+3, barWidth, bottom-top-6)
		r.objects = append(r.objects, bar)
	}
	r.objects = append(r.objects, s.text)
	for _, f := range s.text.text.fragments {
		switch s.block.flaws[f.piece] {
		case differs:
			r.outline(f, colorAccent)
			r.underline(f)
		case unknown:
			r.outline(f, colorMuted)
		case noFlaw:
		}
	}
}

// frame returns where a fragment's chip stands in the block, or would.
func (r *sourceBlockRenderer) frame(f fragment) frame {
	p := r.block.text.text
	line, height := p.lineHeight(), round(theme.Size(p.look.size)*1.5)
	padding := float32(chipPadding)
	if !p.pieces[f.piece].onChip() {
		padding = 1
	}
	return frame{
		x: barIndent + round(f.x-padding), y: float32(f.line)*line + round((line-height)/2),
		width: round(f.width + 2*padding), height: height,
	}
}

func (r *sourceBlockRenderer) outline(f fragment, colour fyne.ThemeColorName) {
	at := r.frame(f)
	box := canvas.NewRectangle(theme.Color(colorNoColour))
	box.StrokeColor, box.StrokeWidth, box.CornerRadius = theme.Color(colour), outline, 3
	put(box, at.x, at.y, at.width, at.height)
	r.objects = append(r.objects, box)
}

// underline tells what differs from what is unknown without its colour.
func (r *sourceBlockRenderer) underline(f fragment) {
	at := r.frame(f)
	line := canvas.NewRectangle(theme.Color(colorAccent))
	put(line, at.x, at.y+at.height+1, at.width, outline)
	r.objects = append(r.objects, line)
}

func (r *sourceBlockRenderer) Refresh() {
	r.block.text.text.Refresh()
	r.build()
	canvas.Refresh(r.block)
}

func (r *sourceBlockRenderer) Layout(size fyne.Size) {
	put(r.block.text, barIndent, 0, size.Width-barIndent, size.Height)
	r.build()
}

func (r *sourceBlockRenderer) MinSize() fyne.Size           { return r.block.MinSize() }
func (r *sourceBlockRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *sourceBlockRenderer) Destroy()                     {}
