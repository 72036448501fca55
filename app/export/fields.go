package export

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/report"
)

// makeFields makes the parts of the dialog and fills them with the reader's last choices.
func (d *Dialog) makeFields() {
	c, r := &d.Choice, d.Room.deps.Host.Measurer()
	d.makeSelects()
	d.Title = d.entry(&d.title)
	d.Width, d.Height = d.entry(&c.Width), d.entry(&c.Height)
	d.Density = kit.NewKeySelectEntry(densities, d.Modal.Cancel)
	d.Density.SetText(c.Density)
	d.Density.OnChanged = d.changed(&c.Density)
	d.Density.OnSubmitted = func(string) { d.Confirm() }
	d.Folder = kit.NewKeyCheck(d.Room.Words().T("exporting.open-folder"), func(on bool) { c.OpenFolder = on },
		d.Confirm, d.Modal.Cancel)
	d.Folder.SetChecked(c.OpenFolder)
	d.Facts, d.Place = kit.NewLine(r, kit.LookFoot, ""), kit.NewLine(r, kit.LookFoot, "")
	d.Preview = newPreview(d.Room.deps.Host)
	for i, icon := range []fyne.Resource{theme.NavigateBackIcon(), theme.NavigateNextIcon()} {
		d.Steps[i] = kit.NewKeyButton("", func() { d.Step(2*i - 1) }, d.Modal.Cancel)
		d.Steps[i].Icon, d.Steps[i].Importance = icon, widget.LowImportance
	}
	d.Form = newForm(d)
}

// makeSelects makes the fields in which one of several options is chosen.
func (d *Dialog) makeSelects() {
	c, words := &d.Choice, d.Room.Words()
	choose := func(list []kit.Option, chosen string, take func(key string)) *kit.OptionSelect {
		return kit.NewOptionSelect(list, chosen, func(key string) {
			take(key)
			d.Update()
		}, d.Confirm, d.Modal.Cancel)
	}
	d.Scopes = choose(nil, "", func(key string) { d.Wanted, d.At = Scope(key), 0 })
	format := func(key string) string { return words.T("exporting.format." + key) }
	d.Formats = choose(options(pages.FileFormatIDs(), format), c.Format, func(key string) { c.Format, d.At = key, 0 })
	d.Papers = choose(d.Room.paperOptions(), c.Paper, func(key string) { c.Paper = key })
	segments := func(list []kit.Option, chosen string, take func(key string)) *kit.Segments {
		return kit.NewSegments(d.Room.deps.Host.Measurer(), list, chosen, func(key string) {
			take(key)
			d.Update()
		}, d.Confirm, d.Modal.Cancel)
	}
	frame := func(key string) string { return words.T("exporting.frame." + key) }
	d.Frames = segments(options(frames, frame), string(c.Frame), func(key string) { c.Frame = Frame(key) })
	shade := func(key string) string { return words.T("theme." + key) }
	d.Themes = segments(options(shades, shade), string(shades[index(c.Dark)]),
		func(key string) { c.Dark = key == string(kit.ThemeDark) })
	background := func(key string) string { return words.T("exporting.background." + key) }
	d.Backgrounds = choose(options(backgrounds, background), backgrounds[index(c.Transparent)],
		func(key string) { c.Transparent = key == backgrounds[1] })
	language := func(key string) string { return words.T("language." + key) }
	d.Languages = segments(options(report.Languages, language), string(c.Language),
		func(key string) { c.Language = report.Language(key); d.collect() })
}

// paperOptions names the sizes to choose from.
func (x *Room) paperOptions() []kit.Option {
	var list []kit.Option
	for _, p := range pages.PaperSizes {
		list = append(list, kit.Option{Key: p.ID, Label: p.Name(x.Words())})
	}
	return append(list, kit.Option{Key: PaperOwn, Label: x.Words().T("exporting.paper-own")})
}

// The two shades of a picture, and the two kinds of background behind its marks.
var (
	shades      = []kit.ThemeMode{kit.ThemeLight, kit.ThemeDark}
	backgrounds = []string{"full", "none"}
)

// index returns which of two options is chosen: 1 if it is the unusual one.
func index(unusual bool) int {
	if unusual {
		return 1
	}
	return 0
}

// entry returns a text field of a choice.
func (d *Dialog) entry(into *string) *kit.KeyEntry {
	e := kit.NewKeyEntry(d.Modal.Cancel)
	e.SetText(*into)
	e.OnChanged = d.changed(into)
	e.OnSubmitted = func(string) { d.Confirm() }
	return e
}

// changed returns a handler that stores a new value of a field.
func (d *Dialog) changed(into *string) func(string) {
	return func(text string) {
		*into = strings.TrimSpace(text)
		d.Update()
	}
}

// options returns options with their labels.
func options[K ~string](keys []K, words func(key string) string) []kit.Option {
	list := make([]kit.Option, len(keys))
	for i, k := range keys {
		list[i] = kit.Option{Key: string(k), Label: words(string(k))}
	}
	return list
}
