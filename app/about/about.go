// Package about is the dialogs of the help menu: what the report is and how its arithmetic
// checks out, which keys there are, and what the program is made of. It may touch the kit,
// the pages and the licences.
package about

import (
	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/assets"
)

// Deps is what the dialogs need of the window.
type Deps struct {
	Host    kit.Host
	Reading func() pages.Reading
	Figure  func() string // the selected one, or ""
	Choose  func(figure string)
	Version string // of the program
	Folders Folders
}

// Folders are where the program keeps what it writes unasked; empty where it keeps nothing.
type Folders struct{ Settings, Logs string }

// Room opens the dialogs.
type Room struct{ deps Deps }

// New returns what opens them.
func New(d Deps) *Room { return &Room{kit.Complete(d)} }

// Source says what the report is, what of it is here, and how.
func (r *Room) Source() {
	var passages []kit.Passage
	for _, p := range pages.AboutSource(r.deps.Reading().Report, r.deps.Reading().In) {
		passages = append(passages, kit.Passage{Heading: p.Heading, Text: pages.TextOf(p)})
	}
	kit.ShowText(r.deps.Host, r.deps.Host.Words().T("source.title"), append(passages,
		kit.Passage{Heading: r.deps.Host.Words().T("source.unit-head"), Text: r.deps.Host.Words().T("source.unit")},
		kit.Passage{Heading: r.deps.Host.Words().T("source.text-head"), Text: r.deps.Host.Words().T("source.text")})...)
}

// Program says what the program is.
func (r *Room) Program() {
	kit.ShowText(r.deps.Host, r.deps.Host.Words().T("menu.about"), r.programPassages()...)
}

func (r *Room) programPassages() []kit.Passage {
	w := r.deps.Host.Words()
	return []kit.Passage{
		{Heading: w.T("about.version", "version", r.deps.Version), Text: w.T("about.what")},
		{Heading: w.T("about.font-head"), Text: w.T("about.font")},
		{Heading: w.T("about.licence-head"), Text: w.T("about.licence")},
	}
}

// Keys lists the keys that do something.
func (r *Room) Keys() {
	kit.ShowText(r.deps.Host, r.deps.Host.Words().T("keys.title"), keyPassages(r.deps.Host.Words())...)
}

// keyPassages says where which keys do what.
func keyPassages(w assets.Words) []kit.Passage {
	var passages []kit.Passage
	for _, m := range kit.KeyMaps() {
		passage := kit.Passage{Heading: w.T("keys.in." + m.Place)}
		for _, b := range m.Bindings {
			passage.Terms = append(passage.Terms, kit.Term{Name: b.Names(w), Keys: b.Ways(w), Text: w.T("keys." + string(b.Command))})
		}
		passages = append(passages, passage)
	}
	return passages
}

// markPassages says what the marks of texts and charts mean.
func markPassages(w assets.Words) []kit.Passage {
	return passagesOf(func(part string) string { return w.T("marks." + part) },
		"text", "read", "bound", "derived", "target", "strong", "ring", "axis")
}

// passagesOf returns passages by the names of their words, each with its heading.
func passagesOf(word func(part string) string, names ...string) []kit.Passage {
	var passages []kit.Passage
	for _, name := range names {
		passages = append(passages, kit.Passage{Heading: word(name + "-head"), Text: word(name)})
	}
	return passages
}
