// Package ask is the dialogs that ask where to save, or what to open. It may use the kit and
// the room for files; of the window it knows what Deps offers.
package ask

import (
	"os"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/files"
	"yulan/app/kit"
)

// The measures of the dialog for files, in layout units.
var pickerSize = fyne.NewSize(620, 400)

const (
	spotsWidth    = 150
	pickerRow     = 34 // height of a row with a text field
	pickerGap     = 8
	pickerMessage = 24
)

// forbidden are the characters that at least one of the three systems forbids in the name of a
// file.
const forbidden = `/\:*?"<>|`

// picker is the dialog that asks where to save, or what to open. Fyne's own is half translated,
// slow at reading large folders (its issues 2934, 4752, 6049), and truncates an existing file
// before anything is written to it.
type picker struct {
	deps  Deps
	modal *kit.Modal
	opens bool // it asks for an existing file
	// extension is that of the files that are listed and saved; empty for any.
	extension string
	Folder    string
	entries   []files.Entry
	spots     []files.Spot
	Path      *kit.KeyEntry
	name      *kit.KeyEntry // nil when a folder is asked for
	list      *kit.KeyList
	places    *kit.KeyList
	message   *kit.Paragraph
	done      func(path string)
}

// ForFolder asks for a folder in which to write files with an extension, and calls done with
// its path.
func ForFolder(d Deps, title, extension string, done func(path string)) *picker {
	p := newPicker(d, done)
	p.extension = extension
	p.show(title, d.Host.Words().T("picker.export-here"), nil)
	return p
}

// ForUsualFolder asks for the folder in which files are usually saved, and calls done with its
// path.
func ForUsualFolder(d Deps, done func(path string)) *picker {
	p := newPicker(d, done)
	p.show(d.Host.Words().T("picker.usual"), d.Host.Words().T("picker.use"), nil)
	return p
}

func newPicker(d Deps, done func(string)) *picker {
	p := &picker{deps: kit.Complete(d), done: done}
	p.modal = kit.NewModal(d.Host, d.Host.Words().T("dialog.cancel"), pickerSize)
	p.message = kit.NewLine(d.Host.Measurer(), kit.LookError, "")
	p.Path = kit.NewKeyEntry(p.modal.Cancel)
	p.Path.OnSubmitted = func(text string) { p.Open(expand(text)) }
	p.list = kit.NewKeyList(func() int { return len(p.entries) }, newIconRow, p.showEntry, p.modal.Cancel)
	p.list.WhenSelected(p.OnEntry)
	p.list.HideSeparators = true
	p.places = kit.NewKeyList(func() int { return len(p.spots) }, newIconRow, p.showSpot, p.modal.Cancel)
	p.places.HideSeparators = true
	p.places.WhenSelected(func(i int) {
		p.places.UnselectAll()
		p.Open(p.spots[i].Path)
	})
	return p
}

// show opens the dialog in the folder that was used last.
func (p *picker) show(title, confirm string, focus fyne.Focusable) {
	p.modal.AddButton(confirm, p.Confirm)
	p.modal.Show(title, p.build(), focus)
	last, choose := p.deps.Folder(), files.FirstFolder
	if p.opens {
		last, choose = p.deps.TextFile(), firstTextFolder
	}
	p.deps.Host.InBackground(func() func() { // a drive that has gone away may block for long
		home := files.HomeFolder()
		spots, first := files.Spots(home), choose(last, home)
		return func() {
			p.spots = spots
			p.places.Refresh()
			p.Open(first)
		}
	})
}

