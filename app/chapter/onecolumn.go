package chapter

import (
	"slices"

	"yulan/app/kit"
	"yulan/app/pages"
)

// The measures of a page in one column, in layout units.
const (
	oneColumnMost  = 820 // the width of a page up to which its text and its charts stand in one column
	oneColumnWide  = 680 // how wide that column is at most: text and charts end at one edge
	oneColumnSide  = 22  // beside it at least
	besideText     = 14  // between a text and its charts
	aboveUnwritten = 16  // above charts that no text speaks of
)

// sectionCards is the charts of a group on a page in one column.
type sectionCards struct {
	*cardGrid
	group int // of the page's
}

// isNarrow tells whether the page stands in one column: text and charts beside each other would
// both be too narrow.
func (v *Page) isNarrow() bool { return v.blocks != nil }

// fold puts text and charts into one column if a width of the page wants that, or beside each
// other again, and tells whether they stand otherwise than before.
func (v *Page) fold(width float32) (changed bool) {
	narrow := width <= oneColumnMost
	if v.bench != nil || len(v.Page.Charts) == 0 || !narrow && !v.isNarrow() {
		return false
	}
	kit.SetVisible(v.Right, !narrow)
	switch {
	case !narrow:
		v.blocks = nil
		v.Text.SetItems(textMargins, v.beside)
		v.Cards.width = 0 // its cards stood elsewhere
		return true
	case !v.isNarrow():
		v.narrowed, v.margin, changed = v.inOneColumn(), 0, true
	}
	if side := kit.Round(max(oneColumnSide, (width-oneColumnWide)/2)); side != v.margin {
		v.margin = side
		v.Text.SetItems(v.textMargins(), v.narrowed)
	}
	return changed
}

// textMargins returns the margins of the text's column.
func (v *Page) textMargins() kit.Margins {
	m := textMargins
	if v.isNarrow() {
		m.Left, m.Right = v.margin, v.margin
	}
	return m
}

// inOneColumn returns the page's text with the charts of each section below what is said of
// them. Charts of which no section speaks come last, under their own headings.
func (v *Page) inOneColumn() []kit.Item {
	sections := v.Page.Sections
	begins := append(slices.Clone(v.sections), len(v.beside))
	items := slices.Clone(v.beside[:begins[0]])
	items = append(items, v.blocksOf(func(g pages.Group) bool { return g.Section == 0 && g.Heading == "" }, besideText)...)
	for i, s := range sections {
		items = append(items, v.beside[begins[i]:begins[i+1]]...)
		if i+1 == len(sections) || sections[i+1].Number != s.Number {
			items = append(items, v.blocksOf(func(g pages.Group) bool { return g.Section == s.Number && !g.Last }, besideText)...)
		}
	}
	return append(items, v.blocksOf(func(pages.Group) bool { return true }, aboveUnwritten)...)
}

// blocksOf returns the charts of the groups that meet a condition and stand nowhere yet. Those
// that no section speaks of have their heading above them.
func (v *Page) blocksOf(wanted func(pages.Group) bool, above float32) []kit.Item {
	var items []kit.Item
	headings := v.Cards.Headings
	for i, g := range v.Cards.groups {
		var heading *Heading
		if g.Heading != "" {
			heading, headings = headings[0], headings[1:]
		}
		placed := slices.ContainsFunc(v.blocks, func(b sectionCards) bool { return b.group == i })
		if placed || !wanted(g) {
			continue
		}
		b := sectionCards{v.Cards.block(g), i}
		v.blocks = append(v.blocks, b)
		if heading != nil && (g.Last || g.More) {
			heading.Show()
			items = append(items, kit.Item{Object: heading, Above: above})
			above = headingGap
		}
		items = append(items, kit.Item{Object: b.cardGrid, Above: above})
	}
	return items
}

// block returns a grid of the cards of one group, below each other and without a heading.
func (g *cardGrid) block(of pages.Group) *cardGrid {
	b := &cardGrid{
		Cards:  g.Cards[of.From:of.To],
		groups: []pages.Group{{To: of.To - of.From, More: of.More}},
		most:   1, folded: g.folded, onFold: func() {}, zoom: 1, part: true,
	}
	b.ExtendBaseWidget(b)
	return b
}

// chartColumn returns the column that scrolls the charts.
func (v *Page) chartColumn() *kit.Column {
	if v.isNarrow() {
		return v.Text
	}
	return v.Right
}

// seeBlocks tells the charts in one column which part of it is visible.
func (v *Page) seeBlocks(top, bottom float32) {
	for _, b := range v.blocks {
		at := b.Position().Y
		b.setView(top-at, bottom-at)
	}
}

// onFold lays the page out again once the charts out of sight were asked for, or sent away.
func (v *Page) onFold() {
	for _, b := range v.blocks {
		b.folded, b.width = v.Cards.folded, 0
	}
	v.chartColumn().Refit()
	if v.isNarrow() {
		for _, b := range v.blocks {
			b.Refresh()
		}
		return
	}
	v.Cards.Refresh()
}

// gridOf returns the grid that a card stands in, and where in it.
func (v *Page) gridOf(c *Card) (*cardGrid, kit.Frame) {
	for _, b := range v.blocks {
		if i := slices.Index(b.Cards, c); i >= 0 {
			return b.cardGrid, b.frame(i)
		}
	}
	return v.Cards, v.Cards.frame(slices.Index(v.Cards.Cards, c))
}

// revealInOne scrolls to a figure where text and charts stand in one column: to its chart,
// so that its chip is seen too if there is room for both. Nothing moves while its mark is seen.
func (v *Page) revealInOne(figure string) {
	chips := v.chipsOf(figure)
	chip := slices.IndexFunc(chips, v.Text.Sees)
	card := v.chartOf(figure)
	switch {
	case card == nil:
		v.Text.RevealFirst(chips)
		return
	case chip >= 0 && !card.ring.Visible():
		card = v.nearestTo(chips[chip].Y, figure)
	}
	at := v.FrameOf(card)
	if mark, ok := card.View.Frame(figure); ok && v.Text.Sees(kit.Frame{Y: at.Y + mark.Y, Height: mark.Height}) {
		return
	}
	if chip >= 0 {
		top, bottom := min(chips[chip].Y, at.Y), max(chips[chip].Y+chips[chip].Height, at.Y+at.Height)
		if bottom-top+2*besideText <= v.Text.Size().Height {
			v.Text.Reveal(top, bottom)
			return
		}
	}
	v.revealMark(card, figure)
}

// nearestTo returns the card nearest to a height of the column whose chart shows a figure.
func (v *Page) nearestTo(y float32, figure string) *Card {
	var nearest *Card
	far := func(c *Card) float32 { return max(v.FrameOf(c).Y-y, y-v.FrameOf(c).Y) }
	for _, c := range v.Cards.Cards {
		if c.View.Shows(figure) && c.Visible() && (nearest == nil || far(c) < far(nearest)) {
			nearest = c
		}
	}
	return nearest
}
