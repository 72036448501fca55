package charts

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"strings"

	"github.com/golang/freetype/truetype"
	chart "github.com/wcharczuk/go-chart/v2"
	"github.com/wcharczuk/go-chart/v2/drawing"
)

// fontStack names the fonts that text in an SVG file is set in: the family that it was
// measured in, then what has the same Chinese glyphs or widths on Linux, macOS and Windows.
// Text is measured without kerning and in parts of pixels, so it is to be set so.
const fontStack = "'Dashboard Sans SC','Source Han Sans SC','Noto Sans SC','Noto Sans CJK SC'," +
	"'PingFang SC','Microsoft YaHei','WenQuanYi Micro Hei',sans-serif"

// svgRenderer is go-chart's SVG renderer made safe (go-chart 2.1.2): text is escaped,
// bold text is bold, and a fill is not taken over by the colour of the last text.
type svgRenderer struct {
	chart.Renderer
	fonts     *Fonts
	fontColor drawing.Color
	bold      bool
	size      float64
	align     align
	colours   map[drawing.Color]bool // that were used
}

func newSVGRenderer(sc scene, fonts *Fonts) (*svgRenderer, error) {
	base, err := chart.SVG(sc.bounds.Dx(), sc.bounds.Dy())
	if err != nil {
		return nil, err
	}
	return &svgRenderer{Renderer: base, fonts: fonts, colours: map[drawing.Color]bool{}}, nil
}

func (r *svgRenderer) SetFont(f *truetype.Font) {
	r.bold = f == r.fonts.bold.font
	r.Renderer.SetFont(f)
}

func (r *svgRenderer) SetFontColor(c drawing.Color) { r.fontColor = c }

func (r *svgRenderer) SetFontSize(size float64) {
	r.size = size
	r.Renderer.SetFontSize(size)
}

func (r *svgRenderer) setAlign(a align) { r.align = a }

func (r *svgRenderer) SetFillColor(c drawing.Color) {
	r.colours[c] = true
	r.Renderer.SetFillColor(c)
}

func (r *svgRenderer) Text(body string, x, y int) {
	body = r.span(body, x)
	r.colours[r.fontColor] = true
	r.Renderer.SetFontColor(r.fontColor)
	r.Renderer.Text(body, x, y)
	r.Renderer.SetFontColor(drawing.Color{})
}

// span returns a text that begins at x as XML. Where it ends or has its middle at a
// certain place, it says so: in another font it is wider, and is not to run into a mark.
func (r *svgRenderer) span(body string, x int) string {
	var attributes string
	if anchor := map[align]string{centre: "middle", right: "end"}[r.align]; anchor != "" {
		part := map[align]float64{centre: 0.5, right: 1}[r.align]
		at := float64(x) + part*r.size*r.fonts.face(r.bold).width(body)
		attributes = fmt.Sprintf(` x="%.2f" text-anchor="%s"`, at, anchor)
	}
	if r.bold {
		attributes += ` font-weight="700"`
	}
	if attributes == "" {
		return escape(body)
	}
	return "<tspan" + attributes + ">" + escape(body) + "</tspan>"
}

// escape returns a text as XML; what XML cannot hold becomes a replacement character.
func escape(s string) string {
	var b bytes.Buffer
	// A bytes.Buffer takes every write.
	_ = xml.EscapeText(&b, []byte(s))
	return b.String()
}

func writeSVG(w io.Writer, sc scene, h Head, size Size, look Look) error {
	r, err := newSVGRenderer(sc, look.Fonts)
	if err != nil {
		return err
	}
	sc.paint(r, look.Fonts)
	marks, err := r.marks(r)
	if err != nil {
		return err
	}
	return saveSVG(w, sc, h, size, `font-family="`+fontStack+`" text-rendering="geometricPrecision" style="font-kerning:none"`, marks)
}

// marks returns what was drawn on a renderer, a line for each mark, so that a comparison
// shows which one moved. Its styles are made shorter, and their colours such that every
// program reads: few of those that take pictures into documents know rgba().
func (r *svgRenderer) marks(drawn chart.Renderer) (string, error) {
	var b bytes.Buffer
	if err := drawn.Save(&b); err != nil {
		return "", err
	}
	pairs := []string{"\n", " ", "<path  ", "\n<path ", "<text ", "\n<text ", "</svg>", "", ";font-family:sans-serif", ""}
	for _, f := range []*face{r.fonts.regular, r.fonts.bold} {
		family := f.font.Name(truetype.NameIDFontFamily)
		pairs = append(pairs, fmt.Sprintf(";font-family:'%s',sans-serif", family), "")
	}
	for c := range r.colours {
		if c.A == 255 {
			pairs = append(pairs, `style="stroke-width:0;stroke:none;fill:`+c.String(), fmt.Sprintf(`style="fill:#%02x%02x%02x`, c.R, c.G, c.B))
		}
	}
	_, body, _ := strings.Cut(b.String(), ">")
	return strings.NewReplacer(pairs...).Replace(body), nil
}

// saveSVG writes marks as a file, with what go-chart leaves out: the size, a title and a
// description. The size is that on paper, as in a PNG file: the scale only makes the
// coordinates finer.
func saveSVG(w io.Writer, sc scene, h Head, size Size, attributes, marks string) error {
	var b strings.Builder
	b.Grow(len(marks) + 4096)
	b.WriteString(`<?xml version="1.0" encoding="UTF-8"?>` + "\n")
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img" %s>`+"\n",
		sc.bounds.Dx(), sc.bounds.Dy(), size.W, size.H, attributes)
	fmt.Fprintf(&b, "<title>%s</title>\n<desc>%s</desc>", escape(h.Title), strings.ReplaceAll(escape(description(h)), "&#xA;", "\n"))
	b.WriteString(marks)
	b.WriteString("\n</svg>\n")
	_, err := io.WriteString(w, b.String())
	return err
}
