package table

import (
	"sort"

	"fyne.io/fyne/v2/widget"

	"yulan/app/pages"
)

// head is the heading of a chapter among the rows.
type head struct {
	item  int // its index in the list
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
			v.heads = append(v.heads, head{item: place + n, label: chapter[0].Label})
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
