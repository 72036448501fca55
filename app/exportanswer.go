package app

import (
	"errors"
	"fmt"
	"slices"

	"fyne.io/fyne/v2"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/charts"
	"yulan/report"
)

// collect builds the charts of every scope in the language of the choice.
func (d *exportDialog) collect() {
	in := d.speech()
	d.pictures = map[exportScope][]pages.Picture{}
	for _, s := range d.source.scopes() {
		pictures, err := d.source.pictures(s, in.Language, in.Words)
		if err != nil {
			fyne.LogError("export", err) // a test builds every page in every language
			continue
		}
		d.pictures[s] = pictures
	}
	d.update()
}

// speechIn returns a language with its words: the window's or the other one.
func (w *window) speechIn(l report.Language) pages.Speech {
	if l == w.other.Language {
		return w.other
	}
	return pages.Speech{Language: w.state.language, Words: w.words}
}

// scopeOptions names the scopes with what each comes to. A book is of chapters. Which chart
// this one is says the preview: a title is longer than the field.
func (d *exportDialog) scopeOptions() []kit.Option {
	words := d.window.words
	labels := map[exportScope]string{
		scopeChart:    words.T("exporting.chart"),
		scopeChapter:  words.T("exporting.chapter", "n", len(d.pictures[scopeChapter])),
		scopeCompared: words.T("exporting.compared", "n", len(d.pictures[scopeCompared])),
		scopeAll:      words.T("exporting.all", "n", len(d.pictures[scopeAll])),
	}
	return options(d.offered(), func(key string) string { return labels[exportScope(key)] })
}

// offered lists the scopes that the format can have.
func (d *exportDialog) offered() []exportScope {
	all := d.source.scopes()
	if d.format().Book {
		return slices.DeleteFunc(all, func(s exportScope) bool { return s == scopeChart || s == scopeCompared })
	}
	return all
}

// update brings the dialog in step with the choices.
func (d *exportDialog) update() {
	d.scope = d.wanted
	if offered := d.offered(); !slices.Contains(offered, d.scope) {
		d.scope = offered[0]
	}
	d.scopes.Set(d.scopeOptions(), string(d.scope))
	if d.format().Book {
		d.showBook()
		return
	}
	pictures := d.pictures[d.scope]
	if len(pictures) == 0 {
		return
	}
	d.at = max(0, min(d.at, len(pictures)-1))
	p := pictures[d.at]
	d.caption = p.Spec.Head().Title
	if len(pictures) > 1 {
		d.caption = d.window.words.T("exporting.place", "n", d.at+1, "of", len(pictures), "title", d.caption)
	}
	f, size, err := d.shown()
	if err != nil {
		d.say(kit.LookError, d.problem(err))
		return
	}
	d.say(kit.LookFoot, d.measures(size))
	d.preview.set(d.previewOfChart(p, f, size))
}

// say shows the line below the fields. While that says what is wrong nothing is exported.
func (d *exportDialog) say(look kit.TextLook, text string) {
	d.facts.Look = look
	d.facts.SetText(text)
	if look == kit.LookError {
		d.start.Disable()
	} else {
		d.start.Enable()
	}
	d.form.update()
}

// step shows the chart so many places on.
func (d *exportDialog) step(by int) {
	d.at += by
	d.update()
}

// shown returns how the pictures are written and the size of the one in the preview, or
// what is wrong with the choices.
func (d *exportDialog) shown() (format, charts.Size, error) {
	f, err := d.picture()
	if err != nil {
		return format{}, charts.Size{}, err
	}
	size := f.sizeOf(d.pictures[d.scope][d.at])
	_, _, err = size.Pixels()
	return f, size, err
}

// picture returns how the pictures are written, or what is wrong with the choices.
func (d *exportDialog) picture() (format, error) {
	return d.choice.written(d.window.paint.Fonts, d.chartWords())
}

// format returns the file format that is chosen.
func (d *exportDialog) format() pages.FileFormat { return d.choice.fileFormat() }

// measures says how large a picture is: in pixels and on paper.
func (d *exportDialog) measures(size charts.Size) string {
	words := d.window.words
	wide, high := pages.Millimetres(size)
	mm := func(v float64) string { return fmt.Sprintf("%.0f", v) }
	if !d.format().HasPixels() {
		return words.T("exporting.millimetres", "w", mm(wide), "h", mm(high))
	}
	w, h, err := size.Pixels()
	if err != nil {
		return "" // it was checked
	}
	return words.T("exporting.pixels", "w", w, "h", h, "wide", mm(wide), "high", mm(high), "dpi", fmt.Sprintf("%.0f", pages.DPIOf(size.Scale)))
}

// problem says in the reader's words what is wrong with the choices and what would be right.
func (d *exportDialog) problem(err error) string {
	words := d.window.words
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

// confirm asks where to and exports, if the choices are right: else the line below the
// fields says what is wrong.
func (d *exportDialog) confirm() {
	if d.format().Book {
		d.leave()
		d.exportBook()
		return
	}
	pictures := d.pictures[d.scope]
	if len(pictures) == 0 {
		return
	}
	f, _, err := d.shown()
	if err != nil {
		return
	}
	d.leave()
	if len(pictures) == 1 {
		d.window.exportOne(pictures[0], f)
		return
	}
	d.window.exportSeveral(pictures, f)
}

// leave keeps the choices and closes the dialog.
func (d *exportDialog) leave() {
	d.window.state.setExportChoice(d.choice)
	d.modal.Hide()
}
