package charts

import (
	"fmt"
	"image"
)

// BookPages is a book laid out, to be looked at before it is written.
type BookPages struct {
	leaves []*bookPage
	fonts  *Fonts
}

// LayOutBook lays out the pages that WriteBook would write.
func LayOutBook(b Book, look Look) (BookPages, error) {
	leaves, err := layoutBook(b, look)
	if err != nil {
		return BookPages{}, fmt.Errorf("charts: book: %w", err)
	}
	return BookPages{leaves, look.Fonts}, nil
}

// Len returns how many pages there are.
func (p BookPages) Len() int { return len(p.leaves) }

// Paper returns the width and height of every page, for their proportions.
func (p BookPages) Paper() image.Point { return paperBounds().Size() }

// Render draws a page, counted from 0, in a width in device pixels. It fails only for a
// width beyond the limits (SizeError) and for a page that does not exist.
func (p BookPages) Render(page, width int) (*image.RGBA, error) {
	if page < 0 || page >= len(p.leaves) {
		return nil, fmt.Errorf("charts: there is no page %d of %d", page, len(p.leaves))
	}
	sc := p.leaves[page].scene
	by := float64(width) / float64(sc.bounds.Dx())
	sc = sc.scaled(by)
	if _, _, err := (Size{W: sc.bounds.Dx(), H: sc.bounds.Dy()}).Pixels(); err != nil {
		return nil, err
	}
	c := newCanvas(sc.bounds.Dx(), sc.bounds.Dy(), p.fonts)
	sc.paint(c, p.fonts)
	return c.img, nil
}
