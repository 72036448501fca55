package app

import (
	"errors"
	"path/filepath"
	"slices"

	"yulan/app/files"
	"yulan/app/files/ask"
	"yulan/app/kit"
	"yulan/app/pages"
)

// exportChart asks how to save a chart of the present page. Without an id it is the chart
// that was chosen last, or else the first.
func (w *window) exportChart(id string) { w.openExport(scopeChart, id) }

// exportChapter asks how to save every chart of the present page.
func (w *window) exportChapter() { w.openExport(scopeChapter, "") }

// exportAll asks how to save every chart of the report.
func (w *window) exportAll() { w.openExport(scopeAll, "") }

// exportOne asks where to save a picture and saves it.
func (w *window) exportOne(p pages.Picture, f format) {
	ask.ForFile(w.asking, w.words.T("export.chart-title"), p.Name+f.as.Extension, f.as.Extension, func(path string) {
		w.writing.Add(1)
		w.InBackground(func() func() {
			defer w.writing.Done()
			files.RemoveLeft(filepath.Dir(path))
			err := writePicture(w.open, p, path, f)
			return func() {
				w.onExported(path, files.Failure{Name: filepath.Base(path), Err: err})
				if err == nil {
					w.showFolder(filepath.Dir(path), f)
				}
			}
		})
	})
}

// onExported says that one file was saved, or why not.
func (w *window) onExported(path string, e files.Failure) {
	if e.Err != nil {
		kit.Fail(w.host, e.Say(w.words))
		return
	}
	w.say(w.words.T("export.saved", "path", path))
}

// presentPage returns the page that is shown, unless that has no charts or a dialog is in
// the way.
func (w *window) presentPage() (pages.Page, bool) {
	if w.page == nil || len(w.page.Page.Charts) == 0 || kit.HasDialog(w.host) {
		return pages.Page{}, false
	}
	return w.page.Page, true
}

// exportSeveral asks for a folder, asks once about the files that are there already, and
// saves the pictures.
func (w *window) exportSeveral(pictures []pages.Picture, f format) {
	ask.ForFolder(w.asking, w.words.T("export.folder-title", "n", len(pictures)), f.as.Extension, func(folder string) {
		w.InBackground(func() func() {
			there := existing(folder, pictures, f)
			return func() { w.askAndRun(folder, pictures, f, there) }
		})
	})
}

// askAndRun asks what to do with files that are there already, if any, and saves the
// pictures.
func (w *window) askAndRun(folder string, pictures []pages.Picture, f format, there []string) {
	if len(there) == 0 {
		w.savePictures(folder, pictures, f)
		return
	}
	replace := kit.Answer{Label: w.words.T("export.replace"), Chosen: func() { w.savePictures(folder, pictures, f) }}
	answers := []kit.Answer{replace}
	missing := slices.DeleteFunc(slices.Clone(pictures), func(p pages.Picture) bool { return slices.Contains(there, f.fileOf(p)) })
	if len(missing) > 0 {
		answers = []kit.Answer{{Label: w.words.T("export.keep"), Chosen: func() { w.savePictures(folder, missing, f) }}, replace}
	}
	kit.Ask(w.host, w.words.T("picker.replace-title"),
		w.words.T("export.exist", "n", len(there), "total", len(pictures), "name", there[0]),
		w.words.T("dialog.cancel"), answers...)
}

// savePictures saves pictures in the background.
func (w *window) savePictures(folder string, pictures []pages.Picture, f format) {
	p, words := w.showProgress(), w.words
	w.writing.Add(1)
	w.InBackground(func() func() {
		defer w.writing.Done()
		files.RemoveLeft(folder)
		n, err := writePictures(p.ctx, folder, pictures, f, func(done int, name string) {
			p.tell(done, len(pictures), words.T("export.progress", "n", done+1, "total", len(pictures), "name", name))
		})
		return func() {
			p.end()
			w.onBatch(batch{folder, n, len(pictures), f}, err)
		}
	}, p.end)
}

// batch is what became of several pictures.
type batch struct {
	folder string
	n, all int // written, and wanted
	format format
}

// onBatch says how many pictures were saved, and why not all were.
func (w *window) onBatch(b batch, err error) {
	var failed files.Failure
	switch {
	case err == nil:
		w.say(w.words.T("export.saved-all", "n", b.n, "folder", b.folder))
		w.showFolder(b.folder, b.format)
	case files.IsCancelled(err):
		w.say(w.words.T("export.cancelled", "n", b.n, "total", b.all, "folder", b.folder))
	case errors.As(err, &failed):
		kit.Fail(w.host, failed.Say(w.words)+"\n"+w.words.T("export.some-saved", "n", b.n, "total", b.all))
	}
}

// showFolder opens the folder that was exported to in the system's own program, if the
// reader wants that.
func (w *window) showFolder(folder string, f format) {
	if !f.openFolder {
		return
	}
	if err := w.openURL(folderURL(folder)); err != nil {
		w.say(w.words.T("export.no-program", "folder", folder))
	}
}
