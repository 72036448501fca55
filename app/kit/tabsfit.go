package kit

import (
	"fyne.io/fyne/v2"
)

// tabStep is the width of the sign that there are further tabs.
const tabStep = 26

// What may stand in a place of the strip instead of a tab.
const (
	noTab    = -1
	tabsBack = -2 // the sign that there are tabs before the visible ones
	tabsOn   = -3 // and after them
)

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

// end returns up to which tab they fit entirely, if a given one is the first that is visible;
// at least that one is.
func (t *TabStrip) end(widths []float32, from int) int {
	x, to := float32(tabMargin), from
	if from > 0 {
		x += tabStep
	}
	for ; to < len(widths); to++ {
		room := t.Size().Width - tabMargin
		if to+1 < len(widths) {
			room -= tabStep
		}
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

// menu lists the tabs before or after the visible ones.
func (t *TabStrip) menu(sign int) *fyne.Menu {
	from, to := t.fit(t.widths())
	first, end := 0, from
	if sign == tabsOn {
		first, end = to, len(t.Names)
	}
	menu := fyne.NewMenu("")
	for i := first; i < end; i++ {
		menu.Items = append(menu.Items, fyne.NewMenuItem(t.Names[i], func() { t.onSelect(i) }))
	}
	return menu
}

// openMenu opens the menu of a sign below it.
func (t *TabStrip) openMenu(sign int) {
	_, back, on := t.Places()
	at := back
	if sign == tabsOn {
		at = on
	}
	dropMenu(t.menu(sign), t, at, TabHeight)
}

// Places returns where each tab stands, and where the signs for further tabs stand.
func (t *TabStrip) Places() (tabs []Extent, back, on Extent) {
	widths := t.widths()
	from, to := t.fit(widths)
	tabs = make([]Extent, len(widths))
	x := float32(tabMargin)
	if from > 0 {
		back = Extent{x, tabStep}
		x += tabStep
	}
	for i := from; i < to; i++ {
		tabs[i] = Extent{Round(x), Round(widths[i])}
		x += widths[i]
	}
	if to < len(widths) {
		on = Extent{t.Size().Width - tabMargin - tabStep, tabStep}
	}
	return tabs, back, on
}

// at returns the tab or the sign at a horizontal position, or noTab.
func (t *TabStrip) at(x float32) int {
	tabs, back, on := t.Places()
	switch {
	case back.holds(x):
		return tabsBack
	case on.holds(x):
		return tabsOn
	}
	for i, p := range tabs {
		if p.holds(x) {
			return i
		}
	}
	return noTab
}
