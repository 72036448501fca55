package table

import (
	"yulan/app/pages"
	"yulan/assets"
	"yulan/report"
)

// Rows is the rows of the table of all figures in one language, with the filter and
// the order that the reader gave them. It is kept when the reader turns to another page.
type Rows struct {
	of      *report.Report
	in      assets.Words
	rows    []pages.TableRow
	Listing *pages.Listing
}

// newRows makes the rows ready to be sorted, filtered and searched.
func newRows(of pages.Reading, rows []pages.ListingRow) *Rows {
	t := &Rows{of: of.Report, in: of.In.Words, Listing: pages.NewListing(rows)}
	for _, r := range rows {
		t.rows = append(t.rows, r.TableRow)
	}
	return t
}

// AreOf tells whether there are rows, and they are those of a report in a language, with
// numbers written as they are now.
func (t *Rows) AreOf(r pages.Reading) bool {
	return t != nil && t.of == r.Report && t.in.IsAs(r.In.Words)
}

// follow takes over the order and the filter of the table of the same report in another
// language, but for the units and the qualifiers, which are not the same in both.
func (t *Rows) follow(other *Rows) {
	if other == nil || other.of != t.of {
		return
	}
	f := other.Listing.Filter()
	only := map[pages.Facet][]string{}
	for _, facet := range []pages.Facet{pages.FacetChapter, pages.FacetMeasure, pages.FacetCharted} {
		only[facet] = f.Only[facet]
	}
	t.Listing.SetFilter(pages.Filter{Text: f.Text, Only: only})
	t.Listing.SortBy(other.Listing.Order())
}

// reveal takes the filter away if it hides a figure that is to be shown.
func (t *Rows) reveal(figure string) {
	if _, shown := t.Listing.Place(figure); !shown {
		t.Listing.SetFilter(pages.Filter{})
	}
}
