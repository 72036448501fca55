package charts

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"image"
	"image/color"
	"io"
	"strings"
)

// fontStack names the fonts that text in an SVG file is set in: the family that it was
// measured in, then what has the same Chinese glyphs or widths on Linux, macOS and Windows,
// then what has the Latin letters, narrow ones first. Text is measured without kerning and
// in parts of pixels, so it is to be set so.
const fontStack = "'Dashboard Sans SC','Source Han Sans SC','Noto Sans SC','Noto Sans CJK SC'," +
	"'PingFang SC','Microsoft YaHei','WenQuanYi Micro Hei',Arial,Helvetica,'Liberation Sans','DejaVu Sans',sans-serif"

// svgFile is an SVG file in the making: a line for each mark, so that a comparison shows
// which one moved.
type svgFile struct {
	strings.Builder
	fonts *Fonts
	text  func(f *svgFile, o textOp)
}

func writeSVG(w io.Writer, sc scene, h Head, size Size, look Look) error {
	attributes := `font-family="` + fontStack + `" text-rendering="geometricPrecision" style="font-kerning:none"`
	return (&svgFile{fonts: look.Fonts, text: (*svgFile).words}).save(w, sc, h, size, attributes)
}

// save writes a scene, with the size, a title and a description. The size is that on paper,
// as in a PNG file: the scale only makes the coordinates finer.
func (f *svgFile) save(w io.Writer, sc scene, h Head, size Size, attributes string) error {
	f.WriteString(`<?xml version="1.0" encoding="UTF-8"?>` + "\n")
	fmt.Fprintf(f, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img" %s>`+"\n",
		sc.bounds.Dx(), sc.bounds.Dy(), size.W, size.H, attributes)
	fmt.Fprintf(f, "<title>%s</title>\n<desc>%s</desc>\n", escape(h.Title), strings.ReplaceAll(escape(description(h)), "&#xA;", "\n"))
	for o := range sc.visible() {
		f.add(o)
	}
	f.WriteString("</svg>\n")
	_, err := io.WriteString(w, f.String())
	return err
}

// add writes a mark.
func (f *svgFile) add(o op) {
	switch o := o.(type) {
	case rectOp:
		f.rect(o.r, 0, o.color)
	case textOp:
		f.text(f, o)
	case polyOp:
		f.WriteString(`<path d="`)
		for i, p := range o.points {
			fmt.Fprintf(f, "%c%d %d", "ML"[min(i, 1)], p.X, p.Y)
		}
		fmt.Fprintf(f, `Z" %s/>`+"\n", fill(o.color))
	case dotOp:
		fmt.Fprintf(f, `<circle cx="%d" cy="%d" r="%d" %s/>`+"\n", o.x, o.y, o.radius, fill(o.color))
	case cardOp: // the border is a larger card below the fill, as everywhere
		f.rect(o.r, o.radius, o.border)
		f.rect(o.r.Inset(o.line), max(0, o.radius-o.line), o.fill)
	}
}

// rect writes a rectangle, with round corners if they have a radius.
func (f *svgFile) rect(r image.Rectangle, radius int, c color.RGBA) {
	if r.Empty() {
		return
	}
	round := ""
	if radius = min(radius, r.Dx()/2, r.Dy()/2); radius > 0 {
		round = fmt.Sprintf(` rx="%d"`, radius)
	}
	fmt.Fprintf(f, `<rect x="%d" y="%d" width="%d" height="%d"%s %s/>`+"\n", r.Min.X, r.Min.Y, r.Dx(), r.Dy(), round, fill(c))
}

// words writes a line of text as text. Another font would give it another width, so it states
// its own, and which end keeps its place, and cannot run into a mark.
func (f *svgFile) words(o textOp) {
	width := f.fonts.width(o.s, o.bold) * o.size
	fmt.Fprintf(f, `<text x="%.2f" y="%d" %s font-size="%.2f"`, float64(o.x)+o.align.share()*width, o.baseline, fill(o.color), o.size)
	if o.bold {
		f.WriteString(` font-weight="700"`)
	}
	if anchor := [...]string{left: "", centre: "middle", right: "end"}[o.align]; anchor != "" {
		fmt.Fprintf(f, ` text-anchor="%s"`, anchor)
	}
	if width > 0 {
		fmt.Fprintf(f, ` textLength="%.2f" lengthAdjust="spacingAndGlyphs"`, width)
	}
	fmt.Fprintf(f, ">%s</text>\n", escape(o.s))
}

// share returns how much of a text's width lies before the end that keeps its place.
func (a align) share() float64 { return [...]float64{left: 0, centre: 0.5, right: 1}[a] }

// fill returns the attributes of a colour.
func fill(c color.RGBA) string {
	s := fmt.Sprintf(`fill="#%02x%02x%02x"`, c.R, c.G, c.B)
	if c.A < 255 {
		s += fmt.Sprintf(` fill-opacity="%.3f"`, float64(c.A)/255)
	}
	return s
}

// escape returns a text as XML; what XML cannot hold becomes a replacement character.
func escape(s string) string {
	var b bytes.Buffer
	// A bytes.Buffer takes every write.
	_ = xml.EscapeText(&b, []byte(s))
	return b.String()
}
