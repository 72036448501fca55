package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"yulan/app/chapter"
	"yulan/app/kit"
	"yulan/app/source"
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
	w.texts.Show()
	w.beside.place(w.beside.box.Size())
	w.texts.Follow()
}

// showInText jumps to the sentence of the selected figure. If no text is open it asks for
// one, which then opens at that sentence.
func (w *window) showInText() {
	if w.state.source == nil {
		w.texts.Choose()
		return
	}
	w.state.showText(true)
	if _, ok := w.selected(); ok {
		w.texts.Follow()
	}
}

// onDropped opens the first of the files that were dropped on the window. The pointer that
// drags one has not left what it was on.
func (w *window) onDropped(files []fyne.URI) {
	w.tip.Hide()
	if len(files) > 0 && !kit.HasDialog(w.host) {
		w.texts.Open(files[0].Path())
	}
}
