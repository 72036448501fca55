package table

import (
	"maps"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/assets"
)

// The measures of the filters, in layout units.
const (
	filterHeight = 34
	filterText   = 190 // width of the text filter
	filterGap    = 8
	filterTop    = 8
)

// facetsOf returns the facets of a listing that have a button, in their order; that of how a
// figure came to be known only if it varies.
func facetsOf(l *pages.Listing) []pages.Facet {
	facets := []pages.Facet{pages.FacetChapter, pages.FacetMeasure, pages.FacetUnit, pages.FacetQualifier, pages.FacetCharted}
	if len(l.Values(pages.FacetState)) > 1 {
		facets = append(facets, pages.FacetState)
	}
	return facets
}

// FilterBar is the filters above the table: a text, a button for each facet, and how many rows
// pass. It shows the filter of the listing and reports when the reader wants another one.
type FilterBar struct {
	widget.BaseWidget
	measurer *kit.Measurer
	words    assets.Words
	listing  *pages.Listing
	onFilter func(pages.Filter)

	Text    *kit.KeyEntry
	Facets  []*kit.MenuButton
	All     *kit.KeyButton // lets every row pass
	actions []fyne.CanvasObject
	count   *kit.Paragraph
}

// newFilterBar returns the filters of a listing; the actions follow the count.
func newFilterBar(r *kit.Measurer, w assets.Words, l *pages.Listing, onFilter func(pages.Filter), escape func(),
	actions ...fyne.CanvasObject,
) *FilterBar {
	b := &FilterBar{measurer: r, words: w, listing: l, onFilter: onFilter, actions: actions}
	b.Text = kit.NewKeyEntry(func() { b.escape(escape) })
	b.Text.Icon = kit.FieldIcon()
	b.Text.SetPlaceHolder(w.T("listing.text"))
	b.Text.SetText(l.Filter().Text)
	b.Text.OnChanged = b.onText
	for _, f := range facetsOf(l) {
		b.Facets = append(b.Facets, kit.NewMenuButton("", func() *fyne.Menu { return b.Menu(f) }, escape))
	}
	b.All = kit.NewKeyButton(w.T("listing.all"), func() { b.Text.SetText(""); onFilter(pages.Filter{}) }, escape)
	b.All.Importance = widget.LowImportance
	b.count = kit.NewLine(r, kit.LookMuted, "")
	b.ExtendBaseWidget(b)
	b.update()
	return b
}

// escape empties the text, or otherwise does what Escape does elsewhere.
func (b *FilterBar) escape(otherwise func()) {
	if b.Text.Text == "" {
		otherwise()
		return
	}
	b.Text.SetText("")
}

func (b *FilterBar) onText(text string) {
	if f := b.listing.Filter(); f.Text != text {
		f.Text = text
		b.onFilter(f)
	}
}

// facetName returns what a facet is called.
func (b *FilterBar) facetName(f pages.Facet) string {
	switch f {
	case pages.FacetChapter:
		return b.words.T("listing.chapter")
	case pages.FacetMeasure:
		return b.words.T("listing.measure")
	case pages.FacetUnit:
		return b.words.T("listing.unit")
	case pages.FacetQualifier:
		return b.words.T("listing.qualifier")
	case pages.FacetState:
		return b.words.T("listing.state")
	}
	return b.words.T("listing.in-chart")
}

// Menu returns the values of a facet, each with the number of rows that it would show.
func (b *FilterBar) Menu(f pages.Facet) *fyne.Menu {
	chosen := b.listing.Filter().Only[f]
	every := fyne.NewMenuItem(b.words.T("listing.every"), func() { b.choose(f, nil) })
	every.Checked = len(chosen) == 0
	items := []*fyne.MenuItem{every, fyne.NewMenuItemSeparator()}
	for _, v := range b.listing.Values(f) {
		isChosen := slices.Contains(chosen, v.Key)
		others := slices.DeleteFunc(slices.Clone(chosen), func(key string) bool { return key == v.Key })
		if !isChosen {
			others = append(others, v.Key)
		}
		item := fyne.NewMenuItem(b.words.T("listing.value", "label", v.Label, "n", v.Count), func() { b.choose(f, others) })
		item.Checked, item.Disabled = isChosen, v.Count == 0 && !isChosen
		items = append(items, item)
	}
	return fyne.NewMenu("", items...)
}

// choose limits the rows to those with one of the values.
func (b *FilterBar) choose(f pages.Facet, keys []string) {
	filter := b.listing.Filter()
	filter.Only = maps.Clone(filter.Only)
	if filter.Only == nil {
		filter.Only = map[pages.Facet][]string{}
	}
	filter.Only[f] = keys
	b.onFilter(filter)
}

// update shows the listing's filter and its count.
func (b *FilterBar) update() {
	filter := b.listing.Filter()
	chosen := filter.Text != ""
	for i, f := range facetsOf(b.listing) {
		b.Facets[i].Text = b.label(f, filter.Only[f])
		b.Facets[i].Importance = widget.MediumImportance
		if len(filter.Only[f]) > 0 {
			chosen = true
			b.Facets[i].Importance = widget.HighImportance
		}
	}
	kit.SetVisible(b.All, chosen)
	b.count.SetText(b.words.T("listing.count", "n", b.listing.Len(), "total", b.listing.Total()))
	b.Refresh()
}

// label says what a facet is limited to.
func (b *FilterBar) label(f pages.Facet, keys []string) string {
	switch len(keys) {
	case 0:
		return b.facetName(f)
	case 1:
		for _, v := range b.listing.Values(f) {
			if v.Key == keys[0] {
				return v.Label
			}
		}
	}
	return b.words.T("listing.several", "facet", b.facetName(f), "n", len(keys))
}

// MinSize implements fyne.CanvasObject: filters that have no room go to another line.
func (b *FilterBar) MinSize() fyne.Size { return fyne.NewSize(120, filterHeight) }

// CreateRenderer implements fyne.Widget.
func (b *FilterBar) CreateRenderer() fyne.WidgetRenderer {
	b.ExtendBaseWidget(b)
	objects := []fyne.CanvasObject{b.Text}
	for _, f := range b.Facets {
		objects = append(objects, f)
	}
	objects = append(append(objects, b.All, b.count), b.actions...)
	place := func(size fyne.Size) { b.flow(size.Width, kit.Put) }
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: place, Min: b.MinSize}, objects...))
}
