// Package about is the dialogs of the help menu: what the report is and whether its arithmetic
// adds up, which keys there are, and what the program is made of. It may use the kit, the pages
// and the licences.
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

// Folders are where the program stores files of its own; empty where it stores none.
type Folders struct{ Settings, Logs string }

// Room opens the dialogs.
type Room struct{ deps Deps }

// New returns the room of these dialogs.
func New(d Deps) *Room { return &Room{kit.Complete(d)} }

// Source says what the report is, how much of it is included, and in which form.
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

// Keys lists the keyboard shortcuts.
func (r *Room) Keys() {
	kit.ShowText(r.deps.Host, r.deps.Host.Words().T("keys.title"), keyPassages(r.deps.Host.Words())...)
}

// keyPassages says which keys do what, and where.
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

// Terms explains the terms of the report.
func (r *Room) Terms() {
	kit.ShowText(r.deps.Host, r.deps.Host.Words().T("detail.terms"), r.termPassages()...)
}

// termPassages explains the terms that figures of the report are named by.
func (r *Room) termPassages() []kit.Passage {
	of := r.deps.Reading()
	var passages []kit.Passage
	for _, term := range pages.Terms(of.Report, of.In.Language) {
		passages = append(passages, kit.Passage{Heading: term.Name, Text: term.Means})
	}
	return passages
}

// markPassages explains the marks in texts and charts.
func markPassages(w assets.Words) []kit.Passage {
	return passagesOf(func(part string) string { return w.T("marks." + part) },
		"text", "read", "bound", "derived", "target", "strong", "ring", "axis")
}

// passagesOf returns passages by the keys of their words, each with its heading.
func passagesOf(word func(part string) string, names ...string) []kit.Passage {
	var passages []kit.Passage
	for _, name := range names {
		passages = append(passages, kit.Passage{Heading: word(name + "-head"), Text: word(name)})
	}
	return passages
}
