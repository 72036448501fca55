package app

import (
	"slices"

	"fyne.io/fyne/v2"

	"yulan/app/kit"
)

// holders returns the parts of the text's column that show figures, from the top.
func (v *pageView) holders() []figureHolder {
	var all []figureHolder
	for _, it := range v.text.Items {
		if h, ok := it.Object.(figureHolder); ok {
			all = append(all, h)
		}
	}
	return all
}

// showFigure shows the selected figure in the text and in every chart that has it.
func (v *pageView) showFigure(figure string) {
	v.selected = figure
	for _, t := range v.holders() {
		t.SetSelected(figure)
	}
	v.cards.follow()
}

// revealFigure scrolls to a figure in both columns, as little as it takes: not at all
// where it is seen already.
func (v *pageView) revealFigure(figure string) {
	if figure == "" {
		return
	}
	v.revealText(figure)
	v.revealChart(figure)
}

// revealText scrolls the text to the chip of a figure, the first if it has several.
func (v *pageView) revealText(figure string) {
	var chips []kit.Frame
	for _, t := range v.holders() {
		for _, m := range t.Marks() {
			if m.Figure == figure {
				at := m.Frame
				at.Y += t.Position().Y
				chips = append(chips, at)
			}
		}
	}
	v.text.RevealFirst(chips)
}

// revealChart scrolls to the chart that shows a figure: the one with the focus, else one
// that is seen already, else the first, the tiles last.
func (v *pageView) revealChart(figure string) {
	var found *card
	for _, c := range append(slices.Clone(v.cards.cards), v.cards.tiles) {
		if c == nil || !c.view.shows(figure) {
			continue
		}
		at := v.frameOf(c)
		switch {
		case c.ring.Visible(): // the reader is in it
			v.revealMark(c, figure)
			return
		case found == nil || !c.bare && v.right.Sees(at) && !v.right.Sees(v.frameOf(found)):
			found = c
		}
	}
	if found != nil && !v.right.Sees(v.frameOf(found)) {
		v.reveal(found)
	}
}

// revealMark scrolls to the card that the reader is in, whole since the detail bar may just
// have taken some of its room; of one that has no room to a figure's mark.
func (v *pageView) revealMark(c *card, figure string) {
	at := v.frameOf(c)
	if at.Height <= v.right.Size().Height {
		v.reveal(c)
		return
	}
	if f, ok := c.view.frame(figure); ok {
		v.right.Reveal(at.Y+f.Y, at.Y+f.Y+f.Height)
	}
}

// frameOf returns where a card stands in its column.
func (v *pageView) frameOf(c *card) kit.Frame {
	at, size := v.cards.Position().Add(c.Position()), c.Size()
	return kit.Frame{X: at.X, Y: at.Y, Width: size.Width, Height: size.Height}
}

// walkText selects the next or the previous figure of the text by a key, and tells
// whether it was one for that.
func (v *pageView) walkText(key fyne.KeyName) bool {
	if key == fyne.KeyEscape {
		v.deps.Escape()
		return true
	}
	step, ok := kit.WalkStep(key)
	if !ok {
		return false
	}
	if figure := v.nextInText(step); figure != "" {
		v.deps.Pointing.Choose(figure)
	}
	return true
}

// nextInText returns the figure so many places from the selected one in the text, each
// figure counted where it stands first.
func (v *pageView) nextInText(step int) string {
	var figures []string
	for _, t := range v.holders() {
		for _, m := range t.Marks() {
			if !slices.Contains(figures, m.Figure) {
				figures = append(figures, m.Figure)
			}
		}
	}
	return kit.StepFrom(figures, v.selected, step)
}
