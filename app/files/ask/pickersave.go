package ask

import (
	"os"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"

	"yulan/app/files"
	"yulan/app/kit"
)

// ForFile asks where to save a file with an extension, and calls done with its path. By then
// the folder exists, and if the file does too, the reader has agreed to replace it.
func ForFile(d Deps, title, name, extension string, done func(path string)) *picker {
	p := newPicker(d, done)
	p.extension = extension
	p.name = kit.NewKeyEntry(p.modal.Cancel)
	p.name.SetText(name)
	p.name.OnSubmitted = func(string) { p.Confirm() }
	p.name.TypedShortcut(&fyne.ShortcutSelectAll{}) // typing replaces the name
	p.show(title, d.Host.Words().T("picker.save"), p.name)
	return p
}

// Confirm takes the folder, or the file, for which it asks first if it exists already.
func (p *picker) Confirm() {
	if p.opens {
		p.confirmOpen()
		return
	}
	if strings.TrimSpace(p.Path.Text) == "" { // the first folder is not read yet
		p.notify(p.deps.Host.Words().T("failure.no-folder"))
		return
	}
	name := ""
	if p.name != nil {
		name = strings.TrimSpace(p.name.Text)
		switch {
		case strings.Trim(name, ".") == "":
			p.notify(p.deps.Host.Words().T("picker.no-name"))
			return
		case strings.ContainsAny(name, forbidden):
			p.notify(p.deps.Host.Words().T("failure.bad-name"))
			return
		}
		name = files.WithExtension(name, p.extension)
	}
	folder := expand(p.Path.Text)
	p.deps.Host.InBackground(func() func() {
		found := files.Inspect(folder, name)
		return func() { p.onInspected(folder, name, found) }
	})
}

// onInspected takes the choice, or says why it cannot be taken.
func (p *picker) onInspected(folder, name string, f files.Finding) {
	words := p.deps.Host.Words()
	switch f {
	case files.NoFolder:
		p.notify(words.T("failure.no-folder"))
	case files.FolderOfThatName:
		p.notify(words.T("failure.is-folder"))
	case files.FileOfThatName:
		kit.Ask(p.deps.Host, words.T("picker.replace-title"), words.T("picker.replace", "name", name), words.T("dialog.cancel"),
			kit.Answer{Label: words.T("picker.replace-yes"), Chosen: func() { p.finish(folder, name) }})
	case files.NothingInTheWay:
		p.finish(folder, name)
	}
}

// NewFolder asks for a name, creates a folder of that name, and opens it.
func (p *picker) NewFolder() {
	words := p.deps.Host.Words()
	m := kit.NewModal(p.deps.Host, words.T("dialog.cancel"), fyne.NewSize(320, pickerRow))
	name := kit.NewKeyEntry(m.Cancel)
	add := func() {
		m.Hide()
		path := filepath.Join(p.Folder, strings.TrimSpace(name.Text))
		if strings.ContainsAny(name.Text, forbidden) || strings.Trim(name.Text, " .") == "" {
			p.notify(words.T("failure.bad-name"))
		} else if err := os.Mkdir(path, 0o755); err != nil {
			p.notify(files.ReasonFor(err, words))
		} else {
			p.Open(path)
		}
	}
	name.OnSubmitted = func(string) { add() }
	m.AddButton(words.T("picker.new-folder-yes"), add)
	m.Show(words.T("picker.new-folder"), name, name)
}
