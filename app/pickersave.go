package app

import (
	"os"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"

	"yulan/app/files"
	"yulan/app/kit"
)

// askForFile asks where to save a file with an extension and calls done with its path. Its
// folder is there, and if the file is too, the reader agreed that it is replaced.
func (w *window) askForFile(title, name, extension string, done func(path string)) {
	p := newPicker(w, done)
	p.extension = extension
	p.name = kit.NewKeyEntry(p.modal.Cancel)
	p.name.SetText(name)
	p.name.OnSubmitted = func(string) { p.confirm() }
	p.name.TypedShortcut(&fyne.ShortcutSelectAll{}) // typing gives it another name
	p.show(title, w.words.T("picker.save"), p.name)
}

// confirm takes the folder, or the file after asking about one that is there already.
func (p *picker) confirm() {
	if p.opens {
		p.confirmOpen()
		return
	}
	if strings.TrimSpace(p.path.Text) == "" { // as before the first folder is read
		p.say(p.window.words.T("failure.no-folder"))
		return
	}
	name := ""
	if p.name != nil {
		name = strings.TrimSpace(p.name.Text)
		switch {
		case strings.Trim(name, ".") == "":
			p.say(p.window.words.T("picker.no-name"))
			return
		case strings.ContainsAny(name, forbidden):
			p.say(p.window.words.T("failure.bad-name"))
			return
		}
		name = withExtension(name, p.extension)
	}
	folder := expand(p.path.Text)
	p.window.InBackground(func() func() {
		found := inspect(folder, name)
		return func() { p.onInspected(folder, name, found) }
	})
}

// onInspected answers with what was chosen, or says why it cannot be taken.
func (p *picker) onInspected(folder, name string, f finding) {
	words := p.window.words
	switch f {
	case noFolder:
		p.say(words.T("failure.no-folder"))
	case folderOfThatName:
		p.say(words.T("failure.is-folder"))
	case fileOfThatName:
		kit.Ask(p.window.host, words.T("picker.replace-title"), words.T("picker.replace", "name", name), words.T("dialog.cancel"),
			kit.Answer{Label: words.T("picker.replace-yes"), Chosen: func() { p.finish(folder, name) }})
	case nothingInTheWay:
		p.finish(folder, name)
	}
}

// askForNewFolder asks for a name, makes a folder of it, and opens that.
func (p *picker) askForNewFolder() {
	words := p.window.words
	m := kit.NewModal(p.window.host, words.T("dialog.cancel"), fyne.NewSize(320, pickerRow))
	name := kit.NewKeyEntry(m.Cancel)
	add := func() {
		m.Hide()
		path := filepath.Join(p.folder, strings.TrimSpace(name.Text))
		if strings.ContainsAny(name.Text, forbidden) || strings.Trim(name.Text, " .") == "" {
			p.say(words.T("failure.bad-name"))
		} else if err := os.Mkdir(path, 0o755); err != nil {
			p.say(files.ReasonFor(err, words))
		} else {
			p.open(path)
		}
	}
	name.OnSubmitted = func(string) { add() }
	m.AddButton(words.T("picker.new-folder-yes"), add)
	m.Show(words.T("picker.new-folder"), name, name)
}
