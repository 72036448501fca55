package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"yulan/app/chapter"
	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/app/source"
	"yulan/report"
)

// The measures of the report's text beside the page, in layout units.
const (
	paneShare     = 0.31 // of the window's width
	paneLeast     = 340
	paneMost      = 460
	narrowestPage = 580 // below it the text lies over the page's charts
)

// split is the place of the page: all of it, or what the report's text at its right
// leaves.
type split struct {
	box  *fyne.Container
	page fyne.CanvasObject
	pane *source.Pane
}

func newSplit(page fyne.CanvasObject, pane *source.Pane) *split {
	b := &split{page: page, pane: pane}
	pane.Hide()
	b.box = container.New(kit.Arrange{Place: b.place, Min: page.MinSize}, page, pane)
	return b
}

// place shares the room out.
func (b *split) place(size fyne.Size) {
	if !b.pane.Visible() {
		kit.Put(b.page, 0, 0, size.Width, size.Height)
		return
	}
	page, left := shareWidth(size.Width)
	kit.Put(b.page, 0, 0, page, size.Height)
	kit.Put(b.pane, left, 0, size.Width-left, size.Height)
}

// shareWidth returns the width of the page, and where the text beside it begins: over the
// page's charts where both have no room.
func shareWidth(width float32) (page, left float32) {
	pane := kit.Round(max(paneLeast, min(paneMost, width*paneShare)))
	if width-pane >= narrowestPage {
		return width - pane, width - pane
	}
	return width, max(0, min(chapter.TextWidth(width)+1, width-paneLeast))
}

// onSource brings the window in step with the text that is open now.
func (w *window) onSource() {
	w.tip.Hide() // what it is about moves aside
	w.buildMenu()
	w.setSource()
	w.showDetail()
}

// setSource shows the open text beside the page, in the language of the window, or none.
func (w *window) setSource() {
	pane, t := w.beside.pane, w.state.source
	kit.SetVisible(pane, w.state.textShown())
	if t != nil && pane.Visible() {
		places := pages.Mismatches(w.report, t.Ledger, w.state.language, w.words)
		pane.Set(t, w.sourceBlocks(t), source.Heading{
			Path:   t.Path,
			Ledger: pages.LedgerLine(t.Ledger.Totals(), w.words),
			Unfold: w.words.T("text.mismatches", "n", len(places)),
			Places: places,
			Hide:   func() { w.state.showText(false) },
		}, w.measurer, w.pointing())
	}
	w.beside.place(w.beside.box.Size())
	w.followInText()
}

// sourceBlocks cuts the open text up; what it has besides the report is named at its end.
func (w *window) sourceBlocks(t *source.Text) []source.Block {
	blocks := source.Blocks(t, w.chapterNames())
	if t.Document.Rest != "" {
		blocks = append(blocks, source.Plain(source.NoteBlock, w.words.T("text.rest")))
	}
	return blocks
}

// followInText shows the selected figure in the open text.
func (w *window) followInText() {
	if !w.beside.pane.Visible() {
		return
	}
	at := report.Location{}
	f, ok := w.report.Figure(w.state.figure)
	if ok {
		at = f.At
	}
	w.beside.pane.ShowFigure(w.state.figure, at)
	if ok {
		w.beside.pane.Reveal(at)
	}
}

// showInText jumps to the sentence of the selected figure. If no text is open it asks for
// one, which then opens at that sentence.
func (w *window) showInText() {
	if w.state.source == nil {
		w.chooseSource()
		return
	}
	w.state.showText(true)
	if _, ok := w.selected(); ok {
		w.followInText()
	}
}

// checked adds to a detail how its figure stands in the open text: before all else, or, if
// none is open, after it.
func (w *window) checked(d pages.Detail) pages.Detail {
	fact := pages.Fact{Label: w.words.T("text.fact")}
	if w.state.source == nil {
		fact.Text = pages.Checked(d.ID, nil, w.words)
		d.Facts = append(d.Facts, fact)
		return d
	}
	fact.Text = pages.Checked(d.ID, &w.state.source.Ledger, w.words)
	d.Facts = append([]pages.Fact{fact}, d.Facts...)
	return d
}
