package app

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
	"yulan/charts"
)

// The measures of the dialog for files, in layout units.
var pickerSize = fyne.NewSize(620, 400)

const (
	spotsWidth    = 150
	pickerRow     = 34 // height of a row with a text field
	pickerGap     = 8
	pickerMessage = 24
)

// forbidden are the characters that no file may have in its name on one of the three
// systems.
const forbidden = `/\:*?"<>|`

// picker is the dialog that asks where to save, or what to open. Fyne's own is half
// translated, reads big folders slowly (its issues 2934, 4752, 6049), and empties a file
// that exists before anything is written to it.
type picker struct {
	window *window
	modal  *kit.Modal
	opens  bool // it asks for a file that is there
	// extension is that of the files that are shown and saved; empty: of any.
	extension string
	folder    string
	entries   []entry
	spots     []spot
	path      *kit.KeyEntry
	name      *kit.KeyEntry // nil where a folder is asked for
	list      *kit.KeyList
	places    *kit.KeyList
	message   *kit.Paragraph
	done      func(path string)
}

// askForFolder asks for a folder and calls done with its path.
func (w *window) askForFolder(title string, done func(path string)) *picker {
	p := newPicker(w, done)
	p.show(title, w.words.T("picker.export-here"), nil)
	return p
}

func newPicker(w *window, done func(string)) *picker {
	p := &picker{window: w, done: done, extension: charts.PNG.Extension}
	p.modal = kit.NewModal(w.host, w.words.T("dialog.cancel"), pickerSize)
	p.message = kit.NewLine(w.measurer, kit.LookError, "")
	p.path = kit.NewKeyEntry(p.modal.Cancel)
	p.path.OnSubmitted = func(text string) { p.open(expand(text)) }
	p.list = kit.NewKeyList(func() int { return len(p.entries) }, newIconRow, p.showEntry, p.modal.Cancel)
	p.list.OnSelected = p.onEntry
	p.list.HideSeparators = true
	p.places = kit.NewKeyList(func() int { return len(p.spots) }, newIconRow, p.showSpot, p.modal.Cancel)
	p.places.HideSeparators = true
	p.places.OnSelected = func(i int) {
		p.places.UnselectAll()
		p.open(p.spots[i].path)
	}
	return p
}

// show opens the dialog in the folder that was used last.
func (p *picker) show(title, confirm string, focus fyne.Focusable) {
	p.modal.AddButton(confirm, p.confirm)
	p.modal.Show(title, p.build(), focus)
	last, choose := p.window.state.folder(), firstFolder
	if p.opens {
		last, choose = p.window.state.lastSource(), firstTextFolder
	}
	p.window.InBackground(func() func() { // a drive that has gone away may keep one waiting
		home := homeFolder()
		spots, first := spots(home), choose(last, home)
		return func() {
			p.spots = spots
			p.places.Refresh()
			p.open(first)
		}
	})
}

// build puts the dialog's body together.
func (p *picker) build() fyne.CanvasObject {
	up := kit.NewKeyButton("", func() { p.open(filepath.Dir(p.folder)) }, p.modal.Cancel)
	up.Icon = theme.MoveUpIcon()
	add := kit.NewKeyButton("", p.askForNewFolder, p.modal.Cancel)
	add.Icon = theme.FolderNewIcon()
	add.Hidden = p.opens
	frame, label := kit.NewCardSurface(), kit.NewLine(p.window.measurer, kit.LookMuted, p.window.words.T("picker.name"))
	rule := kit.NewRule()
	objects := []fyne.CanvasObject{p.path, up, add, frame, p.places, rule, p.list, p.message}
	if p.name != nil {
		objects = append(objects, label, p.name)
	}
	place := func(size fyne.Size) {
		right := size.Width
		if !p.opens {
			right -= pickerRow + pickerGap
		}
		kit.Put(p.path, 0, 0, right-pickerRow-pickerGap, pickerRow)
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

// open shows what a folder holds, or why that cannot be seen.
func (p *picker) open(path string) {
	p.window.InBackground(func() func() {
		entries, err := readFolder(path, p.extension)
		return func() {
			if err != nil {
				p.say(files.ReasonFor(err, p.window.words))
				return
			}
			p.folder, p.entries = path, entries
			p.say("")
			p.path.SetText(path)
			p.list.UnselectAll()
			p.list.ScrollToTop()
			p.list.Refresh()
		}
	})
}

// onEntry enters a folder, or takes the name of a file.
func (p *picker) onEntry(i int) {
	e := p.entries[i]
	if e.isFolder {
		p.open(filepath.Join(p.folder, e.name))
		return
	}
	if p.name != nil {
		p.take(e.name)
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
		p.window.state.setFolder(folder)
	}
	done(filepath.Join(folder, name))
}

// say shows a message in the dialog.
func (p *picker) say(text string) { p.message.SetText(text) }

// showEntry fills a row with what a folder holds.
func (p *picker) showEntry(i int, row fyne.CanvasObject) {
	icon := theme.FileImageIcon()
	if p.opens {
		icon = theme.FileTextIcon()
	}
	if p.entries[i].isFolder {
		icon = theme.FolderIcon()
	}
	setIconRow(row, icon, p.entries[i].name)
}

// showSpot fills a row with one of the reader's usual folders.
func (p *picker) showSpot(i int, row fyne.CanvasObject) {
	icons := map[string]fyne.Resource{
		"home": theme.HomeIcon(), "desktop": theme.DesktopIcon(), "documents": theme.DocumentIcon(),
		"pictures": theme.MediaPhotoIcon(), "downloads": theme.DownloadIcon(),
	}
	setIconRow(row, icons[p.spots[i].key], p.window.words.T("spot."+p.spots[i].key))
}

// newIconRow returns a row of an icon and a name, cut off where it has no room.
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

// expand returns a typed path in full: ~ is home.
func expand(path string) string {
	path = strings.TrimSpace(path)
	if rest, ok := strings.CutPrefix(path, "~"); ok && (rest == "" || os.IsPathSeparator(rest[0])) {
		path = homeFolder() + rest
	}
	if full, err := filepath.Abs(path); err == nil {
		return full
	}
	return path
}
