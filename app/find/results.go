package find

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages/search"
)

// hitList shows hits below the names of their chapters, with one of them chosen. Only the
// visible rows have a widget. The focus stays in the field.
type hitList struct {
	widget.BaseWidget
	measurer *kit.Measurer
	Items    []hitItem
	tops     []float32 // of the items, and where the last one ends
	Chosen   int       // index of the item that Enter goes to; -1 if there is none
	onGo     func(search.Hit)

	Rows    []*hitRow
	first   int // the item that the first row shows
	Scroll  *container.Scroll
	content *fyne.Container
}

// newHitList returns an empty list; onGo is called with the hit that the reader goes to.
func newHitList(r *kit.Measurer, onGo func(search.Hit)) *hitList {
	l := &hitList{measurer: r, onGo: onGo, tops: []float32{0}, Chosen: -1}
	l.content = container.New(kit.Arrange{Place: func(fyne.Size) { l.place() }, Min: l.contentSize})
	l.Scroll = container.NewVScroll(l.content)
	l.Scroll.OnScrolled = func(fyne.Position) { l.place() }
	l.ExtendBaseWidget(l)
	return l
}

// hitItems returns the rows for hits, given the name of a group of them.
func hitItems(hits []search.Hit, name func(search.HitGroup) string) []hitItem {
	var items []hitItem
	for _, g := range search.GroupHits(hits) {
		items = append(items, hitItem{Group: name(g)})
		for _, h := range g.Hits {
			items = append(items, hitItem{Hit: h})
		}
	}
	return items
}

// set changes the contents, from the top, with the best hit chosen.
func (l *hitList) set(items []hitItem) {
	l.Items, l.Chosen = items, min(1, len(items)-1) // the first item names a chapter
	l.tops = make([]float32, len(items)+1)
	for i, item := range items {
		l.tops[i+1] = l.tops[i] + item.height()
	}
	l.Scroll.ScrollToTop()
	l.content.Refresh()
}

// move moves the choice a number of hits on, and scrolls to it.
func (l *hitList) move(by int) {
	step := 1
	if by < 0 {
		by, step = -by, -1
	}
	for i := l.Chosen + step; by > 0 && i >= 0 && i < len(l.Items); i += step {
		if !l.Items[i].IsGroup() {
			l.Chosen = i
			by--
		}
	}
	if l.Chosen >= 0 {
		l.reveal()
		l.place()
	}
}

// page is how many hits are visible at once, less one.
func (l *hitList) page() int { return max(1, int(l.Size().Height/hitHeight)-1) }

// reveal scrolls as little as necessary to show the chosen hit, and with the first hit of a
// chapter the chapter's name.
func (l *hitList) reveal() {
	top := l.tops[l.Chosen]
	if l.Items[l.Chosen-1].IsGroup() { // a hit is never the first item
		top = l.tops[l.Chosen-1]
	}
	bottom, seen := l.tops[l.Chosen+1], l.Scroll.Offset.Y
	switch {
	case top < seen:
		l.Scroll.ScrollToOffset(fyne.NewPos(0, top))
	case bottom > seen+l.Size().Height:
		l.Scroll.ScrollToOffset(fyne.NewPos(0, bottom-l.Size().Height))
	}
}

// choose chooses the hit that the pointer is over.
func (l *hitList) choose(item int) {
	if item != l.Chosen && item < len(l.Items) && !l.Items[item].IsGroup() {
		l.Chosen = item
		l.place()
	}
}

// enter goes to the chosen hit.
func (l *hitList) enter() {
	if l.Chosen >= 0 {
		l.onGo(l.Items[l.Chosen].Hit)
	}
}

// Height returns the height of everything.
func (l *hitList) Height() float32 { return l.tops[len(l.Items)] }

func (l *hitList) contentSize() fyne.Size { return fyne.NewSize(0, l.Height()) }

// Resize implements fyne.CanvasObject: there are as many rows as can be seen at once.
func (l *hitList) Resize(size fyne.Size) {
	for want := int(size.Height/groupHeight) + 2; len(l.Rows) < want; {
		l.addRow()
	}
	l.BaseWidget.Resize(size)
	l.place()
}

func (l *hitList) addRow() {
	row, at := newHitRow(l.measurer), len(l.Rows)
	row.onTap = func() {
		if item := l.first + at; item < len(l.Items) && !l.Items[item].IsGroup() {
			l.onGo(l.Items[item].Hit)
		}
	}
	row.onOver = func() { l.choose(l.first + at) }
	l.Rows = append(l.Rows, row)
	l.content.Objects = append(l.content.Objects, row)
}

// place shows in the rows what is visible.
func (l *hitList) place() {
	seen, width := l.Scroll.Offset.Y, l.Size().Width
	l.first = 0
	for l.first < len(l.Items) && l.tops[l.first+1] <= seen {
		l.first++
	}
	for k, row := range l.Rows {
		i := l.first + k
		row.Hidden = i >= len(l.Items)
		if !row.Hidden {
			kit.Put(row, 0, l.tops[i], width, l.Items[i].height())
			row.set(l.Items[i], i == l.Chosen)
		}
	}
}

// MinSize implements fyne.CanvasObject.
func (l *hitList) MinSize() fyne.Size { return fyne.NewSize(120, hitHeight) }

// CreateRenderer implements fyne.Widget.
func (l *hitList) CreateRenderer() fyne.WidgetRenderer {
	l.ExtendBaseWidget(l)
	return widget.NewSimpleRenderer(l.Scroll)
}
