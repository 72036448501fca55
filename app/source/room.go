package source

import (
	"context"
	"slices"
	"strings"
	"time"

	"yulan/app/files/ask"
	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/report"
)

// Deps is what the room of the report's text needs of the window.
type Deps struct {
	Host     kit.Host
	Reading  func() pages.Reading
	Ask      ask.Deps
	Store    Store
	Pointing kit.Pointing
	Figure   func() string // the selected one, or ""
	Open     context.Context
	After    func(time.Duration, func()) (stop func()) // calls a function on the UI goroutine in a while
}

// Store stores which text is open.
type Store interface {
	// Text returns the open text, or nil, and SetText opens another or none.
	Text() *Text
	SetText(t *Text)
	// LastText returns the path of the text that was open last, or "".
	LastText() string
	// TextShown tells whether an open text is shown beside the page, Aside whether it should be
	// kept out of sight, and ShowText changes that.
	TextShown() bool
	Aside() bool
	ShowText(shown bool)
}

// Room opens a copy of the report's text and shows it in a pane beside the page.
type Room struct {
	Beside *Split
	deps   Deps
	// stopReading cancels the reading of a text; nil if none is being read.
	stopReading func()
}

// New returns a room for a pane beside a page, with no text open.
func New(d Deps, beside *Split) *Room { return &Room{deps: kit.Complete(d), Beside: beside} }

// Show shows the open text, if there is one, beside the page in the language of the window,
// with the selected figure.
func (r *Room) Show() {
	pane, t, of := r.Beside.Pane, r.deps.Store.Text(), r.deps.Reading()
	kit.SetVisible(pane, r.deps.Store.TextShown())
	if t != nil && pane.Visible() {
		places := pages.Mismatches(of.Report, t.Ledger, of.In.Language, of.In.Words)
		asides := pages.Asides(of.Report, t.Document, t.Ledger, of.In.Language, of.In.Words)
		pane.set(t, r.blocks(t, of), headContents{
			Path:   t.Path,
			Ledger: pages.LedgerLine(t.Document, t.Ledger, of.In.Words),
			Unfold: unfolds(len(places), len(asides), of),
			Places: slices.Concat(places, asides),
			Differ: len(places) > 0,
			Hide:   func() { r.deps.Store.ShowText(false) },
		}, r.deps.Host.Measurer(), r.deps.Pointing)
	}
	r.Beside.place(r.Beside.Box.Size())
	r.Follow()
}

// ShowSelected jumps to the sentence of the selected figure. If no text is open it asks for
// one, which then opens at that sentence.
func (r *Room) ShowSelected() {
	if r.deps.Store.Text() == nil {
		r.Choose()
		return
	}
	r.deps.Store.ShowText(true)
	if r.deps.Figure() == "" {
		r.deps.Host.Notify(r.deps.Host.Words().T("detail.none"))
		return
	}
	r.Follow()
}

// unfolds returns the contents of the list: where the text differs, and what else is worth
// knowing.
func unfolds(differ, asides int, of pages.Reading) string {
	w := of.In.Words
	var said []string
	if differ > 0 {
		said = append(said, w.T("text.mismatches", "n", differ))
	}
	if asides > 0 {
		said = append(said, w.T("text.asides", "n", asides))
	}
	return strings.Join(said, w.T("text.and-also"))
}

// blocks divides the open text into blocks, and names at its end what it has besides the
// report.
func (r *Room) blocks(t *Text, of pages.Reading) []Block {
	names := map[int]string{} // of chapters, by number
	for _, c := range of.Report.Chapters {
		names[c.Number] = c.Tab.In(of.In.Language)
	}
	blocks := Blocks(t, names)
	if t.Document.Rest != "" {
		blocks = append(blocks, plainPieces(noteBlock, of.In.Words.T("text.rest")))
	}
	return blocks
}

// Follow shows the selected figure in the open text.
func (r *Room) Follow() {
	t := r.deps.Store.Text()
	pane := r.Beside.Pane
	if !pane.Visible() || t == nil {
		return
	}
	at := t.placeOf(r.deps.Reading().Report, r.deps.Figure())
	pane.showFigure(r.deps.Figure(), at)
	if at != (report.Location{}) {
		pane.reveal(at)
	}
}

// Checked adds to a detail how its figure stands in the open text, first of all. Where none is
// open, that it is not checked is among the details only: a bar has no room for what is so of
// every figure.
func (r *Room) Checked(d pages.Detail) pages.Detail {
	w := r.deps.Host.Words()
	open := r.deps.Store.Text()
	var ledger *report.Ledger
	if open != nil {
		ledger = &open.Ledger
	}
	fact := pages.Fact{Label: w.T("text.fact"), Text: pages.Checked(r.deps.Reading().Report, d.ID, ledger, w)}
	switch {
	case fact.Text == "":
	case open == nil:
		d.Aside = append(d.Aside, fact)
	default:
		d.Facts = append([]pages.Fact{fact}, d.Facts...)
	}
	return d
}
