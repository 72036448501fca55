package charts

import (
	"bytes"
	"fmt"
	"image"
	"io"
	"strings"
	"time"

	"codeberg.org/go-pdf/fpdf"
)

// pagePoint is how many device pixels of a page's scene are one point of paper.
const pagePoint = 10

// A4 in points.
const (
	paperWidth  = 595.28
	paperHeight = 841.89
)

// The two fonts' names within the PDF library.
const (
	pdfRegular = "yl-dashboardsanssc-regular"
	pdfBold    = "yl-dashboardsanssc-bold"
)

// pdfNames pairs the library's names of fonts (fpdf 0.12.0: "utf8" and the name here) with
// those that the format asks of an embedded part of a font: six capitals, a plus, its own
// name. Without them a program that joins files may take two parts for one. Both are of
// one length, as the file holds the place of everything behind them.
var pdfNames = [][2]string{
	{"/utf8" + pdfRegular, "/YULANR+DashboardSansSC-Regular"},
	{"/utf8" + pdfBold, "/YULANB+DashboardSansSC-Bold"},
}

// pdfDate stands for the time that a file was made at, until it is taken out: equal books
// are equal bytes.
var pdfDate = time.Date(2000, time.January, 1, 0, 0, 0, 0, time.UTC)

// pdfDates is what the library writes of pdfDate.
var pdfDates = []string{"/CreationDate (D:20000101000000)", "/ModDate (D:20000101000000)"}

// pdfInfo is what a PDF file says about itself.
type pdfInfo struct {
	title, author, subject string
	language               string // its tag
}

// pdfMark is a bookmark: level 0 is a chapter's, level 1 one below it.
type pdfMark struct {
	title string
	level int
	y     int // where on its page it leads to
}

// pageLink is a part of a page that leads to a place of another, counted from 1.
type pageLink struct {
	rect image.Rectangle
	page int
	y    int
}

// pdfDocument is a PDF file in the making, page by page.
type pdfDocument struct {
	doc   *fpdf.Fpdf
	fonts *Fonts
}

// newPDF begins a file.
func newPDF(info pdfInfo, fonts *Fonts) *pdfDocument {
	doc := fpdf.NewCustom(&fpdf.InitType{
		OrientationStr: "P", UnitStr: "pt", Size: fpdf.SizeType{Wd: paperWidth, Ht: paperHeight},
	})
	doc.SetMargins(0, 0, 0)
	doc.SetAutoPageBreak(false, 0)
	doc.SetDisplayMode("fullpage", "single")
	doc.SetCatalogSort(true)
	doc.SetCreationDate(pdfDate)
	doc.SetModificationDate(pdfDate)
	doc.SetTitle(known(info.title), true)
	doc.SetAuthor(known(info.author), true)
	doc.SetSubject(known(info.subject), true)
	doc.SetCreator("Yulan", true)
	doc.SetLang(known(info.language))
	// The library writes into the bytes of a font while it takes a part of it.
	doc.AddUTF8FontFromBytes(pdfRegular, "", bytes.Clone(fonts.regular.file))
	doc.AddUTF8FontFromBytes(pdfBold, "", bytes.Clone(fonts.bold.file))
	return &pdfDocument{doc, fonts}
}

// add draws a scene on a page of its own, with the bookmarks and links that belong to it.
func (d *pdfDocument) add(sc scene, marks []pdfMark, links []pageLink) {
	d.doc.AddPage()
	d.doc.SetFont(pdfRegular, "", 1) // bookmarks are in the encoding of the font that is set
	for _, m := range marks {
		d.doc.Bookmark(known(m.title), m.level, points(m.y))
	}
	for _, l := range links {
		to := d.doc.AddLink()
		d.doc.SetLink(to, points(l.y), l.page)
		d.doc.Link(points(l.rect.Min.X), points(l.rect.Min.Y), points(l.rect.Dx()), points(l.rect.Dy()), to)
	}
	sc.paint(newPDFRenderer(d.doc, d.fonts), d.fonts)
}

// write finishes the file and writes it whole.
func (d *pdfDocument) write(w io.Writer) error {
	var b bytes.Buffer
	if err := d.doc.Output(&b); err != nil {
		return err
	}
	if err := finishPDF(b.Bytes()); err != nil {
		return err
	}
	_, err := w.Write(b.Bytes())
	return err
}

// finishPDF takes out of a file, byte for byte, what the library cannot leave out, and
// gives the fonts their names.
func finishPDF(file []byte) error {
	for _, date := range pdfDates {
		if err := exchange(file, date, strings.Repeat(" ", len(date))); err != nil {
			return err
		}
	}
	for _, name := range pdfNames {
		if err := exchange(file, name[0], name[1]); err != nil {
			return err
		}
	}
	return nil
}

// exchange puts a text in place of another, of the same length, wherever it stands.
func exchange(file []byte, old, text string) error {
	at := bytes.Index(file, []byte(old))
	if at < 0 || len(old) != len(text) {
		return fmt.Errorf("the file has no %q of %d bytes", old, len(text))
	}
	for from := 0; at >= 0; at = bytes.Index(file[from:], []byte(old)) {
		from += at + copy(file[from+at:], text)
	}
	return nil
}

// paperBounds returns a page in device pixels.
func paperBounds() image.Rectangle {
	return image.Rect(0, 0, round(paperWidth*pagePoint), round(paperHeight*pagePoint))
}

// points turns device pixels of a page into points of paper.
func points(px int) float64 { return float64(px) / pagePoint }

// known returns a text in the characters that the library can write: spaces that do not
// break as the one that does, as they are measured, and none beyond the first plane.
func known(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case isFixedSpace(r):
			return ' '
		case r > 0xffff || r < ' ':
			return '\ufffd'
		}
		return r
	}, strings.ToValidUTF8(s, "\ufffd"))
}
