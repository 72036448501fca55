package kit

import (
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

// end returns up to which tab they fit entirely beside the button for the others, if a given
// one is the first that is visible; at least that one is.
func (t *TabStrip) end(widths []float32, from int) int {
	x, to := float32(tabMargin), from
	room := t.Size().Width - tabMargin - t.moreWidth()
	for ; to < len(widths); to++ {
		if x += widths[to]; Round(x) > room && to > from {
			break
		}
	}
	return to
}

// fit returns the visible tabs: all if there is room, else as many as fit from the chosen first
// one on, and no fewer than fit before the end.
func (t *TabStrip) fit(widths []float32) (from, to int) {
	all := float32(2 * tabMargin)
	for _, w := range widths {
		all += w
	}
	if Round(all) <= t.Size().Width || len(widths) == 0 {
		return 0, len(widths)
	}
	from = min(t.first, len(widths)-1)
	for from > 0 && t.end(widths, from-1) == len(widths) {
		from--
	}
	return from, t.end(widths, from)
}

// reveal makes the selected tab visible.
func (t *TabStrip) reveal() {
	widths := t.widths()
	t.first = min(t.first, t.selected)
	for t.first < t.selected && t.end(widths, t.first) <= t.selected {
		t.first++
	}
}

// left returns how many tabs are not visible.
func (t *TabStrip) left() int {
	from, to := t.fit(t.widths())
	return from + len(t.Names) - to
}

// menu lists the tabs before and after the visible ones.
func (t *TabStrip) menu() *fyne.Menu {
	from, to := t.fit(t.widths())
	menu := fyne.NewMenu("")
	for i, name := range t.Names {
		if i < from || i >= to {
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
	from, to := t.fit(widths)
	tabs = make([]Extent, len(widths))
	x := float32(tabMargin)
	for i := from; i < to; i++ {
		tabs[i] = Extent{Round(x), Round(widths[i])}
		x += widths[i]
	}
	if to-from < len(widths) {
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
