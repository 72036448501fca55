package app

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/report"
)

// makeFields makes the parts of the dialog, as the reader left them.
func (d *exportDialog) makeFields() {
	c, r := &d.choice, d.window.measurer
	d.makeSelects()
	d.width, d.height = d.entry(&c.Width), d.entry(&c.Height)
	d.density = kit.NewKeySelectEntry(densities, d.modal.Cancel)
	d.density.SetText(c.Density)
	d.density.OnChanged = d.changed(&c.Density)
	d.density.OnSubmitted = func(string) { d.confirm() }
	d.folder = kit.NewKeyCheck(d.window.words.T("exporting.open-folder"), func(on bool) { c.OpenFolder = on },
		d.confirm, d.modal.Cancel)
	d.folder.SetChecked(c.OpenFolder)
	d.facts, d.place = kit.NewLine(r, kit.LookFoot, ""), kit.NewLine(r, kit.LookFoot, "")
	d.preview = newExportPreview(d.window.Threads)
	for i, icon := range []fyne.Resource{theme.NavigateBackIcon(), theme.NavigateNextIcon()} {
		d.steps[i] = kit.NewKeyButton("", func() { d.step(2*i - 1) }, d.modal.Cancel)
		d.steps[i].Icon, d.steps[i].Importance = icon, widget.LowImportance
	}
	d.form = newExportForm(d)
}

// makeSelects makes the fields that choose one of several options.
func (d *exportDialog) makeSelects() {
	c, words := &d.choice, d.window.words
	choose := func(list []kit.Option, chosen string, take func(key string)) *kit.OptionSelect {
		return kit.NewOptionSelect(list, chosen, func(key string) {
			take(key)
			d.update()
		}, d.confirm, d.modal.Cancel)
	}
	d.scopes = choose(nil, "", func(key string) { d.wanted, d.at = exportScope(key), 0 })
	format := func(key string) string { return words.T("exporting.format." + key) }
	d.formats = choose(options(pages.FileFormatIDs(), format), c.Format, func(key string) { c.Format, d.at = key, 0 })
	d.papers = choose(d.paperOptions(), c.Paper, func(key string) { c.Paper = key })
	frame := func(key string) string { return words.T("exporting.frame." + key) }
	d.frames = choose(options(exportFrames, frame), string(c.Frame), func(key string) { c.Frame = exportFrame(key) })
	shade := func(key string) string { return words.T("theme." + key) }
	d.themes = choose(options(shades, shade), string(shades[index(c.Dark)]),
		func(key string) { c.Dark = key == string(kit.ThemeDark) })
	ground := func(key string) string { return words.T("exporting.ground." + key) }
	d.grounds = choose(options(grounds, ground), grounds[index(c.Transparent)],
		func(key string) { c.Transparent = key == grounds[1] })
	language := func(key string) string { return words.T("language." + key) }
	d.languages = choose(options(report.Languages, language), string(c.Language),
		func(key string) { c.Language = report.Language(key); d.collect() })
}

// paperOptions names the sizes to choose from.
func (d *exportDialog) paperOptions() []kit.Option {
	var list []kit.Option
	for _, p := range pages.PaperSizes {
		list = append(list, kit.Option{Key: p.ID, Label: p.Name(d.window.words)})
	}
	return append(list, kit.Option{Key: paperOwn, Label: d.window.words.T("exporting.paper-own")})
}

// The two shades of a picture, and the two things that lie behind its marks.
var (
	shades  = []kit.ThemeMode{kit.ThemeLight, kit.ThemeDark}
	grounds = []string{"full", "none"}
)

// index returns which of two things is chosen: the second if it is the one that is not
// usual.
func index(unusual bool) int {
	if unusual {
		return 1
	}
	return 0
}

// entry returns a text field of a choice.
func (d *exportDialog) entry(into *string) *kit.KeyEntry {
	e := kit.NewKeyEntry(d.modal.Cancel)
	e.SetText(*into)
	e.OnChanged = d.changed(into)
	e.OnSubmitted = func(string) { d.confirm() }
	return e
}

// changed returns what takes another value of a field.
func (d *exportDialog) changed(into *string) func(string) {
	return func(text string) {
		*into = strings.TrimSpace(text)
		d.update()
	}
}

// options returns options with their words.
func options[K ~string](keys []K, words func(key string) string) []kit.Option {
	list := make([]kit.Option, len(keys))
	for i, k := range keys {
		list[i] = kit.Option{Key: string(k), Label: words(string(k))}
	}
	return list
}
