package across

import (
	"fyne.io/fyne/v2"

	"yulan/app/kit"
)

// place puts heading, controls, table, chart and pane in a size.
func (f *Frame) place(size fyne.Size) {
	if size.IsZero() {
		return
	}
	right, top := f.placeControls(size.Width)
	room := right - margin - gap
	if top > 0 { // the controls took lines of their own
		room = size.Width - 2*margin
	}
	y := float32(margin - 6)
	high := f.title.HeightFor(room)
	kit.Put(f.title, margin, y, room, high)
	y += high + airSubtitle
	high = f.subtitle.HeightFor(room)
	kit.Put(f.subtitle, margin, y, room, high)
	y += high + gap
	y = f.moveControls(size.Width, y, top)

	if f.opening.Visible() {
		low := f.opening.MinSize()
		kit.Put(f.opening, margin, y, low.Width, kit.FieldHeight)
		f.placePane(size, y+kit.FieldHeight, f.paneHeight(size, y))
		return
	}
	if f.Grid.more = moreWide; f.hasSide(size) {
		f.placeSide(size, y)
		return
	}
	pane := f.paneHeight(size, y)
	low := max(y, size.Height-pane-gap)
	if f.chart != nil && f.inPane == f.isWide() { // the window was made wider, or narrower
		f.fillPane()
	}
	width, end := f.placeBeside(size, y, low)
	if want := f.Grid.Wanted(fyne.NewSize(width, low-y)).Height + 2; len(f.Grid.Shown.Rows) > 0 {
		low = min(low, y+want)
	}
	kit.Put(f.card, margin, y, width, max(0, low-y))
	kit.Put(f.Grid, margin+1, y+1, width-2, max(0, low-y-2))
	low = max(low, end)
	f.placePane(size, low, pane)
}

// hasSide says whether what is said stands beside the table: a narrow one with no chart would leave most of a wide window
// empty.
func (f *Frame) hasSide(size fyne.Size) bool {
	all := size.Width - 2*margin
	return f.chart == nil && len(f.Grid.Shown.Rows) > 0 && size.Width >= chartFrom && f.Grid.Wanted(fyne.NewSize(all, size.Height)).Width <= all*sideShare
}

// IsBare tells whether a window is so wide that a narrow table has something beside it, and there is no chart
// for that.
func (f *Frame) IsBare() bool {
	return f.chart == nil && f.deps.Host.Canvas().Size().Width >= chartFrom
}

// placeSide puts a narrow table in a wide window, below a height, with what is said beside it.
func (f *Frame) placeSide(size fyne.Size, top float32) {
	f.Grid.more = spareWide
	want := f.Grid.Wanted(fyne.NewSize(kit.Round((size.Width-2*margin)*sideShare), size.Height-top-gap))
	high := max(0, min(want.Height+2, size.Height-top-gap))
	kit.Put(f.beside, 0, 0, 0, 0)
	kit.Put(f.card, margin, top, want.Width, high)
	kit.Put(f.Grid, margin+1, top+1, want.Width-2, max(0, high-2))
	left := margin + want.Width + gap
	wide := min(sideMost, size.Width-margin-left)
	f.pane.Resize(fyne.NewSize(wide-barWidth, f.pane.Size().Height))
	high = min(f.pane.Height, size.Height-top-gap)
	f.putPane(fyne.NewPos(left, top), fyne.NewSize(wide, high))
}

// placeBeside puts the chart beside a table that lies between two heights, if there is room. It returns
// the width of the table, and where the chart ends.
func (f *Frame) placeBeside(size fyne.Size, top, low float32) (width, end float32) {
	all := size.Width - 2*margin
	if f.chart == nil || f.inPane { // what is said stands below, across the window
		f.Grid.more = spareWide
		kit.Put(f.beside, 0, 0, 0, 0)
		return f.Grid.Wanted(fyne.NewSize(all, low-top)).Width, top
	}
	width = f.Grid.Wanted(fyne.NewSize(all-chartWidth-gap, low-top)).Width
	beside := min(chartMost, all-width-gap)
	high := max(0, min(f.chart.HeightFor(beside), low-top))
	kit.Put(f.beside, margin+width+gap, top, beside, high)
	f.chart.SetSeen(true)
	return width, top + high
}

// placePane puts what is said below a table that ends at a height: of a cell on a card with a bar, as it
// is what is chosen, and the rules on the page.
func (f *Frame) placePane(size fyne.Size, low, pane float32) {
	at := f.Grid.Chosen
	ofCell := at.Row >= 0 && at.Column >= 0
	top := low + 4
	high := max(pane, min(f.paneFull(), size.Height-low-gap))
	if ofCell {
		top = low + gap
		high = min(high, size.Height-top-gap/2)
	}
	f.putPane(fyne.NewPos(margin, top), fyne.NewSize(size.Width-2*margin, high))
}

// putPane puts what is said at a place. What is said of a cell has a ground and a bar at its left.
func (f *Frame) putPane(at fyne.Position, size fyne.Size) {
	ofCell := f.Grid.Chosen.Row >= 0 && f.Grid.Chosen.Column >= 0
	kit.SetVisible(f.ground, ofCell)
	kit.SetVisible(f.bar, ofCell)
	kit.Put(f.ground, at.X, at.Y, size.Width, size.Height)
	kit.Put(f.bar, at.X, at.Y, barWidth, size.Height)
	kit.Put(f.box, at.X+barWidth, at.Y, size.Width-barWidth-1, size.Height)
}

// paneWidth is the width of what is said below the table.
func paneWidth(size fyne.Size) float32 { return size.Width - 2*margin - barWidth - 1 }

// paneHeight is the height of what is said below a table that begins at a height: as much as it
// takes, up to a part of what is left.
func (f *Frame) paneHeight(size fyne.Size, top float32) float32 {
	if f.pane == nil {
		return 0
	}
	f.pane.Resize(fyne.NewSize(paneWidth(size), f.pane.Size().Height))
	room := size.Height - top
	if f.Grid.Chosen == none { // nothing but rules, and perhaps a chart of no row that was asked for: both can be scrolled to
		return min(f.pane.Height, paneRules, max(paneRulesLeast, room*paneRulesShare))
	}
	return min(f.pane.Height, max(paneLeast, min(paneMost, room*paneShare))) + gap
}

// paneFull is the height of all that is said below the table.
func (f *Frame) paneFull() float32 {
	if f.pane == nil {
		return 0
	}
	return f.pane.Height
}
