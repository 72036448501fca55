package app

import (
	"fmt"
	"image"
	"math"

	"fyne.io/fyne/v2"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/charts"
)

// previewMost bounds the longer side that a preview is laid out at, in layout units: a
// larger picture looks the same, as its type grows with it.
const previewMost = 1600

// previewSize returns the size to lay a picture out in so that it is shown so many device
// pixels wide: that of the file, or a smaller one of its proportions. It is drawn at least
// as large as it is shown.
func previewSize(file charts.Size, width int) charts.Size {
	z := charts.Size{W: file.W, H: file.H}
	if longer := max(z.W, z.H); longer > previewMost {
		part := previewMost / float64(longer)
		z.W = max(charts.MinSide, int(math.Round(float64(z.W)*part)))
		z.H = max(charts.MinSide, int(math.Round(float64(z.H)*part)))
	}
	z.Scale = min(charts.MaxScale, max(charts.MinScale, float64(width)/float64(z.W)))
	return z
}

// previewOfChart shows a chart as it will be in its file.
func (d *exportDialog) previewOfChart(p pages.Picture, f format, size charts.Size) previewOf {
	look := f.look
	look.Grow = true // as on paper
	c := d.choice
	return previewOf{
		key: fmt.Sprint(p.Name, size, c.Language, c.Frame, c.Dark, c.Transparent), w: size.W, h: size.H,
		render: func(width int) (*image.RGBA, error) {
			pic, err := charts.Render(p.Spec, previewSize(size, width), look)
			return pic.Image, err
		},
	}
}

// bookKey names a laid-out book of the dialog.
type bookKey struct {
	scope    exportScope
	language string
}

// showBook shows the book of the scope, a page at a time, once it is laid out.
func (d *exportDialog) showBook() {
	key := bookKey{d.scope, string(d.choice.Language)}
	book, ok := d.books[key]
	if !ok {
		d.caption = ""
		d.say(kit.LookFoot, d.window.words.T("exporting.laying-out"))
		d.layOut(key)
		return
	}
	d.at = max(0, min(d.at, book.Len()-1))
	d.caption = d.window.words.T("exporting.page", "n", d.at+1, "of", book.Len())
	d.say(kit.LookFoot, d.window.words.T("exporting.pages", "n", book.Len()))
	at, paper := d.at, book.Paper()
	d.preview.set(previewOf{
		key: fmt.Sprint(key, at), w: paper.X, h: paper.Y,
		render: func(width int) (*image.RGBA, error) { return book.Render(at, width) },
	})
}

// layOut lays a book out off the interface's goroutine, once.
func (d *exportDialog) layOut(key bookKey) {
	if d.laying == key {
		return
	}
	d.laying = key
	in, look := d.speech(), d.bookLook()
	d.window.InBackground(func() func() {
		book, err := d.source.book(key.scope, in)
		var laidOut charts.BookPages
		if err == nil {
			laidOut, err = charts.LayOutBook(book, look)
		}
		return func() {
			if err != nil {
				fyne.LogError("export", err) // a test lays out every book in every language
				return
			}
			if d.books != nil { // or else the dialog is closed
				d.books[key] = laidOut
				d.update()
			}
		}
	})
}
