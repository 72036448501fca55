package ask

import (
	"os"
	"path/filepath"
	"strings"

	"yulan/app/files"
	"yulan/app/kit"
)

// ForText asks which file to open as the report's text, and calls done with its path.
func ForText(d Deps, done func(path string)) *picker {
	return forFile(d, d.Host.Words().T("text.open-title"), done)
}

// ForReport asks which file to open, either a copy of the report's text or another report, and
// calls done with its path.
func ForReport(d Deps, done func(path string)) *picker {
	return forFile(d, d.Host.Words().T("incoming.open-title"), done)
}

// forFile asks which file to open, under a title.
func forFile(d Deps, title string, done func(path string)) *picker {
	p := newPicker(d, done)
	p.opens = true
	p.name = kit.NewKeyEntry(p.modal.Cancel)
	p.name.OnSubmitted = func(string) { p.Confirm() }
	p.show(title, d.Host.Words().T("text.open"), p.name)
	return p
}

// take enters the name of the file that was chosen in the list, so that Enter opens it.
func (p *picker) take(name string) {
	p.name.SetText(name)
	if p.opens {
		p.deps.Host.Canvas().Focus(p.name)
	}
}

// confirmOpen opens the named file, given by its name in the folder or by a path.
func (p *picker) confirmOpen() {
	name := strings.TrimSpace(p.name.Text)
	if name == "" {
		p.notify(p.deps.Host.Words().T("picker.no-choice"))
		return
	}
	path := filepath.Join(expand(p.Path.Text), name)
	if filepath.IsAbs(name) || strings.HasPrefix(name, "~") {
		path = expand(name)
	}
	p.deps.Host.InBackground(func() func() {
		folder := files.IsFolder(path)
		_, err := os.Stat(path)
		return func() {
			switch {
			case folder:
				p.name.SetText("")
				p.Open(path)
			case err != nil:
				p.notify(p.deps.Host.Words().T("picker.no-file"))
			default:
				p.finish(filepath.Split(path))
			}
		}
	})
}

// firstTextFolder returns the folder to start looking for a text in: that of the last text if
// it still exists, else the one for documents, else the home folder.
func firstTextFolder(last, home string) string {
	if folder := filepath.Dir(last); last != "" && files.IsFolder(folder) {
		return folder
	}
	if documents := files.UserFolder(home, "DOCUMENTS", "Documents", "文档"); documents != "" {
		return documents
	}
	return home
}
