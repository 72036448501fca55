package source

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
		ChapterName:    {Size: theme.SizeNameCaptionText, Colour: kit.ColorMuted, Bold: true},
		chapterHeading: {Size: theme.SizeNameSubHeadingText, Colour: theme.ColorNameForeground, Bold: true, Leading: 1.5},
		sectionHeading: kit.LookSection,
		bodyBlock:      kit.LookBody,
		noteBlock:      kit.LookMuted,
	}
	blockAbove = map[blockKind]float32{
		ChapterName: 22, chapterHeading: 2, sectionHeading: 12, bodyBlock: 2, noteBlock: 16,
	}
)

// BlockView shows a block of the report's text: its numbers can be pointed at, those with a
// flaw are outlined, and a bar marks the sentence that was asked for.
type BlockView struct {
	widget.BaseWidget
	Block  Block
	Text   *kit.FigureText
	Marked report.Location // of the sentence with the bar; its Sentence is 0 if there is none
}

func newBlockView(r *kit.Measurer, b Block, p kit.Pointing) *BlockView {
	s := &BlockView{Block: b, Text: kit.NewFigureText[pages.Span](r, blockLooks[b.Kind], nil, p)}
	s.Text.Text.Pieces = b.Pieces
	s.ExtendBaseWidget(s)
	return s
}

// HeightFor implements fitted.
func (s *BlockView) HeightFor(width float32) float32 { return s.Text.HeightFor(width - barIndent) }

// show selects a figure and marks a sentence.
func (s *BlockView) show(figure string, at report.Location) {
	s.Text.Text.SetSelected(figure)
	if s.Marked != at {
		touched := s.Block.holds(s.Marked) || s.Block.holds(at)
		s.Marked = at
		if touched {
			s.Refresh()
		}
	}
}

// lines returns where the lines of a sentence stand.
func (s *BlockView) lines(at report.Location) (top, bottom float32, ok bool) {
	line := s.Text.Text.LineHeight()
	for _, sentence := range s.Block.Sentences {
		if sentence.At != at {
			continue
		}
		for _, f := range s.Text.Text.Fragments {
			if f.Piece < sentence.First || f.Piece >= sentence.End {
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
func (s *BlockView) MinSize() fyne.Size {
	return s.Text.MinSize().AddWidthHeight(barIndent, 0)
}

// CreateRenderer implements fyne.Widget.
func (s *BlockView) CreateRenderer() fyne.WidgetRenderer {
	s.ExtendBaseWidget(s)
	r := &blockRenderer{block: s}
	r.build()
	return r
}

type blockRenderer struct {
	block   *BlockView
	objects []fyne.CanvasObject
}

// build makes the bar and the outlines again, below and above the text.
func (r *blockRenderer) build() {
	s := r.block
	r.objects = r.objects[:0]
	if top, bottom, ok := s.lines(s.Marked); ok {
		bar := canvas.NewRectangle(theme.Color(kit.ColorAccent))
		bar.CornerRadius = barWidth / 2
		kit.Put(bar, 0, top+3, barWidth, bottom-top-6)
		r.objects = append(r.objects, bar)
	}
	r.objects = append(r.objects, s.Text)
	for _, f := range s.Text.Text.Fragments {
		switch s.Block.Flaws[f.Piece] {
		case Differs:
			r.outline(f, kit.ColorAccent)
			r.underline(f)
		case Unknown:
			r.outline(f, kit.ColorMuted)
		case noFlaw:
		}
	}
}

// frame returns where the chip of a fragment stands in the block, whether or not it is shown.
func (r *blockRenderer) frame(f kit.Fragment) kit.Frame {
	p := r.block.Text.Text
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

func (r *blockRenderer) outline(f kit.Fragment, colour fyne.ThemeColorName) {
	at := r.frame(f)
	box := canvas.NewRectangle(theme.Color(kit.ColorNoColour))
	box.StrokeColor, box.StrokeWidth, box.CornerRadius = theme.Color(colour), outline, 3
	kit.Put(box, at.X, at.Y, at.Width, at.Height)
	r.objects = append(r.objects, box)
}

// underline distinguishes numbers that differ from those that are unknown without relying on
// colour.
func (r *blockRenderer) underline(f kit.Fragment) {
	at := r.frame(f)
	line := canvas.NewRectangle(theme.Color(kit.ColorAccent))
	kit.Put(line, at.X, at.Y+at.Height+1, at.Width, outline)
	r.objects = append(r.objects, line)
}

func (r *blockRenderer) Refresh() {
	r.block.Text.Text.Refresh()
	r.build()
	canvas.Refresh(r.block)
}

func (r *blockRenderer) Layout(size fyne.Size) {
	kit.Put(r.block.Text, barIndent, 0, size.Width-barIndent, size.Height)
	r.build()
}

func (r *blockRenderer) MinSize() fyne.Size           { return r.block.MinSize() }
func (r *blockRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *blockRenderer) Destroy()                     {}
