package charts

import (
	"errors"
	"fmt"
	"io"
)

// Format is a file format that a chart can be written in.
type Format struct {
	Name      string // "PNG"
	Extension string // ".png"
	write     func(w io.Writer, sc scene, h Head, size Size, look Look) error
}

// The formats.
var (
	PNG = Format{"PNG", ".png", writePNG}
	SVG = Format{"SVG", ".svg", writeSVG}
	// SVGOutlines draws text as outlines: it looks the same without the font, and cannot
	// be searched or edited.
	SVGOutlines = Format{"SVG outlines", ".svg", writeSVGOutlines}
)

// errNoFormat says that a Format was not made by this package.
var errNoFormat = errors.New("charts: unknown format")

// Write draws a chart into a file. Type and marks grow with a size that has room to
// spare. Equal arguments write equal bytes.
func Write(w io.Writer, f Format, spec Spec, size Size, look Look) error {
	if f.write == nil {
		return errNoFormat
	}
	look.Grow = true
	sc, err := layout(spec, size, look)
	if err != nil {
		return err
	}
	if err := f.write(w, sc, spec.Head(), size, look); err != nil {
		return fmt.Errorf("charts: write %s: %w", f.Name, err)
	}
	return nil
}

// writePNG paints on a palette, and once more without if the colours are too many for it.
func writePNG(w io.Writer, sc scene, h Head, size Size, look Look) error {
	width, height, info := sc.bounds.Dx(), sc.bounds.Dy(), metadata(h, size)
	p := palettes.Get().(*paletted)
	defer palettes.Put(p)
	p.begin(width, height, sc.background())
	sc.paint(&canvas{on: p, fonts: look.Fonts}, look.Fonts)
	if !p.full {
		return p.encode(w, info)
	}
	c := newCanvas(width, height, look.Fonts)
	sc.paint(c, look.Fonts)
	return encodePNG(w, c.img, info)
}
