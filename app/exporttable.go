package app

import (
	"io"
	"path/filepath"

	"fyne.io/fyne/v2"

	"yulan/app/files"
	"yulan/app/files/ask"
	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/assets"
	"yulan/report"
)

// tableFormat is a form in which figures are written to a file.
type tableFormat struct {
	extension string
	write     func(io.Writer, *report.Report, []report.Figure, report.Language, assets.Words) error
}

var (
	tableCSV  = tableFormat{".csv", writeCSV}
	tableXLSX = tableFormat{".xlsx", pages.WriteXLSX}
)

func writeCSV(out io.Writer, _ *report.Report, figures []report.Figure, l report.Language, _ assets.Words) error {
	return pages.WriteCSV(out, figures, l)
}

// newExportButton returns the button that saves the rows shown, in the format chosen in
// its menu.
func (w *window) newExportButton() *kit.MenuButton {
	item := func(label string, f tableFormat) *fyne.MenuItem {
		item := fyne.NewMenuItem(label, func() { w.exportTable(f) })
		item.Disabled = w.figures.Listing.Len() == 0
		return item
	}
	return kit.NewMenuButton(w.words.T("listing.export"), func() *fyne.Menu {
		return fyne.NewMenu("", item(w.words.T("listing.xlsx"), tableXLSX), item(w.words.T("listing.csv"), tableCSV))
	}, w.escape)
}

// exportTable asks where to save the rows that are shown, in their order, and saves them.
func (w *window) exportTable(f tableFormat) {
	if w.table == nil || kit.HasDialog(w.host) {
		return
	}
	figures, language, words := w.shownFigures(), w.state.language, w.words
	name := pages.ListName(w.report, words, language, len(figures)) + f.extension
	ask.ForFile(w.asking, words.T("listing.export-title", "n", len(figures)), name, f.extension, func(path string) {
		w.writing.Add(1)
		w.InBackground(func() func() {
			defer w.writing.Done()
			files.RemoveLeft(filepath.Dir(path))
			err := files.WriteWhole(w.open, path, func(out io.Writer) error {
				return f.write(out, w.report, figures, language, words)
			})
			return func() { w.export.Saved(path, files.Failure{Name: filepath.Base(path), Err: err}) }
		})
	})
}

// shownFigures returns the figures that the table shows, in its order.
func (w *window) shownFigures() []report.Figure {
	var figures []report.Figure
	for _, id := range w.figures.Listing.IDs() {
		if f, ok := w.report.Figure(id); ok {
			figures = append(figures, f)
		}
	}
	return figures
}
