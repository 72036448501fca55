package charts

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"math"

	"github.com/golang/freetype/truetype"
	chart "github.com/wcharczuk/go-chart/v2"
	"github.com/wcharczuk/go-chart/v2/drawing"
)

// svgRenderer is go-chart's SVG renderer made safe (go-chart 2.1.2): text is escaped,
// bold text is bold, and a fill is not taken over by the colour of the last text.
type svgRenderer struct {
	chart.Renderer
	fonts     *Fonts
	fontColor drawing.Color
	bold      bool
}

func (r *svgRenderer) SetFont(f *truetype.Font) {
	r.bold = f == r.fonts.bold.font
	r.Renderer.SetFont(f)
}

func (r *svgRenderer) SetFontColor(c drawing.Color) { r.fontColor = c }

func (r *svgRenderer) Text(body string, x, y int) {
	body = escape(body)
	if r.bold {
		body = `<tspan font-weight="700">` + body + `</tspan>`
	}
	r.Renderer.SetFontColor(r.fontColor)
	r.Renderer.Text(body, x, y)
	r.Renderer.SetFontColor(drawing.Color{})
}

// escape returns a text as XML; what XML cannot hold becomes a replacement character.
func escape(s string) string {
	var b bytes.Buffer
	// A bytes.Buffer takes every write.
	_ = xml.EscapeText(&b, []byte(s))
	return b.String()
}

func writeSVG(w io.Writer, sc scene, h Head, size Size, look Look) error {
	base, err := chart.SVG(sc.bounds.Dx(), sc.bounds.Dy())
	if err != nil {
		return err
	}
	r := &svgRenderer{Renderer: base, fonts: look.Fonts}
	sc.paint(r, look.Fonts)
	var b bytes.Buffer
	if err := r.Save(&b); err != nil {
		return err
	}
	_, err = w.Write(finishSVG(b.Bytes(), h, size))
	return err
}

// finishSVG adds what go-chart leaves out: the size, a title and a description. Every
// mark gets a line of its own, so that a comparison shows which one moved.
func finishSVG(svg []byte, h Head, size Size) []byte {
	head, body, _ := bytes.Cut(svg, []byte(">"))
	var b bytes.Buffer
	b.Grow(len(svg) + 1024)
	b.WriteString(`<?xml version="1.0" encoding="UTF-8"?>` + "\n")
	b.Write(head)
	scale := size.scale()
	fmt.Fprintf(&b, ` width="%d" height="%d" role="img">`+"\n",
		int(math.Round(float64(size.W)*scale)), int(math.Round(float64(size.H)*scale)))
	fmt.Fprintf(&b, "<title>%s</title>\n<desc>%s</desc>\n", escape(h.Title), escape(description(h)))
	body = bytes.ReplaceAll(bytes.ReplaceAll(body, []byte("\n"), []byte(" ")), []byte("<path  "), []byte("<path "))
	for _, tag := range []string{"<path", "<text", "</svg"} {
		body = bytes.ReplaceAll(body, []byte(tag), []byte("\n"+tag))
	}
	b.Write(bytes.TrimPrefix(body, []byte("\n")))
	b.WriteByte('\n')
	return b.Bytes()
}
