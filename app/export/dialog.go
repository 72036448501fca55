package export

import (
	"slices"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/charts"
)

// Dialog asks what to export and in which form, and shows how it will look.
type Dialog struct {
	Room   *Room
	Source Source
	Modal  *kit.Modal

	Wanted   Scope // what the reader chose
	Scope    Scope // the same, limited to what the format can have
	Choice   Choice
	Pictures map[Scope][]pages.Picture // in the language of the choice
	Books    map[BookKey]charts.BookPages
	laying   BookKey // the book that is being laid out
	title    string  // the reader's own title for a single chart; empty for the chart's
	At       int     // which chart of the scope, or which page of its book, the preview shows

	Scopes, Formats, Papers, Backgrounds *kit.OptionSelect
	Frames, Themes, Languages            *kit.Segments

	Title         *kit.KeyEntry // for the reader's own title; empty for the chart's
	Width, Height *kit.KeyEntry
	Density       *kit.KeySelectEntry
	Folder        *kit.KeyCheck
	Copy, Start   *kit.KeyButton
	Facts         *kit.Paragraph // what the choices amount to, or what is wrong with them
	Preview       *Preview
	caption       string         // "2 / 6  title"
	Place         *kit.Paragraph // what fits of the caption
	Steps         [2]*kit.KeyButton
	Form          *Form
}

// Open opens the dialog for a scope; chart is the id of the chart that is meant.
func (x *Room) Open(scope Scope, chart string) *Dialog {
	if kit.HasDialog(x.deps.Host) {
		return nil
	}
	at := x.deps.Place()
	if chart == "" {
		chart = at.Chart
	}
	d := &Dialog{
		Room:   x,
		Source: Source{Report: x.deps.Reading().Report, Chapter: at.Chapter, chart: chart, compared: at.Compared},
		Wanted: scope,
		Choice: x.Choice(),
		Books:  map[BookKey]charts.BookPages{},
	}
	if scope == ScopeChapter && at.Chapter == pages.ComparePage {
		d.Wanted = ScopeCompared
	}
	if !slices.Contains(d.Source.scopes(), d.Wanted) {
		return nil
	}
	d.Modal = kit.NewModal(x.deps.Host, x.Words().T("dialog.cancel"), dialogSize)
	d.Modal.Closed = d.release
	d.makeFields()
	d.Copy = d.Modal.AddButton(x.Words().T("exporting.copy"), d.copy)
	d.Start = d.Modal.AddButton(x.Words().T("exporting.go"), d.Confirm)
	d.collect()
	d.Modal.Show(x.Words().T("exporting.title"), d.Form.build(), nil)
	return d
}

// release drops references to what the dialog was made of, because Fyne holds on to its
// widgets.
func (d *Dialog) release() {
	d.Pictures, d.Books = nil, nil
	d.Preview.release()
	d.Room.deps.Life.Busy()
}
