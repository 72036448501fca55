package across

import (
	"context"
	"io"
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/charts"
)

// File is a file that is to be saved.
type File struct {
	Title, Name, Extension string // of the dialog that asks where to; of the file
	Write                  func(io.Writer) error
}

// Files lists the forms that the table can be saved in: as a picture, a page to be printed, a
// workbook or a list.
func (f *Frame) Files() []File {
	picture := func(format charts.Format) func(io.Writer) error {
		return func(out io.Writer) error { return f.writePicture(out, format) }
	}
	var files []File
	for _, form := range []struct {
		extension string
		write     func(io.Writer) error
	}{
		{charts.PNG.Extension, picture(charts.PNG)},
		{charts.SVG.Extension, picture(charts.SVG)},
		{".pdf", f.writePDF},
		{".xlsx", f.page.XLSX},
		{".csv", f.page.CSV},
	} {
		files = append(files, File{
			Title: f.deps.Host.Words().T("across.save-title"), Name: pages.SafeName(f.page.Title) + form.extension, Extension: form.extension, Write: form.write,
		})
	}
	return append(files, f.chartFiles()...)
}

// chartFiles lists the forms that the chart beside the table can be saved in, if there is one.
func (f *Frame) chartFiles() []File {
	if f.spec == nil {
		return nil
	}
	spec := f.spec
	var files []File
	for _, format := range []charts.Format{charts.PNG, charts.SVG} {
		files = append(files, File{
			Title: f.deps.Host.Words().T("export.chart-title"), Name: pages.SafeName(spec.Head().Title) + format.Extension, Extension: format.Extension,
			Write: func(out io.Writer) error {
				size := charts.Size{W: pictureLeast, H: charts.Height(spec, pictureLeast, f.look()), Scale: pictureScale}
				return charts.Write(out, format, spec, size, f.look())
			},
		})
	}
	return files
}

// SaveMenu offers the forms.
func (f *Frame) SaveMenu() *fyne.Menu {
	menu := fyne.NewMenu("")
	files := f.Files()
	for i, file := range files {
		format, w := strings.ToUpper(strings.TrimPrefix(file.Extension, ".")), f.deps.Host.Words()
		label := w.T("across.save", "format", format)
		if ofChart := i >= len(files)-len(f.chartFiles()); ofChart {
			label = w.T("across.save-chart", "format", format)
		}
		item := fyne.NewMenuItem(label, func() { f.save(file) })
		item.Disabled = len(f.page.Rows) == 0
		menu.Items = append(menu.Items, item)
	}
	return menu
}

// save asks where to save the table and saves it.
func (f *Frame) save(file File) {
	if kit.HasDialog(f.deps.Host) {
		return
	}
	if lacking := f.lacking(); len(lacking) > 0 && file.isDrawn() {
		f.deps.Host.Notify(pages.LackingInPictures(lacking, f.deps.Host.Words()))
	}
	f.deps.Save(file)
}

// isDrawn tells whether a file is drawn in the font of the pictures.
func (f File) isDrawn() bool { return f.Extension != ".xlsx" && f.Extension != ".csv" }

// lacking lists the characters of the table that the font of the pictures lacks, each once: names of
// places have rare ones.
func (f *Frame) lacking() []rune {
	texts := append([]string{f.page.Title}, f.page.Columns...)
	for _, r := range f.page.Rows {
		texts = append(texts, r.Label)
	}
	var all []rune
	for _, text := range texts {
		_, lacking := f.deps.Painter.Fonts.Spell(text)
		for _, r := range lacking {
			if !slices.Contains(all, r) {
				all = append(all, r)
			}
		}
	}
	return all
}

// The measures of a saved table, in layout units.
const (
	pictureNames  = 240
	pictureColumn = 104 + charts.PlotWidth
	pictureLeast  = 960 // in which all rules of the promises have room, in any language
	pictureMost   = 4000
	pictureScale  = 2 // device pixels a unit
)

// look is the look of a saved picture: on paper, so in the light style.
func (f *Frame) look() charts.Look {
	return charts.Look{Style: charts.Light(), Fonts: f.deps.Painter.Fonts, Words: f.deps.Painter.Words, Grow: false}
}

// writePicture writes the table as a picture in which every cell has room.
func (f *Frame) writePicture(out io.Writer, format charts.Format) error {
	spec, err := f.page.Spec(f.page.ID)
	if err != nil {
		return err
	}
	width := max(pictureLeast, min(pictureMost, pictureNames+int(pictureColumn)*len(f.page.Columns)))
	size := charts.Size{W: width, H: charts.Height(spec, width, f.look()), Scale: pictureScale}
	size.H = min(size.H, size.LargestHeight())
	return charts.Write(out, format, spec, size, f.look())
}

// writePDF writes the table as a page.
func (f *Frame) writePDF(out io.Writer) error {
	spec, err := f.page.Spec(f.page.ID)
	if err != nil {
		return err
	}
	in := f.deps.Reading().In
	return charts.WriteBook(context.Background(), out, pages.AcrossBook(f.page.Across, spec, in), f.look(), nil)
}
