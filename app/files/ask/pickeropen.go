package ask

import (
	"os"
	"path/filepath"
	"strings"

	"yulan/app/files"
	"yulan/app/kit"
)

// ForText asks which file to open as the report's text and calls done with its path.
func ForText(d Deps, done func(path string)) *picker {
	return forFile(d, d.Host.Words().T("text.open-title"), done)
}

// ForReport asks which file to open, a report's text or a report of its own, and calls done
// with its path.
func ForReport(d Deps, done func(path string)) *picker {
	return forFile(d, d.Host.Words().T("incoming.open-title"), done)
}

// forFile asks under a title which file to open.
func forFile(d Deps, title string, done func(path string)) *picker {
	p := newPicker(d, done)
	p.opens = true
	p.name = kit.NewKeyEntry(p.modal.Cancel)
	p.name.OnSubmitted = func(string) { p.Confirm() }
	p.show(title, d.Host.Words().T("text.open"), p.name)
	return p
}

// take names the file that was chosen in the list; Enter opens it.
func (p *picker) take(name string) {
	p.name.SetText(name)
	if p.opens {
		p.deps.Host.Canvas().Focus(p.name)
	}
}

// confirmOpen takes the file that is named, in the folder or by a path of its own.
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

// firstTextFolder returns the folder to look for a text in: that of the last one if it is
// still there, else the one for documents, else home.
func firstTextFolder(last, home string) string {
	if folder := filepath.Dir(last); last != "" && files.IsFolder(folder) {
		return folder
	}
	if documents := files.UserFolder(home, "DOCUMENTS", "Documents", "文档"); documents != "" {
		return documents
	}
	return home
}
