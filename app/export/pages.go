package export

import (
	"fmt"
	"image"
	"math"

	"fyne.io/fyne/v2"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/charts"
)

// previewMost bounds the longer side of the layout of a preview, in layout units. A larger
// layout would look the same, as its type grows with it.
const previewMost = 1600

// previewSize returns the size in which to lay a picture out that is shown so many device
// pixels wide: the size of the file, or a smaller one of the same proportions. The picture is
// never drawn smaller than it is shown.
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

// previewOfChart returns a preview of a chart as it will be in its file.
func (d *Dialog) previewOfChart(p pages.Picture, f Format, size charts.Size) previewOf {
	look := f.Look
	look.Grow = true // as on paper
	c := d.Choice
	return previewOf{
		Key: fmt.Sprint(p.Name, size, c.Language, c.Frame, c.Dark, c.Transparent), w: size.W, h: size.H,
		Render: func(width int) (*image.RGBA, error) {
			pic, err := charts.Render(p.Spec, previewSize(size, width), look)
			return pic.Image, err
		},
	}
}

// BookKey identifies a laid-out book of the dialog.
type BookKey struct {
	Scope    Scope
	Language string
}

// showBook shows the book of the scope page by page, once it is laid out.
func (d *Dialog) showBook() {
	key := BookKey{d.Scope, string(d.Choice.Language)}
	book, ok := d.Books[key]
	if !ok {
		d.caption = ""
		d.showStatus(kit.LookFoot, d.Room.Words().T("exporting.laying-out"))
		d.layOut(key)
		return
	}
	d.At = max(0, min(d.At, book.Len()-1))
	d.caption = d.Room.Words().T("exporting.page", "n", d.At+1, "of", book.Len())
	d.showStatus(kit.LookFoot, d.Room.Words().T("exporting.pages", "n", book.Len()))
	at, paper := d.At, book.Paper()
	d.Preview.set(previewOf{
		Key: fmt.Sprint(key, at), w: paper.X, h: paper.Y,
		Render: func(width int) (*image.RGBA, error) { return book.Render(at, width) },
	})
}

// layOut lays out a book off the UI goroutine, once for each key.
func (d *Dialog) layOut(key BookKey) {
	if d.laying == key {
		return
	}
	d.laying = key
	in, look := d.speech(), d.bookLook()
	d.Room.deps.Host.InBackground(func() func() {
		book, err := d.Source.Book(key.Scope, in)
		var laidOut charts.BookPages
		if err == nil {
			laidOut, err = charts.LayOutBook(book, look)
		}
		return func() {
			if err != nil {
				fyne.LogError("export", err) // a test lays out every book in every language
				return
			}
			if d.Books != nil { // the dialog may have been closed meanwhile
				d.Books[key] = laidOut
				d.Update()
			}
		}
	})
}
