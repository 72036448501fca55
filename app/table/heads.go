package table

import (
	"sort"
	"strconv"

	"fyne.io/fyne/v2/widget"

	"yulan/app/pages"
	"yulan/app/rows"
)

// head is the heading of a chapter among the rows.
type head struct {
	item  int    // its index in the list
	key   string // of the chapter
	label string
	rows  int // below it
}

// findHeads finds where the headings stand: in the order of the text, if there are several
// chapters. In any other order the rows of a chapter are not together.
func (v *View) findHeads() {
	v.heads = v.heads[:0]
	l := v.Table.Listing
	if l.Order().Column != pages.ColumnLocation {
		return
	}
	last := ""
	for place := range l.Len() {
		chapter := l.Row(place).Choices[pages.FacetChapter]
		if len(chapter) == 0 {
			continue
		}
		if n := len(v.heads); n == 0 || chapter[0].Key != last {
			v.heads = append(v.heads, head{item: place + n, key: chapter[0].Key, label: chapter[0].Label})
			last = chapter[0].Key
		}
		v.heads[len(v.heads)-1].rows++
	}
	if len(v.heads) < 2 {
		v.heads = v.heads[:0]
	}
}

// items returns how many items the list has.
func (v *View) items() int { return v.Table.Listing.Len() + len(v.heads) }

// before returns how many headings precede an item, and whether the item is one itself.
func (v *View) before(item int) (n int, isHead bool) {
	n = sort.Search(len(v.heads), func(k int) bool { return v.heads[k].item >= item })
	return n, n < len(v.heads) && v.heads[n].item == item
}

// itemOf returns the item of a row, by its place.
func (v *View) itemOf(place int) int {
	n := sort.Search(len(v.heads), func(k int) bool { return v.heads[k].item-k > place })
	return place + n
}

// showChapter scrolls so that the heading of a chapter stands at the top, if there is one; as
// soon as the table has a place, if it has none yet.
func (v *View) showChapter(number int) {
	v.scroll(func() (item int, ok bool) {
		for _, h := range v.heads {
			if h.key == strconv.Itoa(number) {
				return h.item, true
			}
		}
		return 0, false
	})
}

// showRow does that with the row of a figure; without such a row the first stands at the top.
func (v *View) showRow(figure string) {
	v.scroll(func() (item int, ok bool) {
		place, shown := v.Table.Listing.Place(figure)
		if !shown {
			return 0, true
		}
		return v.itemOf(place), true
	})
}

// scroll scrolls so that an item stands at the top, unless there is none.
func (v *View) scroll(find func() (item int, ok bool)) {
	v.turn = func() { v.scroll(find) }
	if v.List.Size().Height <= 0 {
		return
	}
	v.turn = nil
	v.List.MinSize() // Fyne's list cannot scroll before it was first measured
	switch item, ok := find(); {
	case !ok:
	case item == 0:
		v.List.ScrollToTop()
	default:
		v.List.ScrollToBottom() // an item above what is seen is scrolled to the top
		v.List.ScrollTo(item)
	}
}

// setHeights gives names two lines where one has no room for them. Where all have, nothing is
// set, and nothing costs.
func (v *View) setHeights() {
	room, l := v.Fitted[rows.ColumnName].Width, v.Table.Listing
	few := l.Len() <= mostTall
	cut := v.wants.in(v.look).widest[rows.ColumnName] > room && few
	large := v.look != rows.UsualLook() && few
	if !cut && !large && !v.uneven || room == v.named && l.Len() == v.tall && v.look == v.looked {
		return
	}
	v.named, v.tall, v.looked, v.uneven = room, l.Len(), v.look, true
	at, length, create := v.List.GetScrollOffset(), v.List.Length, v.List.CreateItem
	// Fyne's list lays everything that is seen out anew for each height that changes; one that is
	// empty has nothing to lay out.
	v.List.Length, v.List.CreateItem = nil, nil
	for place := range l.Len() {
		height := v.look.Height
		if cut && v.measurer.Measure(l.Row(place).Name, v.look.Text, false) > room {
			height = v.look.Tall
		}
		v.List.SetItemHeight(v.itemOf(place), height)
	}
	for _, h := range v.heads {
		v.List.SetItemHeight(h.item, v.look.Height)
	}
	v.List.Length, v.List.CreateItem = length, create
	v.List.RefreshItem(0) // or Fyne's list would be as high as it was with other rows
	v.List.ScrollToOffset(at)
}

// mostTall is how many rows a table has at most in which names have two lines.
const mostTall = 2000

// fill shows an item of the list in a line.
func (v *View) fill(l *line, item widget.ListItemID) {
	n, isHead := v.before(item)
	if isHead {
		l.setHead(v.deps.Host.Words().T("listing.value", "label", v.heads[n].label, "n", v.heads[n].rows))
		return
	}
	row := v.Table.Listing.Row(item - n)
	l.setRow(row, row.ID == v.Figure)
}

// onSelected chooses the figure of an item; a heading has none.
func (v *View) onSelected(item widget.ListItemID) {
	n, isHead := v.before(item)
	if isHead {
		v.List.Unselect(item)
		v.showFigure(v.Figure)
		return
	}
	v.deps.Choose(v.Table.Listing.Row(item - n).ID)
}
