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

// moreWidth returns the width of that button, whatever it counts.
func (t *TabStrip) moreWidth() float32 {
	return Round(t.measurer.Measure(t.more(max(1, len(t.Names)-1)), TabTextSize, false)) + 2*morePadding + moreArrow
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
// as fit beside the selected one and those with a count. What is seen of the first ones stands in
// one place whatever page is shown, and a count is never out of sight.
func (t *TabStrip) fit(widths []float32) []int {
	all, last := float32(2*tabMargin), len(widths)-1
	visible := make([]int, 0, len(widths))
	for i, w := range widths {
		all += w
		visible = append(visible, i)
	}
	if Round(all) <= t.Size().Width || last < 0 {
		return visible
	}
	x, room := float32(tabMargin), t.Size().Width-tabMargin-t.moreWidth()
	visible = visible[:0]
	take := func(i int) bool {
		if slices.Contains(visible, i) {
			return true
		}
		if Round(x+widths[i]) > room && len(visible) > 0 {
			return false
		}
		x += widths[i]
		visible = append(visible, i)
		return true
	}
	take(min(max(0, t.selected), last))
	for i := range widths {
		if t.Counts[i] > 0 {
			take(i)
		}
	}
	for i := range widths {
		if !take(i) {
			break
		}
	}
	slices.Sort(visible)
	return visible
}

// left returns how many tabs are not visible.
func (t *TabStrip) left() int { return len(t.Names) - len(t.fit(t.widths())) }

// menu lists the tabs that are not visible.
func (t *TabStrip) menu() *fyne.Menu {
	visible := t.fit(t.widths())
	menu := fyne.NewMenu("")
	for i, name := range t.Names {
		if !slices.Contains(visible, i) {
			menu.Items = append(menu.Items, fyne.NewMenuItem(name, func() { t.onSelect(i) }))
		}
	}
	return menu
}

// openMenu opens the menu of the other tabs below its button.
func (t *TabStrip) openMenu() {
	_, more := t.Places()
	dropMenu(t.menu(), t, more, TabHeight)
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
		width := t.moreWidth()
		more = Extent{min(Round(x), t.Size().Width-tabMargin-width), width}
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
