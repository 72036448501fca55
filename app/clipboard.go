package app

import (
	"bytes"
	"context"
	"errors"

	"fyne.io/fyne/v2"

	"yulan/app/chapter"
	"yulan/app/clipboard"
	"yulan/app/export"
	"yulan/app/files"
	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/assets"
	"yulan/charts"
)

// board is the clipboard as this window uses it.
type board interface {
	// SetContent puts a text there. It belongs to the UI goroutine.
	SetContent(text string)
	// TakesPictures tells whether the system's takes more than text.
	TakesPictures() bool
	// PutPicture puts the bytes of a PNG there. It may take a while.
	PutPicture(png []byte) error
	// Leave leaves a picture to the desktop as the program ends.
	Leave()
}

// systemBoard is the system's clipboard.
type systemBoard struct {
	fyne.Clipboard
	pictures clipboard.Clipboard // nil where it takes text only
}

// newSystemBoard returns the system's clipboard.
func newSystemBoard(a fyne.App) systemBoard {
	pictures, err := clipboard.Open()
	if err != nil {
		return systemBoard{a.Clipboard(), nil} // the menu says so
	}
	return systemBoard{a.Clipboard(), pictures}
}

// TakesPictures implements board.
func (b systemBoard) TakesPictures() bool { return b.pictures != nil }

// PutPicture implements board.
func (b systemBoard) PutPicture(png []byte) error { return b.pictures.Put(png) }

// Leave implements board.
func (b systemBoard) Leave() {
	if b.pictures != nil {
		b.pictures.Leave()
	}
}

// onCopy copies what the keyboard is in, or else the selected figure's value.
func (w *window) onCopy(fyne.Shortcut) {
	if !w.stage.Now().Copy(w.state.figure) {
		w.copyValue()
	}
}

// copyChart puts the picture of a chart of the present page on the clipboard. What is
// copied meanwhile calls it off.
func (w *window) copyChart(id string) {
	spec, ok := w.chartOf(id)
	if !ok {
		return
	}
	if !w.board.TakesPictures() {
		w.notify(w.words.T("copy.no-pictures"))
		return
	}
	w.stopCopying()
	var ctx context.Context
	ctx, w.stopCopying = context.WithCancel(w.open)
	p := pages.Picture{Spec: spec, Tall: w.state.shows(kindCompare)}
	f := w.copyFormat(p)
	w.InBackground(func() func() {
		var png bytes.Buffer
		err := charts.Write(&png, f.As, spec, f.SizeOf(p), f.Look)
		if err == nil && ctx.Err() == nil {
			err = w.board.PutPicture(png.Bytes())
		}
		return func() {
			if ctx.Err() == nil {
				w.onCopied(spec.Head().Title, err)
			}
		}
	})
}

// copyFormat returns how a copied picture is drawn: as the reader exported last, but in the
// language and theme of the window. Choices that make no picture are as usual.
func (w *window) copyFormat(p pages.Picture) export.Format {
	_, shown := w.pictureTheme()
	for _, c := range []export.Choice{w.export.Choice(), export.UsualChoice()} {
		c.Format, c.Dark = pages.FileFormats[0].ID, shown != kit.ThemeLight
		f, err := c.Written(w.paint.Fonts, w.paint.Words)
		if err == nil {
			_, _, err = f.SizeOf(p).Pixels()
		}
		if err == nil {
			return f
		}
	}
	panic("app: the usual choice makes no picture") // a test copies one
}

// copyReason says why a picture could not be copied.
func copyReason(err error, w assets.Words) string {
	if errors.Is(err, clipboard.ErrTaken) {
		return w.T("failure.clipboard")
	}
	return files.ReasonFor(err, w)
}

// onCopied says that the picture of a chart is on the clipboard, or that it is not.
func (w *window) onCopied(title string, err error) {
	if err != nil {
		kit.Fail(w.host, w.words.T("copy.failed", "title", title, "reason", copyReason(err, w.words)))
		return
	}
	w.notify(w.words.T("copy.copied", "title", title))
}

// copyData puts what a chart of the present page shows on the clipboard, as a spreadsheet
// takes it.
func (w *window) copyData(id string) {
	spec, ok := w.chartOf(id)
	if !ok {
		return
	}
	rows := pages.ChartData(w.state.report, spec, pages.Speech{Language: w.state.language, Words: w.words})
	w.putText(chapter.TableText(pages.ChartColumns(w.words), rows))
	title := spec.Head().Title
	if title == "" { // the big numbers are the page's
		title = w.stage.Now().Content().Tab
	}
	w.notify(w.words.T("copy.copied-data", "title", title))
}

// copyText puts a text on the clipboard and says so.
func (w *window) copyText(text string) {
	w.putText(text)
	w.notify(w.words.T("detail.copied", "text", firstLine(text)))
}

// putText puts a text on the clipboard, whatever picture is on its way there.
func (w *window) putText(text string) {
	w.stopCopying()
	w.board.SetContent(text)
}

// chartOf returns a chart or the big numbers of the present page.
func (w *window) chartOf(id string) (charts.Spec, bool) {
	page, ok := w.presentPage()
	if !ok {
		return nil, false
	}
	for _, spec := range page.Charts {
		if spec.Head().ID == id {
			return spec, true
		}
	}
	return page.Tiles, page.Tiles != nil && page.Tiles.Head().ID == id
}
