package kit

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
)

// The measures of the count behind a tab's name, in layout units.
const (
	countSize    = 11
	countPadding = 5 // on each side of the number
	countGap     = 4 // from the name
	countHeight  = 16
)

// textWidth returns the width of a tab's name with its count. Names are measured bold, so that
// nothing moves when another is selected.
func (t *TabStrip) textWidth(tab int) float32 {
	return t.measurer.Measure(t.Names[tab], TabTextSize, true) + t.countWidth(tab)
}

// countWidth returns the width that a tab's count takes with the gap before it; 0 without one.
func (t *TabStrip) countWidth(tab int) float32 {
	n := t.Counts[tab]
	if n == 0 {
		return 0
	}
	return countGap + max(countHeight, Round(t.measurer.Measure(fmt.Sprint(n), countSize, true)+2*countPadding))
}

// count sets a tab's count on a pill behind its name, which stands in the middle of the rest.
func (r *tabStripRenderer) count(tab int, at Extent) {
	t := r.strip
	wide := t.countWidth(tab)
	if wide == 0 {
		return
	}
	padding := (at.Width - t.textWidth(tab)) / 2
	pill, ink := canvas.NewRectangle(theme.Color(ColorChip)), theme.Color(theme.ColorNameForeground)
	if tab == t.selected {
		pill.FillColor, ink = theme.Color(ColorAccent), theme.Color(ColorCard)
	}
	pill.CornerRadius = countHeight / 2
	x, y := Round(at.X+at.Width-padding-wide+countGap), Round((t.Size().Height-countHeight)/2)
	Put(pill, x, y, wide-countGap, countHeight)
	number := canvas.NewText(fmt.Sprint(t.Counts[tab]), ink)
	number.TextSize, number.TextStyle.Bold, number.Alignment = countSize, true, fyne.TextAlignCenter
	Put(number, x, y, wide-countGap, countHeight)
	r.objects = append(r.objects, pill, number)
}
