package table

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"yulan/app/kit"
	"yulan/app/rows"
)

// filtersHeight is the height that the filters take: they are one line in any width, so that the
// rows begin where they did when a filter is chosen.
const filtersHeight = filterHeight + 2*filterTop

// filterLine is what stands in the line of the filters in a width.
type filterLine struct {
	text   float32 // the width of the text filter
	facets int     // how many have their button; the others are in the menu of one
	all    bool    // the button that lets every row pass has room
	short  bool    // the actions have their short words
	bare   bool    // without the count, which the list tells too
}

// line returns what the line has room for: everything with all its words if it can, then the
// actions with fewer words, and then fewer buttons of facets.
func (b *FilterBar) line(width float32) filterLine {
	for _, l := range b.lines() {
		room := width - 2*rows.Margin - b.tailWidth(l) - filterGap
		for _, f := range b.Facets[:l.facets] {
			room -= b.menuWidth(f.Text) + filterGap
		}
		if l.facets < len(b.Facets) {
			label, _ := b.moreLabel(l.facets)
			room -= b.menuWidth(label) + filterGap
		}
		if l.all {
			room -= b.buttonWidth(b.All.Text) + filterGap
		}
		l.text = min(filterText, room)
		if room >= filterLeast {
			return l
		}
	}
	return filterLine{text: filterLeast, short: true, bare: true}
}

// lines returns what may stand in the line, the most first.
func (b *FilterBar) lines() []filterLine {
	all := []filterLine{{facets: len(b.Facets), all: b.chosen}}
	for n := len(b.Facets); n >= 0; n-- {
		if b.chosen {
			all = append(all, filterLine{facets: n, all: true, short: true})
		}
		if !b.chosen || n < len(b.Facets) { // the menu of the others lets every row pass too
			all = append(all, filterLine{facets: n, short: true})
		}
	}
	return append(all, filterLine{short: true, bare: true})
}

// place sets the filters from the left, and the count and the actions at the right end.
func (b *FilterBar) place(width float32) {
	l := b.line(width)
	b.fit(l)
	x := float32(rows.Margin)
	set := func(o fyne.CanvasObject, wide float32) {
		if o.Visible() {
			kit.Put(o, x, filterTop, wide, filterHeight)
			x += wide + filterGap
		}
	}
	set(b.Text, l.text)
	for _, f := range b.Facets {
		set(f, b.menuWidth(f.Text))
	}
	set(b.More, b.menuWidth(b.More.Text))
	set(b.All, b.buttonWidth(b.All.Text))
	x = max(x, width-rows.Margin-b.tailWidth(l))
	if !l.bare {
		const down = 6 // to the line of the buttons' words
		count := b.countWidth()
		kit.Put(b.count, x, filterTop+down, count+2, filterHeight-down)
		x += count + 2*filterGap
	}
	for _, a := range b.actions {
		set(a.object, b.actionWidth(a.object))
	}
}

// fit shows what has room, with the words that do.
func (b *FilterBar) fit(l filterLine) {
	b.held = l.facets
	for i, f := range b.Facets {
		kit.SetVisible(f, i < l.facets)
	}
	kit.SetVisible(b.More, l.facets < len(b.Facets))
	kit.SetVisible(b.All, l.all)
	kit.SetVisible(b.count, !l.bare)
	b.labelMore()
	for _, a := range b.actions {
		a.set(l.short)
	}
	hint := b.words.T("listing.text")
	if l.text < filterText {
		hint = b.words.T("listing.text-short")
	}
	if hint != b.Text.PlaceHolder {
		b.Text.SetPlaceHolder(hint)
	}
}

// buttonWidth is the width of a button with a text, without its icon.
func (b *FilterBar) buttonWidth(text string) float32 {
	const air = 24
	return kit.Round(b.measurer.Measure(text, theme.TextSize(), true) + air)
}

// menuWidth is the width of a button with a text and a menu.
func (b *FilterBar) menuWidth(text string) float32 {
	return b.buttonWidth(text) + theme.IconInlineSize()
}

func (b *FilterBar) actionWidth(o fyne.CanvasObject) float32 { return kit.Round(o.MinSize().Width) }

func (b *FilterBar) countWidth() float32 {
	return kit.Round(b.measurer.Measure(b.count.Pieces[0].Text, theme.TextSize(), false))
}

// tailWidth is the width of the count and the actions, as they stand in a line.
func (b *FilterBar) tailWidth(l filterLine) float32 {
	width := -float32(filterGap)
	if !l.bare {
		width += b.countWidth() + 2*filterGap
	}
	for _, a := range b.actions {
		width += b.actionWidth(a.object) + filterGap
		if of := a.button; of != nil {
			width += b.buttonWidth(a.word(l.short)) - b.buttonWidth(of.Text)
		}
	}
	return width
}
