package chapter

import (
	"slices"

	"fyne.io/fyne/v2"

	"yulan/app/kit"
)

// holders returns the parts of the text's column that show figures, from the top down.
func (v *Page) holders() []kit.FigureHolder {
	var all []kit.FigureHolder
	for _, it := range v.Text.Items {
		if h, ok := it.Object.(kit.FigureHolder); ok {
			all = append(all, h)
		}
	}
	return all
}

// showFigure shows the selected figure in the text and in every chart that has it.
func (v *Page) showFigure(figure string) {
	v.selected = figure
	if figure != "" && v.greeting != nil && v.greeting.Visible() {
		v.greeting.onEnd() // the reader knows how to
	}
	for _, t := range v.holders() {
		t.SetSelected(figure)
	}
	v.Cards.follow()
}

// bindPointing makes a figure that is pointed at in the text tinted in the charts too, and the
// reverse.
func (v *Page) bindPointing() {
	say := v.deps.Pointing.Hover
	v.deps.Pointing.Hover = func(figure string, at kit.Place) {
		v.setHovered(figure)
		say(figure, at)
	}
}

// setHovered tints a figure in the text and in every chart that shows it; an empty id tints
// none.
func (v *Page) setHovered(figure string) {
	if figure == v.hovered {
		return
	}
	v.hovered = figure
	for _, h := range v.holders() {
		if t, ok := h.(interface{ SetHovered(figure string) }); ok {
			t.SetHovered(figure)
		}
	}
	for _, c := range v.Cards.Cards {
		c.setHovered(figure)
	}
}

// revealFigure scrolls to a figure in both columns, as little as necessary, and not at all
// where it is visible already.
func (v *Page) revealFigure(figure string) {
	if figure == "" {
		return
	}
	if v.isNarrow() {
		v.revealInOne(figure)
		return
	}
	v.Text.RevealFirst(v.chipsOf(figure))
	if v.bench == nil {
		v.revealChart(figure)
	}
}

// chipsOf returns where the text's column has the chips of a figure.
func (v *Page) chipsOf(figure string) []kit.Frame {
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
	return chips
}

// revealChart scrolls to the chart that shows a figure.
func (v *Page) revealChart(figure string) {
	if c := v.chartOf(figure); c != nil {
		v.revealMark(c, figure)
	}
}

// chartOf returns the card whose chart shows a figure: the one with the focus, else one that
// is visible, else the first; nil if there is none.
func (v *Page) chartOf(figure string) *Card {
	var found *Card
	for _, c := range v.Cards.Cards {
		if !c.View.Shows(figure) || !c.Visible() {
			continue
		}
		switch column := v.chartColumn(); {
		case c.ring.Visible(): // the reader is in it
			return c
		case found == nil || column.Sees(v.FrameOf(c)) && !column.Sees(v.FrameOf(found)):
			found = c
		}
	}
	return found
}

// revealMark scrolls so that a card is seen whole, also if the detail bar has just covered a
// part of it. If the card is higher than the column, it scrolls to the mark of the figure
// instead, or once the picture with that is drawn.
func (v *Page) revealMark(c *Card, figure string) {
	v.due = ""
	at, column := v.FrameOf(c), v.chartColumn()
	if column.Sees(at) {
		return
	}
	if at.Height <= column.Size().Height {
		v.reveal(c)
		return
	}
	if f, ok := c.View.Frame(figure); ok {
		column.RevealMark(kit.Frame{X: at.X, Y: at.Y + f.Y, Width: f.Width, Height: f.Height})
		return
	}
	v.reveal(c)
	v.due = figure
}

// onDrawn scrolls to the mark that the page was to show, now that its picture is there.
func (v *Page) onDrawn(c *Card) {
	if v.due != "" && c.View.Shows(v.due) {
		v.revealMark(c, v.due)
	}
}

// FrameOf returns where a card stands in its column.
func (v *Page) FrameOf(c *Card) kit.Frame {
	grid, at := v.gridOf(c)
	within := grid.Position()
	at.X, at.Y = at.X+within.X, at.Y+within.Y
	return at
}

// walkText selects the next or the previous figure of the text by a key, and tells
// whether it was one for that.
func (v *Page) walkText(key fyne.KeyName) bool {
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

// nextInText returns the figure a number of places from the selected one in the text, where
// each figure counts in its first place.
func (v *Page) nextInText(step int) string {
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
