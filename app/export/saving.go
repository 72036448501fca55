package export

import (
	"errors"
	"io"
	"path/filepath"
	"slices"

	"yulan/app/files"
	"yulan/app/files/ask"
	"yulan/app/kit"
	"yulan/app/pages"
)

// Chart asks how to save a chart of the current page. Without an id this is the chart that was
// chosen last, or else the first.
func (x *Room) Chart(id string) { x.Open(ScopeChart, id) }

// Chapter asks how to save every chart of the current page.
func (x *Room) Chapter() { x.Open(ScopeChapter, "") }

// All asks how to save every chart of the report.
func (x *Room) All() { x.Open(ScopeAll, "") }

// exportOne asks where to save a picture and saves it.
func (x *Room) exportOne(p pages.Picture, f Format) {
	x.save(x.Words().T("export.chart-title"), p.Name+f.As.Extension, f.As.Extension,
		func(path string) error { return writePicture(x.deps.Life.Open, p, path, f) },
		func(path string) { x.showFolder(filepath.Dir(path), f) })
}

// SaveFile asks where to save a file and saves it. It notifies the reader of the result, and of
// the reason if it failed.
func (x *Room) SaveFile(title, name, extension string, write func(io.Writer) error) {
	x.save(title, name, extension,
		func(path string) error { return files.WriteWhole(x.deps.Life.Open, path, write) },
		func(string) {})
}

// save asks where to save a file and has it written off the UI goroutine; saved is called once
// it is written.
func (x *Room) save(title, name, extension string, write func(path string) error, saved func(path string)) {
	ask.ForFile(x.deps.Ask, title, name, extension, func(path string) {
		x.deps.Life.Files.Add(1)
		x.deps.Host.InBackground(func() func() {
			defer x.deps.Life.Files.Done()
			files.RemoveLeft(filepath.Dir(path))
			err := write(path)
			return func() {
				if x.saved(path, files.Failure{Name: filepath.Base(path), Err: err}); err == nil {
					saved(path)
				}
			}
		})
	})
}

// saved notifies the reader that a file was saved, or why it was not.
func (x *Room) saved(path string, e files.Failure) {
	if e.Err != nil {
		kit.Fail(x.deps.Host, e.Message(x.Words()))
		return
	}
	x.deps.Host.Notify(x.Words().T("export.saved", "path", files.Printable(path)))
}

// exportSeveral asks for a folder, asks once about all files that exist already, and saves the
// pictures.
func (x *Room) exportSeveral(pictures []pages.Picture, f Format) {
	ask.ForFolder(x.deps.Ask, x.Words().T("export.folder-title", "n", len(pictures)), f.As.Extension, func(folder string) {
		x.deps.Host.InBackground(func() func() {
			there := existing(folder, pictures, f)
			return func() { x.askAndRun(folder, pictures, f, there) }
		})
	})
}

// askAndRun asks what to do with files that exist already, if there are any, and saves the
// pictures.
func (x *Room) askAndRun(folder string, pictures []pages.Picture, f Format, there []string) {
	if len(there) == 0 {
		x.savePictures(folder, pictures, f)
		return
	}
	replace := kit.Answer{Label: x.Words().T("export.replace"), Chosen: func() { x.savePictures(folder, pictures, f) }}
	answers := []kit.Answer{replace}
	missing := slices.DeleteFunc(slices.Clone(pictures), func(p pages.Picture) bool { return slices.Contains(there, f.fileOf(p)) })
	if len(missing) > 0 {
		answers = []kit.Answer{{Label: x.Words().T("export.keep"), Chosen: func() { x.savePictures(folder, missing, f) }}, replace}
	}
	kit.Ask(x.deps.Host, x.Words().T("picker.replace-title"),
		x.Words().T("export.exist", "n", len(there), "total", len(pictures), "name", there[0]),
		x.Words().T("dialog.cancel"), answers...)
}

// savePictures saves pictures in the background.
func (x *Room) savePictures(folder string, pictures []pages.Picture, f Format) {
	p, words := x.showProgress(), x.Words()
	x.deps.Life.Files.Add(1)
	x.deps.Host.InBackground(func() func() {
		defer x.deps.Life.Files.Done()
		files.RemoveLeft(folder)
		n, err := writePictures(p.ctx, folder, pictures, f, func(done int, name string) {
			p.show(done, len(pictures), words.T("export.progress", "n", done+1, "total", len(pictures), "name", name))
		})
		return func() {
			p.end()
			x.onBatch(batch{folder, n, len(pictures), f}, err)
		}
	}, p.end)
}

// batch is the result of saving several pictures.
type batch struct {
	folder string
	n, all int // written, and wanted
	format Format
}

// onBatch says how many pictures were saved, and why not all were.
func (x *Room) onBatch(b batch, err error) {
	var failed files.Failure
	switch {
	case err == nil:
		x.deps.Host.Notify(x.Words().T("export.saved-all", "n", b.n, "folder", files.Printable(b.folder)))
		x.showFolder(b.folder, b.format)
	case files.IsCancelled(err):
		x.deps.Host.Notify(x.Words().T("export.cancelled", "n", b.n, "total", b.all, "folder", files.Printable(b.folder)))
	case errors.As(err, &failed):
		kit.Fail(x.deps.Host, failed.Message(x.Words())+"\n"+x.Words().T("export.some-saved", "n", b.n, "total", b.all))
	}
}

// showFolder opens the folder of the export in the system's own program, if the reader wants
// that.
func (x *Room) showFolder(folder string, f Format) {
	if !f.openFolder {
		return
	}
	if err := x.deps.System.OpenFolder(folder); err != nil {
		x.deps.Host.Notify(x.Words().T("export.no-program", "folder", files.Printable(folder)))
	}
}
