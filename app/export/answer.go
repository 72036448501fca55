package export

import (
	"errors"
	"fmt"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/charts"
)

// collect builds the charts of every scope in the language of the choice.
func (d *Dialog) collect() {
	in := d.speech()
	d.Pictures = map[Scope][]pages.Picture{}
	for _, s := range d.Source.scopes() {
		pictures, err := d.Source.pictures(s, in.Language, in.Words)
		if err != nil {
			fyne.LogError("export", err) // a test builds every page in every language
			continue
		}
		d.Pictures[s] = pictures
	}
	d.Update()
}

// scopeOptions lists the scopes, each with what it amounts to. A book consists of whole
// chapters. A scope of one chart does not name it: its title would be longer than the field,
// and the preview shows it.
func (d *Dialog) scopeOptions() []kit.Option {
	words := d.Room.Words()
	labels := map[Scope]string{
		ScopeChart:    words.T("exporting.chart"),
		ScopeChapter:  words.T("exporting.chapter", "n", len(d.Pictures[ScopeChapter])),
		ScopeCompared: words.T("exporting.compared", "n", len(d.Pictures[ScopeCompared])),
		ScopeAll:      words.T("exporting.all", "n", len(d.Pictures[ScopeAll])),
	}
	return options(d.offered(), func(key string) string { return labels[Scope(key)] })
}

// offered lists the scopes that the format can hold.
func (d *Dialog) offered() []Scope {
	all := d.Source.scopes()
	if d.format().Book {
		return slices.DeleteFunc(all, func(s Scope) bool { return s == ScopeChart || s == ScopeCompared })
	}
	return all
}

// Update brings the dialog in line with the choices.
func (d *Dialog) Update() {
	d.Scope = d.Wanted
	if offered := d.offered(); !slices.Contains(offered, d.Scope) {
		d.Scope = offered[0]
	}
	d.Scopes.Set(d.scopeOptions(), string(d.Scope))
	pictures := d.Written()
	switch {
	case len(pictures) == 0:
		d.caption = ""
		d.showStatus(kit.LookError, d.Room.Words().T("exporting.no-charts"))
		d.Preview.set(previewOf{})
		return
	case d.format().Book:
		d.showBook()
		return
	}
	if d.Scope == ScopeChart {
		own := d.Pictures[d.Scope][0].Spec.Head().Title
		d.Title.SetPlaceHolder(d.Room.deps.Host.Measurer().Shorten(own, theme.TextSize(), false, formWidth-formLabel-4*theme.InnerPadding()))
	}
	d.At = max(0, min(d.At, len(pictures)-1))
	p := pictures[d.At]
	d.caption = p.Spec.Head().Title
	if len(pictures) > 1 {
		d.caption = d.Room.Words().T("exporting.place", "n", d.At+1, "of", len(pictures), "title", d.caption)
	}
	f, size, err := d.shown()
	if err != nil {
		d.showStatus(kit.LookError, d.problem(err))
		return
	}
	d.showStatus(kit.LookFoot, d.measures(size)+d.lacking())
	d.Preview.set(d.previewOfChart(p, f, size))
}

// Written returns the form in which things are exported. A single chart may have a title of the
// reader's own.
func (d *Dialog) Written() []pages.Picture {
	all := d.Pictures[d.Scope]
	if d.Scope != ScopeChart || len(all) != 1 {
		return all
	}
	title, _ := d.Room.deps.Fonts.Spell(d.title)
	return []pages.Picture{all[0].Titled(title)}
}

// showStatus sets the line below the fields. While it names a fault, nothing can be exported.
func (d *Dialog) showStatus(look kit.TextLook, text string) {
	d.Facts.Look = look
	d.Facts.SetText(text)
	kit.SetEnabled(d.Start, look != kit.LookError)
	kit.SetEnabled(d.Copy, look != kit.LookError && !d.format().Book)
	d.Form.update()
}

// Step moves the preview by a number of charts.
func (d *Dialog) Step(by int) {
	d.At += by
	d.Update()
}

// shown returns the form of the pictures and the size of the one in the preview, or what is
// wrong with the choices.
func (d *Dialog) shown() (Format, charts.Size, error) {
	f, err := d.picture()
	if err != nil {
		return Format{}, charts.Size{}, err
	}
	size := f.SizeOf(d.Written()[d.At])
	_, _, err = size.Pixels()
	return f, size, err
}

// picture returns the form of the pictures, or what is wrong with the choices.
func (d *Dialog) picture() (Format, error) {
	return d.Choice.Written(d.Room.deps.Fonts, d.chartWords())
}

// format returns the chosen file format.
func (d *Dialog) format() pages.FileFormat { return d.Choice.fileFormat() }

// measures says how large a picture is: in pixels and on paper.
func (d *Dialog) measures(size charts.Size) string {
	words := d.Room.Words()
	wide, high := pages.Millimetres(size)
	mm := func(v float64) string { return fmt.Sprintf("%.0f", v) }
	if !d.format().HasPixels() {
		return words.T("exporting.millimetres", "w", mm(wide), "h", mm(high))
	}
	w, h, err := size.Pixels()
	if err != nil {
		return "" // the choices were checked before
	}
	return words.T("exporting.pixels", "w", w, "h", h, "wide", mm(wide), "high", mm(high), "dpi", fmt.Sprintf("%.0f", pages.DPIOf(size.Scale)))
}

// lacking lists the characters of the reader's title that the pictures cannot show.
func (d *Dialog) lacking() string {
	_, lacking := d.Room.deps.Fonts.Spell(d.title)
	if d.Scope != ScopeChart || len(lacking) == 0 {
		return ""
	}
	return " " + pages.LackingInPictures(lacking, d.Room.Words())
}

// problem says in the reader's language what is wrong with the choices and what would be right.
func (d *Dialog) problem(err error) string {
	words := d.Room.Words()
	var beyond charts.SizeError
	switch {
	case errors.Is(err, errNoDensity):
		return words.T("exporting.no-density", "least", pages.MinDPI, "most", pages.MaxDPI, "scale", mostScale)
	case errors.Is(err, pages.ErrNoSide):
		return words.T("exporting.no-side", "least", charts.MinSide)
	case errors.As(err, &beyond):
		p := pages.SizeProblemOf(beyond, words)
		if beyond.Above() {
			return words.T("exporting.above", "what", p.What, "got", p.Got, "limit", p.Limit)
		}
		return words.T("exporting.below", "what", p.What, "got", p.Got, "limit", p.Limit)
	}
	return err.Error()
}

// Confirm asks where to save, and exports. If the choices are wrong it does nothing: the line
// below the fields already says so.
func (d *Dialog) Confirm() {
	pictures := d.Written()
	switch {
	case len(pictures) == 0:
		return
	case d.format().Book:
		d.leave()
		d.exportBook()
		return
	}
	f, _, err := d.shown()
	if err != nil {
		return
	}
	d.leave()
	if len(pictures) == 1 {
		d.Room.exportOne(pictures[0], f)
		return
	}
	d.Room.exportSeveral(pictures, f)
}

// leave remembers the choices and closes the dialog.
func (d *Dialog) leave() {
	d.Room.deps.Choices.SetExportChoice(d.Choice.String())
	d.Modal.Hide()
}
