package pages

import "yulan/app/pages/search"

// Listing is the table of all figures as it is filtered and sorted: rows that are made
// once, and which of them are shown in which order. A change is answered at once also for
// 100,000 rows, and rows are asked for by their place, as a list shows only some.
// It is not for several goroutines.
type Listing struct {
	rows   []ListingRow
	index  *search.Index // of the rows, for the text
	orders [columnCount][2][]int32
	facets [facetCount]facetTable
	byID   map[string]int32

	filter  Filter
	order   Order
	found   []int16 // by row: above 0 if it has the text; nil if none is asked for
	shown   []int32 // rows in the order in which they are shown
	places  []int32 // by row: where it is shown, -1 if it is not
	allowed [facetCount][]bool
}

// Filter says which rows are shown. The zero value shows all.
type Filter struct {
	// Text is searched for as Find does.
	Text string
	// Only holds keys of a facet's values, one of which a row must have. A facet that is
	// missing, or has no keys, lets every row pass.
	Only map[Facet][]string
}

// NewListing returns the listing of rows, all of them shown in their order.
func NewListing(rows []ListingRow) *Listing {
	entries := make([]search.Entry, len(rows))
	l := &Listing{rows: rows, byID: make(map[string]int32, len(rows))}
	for i, r := range rows {
		entries[i] = r.Entry
		l.byID[r.ID] = int32(i)
	}
	l.index = search.New(entries)
	l.orders = newOrders(rows)
	for f := range facetCount {
		l.facets[f] = newFacetTable(rows, f)
	}
	l.SetFilter(Filter{})
	return l
}

// SetFilter changes which rows are shown.
func (l *Listing) SetFilter(f Filter) {
	if f.Text != l.filter.Text || f.Text == "" {
		l.found = l.index.Scores(f.Text)
	}
	l.filter = f
	for facet := range facetCount {
		l.allowed[facet] = l.facets[facet].allow(f.Only[facet])
	}
	l.update()
}

// Filter returns what SetFilter set.
func (l *Listing) Filter() Filter { return l.filter }

// SortBy changes the order of the rows. Those that are alike in it stand in the order of
// the text.
func (l *Listing) SortBy(o Order) {
	l.order = o
	l.update()
}

// Order returns what SortBy set.
func (l *Listing) Order() Order { return l.order }

// Total returns the number of rows, shown or not.
func (l *Listing) Total() int { return len(l.rows) }

// Len returns the number of rows shown.
func (l *Listing) Len() int { return len(l.shown) }

// Row returns the row shown at a place, from 0.
func (l *Listing) Row(place int) *ListingRow { return &l.rows[l.shown[place]] }

// Place returns where a figure is shown, and whether it is.
func (l *Listing) Place(id string) (int, bool) {
	row, ok := l.byID[id]
	if !ok || l.places[row] < 0 {
		return 0, false
	}
	return int(l.places[row]), true
}

// IDs returns the figures shown, in their order.
func (l *Listing) IDs() []string {
	ids := make([]string, len(l.shown))
	for i, row := range l.shown {
		ids[i] = l.rows[row].ID
	}
	return ids
}

// Values returns the values of a facet in the order of the text, each with the number of
// rows that would be shown with it: those that pass all other facets and the text.
func (l *Listing) Values(f Facet) []FacetValue {
	t := &l.facets[f]
	values := make([]FacetValue, len(t.choices))
	for i, c := range t.choices {
		values[i].Choice = c
	}
	for combination, n := range t.counts {
		for _, choice := range t.combinations[combination] {
			values[choice].Count += n
		}
	}
	return values
}

// update finds the rows that are shown, in their order, and counts for each facet the rows that
// it would let through if it alone changed: those that no other facet stops.
func (l *Listing) update() {
	l.shown = l.shown[:0]
	if l.places == nil {
		l.places = make([]int32, len(l.rows))
	}
	for f := range l.facets {
		clear(l.facets[f].counts)
	}
	for _, row := range l.orders[l.order.Column][l.order.direction()] {
		l.places[row] = -1
		if l.found != nil && l.found[row] == 0 {
			continue
		}
		stops, last := 0, Facet(0)
		for f := range facetCount {
			if !l.allowed[f][l.facets[f].of[row]] {
				stops, last = stops+1, f
			}
		}
		switch stops {
		case 0:
			l.places[row] = int32(len(l.shown))
			l.shown = append(l.shown, row)
			for f := range facetCount {
				l.facets[f].count(row)
			}
		case 1:
			l.facets[last].count(row)
		}
	}
}
