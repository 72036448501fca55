package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"yulan/app/kit"
)

// HeightFor returns the height that the filters take in a width.
func (b *filterBar) HeightFor(width float32) float32 {
	return b.flow(width, func(fyne.CanvasObject, float32, float32, float32, float32) {})
}

// flow sets the filters from left to right, in as many lines as it takes, the count and
// the actions at the right end of the last one, and returns their height.
func (b *filterBar) flow(width float32, put func(o fyne.CanvasObject, x, y, width, height float32)) float32 {
	x, y := float32(rowMargin), float32(filterTop)
	end := width - rowMargin
	next := func(w float32) {
		if x+w > end && x > rowMargin {
			x, y = rowMargin, y+filterHeight+filterGap
		}
	}
	set := func(o fyne.CanvasObject, w float32) {
		next(w)
		put(o, x, y, w, filterHeight)
		x += w + filterGap
	}
	set(b.text, filterText)
	for _, f := range b.facets {
		set(f, b.buttonWidth(f.Text)+theme.IconInlineSize())
	}
	if b.all.Visible() {
		set(b.all, b.buttonWidth(b.all.Text))
	}
	tail := b.tailWidth()
	next(tail)
	x = max(x, end-tail)
	const down = 6 // to the line of the buttons' words
	count := b.countWidth()
	put(b.count, x, y+down, count+2, filterHeight-down)
	x += count + 2*filterGap
	for _, a := range b.actions {
		w := b.actionWidth(a)
		put(a, x, y, w, filterHeight)
		x += w + filterGap
	}
	return y + filterHeight + filterTop
}

// buttonWidth is the width of a button with a text, without its icon.
func (b *filterBar) buttonWidth(text string) float32 {
	const air = 24
	return kit.Round(b.measurer.Measure(text, theme.TextSize(), true) + air)
}

func (b *filterBar) actionWidth(o fyne.CanvasObject) float32 { return kit.Round(o.MinSize().Width) }

func (b *filterBar) countWidth() float32 {
	return kit.Round(b.measurer.Measure(b.count.Pieces[0].Text, theme.TextSize(), false))
}

// tailWidth is the width of the count and the actions.
func (b *filterBar) tailWidth() float32 {
	width := b.countWidth()
	for i, a := range b.actions {
		if i == 0 {
			width += filterGap
		}
		width += filterGap + b.actionWidth(a)
	}
	return width
}
