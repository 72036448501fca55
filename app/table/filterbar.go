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
	filterLeast  = 96  // and in a narrow line
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
// pass. It shows the filter of the listing and reports when the reader wants another one. Facets
// without room for their buttons are in the menu of one, More.
type FilterBar struct {
	widget.BaseWidget
	measurer *kit.Measurer
	words    assets.Words
	listing  *pages.Listing
	onFilter func(pages.Filter)

	Text    *kit.KeyEntry
	Facets  []*kit.MenuButton
	More    *kit.MenuButton
	All     *kit.KeyButton // lets every row pass
	actions []action
	count   *kit.Paragraph
	of      []pages.Facet
	chosen  bool // not every row passes
	held    int  // how many of the facets have room for their buttons
}

// action is what can be done with the rows that pass.
type action struct {
	object      fyne.CanvasObject
	button      *kit.KeyButton // nil if its words are always the same
	long, short string         // its words, where there is room for them and elsewhere
}

// word returns the words of an action.
func (a action) word(short bool) string {
	if short {
		return a.short
	}
	return a.long
}

// set sets the words of an action.
func (a action) set(short bool) {
	if a.button != nil && a.button.Text != a.word(short) {
		a.button.SetText(a.word(short))
	}
}

// newFilterBar returns the filters of a listing; the actions follow the count.
func newFilterBar(r *kit.Measurer, w assets.Words, l *pages.Listing, onFilter func(pages.Filter), escape func(),
	actions ...action,
) *FilterBar {
	b := &FilterBar{measurer: r, words: w, listing: l, onFilter: onFilter, actions: actions, of: facetsOf(l)}
	b.Text = kit.NewKeyEntry(func() { b.escape(escape) })
	b.Text.Icon = kit.FieldIcon()
	b.Text.SetPlaceHolder(w.T("listing.text"))
	b.Text.SetText(l.Filter().Text)
	b.Text.OnChanged = b.onText
	for _, f := range b.of {
		b.Facets = append(b.Facets, kit.NewMenuButton("", func() *fyne.Menu { return b.Menu(f) }, escape))
	}
	b.More = kit.NewMenuButton("", b.MenuOfMore, escape)
	b.held = len(b.Facets)
	b.All = kit.NewKeyButton(w.T("listing.all"), b.passAll, escape)
	b.All.Importance = widget.LowImportance
	b.count = kit.NewLine(r, kit.LookMuted, "")
	b.ExtendBaseWidget(b)
	b.update()
	return b
}

// passAll lets every row pass.
func (b *FilterBar) passAll() {
	b.Text.SetText("")
	b.onFilter(pages.Filter{})
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

// MenuOfMore returns the facets without buttons, each with its values, and what lets every row pass.
func (b *FilterBar) MenuOfMore() *fyne.Menu {
	every := fyne.NewMenuItem(b.words.T("listing.all"), b.passAll)
	every.Disabled = !b.chosen
	items := []*fyne.MenuItem{every, fyne.NewMenuItemSeparator()}
	for i, f := range b.of[b.held:] {
		item := fyne.NewMenuItem(b.Facets[b.held+i].Text, nil)
		item.ChildMenu, item.Checked = b.Menu(f), len(b.listing.Filter().Only[f]) > 0
		items = append(items, item)
	}
	return fyne.NewMenu("", items...)
}

// moreLabel says what the button of the facets without one is called when so many others have
// theirs, and whether any of its own limits the rows.
func (b *FilterBar) moreLabel(others int) (label string, limits bool) {
	n := 0
	for _, f := range b.of[others:] {
		if len(b.listing.Filter().Only[f]) > 0 {
			n++
		}
	}
	label = b.words.T("listing.filters")
	if n > 0 {
		label = b.words.T("listing.several", "facet", label, "n", n)
	}
	return label, n > 0
}

// labelMore labels the button of the facets without one.
func (b *FilterBar) labelMore() {
	label, limits := b.moreLabel(b.held)
	importance := widget.MediumImportance
	if limits {
		importance = widget.HighImportance
	}
	if label != b.More.Text || importance != b.More.Importance {
		b.More.Text, b.More.Importance = label, importance
		b.More.Refresh()
	}
}

// update shows the listing's filter and its count.
func (b *FilterBar) update() {
	filter := b.listing.Filter()
	b.chosen = filter.Text != ""
	for i, f := range b.of {
		b.Facets[i].Text = b.label(f, filter.Only[f])
		b.Facets[i].Importance = widget.MediumImportance
		if len(filter.Only[f]) > 0 {
			b.chosen = true
			b.Facets[i].Importance = widget.HighImportance
		}
	}
	b.labelMore()
	kit.SetVisible(b.All, b.chosen)
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

// MinSize implements fyne.CanvasObject.
func (b *FilterBar) MinSize() fyne.Size { return fyne.NewSize(120, filterHeight) }

// CreateRenderer implements fyne.Widget.
func (b *FilterBar) CreateRenderer() fyne.WidgetRenderer {
	b.ExtendBaseWidget(b)
	place := func(size fyne.Size) { b.place(size.Width) }
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: place, Min: b.MinSize}, b.objects()...))
}

// objects lists what stands in the bar, from the left.
func (b *FilterBar) objects() []fyne.CanvasObject {
	objects := []fyne.CanvasObject{b.Text}
	for _, f := range b.Facets {
		objects = append(objects, f)
	}
	objects = append(objects, b.More, b.All, b.count)
	for _, a := range b.actions {
		objects = append(objects, a.object)
	}
	return objects
}
