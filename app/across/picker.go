package across

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages/search"
)

// The measures of a picker, in layout units.
const (
	pickMenu   = 10 // options that a menu lists; more are searched through in a panel
	pickWidth  = 320
	pickHeight = 460
	pickMost   = 220 // of what the button says
	pickGap    = 8
)

// Picker is a button that says which of some options is chosen. It lists a few in a menu, and many in a
// panel, where typing leaves those in which all that was typed occurs, in pinyin too.
type Picker struct {
	Button  *kit.MenuButton
	Field   *kit.KeyEntry // of the panel; nil while it was never open
	Listed  []kit.Option  // in the panel now
	List    *kit.KeyList
	host    kit.Host
	options []kit.Option
	chosen  string
	choose  func(key string)
	panel   *kit.DropPanel
}

// NewPicker returns a picker without options; choose is called for every new choice.
func NewPicker(h kit.Host, choose func(key string), escape func()) *Picker {
	p := &Picker{host: h, choose: choose}
	p.Button = kit.NewMenuButton("", p.menu, escape)
	p.Button.Opens(p.open)
	return p
}

// Set changes the options and the chosen one, without calling choose.
func (p *Picker) Set(options []kit.Option, chosen string) {
	p.options, p.chosen = options, chosen
	for _, o := range options {
		if o.Key == chosen {
			p.Button.SetText(p.host.Measurer().Shorten(o.Label, theme.TextSize(), true, pickMost))
		}
	}
}

// Pick chooses an option as a click on it does.
func (p *Picker) Pick(key string) {
	if key != p.chosen {
		p.choose(key)
	}
}

// open lists the options.
func (p *Picker) open() {
	if len(p.options) <= pickMenu {
		kit.DropMenu(p.menu(), p.Button)
		return
	}
	p.openPanel()
}

// menu is the options as a menu.
func (p *Picker) menu() *fyne.Menu {
	menu := fyne.NewMenu("")
	for _, o := range p.options {
		item := fyne.NewMenuItem(o.Label, func() { p.Pick(o.Key) })
		item.Checked = o.Key == p.chosen
		menu.Items = append(menu.Items, item)
	}
	return menu
}

// openPanel opens the panel, with the chosen option in sight.
func (p *Picker) openPanel() {
	entries := make([]search.Entry, len(p.options))
	for i, o := range p.options {
		entries[i] = search.Entry{Figure: o.Key, Title: o.Label}
	}
	index := search.New(entries)
	closing := func() { p.panel.Close() }
	p.Field = kit.NewKeyEntry(closing)
	p.Field.SetPlaceHolder(p.host.Words().T("bookshelf.filter"))
	p.Field.OnChanged = func(text string) { p.find(index, text) }
	p.Field.OnSubmitted = func(string) { p.take(0) }
	p.List = kit.NewKeyList(func() int { return len(p.Listed) }, func() fyne.CanvasObject { return widget.NewLabel("") },
		func(i int, o fyne.CanvasObject) {
			label := o.(*widget.Label)
			label.Truncation, label.TextStyle.Bold = fyne.TextTruncateEllipsis, p.Listed[i].Key == p.chosen
			label.SetText(p.Listed[i].Label)
		}, closing)
	p.List.WhenSelected(p.take)
	kit.LeadTo(p.host, p.Field, p.List)
	p.Listed = p.options
	p.panel = kit.NewDropPanel(p.host, p.Button, fyne.NewSize(pickWidth, pickHeight), func(size fyne.Size) {
		kit.Put(p.Field, 0, 0, size.Width, kit.FieldHeight)
		kit.Put(p.List, 0, kit.FieldHeight+pickGap, size.Width, max(0, size.Height-kit.FieldHeight-pickGap))
	}, p.Field, p.List)
	p.panel.Open(p.Field)
	if i := slices.IndexFunc(p.Listed, func(o kit.Option) bool { return o.Key == p.chosen }); i >= 0 {
		p.List.ScrollTo(i)
	}
}

// find lists the options in which all that was typed occurs.
func (p *Picker) find(index *search.Index, text string) {
	p.Listed = p.options
	if text != "" {
		found := map[string]bool{}
		for _, hit := range index.Find(text, 0) {
			found[hit.Figure] = true
		}
		p.Listed = slices.DeleteFunc(slices.Clone(p.options), func(o kit.Option) bool { return !found[o.Key] })
	}
	p.List.UnselectAll()
	p.List.Refresh()
	p.List.ScrollToTop()
}

// take chooses what is listed at a place, if anything is.
func (p *Picker) take(at int) {
	if at >= len(p.Listed) {
		return
	}
	key := p.Listed[at].Key
	p.panel.Close()
	p.Pick(key)
}
