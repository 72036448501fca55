package compare

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
)

// actions is the line of what can be done with the comparison that is shown: to begin another,
// to take back what was removed, to copy, save, enlarge or turn over its chart, and to remove
// it.
type actions struct {
	widget.BaseWidget
	bench *Bench
	New   *kit.PictureStop
	Undo  *kit.PictureStop
	Drop  *kit.PictureStop
	acts  []*kit.PictureStop // with the chart
	all   []*kit.PictureStop
}

func newActions(b *Bench) *actions {
	a := &actions{bench: b}
	d, w := b.deps(), b.of.In.Words
	button := func(icon fyne.Resource, text string, tapped func()) *kit.PictureStop {
		one := kit.NewPictureStop(d.Host.Measurer(), icon, text, tapped, d.Escape)
		one.Hint = d.Pointing.Hint
		a.all = append(a.all, one)
		return one
	}
	does := func(icon fyne.Resource, text string, act Act) {
		a.acts = append(a.acts, button(icon, text, func() { d.Do(act, b.Shown()) }))
	}
	a.New = button(theme.ContentAddIcon(), w.T("compare.new"), a.openMenu)
	a.Undo = button(theme.ContentUndoIcon(), w.T("compare.take-back"), d.Store.TakeBack)
	does(theme.ContentCopyIcon(), w.T("copy.chart"), ActCopy)
	does(theme.DownloadIcon(), w.T("card.export-button"), ActExport)
	does(kit.TableIcon, w.T("card.table"), ActTurn)
	does(theme.ViewFullScreenIcon(), w.T("card.enlarge"), ActEnlarge)
	a.Drop = button(theme.DeleteIcon(), w.T("compare.drop"), func() { d.Store.Remove(d.now().Without(b.Shown())) })
	a.ExtendBaseWidget(a)
	return a
}

// update shows the buttons that can do something now.
func (a *actions) update() {
	_, before := a.bench.deps().Store.Compared()
	for _, b := range a.all {
		kit.SetVisible(b, a.bench.Empty == nil)
	}
	for _, b := range a.acts {
		kit.SetVisible(b, a.bench.Empty == nil && !a.bench.isAlone())
	}
	kit.SetVisible(a.Undo, before != nil)
	a.Refresh()
}

// width returns how wide the buttons are with their words.
func (a *actions) width() float32 {
	sum := float32(0)
	for _, b := range a.all {
		if b.Visible() {
			sum += b.WidthWithWord()
		}
	}
	return sum
}

// openMenu opens what can be begun: figures of the table, what is offered, and what follows from
// the report's figures.
func (a *actions) openMenu() {
	kit.DropMenu(a.Menu(), a.New)
}

// Menu lists what can be begun.
func (a *actions) Menu() *fyne.Menu {
	b := a.bench
	d, w := b.deps(), b.of.In.Words
	items := []*fyne.MenuItem{fyne.NewMenuItem(w.T("compare.go-to-table"), d.Ways.ToTable), fyne.NewMenuItemSeparator()}
	for _, offer := range pages.ReadyComparisons(b.of.Report, b.of.In) {
		items = append(items, fyne.NewMenuItem(offer.Name, func() { b.room.take(offer, a.New) }))
	}
	sets := pages.DerivedSets(b.of.Report, b.of.In)
	if len(sets) == 0 {
		return fyne.NewMenu("", items...)
	}
	items = append(items, fyne.NewMenuItemSeparator())
	for _, set := range sets {
		items = append(items, fyne.NewMenuItem(w.T("listing.value", "label", set.Label, "n", len(set.IDs)), func() { b.room.AddFrom(a.New, set.IDs...) }))
	}
	return fyne.NewMenu("", items...)
}

// MinSize implements fyne.CanvasObject.
func (a *actions) MinSize() fyne.Size { return fyne.NewSize(1, lineHigh) }

// CreateRenderer implements fyne.Widget.
func (a *actions) CreateRenderer() fyne.WidgetRenderer {
	a.ExtendBaseWidget(a)
	objects := make([]fyne.CanvasObject, len(a.all))
	for i, b := range a.all {
		objects[i] = b
	}
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: a.place, Min: a.MinSize}, objects...))
}

// Refresh implements fyne.Widget.
func (a *actions) Refresh() {
	a.place(a.Size())
	a.BaseWidget.Refresh()
}

// place puts the buttons beside each other, without their words where these have no room.
func (a *actions) place(size fyne.Size) {
	words := a.width() <= size.Width
	x := float32(0)
	for _, b := range a.all {
		b.SetTerse(!words)
		if b.Visible() {
			kit.Put(b, x, (size.Height-kit.ButtonHeight)/2, b.MinSize().Width, kit.ButtonHeight)
			x += b.MinSize().Width
		}
	}
}