// build assembles the body of the dialog.
func (p *picker) build() fyne.CanvasObject {
	up := kit.NewKeyButton("", func() { p.Open(filepath.Dir(p.Folder)) }, p.modal.Cancel)
	up.Icon = theme.MoveUpIcon()
	add := kit.NewKeyButton("", p.NewFolder, p.modal.Cancel)
	add.Icon = theme.FolderNewIcon()
	add.Hidden = p.opens
	frame, label := kit.NewCardSurface(), kit.NewLine(p.deps.Host.Measurer(), kit.LookMuted, p.deps.Host.Words().T("picker.name"))
	rule := kit.NewRule()
	objects := []fyne.CanvasObject{p.Path, up, add, frame, p.places, rule, p.list, p.message}
	if p.name != nil {
		objects = append(objects, label, p.name)
	}
	place := func(size fyne.Size) {
		right := size.Width
		if !p.opens {
			right -= pickerRow + pickerGap
		}
		kit.Put(p.Path, 0, 0, right-pickerRow-pickerGap, pickerRow)
		kit.Put(up, right-pickerRow, 0, pickerRow, pickerRow)
		kit.Put(add, size.Width-pickerRow, 0, pickerRow, pickerRow)
		bottom := size.Height - pickerMessage
		kit.Put(p.message, 0, bottom, size.Width, pickerMessage)
		if p.name != nil {
			bottom -= pickerRow + pickerGap/2
			kit.Put(label, 2, bottom+5, 60, pickerRow)
			kit.Put(p.name, 62, bottom, size.Width-62, pickerRow)
		}
		top := float32(pickerRow + pickerGap)
		height := bottom - pickerGap - top
		kit.Put(frame, 0, top, size.Width, height)
		kit.Put(p.places, 3, top+3, spotsWidth-6, height-6)
		kit.Put(rule, spotsWidth, top+1, 1, height-2)
		kit.Put(p.list, spotsWidth+4, top+3, size.Width-spotsWidth-7, height-6)
	}
	return container.New(kit.Arrange{Place: place, Min: func() fyne.Size { return pickerSize }}, objects...)
}

// Open shows the contents of a folder, or why they cannot be read.
func (p *picker) Open(path string) {
	p.deps.Host.InBackground(func() func() {
		entries, err := files.ReadFolder(path, p.extension)
		return func() {
			if err != nil {
				p.notify(files.ReasonFor(err, p.deps.Host.Words()))
				return
			}
			p.Folder, p.entries = path, entries
			p.notify("")
			p.Path.SetText(path)
			p.list.UnselectAll()
			p.list.ScrollToTop()
			p.list.Refresh()
		}
	})
}

// OnEntry enters a folder, or takes over the name of a file.
func (p *picker) OnEntry(i int) {
	e := p.entries[i]
	if e.IsFolder {
		p.Open(filepath.Join(p.Folder, e.Name))
		return
	}
	if p.name != nil {
		p.take(e.Name)
	}
}

// finish closes the dialog with its answer, once.
func (p *picker) finish(folder, name string) {
	if p.done == nil {
		return // Enter was pressed twice
	}
	done := p.done
	p.done = nil
	p.modal.Hide()
	if !p.opens {
		p.deps.SetFolder(folder)
	}
	done(filepath.Join(folder, name))
}

// notify shows a message in the dialog.
func (p *picker) notify(text string) { p.message.SetText(text) }

// showEntry fills a row with a folder or a file.
func (p *picker) showEntry(i int, row fyne.CanvasObject) {
	icon := theme.FileImageIcon()
	if p.opens {
		icon = theme.FileTextIcon()
	}
	if p.entries[i].IsFolder {
		icon = theme.FolderIcon()
	}
	setIconRow(row, icon, files.Printable(p.entries[i].Name))
}

// showSpot fills a row with one of the reader's usual folders.
func (p *picker) showSpot(i int, row fyne.CanvasObject) {
	icons := map[string]fyne.Resource{
		"home": theme.HomeIcon(), "desktop": theme.DesktopIcon(), "documents": theme.DocumentIcon(),
		"pictures": theme.MediaPhotoIcon(), "downloads": theme.DownloadIcon(),
	}
	setIconRow(row, icons[p.spots[i].Key], p.deps.Host.Words().T("spot."+p.spots[i].Key))
}

// newIconRow returns a row of an icon and a name, which is cut off where there is no room.
func newIconRow() fyne.CanvasObject {
	label := widget.NewLabel("")
	label.Truncation = fyne.TextTruncateEllipsis
	return container.NewBorder(nil, nil, widget.NewIcon(nil), nil, label)
}

func setIconRow(row fyne.CanvasObject, icon fyne.Resource, text string) {
	objects := row.(*fyne.Container).Objects
	objects[0].(*widget.Label).SetText(text)
	objects[1].(*widget.Icon).SetResource(icon)
}

// expand returns a typed path in full: a leading ~ stands for the home folder.
func expand(path string) string {
	path = strings.TrimSpace(path)
	if rest, ok := strings.CutPrefix(path, "~"); ok && (rest == "" || os.IsPathSeparator(rest[0])) {
		path = files.HomeFolder() + rest
	}
	if full, err := filepath.Abs(path); err == nil {
		return full
	}
	return path
}
