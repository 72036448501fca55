package commands

import (
	"errors"
	"io"
	"os"
	"path/filepath"

	"yulan/app/files"
	"yulan/app/pages"
	"yulan/assets"
	"yulan/charts"
	"yulan/report"
)

// exportCommand writes charts as files.
func exportCommand() command {
	return command{
		name: "export",
		flags: []string{
			"report", "chapter", "chart", "figures", "highlight", "title", "lang", "theme", "format", "size", "scale", "dpi",
			"plain", "transparent", "cite", "out",
		},
		examples: []string{
			"yulan export",
			"yulan export -chapter 3 -lang en -theme dark",
			"yulan export -chart pillars -size 1600x900 -out pictures",
			"yulan export -size slide -plain -transparent -out slides",
			"yulan export -format svg -size a4 -cite -out paper",
			"yulan export -chapter 5 -size a4 -dpi 300",
			"yulan export -format pdf -lang en",
			"yulan export -figures gdp.growth,retail.growth,income.growth -highlight gdp.growth",
		},
		do: (*call).export,
	}
}

// export writes the pictures that the flags choose. Everything is checked before the first file
// is written, so that a wrong flag leaves no files behind.
func (c *call) export() error {
	r, err := c.load()
	if err != nil {
		return err
	}
	if err := c.checkFormat(); err != nil {
		return err
	}
	format, _ := pages.FileFormatOf(c.options.format) // the flags were checked before
	look, err := c.look(r)
	if err != nil {
		return err
	}
	c.options.title, _ = look.Fonts.Spell(c.options.title)
	chosen, err := c.choose(r, format.Extension)
	if err != nil {
		return err
	}
	if err := c.setSizes(chosen, look); err != nil {
		return err
	}
	if err := c.warnOfLacking(chosen, look); err != nil {
		return err
	}
	if format.Book {
		return c.saveBook(r, look, format.Extension)
	}
	return c.savePictures(chosen, look, format.Picture)
}

// picture is a chart to be written, the name of its file and its size.
type picture struct {
	of   pages.Picture
	name string
	size charts.Size
}

// savePictures writes each chart as a file of a format into the folder. A single chart may go
// to the standard output instead.
func (c *call) savePictures(chosen []picture, look charts.Look, f charts.Format) error {
	switch {
	case c.options.out == standardOut && len(chosen) > 1:
		return usageError{c.words.T("cli.out-several", "n", len(chosen))}
	case c.options.out == standardOut:
		return c.writeOut(c.options.format, func(w io.Writer) error {
			return charts.Write(w, f, chosen[0].of.Spec, chosen[0].size, look)
		})
	}
	if err := c.prepareFolder(c.options.out); err != nil {
		return err
	}
	return c.writeAll(chosen, func(p picture) error {
		path := filepath.Join(c.options.out, p.name)
		return files.WriteWhole(c.ctx, path, func(w io.Writer) error { return charts.Write(w, f, p.of.Spec, p.size, look) })
	}, workersFor(chosen))
}

// choose returns the pictures to write: the chart of -figures, or those of the report.
func (c *call) choose(r *report.Report, extension string) ([]picture, error) {
	words, err := assets.LoadWords(c.options.lang)
	if err != nil {
		return nil, err
	}
	chosen, err := c.pictures(r, words)
	if err != nil {
		return nil, err
	}
	files := make([]picture, len(chosen))
	for i, p := range chosen {
		files[i] = picture{of: p, name: p.Name + extension}
	}
	return files, nil
}

// pictures returns the charts that the flags ask for.
func (c *call) pictures(r *report.Report, words assets.Words) ([]pages.Picture, error) {
	if c.given["figures"] {
		return c.compared(r, words)
	}
	if c.given["highlight"] {
		return nil, usageError{c.words.T("export.figures-missing")}
	}
	if c.given["title"] && c.options.chart == "" {
		return nil, usageError{c.words.T("export.title-alone")}
	}
	chosen, err := c.ofReport(r, words)
	for i := range chosen { // several charts cannot share one title
		chosen[i] = chosen[i].Titled(c.options.title)
	}
	return chosen, err
}

// ofReport returns the charts that -chapter and -chart choose; without them, all charts of the
// report.
func (c *call) ofReport(r *report.Report, words assets.Words) ([]pages.Picture, error) {
	only, err := c.chapter(r)
	if err != nil {
		return nil, err
	}
	var chosen []pages.Picture
	for _, chapter := range r.Chapters {
		if only != nil && chapter.Number != *only {
			continue
		}
		page, err := pages.Build(r, words, c.language(), chapter.Number)
		if err != nil {
			return nil, err
		}
		for _, p := range page.Pictures() {
			if c.options.chart == "" || p.Spec.Head().ID == c.options.chart {
				chosen = append(chosen, p)
			}
		}
	}
	if len(chosen) == 0 {
		return nil, c.noChart(r, only)
	}
	return chosen, nil
}

// noChart says why -chart finds no chart: it does not exist, or it is not in the chapter of
// -chapter.
func (c *call) noChart(r *report.Report, only *int) error {
	id := c.options.chart
	var ids []string
	for _, chapter := range r.Chapters {
		for _, chart := range chapter.Charts {
			if chart.ID == id && only != nil {
				return usageError{c.words.T("export.chart-elsewhere", "id", id, "chapter", chapter.Number, "only", *only)}
			}
			ids = append(ids, chart.ID)
		}
	}
	switch {
	case id == "" && only == nil:
		return errors.New(c.words.T("export.no-charts-at-all"))
	case id == "":
		return usageError{c.words.T("export.no-charts", "chapter", *only)}
	}
	return usageError{c.words.T("export.chart-unknown", "id", id, "hint", hint(id, ids, c.words))}
}

// prepareFolder creates the folder if necessary, and tries before any chart is drawn whether a
// file can be created in it. It also removes the hidden files that killed exports left behind.
func (c *call) prepareFolder(folder string) error {
	err := os.MkdirAll(folder, 0o777)
	if err == nil {
		err = files.TryFolder(folder)
	}
	if err == nil {
		files.RemoveLeft(folder)
		return nil
	}
	return errors.New(c.words.T("export.folder", "folder", folder, "reason", c.reasonOf(err)))
}
