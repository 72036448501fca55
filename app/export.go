package app

import (
	"context"
	"errors"
	"path/filepath"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/pages"
	"yulan/charts"
)

// progressSize is the size of the dialog that shows how far an export is, in layout units.
var progressSize = fyne.NewSize(420, 58)

// exportChart asks where to save a chart of the present page and saves it. Without an id
// it is the chart that was chosen last, or else the first.
func (w *window) exportChart(id string) {
	page, ok := w.presentPage()
	if !ok {
		return
	}
	if id == "" {
		id = w.state.chart
	}
	jobs := jobsOf(page)
	i := max(0, slices.IndexFunc(jobs, func(j job) bool { return j.spec.Head().ID == id }))
	format := w.exportFormat()
	w.askForFile(w.words.T("export.chart-title"), jobs[i].name, charts.PNG.Extension, func(path string) {
		w.writing.Add(1)
		w.inBackground(func() func() {
			defer w.writing.Done()
			err := writeJob(jobs[i], path, format)
			return func() { w.onExported(path, jobError{filepath.Base(path), err}) }
		})
	})
}

// onExported says that one picture was saved, or why not.
func (w *window) onExported(path string, e jobError) {
	if e.err != nil {
		w.fail(w.failureText(e))
		return
	}
	w.say(w.words.T("export.saved", "path", path))
}

// exportChapter asks for a folder and saves every chart of the present page in it.
func (w *window) exportChapter() {
	if page, ok := w.presentPage(); ok {
		w.exportJobs(w.words.T("export.chapter-title", "chapter", page.Tab), jobsOf(page))
	}
}

// exportAll asks for a folder and saves every chart of the report in it.
func (w *window) exportAll() {
	if w.hasDialog() {
		return
	}
	var jobs []job
	for _, c := range w.report.Chapters {
		page, err := pages.Build(w.report, w.words, w.state.language, c.Number)
		if err != nil {
			fyne.LogError("page", err) // a test builds every page in every language
			continue
		}
		jobs = append(jobs, jobsOf(page)...)
	}
	w.exportJobs(w.words.T("export.all-title"), jobs)
}

// presentPage returns the page that is shown, unless that is the table or a dialog is in
// the way.
func (w *window) presentPage() (pages.Page, bool) {
	if w.page == nil || w.hasDialog() {
		return pages.Page{}, false
	}
	return w.page.page, true
}

// hasDialog tells whether a dialog is open: shortcuts of the menu reach the window then.
func (w *window) hasDialog() bool { return w.win.Canvas().Overlays().Top() != nil }

// exportFormat returns the format of pictures on disk, in the theme of the window.
func (w *window) exportFormat() format { return format{w.exportSize, w.paint.look(false, 0)} }

// exportJobs asks for a folder, asks once about the files that are there already, and
// saves the pictures.
func (w *window) exportJobs(title string, jobs []job) {
	w.askForFolder(title, func(folder string) {
		w.inBackground(func() func() {
			there := existing(folder, jobs)
			return func() { w.askAndRun(folder, jobs, there) }
		})
	})
}

// askAndRun asks what to do with files that are there already, if any, and saves the
// pictures.
func (w *window) askAndRun(folder string, jobs []job, there []string) {
	if len(there) == 0 {
		w.runJobs(folder, jobs)
		return
	}
	replace := answer{w.words.T("export.replace"), func() { w.runJobs(folder, jobs) }}
	answers := []answer{replace}
	missing := slices.DeleteFunc(slices.Clone(jobs), func(j job) bool { return slices.Contains(there, j.name) })
	if len(missing) > 0 {
		answers = []answer{{w.words.T("export.keep"), func() { w.runJobs(folder, missing) }}, replace}
	}
	w.ask(w.words.T("picker.replace-title"),
		w.words.T("export.exist", "n", len(there), "total", len(jobs), "name", there[0]),
		w.words.T("dialog.cancel"), answers...)
}

// runJobs saves pictures in the background, with a dialog that shows how far it is and
// can call it off.
func (w *window) runJobs(folder string, jobs []job) {
	ctx, cancel := context.WithCancel(w.open)
	bar := widget.NewProgressBar()
	bar.Max = float64(len(jobs))
	bar.TextFormatter = func() string { return "" } // Fyne writes it white on pale blue
	next := newLine(w.ruler, lookMuted, "")
	m := newModal(w.win.Canvas(), w.ruler, w.words.T("dialog.cancel"), progressSize)
	m.dismiss = cancel
	m.show(w.words.T("export.running"), container.NewVBox(bar, next), nil)
	format := w.exportFormat()
	w.writing.Add(1)
	w.inBackground(func() func() {
		defer w.writing.Done()
		n, err := writeJobs(ctx, folder, jobs, format, func(done int, name string) {
			w.home(func() {
				bar.SetValue(float64(done))
				text := w.words.T("export.progress", "n", done+1, "total", len(jobs), "name", name)
				next.setText(w.ruler.shorten(text, theme.TextSize(), false, progressSize.Width))
			})
		})
		return func() {
			cancel()
			m.hide()
			w.onBatch(folder, n, len(jobs), err)
		}
	})
}

// onBatch says how many pictures were saved, and why not all were.
func (w *window) onBatch(folder string, n, all int, err error) {
	var failed jobError
	switch {
	case err == nil:
		w.say(w.words.T("export.saved-all", "n", n, "folder", folder))
	case isCancelled(err):
		w.say(w.words.T("export.cancelled", "n", n, "total", all, "folder", folder))
	case errors.As(err, &failed):
		w.fail(w.failureText(failed) + "\n" + w.words.T("export.some-saved", "n", n, "total", all))
	}
}

// failureText says which file could not be written and why.
func (w *window) failureText(e jobError) string {
	return w.words.T("export.failed", "name", e.name, "reason", reasonFor(e.err, w.words))
}
