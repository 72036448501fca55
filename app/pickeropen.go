package app

import (
	"os"
	"path/filepath"
	"strings"

	"yulan/app/kit"
)

// askForText asks which file to open as the report's text and calls done with its path.
func (w *window) askForText(done func(path string)) {
	p := newPicker(w, done)
	p.opens, p.extension = true, ""
	p.name = kit.NewKeyEntry(p.modal.Cancel)
	p.name.OnSubmitted = func(string) { p.confirm() }
	p.show(w.words.T("text.open-title"), w.words.T("text.open"), p.name)
}

// take names the file that was chosen in the list; Enter opens it.
func (p *picker) take(name string) {
	p.name.SetText(name)
	if p.opens {
		p.window.win.Canvas().Focus(p.name)
	}
}

// confirmOpen takes the file that is named, in the folder or by a path of its own.
func (p *picker) confirmOpen() {
	name := strings.TrimSpace(p.name.Text)
	if name == "" {
		p.say(p.window.words.T("picker.no-choice"))
		return
	}
	path := filepath.Join(expand(p.path.Text), name)
	if filepath.IsAbs(name) || strings.HasPrefix(name, "~") {
		path = expand(name)
	}
	p.window.InBackground(func() func() {
		folder := isFolder(path)
		_, err := os.Stat(path)
		return func() {
			switch {
			case folder:
				p.name.SetText("")
				p.open(path)
			case err != nil:
				p.say(p.window.words.T("picker.no-file"))
			default:
				p.finish(filepath.Split(path))
			}
		}
	})
}

// firstTextFolder returns the folder to look for a text in: that of the last one if it is
// still there, else the one for documents, else home.
func firstTextFolder(last, home string) string {
	if folder := filepath.Dir(last); last != "" && isFolder(folder) {
		return folder
	}
	if documents := userFolder(home, "DOCUMENTS", "Documents", "文档"); documents != "" {
		return documents
	}
	return home
}
