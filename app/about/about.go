// Package about is the dialogs of the help menu: what the report is and how its arithmetic
// checks out, which keys there are, and what the program is made of. It may touch the kit,
// the pages and the licences.
package about

import (
	"yulan/app/kit"
	"yulan/app/pages"
)

// Deps is what the dialogs need of the window.
type Deps struct {
	Host    kit.Host
	Reading func() pages.Reading
	Figure  func() string // the selected one, or ""
	Choose  func(figure string)
	Version string // of the program
}

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
	kit.ShowText(r.deps.Host, r.deps.Host.Words().T("menu.about"),
		kit.Passage{Heading: r.deps.Host.Words().T("about.version", "version", r.deps.Version), Text: r.deps.Host.Words().T("about.what")},
		kit.Passage{Heading: r.deps.Host.Words().T("about.font-head"), Text: r.deps.Host.Words().T("about.font")},
		kit.Passage{Heading: r.deps.Host.Words().T("about.licence-head"), Text: r.deps.Host.Words().T("about.licence")})
}

// Keys lists the keys that do something.
func (r *Room) Keys() {
	kit.ShowText(r.deps.Host, r.deps.Host.Words().T("keys.title"),
		kit.Passage{Heading: r.deps.Host.Words().T("keys.page-head"), Text: r.deps.Host.Words().T("keys.page")},
		kit.Passage{Heading: r.deps.Host.Words().T("keys.chart-head"), Text: r.deps.Host.Words().T("keys.chart")},
		kit.Passage{Heading: r.deps.Host.Words().T("keys.text-head"), Text: r.deps.Host.Words().T("keys.text")},
		kit.Passage{Heading: r.deps.Host.Words().T("keys.large-head"), Text: r.deps.Host.Words().T("keys.large")},
		kit.Passage{Heading: r.deps.Host.Words().T("keys.find-head"), Text: r.deps.Host.Words().T("keys.find")},
		kit.Passage{Heading: r.deps.Host.Words().T("keys.table-head"), Text: r.deps.Host.Words().T("keys.table")},
		kit.Passage{Heading: r.deps.Host.Words().T("keys.compare-head"), Text: r.deps.Host.Words().T("keys.compare")},
		kit.Passage{Heading: r.deps.Host.Words().T("keys.everywhere-head"), Text: r.deps.Host.Words().T("keys.everywhere")})
}
