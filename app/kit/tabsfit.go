package kit

import (
	"slices"

	"fyne.io/fyne/v2"
)

// The measures of the button for further tabs, in layout units.
const (
	moreArrow   = 20
	morePadding = 8 // on each side of its words
)

// What may stand in a place of the strip instead of a tab.
const (
	noTab    = -1
	tabsMore = -2 // the button for the tabs that are not visible
)

// moreWidth returns the width that the button needs for any of the tabs that are not visible, as it
// has the selected one's name, and for how many there are.
func (t *TabStrip) moreWidth(visible []int) float32 {
	words := t.measurer.Measure(t.more(max(1, len(t.Names)-1)), TabTextSize, false)
	for i := range t.Names {
		if !slices.Contains(visible, i) {
			words = max(words, t.textWidth(i))
		}
	}
	return Round(words) + 2*morePadding + moreArrow
}

// moreText returns the words of that button: the name of the selected tab if that is one of its own,
// else how many they are.
func (t *TabStrip) moreText(visible []int) (words string, selected bool) {
	if t.selected < 0 || t.selected >= len(t.Names) || slices.Contains(visible, t.selected) {
		return t.more(len(t.Names) - len(visible)), false
	}
	return t.Names[t.selected], true
}

// widths returns the width of each tab in the current width. Names are measured in bold, so
// that nothing moves when the selection changes.
func (t *TabStrip) widths() []float32 {
	text := float32(0)
	out := make([]float32, len(t.Names))
	for i := range t.Names {
		out[i] = t.textWidth(i)
		text += out[i]
	}
	padding := (t.Size().Width - 2*tabMargin - text) / float32(2*max(1, len(t.Names)))
	padding = max(tabSqueezed, min(tabPadding, padding))
	for i := range out {
		out[i] += 2 * padding
	}
	return out
}

// fit returns the visible tabs in their order: all if there is room, else the first ones, as many
// as fit beside those with a count and the button. Which are visible does not depend on the
// selected one, so that none moves when the reader turns to another page, and a count is never out
// of sight.
func (t *TabStrip) fit(widths []float32) []int {
	for first := len(widths); ; first-- {
		visible := make([]int, 0, len(widths))
		width := float32(2 * tabMargin)
		for i, w := range widths {
			if i < first || t.Counts[i] > 0 {
				width += w
				visible = append(visible, i)
			}
		}
		if len(visible) < len(widths) {
			width += t.moreWidth(visible)
		}
		if Round(width) <= t.Size().Width || first <= 0 {
			return visible
		}
	}
}

// menu lists the tabs that are not visible.
func (t *TabStrip) menu() *fyne.Menu {
	visible := t.fit(t.widths())
	menu := fyne.NewMenu("")
	for i, name := range t.Names {
		if !slices.Contains(visible, i) {
			item := fyne.NewMenuItem(name, func() { t.onSelect(i) })
			item.Checked = i == t.selected
			menu.Items = append(menu.Items, item)
		}
	}
	return menu
}

// openMenu opens the menu of the other tabs below its button.
func (t *TabStrip) openMenu() {
	_, more := t.Places()
	dropMenu(t.menu(), t, more, t.Size().Height)
}

// Places returns where each tab stands, and where the button for further tabs stands: right
// behind the last, so that it reads as one of them.
func (t *TabStrip) Places() (tabs []Extent, more Extent) {
	widths := t.widths()
	visible := t.fit(widths)
	tabs = make([]Extent, len(widths))
	x := float32(tabMargin)
	for _, i := range visible {
		tabs[i] = Extent{Round(x), Round(widths[i])}
		x += widths[i]
	}
	if len(visible) < len(widths) {
		words, selected := t.moreText(visible)
		width := Round(t.measurer.Measure(words, TabTextSize, selected)) + 2*morePadding + moreArrow
		more = Extent{max(0, min(Round(x), t.Size().Width-tabMargin-width)), width}
	}
	return tabs, more
}

// at returns the tab or the button at a horizontal position, or noTab.
func (t *TabStrip) at(x float32) int {
	tabs, more := t.Places()
	if more.holds(x) {
		return tabsMore
	}
	for i, p := range tabs {
		if p.holds(x) {
			return i
		}
	}
	return noTab
}
