package chapter

import (
	"fyne.io/fyne/v2"

	"yulan/app/kit"
)

// put lays text and charts out. If they stand otherwise than before, the section that was being
// read is in sight again.
func (v *Page) put(size fyne.Size) {
	begun := v.Text.Offset() > 0 || v.Right.Offset() > 0
	changed := v.fold(size.Width)
	v.fit()
	left := v.textWidth()
	kit.Put(v.Text, 0, 0, left, size.Height)
	kit.Put(v.Right, left+1, 0, size.Width-left-1, size.Height)
	if changed {
		v.Text.Refit()
		v.setRead(v.read)
	}
	if changed && begun {
		text, charts := v.sides()
		text.bring(v.read, 0, kit.Motion{})
		charts.bring(v.read, v.listing(v.read), kit.Motion{})
	}
}

// fit sets the type of the page for the window's width, and arranges its charts to look best on
// its screen.
func (v *Page) fit() {
	window := v.deps.Host.Canvas().Size()
	changed := v.Cards.fit(window)
	for _, b := range v.blocks {
		b.fit(window)
	}
	span := kit.SpanOf(window.Width)
	if span == kit.SpanNarrow && v.isNarrow() {
		span = kit.SpanUsual // there is room for it
	}
	if span != v.span {
		v.span, changed = span, true
		for _, t := range v.Prose {
			t.Text.SetSpan(span)
		}
		for _, h := range v.headings {
			h.words.SetSpan(span)
		}
		if v.key != nil {
			v.key.Text.SetSpan(span)
		}
		v.Text.Refit()
	}
	if changed && v.Right.Size().Width > 0 { // or else it is laid out soon
		v.Right.Refit()
	}
}

// textWidthIn returns the width of the text's column in a page's width, in a window so wide: its
// lines have about as many characters, however large they are.
func textWidthIn(page float32, window kit.Span) float32 {
	most := float32(textMost)
	switch window {
	case kit.SpanVast:
		most = textVast
	case kit.SpanWidest:
		most = textWidest
	case kit.SpanWide, kit.SpanUsual, kit.SpanNarrow:
	}
	return kit.Round(max(textLeast, min(most, page*textShare)))
}
