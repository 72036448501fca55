package table

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"yulan/app/kit"
	"yulan/app/rows"
)

// HeightFor returns the height that the filters take in a width.
func (b *FilterBar) HeightFor(width float32) float32 {
	return b.flow(width, func(fyne.CanvasObject, float32, float32, float32, float32) {})
}

// flow sets the filters from left to right in as many lines as they need, with the count and
// the actions at the right end of the last line, and returns their height.
func (b *FilterBar) flow(width float32, put func(o fyne.CanvasObject, x, y, width, height float32)) float32 {
	x, y := float32(rows.Margin), float32(filterTop)
	end := width - rows.Margin
	next := func(w float32) {
		if x+w > end && x > rows.Margin {
			x, y = rows.Margin, y+filterHeight+filterGap
		}
	}
	set := func(o fyne.CanvasObject, w float32) {
		next(w)
		put(o, x, y, w, filterHeight)
		x += w + filterGap
	}
	set(b.Text, filterText)
	for _, f := range b.Facets {
		set(f, b.buttonWidth(f.Text)+theme.IconInlineSize())
	}
	if b.All.Visible() {
		set(b.All, b.buttonWidth(b.All.Text))
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
func (b *FilterBar) buttonWidth(text string) float32 {
	const air = 24
	return kit.Round(b.measurer.Measure(text, theme.TextSize(), true) + air)
}

func (b *FilterBar) actionWidth(o fyne.CanvasObject) float32 { return kit.Round(o.MinSize().Width) }

func (b *FilterBar) countWidth() float32 {
	return kit.Round(b.measurer.Measure(b.count.Pieces[0].Text, theme.TextSize(), false))
}

// tailWidth is the width of the count and the actions.
func (b *FilterBar) tailWidth() float32 {
	width := b.countWidth()
	for i, a := range b.actions {
		if i == 0 {
			width += filterGap
		}
		width += filterGap + b.actionWidth(a)
	}
	return width
}
